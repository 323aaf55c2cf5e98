package dev.schema.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.Schema;
import dev.schema.SchemaModel;
import dev.schema.catalog.Catalog;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.law.Compiled;
import dev.schema.engine.project.Filters;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.engine.sample.Written;
import dev.schema.engine.source.MigrationSourceText;
import dev.schema.engine.source.NewRevision;
import dev.schema.servers.TestDatabase;
import dev.schema.type.Database;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated runs on a database that holds rows, and keeps them. */
class ModelOnDatabaseTest {

    private static void begun(Schema schema) {
        schema.createTable("customers", t -> {
            t.id();
            t.varchar("name", 80).notNull();
            t.varchar("email", 80);
            t.integer("points");
            t.varchar("nick", 40);
            t.index("name");
        });
        schema.createTable("orders", t -> {
            t.id();
            t.bigint("customer_id").notNull().references("customers", "id");
        });
        schema.createView("names", "select id, name from customers");
    }

    private static void changed(Schema schema) {
        schema.createTable("clients", t -> {
            t.id();
            t.varchar("full_name", 80).notNull();
            t.varchar("email", 120).notNull().defaultValue("nobody@example.org");
            t.bigint("points").notNull();
            t.smallint("level").notNull();
            t.decimal("balance", 10, 2).notNull();
            t.bool("active").notNull();
            t.text("note").notNull();
            t.date("born").notNull();
            t.time("wakes_at").notNull();
            t.timestamp("seen_at").notNull();
            t.uuid("code").notNull();
            t.index("full_name");
            t.check("known", "full_name <> ''");
        });
        schema.createTable("orders", t -> {
            t.id();
            t.bigint("customer_id").notNull().references("clients", "id").onDelete(Migration.CASCADE);
            t.integer("priority").notNull().defaultValue(3);
            t.index("customer_id");
        });
        schema.createTable("lines", t -> {
            t.id();
            t.bigint("order_id").notNull().references("orders", "id");
        });
        schema.createView("names", "select id, full_name from clients");
    }

    private static Catalog defined(Consumer<Schema> define, Database database) {
        return Recorder.model(
                        new SchemaModel() {
                            @Override
                            public void define(Schema schema) {
                                define.accept(schema);
                            }
                        },
                        Catalog.empty(database))
                .catalog();
    }

    private static Consumer<Schema> generated(Catalog from, Catalog model, Wishes wishes) {
        Proposal proposal = ModelDifference.between("Shop", List.of(from), List.of(model), false, Filters.NONE, wishes);
        NewRevision revision = new NewRevision("r", List.of(), List.of(), List.of(), "r", null, Instant.EPOCH)
                .withBody(proposal.body(LocalDate.of(2026, 11, 27)));
        String name = MigrationSourceText.className(revision);
        Migration migration = Compiled.migrations(Map.of(name, MigrationSourceText.of(revision)))
                .get(name);
        return schema -> {
            try {
                migration.up(schema);
            } catch (Exception thrown) {
                throw new IllegalStateException(thrown);
            }
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"SQLITE", "H2", "POSTGRESQL", "MARIADB"})
    void a_database_with_rows_follows_its_model(TestDatabase database) throws SQLException {
        Catalog before = defined(ModelOnDatabaseTest::begun, database.kind());
        Catalog after = defined(ModelOnDatabaseTest::changed, database.kind());
        Wishes wishes = new Wishes(List.of("customers=clients", "customers.name=full_name"), true, Set.of(), false);
        Catalog empty = Catalog.empty(database.kind());
        Written written = new Written()
                .then("first", generated(empty, before, Wishes.NONE))
                .then("second", generated(before, after, wishes));
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            SchemaMigrator migrator =
                    SchemaMigrator.configure().source(written).url(live.url()).load();
            migrator.upgrade("first");
            live.execute(List.of(
                    "INSERT INTO customers (id, name, email, points) VALUES (1, 'Ada', 'ada@example.org', 7)",
                    "INSERT INTO customers (id, name) VALUES (2, 'Bob')",
                    "INSERT INTO orders (id, customer_id) VALUES (1, 2)"));
            migrator.upgrade("second");
            assertThat(migrator.drift().differences()).isEmpty();
            assertThat(live.rows("SELECT id, full_name, email, points, level, note FROM clients"))
                    .hasSize(2)
                    .satisfiesExactly(
                            ada -> assertThat(ada).contains("Ada", "ada@example.org", "7"),
                            bob -> assertThat(bob).contains("Bob", "nobody@example.org", "0"));
            assertThat(live.rows("SELECT customer_id, priority FROM orders"))
                    .singleElement()
                    .satisfies(order -> assertThat(order).contains("2", "3"));
        }
    }
}
