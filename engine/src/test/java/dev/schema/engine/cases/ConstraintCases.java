package dev.schema.engine.cases;

import static dev.schema.Migration.CASCADE;
import static dev.schema.Migration.H2;
import static dev.schema.Migration.MARIADB;
import static dev.schema.Migration.MYSQL;
import static dev.schema.Migration.POSTGRESQL;
import static dev.schema.Migration.RESTRICT;
import static dev.schema.Migration.SET_NULL;
import static dev.schema.Migration.SQLITE;
import static dev.schema.Migration.inSchema;

import dev.schema.Schema;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Constraints beside columns. */
final class ConstraintCases {

    private ConstraintCases() {}

    static Stream<OperationCase> all() {
        return Stream.of(added(), dropped(), renamed()).flatMap(cases -> cases);
    }

    private static OperationCase add(String name, Consumer<Schema> before, Consumer<Schema> change) {
        return new OperationCase("add-constraint/" + name, before, change);
    }

    /** Two tables that know nothing of each other. */
    private static void apart(Schema s) {
        s.createTable("parents", t -> {
            t.integer("a");
            t.integer("b");
            t.primaryKey("a", "b");
            t.integer("c").notNull().unique();
        });
        s.createTable("children", t -> {
            t.integer("id").primaryKey();
            t.integer("pa");
            t.integer("pb");
            t.integer("pc").defaultValue(7);
        });
        s.insert("parents", "a", "b", "c").row(1, 2, 7).row(3, 4, 8);
        s.insert("children", "id", "pa", "pb", "pc").row(1, 1, 2, 7).row(2, null, null, null);
    }

    private static Stream<OperationCase> added() {
        return Stream.of(
                add("primary-key", Bases::bare, s -> s.addPrimaryKey("pairs", "a")),
                add("primary-key-of-two", Bases::bare, s -> s.addPrimaryKey("pairs", "b", "a")
                        .name("both")),
                add("unique", Bases::items, s -> s.addUnique("items", "label")),
                add("unique-of-two", Bases::items, s -> s.addUnique("items", "made_on", "code")
                        .name("pair")),
                add("check", Bases::items, s -> s.addCheck("items", "ck_price", "price > 0 or price is null")),
                add(
                        "check-of-two",
                        Bases::items,
                        s -> s.addCheck("items", "both", "amount < 1000 or label <> 'it''s'")),
                add(
                        "check-with-functions",
                        Bases::items,
                        s -> s.addCheck(
                                "items", "short", "length(coalesce(label, '')) < 90 and code not in ('x', 'y')")),
                add("foreign-key", ConstraintCases::apart, s -> s.addForeignKey("children", "pc")
                        .references("parents", "c")),
                add("foreign-key-of-two", ConstraintCases::apart, s -> s.addForeignKey("children", "pa", "pb")
                        .references("parents", "a", "b")
                        .onDelete(CASCADE)
                        .onUpdate(RESTRICT)
                        .name("fk_both")),
                add("foreign-key-that-sets-null", ConstraintCases::apart, s -> s.addForeignKey("children", "pc")
                        .references("parents", "c")
                        .onDelete(SET_NULL)),
                add(
                        "check-of-what-a-foreign-key-empties",
                        s -> {
                            apart(s);
                            s.addForeignKey("children", "pc")
                                    .references("parents", "c")
                                    .onDelete(SET_NULL);
                        },
                        s -> s.addCheck("children", "positive", "pc > 0")),
                add("check-of-no-column", Bases::items, s -> s.addCheck("items", "always", "1 = 1")),
                add("deferrable-foreign-key", ConstraintCases::apart, s -> s.addForeignKey("children", "pc")
                        .references("parents", "c")
                        .deferrable()),
                add("deferred-foreign-key", ConstraintCases::apart, s -> s.addForeignKey("children", "pc")
                        .references("parents", "c")
                        .initiallyDeferred()),
                add("foreign-key-to-itself", Bases::shop, s -> s.addForeignKey("items", "id")
                        .references("items", "id")
                        .name("fk_self")),
                add("of-one-database", Bases::items, s -> {
                    s.addConstraint("items", "alone", "EXCLUDE USING btree (code WITH =)", POSTGRESQL);
                    s.addConstraint("items", "whole", "CHECK (typeof(amount) = 'integer')", SQLITE);
                    s.addConstraint("items", "small", "CHECK (amount < 10)", MARIADB, MYSQL, H2);
                }),
                add(
                        "several",
                        Bases::shop,
                        s -> s.alterTable("lines", t -> {
                            t.addCheck("some", "quantity > 0");
                            t.addUnique("item_id", "quantity");
                            t.addForeignKey("item_id").references("items", "id").name("fk_again");
                        })),
                add("awkward-names", Bases::awkward, s -> {
                    s.addUnique("odd \"table\"", "a\"b", "it's");
                    s.addUnique("odd \"table\"", "select").name("the \"key\"");
                    s.addCheck("odd \"table\"", "größe", "id > 0");
                    s.addCheck("odd \"table\"", Bases.AWKWARD.get("sixty-characters"), "id < 100");
                }),
                add(
                        "awkward-foreign-key",
                        s -> {
                            Bases.awkward(s);
                            s.addColumn("odd \"table\"").varchar("to it's", 20);
                        },
                        s -> s.addForeignKey("odd \"table\"", "to it's").references("odd \"table\"", "a.b")),
                add("in-a-schema", Bases::audited, s -> s.addUnique(inSchema("audit", "log"), "what")));
    }

