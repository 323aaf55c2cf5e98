package dev.schema.engine.project;

import static dev.schema.engine.project.Folder.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.Finding;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.type.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the model of a project is found. */
class ModelTest {

    @TempDir
    Path temp;

    private Folder folder(String toml) {
        return new Folder(temp.resolve("shop")).write("schema.toml", toml).write("migrations/.keep", "");
    }

    private static String model(String name, String members) {
        return """
                package shop;

                import dev.schema.*;

                public class %s extends SchemaModel {
                    %s
                    @Override
                    public void define(Schema schema) {
                        schema.createTable("customers", t -> t.id());
                    }
                }
                """
                .formatted(name, members);
    }

    private static Folder with(Folder folder, String name) {
        return folder.write("migrations/" + name + ".java", model(name, ""));
    }

    @Test
    void without_a_class_there_is_none() {
        Folder folder = folder("").write("migrations/Helper.java", "class Helper {}");
        assertThat(folder.migrations().model()).isEmpty();
    }

    @Test
    void the_only_one_counts() {
        Folder folder = with(folder(""), "ShopSchema").migration("M1", "a81f", "");
        Model model = folder.migrations().model().orElseThrow();
        assertThat(model.name()).isEqualTo("ShopSchema");
        assertThat(model.subject().where()).isEqualTo("migrations/ShopSchema.java:5");
        assertThat(folder.migrations().load(List.of("a81f"))).hasSize(1);
    }

    @Test
    void what_others_extend_does_not_count() {
        Folder folder = folder("")
                .write("migrations/Base.java", "public abstract class Base extends dev.schema.SchemaModel {}")
                .write(
                        "migrations/Shop.java",
                        "public class Shop { // class Schema\n"
                                + "    public static class Schema extends Base {\n"
                                + "        @Override public void define(dev.schema.Schema schema) {}\n"
                                + "    }\n"
                                + "}\n");
        Model model = folder.migrations().model().orElseThrow();
        assertThat(model.name()).isEqualTo("Shop.Schema");
        assertThat(model.subject().where()).isEqualTo("migrations/Shop.java:2");
    }

    @Test
    void one_of_several_is_named() {
        Folder folder = with(with(folder("[model]\nclass = \"shop.Second\"\n"), "First"), "Second");
        assertThat(folder.migrations().model().orElseThrow().name()).isEqualTo("Second");
        assertThat(folder.open(Map.of("SCHEMA_MODEL_CLASS", "shop.First"))
                        .migrations()
                        .model()
                        .orElseThrow()
                        .name())
                .isEqualTo("First");
    }

