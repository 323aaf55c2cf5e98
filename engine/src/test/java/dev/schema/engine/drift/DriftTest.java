package dev.schema.engine.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Migration;
import dev.schema.Schema;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.project.Filters;
import dev.schema.engine.sample.Golden;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.engine.sample.Written;
import dev.schema.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody changes a database past its revisions. */
class DriftTest {

    private static final Written SHOP = new Written().then("shop", DriftTest::shop);

    private static void shop(Schema schema) {
        schema.createTable("customers", t -> {
            t.id();
            t.varchar("name", 200).notNull();
            t.varchar("email", 320).unique();
            t.integer("points").notNull().defaultValue(0).check("points >= 0");
            t.bool("active");
            t.date("born");
            t.bigint("referrer");
            t.index("name");
        });
        schema.createTable("orders", t -> {
            t.id();
            t.bigint("customer_id").notNull().references("customers", "id").onDelete(Migration.CASCADE);
            t.varchar("number", 32);
            t.decimal("total", 10, 2);
            t.index("customer_id");
        });
        schema.createTable("tags", t -> t.varchar("tag", 40).notNull().primaryKey());
        schema.createView("paid", "select id, number from orders");
    }

    /** What somebody does by hand, and what of it must be reported. */
    private record Case(String name, Map<TestDatabase, List<String>> statements, String thing) {

        Case on(TestDatabase database, String... others) {
            Map<TestDatabase, List<String>> more = new EnumMap<>(statements);
            more.put(database, List.of(others));
            return new Case(name, more, thing);
        }

        /** SQLite changes a definition only as text. */
        Case file(String table, String before, String after) {
            return on(
                    TestDatabase.SQLITE,
                    "PRAGMA writable_schema = ON",
                    "UPDATE sqlite_schema SET sql = replace(sql, '" + before.replace("'", "''") + "', '"
                            + after.replace("'", "''") + "') WHERE type = 'table' AND name = '" + table + "'",
                    "PRAGMA writable_schema = RESET");
        }

        Case mariadb(String... others) {
            return on(TestDatabase.MARIADB, others);
        }

        Case not(TestDatabase database) {
            Map<TestDatabase, List<String>> fewer = new EnumMap<>(statements);
            fewer.remove(database);
            return new Case(name, fewer, thing);
        }
    }

    private static Case done(String name, String thing, String... statements) {
        Map<TestDatabase, List<String>> everywhere = new EnumMap<>(TestDatabase.class);
        for (TestDatabase database :
                List.of(TestDatabase.SQLITE, TestDatabase.H2, TestDatabase.POSTGRESQL, TestDatabase.MARIADB)) {
            everywhere.put(database, List.of(statements));
        }
        return new Case(name, everywhere, thing);
    }

