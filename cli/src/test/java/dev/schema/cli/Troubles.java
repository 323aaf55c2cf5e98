package dev.schema.cli;

import dev.schema.cli.TranscriptTest.Story;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What nobody did wrong, or somebody did on purpose: locks, full disks, runs cut off, code that does what it must not. */
final class Troubles {

    private static final String IMPATIENT = " --url jdbc:sqlite:app.db?busy_timeout=100";

    private Troubles() {}

    static List<Story> all() {
        return List.of(
                new Story("trouble-locked", Troubles::locked),
                new Story("trouble-half-way", Troubles::halfWay),
                new Story("trouble-full", Troubles::full),
                new Story("trouble-history", Troubles::history),
                new Story("trouble-code", Troubles::code),
                new Story("trouble-sql", Troubles::sql));
    }

    private static void locked(Shell shell) {
        Stories.line(shell).run("upgrade a81f");
        try (Connection other = shell.connect("app.db");
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            shell.says("another process writes, for longer than we wait")
                    .run("upgrade" + IMPATIENT)
                    .run("status" + IMPATIENT)
                    .run("current --json" + IMPATIENT);
            statement.execute("COMMIT");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        shell.says("it is done").run("upgrade");
    }

    private static void halfWay(Shell shell) {
        Stories.line(shell)
                .run("upgrade")
                .sqlite("app.db", "INSERT INTO customers (name) VALUES ('Ada'), ('Bob'), ('Cid')")
                .sqlite(
                        "app.db",
                        "CREATE TRIGGER refuse BEFORE UPDATE ON customers WHEN new.id = 3 BEGIN SELECT raise(abort, 'not"
                                + " Cid'); END")
                .migration(
                        "M3_Shout",
                        "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\", message = \"shout\"",
                        "schema.backfill(\"customers\").set(\"name\", \"upper(name)\").batchSize(2);\n")
                .run("upgrade")
                .run("status")
                .run("downgrade 5c3e --yes")
                .run("check")
                .sqlite("app.db", "DROP TRIGGER refuse")
                .run("upgrade");
    }

    private static void full(Shell shell) {
        Stories.line(shell)
                .says("a disk with room for so many pages and no more")
                .run("upgrade --url jdbc:sqlite:app.db?max_page_count=3")
                .run("current")
                .run("upgrade a81f")
                .migration(
                        "M3_Large",
                        "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\", message = \"large\"",
                        "schema.sql(\"insert into customers (name) select hex(zeroblob(90000))\").down(\"delete from"
                                + " customers\");\n")
                .run("upgrade --url jdbc:sqlite:app.db?max_page_count=40")
                .run("current")
                .says("now there is room")
                .run("upgrade");
    }

    private static void history(Shell shell) {
        Stories.line(shell)
                .run("upgrade")
                .sqlite("app.db", "DELETE FROM schema_revision WHERE id = '5c3e9b7a1f20'")
                .run("status")
                .run("upgrade")
                .sqlite("app.db", "UPDATE schema_meta SET format = 99")
                .run("upgrade")
                .sqlite("app.db", "DELETE FROM schema_meta")
                .run("upgrade");
    }

    private static final String NEXT = "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\", message = \"next\"";

    private static void code(Shell shell) {
        Stories.line(shell)
                .file("schema.toml", "url = \"jdbc:sqlite:app.db\"\nrecord-limit = \"200ms\"\n")
                .migration("M3_Next", NEXT, "while (true) {}\n")
                .run("upgrade")
                .run("heads")
                .migration("M3_Next", NEXT, "up(schema);\n")
                .run("upgrade")
                .migration("M3_Next", NEXT, "long[] all = new long[Integer.MAX_VALUE];\n")
                .run("upgrade")
                .migration("M3_Next", NEXT, "System.exit(0);\n")
                .run("upgrade")
                .run("upgrade --json")
                .migration(
                        "M3_Next",
                        NEXT,
                        "schema.data(\"all\").writes(\"customers\").run(c -> c.commit()).undo(c -> {});\n")
                .run("upgrade")
                .run("status")
                .file("schema.toml", "record-limit = \"soon\"\n")
                .run("upgrade --url jdbc:sqlite:app.db");
    }

    private static void sql(Shell shell) {
        Stories.line(shell)
                .migration("M3_Next", NEXT, "schema.sql(\"COMMIT\").down(\"BEGIN\");\n")
                .run("upgrade")
                .migration("M3_Next", NEXT, "schema.sql(\".shell touch pwned\").down(\"select 1\");\n")
                .run("upgrade --sql")
                .migration("M3_Next", NEXT, "schema.sql(\"ATTACH 'other.db' AS other\").down(\"select 1\");\n")
                .run("upgrade")
                .migration("M3_Next", NEXT, "schema.addCheck(\"orders\", \"ck\", \"id > '0\");\n")
                .run("upgrade")
                .migration("M3_Next", NEXT, "schema.createView(\"v\", \"select 1; drop table orders\");\n")
                .run("upgrade")
                .run("current");
    }
}
