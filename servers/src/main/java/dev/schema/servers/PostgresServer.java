package dev.schema.servers;

import dev.schema.type.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** A PostgreSQL that was unpacked from a Maven artifact; it ends with the process. */
final class PostgresServer {

    private PostgresServer() {}

    static PgBinaryResolver newest() {
        return (system, machine) -> archive("/", system, machine);
    }

    /** Its files have the names of the newest one's. */
    static PgBinaryResolver oldest() {
        return (system, machine) -> archive("/oldest/", system, machine);
    }

    private static InputStream archive(String folder, String system, String machine) throws IOException {
        String name = folder + "postgres-" + system.toLowerCase(Locale.ROOT) + "-" + machine + ".txz";
        InputStream archive = PostgresServer.class.getResourceAsStream(name);
        if (archive == null) {
            throw new IOException("there is no " + name + " on the class path");
        }
        return archive;
    }

    static TestDatabase.Server start(PgBinaryResolver binaries) {
        try {
            Path data = TestDatabase.data("schema-postgres");
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setPgBinaryResolver(binaries)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres, data)));
            return new GivenServer(Database.POSTGRESQL, postgres.getJdbcUrl("postgres", "postgres"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void close(EmbeddedPostgres postgres, Path data) {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            TestDatabase.delete(data);
        }
    }
}