    private static List<Case> cases() {
        return List.of(
                done("column added", "column customers.extra", "ALTER TABLE customers ADD COLUMN extra VARCHAR(9)"),
                done("column dropped", "column customers.born", "ALTER TABLE customers DROP COLUMN born"),
                done("column renamed", "column customers.born", "ALTER TABLE customers RENAME COLUMN born TO birthday")
                        .on(TestDatabase.H2, "ALTER TABLE customers ALTER COLUMN born RENAME TO birthday"),
                done(
                                "text made longer",
                                "column customers.name",
                                "ALTER TABLE customers ALTER COLUMN name SET DATA TYPE VARCHAR(300)")
                        .mariadb("ALTER TABLE customers MODIFY name VARCHAR(300) NOT NULL")
                        .file("customers", "name VARCHAR(200)", "name VARCHAR(300)"),
                done(
                                "number made larger",
                                "column customers.points",
                                "ALTER TABLE customers ALTER COLUMN points SET DATA TYPE BIGINT")
                        .mariadb("ALTER TABLE customers MODIFY points BIGINT NOT NULL DEFAULT 0")
                        .file("customers", "points INTEGER", "points BIGINT"),
                done(
                                "digits added",
                                "column orders.total",
                                "ALTER TABLE orders ALTER COLUMN total SET DATA TYPE DECIMAL(12, 4)")
                        .mariadb("ALTER TABLE orders MODIFY total DECIMAL(12, 4)")
                        .file("orders", "total DECIMAL(10, 2)", "total DECIMAL(12, 4)"),
                done(
                                "not null dropped",
                                "column customers.name",
                                "ALTER TABLE customers ALTER COLUMN name DROP NOT NULL")
                        .mariadb("ALTER TABLE customers MODIFY name VARCHAR(200)")
                        .file("customers", "name VARCHAR(200) NOT NULL", "name VARCHAR(200)"),
                done("not null set", "column orders.number", "ALTER TABLE orders ALTER COLUMN number SET NOT NULL")
                        .mariadb("ALTER TABLE orders MODIFY number VARCHAR(32) NOT NULL")
                        .file("orders", "number VARCHAR(32)", "number VARCHAR(32) NOT NULL"),
                done(
                                "default dropped",
                                "column customers.points",
                                "ALTER TABLE customers ALTER COLUMN points DROP DEFAULT")
                        .file("customers", " DEFAULT 0", ""),
                done(
                                "default changed",
                                "column customers.points",
                                "ALTER TABLE customers ALTER COLUMN points SET DEFAULT 5")
                        .file("customers", "DEFAULT 0", "DEFAULT 5"),
                done(
                                "default added",
                                "column customers.referrer",
                                "ALTER TABLE customers ALTER COLUMN referrer SET DEFAULT 1")
                        .file("customers", "referrer BIGINT", "referrer BIGINT DEFAULT 1"),
                done("index dropped", "index customers.ix_customers_name", "DROP INDEX ix_customers_name")
                        .mariadb("DROP INDEX ix_customers_name ON customers"),
                done("index added", "index customers.ix_hand", "CREATE INDEX ix_hand ON customers (born, active)"),
                done(
                                "index made otherwise",
                                "index customers.ix_customers_name",
                                "DROP INDEX ix_customers_name",
                                "CREATE INDEX ix_customers_name ON customers (name, born)")
                        .mariadb(
                                "DROP INDEX ix_customers_name ON customers",
                                "CREATE INDEX ix_customers_name ON customers (name, born)"),
                done("unique index added", "orders.uq_hand", "CREATE UNIQUE INDEX uq_hand ON orders (number)"),
                done(
                                "unique constraint dropped",
                                "customers.uq_customers_email",
                                "ALTER TABLE customers DROP CONSTRAINT uq_customers_email")
                        .mariadb("DROP INDEX uq_customers_email ON customers")
                        .not(TestDatabase.SQLITE),
                done(
                                "check dropped",
                                "constraint customers.ck_customers_points",
                                "ALTER TABLE customers DROP CONSTRAINT ck_customers_points")
                        .file("customers", "CONSTRAINT ck_customers_points CHECK (points >= 0)", "CHECK (1 = 1)"),
                done(
                                "check added",
                                "constraint customers.ck_hand",
                                "ALTER TABLE customers ADD CONSTRAINT ck_hand CHECK (referrer > 0)")
                        .file(
                                "customers",
                                "referrer BIGINT",
                                "referrer BIGINT CONSTRAINT ck_hand CHECK (referrer > 0)"),
                done(
                                "foreign key dropped",
                                "constraint orders.fk_orders_customer_id",
                                "ALTER TABLE orders DROP CONSTRAINT fk_orders_customer_id")
                        .mariadb("ALTER TABLE orders DROP FOREIGN KEY fk_orders_customer_id")
                        .not(TestDatabase.SQLITE),
                done(
                                "foreign key that does otherwise",
                                "constraint orders.fk_orders_customer_id",
                                "ALTER TABLE orders DROP CONSTRAINT fk_orders_customer_id",
                                "ALTER TABLE orders ADD CONSTRAINT fk_orders_customer_id FOREIGN KEY (customer_id) REFERENCES"
                                        + " customers (id)")
                        .file("orders", " ON DELETE CASCADE", ""),
                done(
                                "foreign key added",
                                "constraint customers.fk_hand",
                                "ALTER TABLE customers ADD CONSTRAINT fk_hand FOREIGN KEY (referrer) REFERENCES customers"
                                        + " (id)")
                        .file(
                                "customers",
                                "referrer BIGINT",
                                "referrer BIGINT CONSTRAINT fk_hand REFERENCES customers (id)"),
                done("primary key dropped", "constraint tags.", "ALTER TABLE tags DROP CONSTRAINT pk_tags")
                        .mariadb("ALTER TABLE tags DROP PRIMARY KEY")
                        .not(TestDatabase.SQLITE),
                done("table dropped", "table tags", "DROP TABLE tags"),
                done("table added", "table hand", "CREATE TABLE hand (id INTEGER NOT NULL, note VARCHAR(20))"),
                done("table renamed", "table tags", "ALTER TABLE tags RENAME TO labels"),
                done("view dropped", "view paid", "DROP VIEW paid"),
                done("view added", "view hand", "CREATE VIEW hand AS SELECT id FROM customers"),
                done("comment on a column", "column customers.born", "COMMENT ON COLUMN customers.born IS 'day'")
                        .mariadb("ALTER TABLE customers MODIFY born DATE COMMENT 'day'")
                        .not(TestDatabase.SQLITE),
                done("comment on a table", "table customers", "COMMENT ON TABLE customers IS 'people'")
                        .mariadb("ALTER TABLE customers COMMENT 'people'")
                        .not(TestDatabase.SQLITE),
                done("sequence added", "sequence hand", "CREATE SEQUENCE hand").not(TestDatabase.SQLITE),
                done(
                        "several at once",
                        "table tags",
                        "DROP TABLE tags",
                        "ALTER TABLE customers DROP COLUMN born",
                        "ALTER TABLE customers ADD COLUMN extra VARCHAR(9)",
                        "CREATE INDEX ix_hand ON customers (extra)"));
    }

