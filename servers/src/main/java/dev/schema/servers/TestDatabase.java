package dev.schema.servers;

import dev.schema.type.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A real database that tests run on. An environment variable such as {@code SCHEMA_TEST_POSTGRESQL_URL}, user and
 * password within, points to a server that runs; its content is lost, on MariaDB that of all databases. Tests of one process share the server, one test
 * after the other.
 */
public enum TestDatabase {
    SQLITE(Database.SQLITE, SqliteFiles::new, Clients::sqlite3),
    H2(Database.H2, H2InMemory::new, Clients::runScript),
    POSTGRESQL(Database.POSTGRESQL, () -> PostgresServer.start(PostgresServer.newest()), Clients::psql),
    POSTGRESQL_OLDEST(Database.POSTGRESQL, () -> PostgresServer.start(PostgresServer.oldest()), Clients::psql),
    MARIADB(Database.MARIADB, MariaDbServer::start, Clients::mariadb);

    private static final long ROOM = 2L << 30;

    private final Database kind;
    private final Supplier<Server> start;
    private final Clients.Client client;
    private Server server;

    TestDatabase(Database kind, Supplier<Server> start, Clients.Client client) {
        this.kind = kind;
        this.start = start;
        this.client = client;
    }

    /** The kind of database. */
    public Database kind() {
        return kind;
    }

    /**
     * The URL of an empty database, user and password within. It is the test's own until the next call.
     *
     * @throws IllegalStateException if the server cannot be started, with what to do about it
     */
    public synchronized String fresh() {
        if (server == null) {
            String given = System.getenv("SCHEMA_TEST_" + name() + "_URL");
            server = given == null ? started() : new GivenServer(kind, given);
        }
        return server.fresh();
    }

    private Server started() {
        try {
            return start.get();
        } catch (RuntimeException failure) {
            throw new IllegalStateException(
                    "The tests could not start " + name() + " by themselves: " + failure.getMessage()
                            + "\nSet SCHEMA_TEST_" + name() + "_URL to the JDBC URL of a server that runs, user and"
                            + " password within; everything in that database will be deleted.",
                    failure);
        }
    }

    /**
     * Runs a script in the database's own client. Those of SQLite and PostgreSQL must be installed; tests that ask for
     * them are tagged {@code clients}.
     *
     * @param url where, as {@link #fresh} gave it
     * @param folder an existing one, where the client is started
     */
    public Ended script(String url, String script, Path folder) {
        return Clients.run(client, url, script, folder);
    }

    /** A connection of the driver alone, without the settings of the tool. */
    public static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** Where servers unpack their files, once for each version. */
    static Path unpacked(String name) {
        return Path.of(System.getProperty("java.io.tmpdir"), "schema-tests-" + System.getProperty("user.name"), name);
    }

    /** A new folder for what a server keeps: in memory where there is room, since no test outlives the machine. */
    static Path data(String name) throws IOException {
        Path memory = Path.of("/dev/shm");
        boolean room = Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ROOM;
        return room ? Files.createTempDirectory(memory, name) : Files.createTempDirectory(name);
    }

    /** Takes a folder away, as far as that can be done. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException gone) {
            // Somebody else was faster.
        }
    }

    /** A running server, or what stands for one. */
    interface Server {
        /** Empties the database and says where it is. */
        String fresh();
    }
}
