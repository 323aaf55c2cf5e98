package dev.schema.bench;

import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** A process in which Hibernate reads entities, and nothing else happens: less than that no tool can take. */
public final class HibernateAlone {

    private HibernateAlone() {}

    /** How the names of the entities begin, the package included, and how many there are; a number follows each. */
    public static void main(String[] arguments) throws ClassNotFoundException {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySettings(Map.of(
                        "hibernate.boot.allow_jdbc_metadata_access",
                        false,
                        "jakarta.persistence.database-product-name",
                        "PostgreSQL"))
                .build();
        MetadataSources sources = new MetadataSources(registry);
        int many = Integer.parseInt(arguments[1]);
        for (int i = 0; i < many; i++) {
            sources.addAnnotatedClass(Class.forName(arguments[0] + i));
        }
        if (sources.buildMetadata().getEntityBindings().size() != many) {
            throw new IllegalStateException("not all entities were read");
        }
    }
}
