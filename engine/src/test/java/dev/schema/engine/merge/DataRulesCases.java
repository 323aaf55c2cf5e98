package dev.schema.engine.merge;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.Schema;
import dev.schema.catalog.Catalog;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import dev.schema.type.Type;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of operations, one from each of two branches, and whether their order may matter.
 *
 * @param left a verb of one branch
 * @param right a verb of the other
 * @param clash the class of the conflict, or null for none
 */
record DataRulesCases(String name, Consumer<Schema> left, Consumer<Schema> right, @Nullable String clash) {

    @Override
    public String toString() {
        return name;
    }

    /** The schema of the pairs, in a catalog. */
    static Catalog base(Database database) {
        return Undo.applyAll(recorded(DataRulesCases::base, Catalog.empty(database)), Catalog.empty(database));
    }

    /** What the verbs record, as a database executes it. */
    static List<Operation> recorded(Consumer<Schema> up, Catalog before) {
        Migration migration = new Migration() {
            @Override
            public void up(Schema schema) {
                up.accept(schema);
            }
        };
        return leaves(Recorder.up(migration, before).operations(), before.database());
    }

    /** The operations as a database executes them. */
    static List<Operation> leaves(List<Operation> operations, Database database) {
        return operations.stream()
                .flatMap(operation -> operation.leaves(database).stream())
                .map(Leaf::operation)
                .toList();
    }

    /** The schema of the pairs: parents with children, a log whose rows the database numbers, a view, a trigger. */
    private static void base(Schema s) {
        s.createTable("users", t -> {
            t.integer("id").primaryKey();
            t.varchar("name", 50);
            t.varchar("email", 50).unique();
            t.varchar("status", 20).defaultValue("new");
            t.integer("low");
            t.integer("high");
            t.check("ck_range", "low < high");
        });
        s.createTable("orders", t -> {
            t.integer("id").primaryKey();
            t.integer("user_id").references("users", "id").name("fk_user").onDelete(Migration.CASCADE);
            t.decimal("total", 10, 2);
            t.text("note");
            t.index("note").name("ix_note");
        });
        s.createTable("visits", t -> {
            t.integer("id").primaryKey();
            t.integer("user_id").references("users", "id").name("fk_visit");
        });
        s.createTable("favours", t -> {
            t.integer("id").primaryKey();
            t.integer("user_id").references("users", "id").onDelete(Migration.SET_NULL);
        });
        s.createTable("log", t -> {
            t.id();
            t.varchar("code", 20).notNull().unique();
            t.varchar("line", 50);
        });
        s.createTable("audited", t -> {
            t.integer("id").primaryKey();
            t.integer("value");
        });
        s.createTable("counted", t -> {
            t.integer("id").primaryKey();
            t.integer("value");
            t.integer("spare");
        });
        s.createTable("trail", t -> {
            t.id();
            t.integer("seen");
        });
        s.sql("create trigger count after update on counted begin insert into trail (seen) values (new.value); end");
        s.createView("active", "select id, name from users where status = 'active'");
        s.sql("create trigger watch after update on audited for each row execute function watch()");
    }

    private static DataRulesCases raw(String name, Consumer<Schema> left, Consumer<Schema> right) {
        return new DataRulesCases(name, left, right, Clash.RAW);
    }

    private static DataRulesCases both(String name, Consumer<Schema> left, Consumer<Schema> right) {
        return new DataRulesCases(name, left, right, Clash.BOTH_RAW);
    }

    private static DataRulesCases fine(String name, Consumer<Schema> left, Consumer<Schema> right) {
        return new DataRulesCases(name, left, right, null);
    }

    private static Consumer<Schema> sql(String text) {
        return s -> s.sql(text);
    }

    private static Consumer<Schema> users(int id, String email) {
        return s -> s.insert("users", "id", "email").row(id, email);
    }

