package dev.schema.cli;

import dev.schema.cli.TranscriptTest.Story;
import java.util.List;

/** Two branches that meet. */
final class Merges {

    private static final String LEFT = " --url jdbc:sqlite:left.db";
    private static final String RIGHT = " --url jdbc:sqlite:right.db";
    private static final String NEW = " --url jdbc:sqlite:new.db";

    private static final String SCHEMA = "SELECT sql FROM sqlite_schema WHERE tbl_name = 'users'";

    private Merges() {}

    static List<Story> all() {
        return List.of(
                new Story("merge-same-column", Merges::sameColumn),
                new Story("merge-drop-and-change", Merges::dropAndChange),
                new Story("merge-rename-and-index", Merges::renameAndIndex),
                new Story("merge-rename-and-update", Merges::renameAndUpdate),
                new Story("merge-two-types", Merges::twoTypes),
                new Story("merge-update-and-not-null", Merges::updateAndNotNull),
                new Story("merge-same-change", Merges::sameChange),
                new Story("merge-answered", Merges::answered),
                new Story("merge-two-databases", Merges::twoDatabases));
    }

    /** A table of users, and two revisions on it that do not know each other; a database has run each. */
    private static Shell branches(Shell shell, String loyalty, String newsletter) {
        return Stories.project(shell)
                .migration(
                        "M1_CreateUsers",
                        "id = \"a81f02c9d3e4\", message = \"create users\"",
                        """
                        schema.createTable("users", t -> {
                            t.id();
                            t.varchar("name", 200).notNull();
                            t.varchar("status", 20);
                        });
                        """)
                .migration(
                        "M2_Loyalty",
                        "id = \"e07d4415ab92\", parents = \"a81f02c9d3e4\", message = \"loyalty\"",
                        loyalty + "\n")
                .migration(
                        "M3_Newsletter",
                        "id = \"7f60bb1c2d05\", parents = \"a81f02c9d3e4\", message = \"newsletter\"",
                        newsletter + "\n")
                .run("upgrade e07d" + LEFT)
                .sqlite("left.db", "INSERT INTO users (id, name) VALUES (1, 'Ada')")
                .run("upgrade 7f60" + RIGHT)
                .sqlite("right.db", "INSERT INTO users (id, name) VALUES (1, 'Bob')");
    }

    /** All databases to the merge, and back to their own side. */
    private static void everywhere(Shell shell, String query) {
        shell.run("upgrade" + LEFT)
                .run("upgrade" + RIGHT)
                .run("upgrade" + NEW)
                .rows("left.db", query)
                .rows("right.db", query)
                .rows("new.db", query)
                .says("and back to one side")
                .run("downgrade 7f60@a81f --yes" + LEFT)
                .run("downgrade e07d@a81f --yes" + RIGHT)
                .run("downgrade base --yes" + NEW)
                .rows("left.db", SCHEMA)
                .rows("right.db", SCHEMA)
                .run("check --offline");
    }

    private static void sameColumn(Shell shell) {
        branches(
                        shell,
                        "schema.addColumn(\"users\").varchar(\"email\", 100);",
                        "schema.addColumn(\"users\").text(\"email\");\nschema.createIndex(\"users\", \"email\");")
                .run("heads")
                .run("merge")
                .run("merge --resolve 1=theirs --dry-run")
                .run("merge --resolve 1=ours --rev-id 19ce8a44f7d1")
                .catWritten();
        everywhere(shell, SCHEMA);
    }

    private static void dropAndChange(Shell shell) {
        branches(
                        shell,
                        "schema.dropColumn(\"users\", \"status\");",
                        "schema.alterColumn(\"users\", \"status\").defaultValue(\"new\");")
                .run("merge")
                .run("merge --resolve 1=theirs --rev-id 19ce8a44f7d1")
                .catWritten();
        everywhere(shell, SCHEMA);
    }

    private static void renameAndIndex(Shell shell) {
        branches(
                        shell,
                        "schema.renameColumn(\"users\", \"status\", \"tier\");",
                        "schema.createIndex(\"users\", \"status\").name(\"ix_status\");")
                .run("merge")
                .run("merge --resolve 1=follow --rev-id 19ce8a44f7d1")
                .catWritten();
        everywhere(shell, SCHEMA);
    }

