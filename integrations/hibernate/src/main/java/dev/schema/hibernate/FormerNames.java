package dev.schema.hibernate;

import dev.schema.RenamedFrom;
import dev.schema.type.Name;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** What tables and columns were called before, as {@link RenamedFrom} says beside them. */
final class FormerNames {

    private final Words words;
    private final List<String> renames = new ArrayList<>();

    FormerNames(Metadata metadata, Words words) {
        this.words = words;
        metadata.getEntityBindings().forEach(this::add);
    }

    /** {@code clients=customers}, {@code customers.name=full_name}; a column by each name that its table may have. */
    List<String> all() {
        return List.copyOf(renames);
    }

    private void add(PersistentClass type) {
        Class<?> mapped = type.getMappedClass();
        String former = mapped == null
                ? null
                : Optional.ofNullable(mapped.getDeclaredAnnotation(RenamedFrom.class))
                        .map(RenamedFrom::value)
                        .orElse(null);
        if (former != null) {
            Name now = words.name(type.getTable());
            renames.add(now.withLocal(former) + "=" + now.local());
        }
        if (type.getIdentifierProperty() != null) {
            add(type.getIdentifierProperty(), mapped, former);
        }
        type.getProperties().forEach(property -> add(property, mapped, former));
    }

    private void add(Property property, @Nullable Class<?> owner, @Nullable String formerTable) {
        if (property.getValue() instanceof Component component && component.getComponentClassName() != null) {
            component.getProperties().forEach(part -> add(part, component.getComponentClass(), formerTable));
            return;
        }
        Table table = property.getValue().getTable();
        List<Column> columns = property.getValue().getSelectables().stream()
                .filter(Column.class::isInstance)
                .map(Column.class::cast)
                .toList();
        former(owner, property.getName()).filter(old -> columns.size() == 1).ifPresent(old -> {
            Name now = words.name(table);
            String column = "." + old + "=" + words.name(columns.get(0));
            renames.add(now + column);
            if (formerTable != null) {
                renames.add(now.withLocal(formerTable) + column);
            }
        });
    }

    private static Optional<String> former(@Nullable Class<?> owner, String name) {
        for (Class<?> each = owner; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return Optional.ofNullable(field.getAnnotation(RenamedFrom.class))
                            .map(RenamedFrom::value);
                }
            }
        }
        return Optional.empty();
    }
}