    /** Filled, or converted, from another column: rows that are read, although no step reads them. */
    private static List<DataRulesCases> fills() {
        Consumer<Schema> filled =
                s -> s.addColumn("orders").decimal("net", 10, 2).backfill("total / 2");
        Consumer<Schema> converted =
                s -> s.alterColumn("orders", "note").type(new Type.Varchar(200)).using("coalesce(note, total)");
        return List.of(
                raw("filled from a column that is renamed", filled, s -> s.renameColumn("orders", "total", "sum")),
                raw("filled from a column that is dropped", filled, s -> s.dropColumn("orders", "total")),
                fine("filled, another column renamed", filled, s -> s.renameColumn("orders", "note", "remark")),
                fine("filled, a column added", filled, s -> s.addColumn("orders")
                        .text("more")),
                fine("filled, an index made", filled, s -> s.createIndex("orders", "user_id")),
                fine(
                        "filled from a constant",
                        s -> s.addColumn("orders").text("copy").backfill("'x'"),
                        s -> s.dropColumn("orders", "total")),
                raw(
                        "converted from a column that is renamed",
                        converted,
                        s -> s.renameColumn("orders", "total", "sum")),
                raw("converted from a column that is dropped", converted, s -> s.dropColumn("orders", "total")),
                fine(
                        "converted, another column renamed",
                        converted,
                        s -> s.renameColumn("orders", "user_id", "customer_id")));
    }

    static Stream<DataRulesCases> all() {
        return Stream.of(rows(), updates(), structure(), rules(), unsure(), ddl(), fills())
                .flatMap(List::stream);
    }

    private static List<DataRulesCases> rows() {
        return List.of(
                fine("inserts of different keys", users(1, "a@x"), users(2, "b@x")),
                both("inserts of one row", users(1, "a@x"), users(1, "a@x")),
                both("inserts of different keys with one unique value", users(1, "a@x"), users(2, "a@x")),
                both("unique values that differ in case", users(1, "a@x"), users(2, "A@X")),
                fine(
                        "inserts without the unique value",
                        s -> s.insert("users", "id").row(1),
                        s -> s.insert("users", "id").row(2)),
                fine(
                        "rows that the database numbers, found by a code",
                        s -> s.insert("log", "code").keyedBy("code").row("a"),
                        s -> s.insert("log", "code").keyedBy("code").row("b")),
                both(
                        "a number given against one that the database gives",
                        s -> s.insert("log", "id", "code").row(1, "a"),
                        s -> s.insert("log", "code").keyedBy("code").row("b")),
                fine("inserts into different tables", users(1, "a"), s -> s.insert("log", "id", "code")
                        .row(1, "a")),
                fine(
                        "a child of an old parent, another parent",
                        s -> s.insert("orders", "id", "user_id").row(1, 1),
                        users(2, "b")),
                both(
                        "a child of a new parent",
                        s -> s.insert("orders", "id", "user_id").row(1, 2),
                        users(2, "b")),
                fine("a child without a parent", s -> s.insert("orders", "id").row(1), users(2, "b")),
                both(
                        "a parent deleted under a new child",
                        s -> s.insert("orders", "id", "user_id").row(1, 1),
                        s -> s.delete("users", "id").row(1)),
                fine(
                        "another parent deleted",
                        s -> s.insert("orders", "id", "user_id").row(1, 1),
                        s -> s.delete("users", "id").row(2)),
                both(
                        "a delete that its children follow",
                        s -> s.delete("users", "id").row(1),
                        sql("update orders set note = 'x'")),
                both(
                        "a delete that children forbid",
                        s -> s.delete("users", "id").row(1),
                        s -> s.insert("visits", "id", "user_id").row(1, 1)),
                fine(
                        "a delete and children of another",
                        s -> s.delete("users", "id").row(1),
                        s -> s.insert("visits", "id", "user_id").row(1, 2)),
                fine("deletes of different rows", s -> s.delete("visits", "id").row(1), s -> s.delete("visits", "id")
                        .row(2)),
                both("an insert against a delete of it", users(1, "a"), s -> s.delete("users", "id")
                        .row(1)),
                fine(
                        "raw inserts of different keys",
                        sql("insert into visits (id) values (1)"),
                        sql("insert into visits (id) values (2), (3)")),
                both("raw inserts of one key", sql("insert into visits (id) values (1)"), s -> s.insert("visits", "id")
                        .row(1)),
                both(
                        "raw inserts without a key",
                        sql("insert into log (line) values ('a')"),
                        sql("insert into log (line) values ('a')")));
    }

