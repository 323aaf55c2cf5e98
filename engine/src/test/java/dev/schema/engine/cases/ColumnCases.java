package dev.schema.engine.cases;

import static dev.schema.Migration.H2;
import static dev.schema.Migration.MARIADB;
import static dev.schema.Migration.MYSQL;
import static dev.schema.Migration.POSTGRESQL;
import static dev.schema.Migration.SET_NULL;
import static dev.schema.Migration.SQLITE;
import static dev.schema.Migration.inSchema;
import static dev.schema.Migration.text;

import dev.schema.Columns;
import dev.schema.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Columns that come, go, and get other names. */
final class ColumnCases {

    private ColumnCases() {}

    static Stream<OperationCase> all() {
        return Stream.of(added(), dropped(), renamed()).flatMap(cases -> cases);
    }

    private static OperationCase add(String name, Consumer<Columns> column) {
        return new OperationCase("add-column/" + name, Bases::items, s -> column.accept(s.addColumn("items")));
    }

    private static Stream<OperationCase> added() {
        return Stream.of(
                add("plain", c -> c.varchar("note", 200)),
                new OperationCase(
                        "add-column/of-each-type",
                        Bases::items,
                        s -> s.alterTable("items", t -> {
                            t.add().smallint("a1");
                            t.add().integer("a2").unsigned();
                            t.add().decimal("a3", 12, 4);
                            t.add().real("a4");
                            t.add().doublePrecision("a5");
                            t.add().bool("a6");
                            t.add().fixedChar("a7", 4);
                            t.add().text("a8");
                            t.add().bytes("a9");
                            t.add().bytes("a10", 20);
                            t.add().date("a11");
                            t.add().time("a12");
                            t.add().timestamp("a13");
                            t.add().timestamptz("a14");
                            t.add().uuid("a15");
                            t.add().json("a16");
                        })),
                add("array", c -> c.array("tags", text())),
                add("default", c -> c.integer("n").defaultValue(7)),
                add(
                        "not-null-with-default",
                        c -> c.varchar("state", 20).notNull().defaultValue("it's new")),
                new OperationCase("add-column/not-null-with-defaults-of-each-kind", Bases::items, s -> {
                    s.addColumn("items").bool("sold").notNull().defaultValue(false);
                    s.addColumn("items").decimal("tax", 5, 2).notNull().defaultValue(new BigDecimal("0.19"));
                    s.addColumn("items").date("seen_on").notNull().defaultValue(LocalDate.of(2026, 3, 1));
                    s.addColumn("items").timestamptz("at").notNull().defaultValue(Instant.EPOCH);
                    s.addColumn("items").uuid("token").notNull().defaultValue(new UUID(1, 2));
                    s.addColumn("items").bytes("octets", 4).notNull().defaultValue(new byte[] {1, 39});
                }),
                add(
                        "not-null-with-backfill",
                        c -> c.varchar("slug", 40).notNull().backfill("lower(code)")),
                add(
                        "not-null-with-default-and-backfill",
                        c -> c.integer("left_over").notNull().defaultValue(0).backfill("amount - 1")),
                add("nullable-with-backfill", c -> c.integer("more").nullable().backfill("amount + 1")),
                add("default-of-two-lines", c -> c.varchar("note", 40).defaultValue("two\r\nlines")),
                add("default-of-unlimited-text", c -> c.text("note").defaultValue("it's \uD83D\uDE00")),
                add("default-beyond-decimals", c -> c.doublePrecision("most").defaultValue(Double.MAX_VALUE)),
                add(
                        "not-null-and-null-by-default",
                        c -> c.integer("n").notNull().defaultExpr("null").backfill("amount")),
                add("default-expression", c -> c.integer("n").notNull().defaultExpr("40 + 2")),
                add("default-now", c -> c.timestamptz("seen_at").notNull().defaultNow()),
                add("default-today", c -> c.date("seen_on").defaultNow()),
                add("default-random", c -> c.uuid("token").defaultRandom()),
                add("unique", c -> c.varchar("sku", 30).unique()),
                add("check", c -> c.integer("stars").check("stars between 1 and 5")),
                add(
                        "checked-default",
                        c -> c.integer("stars").notNull().defaultValue(3).check("few", "stars < 6")),
                add("one-of", c -> c.oneOf("size", "s", "m", "xl")),
                add("stored", c -> c.integer("twice").storedAs("amount * 2")),
                add("virtual", c -> c.integer("twice").virtualAs("amount * 2")),
                add("comment", c -> c.integer("n").comment("it's how many")),
                add("own-words-on-one-database", c -> c.integer("n")
                        .typeOn(POSTGRESQL, "smallint")
                        .typeOn(SQLITE, "INT")
                        .typeOn(MARIADB, "mediumint")
                        .typeOn(MYSQL, "mediumint")
                        .typeOn(H2, "smallint")),
                new OperationCase(
                        "add-column/collation",
                        Bases::items,
                        s -> TableCases.collations(s, (o, collation) -> o.addColumn("items")
                                .varchar("c", 20)
                                .collate(collation))),
                new OperationCase("add-column/reference", Bases::shop, s -> s.addColumn("lines")
                        .bigint("other_id")
                        .references("items", "id")),
                new OperationCase("add-column/reference-with-action", Bases::shop, s -> s.addColumn("lines")
                        .bigint("other_id")
                        .references("items", "id")
                        .onDelete(SET_NULL)
                        .name("fk_other")),
                new OperationCase("add-column/reference-to-itself", Bases::tree, s -> s.addColumn("tree")
                        .integer("left_id")
                        .references("tree", "id")),
                new OperationCase("add-column/filled-reference", Bases::shop, s -> s.addColumn("lines")
                        .bigint("again_id")
                        .notNull()
                        .backfill("item_id")
                        .references("items", "id")),
                new OperationCase("add-column/enumeration", Bases::moods, s -> s.addColumn("days")
                        .enumeration("best", "mood")),
                new OperationCase("add-column/enumeration-with-default", Bases::moods, s -> s.addColumn("days")
                        .enumeration("best", "mood")
                        .notNull()
                        .defaultValue("glad")),
                new OperationCase("add-column/two-the-second-of-the-first", Bases::items, s -> {
                    s.addColumn("items").integer("p").notNull().backfill("amount");
                    s.addColumn("items").integer("q").notNull().backfill("p + 1");
                }),
                new OperationCase(
                        "add-column/with-its-index",
                        Bases::items,
                        s -> s.alterTable("items", t -> {
                            t.add().varchar("shelf", 10);
                            t.addIndex("shelf");
                            t.addUnique("shelf", "code");
                        })),
                new OperationCase(
                        "add-column/that-becomes-the-key",
                        Bases::bare,
                        s -> s.alterTable("pairs", t -> {
                            t.add().integer("id").notNull().backfill("a * 100");
                            t.addPrimaryKey("id");
                        })),
                new OperationCase("add-column/beside-a-generated-one", Bases::computed, s -> s.addColumn("sums")
                        .integer("thrice")
                        .storedAs("amount * 3")),
                new OperationCase(
                        "add-column/below-a-view",
                        Bases::viewed,
                        s -> s.addColumn("items").integer("n").notNull().backfill("amount")),
                new OperationCase("add-column/awkward-names", Bases::items, s -> {
                    Bases.AWKWARD.values().forEach(name -> s.addColumn("items").varchar(name, 20));
                }),
                new OperationCase("add-column/awkward-table", Bases::awkward, s -> s.addColumn("odd \"table\"")
                        .varchar("new 'one'", 20)
                        .notNull()
                        .backfill("'it''s'")),
                new OperationCase("add-column/in-a-schema", Bases::audited, s -> s.addColumn(inSchema("audit", "log"))
                        .varchar("who", 20)
                        .notNull()
                        .defaultValue("me")));
    }

