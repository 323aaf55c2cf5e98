package dev.schema.engine.model;

import dev.schema.GeneratedName;
import dev.schema.catalog.Action;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A model of entities, completed by what it does not speak for: views, triggers, indexes that no annotation can say, and
 * defaults, comments, checks and generated columns that it could say and does not. Names that nobody chose are no
 * difference either.
 */
final class Unspoken {

    private final Catalog model;
    private final Catalog from;

    private Unspoken(Catalog model, Catalog from) {
        this.model = model;
        this.from = from;
    }

    /** @param from the schema as it is, things of it already bearing the names of the model */
    static Catalog kept(Catalog model, Catalog from) {
        return new Unspoken(model, from).kept();
    }

    private Catalog kept() {
        SortedMap<Name, Table> tables = new TreeMap<>();
        model.tables().forEach((name, wanted) -> {
            Table found = from.tables().get(name);
            tables.put(name, found == null ? wanted : table(wanted, found));
        });
        SortedSet<String> schemas = new TreeSet<>(from.schemas());
        schemas.addAll(model.schemas());
        var enums = new TreeMap<>(from.enums());
        enums.putAll(model.enums());
        var triggers = new TreeMap<>(from.triggers());
        triggers.values().removeIf(trigger -> !tables.containsKey(trigger.table()));
        return new Catalog(
                model.database(), tables, from.views(), model.sequences(), enums, schemas, triggers, model.unknown());
    }

    private Table table(Table wanted, Table found) {
        List<Column> columns =
                wanted.columns().stream().map(column -> column(column, found)).toList();
        List<Constraint> constraints = new ArrayList<>();
        List<Index> indexes = new ArrayList<>();
        for (Constraint constraint : wanted.constraints()) {
            Optional<Index> instead = uniqueIndex(constraint, found);
            instead.ifPresentOrElse(indexes::add, () -> constraints.add(constraint(wanted, constraint, found)));
        }
        for (Index index : wanted.indexes()) {
            Optional<Constraint> instead = uniqueRule(index, found);
            instead.ifPresentOrElse(constraints::add, () -> indexes.add(index(wanted, index, found)));
        }
        Predicate<String> gone =
                column -> columns.stream().noneMatch(left -> left.name().equals(column));
        for (Constraint constraint : found.constraints()) {
            boolean silent = constraint instanceof Constraint.Custom
                    || constraint instanceof Check check && !isGenerated(wanted, check);
            boolean left =
                    found.columnNames().stream().noneMatch(column -> gone.test(column) && constraint.uses(column));
            if (silent && left && isFree(constraint.name(), constraints)) {
                constraints.add(constraint);
            }
        }
        for (Index index : found.indexes()) {
            boolean left = found.columnNames().stream().noneMatch(column -> gone.test(column) && index.uses(column));
            if (isBeyondWords(index)
                    && left
                    && indexes.stream().noneMatch(other -> other.name().equals(index.name()))) {
                indexes.add(index);
            }
        }
        return new Table(
                wanted.name(),
                columns,
                constraints,
                indexes,
                wanted.comment() == null ? found.comment() : wanted.comment(),
                wanted.options().isEmpty() ? found.options() : wanted.options());
    }

    private Column column(Column wanted, Table table) {
        Optional<Column> before = table.find(wanted.name());
        if (before.isEmpty()) {
            return wanted;
        }
        Column found = before.get();
        SortedMap<Database, String> typeOn = new TreeMap<>(wanted.typeOn());
        if (wanted.type().equals(found.type())) {
            found.typeOn().forEach(typeOn::putIfAbsent);
        }
        return new Column(
                wanted.name(),
                wanted.type(),
                wanted.notNull(),
                wanted.defaultValue() == null ? found.defaultValue() : wanted.defaultValue(),
                wanted.identity(),
                wanted.generated() == null ? found.generated() : wanted.generated(),
                wanted.collation() == null ? found.collation() : wanted.collation(),
                wanted.comment() == null ? found.comment() : wanted.comment(),
                typeOn);
    }

    /** The rule under the name that it has, if the model gives it none, and with what only the database knows of it. */
    private static Constraint constraint(Table table, Constraint wanted, Table found) {
        for (Constraint other : found.constraints()) {
            if (isSame(wanted, other)) {
                String name = isGenerated(table, wanted) ? other.name() : wanted.name();
                if (wanted instanceof ForeignKey key && other instanceof ForeignKey known) {
                    return new ForeignKey(
                            name,
                            key.columns(),
                            key.target(),
                            key.targetColumns(),
                            key.onDelete() == Action.NO_ACTION && known.onDelete() == Action.RESTRICT
                                    ? known.onDelete()
                                    : key.onDelete(),
                            known.onUpdate(),
                            known.deferrable(),
                            known.initiallyDeferred());
                }
                return wanted.withName(name);
            }
        }
        return wanted;
    }

    private static boolean isSame(Constraint wanted, Constraint other) {
        if (wanted instanceof ForeignKey key && other instanceof ForeignKey known) {
            return key.columns().equals(known.columns())
                    && key.target().equals(known.target())
                    && key.targetColumns().equals(known.targetColumns());
        }
        return wanted.withName(other.name()).equals(other);
    }

    private static Index index(Table table, Index wanted, Table found) {
        return found.indexes().stream()
                .filter(other -> wanted.withName(other.name()).equals(other) && isGenerated(table, wanted))
                .findFirst()
                .orElse(wanted);
    }

    /** A unique index that refuses the same rows as a unique rule. */
    private static Optional<Index> uniqueIndex(Constraint wanted, Table found) {
        return wanted instanceof Unique unique
                ? found.indexes().stream()
                        .filter(index -> index.unique()
                                && !isBeyondWords(index)
                                && columns(index).equals(unique.columns()))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Constraint> uniqueRule(Index wanted, Table found) {
        return wanted.unique()
                ? found.constraints().stream()
                        .filter(rule -> rule instanceof Unique unique
                                && unique.columns().equals(columns(wanted)))
                        .findFirst()
                : Optional.empty();
    }

    private static List<String> columns(Index index) {
        return index.parts().stream().map(part -> String.valueOf(part.column())).toList();
    }

    /** Whether no annotation can say it. */
    private static boolean isBeyondWords(Index index) {
        return index.where() != null
                || index.method() != null
                || !index.include().isEmpty()
                || index.parts().stream().anyMatch(part -> part.column() == null);
    }

    private static boolean isGenerated(Table table, Constraint constraint) {
        String local = table.name().local();
        if (constraint instanceof PrimaryKey) {
            return constraint.name().equals(GeneratedName.of("pk", local, List.of()));
        } else if (constraint instanceof Unique unique) {
            return unique.name().equals(GeneratedName.of("uq", local, unique.columns()));
        } else if (constraint instanceof ForeignKey key) {
            return key.name().equals(GeneratedName.of("fk", local, key.columns()));
        }
        return constraint instanceof Check
                && table.columnNames().stream()
                        .anyMatch(column -> constraint.name().equals(GeneratedName.of("ck", local, List.of(column))));
    }

    private static boolean isGenerated(Table table, Index index) {
        return index.name().equals(GeneratedName.of("ix", table.name().local(), columns(index)));
    }

    private static boolean isFree(String name, List<Constraint> constraints) {
        return constraints.stream().noneMatch(other -> other.name().equalsIgnoreCase(name));
    }
}
