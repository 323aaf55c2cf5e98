package dev.schema.engine.dialect.mariadb;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The database's own client, which reads a script. */
final class Client {

    private final Path folder;

    Client(Path folder) {
        this.folder = folder;
    }

    /**
     * What the client ended with, and said.
     *
     * @param code 0 if it has run all statements
     */
    record End(int code, String said) {}

    /** Runs the script on the database of the URL. */
    End run(String url, String script) throws IOException, InterruptedException {
        URI address = URI.create(url.substring("jdbc:".length()));
        Path unpacked = Path.of(
                System.getProperty("java.io.tmpdir"), "schema-tests-" + System.getProperty("user.name"), "mariadb");
        Path client = unpacked.resolve("bin/mariadb");
        Path file = Files.writeString(folder.resolve("script.sql"), script);
        ProcessBuilder process = new ProcessBuilder(List.of(
                        Files.exists(client) ? client.toString() : "mariadb",
                        "--no-defaults",
                        "--skip-ssl",
                        "--protocol=tcp",
                        "--default-character-set=utf8mb4",
                        "-h127.0.0.1",
                        "-P" + address.getPort(),
                        "-uroot",
                        address.getPath().substring(1)))
                .directory(folder.toFile())
                .redirectInput(file.toFile())
                .redirectErrorStream(true);
        process.environment().put("LD_LIBRARY_PATH", unpacked.resolve("libs").toString());
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new End(running.waitFor(), said);
    }
}