    /** Where the name has changed already, the statement gets the old one back for the moment. */
    private static void renameAndUpdate(Shell shell) {
        branches(
                        shell,
                        "schema.renameColumn(\"users\", \"status\", \"tier\");",
                        "schema.sql(\"update users set status = 'new' where status is null\").down(\"select 1\");")
                .run("merge")
                .run("merge --resolve 1=confirm")
                .run("merge --resolve 1=order --rev-id 19ce8a44f7d1")
                .catWritten();
        everywhere(shell, "SELECT id, name, tier FROM users");
    }

    private static void twoTypes(Shell shell) {
        branches(
                        shell,
                        "schema.alterColumn(\"users\", \"status\").type(varchar(50));",
                        "schema.alterColumn(\"users\", \"status\").type(varchar(80)).defaultValue(\"new\");")
                .run("merge")
                .run("merge --resolve 1=combine --rev-id 19ce8a44f7d1")
                .catWritten();
        everywhere(shell, SCHEMA);
    }

    private static void updateAndNotNull(Shell shell) {
        branches(
                        shell,
                        "schema.sql(\"update users set status = 'new' where status is null\").down(\"select 1\");",
                        "schema.sql(\"update users set status = 'old' where status is null\").down(\"select 1\");\n"
                                + "schema.alterColumn(\"users\", \"status\").notNull().defaultValue(\"old\");")
                .run("merge")
                .run("merge --json")
                .run("merge --resolve 1=confirm")
                .run("merge --resolve 1=confirm,2=confirm --rev-id 19ce8a44f7d1")
                .catWritten();
        everywhere(shell, SCHEMA);
    }

    /** Somebody is there to answer. */
    private static void answered(Shell shell) {
        branches(
                        shell,
                        "schema.addColumn(\"users\").varchar(\"email\", 100);\nschema.dropColumn(\"users\", \"status\");",
                        "schema.addColumn(\"users\").text(\"email\");\n"
                                + "schema.alterColumn(\"users\", \"status\").defaultValue(\"new\");")
                .answering("ours", "merge")
                .answering("nonsense\nrename:mail\nfollow\n2=ours", "merge --rev-id 19ce8a44f7d1")
                .catWritten()
                .sqlite("left.db", "UPDATE users SET email = 'ada@loyalty'")
                .sqlite("right.db", "UPDATE users SET email = 'bob@newsletter'");
        everywhere(shell, "SELECT id, name, email, mail FROM users");
    }

    private static void sameChange(Shell shell) {
        branches(
                        shell,
                        "schema.addColumn(\"users\").varchar(\"email\", 100);",
                        "schema.addColumn(\"users\").varchar(\"email\", 100);\nschema.createIndex(\"users\", \"email\");")
                .run("merge --rev-id 19ce8a44f7d1")
                .catWritten()
                .run("upgrade --plan" + LEFT)
                .run("upgrade --plan --json" + RIGHT)
                .run("upgrade --sql 7f60:head");
        everywhere(shell, SCHEMA);
    }

    /** What one branch does on PostgreSQL alone is in the way of the other there, and nowhere else. */
    private static void twoDatabases(Shell shell) {
        String onPostgres = "schema.on(dev.schema.type.Database.POSTGRESQL, s -> s.%s).otherwise(s -> {});\n";
        shell.file("schema.toml", "dialects = [\"mariadb\", \"postgresql\"]\n")
                .migration(
                        "M1_CreateUsers",
                        "id = \"a81f02c9d3e4\", message = \"create users\"",
                        "schema.createTable(\"users\", t -> t.varchar(\"code\", 20));\n")
                .migration(
                        "M2_Find",
                        "id = \"e07d4415ab92\", parents = \"a81f02c9d3e4\", message = \"find users\"",
                        "schema.createIndex(\"users\", \"code\");\n")
                .migration(
                        "M3_Rename",
                        "id = \"7f60bb1c2d05\", parents = \"a81f02c9d3e4\", message = \"logins\"",
                        onPostgres.formatted("renameColumn(\"users\", \"code\", \"login\")"))
                .run("merge")
                .says("another column in its place")
                .migration(
                        "M3_Rename",
                        "id = \"7f60bb1c2d05\", parents = \"a81f02c9d3e4\", message = \"logins\"",
                        onPostgres.formatted("addColumn(\"users\").text(\"login\")"))
                .run("merge --dry-run")
                .run("merge --rev-id 19ce8a44f7d1")
                .catWritten()
                .run("check --offline")
                .says("a branch was changed after the merge was proved")
                .migration(
                        "M3_Rename",
                        "id = \"7f60bb1c2d05\", parents = \"a81f02c9d3e4\", message = \"logins\"",
                        onPostgres.formatted("renameColumn(\"users\", \"code\", \"login\")"))
                .run("check --offline");
    }
}
