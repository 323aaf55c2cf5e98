package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.engine.diff.Changes;
import dev.schema.engine.diff.Renames;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Filters;
import dev.schema.engine.source.OperationPrinter;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * What leads from the schema of the revisions to that of the model, for one kind of database.
 *
 * @param from where it begins
 * @param now what is to be done, without what waits
 * @param until what that leads to
 * @param later what loses data, and waits
 * @param unsaid what stays different, because nothing says it
 * @param left what is left alone, and why; no difference that anybody is to mend
 * @param questions what may have been renamed
 */
record Delta(
        Catalog from,
        List<Operation> now,
        Catalog until,
        List<Operation> later,
        List<String> unsaid,
        List<String> left,
        List<Question> questions) {

    /**
     * The way to the model.
     *
     * @param partial whether the model speaks only for what entities can say
     * @throws SchemaException if a rename that is wished for is none
     */
    static Delta between(Catalog from, Catalog model, boolean partial, Filters filters, Wishes wishes) {
        List<String> unsaid = new ArrayList<>();
        List<String> left = new ArrayList<>();
        Catalog known = from;
        Catalog wanted = model;
        for (Name table : from.unknown()) {
            if (filters.countsTable(table) && model.tables().containsKey(table)) {
                left.add("table \"" + table + "\" is left alone: raw SQL without .effect(..) has changed it, so nobody"
                        + " knows how it is");
            }
            wanted = wanted.forgetting(table);
        }
        for (Name table : tables(from, model)) {
            if (!filters.countsTable(table)) {
                known = known.forgetting(table);
                wanted = wanted.forgetting(table);
            }
        }
        wanted = filters.counted(known, wanted);
        Renaming renaming = new Renaming(known, wanted, wishes);
        if (partial) {
            wanted = Unspoken.kept(wanted, Undo.applyAll(renaming.renames().operations(known), known));
        }
        Renames renames = Namesakes.added(renaming.renames(), known, wanted);
        Changes all = Changes.between(known, wanted, renames);
        unsaid.addAll(all.inexpressible());
        Sieve sayable = Sieve.of(all.operations(), from, (operation, before) -> isSayable(operation, before, unsaid));
        sayable.stuck()
                .forEach(operation ->
                        left.add("cannot " + operation.describe() + ": it needs what is excluded or cannot be said"));
        Catalog end = sayable.catalog();
        Renames again = Namesakes.added(renaming.renames(), from, end);
        List<Operation> whole = Changes.between(from, end, again).operations();
        Catalog until = wishes.drops() ? end : Losses.waiting(whole, from);
        List<Operation> now = wishes.drops()
                ? whole
                : Changes.between(from, until, Namesakes.added(renaming.renames(), from, until))
                        .operations();
        Catalog reached = Undo.applyAll(now, from);
        return new Delta(
                from, now, reached, Changes.between(reached, end).operations(), unsaid, left, renaming.questions());
    }

    private static List<Name> tables(Catalog from, Catalog model) {
        List<Name> names = new ArrayList<>(from.tables().keySet());
        names.addAll(model.tables().keySet());
        return names;
    }

    private static boolean isSayable(Operation operation, Catalog before, List<String> unsaid) {
        try {
            OperationPrinter.print(List.of(operation), before);
            return true;
        } catch (SchemaException unsayable) {
            unsayable.problems().forEach(problem -> unsaid.add(problem.what()));
            return false;
        }
    }

    /** Whether there is nothing at all to say. */
    boolean isEmpty() {
        return now.isEmpty() && later.isEmpty() && unsaid.isEmpty();
    }
}
