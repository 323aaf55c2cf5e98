package dev.schema.engine.imports;

import dev.schema.servers.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Databases in the words that people write to each kind; a statement ends with a semicolon before an empty line. */
final class Corpus {

    static final List<String> NAMES = List.of("shop", "blog", "clinic", "everything", "names", "warehouse");

    /** One of them. */
    record Sample(TestDatabase database, String name) {

        /** The statements that make it. */
        List<String> statements() {
            return List.of(text().split(";\\s*(\\n\\s*\\n|$)"));
        }

        String text() {
            String file = "/imports/" + database.name().toLowerCase(Locale.ROOT) + "/" + name + ".sql";
            try (InputStream stream = Objects.requireNonNull(Corpus.class.getResourceAsStream(file), file)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new IllegalStateException(file, failure);
            }
        }

        @Override
        public String toString() {
            return database.name().toLowerCase(Locale.ROOT) + " " + name;
        }
    }

    private Corpus() {}

    static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (TestDatabase database :
                List.of(TestDatabase.SQLITE, TestDatabase.H2, TestDatabase.POSTGRESQL, TestDatabase.MARIADB)) {
            NAMES.forEach(name -> samples.add(new Sample(database, name)));
        }
        return samples;
    }
}
