package dev.schema.engine.diff;

import dev.schema.catalog.Catalog;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What leads from one catalog to another. A table or column that is there on both sides is changed in its place and keeps
 * what it holds; tables that are unknown on either side are left alone. The same catalogs give the same changes.
 *
 * @param operations the way, in an order in which each fits the catalog that those before it have made
 * @param inexpressible what stays different after them, because no operation says it without losing data: a line each, for
 *     people; if there is none, the operations end in a catalog that equals the other
 */
public record Changes(List<Operation> operations, List<String> inexpressible) {

    /** Copies the lists. */
    public Changes {
        operations = List.copyOf(operations);
        inexpressible = List.copyOf(inexpressible);
    }

    /** The changes without a guess: what has another name is another thing, unless only its case is other. */
    public static Changes between(Catalog from, Catalog to) {
        return between(from, to, Renames.NONE);
    }

    /**
     * The changes, some of which are declared to be renames.
     *
     * @throws dev.schema.catalog.CatalogConflict if a rename does not fit
     * @throws dev.schema.engine.dialect.Unsupported if a trigger stands on a name that the database cannot have
     * @throws IllegalArgumentException if the catalogs are those of different kinds of database
     */
    public static Changes between(Catalog from, Catalog to, Renames renames) {
        if (!from.database().equals(to.database())) {
            throw new IllegalArgumentException("a catalog of " + from.database() + " cannot become one of "
                    + to.database() + ": project both for one kind of database");
        }
        List<Operation> declared = renames.operations(from);
        Catalog renamed = Undo.applyAll(declared, from);
        List<Operation> respelled = Renames.ofCase(renamed, to).operations(renamed);
        Sides sides = new Sides(Undo.applyAll(respelled, renamed), to);
        Tables tables = new Tables(sides);
        Enums enums = new Enums(sides);
        Sequences sequences = new Sequences(sides);
        Readers readers = new Readers(sides.before(), Leaving.from(sides, tables));
        Settled settled = Settled.of(order(sides, tables, enums, sequences, readers), sides.before());
        return new Changes(
                Stream.of(declared, respelled, settled.operations())
                        .flatMap(List::stream)
                        .toList(),
                Stream.of(tables.inexpressible(), sequences.inexpressible(), settled.stuck())
                        .flatMap(List::stream)
                        .toList());
    }

    /** Each kind of thing where it belongs: what reads others goes before them, and comes after them. */
    private static List<Operation> order(
            Sides sides, Tables tables, Enums enums, Sequences sequences, Readers readers) {
        List<Operation> order = new ArrayList<>();
        order.addAll(Schemas.created(sides));
        order.addAll(readers.dropped());
        order.addAll(tables.released());
        order.addAll(enums.made());
        order.addAll(sequences.created());
        order.addAll(tables.made());
        order.addAll(tables.dropped());
        order.addAll(sequences.dropped());
        order.addAll(enums.dropped());
        order.addAll(Views.made(sides, readers));
        order.addAll(Triggers.made(sides, readers));
        order.addAll(Schemas.dropped(sides));
        return order;
    }
}
