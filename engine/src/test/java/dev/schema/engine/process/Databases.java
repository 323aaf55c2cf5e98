package dev.schema.engine.process;

import dev.schema.servers.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;

/** As many empty databases as a test wants, all of one kind, that processes can meet at. */
final class Databases implements AutoCloseable {

    /** A kind of database. */
    enum Kind {
        SQLITE(true),
        POSTGRESQL(true),
        MARIADB(false),
        /** A file that one process has at a time. */
        H2(false),
        /** Files behind a server. */
        H2_SERVER(false);

        /** Whether changes of the schema are part of transactions. */
        final boolean transactional;

        Kind(boolean transactional) {
            this.transactional = transactional;
        }
    }

    /** Else H2 2.5 writes in the background, and now and then cannot read its own file after its process was killed. */
    private static final String SAFE = ";WRITE_DELAY=0";

    private final Kind kind;
    private final Path folder;
    private final @Nullable Server h2;
    private final String server;

    /**
     * Databases of a kind.
     *
     * @param folder where those live that are files
     */
    Databases(Kind kind, Path folder) throws SQLException {
        this.kind = kind;
        this.folder = folder;
        this.h2 = kind != Kind.H2_SERVER
                ? null
                : Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                        .start();
        this.server = switch (kind) {
            case SQLITE, H2 -> "";
            case H2_SERVER -> "jdbc:h2:tcp://localhost:" + h2.getPort() + "/";
            case POSTGRESQL -> TestDatabase.POSTGRESQL.fresh();
            case MARIADB -> TestDatabase.MARIADB.fresh();
        };
    }

    /** The URL of an empty database, which is there or comes into being with the first connection. */
    String empty(String name) throws SQLException {
        return switch (kind) {
            case SQLITE -> "jdbc:sqlite:" + folder.resolve(name + ".db") + "?synchronous=OFF";
            case H2 -> "jdbc:h2:" + folder.resolve(name) + ";USER=sa" + SAFE;
            case H2_SERVER -> server + name + ";USER=sa";
            case MARIADB -> server.replaceFirst("/app\\?", "/" + name + "?");
            case POSTGRESQL -> schema(name);
        };
    }

    /** Locks and names of the history are those of a schema. */
    private String schema(String name) throws SQLException {
        try (Connection connection = TestDatabase.connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        }
        return server + "&currentSchema=" + name;
    }

    @Override
    public void close() {
        if (h2 != null) {
            h2.stop();
        }
    }
}
