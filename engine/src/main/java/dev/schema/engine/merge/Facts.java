package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.EnumType;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.merge.Identity.Kind;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A catalog as single facts: what is so about which object. Whatever refers to an object names its identity, so that two
 * branches which call it differently still speak of the same.
 */
final class Facts {

    /** The fact that an object has a name; every object has it. */
    static final String NAME = "name";

    /** The fact that holds whatever has no smaller parts. */
    static final String DEFINITION = "definition";

    private final SortedMap<Identity, SortedMap<String, Optional<Object>>> all = new TreeMap<>();

    private Facts() {}

    /**
     * The facts of a catalog.
     *
     * @param tables the keys of the tables that matter
     */
    static Facts of(Catalog catalog, Identities identities, Set<String> tables) {
        Facts facts = new Facts();
        catalog.tables().values().stream()
                .filter(table -> tables.contains(identities.table(table.name())))
                .forEach(table -> facts.table(table, null, identities));
        facts.others(catalog, Catalog.empty(catalog.database()));
        return facts;
    }

    /**
     * The facts of what is another object than in a catalog that comes before this one or after it.
     *
     * @param identities those of the catalog
     */
    static Facts beside(Catalog other, Catalog catalog, Identities identities) {
        Facts facts = new Facts();
        Catalog.differences(catalog.tables(), other.tables()).stream()
                .flatMap(name -> Stream.ofNullable(catalog.tables().get(name)))
                .forEach(table -> facts.table(table, other.tables().get(table.name()), identities));
        facts.others(catalog, other);
        return facts;
    }

    /** What is said of the objects. */
    SortedMap<Identity, SortedMap<String, Optional<Object>>> all() {
        return all;
    }

    private void others(Catalog catalog, Catalog other) {
        alone(Kind.VIEW, catalog.views(), other.views(), view -> view.query().strip());
        alone(Kind.SEQUENCE, catalog.sequences(), other.sequences(), sequence -> sequence);
        alone(Kind.ENUM, catalog.enums(), other.enums(), EnumType::values);
        alone(Kind.TRIGGER, catalog.triggers(), other.triggers(), trigger -> trigger);
        catalog.schemas().forEach(schema -> alone(Kind.SCHEMA, new Name(null, schema), schema));
        catalog.unknown().forEach(name -> alone(Kind.UNKNOWN, name, name));
    }

    private <T> void alone(
            Kind kind, SortedMap<Name, T> objects, SortedMap<Name, T> others, Function<T, Object> definition) {
        Catalog.differences(objects, others).stream()
                .filter(objects::containsKey)
                .forEach(name -> alone(kind, name, definition.apply(objects.get(name))));
    }

    private void alone(Kind kind, Name name, Object definition) {
        Identity identity = new Identity(kind, name.toString(), null);
        put(identity, NAME, name);
        put(identity, DEFINITION, definition);
    }

    private void put(Identity identity, String attribute, @Nullable Object value) {
        all.computeIfAbsent(identity, key -> new TreeMap<>()).put(attribute, Optional.ofNullable(value));
    }

    /** The table, and those of its parts that are other objects in another one. */
    private void table(Table table, @Nullable Table other, Identities identities) {
        Identity self = Identity.table(identities.table(table.name()));
        put(self, NAME, table.name());
        put(self, "comment", table.comment());
        put(self, "options", table.options());
        for (Column column : otherThan(other, table, Table::columns)) {
            column(table, column, identities);
        }
        for (Constraint constraint : otherThan(other, table, Table::constraints)) {
            Identity identity = identities.of(table.name(), constraint);
            put(identity, NAME, constraint.name());
            put(identity, DEFINITION, definition(table, constraint, identities));
        }
        for (Index index : otherThan(other, table, Table::indexes)) {
            Identity identity = identities.of(table.name(), index);
            put(identity, NAME, index.name());
            put(identity, DEFINITION, definition(table, index, identities));
        }
    }

    private static <T> List<T> otherThan(@Nullable Table other, Table table, Function<Table, List<T>> parts) {
        Set<T> there = Collections.newSetFromMap(new IdentityHashMap<>());
        if (other != null) {
            there.addAll(parts.apply(other));
        }
        return parts.apply(table).stream().filter(part -> !there.contains(part)).toList();
    }

    private void column(Table table, Column column, Identities identities) {
        Identity self = identities.of(table.name(), column);
        put(self, NAME, column.name());
        put(self, "type", List.of(column.type(), column.typeOn()));
        put(self, "not null", column.notNull());
        put(self, "default", normal(column.defaultValue()));
        put(self, "identity", column.identity());
        put(self, "generated", column.generated());
        put(self, "collation", column.collation());
        put(self, "comment", column.comment());
    }

    /** {@code 1}, {@code 1.00} and {@code '1.0'} are one default. */
    private static @Nullable Object normal(@Nullable Value value) {
        if (value == null) {
            return null;
        }
        String text = value.text().strip();
        String bare = text.length() > 1 && text.startsWith("'") && text.endsWith("'")
                ? text.substring(1, text.length() - 1)
                : text;
        try {
            return new BigDecimal(bare).stripTrailingZeros();
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }

    private static List<Object> definition(Table table, Constraint constraint, Identities identities) {
        Constraint meant = constraint.withName("_");
        for (String column : table.columnNames()) {
            if (meant.uses(column)) {
                meant = meant.renamed(column, key(identities.column(table.name(), column)));
            }
        }
        List<Object> definition = new ArrayList<>(List.of(meant));
        if (constraint instanceof ForeignKey key) {
            ForeignKey there = ((ForeignKey) meant).withTarget(new Name(null, key(identities.table(key.target()))));
            for (String column : key.targetColumns()) {
                there = there.targetRenamed(column, key(identities.column(key.target(), column)));
            }
            definition.set(0, there);
        }
        return definition;
    }

    private static Index definition(Table table, Index index, Identities identities) {
        Index meant = index.withName("_");
        for (String column : table.columnNames()) {
            if (meant.uses(column)) {
                meant = meant.renamed(column, key(identities.column(table.name(), column)));
            }
        }
        return meant;
    }

    private static String key(String identity) {
        return "<" + identity + ">";
    }

    /** The objects of which the two say something different. */
    List<Identity> differences(Facts other) {
        Set<Identity> both = new TreeSet<>(all.keySet());
        both.addAll(other.all.keySet());
        return both.stream()
                .filter(identity -> !Objects.equals(all.get(identity), other.all.get(identity)))
                .toList();
    }
}