    private static List<DataRulesCases> updates() {
        return List.of(
                both(
                        "updates of one column",
                        sql("update users set status = 'a'"),
                        sql("update users set status = 'b'")),
                both("equal updates", sql("update users set status = 'a'"), sql("update users set status = 'a'")),
                fine(
                        "updates of different columns",
                        sql("update users set status = 'a'"),
                        sql("update users set name = 'b'")),
                both(
                        "an update of what another reads",
                        sql("update users set status = lower(name)"),
                        sql("update users set name = 'b'")),
                both(
                        "an update of what another is limited by",
                        sql("update users set status = 'a' where name = 'x'"),
                        sql("update users set name = 'b'")),
                fine(
                        "updates of different rows",
                        sql("update users set status = 'a' where id = 1"),
                        sql("update users set status = 'b' where id = 2")),
                both(
                        "rows told apart by what is changed",
                        sql("update users set status = 'b' where status = 'a'"),
                        sql("update users set status = 'c' where status = 'b'")),
                fine(
                        "an update of one row, another new",
                        sql("update users set status = 'a' where id = 1"),
                        users(2, "b")),
                both("an update of all rows, a new one", sql("update users set status = 'a'"), users(2, "b")),
                both(
                        "an update of a unique value, a new row",
                        sql("update users set email = 'x' where id = 1"),
                        users(2, "b")),
                both("two columns of one check", sql("update users set low = 1"), sql("update users set high = 9")),
                both(
                        "a backfill of one column",
                        s -> s.backfill("users").set("status", "'x'").keyedBy("id"),
                        sql("update users set status = 'a'")),
                fine(
                        "backfills of different columns",
                        s -> s.backfill("users").set("status", "'x'").keyedBy("id"),
                        s -> s.backfill("users").set("name", "'y'").keyedBy("id")),
                both(
                        "a backfill that reads another's",
                        s -> s.backfill("users").set("status", "name").keyedBy("id"),
                        s -> s.backfill("users").set("name", "'y'").keyedBy("id")),
                both(
                        "a copy from what is updated",
                        sql("insert into visits (id) select low from users"),
                        sql("update users set low = 3")),
                fine(
                        "a copy from other columns",
                        sql("insert into visits (id) select low from users"),
                        sql("update users set name = 'x'")),
                both(
                        "a copy through a view",
                        sql("insert into visits (id) select id from active"),
                        sql("update users set name = 'x'")),
                both(
                        "a star reads all",
                        sql("insert into visits select * from favours"),
                        sql("update favours set user_id = 1")),
                both(
                        "a subquery",
                        sql("update orders set note = (select name from users where users.id = user_id)"),
                        sql("update users set name = 'x'")),
                both(
                        "a common table expression",
                        sql("with n as (select name from users) update orders set note ="
                                + " (select max(name) from n)"),
                        sql("update users set name = 'x'")),
                both("a replaced row", sql("replace into visits (id) values (1)"), s -> s.insert("visits", "id")
                        .row(2)),
                both(
                        "an upsert",
                        sql("insert into users (id) values (1) on conflict (id) do update set name = 'x'"),
                        sql("update users set name = 'b'")),
                both("a truncated table", sql("truncate table visits"), s -> s.insert("visits", "id")
                        .row(2)));
    }

