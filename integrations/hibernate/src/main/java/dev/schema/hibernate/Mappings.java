package dev.schema.hibernate;

import dev.schema.GeneratedName;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.EnumType;
import dev.schema.catalog.Sequence;
import dev.schema.catalog.Table;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.EntityReader.Wanted;
import dev.schema.operation.InsertRows;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Version;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.spi.ClassLoadingException;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** Lets Hibernate read classes, and says what comes of them. */
final class Mappings {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)");
    /** 7.1. */
    private static final int OLDEST = 701;

    /** As its driver names each, with a version that most have: without a connection nobody knows it. Settings may say it. */
    private static final Map<Database, Product> PRODUCTS = Map.of(
            Database.POSTGRESQL, new Product("PostgreSQL", "14", "0"),
            Database.H2, new Product("H2", "2", "3"),
            Database.MARIADB, new Product("MariaDB", "10", "11"),
            Database.MYSQL, new Product("MySQL", "8", "0"),
            Database.SQLITE, new Product("SQLite", "3", "40"));

    private record Product(String name, String major, String minor) {

        Map<String, Object> settings() {
            return Map.of(
                    "hibernate.boot.allow_jdbc_metadata_access",
                    false,
                    "jakarta.persistence.database-product-name",
                    name,
                    "jakarta.persistence.database-major-version",
                    major,
                    "jakarta.persistence.database-minor-version",
                    minor);
        }
    }

    private Mappings() {}

    /** @throws SchemaException if Hibernate refuses the classes, or does not know the database */
    static Wanted wanted(
            List<Class<?>> classes,
            Map<String, String> settings,
            ClassLoader loader,
            Database database,
            String origin) {
        Product product = PRODUCTS.get(database);
        if (product == null) {
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem(
                            "Nobody has said which dialect of Hibernate is that of " + database.name() + ".",
                            origin,
                            "Take " + database.name() + " out of 'dialects', or write the model with the DSL."));
        }
        requireVersion(origin);
        var bootstrap =
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
        StandardServiceRegistry registry = null;
        try {
            registry = new StandardServiceRegistryBuilder(bootstrap)
                    .applySettings(product.settings())
                    .applySettings(Map.copyOf(settings))
                    .build();
            MetadataSources sources = new MetadataSources(registry);
            classes.forEach(sources::addAnnotatedClass);
            Metadata metadata = sources.buildMetadata();
            if (loader.getResource(BeanConstraints.API) != null) {
                BeanConstraints.apply(metadata, Map.copyOf(settings), loader);
            }
            List<InsertRows> rows =
                    new Counters(metadata, new Words(database), registry.requireService(JdbcEnvironment.class)).rows();
            return new Wanted(
                    withKeys(catalog(metadata, database), rows),
                    rows,
                    new FormerNames(metadata, new Words(database)).all());
        } catch (RuntimeException | LinkageError failure) {
            throw explained(failure, database, origin);
        } finally {
            if (registry != null) {
                StandardServiceRegistryBuilder.destroy(registry);
            }
        }
    }

    private static void requireVersion(String origin) {
        Matcher version = VERSION.matcher(Version.getVersionString());
        if (version.lookingAt()
                && Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2)) < OLDEST) {
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem(
                            "Hibernate " + Version.getVersionString()
                                    + " is on the class path of the model, and only 7.1" + " and later are read.",
                            origin,
                            "Put a later one on [model] classpath, or write the model with the DSL."));
        }
    }

    /** A row needs a key by which it is found again; Hibernate gives none to a table that only counts. */
    private static Catalog withKeys(Catalog catalog, List<InsertRows> rows) {
        SortedMap<Name, Table> tables = new TreeMap<>(catalog.tables());
        for (InsertRows each : rows) {
            Table table = catalog.table(each.rows().table());
            String key = GeneratedName.of("pk", table.name().local(), List.of());
            tables.put(
                    table.name(),
                    table.withColumns(table.columns().stream()
                                    .map(column -> column.withNotNull(true))
                                    .toList())
                            .withConstraint(new Constraint.PrimaryKey(key, table.columnNames())));
        }
        return catalog.withTables(tables);
    }

    /** Whatever fails in there is Hibernate's or the user's: classes, mappings, strategies. */
    private static SchemaException explained(Throwable failure, Database database, String origin) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (failure instanceof ClassLoadingException) {
            return new SchemaException(
                    Reason.USAGE,
                    new Problem(
                            "Hibernate misses a class: " + text(failure, root),
                            origin,
                            database.equals(Database.SQLITE)
                                    ? "Put org.hibernate.orm:hibernate-community-dialects, in Hibernate's own version, on"
                                            + " [model] classpath."
                                    : "Put its jar on [model] classpath."),
                    failure);
        } else if (root instanceof LinkageError || root instanceof ClassNotFoundException) {
            return new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "What the entities need does not load: " + root + ".",
                            origin,
                            "Put it on [model] classpath, or correct [model] settings. Hibernate "
                                    + Version.getVersionString() + " is there; all its jars must be of one version."),
                    failure);
        }
        return new SchemaException(
                Reason.FAILED,
                new Problem(
                        "Hibernate refuses the entities for " + database.name() + ": " + text(failure, root),
                        origin,
                        "Correct the mapping and compile it, or correct [model] settings; nothing was changed."),
                failure);
    }

    private static String text(Throwable failure, Throwable root) {
        String message = String.valueOf(failure.getMessage());
        return root.getMessage() == null || message.contains(root.getMessage())
                ? message
                : message + " (" + root.getMessage() + ")";
    }

    private static Catalog catalog(Metadata metadata, Database database) {
        Words words = new Words(database);
        DatabaseTypes enums = new DatabaseTypes(metadata, words);
        Catalog catalog = Catalog.empty(database);
        for (EnumType type : enums.all()) {
            catalog = catalog.with(type);
        }
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            for (var sequence : namespace.getSequences()) {
                catalog = catalog.with(new Sequence(
                        words.name(sequence.getName()), sequence.getInitialValue(), sequence.getIncrementSize()));
            }
        }
        catalog = catalog.withTables(new Tables(metadata, words, enums).all());
        return catalog.withSchemas(Stream.of(catalog.tables(), catalog.sequences())
                .flatMap(things -> things.keySet().stream())
                .map(Name::schema)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
