package dev.schema.cli;

import dev.schema.cli.TranscriptTest.Story;
import java.util.List;

/** What people do on a bad day: each says what happened, where, and what to do. */
final class Mistakes {

    private Mistakes() {}

    static List<Story> all() {
        return List.of(
                new Story("mistake-words", Mistakes::words),
                new Story("mistake-no-project", Mistakes::noProject),
                new Story("mistake-files", Mistakes::files),
                new Story("mistake-configuration", Mistakes::configuration),
                new Story("mistake-migrations", Mistakes::migrations),
                new Story("mistake-graph", Mistakes::graph),
                new Story("mistake-database", Mistakes::database),
                new Story("mistake-references", Mistakes::references),
                new Story("mistake-merge", Mistakes::merge),
                new Story("mistake-changed", Mistakes::changed),
                new Story("mistake-missing", Mistakes::missing));
    }

    private static void words(Shell shell) {
        Stories.line(shell)
                .run("upgarde")
                .run("frobnicate")
                .run("help frobnicate")
                .run("--jsn")
                .run("--url=jdbc:sqlite:x?password=hunter2")
                .run("upgrade --ulr=jdbc:sqlite:x?password=hunter2")
                .run("upgrade head jdbc:sqlite:x?password=hunter2")
                .run("upgrade --pln")
                .run("upgrade --zzz")
                .run("upgrade a b")
                .run("downgrade")
                .run("revision")
                .run("revision -m")
                .run("--project nowhere heads");
    }

    private static void noProject(Shell shell) {
        shell.run("heads").run("upgrade");
    }

    private static void files(Shell shell) {
        shell.file(".gitignore/a", "").run("init").run("heads");
    }

    private static void configuration(Shell shell) {
        Stories.line(shell)
                .file("schema.toml", "url = \"jdbc:sqlite:app.db\n")
                .run("heads")
                .file("schema.toml", "ulr = \"jdbc:sqlite:app.db\"\npassword = \"x\"\n")
                .run("heads")
                .file("schema.toml", "url = \"jdbc:oracle:thin:app/secret@host\"\n")
                .run("upgrade")
                .run("heads")
                .file("schema.toml", "")
                .run("upgrade")
                .file("schema.toml", "dialects = [\"oracle\"]\n")
                .run("check");
    }

    private static void migrations(Shell shell) {
        Stories.line(shell)
                .migration(
                        "M3_Typo",
                        "id = \"cccc00000001\", parents = \"5c3e9b7a1f20\"",
                        "schema.addColumn(\"custmers\").integer(\"points\");\n")
                .run("upgrade")
                .run("heads")
                .run("check")
                .migration("M3_Typo", "id = \"cccc00000001\", parents = \"5c3e9b7a1f20\"", "schema.nonsense()\n")
                .run("upgrade")
                .run("upgrade 5c3e");
    }

    private static void graph(Shell shell) {
        Stories.line(shell)
                .migration("M3_Again", "id = \"5c3e9b7a1f20\", parents = \"a81f02c9d3e4\"", "")
                .run("heads")
                .delete("migrations/M3_Again.java")
                .migration("M3_Orphan", "id = \"cccc00000001\", parents = \"5c3e9b7a1f21\"", "")
                .run("heads")
                .run("check");
    }

    private static void database(Shell shell) {
        Stories.line(shell)
                .file("app.db", "This is only a text file, which somebody has put here.\n".repeat(20))
                .run("upgrade")
                .run("status")
                .run("upgrade --url jdbc:sqlite:no/such/folder/app.db")
                .run("upgrade --url jdbc:derby:app")
                .run("upgrade --url nonsense");
    }

    private static void references(Shell shell) {
        Stories.fork(shell)
                .migration("M5_Near", "id = \"e07d4415ffff\", parents = \"7f60bb1c2d05\", message = \"near\"", "")
                .run("history")
                .run("show e07d")
                .run("show 7f61")
                .run("upgrade")
                .run("upgrade +9")
                .run("upgrade a81f:5c3e")
                .run("downgrade a81f --sql")
                .run("history a81f")
                .run("history a:b:c")
                .run("revision -m x --head 5c3e")
                .run("revision -m x --head e07d4415ab92 --rev-id a81f02c9d3e4")
                .run("revision -m x --head e07d4415ab92 --rev-id a/b")
                .run("revision -m x --head e07d4415ab92 --branch-label loyalty")
                .run("revision -m x --head e07d4415ab92 --branch-label base --rev-id aaaa00000001");
    }

    private static void merge(Shell shell) {
        Stories.line(shell)
                .migration(
                        "M3_DropName",
                        "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\", message = \"drop name\"",
                        "schema.dropColumn(\"customers\", \"name\");\n")
                .migration(
                        "M4_RenameName",
                        "id = \"7f60bb1c2d05\", parents = \"5c3e9b7a1f20\", message = \"rename name\"",
                        "schema.renameColumn(\"customers\", \"name\", \"full_name\");\n")
                .run("merge")
                .run("merge --json")
                .run("check --offline")
                .run("upgrade heads")
                .says("rows of one table, written on both sides")
                .migration(
                        "M3_DropName",
                        "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\", message = \"first rows\"",
                        "schema.insert(\"customers\", \"id\", \"name\").row(1, \"Ada\");\n")
                .migration(
                        "M4_RenameName",
                        "id = \"7f60bb1c2d05\", parents = \"5c3e9b7a1f20\", message = \"more rows\"",
                        "schema.insert(\"customers\", \"id\", \"name\").row(2, \"Bob\");\n")
                .run("merge --rev-id 19ce8a44f7d1")
                .run("check --offline")
                .run("heads");
    }

    private static void changed(Shell shell) {
        Stories.line(shell)
                .run("upgrade")
                .migration(
                        "M2_CreateOrders",
                        "id = \"5c3e9b7a1f20\", parents = \"a81f02c9d3e4\", message = \"create orders\"",
                        "schema.createTable(\"orders\", t -> t.id());\n")
                .migration("M3_Next", "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\"", "")
                .run("status")
                .run("upgrade")
                .run("check");
    }

    private static void missing(Shell shell) {
        Stories.line(shell)
                .run("upgrade")
                .delete("migrations/M2_CreateOrders.java")
                .run("status")
                .run("current")
                .run("upgrade")
                .run("history --current")
                .run("downgrade a81f --yes");
    }
}
