package dev.schema.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands on a command line, it ends with a documented code and a sentence, and looking changes nothing. */
class WordsFuzzTest {

    private static final int ROUNDS = 2_000 * Integer.getInteger("laws.factor", 1);

    /** Those that only look, so that the project must be the same afterwards. */
    private static final List<String> COMMANDS = List.of(
            "heads",
            "branches",
            "current",
            "history",
            "log",
            "show",
            "status",
            "info",
            "config",
            "check",
            "help",
            "upgrade --plan",
            "upgrade --sql",
            "downgrade --plan",
            "downgrade --sql",
            "stamp --plan",
            "stamp --sql",
            "merg",
            "");

    private static final List<String> WORDS = List.of(
            "a81f",
            "5c3e",
            "e07d4415ab92",
            "7f60",
            "loyalty",
            "head",
            "heads",
            "base",
            "current",
            "loyalty@head",
            "a81f:",
            ":5c3e",
            "a81f:5c3e",
            ":",
            "::",
            "@",
            "@head",
            "head@",
            "-1",
            "+1",
            "-99999999999999999999",
            "+0",
            "head-1",
            "head+1",
            "base-1",
            "a",
            "zzzz",
            "..",
            "../..",
            "/",
            "~",
            "^",
            "a81f^",
            "a81f~2",
            "*",
            "?",
            "%",
            "\n",
            " ",
            "\t",
            "é",
            "🙂",
            "\u0000",
            "\ud800",
            "x".repeat(300),
            "--",
            "-",
            "---",
            "-x",
            "--json",
            "--plan",
            "--sql",
            "-v",
            "--verbose",
            "--url",
            "--url=",
            "--url=jdbc:sqlite:app.db",
            "--url=jdbc:sqlite:",
            "--url=jdbc:sqlite::memory:",
            "--url=jdbc:x",
            "--url=\u0000",
            "--env",
            "--env=x",
            "--project=.",
            "--project=\u0000",
            "--project=/proc",
            "--project",
            "--color=always",
            "--color=x",
            "--color",
            "--help",
            "-h",
            "--version",
            "-V",
            "--offline",
            "-i",
            "-r",
            "--current",
            "--yes",
            "--user=x",
            "--user",
            "@file",
            "--@",
            "-Dx=y",
            "--limit=3",
            "-n",
            "-n3",
            "-m");

    @TempDir
    Path folder;

    private static String snapshot(Path root) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.startsWith(root.resolve(".schema"))) {
                    all.append(root.relativize(file)).append(' ');
                    all.append(java.util.Arrays.hashCode(Files.readAllBytes(file)))
                            .append('\n');
                }
            }
        }
        return all.toString();
    }

    @Test
    void ends_with_a_documented_code() throws IOException {
        Shell shell = Stories.fork(new Shell(folder.toRealPath()));
        shell.run("upgrade 5c3e");
        String before = snapshot(folder);
        Random random = new Random(3);
        Map<Integer, Integer> codes = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<String> words = new ArrayList<>();
            for (int n = random.nextInt(3); n > 0; n--) {
                words.add(word(random));
            }
            int at = random.nextInt(words.size() + 1);
            for (String part : COMMANDS.get(random.nextInt(COMMANDS.size())).split(" ")) {
                words.add(at++, part);
            }
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();

            int code = Schema.run(words, Console.of(folder, out, err));

            codes.merge(code, 1, Integer::sum);
            String said = words + " -> " + code + "\n" + out + err;
            assertThat(code).as(said).isBetween(0, 9);
            assertThat(out + "" + err)
                    .as(said)
                    .doesNotContain("\tat dev.schema")
                    .doesNotContain("Unexpected:")
                    .doesNotContain("Exception in");
            assertThat(out + "" + err).as(said).isNotEmpty();
        }
        assertThat(snapshot(folder)).isEqualTo(before);
        System.out.println("command lines: " + ROUNDS + ", by exit code: " + codes);
    }

    private static String word(Random random) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        if (random.nextInt(6) == 0 && word.length() > 1) {
            int cut = random.nextInt(word.length());
            word = word.substring(0, cut) + (char) (1 + random.nextInt(0x2fff)) + word.substring(cut);
        }
        return word.equals("-v") || word.equals("--verbose") ? "-i" : word;
    }
}
