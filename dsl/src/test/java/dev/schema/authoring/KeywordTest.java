package dev.schema.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Schema;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeywordTest {

    private static final Set<String> KOTLIN = Set.of(
            "as",
            "break",
            "class",
            "continue",
            "do",
            "else",
            "false",
            "for",
            "fun",
            "if",
            "in",
            "interface",
            "is",
            "null",
            "object",
            "package",
            "return",
            "super",
            "this",
            "throw",
            "true",
            "try",
            "typealias",
            "typeof",
            "val",
            "var",
            "when",
            "while");

    private static final Set<String> GROOVY = Set.of(
            "abstract",
            "as",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "def",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "in",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "non-sealed",
            "null",
            "package",
            "permits",
            "private",
            "protected",
            "public",
            "record",
            "return",
            "sealed",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "threadsafe",
            "throw",
            "throws",
            "trait",
            "transient",
            "true",
            "try",
            "var",
            "void",
            "volatile",
            "while",
            "yield");

    @Test
    void no_public_name_is_a_keyword_of_kotlin_or_groovy() throws Exception {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : publicTypes()) {
            names.add(type.getSimpleName());
            Arrays.stream(type.getMethods())
                    .filter(method -> method.getDeclaringClass() != Object.class)
                    .map(Method::getName)
                    .forEach(names::add);
            Arrays.stream(type.getFields()).map(Field::getName).forEach(names::add);
        }
        assertThat(names).contains("createTable", "ForeignKeyDef", "POSTGRESQL", "defaultNow");
        assertThat(names).doesNotContainAnyElementsOf(KOTLIN).doesNotContainAnyElementsOf(GROOVY);
    }

    @Test
    void builders_are_final_and_nobody_else_can_make_one() throws Exception {
        for (Class<?> type : publicTypes()) {
            String name = type.getSimpleName();
            if (name.endsWith("Def")
                    || name.startsWith("Of")
                    || Set.of("Drops", "Otherwise", "ColumnChange").contains(name)) {
                assertThat(type.getConstructors()).as(name).isEmpty();
                boolean isFinal = Modifier.isFinal(type.getModifiers());
                assertThat(isFinal || name.equals("ColumnDef")).as(name).isTrue();
            }
        }
    }

    private static List<Class<?>> publicTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(
                Schema.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> names;
        try (Stream<Path> files = Files.list(root.resolve("dev/schema"))) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> "dev.schema." + name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
        Stream.Builder<Class<?>> types = Stream.builder();
        for (String name : names) {
            Class<?> type = Class.forName(name);
            if (Modifier.isPublic(type.getModifiers())) {
                types.add(type);
            }
        }
        return types.build().toList();
    }
}
