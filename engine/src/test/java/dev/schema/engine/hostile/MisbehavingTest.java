package dev.schema.engine.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Project;
import dev.schema.engine.sample.Scratch;
import dev.schema.engine.sample.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code of migrations that does what it must not: a refusal names revision and line, and no database was touched. */
class MisbehavingTest {

    @TempDir
    Path folder;

    private Scratch database;

    @BeforeEach
    void create() throws IOException {
        database = new Scratch(folder.resolve("app.db"));
        write("schema.toml", "record-limit = \"300ms\"\n");
        write(
                "migrations/M1.java",
                "import dev.schema.*;\n@Revision(id = \"a1\")\npublic class M1 extends Migration {\n"
                        + "public void up(Schema s) { s.createTable(\"t\", t -> t.id()); }\n}\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What stands in the class, from line 6 on; what is said; and at which line, 0 for none. */
    record Case(String message, int line, String body) {
        @Override
        public String toString() {
            return body;
        }
    }

    private static Case up(String message, int line, String code) {
        return new Case(message, line, "public void up(Schema s) throws Exception {\n" + code + "\n}");
    }

    private static Case beside(String message, int line, String code) {
        return new Case(message, line, code + "\npublic void up(Schema s) {}");
    }

    static Stream<Case> cases() {
        String late = "was still being recorded after 300 ms";
        return Stream.of(
                up(late, 7, "while (true) {}"),
                up(late, 7, "Thread.sleep(1000000);"),
                up(late, 7, "synchronized (s) { s.wait(); }"),
                up(late, 7, "new java.util.concurrent.CountDownLatch(1).await();"),
                up(late, 7, "while (true) try { Thread.sleep(9999); } catch (InterruptedException again) { }"),
                up(late, 7, "s.createTable(\"x\", t -> { t.id(); while (true) {} });"),
                up(
                        late,
                        7,
                        "Thread other = new Thread(() -> { while (true) {} }); other.setDaemon(true); other.start(); other.join();"),
                beside(late, 6, "public M2() { while (true) {} }"),
                beside(late, 6, "static { while (!Thread.interrupted()) {} }"),
                beside(late, 6, "public void down(Schema s) { while (true) {} }"),
                up("up threw java.lang.StackOverflowError", 7, "up(s);"),
                up(
                        "up threw java.lang.OutOfMemoryError",
                        7,
                        "long[][] all = new long[9][]; all[0] = new long[Integer.MAX_VALUE];"),
                up("up threw java.lang.AssertionError: no", 7, "throw new AssertionError(\"no\");"),
                up("up threw java.lang.NoClassDefFoundError: x", 7, "throw new NoClassDefFoundError(\"x\");"),
                up("up threw java.io.IOException: no", 7, "throw new java.io.IOException(\"no\");"),
                up("up threw java.lang.NullPointerException", 7, "((Object) null).toString();"),
                up("up threw java.lang.ArithmeticException: / by zero", 7, "s.dropTable(\"t\" + 1 / (1 - 1));"),
                beside(
                        "The constructor of the migration 'M2' failed: java.lang.StackOverflowError",
                        6,
                        "public M2() { new M2(); }"),
                beside(
                        "The constructor of the migration 'M2' failed: java.lang.Error: no",
                        6,
                        "public M2() { throw new Error(\"no\"); }"),
                beside(
                        "The static initializer of the migration 'M2' failed: java.lang.IllegalStateException",
                        6,
                        "static { if (true) throw new IllegalStateException(); }"),
                beside(
                        "the migration 'M2' failed: java.lang.StackOverflowError",
                        6,
                        "static int f() { return f() + 1; } static int x = f();"),
                beside(
                        "the migration 'M2' failed: java.lang.OutOfMemoryError",
                        6,
                        "static long[] all = new long[Integer.MAX_VALUE];"),
                up("'System.exit' would end the whole process", 7, "System.exit(0);"),
                up("'Runtime.exit' would end the whole process", 7, "Runtime.getRuntime().exit(0);"),
                up("'Runtime.halt' would end the whole process", 7, "Runtime.getRuntime().halt(0);"),
                up(
                        "'System.exit' would end the whole process",
                        7,
                        "java.util.function.IntConsumer c = System::exit; c.accept(0);"),
                up(
                        "'System.exit' would end the whole process",
                        7,
                        "s.data(\"d\").run(c -> System.exit(0)).undo(c -> {});"),
                beside(
                        "'System.exit' would end the whole process",
                        6,
                        "static class Inner { static { System.exit(0); } }"),
                beside(
                        "'System.exit' would end the whole process",
                        6,
                        "static { Runnable r = new Runnable() { public void run() { System.exit(0); } }; r.run(); }"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void code_is_stopped_before_the_database_is_touched(Case each) throws IOException {
        write(
                "migrations/M2.java",
                "import dev.schema.*;\n\n\n@Revision(id = \"a2\", parents = \"a1\")\npublic class M2 extends Migration {\n"
                        + each.body() + "\n}\n");

        SchemaException refused = refusal();

        assertThat(refused.reason()).isEqualTo(Reason.FAILED);
        assertThat(refused.problems()).hasSize(1);
        Problem problem = refused.problems().get(0);
        assertThat(problem.what()).contains(each.message());
        assertThat(problem.where()).isEqualTo("migrations/M2.java:" + each.line());
        assertThat(database.rows("SELECT name FROM sqlite_schema")).isEmpty();
    }

    private SchemaException refusal() {
        return catchThrowableOfType(SchemaException.class, () -> SchemaMigrator.configure()
                .source(Project.find(folder, Map.of(), Map.of()).migrations())
                .url(database.url())
                .load()
                .upgrade());
    }

    @Test
    void helpers_must_not_end_the_process_either() throws IOException {
        write("migrations/Helper.java", "class Helper {\n// exit\nstatic void leave() { System.exit(3); }\n}\n");
        assertThat(refusal().problems().get(0))
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("migrations/Helper.java:3"));
        // A method of the same name elsewhere is nobody's business.
        write("migrations/Helper.java", "class Helper { static void exit() {} static void leave() { exit(); } }");
        SchemaMigrator.configure()
                .source(Project.find(folder, Map.of(), Map.of()).migrations())
                .url(database.url())
                .load()
                .upgrade();
        assertThat(database.rows("SELECT id FROM schema_revision")).containsExactly("a1");
    }

    @Test
    void an_interrupted_caller_gets_its_interrupt_back() {
        CountDownLatch reached = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        Written revisions = new Written().then("r1", s -> {
            caller.interrupt();
            try {
                reached.await();
            } catch (InterruptedException given) {
                throw new IllegalStateException(given);
            }
        });
        SchemaException refused = catchThrowableOfType(SchemaException.class, () -> SchemaMigrator.configure()
                .source(revisions)
                .url(database.url())
                .load()
                .upgrade());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(refused.getMessage()).contains("Interrupted while revision \"r1\"");
        assertThat(database.rows("SELECT name FROM sqlite_schema")).isEmpty();
    }

    @Test
    void what_is_recorded_runs_in_the_class_loading_context_of_the_caller() {
        ClassLoader context = new ClassLoader() {};
        Thread.currentThread().setContextClassLoader(context);
        ClassLoader[] seen = new ClassLoader[1];
        SchemaMigrator.configure()
                .source(new Written()
                        .then("r1", s -> seen[0] = Thread.currentThread().getContextClassLoader()))
                .url(database.url())
                .load()
                .upgrade();
        Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        assertThat(seen[0]).isSameAs(context);
    }
}
