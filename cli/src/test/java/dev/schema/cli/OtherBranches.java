package dev.schema.cli;

import dev.schema.cli.TranscriptTest.Story;
import java.util.List;

/** What {@code schema check --against} says of branches that only git has. */
final class OtherBranches {

    private OtherBranches() {}

    static List<Story> all() {
        return List.of(
                new Story("against-fits", OtherBranches::fits),
                new Story("against-conflict", OtherBranches::conflict),
                new Story("against-hostile-names", OtherBranches::hostileNames),
                new Story("against-changed", OtherBranches::changed),
                new Story("against-helpers", OtherBranches::helpers),
                new Story("against-unsound", OtherBranches::unsound),
                new Story("against-mistakes", OtherBranches::mistakes));
    }

    /** A line of two revisions on main, and another branch begun there. */
    private static Shell repository(Shell shell) {
        return commit(Stories.line(shell.git("init --quiet --initial-branch=main"))
                        .file(".gitignore", ".schema/\n"))
                .git("checkout --quiet -b feature");
    }

    private static Shell commit(Shell shell) {
        return shell.git("add --all").git("commit --quiet -m changes");
    }

    private static Shell points(Shell shell) {
        return shell.migration(
                "M3_AddPoints",
                "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\", message = \"add points\"",
                "schema.addColumn(\"customers\").integer(\"points\").notNull().defaultValue(0);\n");
    }

    private static void fits(Shell shell) {
        points(repository(shell)).says("not committed yet").run("check --against main");
        commit(shell).git("checkout --quiet main");
        commit(shell.migration(
                        "M3_AddCurrency",
                        "id = \"7f60bb1c2d05\", parents = \"5c3e9b7a1f20\", message = \"add currency\"",
                        "schema.addColumn(\"orders\").varchar(\"currency\", 3);\n"))
                .run("check --against feature")
                .run("check --against feature --markdown")
                .says("and so it is")
                .git("merge --quiet feature")
                .run("check --against feature")
                .run("merge --rev-id 19ce8a44f7d1")
                .run("check --offline");
    }

    private static void conflict(Shell shell) {
        commit(points(repository(shell))).git("checkout --quiet main");
        commit(shell.migration(
                        "M3_CountPoints",
                        "id = \"7f60bb1c2d05\", parents = \"5c3e9b7a1f20\", message = \"count points\"",
                        "schema.addColumn(\"customers\").bigint(\"points\");\n"))
                .git("checkout --quiet feature")
                .run("check --against main")
                .run("check --against main --markdown")
                .run("check --against main --json")
                .says("statements on rows alone");
        commit(shell.migration(
                        "M3_AddPoints",
                        "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\", message = \"fill names\"",
                        "schema.sql(\"UPDATE customers SET name = 'x' WHERE name = ''\");\n"))
                .git("checkout --quiet main");
        commit(shell.delete("migrations/M3_CountPoints.java")
                        .migration(
                                "M3_RenameAll",
                                "id = \"7f60bb1c2d05\", parents = \"5c3e9b7a1f20\", message = \"rename all\"",
                                "schema.sql(\"UPDATE customers SET name = 'y'\");\n"))
                .git("checkout --quiet feature")
                .run("check --against main");
    }

    private static void hostileNames(Shell shell) {
        commit(repository(shell)
                        .migration(
                                "M3_Hostile",
                                "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\", message = \"a | b ``c`` <b>d</b> @ada #1\"",
                                "schema.addColumn(\"customers\").text(\"a | `b` <i> @c\");\n"))
                .git("checkout --quiet main");
        commit(shell.migration(
                        "M3_Same",
                        "id = \"7f60bb1c2d05\", parents = \"5c3e9b7a1f20\", message = \"`\"",
                        "schema.addColumn(\"customers\").integer(\"a | `b` <i> @c\");\n"))
                .git("checkout --quiet feature")
                .run("check --against main --markdown");
    }

    private static void changed(Shell shell) {
        points(repository(shell))
                .migration(
                        "M2_CreateOrders",
                        "id = \"5c3e9b7a1f20\", parents = \"a81f02c9d3e4\", message = \"another message\"",
                        Stories.ORDERS + "// another comment\n")
                .says("words are free")
                .run("check --against main")
                .migration(
                        "M2_CreateOrders",
                        "id = \"5c3e9b7a1f20\", parents = \"a81f02c9d3e4\"",
                        "schema.createTable(\"orders\", t -> t.id());\n")
                .run("check --against main")
                .run("check --against main --markdown")
                .migration("M2_CreateOrders", "id = \"5c3e9b7a1f20\"", Stories.ORDERS.replace("customer", "order"))
                .run("check --against main");
    }

    /** Each side has its own. */
    private static void helpers(Shell shell) {
        commit(repository(shell)
                        .file("migrations/Names.java", "final class Names { static final String NEW = \"nick\"; }\n")
                        .migration(
                                "M3_AddName",
                                "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\"",
                                "schema.addColumn(\"customers\").text(Names.NEW);\n"))
                .file("migrations/Names.java", "final class Names { static final String NEW = \"nickname\"; }\n")
                .run("check --against feature");
    }

    private static void unsound(Shell shell) {
        commit(points(repository(shell))).git("checkout --quiet main");
        commit(shell.migration("M3_AddPoints", "id = \"7f60bb1c2d05\", parents = \"5c3e9b7a1f20\"", ""))
                .says("one class, two revisions")
                .run("check --against feature");
        commit(shell.migration(
                        "M3_AddPoints", "id = \"7f60bb1c2d05\", parents = \"5c3e9b7a1f20\"", "schema.nonsense();\n"))
                .git("checkout --quiet feature")
                .git("mv migrations/M3_AddPoints.java migrations/M4_Points.java")
                .migration("M4_Points", "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\"", "")
                .says("a file that does not compile")
                .run("check --against main");
    }

    private static void mistakes(Shell shell) {
        Stories.line(shell)
                .run("check --against main")
                .git("init --quiet --initial-branch=main")
                .run("check --against main")
                .run("check --against --upload-pack=x")
                .run("check --against=--upload-pack=x")
                .run("check --against \"\"")
                .run("check --against main:schema.toml")
                .run("check --against main..other")
                .run("check --against")
                .run("check --markdown");
    }
}