    private static List<DataRulesCases> structure() {
        Consumer<Schema> status = sql("update users set status = 'a'");
        Consumer<Schema> positional = sql("insert into visits values (1, 2)");
        return List.of(
                raw("dropped column", sql("update orders set total = 1"), s -> s.dropColumn("orders", "total")),
                raw(
                        "dropped column that is read",
                        sql("update orders set note = 'x' where total = 1"),
                        s -> s.dropColumn("orders", "total")),
                fine("other column dropped", sql("update orders set note = 'x'"), s -> s.dropColumn("orders", "total")),
                raw(
                        "dropped column of an insert",
                        s -> s.insert("orders", "id", "total").row(1, 2),
                        s -> s.dropColumn("orders", "total")),
                fine(
                        "dropped column that an insert leaves out",
                        s -> s.insert("orders", "id").row(1),
                        s -> s.dropColumn("orders", "total")),
                raw(
                        "positional insert, column dropped",
                        sql("insert into orders values (1, 1, 1, 'x')"),
                        s -> s.dropColumn("orders", "total")),
                raw(
                        "renamed column",
                        sql("update orders set total = 1"),
                        s -> s.renameColumn("orders", "total", "sum")),
                raw(
                        "retyped column",
                        sql("update orders set total = 1"),
                        s -> s.alterTable("orders", t -> t.alter("total").type(new Type.Decimal(12, 2)))),
                raw("dropped table", sql("update orders set total = 1"), s -> s.dropTable("orders")),
                raw("renamed table", sql("update orders set total = 1"), s -> s.renameTable("orders", "sales")),
                fine("added column", status, s -> s.addColumn("users").integer("age")),
                fine("added column, insert with columns", users(1, "a"), s -> s.addColumn("users")
                        .integer("age")),
                fine(
                        "added column with a default",
                        users(1, "a"),
                        s -> s.addColumn("users").integer("age").notNull().defaultValue(1)),
                raw(
                        "added column that no insert may leave out",
                        users(1, "a"),
                        s -> s.addColumn("users").integer("age").notNull().backfill("1")),
                raw("added column with a backfill, new row", users(1, "a"), s -> s.addColumn("users")
                        .integer("age")
                        .backfill("low")),
                raw(
                        "added column filled from an updated one",
                        sql("update users set low = 1"),
                        s -> s.addColumn("users").integer("age").backfill("low")),
                raw("positional insert, column added", positional, s -> s.addColumn("visits")
                        .integer("age")),
                raw("star, column added", sql("insert into visits select * from favours"), s -> s.addColumn("favours")
                        .integer("age")),
                raw(
                        "a bare name that a new column takes",
                        sql("update orders set note = (select name from users where users.id = user_id)"),
                        s -> s.addColumn("users").integer("user_id")),
                raw(
                        "a quoted text that a new column takes",
                        sql("update orders set note = \"fresh\""),
                        s -> s.addColumn("orders").text("fresh")),
                fine("plain index", status, s -> s.createIndex("users", "status")),
                raw(
                        "index named in a hint",
                        sql("insert into visits (id) select id from orders force index (ix_note)"),
                        s -> s.dropIndex("orders", "ix_note")),
                fine("structure of another table", status, s -> s.addColumn("log")
                        .integer("age")),
                fine("comment", status, s -> s.commentOnTable("users", "people")),
                fine("view made", status, s -> s.createView("all_users", "select id, status from users")),
                raw("view dropped", sql("insert into visits (id) select id from active"), s -> s.dropView("active")));
    }

