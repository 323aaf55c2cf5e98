package dev.schema.engine.cases;

import static dev.schema.Migration.MARIADB;
import static dev.schema.Migration.MYSQL;
import static dev.schema.Migration.inSchema;

import dev.schema.IndexDef;
import dev.schema.Schema;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Indexes. */
final class IndexCases {

    private IndexCases() {}

    private static OperationCase create(String name, Consumer<IndexDef> index, String... columns) {
        return new OperationCase(
                "create-index/" + name, Bases::items, s -> index.accept(s.createIndex("items", columns)));
    }

    private static void partial(Schema s) {
        Bases.items(s);
        s.createIndex("items", "code").where("amount > 0").name("ix_there");
    }

    private static void expression(Schema s) {
        Bases.items(s);
        s.createIndex("items").expression("lower(label)").name("ix_low");
    }

    /** An index of one name for each of two tables where that can be, and elsewhere of two names. */
    private static void onTwoTables(Schema s) {
        s.createIndex("items", "label").name("ix_both");
        s.on(MARIADB, m -> m.createIndex("lines", "quantity").name("ix_both"))
                .on(MYSQL, m -> m.createIndex("lines", "quantity").name("ix_both"))
                .otherwise(o -> o.createIndex("lines", "quantity").name("ix_other"));
    }

    private static void sameName(Schema s) {
        Bases.shop(s);
        onTwoTables(s);
    }

    static Stream<OperationCase> all() {
        return Stream.of(created(), dropped(), renamed()).flatMap(cases -> cases);
    }

    private static Stream<OperationCase> created() {
        return Stream.of(
                create("plain", i -> {}, "label"),
                create("of-two", i -> i.name("pair"), "made_on", "label"),
                create("unique", i -> i.unique(), "label"),
                create("unique-of-two", i -> i.unique(), "label", "code"),
                create("downwards", i -> i.desc("amount").column("code")),
                create("with-a-condition", i -> i.where("label is not null and amount > 1"), "label"),
                create("unique-with-a-condition", i -> i.unique().where("made_on is not null"), "made_on"),
                create("of-an-expression", i -> i.expression("lower(label)").name("ix_low")),
                create(
                        "of-an-expression-beside-a-column",
                        i -> i.expression("amount + 1").desc("code").name("ix_mixed")),
                create("with-a-method", i -> i.using("btree"), "label"),
                create("with-other-columns", i -> i.include("amount", "price"), "label"),
                create("concurrently", i -> i.concurrently(), "label"),
                create("unique-concurrently", i -> i.unique().concurrently(), "label"),
                new OperationCase("create-index/same-name-on-two-tables", Bases::shop, IndexCases::onTwoTables),
                new OperationCase("create-index/below-a-view", Bases::viewed, s -> s.createIndex("items", "label")),
                new OperationCase("create-index/of-a-reference", Bases::shop, s -> s.createIndex("lines", "item_id")),
                new OperationCase(
                        "create-index/of-a-generated-column", Bases::computed, s -> s.createIndex("sums", "twice")),
                new OperationCase("create-index/awkward-names", Bases::awkward, s -> {
                    Bases.AWKWARD.values().forEach(name -> s.createIndex("odd \"table\"", name)
                            .name("i " + name.substring(1)));
                    s.createIndex("odd \"table\"", "a\"b", "it's");
                }),
                new OperationCase(
                        "create-index/in-a-schema",
                        Bases::audited,
                        s -> s.createIndex(inSchema("audit", "log"), "id", "what")));
    }

    private static OperationCase drop(String name, Consumer<Schema> before, String table, String index) {
        return new OperationCase("drop-index/" + name, before, s -> s.dropIndex(table, index));
    }

    private static Stream<OperationCase> dropped() {
        return Stream.of(
                drop("plain", Bases::indexed, "items", "ix_items_label"),
                drop("unique", Bases::indexed, "items", "ix_made_code"),
                drop("downwards", Bases::indexed, "items", "ix_amount_down"),
                drop("with-a-condition", IndexCases::partial, "items", "ix_there"),
                drop("of-an-expression", IndexCases::expression, "items", "ix_low"),
                new OperationCase("drop-index/concurrently", Bases::indexed, s -> s.dropIndex("items", "ix_items_label")
                        .concurrently()),
                drop("same-name-on-two-tables", IndexCases::sameName, "items", "ix_both"),
                drop("awkward-names", Bases::awkward, "odd \"table\"", "odd index"),
                drop("in-a-schema", Bases::audited, inSchema("audit", "log"), "ix_log_what"));
    }

    private static OperationCase rename(String name, Consumer<Schema> before, String table, String from, String to) {
        return new OperationCase("rename-index/" + name, before, s -> s.renameIndex(table, from, to));
    }

    private static Stream<OperationCase> renamed() {
        return Stream.of(
                rename("plain", Bases::indexed, "items", "ix_items_label", "by_label"),
                rename("unique", Bases::indexed, "items", "ix_made_code", "by_making"),
                rename("with-a-condition", IndexCases::partial, "items", "ix_there", "ix_here"),
                rename("of-an-expression", IndexCases::expression, "items", "ix_low", "ix_lower"),
                rename("same-name-on-two-tables", IndexCases::sameName, "items", "ix_both", "ix_one"),
                rename("to-an-awkward-name", Bases::indexed, "items", "ix_items_label", "it's \"odd\""),
                rename("awkward-names", Bases::awkward, "odd \"table\"", "odd index", "Upper index"),
                rename("in-a-schema", Bases::audited, inSchema("audit", "log"), "ix_log_what", "by_what"));
    }
}