    private static SchemaMigrator migrator(LiveDatabase live) {
        return SchemaMigrator.configure().source(SHOP).url(live.url()).load();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"SQLITE", "H2", "POSTGRESQL", "MARIADB"})
    void what_is_done_by_hand_is_reported_and_brought_back(TestDatabase database) throws SQLException {
        List<String> told = new ArrayList<>();
        int cases = 0;
        for (Case each : cases()) {
            List<String> statements = each.statements().get(database);
            if (statements != null) {
                told.add(told(database, each, statements));
                cases++;
            }
        }
        assertThat(cases).isGreaterThan(20);
        Golden.check("drift/" + database.name().toLowerCase(Locale.ROOT) + ".txt", String.join("\n", told));
    }

    private static String told(TestDatabase database, Case each, List<String> statements) throws SQLException {
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            SchemaMigrator migrator = migrator(live);
            migrator.upgrade();
            assertThat(migrator.drift().differences()).as("untouched").isEmpty();
            live.execute(statements);
            Drift drift = migrator.drift();
            assertThat(drift.differences()).as(each.name()).anySatisfy(difference -> assertThat(difference.thing())
                    .contains(each.thing()));
            List<String> lines = new ArrayList<>();
            lines.add("== " + each.name());
            drift.differences()
                    .forEach(difference -> lines.add(difference.kind() + " " + difference.thing()
                            + (difference.how().isEmpty() ? "" : ": " + difference.how())));
            drift.java().forEach(line -> lines.add("    " + line));
            drift.unsaid().forEach(line -> lines.add("unsaid: " + line));
            if (drift.unsaid().isEmpty()) {
                live.run(drift.repairs(), drift.live());
                assertThat(migrator.drift().differences())
                        .as(each.name() + ", brought back")
                        .isEmpty();
            }
            return String.join("\n", lines) + "\n";
        }
    }

    /** A trigger of H2 that does nothing. */
    public static final class Idle implements org.h2.api.Trigger {
        @Override
        public void fire(Connection connection, Object[] before, Object[] after) {}
    }

    private static final Map<TestDatabase, String> TRIGGERS = Map.of(
            TestDatabase.SQLITE,
            "create trigger tr after insert on tags begin select 1; end",
            TestDatabase.H2,
            "create trigger tr after insert on tags for each row call '" + Idle.class.getName() + "'",
            TestDatabase.POSTGRESQL,
            "create trigger tr after insert on tags for each row"
                    + " execute function suppress_redundant_updates_trigger()",
            TestDatabase.MARIADB,
            "create trigger tr after insert on tags for each row set @seen = 1");

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"SQLITE", "H2", "POSTGRESQL", "MARIADB"})
    void a_trigger_that_acts_on_another_occasion_is_reported(TestDatabase database) throws SQLException {
        String drop = "drop trigger tr" + (database == TestDatabase.POSTGRESQL ? " on tags" : "");
        String trigger = TRIGGERS.get(database);
        Written revisions = new Written().then("a1", DriftTest::shop).then("b2", schema -> schema.sql(trigger)
                .down(drop));
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            SchemaMigrator migrator =
                    SchemaMigrator.configure().source(revisions).url(live.url()).load();
            migrator.upgrade();
            assertThat(migrator.drift().differences()).isEmpty();

            live.execute(List.of(drop, trigger.replace("after insert", "after update")));

            Drift drift = migrator.drift();
            assertThat(drift.differences()).singleElement().satisfies(difference -> {
                assertThat(difference.kind()).isEqualTo(Drift.Kind.CHANGED);
                assertThat(difference.thing()).isEqualTo("trigger tr");
                assertThat(difference.how().toLowerCase(Locale.ROOT)).contains("after insert", "after update");
            });
            live.run(drift.repairs(), drift.live());
            assertThat(migrator.drift().differences()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"SQLITE", "H2", "POSTGRESQL", "MARIADB"})
    void a_database_without_revisions_holds_what_no_revision_made(TestDatabase database) throws SQLException {
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            assertThat(migrator(live).drift().isNone()).isTrue();
            live.execute(List.of("CREATE TABLE hand (id INTEGER)"));
            Drift drift = migrator(live).drift();
            assertThat(drift.differences()).contains(new Drift.Difference(Drift.Kind.FOREIGN, "table hand", ""));
            assertThat(drift.java()).containsExactly("schema.dropTable(\"hand\");");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"SQLITE", "H2", "POSTGRESQL", "MARIADB"})
    void what_does_not_count_is_no_drift(TestDatabase database) throws SQLException {
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            SchemaMigrator migrator = migrator(live);
            migrator.upgrade();
            live.execute(List.of(
                    "CREATE TABLE hand (id INTEGER)",
                    "CREATE VIEW v_hand AS SELECT id FROM customers",
                    "CREATE INDEX ix_hand ON customers (born)",
                    "ALTER TABLE orders ADD COLUMN extra VARCHAR(9)"));
            assertThat(things(migrator, List.of(), EnumSet.allOf(Filters.Kind.class)))
                    .containsExactly("column orders.extra", "index customers.ix_hand", "table hand", "view v_hand");
            assertThat(things(migrator, List.of(), Set.of(Filters.Kind.TABLES)))
                    .containsExactly("column orders.extra", "table hand");
            assertThat(things(migrator, List.of("orders", "H*"), Set.of(Filters.Kind.TABLES, Filters.Kind.VIEWS)))
                    .containsExactly("view v_hand");
            assertThat(things(migrator, List.of("*"), Set.of(Filters.Kind.TABLES, Filters.Kind.VIEWS)))
                    .isEmpty();
        }
    }

    private static List<String> things(SchemaMigrator migrator, List<String> exclude, Set<Filters.Kind> kinds) {
        Drift drift = migrator.drift(new Filters(List.of(), exclude, List.of(), kinds));
        assertThat(drift.isNone()).isEqualTo(drift.repairs().isEmpty());
        return drift.differences().stream().map(Drift.Difference::thing).toList();
    }
}
