package dev.schema.engine.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The files that javac sees in one task: sources and classes in memory, the API's packages, the configured libraries.
 * Nothing is written to disk, and no source that happens to lie on the class path is compiled.
 */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final StandardJavaFileManager api;
    private final Map<String, byte[]> visible;
    private final Map<SourceFile, Map<String, byte[]>> output = new HashMap<>();

    /** @param visible classes of ours, by binary name */
    MemoryFiles(StandardJavaFileManager libraries, StandardJavaFileManager api, Map<String, byte[]> visible) {
        super(libraries);
        this.api = api;
        this.visible = visible;
    }

    /** The classes that came out of a file, by binary name. */
    Map<String, byte[]> output(SourceFile source) {
        return Map.copyOf(output.getOrDefault(source, Map.of()));
    }

    @Override
    public boolean hasLocation(Location location) {
        return location != StandardLocation.SOURCE_PATH && super.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location != StandardLocation.CLASS_PATH) {
            return super.list(location, packageName, kinds, recurse);
        }
        var result = new ArrayList<JavaFileObject>();
        if (!kinds.contains(JavaFileObject.Kind.CLASS)) {
            return result;
        }
        visible.forEach((name, bytes) -> {
            if (packageOf(name).equals(packageName)) {
                result.add(new Compiled(name, bytes));
            }
        });
        var classes = Set.of(JavaFileObject.Kind.CLASS);
        if (ClassPath.isApi(packageName)) {
            api.list(location, packageName, classes, recurse).forEach(result::add);
        }
        super.list(location, packageName, classes, recurse).forEach(result::add);
        return result;
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        if (file instanceof Compiled compiled) {
            return compiled.className;
        }
        var name = super.inferBinaryName(location, file);
        return name == null ? api.inferBinaryName(location, file) : name;
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.equals(b);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        if (!(sibling instanceof Source source)) {
            throw new IllegalStateException("'" + className + "' comes from no source");
        }
        return new Output(className, output.computeIfAbsent(source.source, s -> new HashMap<>()));
    }

    @Override
    public void close() throws IOException {
        try (api) {
            super.close();
        }
    }

    static List<Source> sources(List<SourceFile> files) {
        return files.stream().map(Source::new).toList();
    }

    /** A file's text, under its own name, so that javac can hold the class's name against it. */
    static final class Source extends SimpleJavaFileObject {

        private final SourceFile source;

        Source(SourceFile source) {
            super(source.file().toUri(), Kind.SOURCE);
            this.source = source;
        }

        SourceFile source() {
            return source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }
    }

    private static final class Compiled extends SimpleJavaFileObject {

        private final String className;
        private final byte[] bytes;

        Compiled(String className, byte[] bytes) {
            super(uri(className), Kind.CLASS);
            this.className = className;
            this.bytes = bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static final class Output extends SimpleJavaFileObject {

        private final String className;
        private final Map<String, byte[]> output;

        Output(String className, Map<String, byte[]> output) {
            super(uri(className), Kind.CLASS);
            this.className = className;
            this.output = output;
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    output.put(className, toByteArray());
                }
            };
        }
    }

    private static URI uri(String className) {
        return URI.create("memory:///" + className.replace('.', '/') + JavaFileObject.Kind.CLASS.extension);
    }
}
