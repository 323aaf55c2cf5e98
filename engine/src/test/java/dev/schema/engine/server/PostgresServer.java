package dev.schema.engine.server;

import dev.schema.type.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

/** A PostgreSQL that was unpacked from a Maven artifact; it ends with the process. */
final class PostgresServer {

    private PostgresServer() {}

    /** The one on the class path. */
    static PgBinaryResolver newest() {
        return (system, machine) -> resource(PostgresServer.class.getResource("/" + archive(system, machine)), system);
    }

    /** The one beside it; the build says where. */
    static PgBinaryResolver oldest() {
        Path jar = Path.of(System.getProperty("postgres.oldest"));
        return (system, machine) -> resource(
                URI.create("jar:" + jar.toUri() + "!/" + archive(system, machine))
                        .toURL(),
                system);
    }

    private static String archive(String system, String machine) {
        return "postgres-" + system.toLowerCase(java.util.Locale.ROOT) + "-" + machine + ".txz";
    }

    private static java.io.InputStream resource(java.net.URL url, String system) throws IOException {
        if (url == null) {
            throw new IOException("no PostgreSQL for " + system + " on the class path");
        }
        return url.openStream();
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
