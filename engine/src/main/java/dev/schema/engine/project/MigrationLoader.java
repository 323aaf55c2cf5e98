package dev.schema.engine.project;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the classes of migrations and helpers. They see the JDK, the API's packages and the configured libraries. */
final class MigrationLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();

    MigrationLoader(ClassPath classPath) {
        super("migrations", libraries(classPath));
    }

    private static ClassLoader libraries(ClassPath classPath) {
        var api = new ApiLoader(MigrationLoader.class.getClassLoader());
        if (classPath.libraries().isEmpty()) {
            return api;
        }
        var urls = classPath.libraries().stream()
                .map(path -> {
                    try {
                        return path.toUri().toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(URL[]::new);
        return new URLClassLoader("classpath of " + Config.FILE_NAME, urls, api);
    }

    /**
     * Adds the classes of one unit.
     *
     * @param origin the file they come from
     * @return the origin of another unit with one of these classes; then nothing is added
     */
    synchronized Optional<String> add(String origin, Map<String, byte[]> unit) {
        for (var name : unit.keySet()) {
            var other = origins.get(name);
            if (other != null && !other.equals(origin)) {
                return Optional.of(other);
            }
        }
        unit.forEach((name, bytes) -> {
            classes.put(name, bytes);
            origins.put(name, origin);
        });
        return Optional.empty();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = bytes(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private synchronized byte @Nullable [] bytes(String name) {
        return classes.get(name);
    }

    /** Shows the packages of the API and hides everything else that its parent could load. */
    private static final class ApiLoader extends ClassLoader {

        private final ClassLoader ours;

        ApiLoader(ClassLoader ours) {
            super("schema api", ClassLoader.getPlatformClassLoader());
            this.ours = ours;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            int dot = name.lastIndexOf('.');
            if (dot < 0 || !ClassPath.isApi(name.substring(0, dot))) {
                throw new ClassNotFoundException(name);
            }
            return ours.loadClass(name);
        }
    }
}
