package dev.schema.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Migration;
import dev.schema.catalog.Catalog;
import dev.schema.engine.DatabaseImport;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.inspect.Found;
import dev.schema.engine.law.Compiled;
import dev.schema.engine.model.Proposal;
import dev.schema.engine.project.Filters;
import dev.schema.engine.project.MigrationSource;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.engine.sample.Written;
import dev.schema.engine.source.MigrationSourceText;
import dev.schema.engine.source.NewRevision;
import dev.schema.servers.TestDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written for a database that others made makes it again, and the database is what it says. */
class ImportOnDatabaseTest {

    static List<Corpus.Sample> samples() {
        return Corpus.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_database_becomes_a_revision_that_makes_it(Corpus.Sample sample) throws SQLException {
        Found original;
        String java;
        Written written;
        try (LiveDatabase live = LiveDatabase.fresh(sample.database())) {
            live.execute(sample.statements());
            original = migrator(live, new Written()).found().orElseThrow();
            Proposal proposal = new DatabaseImport(migrator(live, new Written())).proposal(Filters.NONE);
            java = java(proposal);
            assertThat(proposal.held()).isEmpty();
            assertThat(proposal.questions()).isEmpty();
            written = new Written().then("r", migration(java));
            SchemaMigrator migrator = migrator(live, written);
            migrator.stamp(List.of("r"), false);
            assertThat(migrator.drift().differences()).as(java).isEmpty();
            assertThat(migrator.upgrade().revisions()).isEmpty();
        }
        try (LiveDatabase live = LiveDatabase.fresh(sample.database())) {
            SchemaMigrator migrator = migrator(live, written);
            migrator.upgrade();
            Found made = migrator.found().orElseThrow();
            assertThat(own(migrator, made)).as(java).isEqualTo(own(migrator, original));
            if (sample.database() != TestDatabase.SQLITE) {
                assertThat(made.catalog()).as(java).isEqualTo(original.catalog());
            }
            assertThat(made.beyond().sequences()).isEqualTo(original.beyond().sequences());
            assertThat(made.beyond().first()).isEqualTo(original.beyond().first());
            assertThat(made.beyond().last()).isEqualTo(original.beyond().last());
            assertThat(migrator.drift().differences()).isEmpty();
            migrator.downgrade("base", true);
            assertThat(migrator.found().orElseThrow().catalog().tables()).isEmpty();
        }
        System.out.println(sample + ": " + original.catalog().tables().size() + " tables, "
                + original.catalog().views().size() + " views, "
                + original.catalog().triggers().size() + " triggers; untold "
                + original.beyond().untold());
    }

    private static Catalog own(SchemaMigrator migrator, Found found) {
        return migrator.inspector().inOwnWords(found.catalog());
    }

    private static SchemaMigrator migrator(LiveDatabase live, MigrationSource source) {
        return SchemaMigrator.configure().source(source).url(live.url()).load();
    }

    private static NewRevision revision(Proposal proposal) {
        return new NewRevision("r", List.of(), List.of(), List.of(), "Import", null, Instant.EPOCH)
                .withBody(proposal.body(LocalDate.of(2026, 11, 27)));
    }

    private static String java(Proposal proposal) {
        return MigrationSourceText.of(revision(proposal));
    }

    private static java.util.function.Consumer<dev.schema.Schema> migration(String java) {
        String name = "M19700101_0000_Import";
        Migration migration = Compiled.migrations(Map.of(name, java)).get(name);
        return schema -> {
            try {
                migration.up(schema);
            } catch (Exception thrown) {
                throw new IllegalStateException(thrown);
            }
        };
    }
}
