package dev.schema.cli;

import dev.schema.cli.TranscriptTest.Story;
import java.util.List;

/** A model in the DSL, and the revisions that are generated from it. */
final class Models {

    private static final String CUSTOMERS =
            """
            schema.createTable("customers", t -> {
                t.id();
                t.varchar("name", 200).notNull();
                t.varchar("email", 320);
                t.varchar("nickname", 40);
                t.index("name");
            });
            """;
    private static final String ORDERS =
            """
            schema.createTable("orders", t -> {
                t.id();
                t.bigint("customer_id").notNull().references("customers", "id");
                t.index("customer_id");
            });
            """;

    private Models() {}

    static List<Story> all() {
        return List.of(
                new Story("model-first", Models::first),
                new Story("model-changed", Models::changed),
                new Story("model-renamed", Models::renamed),
                new Story("model-drops", Models::drops),
                new Story("model-checked", Models::checked),
                new Story("model-filtered", Models::filtered),
                new Story("model-kinds", Models::kinds),
                new Story("model-hooks", Models::hooks),
                new Story("model-dialects", Models::dialects),
                new Story("model-unsaid", Models::unsaid),
                new Story("model-database", Models::database),
                new Story("model-sql", Models::sql),
                new Story("model-mistakes", Models::mistakes));
    }

    private static Shell model(Shell shell, String define) {
        return shell.file(
                "migrations/ShopSchema.java",
                """
                import dev.schema.Schema;
                import dev.schema.SchemaModel;

                public class ShopSchema extends SchemaModel {
                    @Override
                    public void define(Schema schema) {
                %s    }
                }
                """
                        .formatted(define.indent(8)));
    }

    private static Shell auto(Shell shell, String message, String id) {
        return shell.run("revision --autogenerate -m \"" + message + "\" --rev-id " + id);
    }

    private static Shell begun(Shell shell, String define) {
        model(Stories.project(shell), define);
        return auto(shell, "first", "a81f02c9d3e4");
    }

    private static Shell settings(Shell shell, String model) {
        return shell.file("schema.toml", "url = \"jdbc:sqlite:app.db\"\n\n[model]\n" + model)
                .file("migrations/.gitkeep", "");
    }

    private static void database(Shell shell) {
        settings(shell, "source = \"database\"\nurl = \"jdbc:sqlite:model.db\"\n")
                .run("revision --auto -m first")
                .sqlite("model.db", "CREATE TABLE customers (id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR(80))")
                .sqlite("model.db", "CREATE INDEX by_name ON customers (lower(name))");
        auto(shell, "first", "a81f02c9d3e4").catWritten().run("check");
        shell.sqlite("model.db", "ALTER TABLE customers ADD COLUMN points INTEGER NOT NULL DEFAULT 0")
                .run("check");
        auto(shell, "points", "5c3e9b7a1f20").catWritten().run("check").run("upgrade");
        shell.says("Another one, for once.")
                .sqlite("other.db", "CREATE TABLE customers (id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR(90))")
                .run("check --model-url jdbc:sqlite:other.db")
                .run("revision -m other --model-url jdbc:sqlite:other.db");
    }

    private static void sql(Shell shell) {
        settings(shell, "source = \"sql\"\nfile = \"schema.sql\"\n").run("check");
        shell.file("schema.sql", "CREATE TABLE customers (id INTEGER PRIMARY KEY, name VARCHAR(80);\n")
                .run("check")
                .file(
                        "schema.sql",
                        """
                        CREATE TABLE customers (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL);
                        CREATE VIEW names AS SELECT name FROM customers;
                        """);
        auto(shell, "first", "a81f02c9d3e4").catWritten().run("check").run("revision --auto -m again --json");
    }

    private static void first(Shell shell) {
        begun(shell, CUSTOMERS + ORDERS).catWritten().run("upgrade");
        auto(shell, "again", "5c3e9b7a1f20").run("check").run("revision --auto -m again --json");
        model(shell, CUSTOMERS.replace("nickname", "nick") + ORDERS);
        shell.run("revision --auto -m nick --no-renames --rev-id 5c3e9b7a1f20 --json");
    }

    private static void changed(Shell shell) {
        begun(shell, CUSTOMERS + ORDERS);
        shell.says("Loyalty points, longer addresses, names for everybody.");
        model(
                shell,
                CUSTOMERS.replace(
                                "t.varchar(\"email\", 320);",
                                "t.varchar(\"email\", 400).notNull();\n    t.integer(\"points\").notNull();")
                        + ORDERS.replace("t.index", "t.integer(\"priority\").notNull().defaultValue(0);\n    t.index"));
        shell.cat("migrations/ShopSchema.java");
        auto(shell, "add loyalty points", "5c3e9b7a1f20").catWritten().run("upgrade");
        auto(shell, "again", "e07d4415ab92");
    }