    private static OperationCase drop(String name, Consumer<Schema> before, String table, String column) {
        return new OperationCase("drop-column/" + name, before, s -> s.dropColumn(table, column));
    }

    /** With all that uses it. */
    private static OperationCase cascade(String name, Consumer<Schema> before, String table, String column) {
        return new OperationCase(
                "drop-column/" + name, before, s -> s.dropColumn(table, column).cascade());
    }

    private static Stream<OperationCase> dropped() {
        return Stream.of(
                drop("plain", Bases::items, "items", "label"),
                drop(
                        "commented",
                        s -> {
                            Bases.items(s);
                            s.alterColumn("items", "price").comment("it's net");
                        },
                        "items",
                        "price"),
                drop(
                        "not-null-with-default",
                        s -> {
                            Bases.items(s);
                            s.addColumn("items").bool("sold").notNull().defaultValue(false);
                        },
                        "items",
                        "sold"),
                drop(
                        "default-now",
                        s -> {
                            Bases.items(s);
                            s.addColumn("items")
                                    .timestamptz("seen_at")
                                    .notNull()
                                    .defaultNow();
                        },
                        "items",
                        "seen_at"),
                drop("generated", Bases::computed, "sums", "twice"),
                drop("enumeration", Bases::moods, "days", "later"),
                drop(
                        "collated",
                        s -> {
                            Bases.items(s);
                            TableCases.collations(s, (o, collation) -> o.addColumn("items")
                                    .varchar("c", 20)
                                    .collate(collation));
                        },
                        "items",
                        "c"),
                cascade("indexed", Bases::indexed, "items", "label"),
                cascade("in-an-index-of-two", Bases::indexed, "items", "made_on"),
                cascade("checked", Bases::items, "items", "amount"),
                cascade("pointing-elsewhere", Bases::shop, "lines", "item_code"),
                cascade("pointing-at-itself", Bases::tree, "tree", "up"),
                cascade("numbered", Bases::numbered, "events", "id"),
                cascade("in-a-view", Bases::viewed, "items", "label"),
                cascade(
                        "unique-and-referenced",
                        s -> {
                            Bases.shop(s);
                            s.alterColumn("items", "code").nullable();
                            s.backfill("lines").set("item_code", "null");
                        },
                        "items",
                        "code"),
                cascade(
                        "with-a-column-of-it",
                        s -> {
                            Bases.computed(s);
                            s.alterColumn("sums", "amount").nullable();
                        },
                        "sums",
                        "amount"),
                // Without rows: on the way back a column that refuses NULL would have nothing to hold.
                new OperationCase(
                        "drop-column/of-the-key",
                        s -> s.createTable("pairs", t -> {
                            t.integer("a");
                            t.integer("b");
                        }),
                        s -> {
                            s.addPrimaryKey("pairs", "a", "b");
                            s.dropConstraint("pairs", "pk_pairs");
                            s.alterColumn("pairs", "b").nullable();
                            s.dropColumn("pairs", "b");
                        }),
                new OperationCase(
                        "drop-column/several",
                        Bases::items,
                        s -> s.alterTable("items", t -> {
                            t.drop("price");
                            t.drop("made_on");
                            t.drop("label");
                        })),
                new OperationCase("drop-column/awkward-names", Bases::awkward, s -> {
                    Bases.AWKWARD.values().forEach(name -> s.dropColumn("odd \"table\"", name)
                            .cascade());
                }),
                new OperationCase(
                        "drop-column/in-a-schema",
                        s -> {
                            Bases.audited(s);
                            s.addColumn(inSchema("audit", "log")).varchar("who", 20);
                        },
                        s -> s.dropColumn(inSchema("audit", "log"), "who")));
    }

