package dev.schema.cli;

import dev.schema.cli.TranscriptTest.Story;
import java.util.List;

/** What people do on a good day. */
final class Stories {

    private Stories() {}

    static final String CUSTOMERS =
            """
            schema.createTable("customers", t -> {
                t.id();
                t.varchar("name", 200).notNull();
            });
            """;
    static final String ORDERS =
            """
            schema.createTable("orders", t -> {
                t.id();
                t.bigint("customer_id").notNull().references("customers", "id");
                t.index("customer_id");
            });
            """;

    static List<Story> all() {
        return List.of(
                new Story("first-steps", Stories::firstSteps),
                new Story("branches", Stories::branches),
                new Story("looking", Stories::looking),
                new Story("plans-and-scripts", Stories::plansAndScripts),
                new Story("going-down", Stories::goingDown),
                new Story("stamping", Stories::stamping),
                new Story("checking", Stories::checking),
                new Story("drifting", Stories::drifting),
                new Story("configuration", Stories::configuration),
                new Story("json", Stories::json),
                new Story("layouts", Stories::layouts),
                new Story("colours", Stories::colours));
    }

    private static void drifting(Shell shell) {
        line(shell)
                .run("drift")
                .run("upgrade")
                .run("drift")
                .sqlite("app.db", "ALTER TABLE customers ADD COLUMN nickname VARCHAR(40)")
                .sqlite("app.db", "DROP INDEX ix_orders_customer_id")
                .sqlite("app.db", "ALTER TABLE customers RENAME COLUMN name TO full_name")
                .sqlite("app.db", "CREATE TABLE notes (id INTEGER PRIMARY KEY, text VARCHAR(80))")
                .run("drift")
                .run("drift --json")
                .migration(
                        "M3_Raw",
                        "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\", message = \"raw\"",
                        "schema.sql(\"ALTER TABLE orders ADD COLUMN note\");\n")
                .sqlite("app.db", "DROP TABLE notes")
                .sqlite("app.db", "ALTER TABLE customers DROP COLUMN nickname")
                .sqlite("app.db", "ALTER TABLE customers RENAME COLUMN full_name TO name")
                .run("upgrade")
                .run("drift");
    }

    static Shell project(Shell shell) {
        return shell.file("schema.toml", "url = \"jdbc:sqlite:app.db\"\n");
    }

    /** Customers, then orders; nobody has forked yet. */
    static Shell line(Shell shell) {
        return project(shell)
                .migration("M1_CreateCustomers", "id = \"a81f02c9d3e4\", message = \"create customers\"", CUSTOMERS)
                .migration(
                        "M2_CreateOrders",
                        "id = \"5c3e9b7a1f20\", parents = \"a81f02c9d3e4\", message = \"create orders\"",
                        ORDERS);
    }

    /** Two branches on the line, which fit. */
    static Shell fork(Shell shell) {
        return line(shell)
                .migration(
                        "M3_AddLoyalty",
                        "id = \"e07d4415ab92\", parents = \"5c3e9b7a1f20\", labels = \"loyalty\", message = \"add loyalty"
                                + " points\"",
                        "schema.addColumn(\"customers\").integer(\"points\").notNull().defaultValue(0);\n")
                .migration(
                        "M4_AddCurrency",
                        "id = \"7f60bb1c2d05\", parents = \"5c3e9b7a1f20\", message = \"add currency\"",
                        "schema.addColumn(\"orders\").varchar(\"currency\", 3);\n");
    }

    private static void firstSteps(Shell shell) {
        shell.run("init")
                .cat("schema.toml")
                .cat(".gitignore")
                .run("heads")
                .run("history")
                .run("revision -m \"create customers\" --rev-id a81f02c9d3e4")
                .cat("migrations/M20261122_0903_CreateCustomers.java")
                .says("fill in up(Schema), then:")
                .migration(
                        "M20261122_0903_CreateCustomers",
                        "id = \"a81f02c9d3e4\", message = \"create customers\"",
                        CUSTOMERS)
                .run("upgrade")
                .run("upgrade")
                .run("current")
                .run("status")
                .run("revision -m \"create orders\" --rev-id 5c3e9b7a1f20 --branch-label shop")
                .cat("migrations/M20261122_0908_CreateOrders.java")
                .run("status")
                .cd("migrations")
                .run("upgrade -v")
                .cd("..")
                .run("init");
    }

    private static void branches(Shell shell) {
        fork(shell)
                .run("heads")
                .run("branches")
                .run("history")
                .run("upgrade")
                .run("check --offline")
                .run("revision -m \"more\"")
                .run("merge -m \"merge loyalty and \\currency\" --rev-id 19ce8a44f7d1")
                .cat("migrations/M20261122_0906_MergeLoyaltyAndCurrency.java")
                .run("history")
                .run("upgrade +1")
                .run("history --current")
                .run("upgrade")
                .run("history -i -r -2:")
                .run("log loyalty:head")
                .run("check")
                .run("merge")
                .run("merge 5c3e e07d")
                .run("revision -m left --rev-id aaaa00000001")
                .run("revision -m right --rev-id aaaa00000002 --head 19ce --splice")
                .run("merge aaaa00000001 aaaa00000002 --rev-id aaaa00000003 --branch-label joined")
                .run("history 19ce:");
    }

