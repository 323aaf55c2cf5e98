package dev.schema.hibernate;

import dev.schema.catalog.Catalog;
import dev.schema.engine.project.Model;
import dev.schema.hibernate.clinic.Billing;
import dev.schema.hibernate.clinic.Care;
import dev.schema.hibernate.clinic.People;
import dev.schema.hibernate.clinic.Stock;
import dev.schema.hibernate.lists.Samples;
import dev.schema.type.Database;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The clinic as a model: lists of values only where the database can map them. */
final class Clinic {

    private Clinic() {}

    /** What all of these databases can map. */
    static List<String> packages(Database... databases) {
        return haveLists(databases)
                ? List.of("dev.schema.hibernate.clinic", "dev.schema.hibernate.lists")
                : List.of("dev.schema.hibernate.clinic");
    }

    private static boolean haveLists(Database... databases) {
        return Stream.of(databases).allMatch(Database.POSTGRESQL::equals);
    }

    static Class<?>[] classes(Database... databases) {
        Stream<Class<?>> everywhere = Stream.of(People.class, Care.class, Stock.class, Billing.class)
                .flatMap(holder -> Stream.of(holder.getDeclaredClasses()));
        return Stream.concat(
                        everywhere, haveLists(databases) ? Stream.of(Samples.class.getDeclaredClasses()) : Stream.of())
                .filter(type -> type.getAnnotations().length > 0)
                .toArray(Class<?>[]::new);
    }

    static Catalog catalog(Database database) {
        return catalog(database, classes(database));
    }

    static Catalog catalog(Database database, Class<?>... classes) {
        Model model = HibernateModel.of(Map.of(), classes);
        return ((Model.Entities) model.definition()).wanted().apply(database).catalog();
    }
}
