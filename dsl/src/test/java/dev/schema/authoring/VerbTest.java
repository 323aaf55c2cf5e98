package dev.schema.authoring;

import static dev.schema.Migration.CASCADE;
import static dev.schema.Migration.SET_NULL;
import static dev.schema.Migration.bigint;
import static dev.schema.Migration.expr;
import static dev.schema.Migration.inSchema;
import static dev.schema.Migration.integer;
import static dev.schema.Migration.sqlType;
import static dev.schema.Migration.unsigned;
import static dev.schema.Migration.varchar;
import static dev.schema.type.Database.H2;
import static dev.schema.type.Database.MARIADB;
import static dev.schema.type.Database.MYSQL;
import static dev.schema.type.Database.POSTGRESQL;
import static dev.schema.type.Database.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.MigrationMistake;
import dev.schema.catalog.Action;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Backfill;
import dev.schema.operation.CommentTable;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateTable;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropSequence;
import dev.schema.operation.DropTable;
import dev.schema.operation.DropView;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.OnDatabase;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameTable;
import dev.schema.operation.Resource;
import dev.schema.operation.Rows;
import dev.schema.operation.RunData;
import dev.schema.operation.SqlPerDatabase;
import dev.schema.sample.Shop;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerbTest {

    private static final Name TAGS = Name.of("tags");
    private static final Name ORDERS = Name.of("orders");
    private static final Name CUSTOMERS = Name.of("customers");
    private static final Name T = Name.of("t");

    record Case(String name, Shop.Body body, List<Operation> operations) {
        static Case of(String name, Shop.Body body, Operation... operations) {
            return new Case(name, body, List.of(operations));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static ForeignKey key(String name, String column, Name target, Action onDelete) {
        return new ForeignKey(name, List.of(column), target, List.of("id"), onDelete, Action.NO_ACTION, false, false);
    }

    private static Column column(String name, Type<?> type) {
        return Column.of(name, type);
    }

    static Stream<Case> cases() {
        return Stream.of(
                Case.of(
                        "id",
                        s -> s.createTable("t", t -> t.id()),
                        new CreateTable(new Table(
                                T,
                                List.of(column("id", bigint()).withIdentity()),
                                List.of(new PrimaryKey("pk_t", List.of("id"))),
                                List.of(),
                                null,
                                new TreeMap<>()))),
                Case.of(
                        "key columns are not null",
                        s -> s.createTable("t", t -> {
                            t.integer("a");
                            t.integer("b");
                            t.primaryKey("a", "b");
                        }),
                        new CreateTable(new Table(
                                T,
                                List.of(
                                        column("a", integer()).withNotNull(true),
                                        column("b", integer()).withNotNull(true)),
                                List.of(new PrimaryKey("pk_t", List.of("a", "b"))),
                                List.of(),
                                null,
                                new TreeMap<>()))),
                Case.of(
                        "timestamps",
                        s -> s.createTable("t", t -> t.timestamps()),
                        new CreateTable(Table.of(
                                T,
                                List.of(
                                        column("created_at", new Type.TimestampTz())
                                                .withNotNull(true)
                                                .withDefault(Value.NOW),
                                        column("updated_at", new Type.TimestampTz())
                                                .withNotNull(true)
                                                .withDefault(Value.NOW))))),
                Case.of(
                        "oneOf",
                        s -> s.createTable("t", t -> t.oneOf("c", "a", "it's").notNull()),
                        new CreateTable(new Table(
                                T,
                                List.of(column("c", varchar(4)).withNotNull(true)),
                                List.of(new Check("ck_t_c", "c in ('a', 'it''s')")),
                                List.of(),
                                null,
                                new TreeMap<>()))),
                Case.of(
                        "everything of a table",
                        s -> s.createTable("t", t -> {
                            t.integer("n").unsigned().typeOn(MYSQL, "mediumint").comment("how many");
                            t.text("x").collate("C").virtualAs("upper('x')");
                            t.check("ck", "n > 0");
                            t.constraint("ex", "exclude (n with =)", POSTGRESQL);
                            t.index()
                                    .desc("n")
                                    .name("ix")
                                    .unique()
                                    .where("n > 0")
                                    .using("btree")
                                    .include("x");
                            t.comment("all");
                            t.option(SQLITE, "STRICT");
                        }),
                        new CreateTable(new Table(
                                T,
                                List.of(
                                        column("n", unsigned(integer()))
                                                .withTypeOn(MYSQL, "mediumint")
                                                .withComment("how many"),
                                        column("x", new Type.Text())
                                                .withCollation("C")
                                                .withGenerated(new Generated("upper('x')", false))),
                                List.of(
                                        new Check("ck", "n > 0"),
                                        new Custom("ex", "exclude (n with =)", new TreeSet<>(List.of(POSTGRESQL)))),
                                List.of(new Index(
                                        "ix",
                                        List.of(new Index.Part("n", null, true)),
                                        true,
                                        "n > 0",
                                        "btree",
                                        List.of("x"))),
                                "all",
                                new TreeMap<>(Map.of(SQLITE, "STRICT"))))),
                Case.of(
                        "table in a schema",
                        s -> s.createTable(
                                inSchema("audit", "t"), t -> t.integer("n").unique()),
                        new CreateTable(new Table(
                                new Name("audit", "t"),
                                List.of(column("n", integer())),
                                List.of(new Unique("uq_t_n", List.of("n"))),
                                List.of(),
                                null,
                                new TreeMap<>()))),
                Case.of(
                        "a reference to itself",
                        s -> s.createTable("t", t -> {
                            t.id();
                            t.bigint("parent").references("t", "id").onDelete(SET_NULL);
                        }),
                        new CreateTable(new Table(
                                T,
                                List.of(column("id", bigint()).withIdentity(), column("parent", bigint())),
                                List.of(
                                        new PrimaryKey("pk_t", List.of("id")),
                                        key("fk_t_parent", "parent", T, SET_NULL)),
                                List.of(),
                                null,
                                new TreeMap<>()))),
                Case.of("drop", s -> s.dropTable("tags"), new DropTable(TAGS)),
                Case.of(
                        "drop with views, readers first",
                        s -> s.dropTable("orders").cascade(),
                        new DropView(Name.of("biggest")),
                        new DropView(Name.of("big_orders")),
                        new DropTable(ORDERS)),
                Case.of(
                        "drop with references",
                        s -> s.dropTable("customers").cascade(),
                        new DropConstraint(ORDERS, "fk_orders_customer_id"),
                        new DropTable(CUSTOMERS)),
                Case.of(
                        "drop column with all",
                        s -> s.dropColumn("orders", "total").cascade(),
                        new DropView(Name.of("biggest")),
                        new DropView(Name.of("big_orders")),
                        new DropConstraint(ORDERS, "ck_orders_total"),
                        new DropColumn(ORDERS, "tax"),
                        new DropColumn(ORDERS, "total")),
                Case.of(
                        "drop column with its keys",
                        s -> s.dropColumn("orders", "customer_id").cascade(),
                        new DropConstraint(ORDERS, "fk_orders_customer_id"),
                        new DropIndex(ORDERS, "ix_orders_customer_id", false),
                        new DropColumn(ORDERS, "customer_id")),
                Case.of(
                        "drop column with references",
                        s -> s.dropColumn("customers", "id").cascade(),
                        new DropConstraint(ORDERS, "fk_orders_customer_id"),
                        new DropConstraint(CUSTOMERS, "pk_customers"),
                        new DropColumn(CUSTOMERS, "id")),
                Case.of("cascade without need", s -> s.dropTable("tags").cascade(), new DropTable(TAGS)),
                Case.of(
                        "alter table is flat",
                        s -> s.alterTable("tags", t -> {
                            t.rename("label", "title");
                            t.add().integer("n").notNull().backfill("0");
                            t.alter("title").type(varchar(90));
                            t.drop("n");
                            t.comment("x");
                        }),
                        new RenameColumn(TAGS, "label", "title"),
                        new AddColumn(TAGS, column("n", integer()).withNotNull(true), "0"),
                        AlterColumn.of(TAGS, "title").withType(varchar(90), new TreeMap<>(), null),
                        new DropColumn(TAGS, "n"),
                        new CommentTable(TAGS, "x")),
                Case.of(
                        "no comment",
                        s -> s.alterTable("tags", t -> {
                            t.comment("x");
                            t.comment(null);
                        }),
                        new CommentTable(TAGS, "x"),
                        new CommentTable(TAGS, null)),
                Case.of(
                        "a default beyond its type in Java",
                        s -> s.addColumn("tags").integer("n").defaultLiteral(5_000_000_000L),
                        new AddColumn(TAGS, column("n", integer()).withDefault(Value.of(5_000_000_000L)), null)),
                Case.of(
                        "add column with rules",
                        s -> s.addColumn("tags")
                                .bigint("c")
                                .unique()
                                .check("c > 0")
                                .references("customers", "id")
                                .onDelete(CASCADE),
                        new AddColumn(TAGS, column("c", bigint()), null),
                        new AddConstraint(TAGS, new Unique("uq_tags_c", List.of("c"))),
                        new AddConstraint(TAGS, new Check("ck_tags_c", "c > 0")),
                        new AddConstraint(TAGS, key("fk_tags_c", "c", CUSTOMERS, CASCADE))),
                Case.of(
                        "alter column",
                        s -> s.alterColumn("tags", "label")
                                .type(sqlType("citext"))
                                .typeOn(SQLITE, "TEXT")
                                .using("label::citext")
                                .nullable()
                                .dropDefault(),
                        AlterColumn.of(TAGS, "label")
                                .withNotNull(false)
                                .withDefault(null)
                                .withType(sqlType("citext"), new TreeMap<>(Map.of(SQLITE, "TEXT")), "label::citext")),
                Case.of(
                        "add foreign key",
                        s -> s.addForeignKey("orders", "id")
                                .references("customers", "id")
                                .initiallyDeferred()
                                .name("fk"),
                        new AddConstraint(
                                ORDERS,
                                new ForeignKey(
                                        "fk",
                                        List.of("id"),
                                        CUSTOMERS,
                                        List.of("id"),
                                        Action.NO_ACTION,
                                        Action.NO_ACTION,
                                        true,
                                        true))),
                Case.of(
                        "create index",
                        s -> s.createIndex("tags", "label").desc("code").concurrently(),
                        new CreateIndex(
                                TAGS,
                                new Index(
                                        "ix_tags_label_code",
                                        List.of(Index.Part.column("label"), new Index.Part("code", null, true)),
                                        false,
                                        null,
                                        null,
                                        List.of()),
                                true)),
                Case.of(
                        "insert by primary key",
                        s -> s.insert("tags", "code", "label").row("a", null).row("b", expr("1||''")),
                        new InsertRows(new Rows(
                                TAGS,
                                List.of("code", "label"),
                                List.of(
                                        List.of(Value.of("a"), Value.NULL),
                                        List.of(Value.of("b"), Value.expression("1||''"))),
                                List.of("code")))),
                Case.of(
                        "delete by another key",
                        s -> s.delete("customers", "email").row("a@b").keyedBy("email"),
                        new DeleteRows(new Rows(
                                CUSTOMERS, List.of("email"), List.of(List.of(Value.of("a@b"))), List.of("email")))),
                Case.of(
                        "backfill",
                        s -> s.backfill("customers")
                                .set("points", "0")
                                .where("points is null")
                                .pause(Duration.ofMillis(5)),
                        new Backfill(CUSTOMERS, new TreeMap<>(Map.of("points", "0")), "points is null", "id", 1000, 5)),
                Case.of(
                        "sql",
                        s -> s.sql("vacuum;")
                                .on(H2, "analyze")
                                .down("x")
                                .downOn(MARIADB, "y")
                                .touches("tags")
                                .reads("orders")
                                .reads("orders", "id")
                                .writes("customers")
                                .autocommit()
                                .verify("select 1")
                                .idempotent(),
                        new ExecuteSql(
                                new SqlPerDatabase("vacuum;", new TreeMap<>(Map.of(H2, "analyze"))),
                                new SqlPerDatabase("x", new TreeMap<>(Map.of(MARIADB, "y"))),
                                new TreeSet<>(List.of(TAGS)),
                                new TreeSet<>(List.of(new Resource(ORDERS, null), new Resource(ORDERS, "id"))),
                                new TreeSet<>(List.of(new Resource(CUSTOMERS, null))),
                                null,
                                true,
                                "select 1",
                                true)),
                Case.of(
                        "data",
                        s -> s.data("d").reads("tags").writes("tags", "label").run(c -> {}),
                        new RunData(
                                "d",
                                new TreeSet<>(List.of(new Resource(TAGS, null))),
                                new TreeSet<>(List.of(new Resource(TAGS, "label"))),
                                false,
                                false)),
                Case.of(
                        "on several databases",
                        s -> s.on(SQLITE, l -> l.dropTable("only_there"))
                                .on(POSTGRESQL, p -> p.dropSequence("numbers"))
                                .otherwise(o -> o.renameTable("x", "y")),
                        new OnDatabase(
                                new TreeMap<>(Map.of(
                                        SQLITE,
                                        List.of(new DropTable(Name.of("only_there"))),
                                        POSTGRESQL,
                                        List.of(new DropSequence(Name.of("numbers"))))),
                                List.of(new RenameTable(Name.of("x"), Name.of("y"))))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_verb_records_its_operations(Case given) {
        assertThat(Shop.operations(given.body())).isEqualTo(given.operations());
    }

    @Test
    void a_branch_for_the_database_changes_the_catalog_that_follows() {
        assertThat(Shop.operations(s -> {
                    s.on(POSTGRESQL, p -> p.createTable("t", t -> t.id())).otherwise(o -> {});
                    s.on(SQLITE, l -> {}).otherwise(o -> o.addColumn("t").integer("n"));
                    s.dropColumn("t", "n");
                }))
                .hasSize(3);
    }

    @Test
    void recording_twice_gives_equal_operations() {
        cases().forEach(given -> assertThat(Shop.operations(given.body())).isEqualTo(Shop.operations(given.body())));
    }

    @Test
    void an_unknown_table_is_not_checked() {
        assertThat(Shop.operations(s -> {
                    s.sql("alter table tags add x integer");
                    s.addColumn("tags").integer("y");
                    s.dropColumn("tags", "x").cascade();
                    s.alterTable("tags", t -> t.add().integer("z"));
                }))
                .hasSize(4);
    }

    @Test
    void a_whole_unique_index_finds_a_row_and_an_expression_does_not() {
        assertThat(Shop.operations(s -> {
                    s.createIndex("customers")
                            .expression("lower(name)")
                            .unique()
                            .name("ix_lower");
                    s.createIndex("customers", "name").unique();
                    s.insert("customers", "name").row("x").keyedBy("name");
                }))
                .hasSize(3);
        assertThat(Shop.catalog().table(CUSTOMERS).isUniqueBy(List.of("name"))).isFalse();
    }

    @Test
    void an_escaped_receiver_of_alter_table_has_ended() {
        dev.schema.TableChanges[] kept = new dev.schema.TableChanges[1];
        assertThat(catchThrowableOfType(
                        MigrationMistake.class,
                        () -> Shop.operations(s -> {
                            s.alterTable("tags", t -> kept[0] = t);
                            kept[0].comment("x");
                        })))
                .hasMessageContaining("this Schema belongs to alterTable(\"tags\"), which has ended");
    }
}
