package dev.schema.engine.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Scratch;
import dev.schema.engine.sample.Written;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in a row or behind DEFAULT comes out with the same bytes, by run and by script, or is refused. */
class LiteralsTest {

    private static final List<String> PIECES = List.of(
            "'",
            "''",
            "\"",
            "`",
            "\\",
            "\\'",
            "\\n",
            "$$",
            "$x$",
            ":x",
            "?",
            "@x",
            "{fn now()}",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "--",
            "/*",
            "*/",
            ";",
            "; drop table t;",
            "\n.shell touch pwned\n",
            "\n.quit\n",
            "\ngo\n",
            "\n/\n",
            "\n#\n",
            "%",
            "_",
            "\t",
            "\u0001",
            "\u001a",
            "\u007f",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "é",
            "名",
            "🙂",
            "x'00'",
            "null",
            "' || '",
            ")",
            "(",
            "\u202e",
            "COMMIT;",
            "END;");

    private static final int RANDOM = 500;

    @TempDir
    Path folder;

    /** All of the BMP in chunks, all pieces, all pairs of them, and random mixtures. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(PIECES);
        texts.add("");
        StringBuilder chunk = new StringBuilder();
        for (int c = 1; c <= 0xffff; c++) {
            if (!Character.isSurrogate((char) c)) {
                chunk.append((char) c);
            }
            if (chunk.length() == 64 || c == 0xffff) {
                texts.add(chunk.toString());
                chunk.setLength(0);
            }
        }
        for (String first : PIECES) {
            for (String second : PIECES) {
                texts.add(first + second);
            }
        }
        Random random = new Random(1);
        for (int i = 0; i < RANDOM * Integer.getInteger("laws.factor", 1); i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(
                        random.nextBoolean()
                                ? PIECES.get(random.nextInt(PIECES.size()))
                                : Character.toString(1 + random.nextInt(0xd7ff)));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)).toUpperCase(Locale.ROOT);
    }

    @Test
    void are_stored_as_they_are() {
        List<String> texts = texts();
        Written revisions = new Written().then("r1", s -> {
            s.createTable("t", t -> {
                t.integer("id").primaryKey();
                t.text("a").notNull();
            });
            for (int i = 0; i < texts.size(); i++) {
                s.insert("t", "id", "a").row(i, texts.get(i));
            }
        });
        List<String> expected = texts.stream().map(LiteralsTest::hex).toList();
        String read = "SELECT hex(a) FROM t ORDER BY id";

        Scratch online = new Scratch(folder.resolve("online.db"));
        SchemaMigrator.configure().source(revisions).url(online.url()).load().upgrade();
        assertThat(online.rows(read)).isEqualTo(expected);
        assertThat(texts).hasSizeGreaterThan(3000);

        String script = SchemaMigrator.configure().source(revisions).load().upgradeScript("");
        for (Client client : Client.present()) {
            assertThat(client.run(script, folder).rows(read)).as(client.name()).isEqualTo(expected);
        }
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void are_defaults_as_they_are() {
        List<String> texts =
                Stream.concat(PIECES.stream(), Stream.of("", "it's")).toList();
        Written revisions = new Written()
                .then(
                        "r1",
                        s -> s.createTable("t", t -> {
                            t.integer("id").primaryKey();
                            for (int i = 0; i < texts.size(); i++) {
                                t.text("c" + i).defaultValue(texts.get(i));
                            }
                        }));
        StringBuilder columns = new StringBuilder("SELECT hex(c0)");
        for (int i = 1; i < texts.size(); i++) {
            columns.append(" || '|' || hex(c").append(i).append(")");
        }
        String expected = String.join("|", texts.stream().map(LiteralsTest::hex).toList());

        Scratch online = new Scratch(folder.resolve("online.db"));
        SchemaMigrator.configure().source(revisions).url(online.url()).load().upgrade();
        online.run("INSERT INTO t (id) VALUES (1)");
        assertThat(online.rows(columns + " FROM t")).containsExactly(expected);

        String script = SchemaMigrator.configure().source(revisions).load().upgradeScript("");
        for (Client client : Client.present()) {
            Scratch offline = client.run(script, folder);
            offline.run("INSERT INTO t (id) VALUES (1)");
            assertThat(offline.rows(columns + " FROM t")).as(client.name()).containsExactly(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0b", "\ud800", "a\udc00b", "\udc00\ud800"})
    void are_refused_where_no_database_could_hold_them(String text) {
        Written revisions = new Written()
                .then("r1", s -> s.createTable("t", t -> t.text("a").primaryKey()))
                .then("r2", s -> s.insert("t", "a").row(text));
        Scratch database = new Scratch(folder.resolve("refused.db"));
        SchemaMigrator migrator =
                SchemaMigrator.configure().source(revisions).url(database.url()).load();
        assertThat(catchThrowableOfType(SchemaException.class, migrator::upgrade)
                        .getMessage())
                .contains("a text must not contain");
        assertThat(database.rows("SELECT name FROM sqlite_schema")).isEmpty();
    }
}
