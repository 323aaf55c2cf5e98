package dev.schema.hibernate;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/** The columns of tables as the fields of the classes are declared, superclasses first; Hibernate sorts them by name. */
final class FieldOrder {

    private final Map<Table, Map<String, Integer>> ranks = new HashMap<>();

    FieldOrder(Metadata metadata) {
        List<PersistentClass> classes = new ArrayList<>(metadata.getEntityBindings());
        classes.sort(Comparator.comparingInt(FieldOrder::depth).thenComparing(PersistentClass::getEntityName));
        classes.forEach(this::add);
        metadata.getCollectionBindings().stream()
                .sorted(Comparator.comparing(Collection::getRole))
                .forEach(this::add);
    }

    /** The columns of a table in their order. */
    List<Column> columns(Table table) {
        Map<String, Integer> rank = ranks.getOrDefault(table, Map.of());
        List<Column> columns = new ArrayList<>(table.getColumns());
        columns.sort(Comparator.comparingInt(column -> rank.getOrDefault(column.getName(), Integer.MAX_VALUE)));
        return columns;
    }

    private static int depth(PersistentClass type) {
        PersistentClass parent = type.getSuperclass();
        return parent == null ? 0 : 1 + depth(parent);
    }

    private void add(PersistentClass type) {
        add(type.getTable(), type.getKey());
        if (type.getDiscriminator() != null && type.getSuperclass() == null) {
            add(type.getTable(), type.getDiscriminator());
        }
        type.getJoins().forEach(join -> add(join.getTable(), join.getKey()));
        if (!(type instanceof UnionSubclass)) {
            sorted(type.getProperties(), type.getMappedClass())
                    .forEach(property -> add(property.getValue().getTable(), property.getValue()));
        } else {
            sorted(type.getPropertyClosure(), type.getMappedClass())
                    .forEach(property -> add(type.getTable(), property.getValue()));
        }
    }

    private void add(Collection collection) {
        Table table = collection.getCollectionTable();
        if (table == null || collection.isOneToMany()) {
            return;
        }
        add(table, collection.getKey());
        if (collection instanceof IndexedCollection indexed) {
            add(table, indexed.getIndex());
        }
        add(table, collection.getElement());
    }

    private void add(Table table, @Nullable Value value) {
        if (value instanceof Component component) {
            sorted(component.getProperties(), componentClass(component))
                    .forEach(property -> add(table, property.getValue()));
            return;
        }
        if (value == null || value instanceof Collection) {
            return;
        }
        Map<String, Integer> rank = ranks.computeIfAbsent(table, each -> new HashMap<>());
        for (Selectable selectable : value.getSelectables()) {
            if (selectable instanceof Column column) {
                rank.putIfAbsent(column.getName(), rank.size());
            }
        }
    }

    private static @Nullable Class<?> componentClass(Component component) {
        return component.isDynamic() || component.getComponentClassName() == null
                ? null
                : component.getComponentClass();
    }

    private static List<Property> sorted(List<Property> properties, @Nullable Class<?> type) {
        List<String> fields = new ArrayList<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            List<String> own = new ArrayList<>();
            for (Field field : each.getDeclaredFields()) {
                own.add(field.getName());
            }
            fields.addAll(0, own);
        }
        List<Property> sorted = new ArrayList<>(properties);
        sorted.sort(Comparator.comparingInt(property -> {
            int place = fields.indexOf(property.getName());
            return place < 0 ? Integer.MAX_VALUE : place;
        }));
        return sorted;
    }
}
