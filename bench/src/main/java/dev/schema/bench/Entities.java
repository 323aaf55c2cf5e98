package dev.schema.bench;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.project.Project;
import dev.schema.servers.Statements;
import dev.schema.servers.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.tools.ToolProvider;

/**
 * Many JPA entities against PostgreSQL: whole processes of the distribution, in turn with one in which Hibernate alone reads
 * the same classes, and the statements that a command sends.
 */
final class Entities {

    private static final int ROUNDS = 5;
    private static final String NAME = "com.acme.Item";

    private final Distribution schema;
    private final int many;
    private final Path project;
    private final String url = TestDatabase.POSTGRESQL.fresh();

    private Entities(Distribution schema, int many) throws Exception {
        this.schema = schema;
        this.many = many;
        this.project = schema.project("entities" + many);
    }

    static void run() throws Exception {
        Distribution schema = Distribution.unpacked(ROUNDS);
        Measure.line("");
        Measure.line("JPA entities, PostgreSQL, nothing to do (CPU s of whole processes, median of %d)", ROUNDS);
        for (int many : new int[] {5, 500}) {
            new Entities(schema, many).measure();
        }
    }

    private void measure() throws Exception {
        String classPath = compile();
        Files.writeString(
                project.resolve("schema.toml"),
                "dialects = [\"postgresql\"]\n[model]\nsource = \"hibernate\"\nscan = \"com.acme\"\n");
        schema.schema(project, "revision", "--autogenerate", "-m", "all", "--url", url);
        schema.schema(project, "upgrade", "--url", url);
        schema.waitForArchive();
        Measure.line("  %d entities", many);
        double alone = schema.secondsOfJava(classPath, HibernateAlone.class.getName(), NAME, "" + many);
        line("Hibernate alone", alone, alone);
        line("check --offline", schema.seconds(project, "check", "--offline", "--url", url), alone);
        line("check", schema.seconds(project, "check", "--url", url), alone);
        line("drift", schema.seconds(project, "drift", "--url", url), alone);
        line(
                "revision --autogenerate",
                schema.seconds(project, "revision", "--autogenerate", "-m", "no", "--url", url),
                alone);
        Measure.line(
                "    statements: check %d, drift %d",
                statements(SchemaMigrator::checkDatabase), statements(SchemaMigrator::drift));
    }

    private static void line(String what, double seconds, double alone) {
        Measure.line("    %-23s %5.2f  ratio %.2f", what, seconds, seconds / alone);
    }

    /** How many a question to the database takes. */
    private int statements(Consumer<SchemaMigrator> question) {
        Statements statements = new Statements();
        DataSource counted = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> statements.counted(TestDatabase.connect(url)));
        question.accept(SchemaMigrator.configure()
                .source(Project.find(project, Map.of(), Map.of()).migrations())
                .dataSource(counted)
                .load());
        return statements.sent();
    }

    /** Compiles them where Maven would; says with which class path they load. */
    private String compile() throws IOException {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Path file = project.resolve("src/com/acme/Item" + i + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source(i));
            arguments.add(file.toString());
        }
        String jars = System.getProperty("java.class.path");
        Path classes = Files.createDirectories(project.resolve("target/classes"));
        Files.writeString(
                project.resolve("target/classpath.txt"),
                Stream.of(jars.split(File.pathSeparator))
                        .filter(entry ->
                                !Path.of(entry).getFileName().toString().startsWith("schema-"))
                        .filter(entry -> entry.endsWith(".jar"))
                        .collect(Collectors.joining(File.pathSeparator)));
        arguments.addAll(0, List.of("-proc:none", "-cp", jars, "-d", classes.toString()));
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the entities do not compile");
        }
        return classes + File.pathSeparator + jars;
    }

    /** Of a usual kind: a key, unique, enumerated, indexed and plain columns, and each points at the one before. */
    private static String source(int i) {
        return """
                package com.acme;

                import jakarta.persistence.*;

                @Entity
                @Table(name = "item%1$d", indexes = @Index(columnList = "made, due"))
                public class Item%1$d {
                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    Long id;

                    @Column(nullable = false, unique = true, length = 40)
                    String code;

                    @Column(nullable = false, length = 200)
                    String title;

                    int amount;

                    @Column(precision = 10, scale = 2)
                    java.math.BigDecimal price;

                    @Column(nullable = false)
                    java.time.Instant made;

                    java.time.LocalDate due;

                    @Enumerated(EnumType.STRING)
                    @Column(length = 10)
                    Kind kind;

                    @ManyToOne
                    Item%2$d other;

                    public enum Kind {
                        LARGE,
                        SMALL
                    }
                }
                """
                .formatted(i, Math.max(0, i - 1));
    }
}
