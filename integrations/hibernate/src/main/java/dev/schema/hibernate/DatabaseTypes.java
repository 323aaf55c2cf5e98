package dev.schema.hibernate;

import dev.schema.catalog.EnumType;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;

/** The enums that are types of the database: those of fields with {@code @JdbcTypeCode(SqlTypes.NAMED_ENUM)}. */
final class DatabaseTypes {

    private final Map<Name, EnumType> types = new TreeMap<>();
    private final Set<Column> defined = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Metadata metadata;
    private final Words words;

    DatabaseTypes(Metadata metadata, Words words) {
        this.metadata = metadata;
        this.words = words;
        List<Column> columns = new ArrayList<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            for (Table table : namespace.getTables()) {
                columns.addAll(table.getColumns());
            }
        }
        columns.stream()
                .filter(column -> column.getSqlType() != null && !(column instanceof AggregateColumn))
                .forEach(defined::add);
        columns.forEach(column -> of(column).ifPresent(type -> types.put(type.name(), type)));
    }

    /**
     * Whether an annotation gives the type in words of SQL; Hibernate keeps its own there, too, once it was asked, and
     * for an embeddable in one column at once.
     */
    boolean isDefined(Column column) {
        return defined.contains(column);
    }

    Collection<EnumType> all() {
        return types.values();
    }

    /** The type of a column, if it is such an enum. */
    Optional<EnumType> of(Column column) {
        int code = column.getSqlTypeCode(metadata);
        boolean named = code == SqlTypes.NAMED_ENUM || code == SqlTypes.NAMED_ORDINAL_ENUM;
        String sql = column.getSqlType(metadata);
        return named && !sql.startsWith("enum")
                ? Optional.of(new EnumType(new Name(null, words.plain(sql)), constants(column)))
                : Optional.empty();
    }

    private static List<String> constants(Column column) {
        Object[] constants = column.getValue().getType() instanceof BasicType<?> basic
                ? basic.getJavaType().getEnumConstants()
                : null;
        return constants == null
                ? List.of()
                : Stream.of(constants).map(each -> ((Enum<?>) each).name()).toList();
    }
}
