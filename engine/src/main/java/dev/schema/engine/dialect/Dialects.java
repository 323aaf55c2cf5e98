package dev.schema.engine.dialect;

import dev.schema.type.Database;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The dialects that there are: ours, and those that other jars register as services. Thread-safe. */
public final class Dialects {

    private static final List<Dialect> ALL = ServiceLoader.load(Dialect.class, Dialects.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private Dialects() {}

    /** The dialect for a kind of database. */
    public static Optional<Dialect> of(Database database) {
        return ALL.stream()
                .filter(dialect -> dialect.database().equals(database))
                .findFirst();
    }

    /** The dialect that speaks for a JDBC URL. */
    public static Optional<Dialect> forUrl(String url) {
        return ALL.stream().filter(dialect -> dialect.accepts(url)).findFirst();
    }

    /** The kinds of database, in the order of registration. */
    public static List<Database> databases() {
        return ALL.stream().map(Dialect::database).toList();
    }
}
