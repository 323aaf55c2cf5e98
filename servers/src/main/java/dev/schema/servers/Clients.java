package dev.schema.servers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.h2.tools.RunScript;

/** The databases' own clients, as their users start them: each reads a script and stops at the first error. */
final class Clients {

    private Clients() {}

    interface Client {
        /** Runs the script on the database of the URL. */
        Ended run(String url, Path script) throws IOException, InterruptedException;
    }

    static Ended sqlite3(String url, Path script) throws IOException, InterruptedException {
        String file = url.substring("jdbc:sqlite:".length()).replaceFirst("\\?.*", "");
        return ended(new ProcessBuilder("sqlite3", "-bail", file).redirectInput(script.toFile()), script);
    }

    static Ended psql(String url, Path script) throws IOException, InterruptedException {
        List<String> command = List.of("psql", "-X", "-q", "-f", script.toString(), url.substring("jdbc:".length()));
        return ended(new ProcessBuilder(command), script);
    }

    /** The one that came with the server; else the one that is installed. */
    static Ended mariadb(String url, Path script) throws IOException, InterruptedException {
        URI address = URI.create(url.substring("jdbc:".length()));
        Path unpacked = TestDatabase.unpacked("mariadb");
        Path client = unpacked.resolve("bin/mariadb");
        ProcessBuilder process = new ProcessBuilder(
                        Files.exists(client) ? client.toString() : "mariadb",
                        "--no-defaults",
                        "--skip-ssl",
                        "--protocol=tcp",
                        "--default-character-set=utf8mb4",
                        "-h127.0.0.1",
                        "-P" + address.getPort(),
                        "-uroot",
                        address.getPath().substring(1))
                .redirectInput(script.toFile());
        process.environment().put("LD_LIBRARY_PATH", unpacked.resolve("libs").toString());
        return ended(process, script);
    }

    /** In this process, since a database in memory is seen from no other. */
    static Ended runScript(String url, Path script) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        RunScript tool = new RunScript();
        tool.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            tool.runTool("-url", url, "-user", "sa", "-password", "sa", "-script", script.toString());
            return new Ended(0, said.toString(StandardCharsets.UTF_8));
        } catch (SQLException failure) {
            return new Ended(1, failure.getMessage());
        }
    }

    /** Commands that a script smuggles in would leave their traces in the script's own folder. */
    private static Ended ended(ProcessBuilder client, Path script) throws IOException, InterruptedException {
        Process process = client.directory(script.getParent().toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /** Runs a text by way of a file in the folder. */
    static Ended run(Client client, String url, String script, Path folder) {
        try {
            return client.run(url, Files.writeString(folder.resolve("script.sql"), script));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