    private static OperationCase drop(String name, Consumer<Schema> before, String table, String constraint) {
        return new OperationCase("drop-constraint/" + name, before, s -> s.dropConstraint(table, constraint));
    }

    private static Consumer<Schema> keyed() {
        return s -> {
            Bases.bare(s);
            s.addPrimaryKey("pairs", "a", "b");
        };
    }

    private static Stream<OperationCase> dropped() {
        return Stream.of(
                drop("primary-key", keyed(), "pairs", "pk_pairs"),
                drop("unique", Bases::items, "items", "uq_items_code"),
                drop("check", Bases::items, "items", "ck_items_amount"),
                drop("foreign-key", Bases::shop, "lines", "fk_lines_item_code"),
                drop("foreign-key-with-action", Bases::shop, "lines", "fk_lines_item_id"),
                drop("foreign-key-to-itself", Bases::tree, "tree", "fk_tree_up"),
                drop(
                        "of-one-database",
                        s -> {
                            Bases.items(s);
                            s.addConstraint(
                                    "items", "rule", "CHECK (amount < 10)", MARIADB, MYSQL, H2, SQLITE, POSTGRESQL);
                        },
                        "items",
                        "rule"),
                drop(
                        "unique-beside-another",
                        s -> {
                            apart(s);
                            s.addForeignKey("children", "pc").references("parents", "c");
                            s.addUnique("parents", "c").name("again");
                        },
                        "parents",
                        "uq_parents_c"),
                new OperationCase("drop-constraint/referenced-unique", Bases::shop, s -> {
                    s.dropConstraint("lines", "fk_lines_item_code");
                    s.dropConstraint("items", "uq_items_code");
                }),
                new OperationCase("drop-constraint/referenced-key", Bases::tree, s -> {
                    s.dropConstraint("tree", "fk_tree_up");
                    s.dropConstraint("tree", "pk_tree");
                }),
                drop("awkward-names", Bases::awkward, "odd \"table\"", "odd 'key'"));
    }

    private static OperationCase rename(
            String name, Consumer<Schema> before, String table, String constraint, String to) {
        return new OperationCase("rename-constraint/" + name, before, s -> s.renameConstraint(table, constraint, to));
    }

    private static Stream<OperationCase> renamed() {
        return Stream.of(
                rename("to-the-same", Bases::items, "items", "uq_items_code", "uq_items_code"),
                rename("primary-key", Bases::items, "items", "pk_items", "the_key"),
                rename("numbered-key", Bases::numbered, "events", "pk_events", "the_key"),
                rename("unique", Bases::items, "items", "uq_items_code", "one_code"),
                rename("check", Bases::items, "items", "ck_items_amount", "positive"),
                rename("foreign-key", Bases::shop, "lines", "fk_lines_item_id", "fk_thing"),
                rename("referenced-unique", Bases::shop, "items", "uq_items_code", "one_code"),
                rename(
                        "of-one-database",
                        s -> {
                            Bases.items(s);
                            s.addConstraint(
                                    "items", "rule", "CHECK (amount < 10)", MARIADB, MYSQL, H2, SQLITE, POSTGRESQL);
                        },
                        "items",
                        "rule",
                        "law"),
                rename("to-an-awkward-name", Bases::shop, "lines", "fk_lines_item_id", "it's \"odd\""),
                rename("awkward-names", Bases::awkward, "odd \"table\"", "odd 'key'", "select"));
    }
}
