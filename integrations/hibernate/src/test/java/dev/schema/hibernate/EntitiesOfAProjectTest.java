package dev.schema.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.engine.model.Proposal;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.type.Database;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the entities of a project are found and loaded, and what is said if that does not work. */
class EntitiesOfAProjectTest {

    private static final String CUSTOMER =
            """
            package com.acme.shop;

            import jakarta.persistence.*;

            @Entity
            public class Customer {
                @Id
                Long id;
                String fullName;
            }
            """;

    @TempDir
    Path temp;

    private Shop shop(String toml) {
        return new Shop(temp)
                .write("migrations/.keep", "")
                .write("schema.toml", "[model]\nsource = \"hibernate\"\n" + toml);
    }

    private static List<String> jars() {
        return Shop.CLASS_PATH.stream()
                .filter(entry -> entry.matches(
                        ".*/(hibernate|jakarta|jboss|byte-buddy|jaxb|angus|txw2|istack|antlr4)[^/]*\\.jar"))
                .toList();
    }

    private void compile(String name, String source, String into) {
        new Shop(temp).write("src/" + name + ".java", source).write(into + "/.keep", "");
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-d", temp.resolve(into).toString(), "-cp"));
        arguments.add(temp.resolve(into) + File.pathSeparator + String.join(File.pathSeparator, Shop.CLASS_PATH));
        arguments.add(temp.resolve("src/" + name + ".java").toString());
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    private static void refused(Shop shop, Reason reason, String... parts) {
        SchemaException refused = catchThrowableOfType(SchemaException.class, () -> shop.proposal(Database.POSTGRESQL));
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")))
                .contains(parts);
    }

    @Test
    void what_maven_has_compiled_is_found() {
        compile("Customer", CUSTOMER, "target/classes");
        Shop shop =
                shop("scan = \"com.acme\"\n").write("target/classpath.txt", String.join(File.pathSeparator, jars()));
        Proposal proposal = shop.proposal(Database.POSTGRESQL);
        assertThat(proposal.model()).isEqualTo("the entities in com.acme");
        assertThat(proposal.preview())
                .containsExactly(
                        "schema.createTable(\"customer\", t -> {",
                        "    t.bigint(\"id\").primaryKey();",
                        "    t.varchar(\"fullname\", 255);",
                        "});");
    }

    @Test
    void what_gradle_has_compiled_is_found() {
        compile("Customer", CUSTOMER, "build/classes/java/main");
        Shop shop = shop("").write("build/classpath.txt", String.join("\n", jars()));
        assertThat(shop.proposal(Database.H2).preview()).contains("    t.varchar(\"fullname\", 255);");
    }

    @Test
    void a_naming_strategy_is_a_setting() {
        compile("Customer", CUSTOMER, "classes");
        Shop shop = shop(
                "classpath = " + Shop.list(with("classes", jars()))
                        + "\nsettings = \"hibernate.physical_naming_strategy=org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl\"\n");
        assertThat(shop.proposal(Database.MARIADB).preview()).contains("    t.varchar(\"full_name\", 255);");
    }

    private static final String VALIDATED = CUSTOMER.replace(
            "String fullName;",
            """
            @jakarta.validation.constraints.NotNull @jakarta.validation.constraints.Size(max = 40) @Column(length = 100) String fullName;
                @jakarta.validation.constraints.Min(18) int age;""");

    /** What Hibernate makes of it when an application starts. */
    @Test
    void constraints_of_beans_count_where_a_validator_is() {
        compile("Customer", VALIDATED, "classes");
        for (List<String> hibernate : List.of(jars(), with(withoutHibernate(jars()), "oldest"))) {
            assertThat(shop("classpath = " + Shop.list(with("classes", with(hibernate, "validator"))) + "\n")
                            .proposal(Database.POSTGRESQL)
                            .preview())
                    .containsExactly(
                            "schema.createTable(\"customer\", t -> {",
                            "    t.bigint(\"id\").primaryKey();",
                            "    t.varchar(\"fullname\", 40).notNull();",
                            "    t.integer(\"age\").notNull().check(\"age>=18\");",
                            "});");
        }
    }

    @Test
    void constraints_of_beans_do_not_count_without_one_or_where_a_setting_forbids_it() {
        compile("Customer", VALIDATED, "classes");
        String plain = "    t.varchar(\"fullname\", 100);";
        assertThat(shop("classpath = " + Shop.list(with("classes", jars())) + "\n")
                        .proposal(Database.POSTGRESQL)
                        .preview())
                .contains(plain);
        assertThat(shop("settings = \"jakarta.persistence.validation.mode=callback\"\nclasspath = "
                                + Shop.list(with("classes", with(jars(), "validator"))) + "\n")
                        .proposal(Database.POSTGRESQL)
                        .preview())
                .contains(plain);
    }

    /** Which rules it makes of sets and lists changes from version to version. */
    @Test
    void the_oldest_hibernate_is_read_too() {
        List<String> oldest = with(withoutHibernate(Shop.CLASS_PATH), "oldest");
        assertThat(things(oldest)).hasSizeGreaterThan(30).isEqualTo(things(Shop.CLASS_PATH));
    }

    private List<String> things(List<String> classPath) {
        return new Shop(temp)
                        .modelOf(Clinic.packages(Database.POSTGRESQL), classPath)
                        .proposal(Database.POSTGRESQL)
                        .preview()
                        .stream()
                        .filter(line -> line.startsWith("schema."))
                        .toList();
    }

    @Test
    void an_older_hibernate_is_refused() {
        compile("Customer", CUSTOMER, "classes");
        List<String> older = with(withoutHibernate(jars()), "too-old");
        refused(
                shop("classpath = " + Shop.list(with("classes", older)) + "\n"),
                Reason.USAGE,
                "Hibernate 6.6.36.Final is on the class path of the model, and only 7.1 and later are read.",
                "Put a later one on [model] classpath");
    }

    private static List<String> withoutHibernate(List<String> classPath) {
        return classPath.stream()
                .filter(entry -> !entry.matches(".*/hibernate-(core|models)-[^/]*\\.jar"))
                .toList();
    }

    /** With the jars that the build has copied into a folder below {@code target}. */
    private static List<String> with(List<String> classPath, String folder) {
        try (Stream<Path> copied = Files.list(Path.of("target", folder))) {
            return Stream.concat(classPath.stream(), copied.map(jar -> jar.toAbsolutePath()
                            .toString()))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void a_jar_holds_entities_too() throws IOException {
        compile("Customer", CUSTOMER, "classes");
        Path jar = temp.resolve("shop.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("com/acme/shop/Customer.class"));
            out.write(Files.readAllBytes(temp.resolve("classes/com/acme/shop/Customer.class")));
        }
        Shop shop = shop("scan = \"com.acme.shop\"\nclasspath = " + Shop.list(with("shop.jar", jars())) + "\n");
        assertThat(shop.proposal(Database.SQLITE).preview()).contains("schema.createTable(\"Customer\", t -> {");
    }

    @Test
    void what_was_never_compiled_is_not_there() {
        refused(
                shop(""),
                Reason.USAGE,
                "There are no compiled classes: neither target/classes nor build/classes/java/main is there.",
                "schema.toml:2",
                "mvn dependency:build-classpath -Dmdep.outputFile=target/classpath.txt");
    }

    @Test
    void hibernate_must_be_there() {
        compile("Customer", CUSTOMER, "target/classes");
        refused(
                shop(""),
                Reason.USAGE,
                "The framework of the entities is not on the class path of the model:"
                        + " there is no 'org.hibernate.boot.MetadataSources'.",
                "[model] classpath = [...]");
    }

    @Test
    void a_place_that_does_not_exist_is_named() {
        refused(shop("classpath = \"lost\"\n"), Reason.USAGE, "lost' in the class path of the model does not exist.");
    }

    @Test
    void a_jar_that_the_build_has_listed_and_that_is_gone_is_named() {
        compile("Customer", CUSTOMER, "target/classes");
        refused(
                shop("").write("target/classpath.txt", String.join(File.pathSeparator, with("lost.jar", jars()))),
                Reason.USAGE,
                "lost.jar' in the class path of the model does not exist.",
                "target/classpath.txt",
                "Let the build list the jars");
    }

    @Test
    void what_is_no_jar_holds_no_entities() {
        compile("Customer", CUSTOMER, "target/classes");
        Shop shop = shop("scan = \"com.acme\"\n")
                .write("native.so", "no zip")
                .write("target/classpath.txt", String.join(File.pathSeparator, with("native.so", jars())));
        assertThat(shop.proposal(Database.POSTGRESQL).preview()).isNotEmpty();
    }

    @Test
    void a_jar_that_cannot_be_read_is_named() {
        compile("Customer", CUSTOMER, "target/classes");
        refused(
                shop("scan = \"com.acme\"\n")
                        .write("half.jar", "no zip")
                        .write("target/classpath.txt", String.join(File.pathSeparator, with("half.jar", jars()))),
                Reason.FAILED,
                "half.jar' cannot be read: ",
                "Build it again");
    }

    @Test
    void some_class_must_be_an_entity() {
        compile("Customer", CUSTOMER, "classes");
        refused(
                shop("scan = [\"com.acme.stock\"]\nclasspath = " + Shop.list(with("classes", jars())) + "\n"),
                Reason.USAGE,
                "There is no entity in com.acme.stock: no class in ",
                "[model] scan = [\"com.acme.shop\"]");
    }

    @Test
    void a_class_that_does_not_load_is_named() throws IOException {
        compile("Money", "package com.acme.shop; public class Money implements java.io.Serializable {}", "classes");
        compile("Customer", CUSTOMER.replace("String fullName", "Money fullName"), "classes");
        Files.delete(temp.resolve("classes/com/acme/shop/Money.class"));
        refused(
                shop("classpath = " + Shop.list(with("classes", jars())) + "\n"),
                Reason.FAILED,
                "The class 'com.acme.shop.Customer' does not load: java.lang.NoClassDefFoundError: com/acme/shop/Money.",
                "Compile it anew");
    }

    @Test
    void a_class_that_an_annotation_needs_is_named() throws IOException {
        compile(
                "Upper",
                """
                package com.acme.shop;

                public class Upper implements jakarta.persistence.AttributeConverter<String, String> {
                    public String convertToDatabaseColumn(String text) { return text; }
                    public String convertToEntityAttribute(String text) { return text; }
                }
                """,
                "classes");
        compile(
                "Customer",
                CUSTOMER.replace("String fullName", "@Convert(converter = Upper.class) String fullName"),
                "classes");
        Files.delete(temp.resolve("classes/com/acme/shop/Upper.class"));
        refused(
                shop("classpath = " + Shop.list(with("classes", jars())) + "\n"),
                Reason.FAILED,
                "What the entities need does not load: java.lang.ClassNotFoundException: com.acme.shop.Upper.",
                "on [model] classpath");
    }

    @Test
    void a_strategy_that_is_not_there_is_told() {
        compile("Customer", CUSTOMER, "classes");
        refused(
                shop("classpath = " + Shop.list(with("classes", jars()))
                        + "\nsettings = \"hibernate.physical_naming_strategy=com.acme.Lost\"\n"),
                Reason.FAILED,
                "com.acme.Lost",
                "correct [model] settings");
    }

    @Test
    void code_of_a_strategy_that_fails_is_told() {
        compile(
                "Broken",
                """
                package com.acme.shop;

                import org.hibernate.boot.model.naming.*;
                import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

                public class Broken extends PhysicalNamingStrategyStandardImpl {
                    @Override
                    public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
                        throw new IllegalStateException("no name for " + name);
                    }
                }
                """,
                "classes");
        compile("Customer", CUSTOMER, "classes");
        refused(
                shop("classpath = " + Shop.list(with("classes", jars()))
                        + "\nsettings = \"hibernate.physical_naming_strategy=com.acme.shop.Broken\"\n"),
                Reason.FAILED,
                "no name for");
    }

    @Test
    void a_mapping_that_hibernate_refuses_is_told_in_its_words() {
        compile("Customer", CUSTOMER.replace("@Id", ""), "classes");
        refused(
                shop("classpath = " + Shop.list(with("classes", jars())) + "\n"),
                Reason.FAILED,
                "Hibernate refuses the entities for postgresql: ",
                "com.acme.shop.Customer' has no identifier",
                "Correct the mapping and compile it");
    }

    @Test
    void a_setting_has_a_value() {
        compile("Customer", CUSTOMER, "classes");
        refused(
                shop("classpath = " + Shop.list(with("classes", jars())) + "\nsettings = \"naming\"\n"),
                Reason.USAGE,
                "'naming' is no setting of Hibernate.");
    }

    @Test
    void another_source_is_unknown() {
        compile("Customer", CUSTOMER, "target/classes");
        Shop shop = new Shop(temp).write("migrations/.keep", "").write("schema.toml", "[model]\nsource = \"rails\"\n");
        assertThatThrownBy(() -> shop.proposal(Database.H2))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("There is no source 'rails' of a model.")
                .hasMessageContaining("\"hibernate\" for JPA entities");
    }

    @Test
    void two_heads_are_joined_first() {
        compile("Customer", CUSTOMER, "classes");
        Shop shop = shop("classpath = " + Shop.list(with("classes", jars())) + "\n")
                .write("migrations/A1.java", revision("a1"))
                .write("migrations/B2.java", revision("b2"));
        refused(
                shop,
                Reason.SEVERAL_HEADS,
                "There are 2 heads, so the schema that the model differs from is not known yet: ",
                "Join them with 'schema merge'");
    }

    private static String revision(String id) {
        return "import dev.schema.*;\n@Revision(id = \"" + id + "\", message = \"m\")\npublic class "
                + id.toUpperCase(java.util.Locale.ROOT)
                + " extends Migration { @Override public void up(Schema schema) {} }\n";
    }

    @Test
    void the_order_of_classes_is_no_matter() {
        Class<?>[] classes = Clinic.classes(Database.H2);
        List<Class<?>> turned = new ArrayList<>(List.of(classes));
        Collections.reverse(turned);
        assertThat(Clinic.catalog(Database.H2, turned.toArray(Class<?>[]::new)))
                .isEqualTo(Clinic.catalog(Database.H2, classes));
    }

    @Test
    void logs_are_as_loud_as_before() {
        Logger log = Logger.getLogger("org.hibernate");
        Level before = log.getLevel();
        Clinic.catalog(Database.POSTGRESQL);
        assertThat(log.getLevel()).isEqualTo(before);
        assertThat(System.getProperty("org.jboss.logging.provider")).isNull();
    }

    private static List<String> with(String first, List<String> more) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }
}
