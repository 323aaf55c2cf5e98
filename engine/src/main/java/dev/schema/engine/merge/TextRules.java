package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateView;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Operation;
import dev.schema.operation.ReplaceView;
import dev.schema.operation.TableOperation;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether SQL that the schema keeps (a view, a check, an index, a generated column) may depend on its order against a change
 * of the other branch, though every catalog takes both. The two sides may be swapped.
 */
final class TextRules {

    private TextRules() {}

    /**
     * Why the order may matter; empty if it does not.
     *
     * @param left an operation of one branch, no group
     * @param beforeLeft the catalog that it runs in
     * @param right an operation of the other branch, no group
     * @param beforeRight the catalog that it runs in
     */
    static Optional<Clash> judge(Operation left, Catalog beforeLeft, Operation right, Catalog beforeRight) {
        for (Operation one : changes(left, beforeLeft)) {
            for (Operation two : changes(right, beforeRight)) {
                Optional<Clash> clash = Stream.of(
                                premature(one, beforeLeft, two, beforeRight),
                                premature(two, beforeRight, one, beforeLeft),
                                computing(one, two, beforeRight),
                                computing(two, one, beforeLeft))
                        .flatMap(Optional::stream)
                        .findFirst();
                if (clash.isPresent()) {
                    return clash;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether there may be something to judge about it. */
    static boolean concern(Operation operation, Catalog before) {
        return changes(operation, before).stream()
                .anyMatch(change ->
                        view(change).isPresent() || retyped(change, before).isPresent());
    }

    private static List<Operation> changes(Operation operation, Catalog before) {
        return operation instanceof ExecuteSql raw ? raw.effects(before.database()) : List.of(operation);
    }

    /** A view that names what only the other branch has: SQLite takes it, and then refuses to rename anything. */
    private static Optional<Clash> premature(Operation viewing, Catalog here, Operation making, Catalog there) {
        return view(viewing)
                .flatMap(view -> making.objects().stream()
                        .filter(name -> !isIn(here, name)
                                && !isIn(there, name)
                                && !view.name().equals(name))
                        .filter(name -> view.reads(name) && isIn(making.applyTo(there), name))
                        .findFirst())
                .map(name -> new Clash(
                        Clash.RAW,
                        '"' + viewing.describe() + "\" names \"" + name + "\", which only the other branch makes."));
    }

    private static boolean isIn(Catalog catalog, Name name) {
        return catalog.tables().containsKey(name) || catalog.views().containsKey(name);
    }

    /** The view that an operation makes, or makes anew. */
    static Optional<View> view(Operation operation) {
        if (operation instanceof CreateView create) {
            return Optional.of(create.view());
        }
        return operation instanceof ReplaceView replace ? Optional.of(replace.view()) : Optional.empty();
    }

    /** What was written for one type of a column, which has another on the other side. */
    private static Optional<Clash> computing(Operation computing, Operation retyping, Catalog there) {
        return retyped(retyping, there)
                .filter(alter -> computes(computing, alter.table(), alter.column()))
                .map(alter -> new Clash(
                        Clash.RETYPED,
                        '"' + computing.describe() + "\" computes with " + alter.table() + "." + alter.column()
                                + ", which gets the type " + alter.type() + " on the other branch."));
    }

    /** The change of a column to a type that has not the values of the old one, nor the other way round. */
    private static Optional<AlterColumn> retyped(Operation operation, Catalog before) {
        if (operation instanceof AlterColumn alter
                && alter.type() != null
                && before.tables().containsKey(alter.table())) {
            Type<?> old = before.table(alter.table()).column(alter.column()).type();
            return Optional.of(alter).filter(each -> !each.type().holds(old) && !old.holds(each.type()));
        }
        return Optional.empty();
    }

    private static boolean computes(Operation operation, Name table, String column) {
        if (operation instanceof TableOperation change) {
            return change.table().equals(table)
                    && texts(change).anyMatch(text -> SqlText.of(text).mentions(column));
        }
        return view(operation)
                .filter(view -> view.reads(table) && SqlText.of(view.query()).mentions(column))
                .isPresent();
    }

    /** What an operation gives to a table, if there is SQL in it. */
    static Optional<Record> made(TableOperation operation) {
        if (texts(operation).findAny().isEmpty()) {
            return Optional.empty();
        } else if (operation instanceof CreateIndex create) {
            return Optional.of(create.index());
        }
        return operation instanceof AddColumn add
                ? Optional.of(add.column())
                : Optional.of((Record) ((AddConstraint) operation).constraint());
    }

    /** The other columns of its table that its SQL names. */
    static Set<String> columns(TableOperation operation, Catalog after) {
        Table table = after.tables().get(operation.table());
        String itself = operation instanceof AddColumn add ? add.column().name() : "";
        return table == null
                ? Set.of()
                : table.columnNames().stream()
                        .filter(column -> !column.equals(itself))
                        .filter(column -> texts(operation)
                                .anyMatch(text -> SqlText.of(text).mentions(column)))
                        .collect(Collectors.toSet());
    }

    private static Stream<String> texts(TableOperation operation) {
        if (operation instanceof CreateIndex create) {
            return Stream.concat(
                            create.index().parts().stream().map(Index.Part::expression),
                            Stream.ofNullable(create.index().where()))
                    .filter(Objects::nonNull);
        } else if (operation instanceof AddConstraint add) {
            return add.constraint() instanceof Check check ? Stream.of(check.expression()) : Stream.of();
        }
        return operation instanceof AddColumn add && add.column().generated() != null
                ? Stream.of(add.column().generated().expression())
                : Stream.of();
    }
}
