package dev.schema.engine.dialect.mysql;

import dev.schema.catalog.Action;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Generated;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import java.util.List;
import java.util.Optional;

/** What a table cannot have beside foreign keys that change its rows by themselves ("Foreign Keys" of both manuals). */
final class ReferenceActions {

    private ReferenceActions() {}

    /** The first that stands in the way of another, behind the name of the database. */
    static Optional<String> trouble(Table table) {
        for (ForeignKey key : table.foreignKeys()) {
            boolean empties = key.onDelete() == Action.SET_NULL || key.onUpdate() == Action.SET_NULL;
            for (String column : key.columns()) {
                if (empties && refusesNull(table, column)) {
                    return Optional.of("cannot set \"" + table.name() + "." + column + "\" to null for \"" + key.name()
                            + "\", since it is not null; make it nullable(), or choose another action");
                }
                Optional<String> reader =
                        empties || key.onUpdate() == Action.CASCADE ? reader(table, column) : Optional.empty();
                if (reader.isPresent()) {
                    return Optional.of("cannot read \"" + table.name() + "." + column + "\" in " + reader.get()
                            + " while \"" + key.name() + "\" changes it by itself; leave out one of the two there with"
                            + " on(..).otherwise(..), or choose another action");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean refusesNull(Table table, String column) {
        List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        return table.column(column).notNull() || key.contains(column);
    }

    /** A check, or a column that keeps what it is computed of. */
    private static Optional<String> reader(Table table, String column) {
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof Check check && check.uses(column)) {
                return Optional.of(check.describe());
            }
        }
        for (Column other : table.columns()) {
            Generated generated = other.generated();
            if (generated != null
                    && generated.stored()
                    && SqlText.of(generated.expression()).mentions(column)) {
                return Optional.of("generated column \"" + other.name() + "\"");
            }
        }
        return Optional.empty();
    }
}
