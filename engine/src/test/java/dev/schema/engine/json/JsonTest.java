package dev.schema.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.Schema;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTest {

    /** A migration that uses every operation, type and kind of constraint at least once. */
    private static final class Everything extends Migration {
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
                t.bigint("owner_id")
                        .references("owners", "id")
                        .onDelete(CASCADE)
                        .onUpdate(RESTRICT);
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

    private static List<Operation> everything() {
        return Recorder.up(new Everything(), Catalog.empty(Database.SQLITE)).operations();
    }

    private static Stream<Class<?>> leaves(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(JsonTest::leaves)
                : Stream.of(sealed);
    }

    @Test
    void every_operation_comes_back_equal() {
        List<Operation> all = everything();

        assertThat(all.stream().map(Object::getClass).collect(Collectors.<Class<?>>toSet()))
                .isEqualTo(leaves(Operation.class).collect(Collectors.toSet()));
        for (Operation operation : all) {
            assertThat(Json.read(Json.write(operation), Operation.class)).isEqualTo(operation);
        }
        assertThat(Json.operations(Json.canonical(all))).isEqualTo(all);
        assertThat(Json.canonical(Json.operations(Json.canonical(all)))).isEqualTo(Json.canonical(all));
    }

    @Test
    void every_type_and_constraint_is_among_them() {
        String text = Json.canonical(everything());
        Set<String> tags = new TreeSet<>();
        leaves(Type.class).forEach(type -> tags.add(type.getSimpleName()));
        leaves(Constraint.class).forEach(type -> tags.add(type.getSimpleName()));

        assertThat(tags).allSatisfy(tag -> assertThat(text).contains("\"is\":\"" + tag + "\""));
    }

    /** The files of a version never change: databases hold these checksums. {@code -Dgolden.write=true} adds them. */
    @Test
    void the_canonical_form_is_the_golden_one() throws IOException {
        Path golden = Path.of("src/test/resources/golden/checksum/v" + Checksum.VERSION);
        List<Operation> all = everything();
        StringBuilder lines = new StringBuilder();
        for (Operation operation : all) {
            lines.append(Checksum.of(List.of(operation))).append(' ');
            lines.append(Json.canonical(operation)).append('\n');
        }
        Path file = golden.resolve("everything.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden);
            Files.writeString(file, lines);
        }
        assertThat(lines.toString()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void locale_and_time_zone_change_nothing() {
        String usual = Checksum.of(everything());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(Checksum.of(everything())).as(tag).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 500)
    void any_text_comes_back(@ForAll String text) {
        List<String> texts = new ArrayList<>(List.of(text));
        assertThat(Json.strings(Json.canonical(texts))).isEqualTo(texts);
        Value value = new Value(Value.Kind.EXPRESSION, text);
        assertThat(Json.read(Json.parse(Json.canonical(value)), Value.class)).isEqualTo(value);
    }

    @Test
    void what_does_not_fit_is_named() {
        assertThatThrownBy(() -> Json.operations("[{\"is\":\"DropTabel\"}]"))
                .isInstanceOf(MalformedJson.class)
                .hasMessage("[0]: \"DropTabel\" is no Operation");
        assertThatThrownBy(() -> Json.operations("[{\"is\":\"DropTable\",\"table\":7}]"))
                .isInstanceOf(MalformedJson.class)
                .hasMessage("[0]: table: a text is wanted, not 7");
        assertThatThrownBy(() -> Json.operations("[{\"is\":\"DropTable\",\"table\":\"t\",\"force\":true}]"))
                .isInstanceOf(MalformedJson.class)
                .hasMessage("[0]: a DropTable has no [force]");
        assertThatThrownBy(() -> Json.operations("nonsense")).isInstanceOf(MalformedJson.class);
        assertThat(Json.read(Json.parse("\"a.b\""), Name.class)).isEqualTo(Name.of("a.b"));
        assertThat(Json.read(Json.parse("[\"a\",\"b\"]"), Name.class)).isEqualTo(new Name("a", "b"));
    }
}
