package dev.schema.examples.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip that users get, unpacked, beside a project whose entities and Hibernate are its own. */
class DistributionIT {

    private static final Path PACKAGED = Path.of("../cli/target");
    private static final String ENTITY = "src/main/java/com/acme/shop/Customer.java";

    @TempDir
    Path temp;

    private Path tool;
    private Path project;

    @BeforeEach
    void unpack() throws IOException {
        project = Files.createDirectories(temp.resolve("shop"));
        try (Stream<Path> packaged = Files.list(PACKAGED);
                FileSystem zip = FileSystems.newFileSystem(
                        packaged.filter(file -> file.toString().endsWith("-dist.zip"))
                                .findFirst()
                                .orElseThrow(),
                        Map.of("enablePosixFileAttributes", true));
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = temp.resolve(file.toString().substring(1));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
            }
        }
        try (Stream<Path> unpacked = Files.list(temp)) {
            tool = unpacked.filter(folder -> !folder.equals(project))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void hibernate_is_left_to_the_user() throws IOException {
        try (Stream<Path> files = Files.list(tool.resolve("lib"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("schema-hibernate-"))
                    .noneMatch(name -> name.matches("(hibernate|jakarta|jboss|byte-buddy).*"));
        }
    }

    @Test
    void an_entity_changes_and_the_database_follows() throws Exception {
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        write("/jpa/Customer.java");
        assertThat(schema(0, "init")).contains("Maven project found");
        Files.writeString(
                project.resolve("schema.toml"),
                "\n[model]\nsource = \"hibernate\"\nscan = \"com.acme.shop\"\n",
                StandardOpenOption.APPEND);

        compile();
        assertThat(generate("create customers")).contains("(base)");
        assertThat(schema(3, "check")).contains("The database lacks").contains("schema upgrade");
        schema(0, "upgrade");
        assertThat(schema(0, "check")).contains("is up to date");

        write("/jpa/CustomerLater.java");
        compile();
        assertThat(schema(3, "check")).contains("or is it a rename? customers.name is gone, fullname is new");
        assertThat(generate("loyalty points", "--rename", "customers.name=fullname", "--drops"))
                .contains("<- ");
        schema(0, "upgrade");
        assertThat(schema(0, "check")).contains("2 revisions").contains("is up to date");
    }

    private String generate(String message, String... more) throws Exception {
        List<String> words = new ArrayList<>(List.of("revision", "--autogenerate", "-m", message));
        words.addAll(List.of(more));
        return schema(0, words.toArray(String[]::new));
    }

    private String schema(int code, String... words) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(tool.resolve("bin/schema").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("SCHEMA_CACHE", "off");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(String.join(" ", words) + "\n" + printed)
                .isEqualTo(code);
        return printed;
    }

    private void write(String resource) throws IOException {
        Path file = project.resolve(ENTITY);
        Files.createDirectories(file.getParent());
        try (InputStream text = JpaStory.class.getResourceAsStream(resource)) {
            Files.copy(text, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** As Maven does: Hibernate and what comes with it, nothing of ours. */
    private void compile() throws IOException {
        String jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("schema-"))
                .collect(Collectors.joining(File.pathSeparator));
        Path classes = Files.createDirectories(project.resolve("target/classes"));
        Files.writeString(project.resolve("target/classpath.txt"), jars);
        String[] arguments = {
            "-proc:none",
            "-cp",
            jars,
            "-d",
            classes.toString(),
            project.resolve(ENTITY).toString()
        };
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
    }
}
