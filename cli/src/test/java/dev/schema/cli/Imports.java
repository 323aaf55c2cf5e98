package dev.schema.cli;

import dev.schema.cli.TranscriptTest.Story;
import java.util.List;

/** A database that is there before the project. */
final class Imports {

    private static final String ID = " --rev-id a81f02c9d3e4";

    private Imports() {}

    static List<Story> all() {
        return List.of(
                new Story("import-database", Imports::database),
                new Story("import-untold", Imports::untold),
                new Story("import-cut-off", Imports::cutOff),
                new Story("import-refused", Imports::refused));
    }

    private static Shell begun(Shell shell) {
        return Stories.project(shell).file("migrations/.gitkeep", "");
    }

    private static Shell shop(Shell shell) {
        return shell.sqlite(
                        "app.db",
                        "CREATE TABLE departments (id INTEGER PRIMARY KEY, head INTEGER REFERENCES people (id))")
                .sqlite(
                        "app.db",
                        "CREATE TABLE people (id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR(80) NOT NULL,"
                                + " department INTEGER NOT NULL REFERENCES departments, points INTEGER DEFAULT 0,"
                                + " CHECK (points >= 0))")
                .sqlite("app.db", "CREATE INDEX by_name ON people (name) WHERE points > 0")
                .sqlite("app.db", "CREATE VIEW names AS SELECT id, name FROM people");
    }

    private static void database(Shell shell) {
        begun(shell);
        shop(shell)
                .run("upgrade")
                .run("import database --plan")
                .run("import database --plan --json")
                .run("import database" + ID)
                .catWritten()
                .run("status")
                .run("drift")
                .run("upgrade")
                .says("An empty database becomes the same.")
                .run("upgrade --url jdbc:sqlite:empty.db")
                .run("drift --url jdbc:sqlite:empty.db");
    }

    private static void untold(Shell shell) {
        begun(shell)
                .sqlite("app.db", "CREATE VIRTUAL TABLE words USING fts5 (word)")
                .sqlite("app.db", "CREATE TABLE tmp_a (a INTEGER NOT NULL)")
                .sqlite("app.db", "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL ON CONFLICT IGNORE)")
                .sqlite("app.db", "CREATE INDEX by_text ON notes (lower(text) DESC)")
                .sqlite("app.db", "CREATE TABLE flyway_schema_history (installed_rank INTEGER PRIMARY KEY)")
                .run("import database -m \"what was there\" --exclude tmp_*" + ID)
                .catWritten()
                .run("drift");
    }

    private static void cutOff(Shell shell) {
        begun(shell);
        shop(shell).run("import database" + ID).says("As if it had been cut off before the database was stamped.");
        for (String table : List.of("step", "log", "run", "revision", "meta")) {
            shell.sqlite("app.db", "DROP TABLE schema_" + table);
        }
        shell.run("status").run("import database --json").run("status").run("import database");
    }

    private static void refused(Shell shell) {
        begun(shell)
                .run("import flyway")
                .run("import")
                .run("import database")
                .sqlite("app.db", "CREATE TABLE customers (id INTEGER PRIMARY KEY)")
                .run("import database --exclude cust*")
                .migration(
                        "M1_CreateCustomers",
                        "id = \"a81f02c9d3e4\", message = \"create customers\"",
                        Stories.CUSTOMERS)
                .run("import database")
                .run("upgrade");
        shell.run("stamp head").run("import database --json");
    }
}
