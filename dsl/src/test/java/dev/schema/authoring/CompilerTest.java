package dev.schema.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilerTest {

    @TempDir
    private Path classes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t.integer(\"n\").defaultValue(\"x\");",
                "t.bigint(\"n\").defaultValue(1);",
                "t.varchar(\"n\", 20).identity();",
                "t.decimal(\"n\", 9, 2).identity();",
                "t.integer(\"n\").defaultNow();",
                "t.integer(\"n\").collate(\"C\");",
                "t.text(\"n\").defaultRandom();",
                "t.integer(\"n\").onDelete(CASCADE);",
                "t.integer(\"n\").references(\"u\", \"id\").notNull();",
                "t.integer(\"n\").references(\"u\", \"id\").references(\"v\", \"id\");",
                "t.foreignKey(\"n\").onDelete(CASCADE);",
                "t.varchar(\"name\");",
                "t.decimal(\"n\");",
                "schema.alterColumn(\"t\", \"c\").type(varchar());",
                "schema.alterColumn(\"t\", \"c\").type(\"varchar\");",
                "schema.on(\"postgresql\", s -> {});",
                "schema.dropTable(\"t\").cascade().cascade();",
            })
    void does_not_compile(String statement) {
        assertThat(errors(statement)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t.integer(\"n\").unsigned().notNull().defaultValue(1).check(\"n > 0\").comment(\"x\");",
                "t.bigint(\"n\").notNull().identity().primaryKey();",
                "t.varchar(\"n\", 20).collate(\"C\").unique().defaultValue(\"x\");",
                "t.timestamptz(\"n\").notNull().defaultNow().comment(\"x\");",
                "t.uuid(\"n\").defaultRandom().references(\"u\", \"id\").onDelete(CASCADE).onUpdate(RESTRICT).deferrable();",
                "t.foreignKey(\"n\", \"m\").references(\"u\", \"a\", \"b\").onDelete(SET_NULL).name(\"fk\");",
                "t.array(\"n\", integer()).notNull();",
                "t.column(\"n\", sqlType(\"tsvector\")).typeOn(SQLITE, \"TEXT\");",
                "schema.alterColumn(\"t\", \"c\").type(unsigned(integer())).using(\"c\");",
                "schema.insert(inSchema(\"audit\", \"t\"), \"a\").row((Object) null).row(expr(\"1\"));",
                "schema.data(\"d\").run(connection -> connection.createStatement().execute(\"x\"));",
                "schema.on(POSTGRESQL, s -> s.sql(\"x\")).on(H2, s -> {}).otherwise(s -> {});",
            })
    void compiles(String statement) {
        assertThat(errors(statement)).isEmpty();
    }

    private List<String> errors(String statement) {
        String source = "import dev.schema.*; public class M extends Migration {"
                + " public void up(Schema schema) { schema.createTable(\"t\", t -> {" + statement + "}); } }";
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///M.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        String path = System.getProperty("java.class.path");
        compiler.getTask(
                        new StringWriter(),
                        null,
                        found,
                        List.of("-proc:none", "-implicit:none", "-d", classes.toString(), "-cp", path, "-Xlint:none"),
                        null,
                        List.of(file))
                .call();
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }
}
