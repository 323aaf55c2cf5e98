package dev.schema.engine.drift;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.diff.Changes;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.model.Fillings;
import dev.schema.engine.model.Retold;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.source.OperationPrinter;
import dev.schema.engine.source.Remarks;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * How a live database differs from what its position says: somebody has changed it past its revisions.
 *
 * @param differences what differs, in the order of the things; none if the database is as it should be
 * @param notCompared tables that nobody knows, because raw SQL has changed them
 * @param live the live database in the words of its revisions
 * @param repairs what would bring it back, as far as operations say it
 * @param unsaid what they do not say: a line each
 * @param remarks on repairs, for whoever reads them
 */
public record Drift(
        List<Difference> differences,
        List<Name> notCompared,
        Catalog live,
        List<Operation> repairs,
        List<String> unsaid,
        Remarks remarks) {

    /** Copies the lists. */
    public Drift {
        differences = List.copyOf(differences);
        notCompared = List.copyOf(notCompared);
        repairs = List.copyOf(repairs);
        unsaid = List.copyOf(unsaid);
    }

    /**
     * One thing that differs.
     *
     * @param kind in which way
     * @param thing what it is: {@code column customers.name}
     * @param how what of it is otherwise: {@code notNull true is false}; empty unless it is there on both sides
     */
    public record Difference(Kind kind, String thing, String how) {

        private boolean isPartOf(Difference table) {
            String name = table.thing().substring("table ".length());
            return thing.startsWith("column " + name + ".")
                    || thing.startsWith("constraint " + name + ".")
                    || thing.startsWith("index " + name + ".");
        }

        private static Difference of(String line) {
            String rest = line.substring(2);
            Kind kind =
                    switch (line.charAt(0)) {
                        case '-' -> Kind.MISSING;
                        case '+' -> Kind.FOREIGN;
                        default -> Kind.CHANGED;
                    };
            int colon = kind == Kind.CHANGED ? rest.indexOf(": ") : -1;
            return colon < 0
                    ? new Difference(kind, rest, "")
                    : new Difference(kind, rest.substring(0, colon), rest.substring(colon + 2));
        }
    }

    /** In which way something differs. */
    public enum Kind {
        /** The revisions say it is there. */
        MISSING,
        /** No revision made it. */
        FOREIGN,
        /** It is there otherwise. */
        CHANGED
    }

    /**
     * The drift of a database.
     *
     * @param projected the catalog of its position
     * @param found the catalog that was read
     */
    public static Drift between(Catalog projected, Catalog found, Inspector inspector) {
        List<Difference> differences = whole(Comparison.between(projected, found, inspector).stream()
                .map(Difference::of)
                .toList());
        List<Name> notCompared = List.copyOf(projected.unknown());
        if (differences.isEmpty()) {
            return new Drift(differences, notCompared, projected, List.of(), List.of(), new Remarks());
        }
        try {
            Retold retold = Retold.of(projected, found, inspector);
            Catalog live = retold.catalog();
            Changes changes = Changes.between(live, projected, retold.renames());
            List<String> unsaid = new ArrayList<>(changes.inexpressible());
            List<Operation> repairs = sayable(changes, live, unsaid);
            Remarks remarks = new Remarks();
            List<Operation> filled = new Fillings(Undo.applyAll(repairs, live), remarks).in(repairs, live);
            return new Drift(differences, notCompared, live, filled, unsaid, remarks);
        } catch (CatalogConflict | Unsupported | IllegalArgumentException strange) {
            // What somebody made by hand need not be what a catalog can hold; the words are enough then.
            return new Drift(
                    differences,
                    notCompared,
                    projected,
                    List.of(),
                    List.of("what would bring it back cannot be said: " + strange.getMessage()),
                    new Remarks());
        }
    }

    /** Without the parts of a table that is missing or foreign as a whole. */
    private static List<Difference> whole(List<Difference> all) {
        List<Difference> tables = all.stream()
                .filter(difference ->
                        difference.kind() != Kind.CHANGED && difference.thing().startsWith("table "))
                .toList();
        return all.stream()
                .filter(difference -> tables.stream()
                        .noneMatch(table -> table.kind() == difference.kind() && difference.isPartOf(table)))
                .toList();
    }

    private static List<Operation> sayable(Changes changes, Catalog live, List<String> unsaid) {
        List<Operation> sayable = new ArrayList<>();
        Catalog catalog = live;
        for (Operation operation : changes.operations()) {
            try {
                OperationPrinter.print(List.of(operation), catalog);
                catalog = operation.applyTo(catalog);
                sayable.add(operation);
            } catch (SchemaException unsayable) {
                unsayable.problems().forEach(problem -> unsaid.add(problem.what()));
            } catch (CatalogConflict needsAnother) {
                unsaid.add("cannot " + operation.describe() + ": " + needsAnother.getMessage());
            }
        }
        return sayable;
    }

    /** Whether the database is as its revisions say. */
    public boolean isNone() {
        return differences.isEmpty();
    }

    /** The repairs as Java, not indented. */
    public List<String> java() {
        return OperationPrinter.print(repairs, live, remarks).text();
    }
}
