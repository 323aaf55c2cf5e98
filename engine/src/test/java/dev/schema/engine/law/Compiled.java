package dev.schema.engine.law;

import dev.schema.Migration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Migrations compiled from source in memory, many in one task, with all warnings as errors. */
public final class Compiled {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Kept open: finding the classes of the JDK and of the class path takes longer than compiling. */
    private static final StandardJavaFileManager CLASSES =
            JAVAC.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

    private Compiled() {}

    /**
     * The migrations, by class name.
     *
     * @param sources by class name, without a package
     * @throws AssertionError with what javac says, and the source
     */
    public static Map<String, Migration> migrations(Map<String, String> sources) {
        Memory memory = new Memory();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        JAVAC.getTask(null, memory, diagnostics, List.of("-proc:none", "-Xlint:all", "-g:none"), null, units)
                .call();
        if (!diagnostics.getDiagnostics().isEmpty()) {
            throw new AssertionError(
                    diagnostics.getDiagnostics().stream().map(Compiled::shown).collect(Collectors.joining("\n")));
        }
        Map<String, Migration> migrations = new HashMap<>();
        sources.keySet().forEach(name -> migrations.put(name, memory.instance(name)));
        return migrations;
    }

    private static String shown(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getSource() instanceof Source source ? source.text : "";
        return diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ENGLISH) + "\n" + text;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String name) {
            super(URI.create("memory:///" + name + Kind.CLASS.extension), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, Output> outputs = new HashMap<>();
        private final ClassLoader loader = new ClassLoader(Compiled.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                Output output = outputs.get(name);
                if (output == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = output.bytes.toByteArray();
                return defineClass(name, bytes, 0, bytes.length);
            }
        };

        Memory() {
            super(CLASSES);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
            return outputs.computeIfAbsent(className, Output::new);
        }

        Migration instance(String name) {
            try {
                return (Migration) loader.loadClass(name).getConstructor().newInstance();
            } catch (ReflectiveOperationException failure) {
                throw new AssertionError(name, failure);
            }
        }
    }
}
