package dev.schema.engine.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Migration;
import dev.schema.engine.RunResult;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Scratch;
import dev.schema.engine.sample.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of object with a hostile name: created, used, renamed, rebuilt, dropped, undone; by run and by script. */
class AwkwardNamesTest {

    /** Stands before: a table that nothing may touch. */
    private static final String[] CANARY = {"CREATE TABLE canary (bird TEXT)", "INSERT INTO canary VALUES ('sings')"};

    @TempDir
    Path folder;

    static Stream<String> names() {
        return Stream.of(
                "a\"b",
                "\"",
                "\"\"",
                "a'b",
                "'",
                "a;b",
                ";",
                "a`b",
                "[a]",
                "]",
                "a]b[",
                "a.b",
                ".",
                "..",
                " a ",
                " ",
                "a b",
                "a\nb",
                "\n",
                "a\rb",
                "a\tb",
                "\u0001",
                "a\u0007b",
                "\u007f",
                "\u0085",
                "\u00a0",
                "\u2028",
                "\u202ea",
                "\ufeffa",
                "--",
                "a--b",
                "/*",
                "*/",
                "a/*b*/",
                "%",
                "_",
                "?",
                ":x",
                "@x",
                "$x",
                "$$",
                "\\",
                "a\\'b",
                "#x",
                "go",
                "/",
                "a\ngo\nb",
                "a\n/\nb",
                "\n.shell touch pwned\n",
                ".shell touch pwned",
                "1",
                "1a",
                "-1",
                "(",
                ")",
                "a)",
                "a, b",
                "*",
                "=",
                "{d '2020-01-01'}",
                "select",
                "table",
                "order",
                "group",
                "from",
                "where",
                "values",
                "index",
                "null",
                "true",
                "default",
                "primary",
                "constraint",
                "check",
                "references",
                "transaction",
                "begin",
                "commit",
                "end",
                "current_timestamp",
                "SELECT",
                "Order",
                "A",
                "Ärger",
                "имя",
                "名前",
                "שם",
                "اسم",
                "नाम",
                "ชื่อ",
                "🙂",
                "👩‍👩‍👧",
                "e\u0301",
                "İ",
                "ı",
                "ß",
                "ﬀ",
                "x".repeat(63),
                "x".repeat(200),
                "é".repeat(200),
                "\"".repeat(200),
                "'); drop table canary; --",
                "\"); drop table canary; --",
                "x\"; drop table canary; select \"",
                "*/ drop table canary; /*",
                "%s%n",
                "${x}");
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static Written revisions(String name) {
        String column = quoted(name);
        return new Written()
                .then("r1", s -> {
                    s.createTable(name, t -> {
                        t.integer("id").primaryKey();
                        t.text(name + "c").notNull().unique();
                        t.text(name).collate("NOCASE").defaultValue(name);
                        t.integer("n");
                        t.check(name + "k", column + " <> 'never'");
                        t.index(name).name(name + "i").where(column + " is not null");
                    });
                    s.createTable(name + "child", t -> {
                        t.integer("id").primaryKey();
                        t.integer(name).notNull().references(name, "id").onDelete(Migration.CASCADE);
                        t.index(name);
                    });
                    s.insert(name, "id", name + "c", name).row(1, name, name);
                    s.insert(name + "child", "id", name).row(7, 1);
                })
                .then("r2", s -> {
                    s.renameTable(name, name + "2");
                    s.renameColumn(name + "2", name, name + "3");
                    s.renameIndex(name + "2", name + "i", name + "i2");
                    s.addColumn(name + "2").text(name + "4").backfill(quoted(name + "3") + " || '!'");
                })
                .then("r3", s -> {
                    s.alterColumn(name + "2", name + "4").notNull();
                    s.addCheck(name + "2", name + "k2", quoted(name + "4") + " like '%!'");
                    s.addUnique(name + "2", name + "3", name + "4");
                    s.createView(
                            name + "v",
                            "select " + quoted(name + "3") + " as " + column + " from " + quoted(name + "2"));
                    s.sql("create trigger " + quoted(name + "t") + " after delete on " + quoted(name + "2")
                                    + " begin select 1; end")
                            .down("drop trigger " + quoted(name + "t"));
                });
    }

    private static Written dropped(String name) {
        return revisions(name).then("r4", s -> {
            s.dropView(name + "v");
            s.dropConstraint(name + "2", name + "k2");
            s.dropColumn(name + "2", name + "4").cascade();
            s.dropTable(name + "child");
            s.dropTable(name + "2");
        });
    }

    private static List<String> facts(Scratch database, String name) {
        List<String> facts = new ArrayList<>(database.rows("SELECT * FROM canary"));
        facts.addAll(database.rows("SELECT * FROM " + quoted(name + "2")));
        facts.addAll(database.rows("SELECT * FROM " + quoted(name + "child")));
        facts.addAll(database.rows("SELECT * FROM " + quoted(name + "v")));
        facts.addAll(
                database.rows(
                        "SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_autoindex%' ESCAPE '\\' ORDER BY 1, 2"));
        return facts;
    }

    @ParameterizedTest
    @MethodSource("names")
    void is_kept_as_it_is_and_takes_nothing_else_along(String name) throws IOException {
        Scratch online = new Scratch(folder.resolve("online.db"));
        online.run();
        SchemaMigrator migrator = migrator(dropped(name), online);
        migrator.upgrade("r3");
        // Only now: a database with tables and no history is not touched.
        online.run(CANARY);

        assertThat(online.rows("SELECT * FROM " + quoted(name + "2")))
                .containsExactly("1|" + name + "|" + name + "|null|" + name + "!");
        assertThat(online.rows("SELECT " + quoted(name) + " FROM " + quoted(name + "v")))
                .containsExactly(name);

        List<String> expected = facts(online, name);
        SchemaMigrator scripts =
                SchemaMigrator.configure().source(dropped(name)).load();
        for (Client client : Client.present()) {
            Scratch offline = client.run(scripts.upgradeScript("r3"), folder);
            offline.run(CANARY);
            assertThat(facts(offline, name)).as(client.name()).isEqualTo(expected);
        }

        RunResult down = migrator.upgrade();
        assertThat(down.to()).containsExactly("r4");
        migrator.downgrade("r3", true);
        migrator.downgrade("base", true);
        assertThat(
                        online.rows(
                                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'schema\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"))
                .containsExactly("canary");
        assertThat(online.rows("SELECT * FROM canary")).containsExactly("sings");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("pwned");
        }
    }

    private static SchemaMigrator migrator(Written revisions, Scratch database) {
        return SchemaMigrator.configure().source(revisions).url(database.url()).load();
    }

    static Stream<String> refused() {
        return Stream.of("", "\ud800", "a\udc00b");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void is_refused_where_no_database_could_hold_it(String name) {
        Scratch database = new Scratch(folder.resolve("refused.db"));
        Written revisions = new Written().then("r1", s -> s.createTable(name, t -> t.id()));
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                SchemaException.class,
                                () -> migrator(revisions, database).upgrade())
                        .getMessage())
                .contains("a name must not");
        assertThat(database.rows("SELECT name FROM sqlite_schema")).isEmpty();
    }
}