    private static void renamed(Shell shell) {
        begun(shell, CUSTOMERS);
        String renamed = CUSTOMERS.replace("\"name\"", "\"full_name\"");
        model(shell, renamed);
        auto(shell, "full names", "5c3e9b7a1f20").says("On a terminal:");
        shell.answering("n", "revision --auto -m \"full names\" --rev-id 5c3e9b7a1f20 --json")
                .answering("y", "revision --auto -m \"full names\" --rev-id 5c3e9b7a1f20")
                .catWritten();
        auto(shell, "again", "e07d4415ab92");
        model(shell, renamed.replace("\"customers\"", "\"clients\""));
        auto(shell, "clients", "e07d4415ab92")
                .run("revision --auto -m clients --rename customer=clients --rename customers.id=no")
                .run("revision --auto -m clients --rename customers=clients --rev-id e07d4415ab92")
                .catWritten()
                .run("upgrade")
                .run("check");
        model(shell, renamed.replace("\"customers\"", "\"clients\"").replace("nickname", "tag"));
        shell.run("revision --auto -m tags --no-renames --rev-id 7f60bb1c2d05").catWritten();
    }

    private static void drops(Shell shell) {
        begun(shell, CUSTOMERS + ORDERS);
        model(shell, CUSTOMERS.replace("t.varchar(\"nickname\", 40);\n", "").replace("320", "100"));
        auto(shell, "less", "5c3e9b7a1f20")
                .run("check")
                .run("revision --auto --drops -m less --rev-id 5c3e9b7a1f20")
                .catWritten()
                .run("check --offline");
        model(shell, CUSTOMERS.replace("    t.varchar(\"email\", 320);\n", "").replace("nickname\", 40", "city\", 80"));
        shell.run("revision --auto --no-renames -m \"cities\" --rev-id e07d4415ab92")
                .catWritten();
    }

    private static void checked(Shell shell) {
        begun(shell, CUSTOMERS);
        shell.run("check --offline");
        model(shell, CUSTOMERS.replace("nickname", "nick") + ORDERS);
        shell.run("check --offline").run("check --offline --json");
    }

    private static void filtered(Shell shell) {
        model(shell.file("schema.toml", "url = \"jdbc:sqlite:app.db\"\n[model]\nexclude = \"audit_*\"\n"), CUSTOMERS);
        shell.migration(
                "M1_CreateAudit",
                "id = \"a81f02c9d3e4\", message = \"create audit\"",
                "schema.createTable(\"audit_log\", t -> t.id());\n");
        shell.run("check --offline");
        auto(shell, "customers", "5c3e9b7a1f20").catWritten();
        model(shell, CUSTOMERS + ORDERS + "schema.createTable(\"sales\", t -> t.id());\n");
        shell.run("revision --auto -m sales --include sale* --rev-id e07d4415ab92")
                .catWritten()
                .run("revision --auto -m orders --exclude customers,audit_* --rev-id 7f60bb1c2d05")
                .catWritten();
    }

    private static void kinds(Shell shell) {
        String views = "schema.createView(\"latest\", \"select id from customers\");\n";
        begun(shell, CUSTOMERS);
        model(shell, CUSTOMERS + "schema.createIndex(\"customers\", \"email\");\n" + ORDERS + views);
        shell.run("revision --auto -m views --kinds views --rev-id 5c3e9b7a1f20")
                .catWritten()
                .run("revision --auto -m orders --exclude-kinds indexes --rev-id e07d4415ab92")
                .catWritten()
                .run("check --offline --kinds tables")
                .run("check --offline --schemas audit --kinds indexes")
                .run("check --offline")
                .run("check --offline --kinds columns")
                .run("revision -m x --schemas audit");
    }

    private static Shell hook(Shell shell, String body) {
        return shell.file(
                "migrations/OurRules.java",
                """
                import dev.schema.RevisionHook;
                import dev.schema.catalog.Catalog;
                import dev.schema.operation.*;
                import java.util.*;

                public class OurRules implements RevisionHook {
                    @Override
                    public List<Operation> rewrite(List<Operation> operations, Catalog before) {
                %s    }
                }
                """
                        .formatted(body.indent(8)));
    }

