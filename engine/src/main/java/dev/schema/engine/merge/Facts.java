package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.merge.Identity.Kind;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
                .forEach(table -> facts.table(table, identities));
        catalog.views()
                .forEach((name, view) ->
                        facts.alone(Kind.VIEW, name, view.query().strip()));
        catalog.sequences().forEach((name, sequence) -> facts.alone(Kind.SEQUENCE, name, sequence));
        catalog.enums().forEach((name, type) -> facts.alone(Kind.ENUM, name, type.values()));
        catalog.schemas().forEach(schema -> facts.alone(Kind.SCHEMA, new Name(null, schema), schema));
        catalog.triggers().forEach((name, trigger) -> facts.alone(Kind.TRIGGER, name, trigger));
        catalog.unknown().forEach(name -> facts.alone(Kind.UNKNOWN, name, name));
        return facts;
    }

    /** What is said of the objects. */
    SortedMap<Identity, SortedMap<String, Optional<Object>>> all() {
        return all;
    }

    private void alone(Kind kind, Name name, Object definition) {
        Identity identity = new Identity(kind, name.toString(), null);
        put(identity, NAME, name);
        put(identity, DEFINITION, definition);
    }

    private void put(Identity identity, String attribute, @Nullable Object value) {
        all.computeIfAbsent(identity, key -> new TreeMap<>()).put(attribute, Optional.ofNullable(value));
    }

    private void table(Table table, Identities identities) {
        Identity self = Identity.table(identities.table(table.name()));
        put(self, NAME, table.name());
        put(self, "comment", table.comment());
        put(self, "options", table.options());
        for (Column column : table.columns()) {
            column(table, column, identities);
        }
        for (Constraint constraint : table.constraints()) {
            Identity identity = identities.of(table.name(), constraint);
            put(identity, NAME, constraint.name());
            put(identity, DEFINITION, definition(table, constraint, identities));
        }
        for (Index index : table.indexes()) {
            Identity identity = identities.of(table.name(), index);
            put(identity, NAME, index.name());
            put(identity, DEFINITION, definition(table, index, identities));
        }
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
