package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Compiles in memory with the running JDK's javac, for the running JDK ({@code --release} of its feature version): a
 * project may use the language of the Java it runs on, and internals of that JDK stay out of reach. No annotation
 * processor runs.
 */
final class Compiler {

    static final String RELEASE = String.valueOf(Runtime.version().feature());

    static final List<String> OPTIONS = List.of(
            "--release", RELEASE, "-proc:none", "-implicit:none", "-g", "-Xlint:none", "-nowarn", "-Xmaxerrs", "1000");

    private final Supplier<@Nullable JavaCompiler> tool;
    private final ClassPath classPath;

    /** @param tool null where there is only a runtime, without javac */
    Compiler(Supplier<@Nullable JavaCompiler> tool, ClassPath classPath) {
        this.tool = tool;
        this.classPath = classPath;
    }

    /**
     * What came out of each file, by binary class name; all in one javac task.
     *
     * @param visible classes compiled before that these may use
     * @throws SchemaException with all errors
     */
    Map<SourceFile, Map<String, byte[]>> compile(List<SourceFile> sources, Map<String, byte[]> visible) {
        var javac = tool.get();
        if (javac == null) {
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "This Java runtime has no compiler, and some migrations must be compiled.",
                            System.getProperty("java.home"),
                            "Run with a JDK of Java 17 or later: set JAVA_HOME to one."));
        }
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (var files = open(javac, diagnostics, visible)) {
            var task = javac.getTask(null, files, diagnostics, OPTIONS, null, MemoryFiles.sources(sources));
            boolean done = task.call();
            var problems = problems(diagnostics.getDiagnostics());
            if (!problems.isEmpty()) {
                throw new SchemaException(Reason.FAILED, problems);
            }
            if (!done) {
                throw new IllegalStateException("javac failed without saying why");
            }
            var result = new LinkedHashMap<SourceFile, Map<String, byte[]>>();
            sources.forEach(source -> result.put(source, files.output(source)));
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MemoryFiles open(
            JavaCompiler javac, DiagnosticCollector<JavaFileObject> diagnostics, Map<String, byte[]> visible)
            throws IOException {
        var libraries = javac.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8);
        var api = javac.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8);
        libraries.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath.libraries());
        api.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath.api());
        return new MemoryFiles(libraries, api, visible);
    }

    private static List<Problem> problems(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        var problems = new ArrayList<Problem>();
        for (var diagnostic : diagnostics) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                problems.add(problem(diagnostic));
            }
        }
        return problems;
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
        var message = diagnostic.getMessage(Locale.ENGLISH);
        var next = advice(diagnostic);
        if (diagnostic.getSource() instanceof MemoryFiles.Source source) {
            var file = source.source();
            long line = diagnostic.getLineNumber();
            return line < 1
                    ? new Problem(message, file.shown(), next)
                    : new Problem(
                            withExcerpt(message, file.text(), (int) diagnostic.getPosition()),
                            file.shown() + ":" + line,
                            next);
        }
        return Problem.of(message, next);
    }

    /** The way javac prints it: first line, source line, caret, details. */
    private static String withExcerpt(String message, String text, int position) {
        int start = Math.max(text.lastIndexOf('\n', position - 1), text.lastIndexOf('\r', position - 1)) + 1;
        var rest = text.substring(start);
        var line = rest.lines().findFirst().orElse("");
        var indent = new StringBuilder();
        line.chars().limit(position - start).forEach(c -> indent.append(c == '\t' ? '\t' : ' '));
        var parts = new ArrayList<>(message.lines().toList());
        parts.addAll(1, List.of("    " + line, "    " + indent + "^"));
        return String.join("\n", parts);
    }

    private static String advice(Diagnostic<?> diagnostic) {
        var code = String.valueOf(diagnostic.getCode());
        if (code.startsWith("compiler.err.cant.resolve") || code.equals("compiler.err.doesnt.exist")) {
            return "Migrations see the JDK, dev.schema, org.slf4j, classes without @Revision in the migration folders,"
                    + " and what 'classpath' in " + Config.FILE_NAME + " lists; not each other.";
        }
        if (code.equals("compiler.err.class.public.should.be.in.file")) {
            return "Name the file like the class.";
        }
        return "Correct the file and run the command again.";
    }
}