    private static List<DataRulesCases> rules() {
        Consumer<Schema> name = sql("update users set name = 'a'");
        Consumer<Schema> notNull =
                s -> s.alterTable("users", t -> t.alter("name").notNull());
        return List.of(
                raw("not null on an updated column", name, notNull),
                fine("not null on another column", sql("update users set status = 'a'"), notNull),
                raw("not null on a column left out", users(1, "a"), notNull),
                raw(
                        "not null against null",
                        s -> s.insert("users", "id", "name").row(1, null),
                        notNull),
                fine(
                        "not null against a literal",
                        s -> s.insert("users", "id", "name").row(1, "x"),
                        notNull),
                raw(
                        "not null where a delete sets null",
                        s -> s.delete("users", "id").row(1),
                        s -> s.alterTable("favours", t -> t.alter("user_id").notNull())),
                fine(
                        "not null against a delete",
                        sql("delete from visits where id = 1"),
                        s -> s.alterTable("visits", t -> t.alter("user_id").notNull())),
                fine(
                        "nullable",
                        name,
                        s -> s.alterTable("log", t -> t.alter("code").nullable())),
                raw(
                        "check on an updated column",
                        name,
                        s -> s.alterTable("users", t -> t.addCheck("ck_name", "name <> ''"))),
                fine(
                        "check on another column",
                        sql("update users set status = 'a'"),
                        s -> s.alterTable("users", t -> t.addCheck("ck_name", "name <> ''"))),
                raw(
                        "check, row inserted",
                        users(1, "a"),
                        s -> s.alterTable("users", t -> t.addCheck("ck_name", "name <> ''"))),
                raw("unique on an updated column", name, s -> s.createIndex("users", "name")
                        .unique()),
                raw("unique, row inserted", users(1, "a"), s -> s.alterTable("users", t -> t.addUnique("name"))),
                fine(
                        "unique, row deleted",
                        sql("delete from visits where id = 1"),
                        s -> s.alterTable("visits", t -> t.addUnique("user_id"))),
                raw(
                        "foreign key from an updated column",
                        sql("update log set line = 'x'"),
                        s -> s.alterTable("log", t -> t.addForeignKey("line").references("users", "email"))),
                raw(
                        "foreign key to deleted rows",
                        sql("delete from users where id = 1"),
                        s -> s.alterTable("log", t -> t.addForeignKey("line").references("users", "email"))),
                fine(
                        "foreign key to inserted rows",
                        users(1, "a"),
                        s -> s.alterTable("log", t -> t.addForeignKey("line").references("users", "email"))),
                fine(
                        "foreign key from a column left out",
                        s -> s.insert("log", "id", "code").row(1, "a"),
                        s -> s.alterTable("log", t -> t.addForeignKey("line").references("users", "email"))),
                raw(
                        "a cascade lost by a delete",
                        sql("delete from users where id = 1"),
                        s -> s.dropConstraint("orders", "fk_user")),
                fine(
                        "a key without cascade dropped",
                        sql("delete from users where id = 1"),
                        s -> s.dropConstraint("visits", "fk_visit")),
                fine("a check dropped", sql("update users set low = 1"), s -> s.dropConstraint("users", "ck_range")),
                raw(
                        "default that an insert leaves to it",
                        users(1, "a"),
                        s -> s.alterTable("users", t -> t.alter("status").defaultValue("old"))),
                raw(
                        "default dropped",
                        users(1, "a"),
                        s -> s.alterTable("users", t -> t.alter("status").dropDefault())),
                fine(
                        "default of a given column",
                        s -> s.insert("users", "id", "status").row(1, "x"),
                        s -> s.alterTable("users", t -> t.alter("status").defaultValue("old"))),
                raw(
                        "default asked for",
                        sql("update users set status = default"),
                        s -> s.alterTable("users", t -> t.alter("status").defaultValue("old"))),
                raw(
                        "default asked for by an insert",
                        sql("insert into users (id, status) values (1, default)"),
                        s -> s.alterTable("users", t -> t.alter("status").defaultValue("old"))),
                fine(
                        "default of an updated column",
                        sql("update users set status = 'x'"),
                        s -> s.alterTable("users", t -> t.alter("status").defaultValue("old"))),
                raw(
                        "rows skipped by a rule that goes",
                        sql("insert into users (id) values (1) on conflict do nothing"),
                        s -> s.dropConstraint("users", "ck_range")));
    }