    @Test
    void it_may_be_on_the_class_path() {
        Folder folder = folder("classpath = \"classes\"\n[model]\nclass = \"shop.ShopSchema\"\n")
                .write("src/shop/ShopSchema.java", model("ShopSchema", ""))
                .write("classes/.keep", "");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        folder.root().resolve("classes").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        folder.root().resolve("src/shop/ShopSchema.java").toString());
        assertThat(failed).isZero();
        assertThat(folder.migrations().model().orElseThrow().name()).isEqualTo("ShopSchema");
    }

    @Test
    void none_counts_where_none_is_wanted() {
        assertThat(with(folder("[model]\nsource = \"none\"\n"), "ShopSchema")
                        .migrations()
                        .model())
                .isEmpty();
    }

    @Test
    void which_tables_it_speaks_for_is_configured() {
        Model model = with(folder("[model]\ninclude = [\"shop_*\", \"users\"]\nexclude = \"*_old\"\n"), "ShopSchema")
                .migrations()
                .model()
                .orElseThrow();
        assertThat(model.filters().include()).containsExactly("shop_*", "users");
        assertThat(model.filters().exclude()).containsExactly("*_old");
    }

    record Mistake(String name, String toml, Map<String, String> files, Problem problem) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake(
                        "no class where one must be",
                        "[model]\nsource = \"schema\"\n",
                        Map.of(),
                        new Problem(
                                "There is no model: no class in the folders of the migrations extends SchemaModel.",
                                "schema.toml:2",
                                "Write one, public class ShopSchema extends SchemaModel, or name one on the 'classpath' with"
                                        + " class = \"...\".")),
                new Mistake(
                        "two classes",
                        "",
                        Map.of("First", model("First", ""), "Second", model("Second", "")),
                        new Problem(
                                "There are 2 models: 'shop.First' (migrations/First.java:5), 'shop.Second'"
                                        + " (migrations/Second.java:5).",
                                "migrations/First.java:5",
                                "Say in schema.toml which one counts: [model] class = \"shop.First\"; or make those abstract"
                                        + " that others extend.")),
                new Mistake(
                        "no such class",
                        "[model]\nclass = \"shop.Schema\"\n",
                        Map.of("First", model("First", "")),
                        new Problem(
                                "There is no class 'shop.Schema' that could be the model.",
                                "schema.toml:2",
                                "Name it with its package; it is looked for in the folders of the migrations and on the"
                                        + " 'classpath'.")),
                new Mistake(
                        "another class",
                        "[model]\nclass = \"Helper\"\n",
                        Map.of("Helper", "public class Helper {}"),
                        new Problem(
                                "'Helper' is to be the model and does not extend SchemaModel.",
                                "migrations/Helper.java:1",
                                "Write: public class Helper extends SchemaModel.")),
                new Mistake(
                        "a hidden constructor",
                        "",
                        Map.of("First", model("First", "private First() {}")),
                        new Problem(
                                "The model 'shop.First' has no public constructor without parameters.",
                                "migrations/First.java:5",
                                "Add one, or remove the constructors it has.")),
                new Mistake(
                        "a hidden class",
                        "",
                        Map.of("First", model("First", "").replace("public class", "class")),
                        new Problem(
                                "The model 'shop.First' has no public constructor without parameters.",
                                "migrations/First.java:5",
                                "Add one, or remove the constructors it has.")),
                new Mistake(
                        "a constructor that throws",
                        "",
                        Map.of("First", model("First", "public First() { throw new IllegalStateException(\"no\"); }")),
                        new Problem(
                                "The constructor of the model 'shop.First' failed: java.lang.IllegalStateException: no.",
                                "migrations/First.java:6",
                                "A model only says what there is; keep other work out of it.")),
                new Mistake(
                        "a static initializer that throws",
                        "",
                        Map.of("First", model("First", "static final int N = Integer.parseInt(\"no\");")),
                        new Problem(
                                "The static initializer of the model 'shop.First' failed:"
                                        + " java.lang.NumberFormatException: For input string: \"no\".",
                                "migrations/First.java:6",
                                "A model only says what there is; keep other work out of it.")),
                new Mistake(
                        "a class that waits",
                        "record-limit = \"200ms\"\n",
                        Map.of(
                                "First",
                                model("First", "public First() throws InterruptedException { Thread.sleep(60_000); }")),
                        new Problem(
                                "The model 'shop.First' was still being recorded after 200 ms.",
                                "migrations/First.java:6",
                                "Nothing was changed. A model only says what there is: take out what loops or waits, and put"
                                        + " work on rows into schema.data(..). If it does need longer, write record-limit ="
                                        + " \"10m\" into schema.toml.")),
                new Mistake(
                        "no kind of model",
                        "[model]\nsource = \"entities\"\n",
                        Map.of(),
                        new Problem(
                                "There is no source 'entities' of a model.",
                                "schema.toml:2",
                                "Write \"schema\" for a class that extends SchemaModel, \"hibernate\" for JPA entities, \"database\" with a url, \"sql\" with a file, or \"none\".")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void what_is_wrong_is_said_with_its_place(Mistake mistake) {
        Folder folder = folder(mistake.toml());
        mistake.files().forEach((name, text) -> folder.write("migrations/" + name + ".java", text));
        assertThat(problemsOf(() -> folder.migrations().model())).containsExactly(mistake.problem());
    }

    private static List<Finding> check(Folder folder) {
        return SchemaMigrator.configure()
                .source(folder.migrations())
                .database(Database.SQLITE)
                .load()
                .check(List.of(Database.SQLITE, Database.POSTGRESQL));
    }

    @Test
    void a_model_that_is_ahead_is_a_finding() {
        Folder folder = with(folder(""), "ShopSchema");
        List<Finding> findings = check(folder);
        assertThat(findings).extracting(Finding::reason).containsExactly(Reason.PENDING);
        assertThat(findings.get(0).problem().what())
                .isEqualTo(
                        """
                        The model 'ShopSchema' is ahead of the revisions.
                            schema.createTable("customers", t -> t.id());""");
        folder.write(
                "migrations/M1.java",
                Folder.source("M1", "a81f", "")
                        .replace("up(Schema schema) {", "up(Schema schema) { new ShopSchema().define(schema);"));
        assertThat(check(folder)).isEmpty();
    }

    @Test
    void a_model_that_changes_with_time_and_place_is_a_finding() {
        Folder folder = folder("")
                .write(
                        "migrations/ShopSchema.java",
                        model("ShopSchema", "").replace("\"customers\"", "java.time.LocalDate.now().toString()"));
        assertThat(check(folder)).extracting(Finding::reason).contains(Reason.FAILED);
    }
}
