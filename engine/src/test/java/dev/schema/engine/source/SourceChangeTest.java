package dev.schema.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.project.SourcePlaces;
import dev.schema.engine.project.SourcePlaces.Span;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is changed is changed where it stands, and nothing else is. */
class SourceChangeTest {

    private static final NewRevision.Parent NEW = new NewRevision.Parent("b2", "add loyalty");

    /** A file, and what becomes of it. */
    record Case(String name, String before, String after) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case of(String name, String before, String after) {
        return new Case(
                name,
                before + "\npublic class M extends Migration {}\n",
                after + "\npublic class M extends Migration {}\n");
    }

    static Stream<Case> cases() {
        return Stream.of(
                of(
                        "one string",
                        "@Revision(id = \"c3\", parents = \"a1\", message = \"orders\")",
                        "@Revision(id = \"c3\", parents = \"b2\", message = \"orders\")"),
                of(
                        "an array",
                        "@Revision(id = \"c3\", parents = {\"a1\"})",
                        "@Revision(id = \"c3\", parents = {\"b2\"})"),
                of(
                        "an array with a comma behind",
                        "@Revision(id = \"c3\", parents = { \"a1\" , })",
                        "@Revision(id = \"c3\", parents = { \"b2\" , })"),
                of(
                        "the same text elsewhere",
                        "// parents = \"a1\"\n/* @Revision(parents = \"a1\") */\n"
                                + "@Revision(message = \"parents = \\\"a1\\\"\", labels = \"a1\", parents = \"a1\", id = \"c3\")",
                        "// parents = \"a1\"\n/* @Revision(parents = \"a1\") */\n"
                                + "@Revision(message = \"parents = \\\"a1\\\"\", labels = \"a1\", parents = \"b2\", id = \"c3\")"),
                of(
                        "a comment beside it that is the message",
                        "@Revision(\n        id = \"c3\",\n        parents = \"a1\", // create customers\n        message = \"x\")",
                        "@Revision(\n        id = \"c3\",\n        parents = \"b2\", // add loyalty\n        message = \"x\")"),
                of(
                        "the message behind the last of an array",
                        "@Revision(\n        id = \"c3\",\n        parents = {\n            \"a1\" // create customers\n        })",
                        "@Revision(\n        id = \"c3\",\n        parents = {\n            \"b2\" // add loyalty\n        })"),
                of(
                        "the message cut short",
                        "@Revision(\n        id = \"c3\",\n        parents = \"a1\", // create cus..\n        message = \"x\")",
                        "@Revision(\n        id = \"c3\",\n        parents = \"b2\", // add loyalty\n        message = \"x\")"),
                of(
                        "a comment of the author",
                        "@Revision(id = \"c3\",\n        parents = \"a1\", // not create customers\n        message = \"x\")",
                        "@Revision(id = \"c3\",\n        parents = \"b2\", // not create customers\n        message = \"x\")"),
                of(
                        "comments in strange places",
                        "@ /* a1 */ Revision /**/ ( // \"a1\"\n  id /*\"a1\"*/ = \"c3\", parents /* = \"a1\" */ = // a1\n"
                                + "  /* a */ \"a1\" /* b */ )",
                        "@ /* a1 */ Revision /**/ ( // \"a1\"\n  id /*\"a1\"*/ = \"c3\", parents /* = \"a1\" */ = // a1\n"
                                + "  /* a */ \"b2\" /* b */ )"),
                of(
                        "line ends of Windows",
                        "@Revision(\r\n        id = \"c3\",\r\n        parents = \"a1\", // create customers\r\n"
                                + "        message = \"x\")\r\n",
                        "@Revision(\r\n        id = \"c3\",\r\n        parents = \"b2\", // add loyalty\r\n"
                                + "        message = \"x\")\r\n"),
                of(
                        "tabs, and line ends of old Macs",
                        "@Revision(\r\tid = \"c3\",\r\tparents = \"a1\", // create customers\r\tmessage = \"x\")\r",
                        "@Revision(\r\tid = \"c3\",\r\tparents = \"b2\", // add loyalty\r\tmessage = \"x\")\r"),
                of(
                        "Unicode escapes",
                        "/* \\u002a/ @\\u0052evision(id = \"c3\", p\\uuu0061rents = \\u0022\\u00611\\u0022, message = \"\\\\u0061\")",
                        "/* \\u002a/ @\\u0052evision(id = \"c3\", p\\uuu0061rents = \"b2\", message = \"\\\\u0061\")"),
                of(
                        "letters beyond the first plane",
                        "/* 𝄞 é */ @Revision(message = \"𝄞 é\", parents = \"a1\", id = \"c3\") // 𝄞",
                        "/* 𝄞 é */ @Revision(message = \"𝄞 é\", parents = \"b2\", id = \"c3\") // 𝄞"),
                of(
                        "a text block",
                        "@Revision(id = \"c3\", parents = \"\"\"\n    a1\"\"\", message = \"x\")",
                        "@Revision(id = \"c3\", parents = \"b2\", message = \"x\")"),
                of(
                        "a qualified name, between other annotations",
                        "@Deprecated(since = \"a1\") @dev.schema.Revision(id = \"c3\", parents = \"a1\") @SuppressWarnings(\"a1\")",
                        "@Deprecated(since = \"a1\") @dev.schema.Revision(id = \"c3\", parents = \"b2\") @SuppressWarnings(\"a1\")"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_parent_is_replaced_in_place(Case each) {
        Span parent = places(each.before()).parents().get(0);

        String after = SourceChange.parent(each.before(), parent.from(), parent.to(), "create customers", NEW);

        assertThat(after).isEqualTo(each.after());
    }

    @Test
    void a_message_without_room_is_cut_and_none_is_left_out() {
        String before = "@Revision(\n        id = \"c3\",\n        parents = \"a1\", // create customers\n"
                + "        message = \"x\")\nclass M {}";
        Span parent = places(before).parents().get(0);

        String cut = SourceChange.parent(
                before,
                parent.from(),
                parent.to(),
                "create customers",
                new NewRevision.Parent("b2", "long ".repeat(40)));
        String none = SourceChange.parent(
                before, parent.from(), parent.to(), "create customers", new NewRevision.Parent("b2", ""));

        assertThat(cut.lines().toList().get(2))
                .startsWith("        parents = \"b2\", // long long")
                .endsWith("..")
                .hasSizeLessThanOrEqualTo(120);
        assertThat(none.lines().toList().get(2)).isEqualTo("        parents = \"b2\",");
    }

    @Test
    void the_first_parent_stands_behind_the_id_as_other_elements_do() {
        String wide = "@Revision(\n        id = \"c3\", // first\n        message = \"x\")\nclass M {}";
        String narrow = "@Revision(id=\"c3\")\nclass M {}";

        assertThat(first(wide))
                .isEqualTo(
                        "@Revision(\n        id = \"c3\",\n        parents = \"b2\", // first\n        message = \"x\")\n"
                                + "class M {}");
        assertThat(first(narrow)).isEqualTo("@Revision(id=\"c3\", parents = \"b2\")\nclass M {}");
    }

    private static String first(String before) {
        SourcePlaces places = places(before);
        return SourceChange.firstParent(before, places.id().to(), places.gap(), "b2");
    }

    // ---------------------------------------------------------------- bodies

    private static String file(String up) {
        return "import dev.schema.Migration;\nimport dev.schema.Revision;\nimport dev.schema.Schema;\n"
                + "import static dev.schema.ReferenceAction.CASCADE;\nimport java.util.List;\n\n"
                + "@Revision(id = \"c3\")\npublic class M extends Migration {\n"
                + "    // up(Schema schema) { }\n    static final String NAME = \"users\";\n"
                + "    @Override\n    public void up(Schema schema) {" + up + "}\n"
                + "    void other() {}\n}\n";
    }

    @ParameterizedTest
    @MethodSource("statements")
    void a_body_of_statements_alone_can_be_printed_again(String up) {
        SourcePlaces places = places(file(up));

        assertThat(places.reprintable()).isTrue();
        assertThat(file(up).substring(places.up().from(), places.up().to())).isEqualTo(up);
    }

    static Stream<String> statements() {
        return Stream.of(
                "",
                "\n        schema.dropTable(\"users\");\n    ",
                "schema.sql(\"// no comment /* either */\");",
                "schema.createTable(\"users\", t -> { t.id(); t.varchar(\"name\", 80).notNull(); });",
                "schema.alterTable(\"users\", t -> t.foreignKey(\"a\").references(\"b\", \"id\").onDelete(CASCADE));",
                "schema.alterColumn(\"users\", \"name\").type(varchar(80)).typeOn(POSTGRESQL, \"citext\");",
                "schema.dropTable(\"a\");\r\n\tschema.sql(\"\"\"\n  select 1 -- }\n  \"\"\").down(null);");
    }

    @ParameterizedTest
    @MethodSource("code")
    void what_the_author_has_thought_of_is_not_printed_away(String up) {
        assertThat(places(file(up)).reprintable()).isFalse();
    }

    static Stream<String> code() {
        return Stream.of(
                "// sorted by it\nschema.dropTable(\"users\");",
                "schema.dropTable(\"users\"); // at last",
                "schema.dropTable(/* all */ \"users\");",
                "/** . */",
                "schema.dropTable(NAME);",
                "String name = \"users\"; schema.dropTable(name);",
                "for (int i = 0; i < 3; i++) { schema.dropTable(\"t\" + i); }",
                "if (true) schema.dropTable(\"users\");",
                "List.of(\"a\", \"b\").forEach(schema::dropTable);",
                "other(); schema.dropTable(\"users\");",
                "schema.dropTable(name());",
                "{ schema.dropTable(\"users\"); }",
                "var s = schema; s.dropTable(\"users\");");
    }

    @Test
    void a_method_under_another_name_is_none_to_print_into() {
        assertThat(places(file("").replace("up(Schema schema) {}", "up(Schema s) {}"))
                        .up())
                .isNull();
        assertThat(places(file("").replace("public void up", "public void down"))
                        .up())
                .isNull();
    }

    @Test
    void a_body_is_written_in_the_line_ends_of_the_file_with_what_it_needs() {
        String before = file("\n        schema.dropTable(\"users\");\n    ").replace("\n", "\r\n");
        SourcePlaces places = places(before);
        MigrationBody body = new MigrationBody(
                List.of("        schema.dropTable(\"people\");"),
                new TreeSet<>(List.of("dev.schema.type.Name", "java.util.List")));

        String after = SourceChange.imports(
                SourceChange.body(before, places.up().from(), places.up().to(), body),
                places.afterImports(),
                places.imports(),
                body);

        assertThat(after)
                .isEqualTo(before.replace("\"users\");", "\"people\");")
                        .replace("import java.util.List;", "import java.util.List;\r\nimport dev.schema.type.Name;"));
    }

    private static SourcePlaces places(String text) {
        return SourcePlaces.of(text, "M.java").orElseThrow();
    }
}
