package dev.schema.engine.process;

import static dev.schema.Migration.CASCADE;
import static dev.schema.Migration.varchar;

import dev.schema.Schema;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.project.Header;
import dev.schema.engine.sample.Written;
import java.util.List;
import java.util.function.Supplier;

/** Revisions that a process runs; a name is all that it has to be told. */
public enum Work {

    /** A base with rows, then a revision of ten operations with a counter and a backfill in it, then a small one. */
    TEN_OPERATIONS(
            () -> new Written().then("r1", Work::people).then("r2", Work::ten).then("r3", s -> s.addColumn("people")
                    .integer("age"))),

    /** For SQLite: rebuilds of a table that has children, a backfill, and a note of each revision that ran. */
    REBUILDS(Work::rebuilds),

    /** For PostgreSQL: an index that is built beside the work of others, with a counter before and after it. */
    INDEX_BUILD(() -> new Written().then("r1", Work::people).then("r2", s -> {
        s.sql("update counters set n = n + 1").down("update counters set n = n - 1");
        s.createIndex("people", "code").concurrently();
        s.sql("update counters set n = n + 10").down("update counters set n = n - 10");
    }));

    private final Supplier<Written> revisions;

    Work(Supplier<Written> revisions) {
        this.revisions = revisions;
    }

    /** The revisions. */
    public Written revisions() {
        return revisions.get();
    }

    /** Their ids, in order. */
    List<String> ids() {
        return revisions().headers().stream().map(Header::id).toList();
    }

    /** What runs them on a database. */
    public SchemaMigrator on(String url) {
        return SchemaMigrator.configure().source(revisions()).url(url).load();
    }

    private static void people(Schema s) {
        s.createTable("people", t -> {
            t.id();
            t.varchar("code", 20).notNull();
            t.varchar("label", 50);
            t.index("label");
        });
        s.createTable("counters", t -> {
            t.integer("id").primaryKey();
            t.integer("n").notNull();
        });
        s.insert("people", "id", "code", "label").row(1, "a", "first").row(2, "b", null);
        s.insert("counters", "id", "n").row(1, 0);
    }

    private static void ten(Schema s) {
        s.createTable("orders", t -> {
            t.id();
            t.bigint("people_id").notNull().references("people", "id");
        });
        s.addColumn("people").varchar("slug", 40).notNull().backfill("concat(code, '-', id)");
        s.alterColumn("people", "label").type(varchar(300)).defaultValue("none");
        s.addUnique("people", "slug");
        s.sql("update counters set n = n + 1").down("update counters set n = n - 1");
        s.renameColumn("people", "code", "sign");
        s.addCheck("people", "ck_sign", "sign <> ''");
        s.dropIndex("people", "ix_people_label");
        s.createIndex("orders", "people_id", "id");
        s.createView("signs", "select sign from people");
        s.backfill("people")
                .set("label", "concat(coalesce(label, ''), '!')")
                .keyedBy("id")
                .batchSize(1);
    }

    private static Written rebuilds() {
        return new Written()
                .then("r1base", Work::parents)
                .then("r2check", s -> {
                    s.addCheck("parent", "ck_amount", "amount >= 0");
                    counted(s, "r2check");
                })
                .then("r3type", s -> {
                    s.alterTable("parent", t -> {
                        t.alter("label").type(varchar(400)).defaultValue("none");
                        t.add().integer("version").notNull().defaultValue(1);
                    });
                    counted(s, "r3type");
                })
                .then("r4filled", s -> {
                    s.addColumn("parent").varchar("slug", 80).notNull().backfill("code || '-' || id");
                    counted(s, "r4filled");
                })
                .then("r5batches", s -> {
                    s.addColumn("parent").integer("twice");
                    counted(s, "r5batches");
                    s.backfill("parent")
                            .set("twice", "amount * 2")
                            .keyedBy("id")
                            .batchSize(500);
                })
                .then("r6unique", s -> {
                    s.addUnique("parent", "slug");
                    s.renameColumn("parent", "amount", "quantity");
                    s.alterColumn("parent", "quantity").notNull();
                    counted(s, "r6unique");
                })
                .then("r7dropped", s -> {
                    s.dropColumn("parent", "label").cascade();
                    s.dropConstraint("parent", "ck_amount");
                    counted(s, "r7dropped");
                });
    }

    private static void counted(Schema schema, String id) {
        schema.sql("insert into ran (id) values ('" + id + "')").down("delete from ran where id = '" + id + "'");
    }

    private static void parents(Schema schema) {
        schema.createTable("parent", t -> {
            t.id();
            t.varchar("code", 20).notNull();
            t.varchar("label", 100);
            t.integer("amount");
            t.index("label").name("ix_label").where("label is not null");
            t.index("code");
        });
        schema.createTable("child", t -> {
            t.id();
            t.bigint("parent_id").notNull().references("parent", "id").onDelete(CASCADE);
        });
        schema.createTable("ran", t -> t.varchar("id", 20).notNull());
        schema.sql("create trigger touched after update of code on parent begin"
                        + " update parent set code = 'touched' where id = new.id; end")
                .down("drop trigger touched");
        counted(schema, "r1base");
    }
}
