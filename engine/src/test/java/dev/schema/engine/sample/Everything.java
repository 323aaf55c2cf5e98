package dev.schema.engine.sample;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.Schema;
import dev.schema.catalog.Catalog;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A migration that uses every operation, type and kind of constraint at least once. */
public final class Everything extends Migration {

    /** What it records, from nothing. */
    public static List<Operation> operations() {
        return Recorder.up(new Everything(), Catalog.empty(Database.SQLITE)).operations();
    }

    @Override
    public void up(Schema schema) {
        schema.createSchema("audit");
        schema.createEnum("mood", "sad", "it's \"ok\"");
        schema.addEnumValue("mood", "glad").before("sad");
        schema.createEnum("unused", "a", "b");
        schema.dropEnumValue("unused", "a");
        schema.dropEnum("unused");
        schema.createSequence("numbers").start(10).increment(5);
        schema.dropSequence("numbers");
        schema.createTable("owners", t -> {
            t.id();
            t.timestamps();
            t.comment("who owns – ünïcödé 😀");
        });
        schema.createTable(inSchema("audit", "a.b"), t -> {
            t.id();
            t.smallint("s").defaultValue(7);
            t.integer("i").unsigned().check("i > 1");
            t.decimal("d", 12, 2).defaultValue(new BigDecimal("1.50"));
            t.real("r").defaultValue(0.5f);
            t.doublePrecision("dp").defaultValue(1e10);
            t.bool("b").notNull().defaultValue(true);
            t.fixedChar("fc", 3);
            t.varchar("v", 20).collate("NOCASE").defaultValue("x'y\n");
            t.text("t").comment("text");
            t.bytes("by");
            t.bytes("bm", 16).defaultValue(new byte[] {0, -1});
            t.date("da").defaultValue(LocalDate.of(2026, 2, 28));
            t.time("ti").defaultValue(LocalTime.of(1, 2, 3));
            t.timestamp("ts").defaultValue(LocalDateTime.of(2026, 1, 2, 3, 4, 5, 600_000_000));
            t.timestamptz("tz").defaultValue(Instant.parse("2026-01-02T03:04:05Z"));
            t.uuid("u").defaultValue(new UUID(1, 2));
            t.uuid("ur").defaultRandom();
            t.json("j");
            t.array("ar", varchar(5));
            t.enumeration("e", "mood");
            t.oneOf("o", "p", "q");
            t.column("sq", sqlType("tsvector")).typeOn(POSTGRESQL, "tsvector");
            t.integer("g").storedAs("s + 1");
            t.integer("gv").virtualAs("s + 2");
            t.bigint("owner_id").references("owners", "id").onDelete(CASCADE).onUpdate(RESTRICT);
            t.unique("v", "fc");
            t.constraint("only_one", "EXCLUDE (v WITH =)", POSTGRESQL);
            t.index("v")
                    .desc("t")
                    .name("ix_mixed")
                    .where("v is not null")
                    .using("btree")
                    .include("s");
            t.index().expression("lower(v)").name("ix_lower").unique();
            t.option(MYSQL, "ENGINE=InnoDB");
        });
        schema.createTable("plain", t -> {
            t.integer("a").notNull();
            t.varchar("b", 5);
        });
        schema.addPrimaryKey("plain", "a");
        schema.commentOnTable("plain", "c");
        schema.addColumn("plain").integer("n").notNull().backfill("a + 1");
        schema.alterColumn("plain", "b")
                .type(varchar(9))
                .using("trim(b)")
                .notNull()
                .defaultExpr("'x'")
                .comment("k");
        schema.alterColumn("plain", "b").dropDefault().nullable();
        schema.renameColumn("plain", "n", "m");
        schema.dropColumn("plain", "m");
        schema.addUnique("plain", "b");
        schema.renameConstraint("plain", "uq_plain_b", "uq_b");
        schema.dropConstraint("plain", "uq_b");
        schema.createIndex("plain", "b").concurrently();
        schema.renameIndex("plain", "ix_plain_b", "ix_b");
        schema.dropIndex("plain", "ix_b");
        schema.insert("plain", "a", "b").row(1, "one").row(2, null);
        schema.delete("plain", "a", "b").row(2, null);
        schema.backfill("plain").set("b", "'z'").where("b is null").batchSize(10);
        schema.createView("vw", "select a from plain");
        schema.replaceView("vw", "select a, b from plain");
        schema.dropView("vw");
        schema.renameTable("plain", "simple");
        schema.sql("alter table simple add q integer")
                .on(MYSQL, "alter table simple add q int")
                .down("alter table simple drop q")
                .touches("owners")
                .reads("owners")
                .writes("simple", "b")
                .effect(e -> e.addColumn("simple").integer("q"))
                .verify("select q from simple")
                .idempotent();
        schema.data("copy")
                .reads("owners")
                .writes("simple", "b")
                .run(connection -> {})
                .undo(connection -> {});
        schema.on(SQLITE, s -> s.dropTable("simple")).otherwise(s -> s.dropColumn("simple", "b"));
        schema.autocommit(s -> s.createIndex("owners", "created_at"));
        schema.assume(s -> s.addColumn("owners").text("there"));
        schema.dropTable(inSchema("audit", "a.b"));
        schema.dropSchema("audit");
    }
}
