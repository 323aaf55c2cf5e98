package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.diff.Renames;
import dev.schema.operation.Undo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Constraints and indexes that are the same but for their names, as a renamed table has them: they get the other name
 * instead of being made anew.
 */
final class Namesakes {

    private Namesakes() {}

    /** The renames, and those of such constraints and indexes. */
    static Renames added(Renames renames, Catalog from, Catalog to) {
        Renames all = renames;
        Catalog before = Undo.applyAll(renames.operations(from), from);
        for (Table after : to.tables().values()) {
            Table table = before.tables().get(after.name());
            if (table != null) {
                all = constraints(all, table, after, from);
                all = indexes(all, table, after, from);
            }
        }
        return all;
    }

    private static Renames constraints(Renames renames, Table before, Table after, Catalog from) {
        Renames all = renames;
        List<Constraint> left = free(before.constraints(), after.constraints(), Constraint::name);
        for (Constraint wanted : free(after.constraints(), before.constraints(), Constraint::name)) {
            Optional<Constraint> same = left.stream()
                    .filter(constraint -> constraint.withName(wanted.name()).equals(wanted))
                    .findFirst();
            if (same.isPresent()) {
                all = fitting(all, all.constraint(before.name(), same.get().name(), wanted.name()), from);
                left = left.stream().filter(each -> each != same.get()).toList();
            }
        }
        return all;
    }

    private static Renames indexes(Renames renames, Table before, Table after, Catalog from) {
        Renames all = renames;
        List<Index> left = free(before.indexes(), after.indexes(), Index::name);
        for (Index wanted : free(after.indexes(), before.indexes(), Index::name)) {
            Optional<Index> same = left.stream()
                    .filter(index -> index.withName(wanted.name()).equals(wanted))
                    .findFirst();
            if (same.isPresent()) {
                all = fitting(all, all.index(before.name(), same.get().name(), wanted.name()), from);
                left = left.stream().filter(each -> each != same.get()).toList();
            }
        }
        return all;
    }

    /** More renames, or those without the last one if its name is still taken: then it is made anew. */
    private static Renames fitting(Renames some, Renames more, Catalog from) {
        try {
            Undo.applyAll(more.operations(from), from);
            return more;
        } catch (CatalogConflict taken) {
            return some;
        }
    }

    /** Those whose name the others have not, in any case of letters. */
    private static <T> List<T> free(List<T> these, List<T> others, Function<T, String> name) {
        return these.stream()
                .filter(each ->
                        others.stream().noneMatch(other -> name.apply(other).equalsIgnoreCase(name.apply(each))))
                .toList();
    }
}
