package dev.schema.engine.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.process.Work;
import dev.schema.engine.sample.Inspected;
import dev.schema.engine.sample.Rows;
import dev.schema.engine.sample.Written;
import dev.schema.servers.Ended;
import dev.schema.servers.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts in the database's own client: they do what a run does, stop where they must, and run no command of others. */
class MariaDbScriptTest {

    private static final List<String> PIECES = List.of(
            "'",
            "''",
            "\"",
            "`",
            "\\",
            "\\'",
            "\\n",
            "$$",
            ":x",
            "?",
            "@x",
            "{fn now()}",
            "{",
            "\n",
            "\r",
            "\r\n",
            "--",
            "-- ",
            "/*",
            "*/",
            "/*!50000 x */",
            "#",
            ";",
            "; drop table t;",
            "\n\\! touch pwned\n",
            "\ndelimiter //\n",
            "\nsource x\n",
            "\n\\q\n",
            "%",
            "_",
            "\t",
            "\b",
            "\u0001",
            "\u001a",
            "\u007f",
            "\u0085",
            "\u2028",
            "\ufeff",
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
            " ");

    @TempDir
    Path folder;

    private final String server = TestDatabase.MARIADB.fresh();

    private String database(String name) {
        String url = server.replaceFirst("/app\\?", "/" + name + "?");
        Rows.of(url, "SELECT 1");
        return url;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)).toUpperCase(Locale.ROOT);
    }

    /** All pieces, all pairs of them, and all characters of the Basic Multilingual Plane. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(PIECES);
        texts.add("");
        PIECES.forEach(first -> PIECES.forEach(second -> texts.add(first + second)));
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
        return texts;
    }

    private static SchemaMigrator.Builder configured(Written revisions) {
        return SchemaMigrator.configure().source(revisions);
    }

    private static String script(Written revisions) {
        return configured(revisions)
                .database(dev.schema.type.Database.MARIADB)
                .load()
                .upgradeScript("");
    }

    private void assertRuns(String url, String script) throws Exception {
        assertThat(TestDatabase.MARIADB.script(url, script, folder)).isEqualTo(new Ended(0, ""));
    }

    @Test
    void texts_are_stored_as_they_are_online_and_by_scripts() throws Exception {
        List<String> texts = texts();
        Written revisions = new Written().then("r1", s -> {
            s.createTable("t", t -> {
                t.integer("id").primaryKey();
                t.text("a").notNull();
            });
            var rows = s.insert("t", "id", "a");
            for (int i = 0; i < texts.size(); i++) {
                rows = rows.row(i, texts.get(i));
            }
        });
        List<String> expected = texts.stream().map(MariaDbScriptTest::hex).toList();

        String online = database("online");
        configured(revisions).url(online).load().upgrade();
        assertThat(Rows.of(online, "SELECT hex(a) FROM t ORDER BY id")).isEqualTo(expected);

        String offline = database("offline");
        assertRuns(offline, script(revisions));
        assertThat(Rows.of(offline, "SELECT hex(a) FROM t ORDER BY id")).isEqualTo(expected);
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void defaults_comments_and_values_of_enums_are_as_they_are() throws Exception {
        List<String> values = PIECES.stream()
                .filter(text -> !text.isBlank())
                .map(text -> text + "x")
                .toList();
        Written revisions = new Written().then("r1", s -> {
            s.createEnum("all", values.toArray(String[]::new));
            s.createTable("t", t -> {
                t.integer("id").primaryKey();
                t.enumeration("e", "all");
                for (int i = 0; i < PIECES.size(); i++) {
                    t.varchar("c" + i, 20).notNull().defaultValue(PIECES.get(i)).comment(PIECES.get(i));
                }
                t.comment(String.join("", PIECES));
            });
            for (int i = 0; i < values.size(); i++) {
                s.insert("t", "id", "e").row(i, values.get(i));
            }
        });
        String online = database("online");
        SchemaMigrator migrator = configured(revisions).url(online).load();
        migrator.upgrade();
        String offline = database("offline");
        assertRuns(offline, script(revisions));
        for (String url : List.of(online, offline)) {
            assertThat(Inspected.differences(migrator.projection().after("r1"), url))
                    .isEmpty();
            assertThat(Rows.of(url, "SELECT hex(e) FROM t ORDER BY id"))
                    .isEqualTo(values.stream().map(MariaDbScriptTest::hex).toList());
            for (int i = 0; i < PIECES.size(); i++) {
                assertThat(Rows.of(url, "SELECT DISTINCT hex(c" + i + ") FROM t"))
                        .containsExactly(hex(PIECES.get(i)));
            }
            assertThat(Rows.of(
                            url,
                            "SELECT hex(table_comment) FROM information_schema.tables WHERE table_schema = database() AND"
                                    + " table_name = 't'"))
                    .as("the catalog of the server knows no characters beyond U+FFFF")
                    .containsExactly(hex(String.join("", PIECES).replace("🙂", "?")));
        }
    }

    @Test
    void a_script_does_what_a_run_does_and_stops_where_it_is_not_meant_for() throws Exception {
        Written revisions = Work.TEN_OPERATIONS.revisions();
        String script = script(revisions);
        String offline = database("offline");
        assertRuns(offline, script);
        SchemaMigrator migrator = configured(revisions).url(offline).load();
        assertThat(Inspected.differences(migrator.projection().after("r3"), offline))
                .isEmpty();
        assertThat(migrator.current()).containsExactly("r3");
        assertThat(migrator.upgrade().revisions()).isEmpty();
        assertThat(Rows.of(offline, "SELECT n FROM counters")).containsExactly("1");

        Ended again = TestDatabase.MARIADB.script(offline, script, folder);
        assertThat(again.code()).isNotZero();
        assertThat(again.said()).contains("this database is not at base, nothing was changed");
        assertThat(Rows.of(offline, "SELECT n FROM counters")).containsExactly("1");

        String down = migrator.downgradeScript("r3:base");
        assertRuns(offline, down);
        assertThat(migrator.current()).isEmpty();
        assertThat(Inspected.of(offline).tables()).isEmpty();
    }

    @Test
    void a_script_stops_at_what_somebody_added_to_a_column_that_is_restated() throws Exception {
        Written revisions = new Written()
                .then("r1", s -> s.createTable("t", t -> t.varchar("a", 10)))
                .then("r2", s -> s.alterColumn("t", "a").type(dev.schema.Migration.varchar(20)));
        String url = database("offline");
        configured(revisions).url(url).load().upgrade("r1");
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE t MODIFY a varchar(10) COMMENT 'mine'");
        }
        Ended end = TestDatabase.MARIADB.script(
                url, configured(revisions).url(url).load().upgradeScript("r1:r2"), folder);
        assertThat(end.code()).isNotZero();
        assertThat(end.said()).contains("is not as the migrations made it");
        assertThat(Rows.of(url, "SELECT column_comment FROM information_schema.columns WHERE table_name = 't'"))
                .containsExactly("mine");
    }

    @Test
    void a_command_of_the_client_in_raw_sql_does_nothing() throws Exception {
        Written revisions = new Written()
                .then("r1", s -> s.sql("select 1\n\\! touch pwned\n").down("select 1"));
        Ended end = TestDatabase.MARIADB.script(database("offline"), script(revisions), folder);
        assertThat(end.code()).as(end.said()).isNotZero();
        assertThat(folder.resolve("pwned")).doesNotExist();
    }
}
