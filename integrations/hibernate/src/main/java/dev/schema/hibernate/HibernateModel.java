package dev.schema.hibernate;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.EntityReader;
import dev.schema.engine.project.Model;
import dev.schema.type.Database;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What Hibernate makes of JPA entities, without a database: {@code [model] source = "hibernate"}.
 *
 * <p>Types are portable ones where Hibernate's own means the same; columns stand in the order in which their fields are
 * declared; keys, constraints and indexes that no annotation names bear the names that the DSL would give them.
 */
public final class HibernateModel implements EntityReader {

    private static final String FRAMEWORK = "org.hibernate.boot.MetadataSources";
    private static final String LOGS = "org.jboss.logging.provider";

    /** For {@link java.util.ServiceLoader}. */
    public HibernateModel() {}

    /**
     * A model of some classes, for whoever embeds the tool.
     *
     * @param settings Hibernate's properties, such as naming strategies
     * @param classes entities, and what they are mapped with: mapped superclasses, embeddables, converters
     */
    public static Model of(Map<String, String> settings, Class<?>... classes) {
        List<Class<?>> all = List.copyOf(Arrays.asList(classes));
        Map<String, String> copy = Map.copyOf(settings);
        ClassLoader loader = all.isEmpty()
                ? HibernateModel.class.getClassLoader()
                : all.get(0).getClassLoader();
        return Model.of(
                "the entities",
                all.isEmpty() ? "no class" : all.get(0).getName(),
                database -> quietly(() -> Mappings.wanted(all, copy, loader, database, "the entities")));
    }

    @Override
    public String source() {
        return "hibernate";
    }

    @Override
    public String framework() {
        return FRAMEWORK;
    }

    @Override
    public Wanted read(Entities entities, Database database) {
        Map<String, String> settings = settings(entities);
        return quietly(() ->
                Mappings.wanted(MappedClasses.in(entities), settings, entities.loader(), database, entities.origin()));
    }

    private static Map<String, String> settings(Entities entities) {
        Map<String, String> settings = new TreeMap<>();
        for (String setting : entities.settings()) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new SchemaException(
                        Reason.USAGE,
                        new Problem(
                                "'" + setting + "' is no setting of Hibernate.",
                                entities.origin(),
                                "Write it as name=value: settings = [\"hibernate.physical_naming_strategy=...\"]."));
            }
            settings.put(
                    setting.substring(0, equals).strip(),
                    setting.substring(equals + 1).strip());
        }
        return settings;
    }

    /** Hibernate tells much of itself while it reads; nobody has asked for it. */
    private static <T> T quietly(Supplier<T> reading) {
        Logger log = Logger.getLogger("org.hibernate");
        Level level = log.getLevel();
        boolean chosen = System.getProperty(LOGS) != null;
        log.setLevel(Level.OFF);
        if (!chosen) {
            System.setProperty(LOGS, "jdk");
        }
        try {
            return reading.get();
        } finally {
            log.setLevel(level);
            if (!chosen) {
                System.clearProperty(LOGS);
            }
        }
    }
}
