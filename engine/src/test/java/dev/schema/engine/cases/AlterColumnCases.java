package dev.schema.engine.cases;

import static dev.schema.Migration.H2;
import static dev.schema.Migration.MARIADB;
import static dev.schema.Migration.MYSQL;
import static dev.schema.Migration.POSTGRESQL;
import static dev.schema.Migration.SQLITE;
import static dev.schema.Migration.bigint;
import static dev.schema.Migration.date;
import static dev.schema.Migration.decimal;
import static dev.schema.Migration.doublePrecision;
import static dev.schema.Migration.enumeration;
import static dev.schema.Migration.inSchema;
import static dev.schema.Migration.integer;
import static dev.schema.Migration.smallint;
import static dev.schema.Migration.text;
import static dev.schema.Migration.timestamp;
import static dev.schema.Migration.unsigned;
import static dev.schema.Migration.varchar;

import dev.schema.ColumnChange;
import dev.schema.Schema;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Columns that change. */
final class AlterColumnCases {

    private AlterColumnCases() {}

    private static OperationCase alter(String name, String column, Consumer<ColumnChange> change) {
        return alter(name, Bases::items, "items", column, change);
    }

    private static OperationCase alter(
            String name, Consumer<Schema> before, String table, String column, Consumer<ColumnChange> change) {
        return new OperationCase("alter-column/" + name, before, s -> change.accept(s.alterColumn(table, column)));
    }

    /** Items, with more. */
    private static Consumer<Schema> itemsAnd(Consumer<Schema> more) {
        return s -> {
            Bases.items(s);
            more.accept(s);
        };
    }

    static Stream<OperationCase> all() {
        return Stream.of(types(), nulls(), defaults(), rest(), used()).flatMap(cases -> cases);
    }

    private static Stream<OperationCase> types() {
        return Stream.of(
                alter("wider-text", "label", c -> c.type(varchar(400))),
                alter("unlimited-text", "label", c -> c.type(text())),
                alter("unlimited-text-in-a-key", "code", c -> c.type(text())),
                alter(
                        "uuid-to-date",
                        s -> s.createTable("tokens", t -> {
                            t.integer("id").primaryKey();
                            t.uuid("token");
                        }),
                        "tokens",
                        "token",
                        c -> c.type(date())),
                alter("narrower-text", "label", c -> c.type(varchar(10))),
                alter("wider-number", "amount", c -> c.type(bigint())),
                alter("narrower-number", "amount", c -> c.type(smallint())),
                alter("without-a-sign", "amount", c -> c.type(unsigned(bigint()))),
                alter("wider-decimal", "price", c -> c.type(decimal(14, 4))),
                alter("narrower-decimal", "price", c -> c.type(decimal(4, 2))),
                alter("decimal-to-float", "price", c -> c.type(doublePrecision())),
                alter("day-to-moment", "made_on", c -> c.type(timestamp())),
                alter("number-to-text", "price", c -> c.type(varchar(30))),
                alter("conversion", "label", c -> c.type(integer()).using("length(label)")),
                alter("conversion-of-another-column", "label", c -> c.type(varchar(50))
                        .using("coalesce(label, code)")),
                alter("conversion-with-a-new-default", "amount", c -> c.type(decimal(9, 2))
                        .using("amount * 2")
                        .defaultValue(new BigDecimal("0.50"))),
                alter("own-words-on-one-database", "label", c -> c.type(varchar(120))
                        .typeOn(POSTGRESQL, "text")
                        .typeOn(SQLITE, "TEXT")
                        .typeOn(MARIADB, "varchar(130)")
                        .typeOn(MYSQL, "varchar(130)")
                        .typeOn(H2, "varchar(130)")),
                alter(
                        "text-to-enumeration",
                        itemsAnd(s -> {
                            s.createEnum("letter", "a", "b", "c");
                            s.addColumn("items").varchar("initial", 5).backfill("code");
                        }),
                        "items",
                        "initial",
                        c -> c.type(enumeration("letter"))),
                alter("enumeration-to-text", Bases::moods, "days", "later", c -> c.type(varchar(20))));
    }

    private static Stream<OperationCase> nulls() {
        return Stream.of(
                alter(
                        "not-null",
                        itemsAnd(s -> s.addColumn("items").integer("n").backfill("amount")),
                        "items",
                        "n",
                        c -> c.notNull()),
                alter(
                        "not-null-with-default",
                        itemsAnd(s -> s.addColumn("items").varchar("state", 9).backfill("'new'")),
                        "items",
                        "state",
                        c -> c.notNull().defaultValue("new")),
                new OperationCase(
                        "alter-column/not-null-without-rows",
                        s -> s.createTable("t", t -> {
                            t.integer("id").primaryKey();
                            t.varchar("v", 9);
                        }),
                        s -> s.alterColumn("t", "v").notNull()),
                alter("nullable", "amount", c -> c.nullable()),
                alter("nullable-and-unique", "code", c -> c.nullable()),
                new OperationCase("alter-column/not-null-after-filling", Bases::items, s -> {
                    s.backfill("items").set("label", "'none'").where("label is null");
                    s.alterColumn("items", "label").notNull();
                }));
    }

