package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A part of some operations, done: those that are taken, apart from those that need one that is not.
 *
 * @param catalog what they lead to
 * @param stuck what was taken and needs what was not
 */
record Sieve(Catalog catalog, List<Operation> stuck) {

    /**
     * Does what is taken; what does not fit yet waits until another has made room for it.
     *
     * @param taken asked for each operation once, with the catalog before it
     */
    static Sieve of(List<Operation> operations, Catalog from, BiPredicate<Operation, Catalog> taken) {
        Catalog catalog = from;
        List<Operation> stuck = new ArrayList<>();
        for (Operation operation : operations) {
            try {
                catalog = taken.test(operation, catalog) ? operation.applyTo(catalog) : catalog;
            } catch (CatalogConflict needsAnother) {
                stuck.add(operation);
            }
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Operation operation : List.copyOf(stuck)) {
                try {
                    catalog = operation.applyTo(catalog);
                    moved = stuck.remove(operation);
                } catch (CatalogConflict stillInTheWay) {
                    continue;
                }
            }
        }
        return new Sieve(catalog, stuck);
    }
}
