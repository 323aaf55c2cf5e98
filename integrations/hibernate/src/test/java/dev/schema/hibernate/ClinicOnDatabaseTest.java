package dev.schema.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.schema.catalog.Catalog;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.inspect.Scope;
import dev.schema.engine.model.Proposal;
import dev.schema.hibernate.clinic.People.Insurer;
import dev.schema.servers.TestDatabase;
import dev.schema.type.Database;
import dev.schema.type.Name;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The clinic becomes a database: what is generated from its entities is what Hibernate wants, and nothing is left to say. */
class ClinicOnDatabaseTest {

    private static final Pattern HASHED = Pattern.compile("(?i)\"(fk|uk|idx)[0-9a-z]{18}");

    @TempDir
    Path temp;

    @Test
    void the_clinic_has_as_many_entities_as_a_project_of_some_size() {
        assertThat(Clinic.classes(Database.H2))
                .filteredOn(type -> type.isAnnotationPresent(Entity.class))
                .hasSizeGreaterThanOrEqualTo(43);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void entities_become_the_schema_that_hibernate_wants(TestDatabase server) throws SQLException {
        become(server);
    }

    @ParameterizedTest
    @CsvSource({"POSTGRESQL, H2", "POSTGRESQL, MARIADB", "SQLITE, POSTGRESQL"})
    void one_revision_makes_it_on_two_databases(TestDatabase one, TestDatabase other) throws SQLException {
        become(one, other);
    }

    private void become(TestDatabase... servers) throws SQLException {
        Database[] databases = Stream.of(servers).map(TestDatabase::kind).toArray(Database[]::new);
        Shop shop = new Shop(temp).modelOf(Clinic.packages(databases), Shop.CLASS_PATH);
        Proposal first = shop.proposal(databases);
        assertThat(first.held()).isEmpty();
        assertThat(first.unsaid()).isEmpty();
        assertThat(first.preview()).noneMatch(line -> HASHED.matcher(line).find());
        shop.write(databases[0], first);

        Proposal second = shop.proposal(databases);
        assertThat(second.preview()).isEmpty();
        assertThat(second.isAhead()).isFalse();
        assertThat(second.held()).isEmpty();
        for (TestDatabase server : servers) {
            String url = server.fresh();
            SchemaMigrator migrator = shop.migrator(server.kind(), url);
            migrator.upgrade();
            assertThat(migrator.drift().isNone()).isTrue();
            Class<?>[] classes = Clinic.classes(databases);
            assertThat(differences(server.kind(), url, classes)).isEmpty();
            assertThatCode(() -> validate(server.kind(), url, classes)).doesNotThrowAnyException();
            System.out.println("entities on " + server + ": " + entities(classes)
                    + " made, nothing found afterwards, valid for Hibernate");
        }
    }

    private static long entities(Class<?>... classes) {
        return Stream.of(classes)
                .filter(each -> each.isAnnotationPresent(Entity.class))
                .count();
    }

    private static List<String> differences(Database database, String url, Class<?>... classes) throws SQLException {
        Inspector inspector = Dialects.of(database).orElseThrow().inspector();
        Catalog model = Clinic.catalog(database, classes);
        try (Connection connection = TestDatabase.connect(url)) {
            Set<Name> history = new TreeSet<>();
            Catalog live = inspector.read(connection, new Scope(Set.of(), history));
            live.tables().keySet().stream()
                    .filter(name -> name.local().startsWith("schema_"))
                    .forEach(history::add);
            return Comparison.between(model, inspector.read(connection, new Scope(Set.of(), history)), inspector);
        }
    }

    /** Hibernate compares, and numbers a row. Table by table: the driver of SQLite makes one query too long of them all. */
    private static void validate(Database database, String url, Class<?>... classes) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting("jakarta.persistence.jdbc.url", url)
                .applySetting("hibernate.hbm2ddl.auto", "validate")
                .applySetting("hibernate.hbm2ddl.jdbc_metadata_extraction_strategy", "individually")
                .applySetting("hibernate.connection.pool_size", 2)
                .applySetting("hibernate.hbm2ddl.schema_filter_provider", new Validated(database))
                .build();
        try (SessionFactory factory = new MetadataSources(registry)
                .addAnnotatedClasses(classes)
                .buildMetadata()
                .buildSessionFactory()) {
            factory.inTransaction(session -> session.persist(new Insurer("All")));
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    /**
     * What Hibernate can validate: a table of SQLite that numbers its rows has a key of the type INTEGER, where Hibernate
     * wants a BIGINT, which SQLite refuses.
     */
    private record Validated(Database database) implements SchemaFilterProvider, SchemaFilter {
        @Override
        public SchemaFilter getCreateFilter() {
            return this;
        }

        @Override
        public SchemaFilter getDropFilter() {
            return this;
        }

        @Override
        public SchemaFilter getTruncatorFilter() {
            return this;
        }

        @Override
        public SchemaFilter getMigrateFilter() {
            return this;
        }

        @Override
        public SchemaFilter getValidateFilter() {
            return this;
        }

        @Override
        public boolean includeNamespace(Namespace namespace) {
            return true;
        }

        @Override
        public boolean includeTable(Table table) {
            return !database.equals(Database.SQLITE)
                    || table.getColumns().stream().noneMatch(Column::isIdentity);
        }

        @Override
        public boolean includeSequence(Sequence sequence) {
            return true;
        }
    }
}
