package dev.schema.engine.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;
import dev.schema.engine.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoadTest {

    private static final List<String> ALL = List.of("aa", "bb", "cc");

    @TempDir
    Path temp;

    private Folder folder;

    @BeforeEach
    void create() {
        folder = new Folder(temp.resolve("shop"));
        folder.write("schema.toml", "")
                .migration("M1", "aa", "")
                .migration("M2", "bb", "class Inner {} Runnable r = new Runnable() { public void run() {} };")
                .migration("M3", "cc", "")
                .write(
                        "migrations/Helper.java",
                        "package shop; class Helper { static int two() { return Other.TWO; } }")
                .write("migrations/Other.java", "package shop; class Other { static final int TWO = 2; }");
    }

    private int compiled(List<String> ids) {
        var source = folder.migrations();
        assertThat(source.load(ids)).containsOnlyKeys(ids);
        return source.compiled();
    }

    private List<String> problems(String... ids) {
        return Folder.problemsOf(() -> folder.migrations().load(List.of(ids))).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void headers_compile_nothing() {
        var source = folder.migrations();

        assertThat(source.headers()).hasSize(3);
        assertThat(source.compiled()).isZero();
        assertThat(folder.root().resolve(".schema/cache/classes")).doesNotExist();
    }

    @Test
    void only_what_changed_is_compiled() {
        assertThat(compiled(ALL)).as("cold: 3 migrations, 2 helpers").isEqualTo(5);
        assertThat(compiled(ALL)).as("warm").isZero();

        folder.migration("M2", "bb", "// changed");
        assertThat(compiled(ALL)).as("one changed").isEqualTo(1);

        folder.write("migrations/Other.java", "package shop; class Other { static final int TWO = 1 + 1; }");
        assertThat(compiled(ALL)).as("a helper changed").isEqualTo(5);

        folder.write("schema.toml", "classpath = \"migrations\"");
        assertThat(compiled(ALL)).as("the class path changed").isEqualTo(5);
    }

    @Test
    void only_what_is_asked_for_is_compiled() {
        folder.migration("M3", "cc", "this is not Java");

        assertThat(compiled(List.of("bb"))).isEqualTo(3);
        assertThat(compiled(List.of("bb", "aa"))).isEqualTo(1);
        assertThat(problems("cc")).isNotEmpty();
    }

    @Test
    void branches_that_are_switched_between_stay_warm() {
        compiled(ALL);
        folder.migration("M1", "aa", "// other branch");
        assertThat(compiled(ALL)).isEqualTo(1);
        folder.migration("M1", "aa", "");
        assertThat(compiled(ALL)).isZero();
    }

    @Test
    void damaged_entries_are_compiled_again() throws IOException {
        compiled(ALL);
        try (var files = Files.walk(folder.root().resolve(".schema/cache/classes"))) {
            int i = 0;
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length - 1] ^= 1;
                Files.write(file, i++ % 2 == 0 ? bytes : new byte[i]);
            }
        }

        assertThat(compiled(ALL)).isEqualTo(5);
        assertThat(compiled(ALL)).isZero();
    }

    @Test
    void the_cache_does_not_grow_with_every_edit() throws IOException {
        for (int i = 0; i < 8; i++) {
            folder.migration("M1", "aa", "int i = " + i + ";");
            compiled(List.of("aa"));
        }
        try (var files = Files.walk(folder.root().resolve(".schema/cache/classes"))) {
            assertThat(files.filter(Files::isRegularFile)).as("helpers and M1").hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void a_cache_that_cannot_be_written_is_no_failure() {
        folder.write(".schema", "a file where the folder should be");

        assertThat(compiled(ALL)).isEqualTo(5);
    }

    @Test
    void the_same_instances_are_given_again_but_a_new_snapshot_has_its_own() {
        var project = folder.open();
        var source = project.migrations();
        var first = source.load(List.of("bb"));

        assertThat(source.load(List.of("aa", "bb")).get("bb")).isSameAs(first.get("bb"));
        assertThat(source.load(List.of("cc", "aa")).keySet()).containsExactly("cc", "aa");
        assertThat(project.migrations().load(List.of("bb")).get("bb").getClass())
                .isNotSameAs(first.get("bb").getClass());
        assertThatThrownBy(() -> source.load(List.of("zz"))).hasMessageContaining("No migration has the id 'zz'.");
    }

    @Test
    void helpers_are_shared_and_run() {
        folder.migration("M1", "aa", "public M1() { if (Helper.two() != 2) throw new IllegalStateException(); }");

        assertThat(compiled(List.of("aa"))).isEqualTo(3);
        assertThat(compiled(List.of("aa"))).isZero();
    }

    @Test
    void a_migration_never_sees_another_whatever_is_in_the_cache() {
        folder.migration("M1", "aa", "M2 other;");

        assertThat(problems("aa", "bb", "cc"))
                .singleElement()
                .asString()
                .contains("cannot find symbol", "not each other");
        assertThat(problems("aa")).singleElement().asString().contains("cannot find symbol");
    }

    @Test
    void compile_errors_are_all_reported_with_line_and_caret() {
        folder.migration("M1", "aa", "int a = \"x\"; int b = true;").migration("M2", "bb", "\tString s = 1;");

        assertThat(problems("aa", "bb"))
                .containsExactly(
                        """
                        migrations/M1.java:9: incompatible types: java.lang.String cannot be converted to int
                                int a = "x"; int b = true;
                                        ^
                          Correct the file and run the command again.""",
                        """
                        migrations/M1.java:9: incompatible types: boolean cannot be converted to int
                                int a = "x"; int b = true;
                                                     ^
                          Correct the file and run the command again.""",
                        """
                        migrations/M2.java:9: incompatible types: int cannot be converted to java.lang.String
                            \t\tString s = 1;
                            \t\t           ^
                          Correct the file and run the command again."""
                                .replace("\t\t", "    \t"));
    }

    record Broken(String name, String source, String... expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Broken broken(String name, String body, String... expected) {
        return new Broken(name, Folder.source("B", "xx", body), expected);
    }

    private static Broken whole(String name, String source, String... expected) {
        return new Broken(name, "import dev.schema.*;\n@Revision(id = \"xx\")\n" + source, expected);
    }

    static Stream<Broken> broken() {
        var up = " { public void up(Schema schema) {} }";
        return Stream.of(
                whole(
                        "wrong name",
                        "public class C extends Migration" + up,
                        "B.java:3",
                        "Name the file like the class."),
                whole("no migration", "public class B {}", "B.java:2: 'B' has a @Revision and is no migration."),
                whole("not public", "class B extends Migration" + up, "must be public and not abstract"),
                whole("abstract", "public abstract class B extends Migration {}", "must be public and not abstract"),
                broken("private constructor", "private B() {}", "has no public constructor without parameters"),
                broken("parameters", "public B(int i) {}", "B.java:5", "has no public constructor without parameters"),
                broken(
                        "constructor throws",
                        "\n    public B() { throw new IllegalStateException(\"no\"); }",
                        "migrations/B.java:10: The constructor of the migration 'shop.B' failed: java.lang.IllegalStateException: no."),
                broken("constructor overflows", "public B() { new B(); }", "java.lang.StackOverflowError"),
                broken(
                        "initializer throws",
                        "static int i = 1 / Integer.parseInt(\"0\");",
                        "B.java:9: The static initializer",
                        "/ by zero"),
                broken(
                        "our packages",
                        "dev.schema.engine.problem.Problem p;",
                        "B.java:9",
                        "does not exist",
                        "'classpath' in schema.toml"),
                broken("our libraries", "com.fasterxml.jackson.databind.ObjectMapper m;", "B.java:9", "does not exist"),
                broken(
                        "our libraries by name",
                        "public B() throws Exception { Class.forName(\"com.fasterxml.jackson.databind.ObjectMapper\"); }",
                        "B.java:9: The constructor",
                        "java.lang.ClassNotFoundException"),
                broken(
                        "our engine by name",
                        "public B() throws Exception { Class.forName(\"dev.schema.engine.problem.Problem\"); }",
                        "java.lang.ClassNotFoundException"),
                broken("the JDK's internals", "sun.security.x509.X500Name n;", "B.java:9"),
                broken(
                        "a helper's class again",
                        "} class Helper {",
                        "A class is declared here and in the classes without"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_migration_is_reported_with_its_place(Broken row) {
        folder.write("migrations/B.java", row.source());
        assertThat(String.join("\n", problems("xx"))).contains(row.expected());
    }

    @Test
    void slf4j_and_the_configured_class_path_are_visible() throws IOException {
        var helpers = new ClassStore(
                        List.of(new SourceFile(
                                Path.of("Library.java").toAbsolutePath(),
                                "Library.java",
                                "package lib; public class Library { public static int one() { return 1; } }")),
                        ClassPath.of(folder.open().config()),
                        new Compiler(
                                javax.tools.ToolProvider::getSystemJavaCompiler,
                                ClassPath.of(folder.open().config())),
                        new Cache(temp.resolve("cache")))
                .helpers();
        Files.createDirectories(folder.root().resolve("build/lib"));
        Files.write(folder.root().resolve("build/lib/Library.class"), helpers.get("lib.Library"));
        folder.migration(
                "M1",
                "aa",
                "int one = lib.Library.one(); org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(M1.class);");

        assertThat(problems("aa")).first().asString().contains("package lib does not exist");
        folder.write("schema.toml", "classpath = \"build\"");
        assertThat(compiled(List.of("aa"))).isEqualTo(3);
        folder.write("schema.toml", "\nclasspath = \"gone\"");
        assertThat(problems("aa"))
                .singleElement()
                .asString()
                .startsWith("schema.toml:2: ")
                .contains("does not exist");
    }

    @Test
    void a_plain_runtime_loads_what_is_cached_and_says_what_it_needs_for_the_rest() {
        compiled(List.of("aa"));
        var source = Project.find(folder.root(), Map.of(), Map.of(), () -> null).migrations();

        assertThat(source.load(List.of("aa"))).hasSize(1);
        assertThatThrownBy(() -> source.load(List.of("bb")))
                .hasMessageContaining("This Java runtime has no compiler")
                .hasMessageContaining("Run with a JDK");
    }

    @Test
    void javac_reads_the_annotation_as_the_lexer_does() {
        folder.write(
                "migrations/B.java",
                """
                package shop; // @Revision(id = "no")
                public /* " */ \\u0040dev . schema.\\uu0052evision(
                    parents = {"a\\\\u0062", "\\u005c\\u005c", "\\101\\7\\s",},
                    message = \"""
                          "quoted" \\""\\"  \\s
                        joined \\
                            line\t  \"""  , transactional = false,
                    labels = {}, id = "xx") final strictfp class B extends dev.schema.Migration {
                    @Override public void up(dev.schema.Schema schema) {}
                }
                """);

        assertThat(folder.migrations().load(List.of("xx"))).hasSize(1);
    }

    @Test
    void a_class_that_says_something_else_than_its_source_is_refused() {
        var header = new Header(
                "11", List.of("00"), List.of(), List.of(), "", true, Given.class.getName(), temp, 7, "Given.java:7");

        assertThatThrownBy(() -> Instances.check(header, Given.class))
                .hasMessageContaining(
                        "Given.java:7: The compiled class does not say what @Revision in its source says");
    }

    @Revision(id = "11", parents = "10", labels = "billing", message = "given")
    public static final class Given extends Migration {
        @Override
        public void up(Schema schema) {}
    }

    static final class Bare extends Migration {
        @Override
        public void up(Schema schema) {}
    }

    @Test
    void instances_are_a_source_too() {
        var given = new Given();
        var source = MigrationSource.of(given);

        assertThat(source.headers())
                .containsExactly(new Header(
                        "11",
                        List.of("10"),
                        List.of("billing"),
                        List.of(),
                        "given",
                        true,
                        Given.class.getName(),
                        null,
                        0,
                        Given.class.getName()));
        assertThat(source.load(List.of("11"))).containsExactly(Map.entry("11", given));
        assertThat(source.compiled()).isZero();
        assertThatThrownBy(() -> source.load(List.of("x"))).hasMessageContaining("No migration has the id 'x'");
        assertThatThrownBy(() -> MigrationSource.of(new Given(), new Bare(), new Given()))
                .hasMessageContaining("has no @Revision")
                .hasMessageContaining("The id '11' is taken");
    }
}