    private static OperationCase rename(String name, Consumer<Schema> before, String table, String column, String to) {
        return new OperationCase("rename-column/" + name, before, s -> s.renameColumn(table, column, to));
    }

    private static Stream<OperationCase> renamed() {
        return Stream.of(
                rename("plain", Bases::items, "items", "label", "title"),
                rename("to-the-same", Bases::items, "items", "label", "label"),
                rename(
                        "json",
                        s -> s.createTable("docs", t -> {
                            t.integer("id").primaryKey();
                            t.json("doc");
                        }),
                        "docs",
                        "doc",
                        "content"),
                rename("key", Bases::items, "items", "id", "number"),
                rename("unique", Bases::items, "items", "code", "sku"),
                rename("checked", Bases::items, "items", "amount", "quantity"),
                rename("indexed", Bases::indexed, "items", "label", "title"),
                rename("in-an-index-of-two", Bases::indexed, "items", "made_on", "built_on"),
                rename(
                        "in-an-index-with-a-condition",
                        s -> {
                            Bases.items(s);
                            s.createIndex("items", "label").where("label is not null");
                        },
                        "items",
                        "label",
                        "title"),
                rename(
                        "in-an-index-of-an-expression",
                        s -> {
                            Bases.items(s);
                            s.createIndex("items").expression("lower(label)").name("ix_low");
                        },
                        "items",
                        "label",
                        "title"),
                rename("referenced-key", Bases::shop, "items", "id", "number"),
                rename("referenced-unique", Bases::shop, "items", "code", "sku"),
                rename("pointing-elsewhere", Bases::shop, "lines", "item_id", "thing_id"),
                rename("pointing-at-itself", Bases::tree, "tree", "up", "parent"),
                rename("key-that-itself-points-at", Bases::tree, "tree", "id", "node"),
                rename("numbered", Bases::numbered, "events", "id", "number"),
                rename("enumeration", Bases::moods, "days", "mood", "feeling"),
                rename("of-a-generated-column", Bases::computed, "sums", "amount", "quantity"),
                rename("generated", Bases::computed, "sums", "twice", "double_amount"),
                rename("case-alone", Bases::items, "items", "label", "Label"),
                rename(
                        "key-that-is-unique-by-another-name",
                        s -> {
                            Bases.tree(s);
                            s.addUnique("tree", "id").name("a_first");
                        },
                        "tree",
                        "id",
                        "odd id"),
                new OperationCase(
                        "rename-column/two-swap-names",
                        Bases::items,
                        s -> s.alterTable("items", t -> {
                            t.rename("price", "between");
                            t.rename("amount", "price");
                            t.rename("between", "amount");
                        })),
                new OperationCase("rename-column/and-fill", Bases::items, s -> {
                    s.renameColumn("items", "amount", "quantity");
                    s.addColumn("items").integer("more").notNull().backfill("quantity + 1");
                    s.alterColumn("items", "quantity").dropDefault();
                }),
                new OperationCase("rename-column/one-after-the-other", Bases::indexed, s -> {
                    String last = "label";
                    for (String name : Bases.AWKWARD.values()) {
                        s.renameColumn("items", last, name);
                        last = name;
                    }
                }),
                new OperationCase("rename-column/awkward-names", Bases::awkward, s -> {
                    int number = 1;
                    for (String name : Bases.AWKWARD.values()) {
                        s.renameColumn("odd \"table\"", name, "c" + number);
                        number++;
                    }
                }),
                rename("in-a-schema", Bases::audited, inSchema("audit", "log"), "what", "text of it"));
    }
}
