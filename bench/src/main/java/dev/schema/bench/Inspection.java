package dev.schema.bench;

import dev.schema.catalog.Catalog;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.inspect.Scope;
import dev.schema.servers.Statements;
import dev.schema.servers.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reading many tables: the inspector against JDBC's {@link DatabaseMetaData}, asked for each table as other tools do. In
 * turn, each time on a new connection, so that a server has nothing at hand from the time before.
 */
final class Inspection {

    private static final int ROUNDS = 5;

    private final TestDatabase database;
    private final String url;
    private final int tables;

    private Inspection(TestDatabase database, int tables) {
        this.database = database;
        this.url = database.fresh();
        this.tables = tables;
    }

    static void run() throws Exception {
        Measure.line("");
        Measure.line(
                "Reading tables: the inspector, DatabaseMetaData, ratio (medians of %d in turn, CPU of the server included)",
                ROUNDS);
        for (TestDatabase database :
                List.of(TestDatabase.POSTGRESQL, TestDatabase.MARIADB, TestDatabase.H2, TestDatabase.SQLITE)) {
            // The driver of MariaDB would take minutes for more.
            int many = database == TestDatabase.POSTGRESQL || database == TestDatabase.SQLITE ? 2_000 : 400;
            for (int tables : new int[] {1, 100, many}) {
                new Inspection(database, tables).measure();
            }
        }
    }

    private void measure() throws Exception {
        make(url, tables);
        List<Reading> ours = new ArrayList<>();
        List<Reading> theirs = new ArrayList<>();
        for (int i = -1; i < ROUNDS; i++) {
            Reading our = reading(this::inspect);
            Reading their = reading(this::ask);
            if (i >= 0) {
                ours.add(our);
                theirs.add(their);
            }
        }
        Reading our = Reading.median(ours);
        Reading their = Reading.median(theirs);
        // The system counts the time of servers in hundredths.
        String cpu = their.cpu < 0.1 ? "" : String.format(Locale.ROOT, ", CPU %.2f", our.cpu / their.cpu);
        Measure.line(
                "  %-10s %4d tables  %d statements %6.3f s, CPU %5.2f  %4d calls %6.3f s, CPU %5.2f  ratio %.2f%s",
                database,
                tables,
                our.requests,
                our.seconds,
                our.cpu,
                their.requests,
                their.seconds,
                their.cpu,
                our.seconds / their.seconds,
                cpu);
    }

    /** How many requests one reading took, and how long. */
    private record Reading(int requests, double seconds, double cpu) {
        static Reading median(List<Reading> all) {
            return new Reading(
                    all.get(0).requests,
                    Measure.median(all.stream().mapToDouble(Reading::seconds).toArray()),
                    Measure.median(all.stream().mapToDouble(Reading::cpu).toArray()));
        }
    }

    /** What reads everything, and says how many requests it took. */
    private interface Reader {
        int read(Connection connection) throws SQLException;
    }

    private Reading reading(Reader reader) throws Exception {
        try (Connection connection = TestDatabase.connect(url)) {
            long server = serverProcess(connection);
            long cpu = Measure.cpu() + cpuOf(server);
            long start = System.nanoTime();
            int requests = reader.read(connection);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Reading(requests, seconds, (Measure.cpu() + cpuOf(server) - cpu) / 1e9);
        }
    }

    private int inspect(Connection connection) throws SQLException {
        Inspector inspector = Dialects.of(database.kind()).orElseThrow().inspector();
        Statements statements = new Statements();
        Catalog catalog = inspector.read(statements.counted(connection), new Scope(Set.of(), Set.of()));
        require(catalog.tables().size());
        return statements.sent();
    }

    private int ask(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String catalog = connection.getCatalog();
        String schema = connection.getSchema();
        List<String> names = rows(data.getTables(catalog, schema, "%", new String[] {"TABLE", "BASE TABLE"}), 3);
        require(names.size());
        int calls = 1;
        for (String table : names) {
            rows(data.getColumns(catalog, schema, table, "%"), 4);
            rows(data.getPrimaryKeys(catalog, schema, table), 4);
            rows(data.getIndexInfo(catalog, schema, table, false, true), 6);
            rows(data.getImportedKeys(catalog, schema, table), 8);
            calls += 4;
        }
        return calls;
    }

    private static List<String> rows(ResultSet answer, int column) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (answer) {
            while (answer.next()) {
                rows.add(answer.getString(column));
            }
        }
        return rows;
    }

    private void require(int read) {
        if (read != tables) {
            throw new IllegalStateException(read + " tables were read on " + database + ", not " + tables);
        }
    }

    /** The server process that works for the connection, on this machine; 0 where that is our own. */
    private long serverProcess(Connection connection) throws Exception {
        return switch (database) {
            case POSTGRESQL, POSTGRESQL_OLDEST -> Long.parseLong(one(connection, "SELECT pg_backend_pid()"));
            case MARIADB ->
                Long.parseLong(Files.readString(Path.of(one(connection, "SELECT @@pid_file")))
                        .strip());
            case H2, SQLITE -> 0;
        };
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static long cpuOf(long process) {
        return process == 0
                ? 0
                : ProcessHandle.of(process)
                        .orElseThrow()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .toNanos();
    }

    /** Tables of a usual kind: keys, a check, defaults, indexes, and each points at the one before. */
    static void make(String url, int tables) throws SQLException {
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < tables; i++) {
                String name = "item" + i;
                statement.execute("CREATE TABLE " + name + " (id BIGINT NOT NULL, code VARCHAR(40) NOT NULL, title"
                        + " VARCHAR(200) DEFAULT 'none' NOT NULL, amount INTEGER DEFAULT 1 NOT NULL, price DECIMAL(10,"
                        + " 2), made TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL, due DATE, other BIGINT, CONSTRAINT"
                        + " pk_" + name + " PRIMARY KEY (id), CONSTRAINT uq_" + name + " UNIQUE (code), CONSTRAINT ck_"
                        + name + " CHECK (amount > 0), CONSTRAINT fk_" + name + " FOREIGN KEY (other) REFERENCES item"
                        + Math.max(0, i - 1) + " (id))");
                statement.execute("CREATE INDEX ix_" + name + "_made ON " + name + " (made, due)");
                statement.execute("CREATE INDEX ix_" + name + "_other ON " + name + " (other)");
            }
        }
    }
}
