package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.engine.source.MigrationBody;
import dev.schema.engine.source.OperationPrinter;
import dev.schema.engine.source.Remarks;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CreateSchema;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the next revision has to say so that the schema is that of the model.
 *
 * @param model what people call the model
 * @param before the catalog that it begins with
 * @param operations what it does
 * @param until the catalog that this leads to
 * @param held what loses data, and is not done
 * @param unsaid what no operation says: a line each
 * @param left what is left alone, and why: a line each
 * @param questions what may have been renamed, and is taken for dropped and added
 * @param remarks on operations, for the reader of the file
 */
public record Proposal(
        String model,
        Catalog before,
        List<Operation> operations,
        Catalog until,
        List<Operation> held,
        List<String> unsaid,
        List<String> left,
        List<Question> questions,
        Remarks remarks) {

    /** Copies the lists. */
    public Proposal {
        operations = List.copyOf(operations);
        held = List.copyOf(held);
        unsaid = List.copyOf(unsaid);
        left = List.copyOf(left);
        questions = List.copyOf(questions);
    }

    /** The same, with rows in its new tables. */
    Proposal filling(FirstRows rows) {
        return new Proposal(model, before, rows.in(operations), until, held, unsaid, left, questions, remarks);
    }

    /** The same, leaving more alone. */
    Proposal leaving(List<String> more) {
        List<String> all = new ArrayList<>(left);
        all.addAll(more);
        return new Proposal(model, before, operations, until, held, unsaid, all, questions, remarks);
    }

    /**
     * The same, with statements before all but the schemas, before the first raw one and after all, and lines of what
     * nothing says.
     */
    Proposal beside(List<Operation> sequences, List<Operation> first, List<Operation> last, List<String> untold) {
        List<Operation> all = new ArrayList<>(operations);
        int at = 0;
        while (at < all.size() && !(all.get(at) instanceof ExecuteSql)) {
            at++;
        }
        all.addAll(at, first);
        int schemas = 0;
        while (schemas < all.size() && all.get(schemas) instanceof CreateSchema) {
            schemas++;
        }
        all.addAll(schemas, sequences);
        all.addAll(last);
        List<String> lines = new ArrayList<>(unsaid);
        lines.addAll(untold);
        return new Proposal(model, before, all, until, held, lines, left, questions, remarks);
    }

    /** Whether the model says something that the revisions do not lead to, beside what waits. */
    public boolean isAhead() {
        return !operations.isEmpty() || !unsaid.isEmpty();
    }

    /** What is held back, in a few words each. */
    public List<String> heldBack() {
        return held.stream()
                .map(operation -> operation instanceof AlterColumn alter && alter.type() != null
                        ? operation.describe() + " to " + alter.type()
                        : operation.describe())
                .toList();
    }

    /** What {@code up} does, with comments; what is held back stands below it as a comment. */
    public MigrationBody body(LocalDate day) {
        MigrationBody body = OperationPrinter.print(operations, before, remarks);
        for (String line : unsaid) {
            body = body.below("Not done, say it yourself: " + line);
        }
        body = body.below("From " + model + ", " + day + ". Read before you commit.");
        return held.isEmpty()
                ? body
                : body.above(
                        "Loses data, so not done here: give --drops, or uncomment.",
                        OperationPrinter.printCommented(held, until, remarks));
    }

    /** The same as the lines of Java that would be generated, for people: not indented. */
    public List<String> preview() {
        return OperationPrinter.print(operations, before, remarks).text();
    }
}