    private static void hooks(Shell shell) {
        begun(shell, CUSTOMERS);
        model(shell, CUSTOMERS.replaceFirst(".*nickname.*\n", "t.index(\"email\");\n") + ORDERS);
        shell.says("What is not dropped is not told of, and an index of a table that is there keeps nobody waiting.");
        hook(
                shell,
                """
                List<Operation> rewritten = new ArrayList<>();
                for (Operation operation : operations) {
                    if (operation instanceof CreateIndex create) {
                        rewritten.add(new CreateIndex(create.table(), create.index(), true));
                    } else if (!(operation instanceof DropColumn drop && drop.column().equals("nickname"))) {
                        rewritten.add(operation);
                    }
                }
                return rewritten;
                """);
        shell.run("check --offline")
                .run("revision --auto -m orders --rev-id 5c3e9b7a1f20")
                .catWritten()
                .run("check --offline");
        shell.says("Hooks that cannot be followed; nothing is written.");
        model(shell, CUSTOMERS);
        hook(shell, "throw new IllegalStateException(\"no drops on a Friday\");");
        shell.run("revision --auto -m x").run("check --offline");
        hook(shell, "return List.of(new DropColumn(before.tables().firstKey(), \"age\"));");
        shell.run("revision --auto -m x");
        hook(shell, "return null;");
        shell.run("revision --auto -m x");
    }

    private static void dialects(Shell shell) {
        model(
                shell.file(
                        "schema.toml",
                        "url = \"jdbc:sqlite:app.db\"\ndialects = [\"sqlite\", \"postgresql\", \"h2\"]\n"),
                CUSTOMERS
                        + """
                        schema.on(POSTGRESQL, s -> s.createIndex("customers").expression("lower(email)").name("ix_lower"));
                        """);
        auto(shell, "first", "a81f02c9d3e4").catWritten().run("check --offline");
        auto(shell, "again", "5c3e9b7a1f20");
    }

    private static void unsaid(Shell shell) {
        begun(shell, CUSTOMERS + "schema.createTable(\"facts\", t -> t.integer(\"n\"));\n");
        model(
                shell,
                CUSTOMERS.replace("40);", "40).storedAs(\"lower(name)\");")
                        + "schema.createTable(\"facts\", t -> t.bigint(\"n\").identity().primaryKey());\n");
        auto(shell, "computed", "5c3e9b7a1f20").run("check --offline").run("revision --auto -m computed --json");
        model(shell, CUSTOMERS + ORDERS + "schema.createTable(\"facts\", t -> t.integer(\"n\"));\n");
        shell.says("What an excluded table is needed for waits, too.");
        model(
                shell,
                CUSTOMERS
                        + ORDERS
                        + """
                        schema.createTable("order_lines", t -> t.bigint("order_id").references("orders", "id"));
                        schema.createTable("facts", t -> t.integer("n").notNull());
                        """);
        shell.run("revision --auto -m lines --exclude orders --rev-id e07d4415ab92")
                .catWritten();
    }

    private static void mistakes(Shell shell) {
        Stories.project(shell).run("revision --auto -m nothing").run("revision -m nothing --drops");
        model(shell, CUSTOMERS.replace("t.index(\"name\")", "t.index(\"nome\")"));
        shell.run("revision --auto -m typo").run("check --offline");
        model(shell, CUSTOMERS + "schema.insert(\"customers\", \"id\", \"name\").row(1, \"Ada\");\n");
        shell.run("revision --auto -m rows");
        model(shell, "throw new IllegalStateException(\"no time\");\n");
        shell.run("revision --auto -m thrown");
        shell.file(
                        "migrations/OtherSchema.java",
                        """
                        public class OtherSchema extends dev.schema.SchemaModel {
                            @Override
                            public void define(dev.schema.Schema schema) {}
                        }
                        """)
                .run("revision --auto -m two")
                .file("schema.toml", "url = \"jdbc:sqlite:app.db\"\n[model]\nclass = \"OtherSchema\"\n")
                .run("revision --auto -m named")
                .file("schema.toml", "url = \"jdbc:sqlite:app.db\"\n[model]\nclass = \"NoSchema\"\n")
                .run("revision --auto -m missing")
                .file("schema.toml", "url = \"jdbc:sqlite:app.db\"\n[model]\nsource = \"none\"\n")
                .run("revision --auto -m off")
                .file("schema.toml", "url = \"jdbc:sqlite:app.db\"\n[model]\nsource = \"hibernate\"\n")
                .run("revision --auto -m other")
                .file("schema.toml", "url = \"jdbc:sqlite:app.db\"\nmodel = \"schema\"\n")
                .run("revision --auto -m table")
                .file("schema.toml", "url = \"jdbc:sqlite:app.db\"\n[model]\nexcludes = \"audit_*\"\n")
                .run("revision --auto -m key");
        Stories.project(shell).delete("migrations/OtherSchema.java");
        Stories.line(model(shell, CUSTOMERS)).run("revision --auto -m branch --head a81f --splice");
        Stories.fork(shell).run("revision --auto -m heads");
    }
}
