package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** JDBC drivers that the user has put somewhere: a loader of their own keeps their libraries apart from ours. */
public final class DriverFolder {

    private DriverFolder() {}

    /**
     * Sees the drivers that came along, and the jars of these paths: jars, or folders of them.
     *
     * @throws SchemaException if they cannot be read
     */
    public static ClassLoader loader(List<Path> paths) {
        ClassLoader ours = DriverFolder.class.getClassLoader();
        if (paths.isEmpty()) {
            return ours;
        }
        List<URL> jars = new ArrayList<>();
        for (Path path : paths) {
            try {
                add(jars, path);
            } catch (IOException unreadable) {
                throw new SchemaException(
                        Reason.USAGE,
                        new Problem(
                                "The drivers in '" + path + "' cannot be read: " + unreadable.getMessage() + ".",
                                "drivers",
                                "Name jars, or folders of jars, that are there."),
                        unreadable);
            }
        }
        return new URLClassLoader(jars.toArray(URL[]::new), ours);
    }

    private static void add(List<URL> jars, Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            jars.add(url(path.toRealPath()));
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                jars.add(url(jar));
            }
        }
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }
}
