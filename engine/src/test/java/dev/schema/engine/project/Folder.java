package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A project on disk that a test writes. */
record Folder(Path root) {

    Folder write(String path, String content) {
        try {
            var file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A migration {@code migrations/NAME.java} in package {@code shop}, with this in its class. */
    Folder migration(String name, String id, String body) {
        return write("migrations/" + name + ".java", source(name, id, body));
    }

    static String source(String name, String id, String body) {
        return """
                package shop;

                import dev.schema.*;

                @Revision(id = "%s")
                public class %s extends Migration {
                    @Override
                    public void up(Schema schema) {}
                    %s
                }
                """
                .formatted(id, name, body);
    }

    Project open() {
        return open(Map.of());
    }

    Project open(Map<String, String> environment) {
        return Project.find(root, environment, Map.of());
    }

    MigrationSource migrations() {
        return open().migrations();
    }

    static List<Problem> problemsOf(ThrowingCallable action) {
        return Assertions.catchThrowableOfType(SchemaException.class, action).problems();
    }
}
