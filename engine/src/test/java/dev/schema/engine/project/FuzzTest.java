package dev.schema.engine.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random damage to what people write: it is understood, or refused with a place and an advice, and nothing else. */
class FuzzTest {

    private static final int FACTOR = Integer.getInteger("laws.factor", 1);

    private static final String SOURCE =
            """
            package shop;

            import static dev.schema.Migration.*;
            import dev.schema.*;

            /** Adds "points" \\u0041. */
            @Revision(
                    id = "a1b2",
                    parents = {"c3", "d4"}, // both
                    labels = "x",
                    message = "it's \\"new\\" \\n")
            public final class M1 extends Migration {
                private static final String TEXT = \"""
                        a text "block" \\
                        of two lines\""";

                @Override
                public void up(Schema schema) {
                    schema.createTable("t", t -> { t.id(); t.varchar("name", 'x' + 3); });
                }
            }
            """;

    private static final String TOML =
            """
            # a project
            migrations = ["migrations", 'more\\path']
            package = "com.acme.shop"
            dialects = "sqlite"
            record-limit = "60s"
            default-env = "dev"

            [env.dev]
            url = "jdbc:sqlite:${NAME}.db?x=\\u00e9"
            user = "app"
            [env.prod-east]
            allow-downgrade = false
            password-file = "/run/secret"
            """;

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "\"\"\"",
            "'''",
            "\\",
            "\\u",
            "\\u004",
            "\\uuuu0022",
            "/*",
            "*/",
            "//",
            "@",
            "@Revision",
            "@interface",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "[[",
            "=",
            ",",
            ".",
            ";",
            "#",
            "\n",
            "\r",
            "\r\n",
            "\0",
            "\ufeff",
            "\ud83d",
            "\udc00",
            "🙂",
            "id",
            "parents",
            "class",
            "record",
            "enum",
            "import",
            "package",
            "${",
            "${}",
            "${NAME}",
            "$",
            "true",
            "1e9",
            "0x",
            "1979-05-27",
            "-",
            "+",
            "_",
            "\t",
            "<",
            ">",
            "a".repeat(5000),
            "[".repeat(2000),
            "(".repeat(2000),
            "\\".repeat(999),
            "\"".repeat(7),
            "[env.x]",
            "env.y.url = \"z\"",
            "url = \"\"");

    @TempDir
    Path folder;

    /** The text with one to four random damages. */
    private static String damaged(String sound, Random random) {
        StringBuilder text = new StringBuilder(sound);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 12));
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, piece);
                case 2 -> text.replace(at, end, piece);
                case 3 -> text.insert(at, text.substring(random.nextInt(at + 1), at));
                default -> text.insert(at, (char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(40); n >= 0; n--) {
            text.append(
                    random.nextInt(3) == 0
                            ? Character.toString(random.nextInt(0x3000))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static void tried(Map<String, Integer> outcomes, String input, Runnable action) {
        try {
            action.run();
            outcomes.merge("understood", 1, Integer::sum);
        } catch (SchemaException refused) {
            refused.problems().forEach(problem -> {
                assertThat(problem.what()).isNotBlank();
                assertThat(problem.where()).as(problem.what()).isNotBlank();
                assertThat(problem.next()).as(problem.what()).isNotBlank();
            });
            outcomes.merge("refused", 1, Integer::sum);
        } catch (RuntimeException | Error unexpected) {
            fail("unexpected " + unexpected + " for:\n" + input, unexpected);
        }
    }

    @Test
    void headers_of_damaged_sources() {
        Random random = new Random(11);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < 20_000 * FACTOR; i++) {
            String text = i % 5 == 0 ? "Revision" + random(random) : damaged(SOURCE, random);
            tried(outcomes, text, () -> RevisionReader.read(text, folder.resolve("M1.java"), "M1.java"));
            tried(outcomes, text, () -> {
                var lexer = new JavaLexer(text, "M1.java");
                int tokens = 0;
                while (lexer.next().kind() != JavaLexer.Kind.END) {
                    assertThat(++tokens).isLessThanOrEqualTo(text.length());
                }
            });
        }
        System.out.println("java sources, read: " + outcomes);
    }

    @Test
    void damaged_sources_through_the_compiler() throws IOException {
        Random random = new Random(12);
        Map<String, Integer> outcomes = new TreeMap<>();
        Folder project = new Folder(folder).write("schema.toml", "");
        for (int i = 0; i < 100 * FACTOR; i++) {
            String text = damaged(SOURCE, random);
            Files.write(
                    Files.createDirectories(folder.resolve("migrations")).resolve("M1.java"),
                    text.getBytes(StandardCharsets.UTF_8));
            tried(outcomes, text, () -> {
                MigrationSource source = project.migrations();
                source.load(source.headers().stream().map(Header::id).toList());
            });
        }
        System.out.println("java sources, compiled: " + outcomes);
    }

    @Test
    void damaged_configurations() throws IOException {
        Random random = new Random(13);
        Map<String, Integer> outcomes = new TreeMap<>();
        // Below a file there can be no cache, so each is parsed anew.
        Cache cache = new Cache(Files.writeString(folder.resolve("file"), ""));
        assertThat(Config.read(folder, TOML, Map.of("NAME", "n"), Map.of(), cache)
                        .url())
                .contains("jdbc:sqlite:n.db?x=é");
        for (int i = 0; i < 5_000 * FACTOR; i++) {
            String text = i % 5 == 0 ? random(random) : damaged(TOML, random);
            tried(outcomes, text, () -> {
                Config config = Config.read(folder, text, Map.of("NAME", "n"), Map.of(), cache);
                config.settings();
                config.mask(text);
                for (Runnable question : List.<Runnable>of(
                        config::migrations,
                        config::packageName,
                        config::dialects,
                        config::url,
                        config::recordLimit,
                        config::user,
                        config::password,
                        config::drivers,
                        config::classpath,
                        config::env)) {
                    question.run();
                }
            });
        }
        System.out.println("configurations: " + outcomes);
    }
}
