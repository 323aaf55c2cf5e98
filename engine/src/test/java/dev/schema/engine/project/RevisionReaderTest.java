package dev.schema.engine.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.engine.problem.SchemaException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionReaderTest {

    private static final Path FILE = Path.of("M1.java");
    private static final String Q = "\"\"\"";

    private static Optional<Header> read(String source) {
        return RevisionReader.read(source, FILE, "M1.java");
    }

    record Good(String name, String source, String id, List<String> parents, String message, String className) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Good good(String name, String annotation, String id, String... parents) {
        return new Good(name, annotation + " public class M1 {}", id, List.of(parents), "", "M1");
    }

    private static Good message(String name, String literal, String message) {
        var source = "package a.b; @Revision(id = \"x\", message = " + literal + ") public class M1 {}";
        return new Good(name, source, "x", List.of(), message, "a.b.M1");
    }

    static Stream<Good> good() {
        return Stream.of(
                good("no parents", "@Revision(id = \"x\")", "x"),
                good("one parent", "@Revision(id = \"x\", parents = \"a\")", "x", "a"),
                good("array", "@Revision(parents = {\"b\", \"a\"}, id = \"x\")", "x", "b", "a"),
                good("trailing comma", "@Revision(id=\"x\",parents={\"a\",})", "x", "a"),
                good("empty array", "@Revision(id = \"x\", parents = {})", "x"),
                good("qualified", "@dev.schema.Revision(id = \"x\")", "x"),
                good("qualified with blanks", "@ dev . /* */ schema\n.Revision ( id = \"x\" )", "x"),
                good("comments inside", "@Revision(/* id = \"y\" */ id = // \"z\"\n \"x\")", "x"),
                good(
                        "commented out before",
                        "// @Revision(id = \"y\")\n/* @Revision(id=\"z\") */ @Revision(id=\"x\")",
                        "x"),
                good(
                        "other annotations around",
                        "@Deprecated @A(b = @C(\"(\")) @Revision(id = \"x\") @D(')') final",
                        "x"),
                good("modifier before", "public @Revision(id = \"x\") final", "x"),
                good("unicode escapes", "\\u0040Revisi\\uu006fn(id = \"\\u0078\")", "x"),
                good("text block id", "@Revision(id = " + Q + "\n    x" + Q + ")", "x"),
                good("parenthesis in string", "@Revision(id = \"x\", message = \"\", labels = \"a)b\")", "x"),
                good("import of ours", "import dev.schema.Revision;\n@Revision(id = \"x\")", "x"),
                good("static import", "import static other.Revision;\n@Revision(id = \"x\")", "x"),
                good("non-sealed", "@Revision(id = \"x\") non-sealed", "x"),
                message("escapes", "\"tab\\t quote\\\" \\\\u0041 \\101\"", "tab\t quote\" \\u0041 A"),
                message(
                        "text block",
                        Q + " \r\n      two\r\n        lines \\\r\n      joined\r\n      " + Q,
                        "two\n  lines joined\n"),
                message("umlaut and emoji", "\"ä \\uD83D\\uDE00 😀\"", "ä 😀 😀"),
                message("looks like a comment", "\"http://x /* y\"", "http://x /* y"),
                new Good(
                        "mentions in the body",
                        "package p; @Revision(id = \"x\") class M { /* @Revision */ String s = \"@Revision(id=1)\"; char c = '\"'; "
                                + "Revision r; }",
                        "x",
                        List.of(),
                        "",
                        "p.M"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void reads_what_the_annotation_says(Good row) {
        var header = read(row.source()).orElseThrow();

        assertThat(header.id()).isEqualTo(row.id());
        assertThat(header.parents()).isEqualTo(row.parents());
        assertThat(header.message()).isEqualTo(row.message());
        assertThat(header.className()).isEqualTo(row.className());
    }

    static Stream<String> helpers() {
        return Stream.of(
                "class Helper {}",
                "",
                "// @Revision(id = \"x\")\nclass Helper {}",
                "class Helper { String s = \"@Revision\"; }",
                "class Helper { Revision revision; }",
                "import org.hibernate.envers.Revision; @Revision(id = \"x\") class Helper {}",
                "@other.Revision(id = \"x\") class Helper {}",
                "@RevisionEntity class Helper {}",
                "@interface Revision {}");
    }

    @ParameterizedTest
    @MethodSource("helpers")
    void helpers_are_no_revisions(String source) {
        assertThat(read(source)).isEmpty();
    }

    record Bad(String source, String message) {}

    private static Bad bad(String annotation, String message) {
        return new Bad("package p;\n" + annotation + " public class M1 {}", message);
    }

    static Stream<Bad> bad() {
        var advice = "\n  Write the literal: this is read without compiling, so constants and concatenation are out.";
        return Stream.of(
                bad("@Revision", "M1.java:2: @Revision has no id."),
                bad("@Revision()", "M1.java:2: @Revision has no id."),
                bad("@Revision(\"x\")", "M1.java:2: @Revision takes named values."),
                bad(
                        "@Revision(\nid = ID)",
                        "M1.java:3: The value of 'id' in @Revision is not a plain string: found 'ID'." + advice),
                bad(
                        "@Revision(id = \"a\"\n+ \"b\")",
                        "M1.java:3: The value of 'id' in @Revision is not a plain string: found '+'." + advice),
                bad("@Revision(id = (\"a\"))", "not a plain string: found '('"),
                bad("@Revision(id = 'a')", "not a plain string: found 'a'"),
                bad("@Revision(id = {\"a\"})", "not a plain string: found '{'"),
                bad("@Revision(id = \"a\", parents = {\"b\" + C})", "value of 'parents' in @Revision is not a plain"),
                bad("@Revision(id = \"a\", parents = {\"b\" \"c\"})", "value of 'parents' in @Revision is not a plain"),
                bad("@Revision(id = \"a\", parents = Other.IDS)", "found 'Other'"),
                bad("@Revision(id = \"a\", transactional = YES)", "'transactional' is neither true nor false"),
                bad("@Revision(id = \"a\", parent = \"b\")", "@Revision has no 'parent'.\n  Did you mean 'parents'?"),
                bad(
                        "@Revision(id = \"a\", zzz = \"b\")",
                        "It has id, parents, labels, dependsOn, message, transactional."),
                bad("@Revision(id = \"a\", id = \"b\")", "'id' is given twice"),
                bad("@Revision(id = \"a\" message = \"b\")", "not a plain string"),
                bad("@Revision(id = \"a)", "M1.java:2: A literal is opened and not closed on its line."),
                bad("@Revision(id = \"\\q\")", "an escape that Java does not know"),
                bad("@Revision(id = \"\\u00\")", "M1.java:2: A Unicode escape lacks its four hex digits."),
                bad("@Revision(id = " + Q + "a" + Q + ")", "Text follows the opening"),
                bad("@Revision(id = " + Q + "\na)", "A text block is opened and never closed."),
                bad("/* @Revision(id = \"a\")", "M1.java:2: A comment is opened and never closed."),
                bad("@Revision(id = \"a\"", "M1.java:2: "),
                bad("@Revision(id = \"a\") interface X {}", "M1.java:2: @Revision does not stand on a class."),
                bad("@Revision(id = \"a\") record X() {}", "@Revision does not stand on a class."),
                bad("@Revision(id = \"a\") @interface X {}", "@Revision does not stand on a class."),
                bad("class Outer { @Revision(id = \"a\") static", "M1.java:2: @Revision stands inside another class."),
                bad(
                        "@Revision(id = \"a\") class A {}\n@Revision(id = \"b\")",
                        "M1.java:3: A second @Revision in one file; the first is at line 2."));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void says_where_and_why_it_cannot_be_read(Bad row) {
        assertThatThrownBy(() -> read(row.source()))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(row.message());
    }

    @Property(tries = 500)
    void layout_and_comments_change_nothing(@ForAll("gaps") List<String> gaps) {
        var tokens = List.of(
                "package",
                " ",
                "shop",
                ";",
                "@",
                "Revision",
                "(",
                "id",
                "=",
                "\"x1\"",
                ",",
                "parents",
                "=",
                "{",
                "\"a\"",
                ",",
                "\"b/*\"",
                "}",
                ",",
                "message",
                "=",
                "\"say \\\"hi\\\"\"",
                ",",
                "transactional",
                "=",
                "false",
                ")",
                "public",
                " ",
                "class",
                " ",
                "M1",
                "{",
                "}");
        var source = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            source.append(tokens.get(i)).append(gaps.get(i % gaps.size()));
        }
        // No gap holds such a sign, so this is the annotation's.
        var before = source.substring(0, source.indexOf("@"));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();

        var header = read(source.toString()).orElseThrow();

        assertThat(header)
                .isEqualTo(new Header(
                        "x1",
                        List.of("a", "b/*"),
                        List.of(),
                        List.of(),
                        "say \"hi\"",
                        false,
                        "shop.M1",
                        FILE,
                        line,
                        "M1.java:" + line));
    }

    @Provide
    Arbitrary<List<String>> gaps() {
        return Arbitraries.of(
                        "",
                        " ",
                        "\n",
                        "\t",
                        "\r\n",
                        "\f",
                        "/* \"' */",
                        "// {(\"\n",
                        "/**\n * class Revision (\n */",
                        "/*/**/",
                        "\\u0020",
                        "//\\\\\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(34);
    }
}
