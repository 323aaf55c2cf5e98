package dev.schema.cli;

import dev.schema.cli.TranscriptTest.Story;
import java.util.List;

/** A branch that is put on top of another one. */
final class Rebases {

    private static final String USERS =
            """
            schema.createTable("users", t -> {
                t.id();
                t.varchar("name", 200).notNull();
                t.varchar("status", 20);
            });
            """;

    private Rebases() {}

    static List<Story> all() {
        return List.of(
                new Story("rebase", Rebases::fits),
                new Story("rebase-follows-rename", Rebases::followsRename),
                new Story("rebase-duplicate", Rebases::duplicate),
                new Story("rebase-refused", Rebases::refused),
                new Story("rebase-published", Rebases::published),
                new Story("rebase-applied", Rebases::applied),
                new Story("rebase-databases", Rebases::databases));
    }

    private static Shell branches(Shell shell, String loyalty, String newsletter) {
        return Stories.project(shell)
                .migration("M1_CreateUsers", "id = \"a81f02c9d3e4\", message = \"create users\"", USERS)
                .migration(
                        "M2_Loyalty",
                        "id = \"e07d4415ab92\", parents = \"a81f02c9d3e4\", message = \"loyalty\"",
                        loyalty + "\n")
                .migration(
                        "M3_Newsletter",
                        "id = \"7f60bb1c2d05\", parents = \"a81f02c9d3e4\", message = \"newsletter\"",
                        newsletter + "\n");
    }

    private static void fits(Shell shell) {
        branches(
                        shell,
                        "schema.addColumn(\"users\").integer(\"points\");",
                        "schema.addColumn(\"users\").varchar(\"email\", 100);")
                .run("revision -m \"index emails\" --head 7f60 --rev-id 19ce8a44f7d1")
                .run("rebase")
                .run("rebase 7f60 --onto e07d --dry-run")
                .run("rebase 7f60 --json")
                .cat("migrations/M3_Newsletter.java")
                .run("history")
                .run("upgrade")
                .run("rebase 7f60 --onto e07d")
                .run("rebase 7f60 --onto e07d --json")
                .run("rebase")
                .run("check");
    }

    private static void followsRename(Shell shell) {
        branches(
                        shell,
                        "schema.renameColumn(\"users\", \"status\", \"tier\");",
                        "schema.createIndex(\"users\", \"status\").name(\"ix_status\");")
                .run("rebase 7f60 --onto e07d")
                .cat("migrations/M3_Newsletter.java")
                .run("upgrade")
                .run("check");
    }

    private static void duplicate(Shell shell) {
        branches(
                        shell,
                        "schema.addColumn(\"users\").varchar(\"email\", 100);",
                        "schema.addColumn(\"users\").varchar(\"email\", 100);\nschema.createIndex(\"users\", \"email\");")
                .run("rebase 7f60")
                .cat("migrations/M3_Newsletter.java")
                .run("upgrade")
                .run("check");
    }

    private static void refused(Shell shell) {
        branches(
                        shell,
                        "schema.addColumn(\"users\").varchar(\"email\", 100);\n"
                                + "schema.renameColumn(\"users\", \"status\", \"tier\");",
                        "schema.addColumn(\"users\").text(\"email\");")
                .run("rebase 7f60")
                .run("rebase 7f60 --json")
                .says("a statement in doubt")
                .migration(
                        "M3_Newsletter",
                        "id = \"7f60bb1c2d05\", parents = \"a81f02c9d3e4\", message = \"newsletter\"",
                        "schema.sql(\"update users set name = upper(status)\").down(\"select 1\");\n")
                .run("rebase 7f60")
                .says("what cannot be written anew")
                .migration(
                        "M3_Newsletter",
                        "id = \"7f60bb1c2d05\", parents = \"a81f02c9d3e4\", message = \"newsletter\"",
                        "// the list is sorted by it\nschema.createIndex(\"users\", \"status\");\n")
                .run("rebase 7f60")
                .says("words that mean nothing")
                .run("rebase a81f")
                .run("rebase 7f60 --onto 7f60")
                .run("rebase 7f60 --onto nowhere");
    }

    private static void published(Shell shell) {
        branches(
                        shell.git("init --quiet --initial-branch=main"),
                        "schema.addColumn(\"users\").integer(\"points\");",
                        "schema.addColumn(\"users\").varchar(\"email\", 100);")
                .file(".gitignore", ".schema/\nserver/\n")
                .delete("migrations/M3_Newsletter.java")
                .git("add --all")
                .git("commit --quiet -m loyalty")
                .git("init --quiet --bare server")
                .git("remote add origin server")
                .git("push --quiet --set-upstream origin main")
                .git("checkout --quiet -b feature")
                .migration(
                        "M3_Newsletter",
                        "id = \"7f60bb1c2d05\", parents = \"a81f02c9d3e4\", message = \"newsletter\"",
                        "schema.addColumn(\"users\").varchar(\"email\", 100);\n")
                .run("rebase e07d --onto 7f60")
                .run("rebase --dry-run")
                .git("add --all")
                .git("commit --quiet -m newsletter")
                .run("rebase")
                .cat("migrations/M3_Newsletter.java")
                .says("others have it from now on")
                .git("add --all")
                .git("commit --quiet -m rebased")
                .git("push --quiet --set-upstream origin feature")
                .migration(
                        "M4_Terms",
                        "id = \"c0ffee00c0de\", parents = \"e07d4415ab92\", message = \"terms\"",
                        "schema.addColumn(\"users\").bool(\"terms\");\n")
                .run("rebase 7f60")
                .run("rebase 7f60 --force --dry-run");
    }

    private static void applied(Shell shell) {
        branches(
                        shell,
                        "schema.addColumn(\"users\").integer(\"points\");",
                        "schema.addColumn(\"users\").varchar(\"email\", 100);")
                .run("upgrade 7f60")
                .sqlite("app.db", "INSERT INTO users (id, name, email) VALUES (1, 'Ada', 'ada@example.org')")
                .run("rebase 7f60")
                .run("rebase 7f60 --force")
                .run("status")
                .run("current")
                .run("check")
                .run("upgrade --plan")
                .run("upgrade")
                .run("upgrade")
                .rows("app.db", "SELECT * FROM users")
                .run("check");
    }

    /** Every environment is looked at, whichever is selected. */
    private static void databases(Shell shell) {
        branches(
                        shell,
                        "schema.addColumn(\"users\").integer(\"points\");",
                        "schema.addColumn(\"users\").varchar(\"email\", 100);")
                .file(
                        "schema.toml",
                        """
                        default-env = "dev"

                        [env.dev]
                        url = "jdbc:sqlite:dev.db"

                        [env.staging]
                        url = "jdbc:sqlite:staging.db"

                        [env.prod]
                        url = "${PROD_URL}"
                        """)
                .run("upgrade")
                .run("upgrade e07d")
                .run("upgrade 7f60 --env staging")
                .run("rebase 7f60")
                .set("PROD_URL", "jdbc:sqlite:prod.db")
                .file(
                        "prod.db",
                        "This is no database, and it is long enough to be taken for one by nobody.\n".repeat(20))
                .run("rebase 7f60")
                .set("SCHEMA_URL", "jdbc:sqlite:dev.db")
                .run("rebase 7f60 --json")
                .run("rebase 7f60 --force --dry-run")
                .says("one database, whose url is known elsewhere")
                .set("SCHEMA_URL", "")
                .file("schema.toml", "url = \"${APP_URL}\"\ndialects = [\"sqlite\"]\n")
                .run("rebase 7f60 --dry-run");
    }
}
