package dev.schema.authoring;

import static dev.schema.Migration.CASCADE;
import static dev.schema.Migration.RESTRICT;
import static dev.schema.Migration.expr;
import static dev.schema.Migration.inSchema;
import static dev.schema.Migration.integer;
import static dev.schema.Migration.text;
import static dev.schema.Migration.varchar;
import static dev.schema.type.Database.POSTGRESQL;
import static dev.schema.type.Database.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.MigrationMistake;
import dev.schema.sample.Shop;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MistakeTest {

    record Case(String message, Shop.Body body) {
        @Override
        public String toString() {
            return message;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        "there is no table \"custmers\" at this revision (did you mean \"customers\"?)",
                        s -> s.addColumn("custmers").integer("n")),
                new Case(
                        "there is no table \"custmers\" at this revision (did you mean \"customers\"?)",
                        s -> s.alterTable("custmers", t -> {})),
                new Case(
                        "there is no column \"emial\" in \"customers\" (did you mean \"email\"?)",
                        s -> s.renameColumn("customers", "emial", "mail")),
                new Case(
                        "there is no view \"bigest\" at this revision (did you mean \"biggest\"?)",
                        s -> s.dropView("bigest")),
                new Case(
                        "there is no enum \"mod\" for \"t.m\" (did you mean \"mood\"?)",
                        s -> s.createTable("t", t -> t.enumeration("m", "mod"))),
                new Case(
                        "there is no schema \"audits\" at this revision (did you mean \"audit\"?)",
                        s -> s.dropSchema("audits")),
                new Case("the name \"orders\" is taken by table \"orders\"", s -> s.createTable("orders", t -> t.id())),
                new Case("the name \"orders\" is taken by table \"orders\"", s -> s.createView("orders", "select 1")),
                new Case(
                        "column \"name\" is already declared in \"t\" (MistakeTest.java:",
                        s -> s.createTable("t", t -> {
                            t.text("name");
                            t.text("name");
                        })),
                new Case(
                        "column \"NAME\" is already declared in \"t\" (MistakeTest.java:",
                        s -> s.createTable("t", t -> {
                            t.text("name");
                            t.text("NAME");
                        })),
                new Case(
                        "the generated name \"uq_a_b_c\" is taken by unique constraint \"uq_a_b_c\" of \"a\": give a name",
                        s -> {
                            s.createTable("a", t -> {
                                t.integer("b");
                                t.integer("c");
                                t.unique("b", "c");
                            });
                            s.createTable("a_b", t -> t.integer("c").unique());
                        }),
                new Case(
                        "constraint \"uq_t_a\" is already declared in \"t\"",
                        s -> s.createTable("t", t -> {
                            t.integer("a").unique();
                            t.unique("a");
                        })),
                new Case(
                        "\"x.customer_id\" is integer() but \"customers.id\" is bigint()",
                        s -> s.createTable("x", t -> t.integer("customer_id").references("customers", "id"))),
                new Case(
                        "[name] of \"customers\" is neither its primary key nor unique",
                        s -> s.createTable("x", t -> t.text("n").references("customers", "name"))),
                new Case(
                        "the default 1 of \"customers.name\" is no varchar(100)",
                        s -> s.alterColumn("customers", "name").defaultValue(1)),
                new Case("column \"t.id\" is numbered by identity(): it cannot be text()", s -> {
                    s.createTable("t", t -> t.id());
                    s.alterColumn("t", "id").type(text());
                }),
                new Case("has a collation, which integer() cannot have: say .dropCollation()", s -> {
                    s.addColumn("tags").text("x").collate("C");
                    s.alterColumn("tags", "x").type(integer());
                }),
                new Case("varchar(0) cannot be: the length is at least 1", s -> s.addColumn("tags")
                        .varchar("x", 0)),
                new Case("varchar(0) cannot be: the length is at least 1", s -> s.alterColumn("tags", "label")
                        .type(varchar(0))),
                new Case("decimal(2, 3) cannot be", s -> s.createTable("t", t -> t.decimal("d", 2, 3))),
                new Case("a name must not be empty", s -> s.createTable("", t -> t.id())),
                new Case("a name must not be empty", s -> s.createTable("t", t -> t.integer(""))),
                new Case("a value of java.util.UUID[] has no SQL literal", s -> s.insert("tags", "code")
                        .row((Object) new UUID[0])),
                new Case("1 is no varchar(20) for \"tags.code\"", s -> s.insert("tags", "code")
                        .row(1)),
                new Case("a row of \"tags\" has 2 values for 1 columns", s -> s.insert("tags", "code")
                        .row("a", "b")),
                new Case(
                        "\"tags.code\" is in the key of the row: it needs a literal value to be found again, not null",
                        s -> s.insert("tags", "code").row((Object) null)),
                new Case("it needs a literal value to be found again, not now()", s -> s.insert("tags", "code")
                        .row(expr("now()"))),
                new Case("\"customers.email\" cannot be null", s -> s.insert("customers", "id", "email")
                        .row(1, null)),
                new Case(
                        "rows of \"customers\" are not unique by [name]",
                        s -> s.delete("customers", "name").row("x").keyedBy("name")),
                new Case("rows of \"tags\" cannot be found again", s -> s.insert("tags", "label")
                        .row("a")),
                new Case(
                        "rows of \"tags\": name the columns and give at least one .row(..)",
                        s -> s.insert("tags", "code")),
                new Case(
                        "\"t.n\": the default is already 1",
                        s -> s.createTable(
                                "t", t -> t.integer("n").defaultValue(1).defaultValue(2))),
                new Case(
                        "\"t.n\": nullability is already notNull()",
                        s -> s.createTable("t", t -> t.integer("n").notNull().nullable())),
                new Case(
                        "the change of \"tags.label\": the type is already text()",
                        s -> s.alterColumn("tags", "label").type(text()).type(text())),
                new Case("onDelete is already CASCADE", s -> s.addForeignKey("orders", "id")
                        .references("customers", "id")
                        .onDelete(CASCADE)
                        .onDelete(RESTRICT)),
                new Case(
                        "\"t.n\": the check without a name is already n > 0",
                        s -> s.createTable(
                                "t", t -> t.integer("n").check("n > 0").check("n < 9"))),
                new Case(
                        "\"t.id\" is part of the primary key: it cannot be nullable()",
                        s -> s.createTable("t", t -> t.integer("id").nullable().primaryKey())),
                new Case(
                        "\"t.id\" is numbered by identity(): it cannot be nullable()",
                        s -> s.createTable("t", t -> t.integer("id").nullable().identity())),
                new Case(
                        "column \"t.n\" is numbered by identity(): it can have no default",
                        s -> s.createTable("t", t -> t.integer("n").identity().defaultValue(1))),
                new Case(
                        "column \"t.n\" is generated: it can have neither a default nor identity()",
                        s -> s.createTable(
                                "t", t -> t.integer("n").defaultValue(1).storedAs("1"))),
                new Case(
                        "table \"t\" has a primary key already",
                        s -> s.createTable("t", t -> {
                            t.id();
                            t.primaryKey("id").name("again");
                        })),
                new Case("table \"t\" needs at least one column", s -> s.createTable("t", t -> {})),
                new Case(
                        "table \"customers\" is used by foreign key \"fk_orders_customer_id\" of \"orders\"",
                        s -> s.dropTable("customers")),
                new Case(
                        "column \"orders.total\" is used by check \"ck_orders_total\"",
                        s -> s.dropColumn("orders", "total")),
                new Case(
                        "column \"orders.total\" is named in the text of view \"big_orders\"",
                        s -> s.renameColumn("orders", "total", "sum")),
                new Case("is neither its primary key nor unique", s -> s.dropConstraint("customers", "pk_customers")),
                new Case(
                        "cascade() cannot stand inside on(..)",
                        s -> s.on(POSTGRESQL, p -> p.dropTable("orders").cascade())),
                new Case("addColumn(\"tags\") ends without a column", s -> s.addColumn("tags")),
                new Case("addColumn(\"tags\") ends without a column", s -> s.alterTable("tags", t -> t.add())),
                new Case("addColumn(\"tags\") takes one column", s -> {
                    var c = s.addColumn("tags");
                    c.integer("a");
                    c.integer("b");
                }),
                new Case("data(\"x\") ends without run(..)", s -> s.data("x").reads("tags")),
                new Case("there is a data step \"x\" in this revision already", s -> {
                    s.data("x").run(c -> {});
                    s.data("x").run(c -> {});
                }),
                new Case(
                        "the foreign key of \"orders\" ends without references(..)",
                        s -> s.addForeignKey("orders", "id")),
                new Case(
                        "the foreign key of \"t\" ends without references(..)",
                        s -> s.createTable("t", t -> {
                            t.id();
                            t.foreignKey("id");
                        })),
                new Case("the change of \"tags.label\" says nothing", s -> s.alterColumn("tags", "label")),
                new Case("using(..) and typeOn(..) need type(..)", s -> s.alterColumn("tags", "label")
                        .using("1")),
                new Case("backfill of \"tags\" sets nothing", s -> s.backfill("tags")),
                new Case("the primary key is not one column; name a unique column", s -> {
                    s.createTable("t", t -> {
                        t.integer("a");
                        t.integer("b");
                        t.primaryKey("a", "b");
                    });
                    s.backfill("t").set("b", "1");
                }),
                new Case(
                        "backfill of \"customers\" follows \"points\", which is not unique",
                        s -> s.backfill("customers").set("name", "'x'").keyedBy("points")),
                new Case(
                        "backfill(..) belongs to addColumn",
                        s -> s.createTable("t", t -> t.integer("n").backfill("1"))),
                new Case(
                        "concurrently() belongs to createIndex",
                        s -> s.createTable("t", t -> {
                            t.id();
                            t.index("id").concurrently();
                        })),
                new Case("name it with .name(..)", s -> s.createIndex("tags").expression("lower(label)")),
                new Case("index \"ix_tags\" of \"tags\" names no column", s -> s.createIndex("tags")),
                new Case(
                        "identity() belongs to a column that is created with its table",
                        s -> s.addColumn("tags").integer("n").identity()),
                new Case(
                        "cannot count in steps of 0", s -> s.createSequence("s").increment(0)),
                new Case("sql(..) takes one statement", s -> s.sql("delete from a; delete from b")),
                new Case("sql(..) takes one statement", s -> s.sql("delete from a")
                        .down("insert into a; select 2")),
                new Case(
                        "sql(..) takes one statement",
                        s -> s.sql("create trigger x after insert on tags begin delete from a; end; drop table tags")),
                new Case("sql(..) holds no statement", s -> s.sql(" -- nothing\n;")),
                new Case("downOn(..) needs down(..)", s -> s.sql("select 1").downOn(SQLITE, "select 2")),
                new Case("sql(..) has no place in effect(..)", s -> s.sql("select 1")
                        .effect(e -> e.sql("select 2"))),
                new Case(
                        "insert(..) has no place in assume(..)",
                        s -> s.assume(a -> a.insert("tags", "code").row("a"))),
                new Case(
                        "insert(..) inside on(..) must name its key",
                        s -> s.on(SQLITE, l -> l.insert("tags", "code").row("a"))),
                new Case(
                        "this Schema belongs to up, which waits for on(postgresql, ..)",
                        s -> s.on(POSTGRESQL, p -> s.dropTable("tags"))),
                new Case(
                        "this Schema belongs to up, which waits for createTable(\"t\")",
                        s -> s.createTable("t", t -> s.dropTable("tags"))),
                new Case("this Schema belongs to autocommit(..), which has ended", s -> {
                    var kept = new dev.schema.Schema[1];
                    s.autocommit(a -> kept[0] = a);
                    kept[0].dropTable("tags");
                }),
                new Case("the index of \"tags\" has ended already", s -> {
                    var index = s.createIndex("tags", "label");
                    s.dropSequence("numbers");
                    index.unique();
                }),
                new Case("\"t.a\" has ended already", s -> {
                    var kept = new dev.schema.ColumnDef.OfText[1];
                    s.createTable("t", t -> kept[0] = t.text("a"));
                    kept[0].notNull();
                }),
                new Case("table \"t\" has ended already", s -> {
                    var kept = new dev.schema.TableDef[1];
                    s.createTable("t", t -> {
                        t.id();
                        kept[0] = t;
                    });
                    kept[0].text("a");
                }),
                new Case(
                        "there is a trigger \"tags_seen\" already, on \"tags\": drop it first, or choose another name",
                        s -> s.sql("create trigger Tags_Seen after delete on customers begin select 1; end")),
                new Case("derived() belongs in down", s -> s.derived()),
                new Case("irreversible(..) belongs in down", s -> s.irreversible("no")),
                new Case(
                        "a table keeps its schema when it is renamed",
                        s -> s.renameTable("tags", inSchema("audit", "tags"))),
                new Case("up threw java.lang.IllegalStateException: mine", s -> {
                    throw new IllegalStateException("mine");
                }),
                new Case(
                        "up threw java.lang.IllegalArgumentException: Invalid UUID string: x",
                        s -> UUID.fromString("x")),
                new Case("up threw java.lang.NullPointerException", s -> s.dropSequence(null)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_mistake_is_refused_with_its_place(Case given) {
        MigrationMistake mistake =
                catchThrowableOfType(MigrationMistake.class, () -> Shop.up(Shop.catalog(), given.body()));

        assertThat(mistake).as("no mistake was found").isNotNull();
        assertThat(mistake.getMessage()).contains(given.message());
        assertThat(mistake.at()).isNotNull();
        assertThat(mistake.at().file()).isEqualTo("MistakeTest.java");
        assertThat(mistake.toString())
                .startsWith("MistakeTest.java:" + mistake.at().line() + ": ");
    }
}
