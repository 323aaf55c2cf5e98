package dev.schema.hibernate;

import dev.schema.catalog.Catalog;
import dev.schema.engine.project.Model;
import dev.schema.hibernate.clinic.Care;
import dev.schema.hibernate.clinic.Lists;
import dev.schema.hibernate.clinic.People;
import dev.schema.type.Database;
import java.util.Map;
import java.util.stream.Stream;

/** The clinic as a model: lists of values only where the database can map them. */
final class Clinic {

    private Clinic() {}

    static Class<?>[] classes(Database database) {
        Stream<Class<?>> everywhere =
                Stream.of(People.class, Care.class).flatMap(holder -> Stream.of(holder.getDeclaredClasses()));
        boolean lists = database.equals(Database.POSTGRESQL);
        return Stream.concat(everywhere, lists ? Stream.of(Lists.Sample.class) : Stream.of())
                .filter(type -> type.getAnnotations().length > 0)
                .toArray(Class<?>[]::new);
    }

    static Model model(Database database) {
        return HibernateModel.of(Map.of(), classes(database));
    }

    static Catalog catalog(Database database) {
        return ((Model.Entities) model(database).definition()).catalog().apply(database);
    }
}