    private static List<DataRulesCases> unsure() {
        Consumer<Schema> column = s -> s.addColumn("log").integer("age");
        return List.of(
                raw("a procedure", sql("call rebuild()"), column),
                both("a procedure against rows", sql("call rebuild()"), users(1, "a")),
                raw("an unknown function", sql("update users set name = mangle(name)"), column),
                raw("a function in a query", sql("select rebuild()"), column),
                fine("a known function", sql("update users set name = upper(name)"), column),
                raw("a table with a trigger that calls", sql("update audited set value = 1"), column),
                fine("a trigger that says what it does", sql("update counted set value = 1"), column),
                raw(
                        "a trigger that writes what the other branch makes not null",
                        sql("update counted set value = 1"),
                        s -> s.alterColumn("trail", "seen").notNull()),
                both(
                        "a trigger that writes what the other branch writes",
                        sql("update counted set value = 1"),
                        sql("update trail set seen = 0")),
                raw("a write through a view", sql("update active set name = 'x'"), column),
                raw("a comment that MySQL runs", sql("update users set name = 'x' /*! , status = 'y' */"), column),
                raw(
                        "a statement that writes twice",
                        sql("with gone as (delete from visits returning id) insert into"
                                + " favours (id) select id from gone"),
                        column),
                raw("what the parser does not know", sql("update only users set name = 'x'"), column),
                fine("what is declared", s -> s.sql("call rebuild()").writes("users", "name"), column),
                raw(
                        "what is declared and dropped",
                        s -> s.sql("call rebuild()").writes("orders", "total"),
                        s -> s.dropColumn("orders", "total")),
                raw("rows declared, column added", s -> s.sql("call rebuild()").writes("users"), s -> s.addColumn(
                                "users")
                        .integer("age")),
                fine(
                        "rows declared, columns in the text",
                        s -> s.sql("insert into users (id) values (1)").writes("users"),
                        s -> s.addColumn("users").integer("age")),
                raw("a step that declares nothing", s -> s.data("step").run(c -> {}), column),
                fine(
                        "a step that declares",
                        s -> s.data("step").writes("users", "name").run(c -> {}),
                        column),
                both(
                        "steps that meet",
                        s -> s.data("step").writes("users", "name").run(c -> {}),
                        sql("update users set name = 'x'")));
    }

    private static List<DataRulesCases> ddl() {
        return List.of(
                raw("DDL against its table", sql("alter table users add column age integer"), s -> s.addColumn("users")
                        .integer("weight")),
                fine("DDL against another table", sql("alter table users add column age integer"), s -> s.addColumn(
                                "log")
                        .integer("weight")),
                both("DDL against rows of its table", sql("alter table users add column age integer"), users(1, "a")),
                both(
                        "equal DDL of a new table",
                        sql("create table fresh (id integer)"),
                        sql("create table fresh (id integer)")),
                raw(
                        "DDL of a table that both create",
                        sql("create table fresh (id integer)"),
                        s -> s.createTable("fresh", t -> t.id())),
                both(
                        "triggers on one table",
                        sql("create trigger a1 before insert on log for each row execute function f()"),
                        sql("create trigger a2 before insert on log for each row execute function f()")),
                both(
                        "equal functions",
                        sql("create function f() returns int as 'select 1' language sql"),
                        sql("create function f() returns int as 'select 1' language sql")),
                fine("different extensions", sql("create extension citext"), sql("create extension hstore")),
                fine("an extension and rows", sql("create extension citext"), users(1, "a")),
                raw(
                        "an effect against rows",
                        s -> s.sql("alter table orders drop column total").effect(e -> e.dropColumn("orders", "total")),
                        s -> s.insert("orders", "id", "total").row(1, 2)),
                fine(
                        "an effect against other columns",
                        s -> s.sql("alter table orders drop column total").effect(e -> e.dropColumn("orders", "total")),
                        s -> s.insert("orders", "id").row(1)),
                fine("two changes of the schema", s -> s.dropColumn("orders", "total"), s -> s.addColumn("orders")
                        .integer("age")));
    }
}