    private static Stream<OperationCase> defaults() {
        return Stream.of(
                alter("default-set", "label", c -> c.defaultValue("it's")),
                alter("default-changed", "amount", c -> c.defaultValue(12)),
                alter("default-dropped", "amount", c -> c.dropDefault()),
                alter("default-expression", "amount", c -> c.defaultExpr("2 * 21")),
                alter("default-today", "made_on", c -> c.defaultExpr("current_date")),
                alter(
                        "default-now",
                        itemsAnd(s -> s.addColumn("items").timestamptz("seen_at")),
                        "items",
                        "seen_at",
                        c -> c.defaultNow()),
                alter(
                        "default-random",
                        itemsAnd(s -> s.addColumn("items").uuid("token")),
                        "items",
                        "token",
                        c -> c.defaultRandom()),
                alter("default-of-an-enumeration", Bases::moods, "days", "mood", c -> c.defaultValue("sad")));
    }

    private static Stream<OperationCase> rest() {
        return Stream.of(
                alter("comment", "label", c -> c.comment("what it's called")),
                alter(
                        "comment-changed",
                        itemsAnd(s -> s.alterColumn("items", "label").comment("before")),
                        "items",
                        "label",
                        c -> c.comment("after")),
                alter(
                        "comment-dropped",
                        itemsAnd(s -> s.alterColumn("items", "label").comment("before")),
                        "items",
                        "label",
                        c -> c.dropComment()),
                alter(
                        "comment-stays",
                        itemsAnd(s -> s.alterColumn("items", "amount").comment("how many")),
                        "items",
                        "amount",
                        c -> c.type(bigint())),
                new OperationCase(
                        "alter-column/collation",
                        Bases::items,
                        s -> TableCases.collations(s, (o, collation) -> o.alterColumn("items", "label")
                                .collate(collation))),
                new OperationCase(
                        "alter-column/collation-dropped",
                        s -> {
                            Bases.items(s);
                            TableCases.collations(s, (o, collation) -> o.alterColumn("items", "label")
                                    .collate(collation));
                        },
                        s -> s.alterColumn("items", "label").dropCollation()),
                alter("everything", "label", c -> c.type(varchar(300))
                        .using("coalesce(label, 'none')")
                        .notNull()
                        .defaultValue("new")
                        .comment("what it's called")),
                new OperationCase(
                        "alter-column/several",
                        Bases::items,
                        s -> s.alterTable("items", t -> {
                            t.add().integer("version").notNull().defaultValue(1);
                            t.alter("label").type(varchar(400)).defaultValue("");
                            t.alter("price").type(decimal(12, 2));
                            t.drop("made_on");
                            t.addUnique("label", "code");
                        })),
                alter("awkward-names", Bases::awkward, "odd \"table\"", "a b", c -> c.type(varchar(50))
                        .defaultValue("it's")
                        .comment("odd")),
                new OperationCase("alter-column/awkward-names-all", Bases::awkward, s -> Bases.AWKWARD
                        .values()
                        .forEach(name -> s.alterColumn("odd \"table\"", name).type(varchar(40)))),
                alter("in-a-schema", Bases::audited, inSchema("audit", "log"), "what", c -> c.type(varchar(80))
                        .defaultValue("?")));
    }

    /** A column that something else is built on. */
    private static Stream<OperationCase> used() {
        return Stream.of(
                alter("indexed", Bases::indexed, "items", "label", c -> c.type(varchar(200))),
                alter("in-an-index-of-two", Bases::indexed, "items", "made_on", c -> c.type(timestamp())),
                alter("unique", "code", c -> c.type(varchar(40))),
                alter("checked", "amount", c -> c.type(bigint()).defaultValue(2)),
                alter("key", Bases::bare, "pairs", "a", c -> c.type(bigint())),
                new OperationCase(
                        "alter-column/primary-key",
                        s -> {
                            Bases.bare(s);
                            s.addPrimaryKey("pairs", "a");
                        },
                        s -> s.alterColumn("pairs", "a").type(bigint())),
                alter(
                        "numbered",
                        s -> {
                            s.createTable("events", t -> {
                                t.integer("id").identity().primaryKey();
                                t.varchar("kind", 20).notNull();
                            });
                            s.insert("events", "id", "kind").row(1, "start").row(2, "stop");
                        },
                        "events",
                        "id",
                        c -> c.type(bigint())),
                alter("referenced", Bases::shop, "items", "code", c -> c.type(varchar(30))),
                alter("pointing-elsewhere", Bases::shop, "lines", "item_code", c -> c.type(varchar(30))),
                alter("pointing-elsewhere-not-null", Bases::shop, "lines", "item_id", c -> c.nullable()),
                alter("in-a-view", Bases::viewed, "items", "label", c -> c.type(varchar(200))),
                alter("in-a-view-conversion", Bases::viewed, "items", "label", c -> c.type(varchar(50))
                        .using("coalesce(label, code)")),
                alter("in-a-view-default", Bases::viewed, "items", "label", c -> c.defaultValue("x")),
                alter("of-a-generated-column", Bases::computed, "sums", "amount", c -> c.type(bigint())),
                alter("of-a-generated-column-nullable", Bases::computed, "sums", "amount", c -> c.nullable()),
                alter(
                        "in-an-index-with-a-condition",
                        itemsAnd(s -> s.createIndex("items", "code").where("label is not null")),
                        "items",
                        "label",
                        c -> c.type(varchar(200))),
                alter(
                        "in-an-index-of-an-expression",
                        itemsAnd(s -> s.createIndex("items")
                                .expression("lower(label)")
                                .name("ix_low")),
                        "items",
                        "label",
                        c -> c.type(varchar(200))));
    }
}
