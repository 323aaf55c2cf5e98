package dev.schema.bench;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.inspect.Found;
import dev.schema.engine.model.LiveSchema;
import dev.schema.engine.project.Filters;
import dev.schema.servers.TestDatabase;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Making a revision of many tables: what is said, beside what it takes to read them. */
final class Importing {

    private static final int ROUNDS = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private Importing() {}

    static void run() throws SQLException {
        Measure.line("");
        Measure.line("Importing tables: reading, proposing and printing, ratio (medians of %d in turn)", ROUNDS);
        for (TestDatabase database :
                List.of(TestDatabase.POSTGRESQL, TestDatabase.MARIADB, TestDatabase.H2, TestDatabase.SQLITE)) {
            for (int tables : new int[] {500, 2_000}) {
                measure(database, tables);
            }
        }
    }

    private static void measure(TestDatabase database, int tables) throws SQLException {
        String url = database.fresh();
        Inspection.make(url, tables);
        SchemaMigrator migrator = SchemaMigrator.configure().url(url).load();
        double[] reading = new double[ROUNDS];
        double[] saying = new double[ROUNDS];
        int lines = 0;
        for (int i = -1; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Found found = migrator.found().orElseThrow();
            long read = System.nanoTime();
            lines = LiveSchema.proposal(found, migrator.inspector(), "the database", Filters.NONE)
                    .body(DAY)
                    .lines()
                    .size();
            long said = System.nanoTime();
            if (i >= 0) {
                reading[i] = (read - start) / 1e9;
                saying[i] = (said - read) / 1e9;
            }
        }
        Measure.line(
                "  %-10s %4d tables  read %6.3f s  said %6.3f s  ratio %5.2f  %d lines",
                database,
                tables,
                Measure.median(reading),
                Measure.median(saying),
                Measure.median(saying) / Measure.median(reading),
                lines);
    }
}