    private static void looking(Shell shell) {
        fork(shell)
                .run("current")
                .run("status")
                .run("upgrade e07d")
                .run("current")
                .run("info")
                .run("show a81f")
                .run("show 5c3e --sql")
                .run("show loyalty")
                .run("show heads")
                .run("show base");
    }

    private static void plansAndScripts(Shell shell) {
        line(shell)
                .run("upgrade --plan")
                .run("upgrade --sql")
                .run("upgrade a81f --sql --url jdbc:sqlite:elsewhere.db")
                .run("upgrade a81f:head --sql")
                .run("downgrade head:a81f --sql")
                .run("stamp head --sql")
                .run("upgrade --sql --plan")
                .run("upgrade --sql --json")
                .run("upgrade")
                .run("upgrade --plan")
                .run("downgrade -1 --plan");
        shell.file("schema.toml", "url = \"${SHOP}\"\ndialects = [\"sqlite\"]\n")
                .run("stamp a81f:head --sql")
                .run("stamp a81f:head --sql --url jdbc:mariadb://db.example.org/shop");
    }

    private static void goingDown(Shell shell) {
        line(shell)
                .run("upgrade")
                .run("downgrade -1")
                .answering("n", "downgrade -1")
                .answering("y", "downgrade -1")
                .run("status")
                .run("downgrade base --yes")
                .run("current")
                .run("downgrade -1")
                .file("schema.toml", "url = \"jdbc:sqlite:app.db\"\nallow-downgrade = false\n")
                .run("upgrade")
                .run("downgrade base --yes")
                .run("downgrade base --plan --json");
    }

    private static void stamping(Shell shell) {
        line(shell)
                .run("stamp head --plan")
                .run("stamp 5c3e")
                .run("status")
                .run("stamp a81f")
                .run("stamp base")
                .run("stamp a81f head --sql")
                .run("stamp");
    }

    private static void checking(Shell shell) {
        line(shell)
                .run("check")
                .run("upgrade")
                .run("check")
                .migration(
                        "M3_Down",
                        "id = \"dddd00000001\", parents = \"5c3e9b7a1f20\", message = \"not back\"",
                        "schema.addColumn(\"orders\").integer(\"a\");\n"
                                + "}\n\n@Override\npublic void down(Schema schema) {\n    schema.dropTable(\"orders\");\n")
                .migration(
                        "M4_Chance",
                        "id = \"dddd00000002\", parents = \"dddd00000001\", message = \"by chance\"",
                        "schema.addColumn(\"customers\").integer(\"c\" + System.nanoTime());\n")
                .run("check")
                .run("check --json");
    }

    private static void configuration(Shell shell) {
        line(shell)
                .file(
                        "schema.toml",
                        """
                        default-env = "dev"
                        [env.dev]
                        url = "jdbc:sqlite:dev.db"
                        [env.prod]
                        url = "jdbc:sqlite:${WHERE}?password=hunter2"
                        allow-downgrade = false
                        """)
                .run("config")
                .run("config --env prod")
                .set("WHERE", "prod.db")
                .set("SCHEMA_PASSWORD", "secret-word")
                .run("config --env prod --user app")
                .run("--env prod config --json")
                .run("status --env pord")
                .run("upgrade --url jdbc:sqlite:missing/secret-word.db")
                .run("upgrade --json --url jdbc:sqlite:missing/secret-word.db");
    }

    private static void json(Shell shell) {
        fork(shell)
                .run("heads --json")
                .run("branches --json")
                .run("history a81f:5c3e --json")
                .run("upgrade 5c3e --plan --json")
                .run("upgrade 5c3e --json")
                .run("current --json")
                .run("status --json")
                .run("show 5c3e --sql --json")
                .run("check --json")
                .run("upgrade --json")
                .run("upgrade --bogus --json")
                .run("merge --rev-id 19ce8a44f7d1 --json")
                .run("revision -m \"next\" --rev-id abcd00000001 --json")
                .run("history --current --json");
    }

    private static void layouts(Shell shell) {
        shell.file("maven/pom.xml", "<project/>")
                .file("maven/src/main/java/com/acme/shop/App.java", "package com.acme.shop;\n")
                .file("gradle/build.gradle.kts", "")
                .file("bare/pom.xml", "<project/>")
                .file("mine/.gitignore", "target/")
                .run("init --project maven")
                .run("revision -m first --rev-id aaaa00000001 --project maven")
                .cat("maven/src/main/java/com/acme/shop/migrations/M20261122_0901_First.java")
                .run("init --project gradle --package com.acme.migrations")
                .run("init --project bare")
                .run("init --project mine --json")
                .cat("mine/.gitignore")
                .run("init --project mine/../nowhere")
                .run("init --project mine --package 1.2");
    }

    private static void colours(Shell shell) {
        fork(shell)
                .run("history --color always")
                .run("history --color auto")
                .set("CLICOLOR_FORCE", "1")
                .run("heads")
                .run("show nothing")
                .set("NO_COLOR", "1")
                .run("heads")
                .run("heads --color sometimes");
    }
}
