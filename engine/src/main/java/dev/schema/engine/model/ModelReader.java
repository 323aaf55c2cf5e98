package dev.schema.engine.model;

import dev.schema.At;
import dev.schema.MigrationMistake;
import dev.schema.Recorder;
import dev.schema.Recording;
import dev.schema.SchemaModel;
import dev.schema.catalog.Catalog;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.AuthorCode;
import dev.schema.engine.project.EntityReader.Wanted;
import dev.schema.engine.project.Model;
import dev.schema.operation.Backfill;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RunData;
import dev.schema.type.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a model says, as a catalog. */
final class ModelReader {

    private ModelReader() {}

    /**
     * What a model says.
     *
     * @param catalog the schema
     * @param firstRows rows that come with new tables
     * @param untold what is there and no migration says: a line each
     * @param renames what was called otherwise: {@code customers.name=full_name}
     */
    record Said(Catalog catalog, List<InsertRows> firstRows, List<String> untold, List<String> renames) {

        private static Said of(Wanted wanted) {
            return new Said(wanted.catalog(), wanted.firstRows(), List.of(), wanted.renames());
        }
    }

    /**
     * What the model defines, for one kind of database.
     *
     * @param from what the revisions lead to there; what a database says is said in their words where it is the same
     * @param limit how long its code may take
     * @throws SchemaException with the place of what cannot be meant
     */
    static Said read(Model model, Catalog from, Duration limit) {
        Database database = from.database();
        if (model.definition() instanceof Model.Code code) {
            return AuthorCode.call(model.subject(), limit, () -> {
                Catalog catalog = recorded(model, code.model(), database);
                return new Said(catalog, List.of(), List.of(), code.model().renames());
            });
        } else if (model.definition() instanceof Model.Entities entities) {
            return AuthorCode.call(
                    model.subject(), limit, () -> Said.of(entities.wanted().apply(database)));
        }
        return LiveSchema.model(TableReader.read(model, database), from, model);
    }

    private static Catalog recorded(Model model, SchemaModel code, Database database) {
        Recording recording;
        try {
            recording = Recorder.model(code, Catalog.empty(database));
        } catch (MigrationMistake mistake) {
            At at = mistake.at();
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            mistake.getMessage(),
                            at == null
                                    ? model.subject().where()
                                    : model.subject().place(at),
                            "Correct the model and run the command again; nothing was changed."),
                    mistake);
        }
        List<Problem> problems = new ArrayList<>();
        Catalog catalog = Catalog.empty(database);
        for (Operation operation : recording.operations()) {
            for (Leaf leaf : operation.leaves(database)) {
                if (saysNothing(leaf.operation(), catalog)) {
                    problems.add(misplaced(model, recording, operation, leaf.operation()));
                }
                catalog = leaf.operation().applyTo(catalog);
            }
        }
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, problems);
        }
        return recording.catalog();
    }

    private static boolean saysNothing(Operation operation, Catalog before) {
        boolean rows = operation instanceof InsertRows
                || operation instanceof DeleteRows
                || operation instanceof Backfill
                || operation instanceof RunData;
        if (!(operation instanceof ExecuteSql sql)) {
            return rows;
        }
        Catalog after = sql.applyTo(before);
        return sql.effect() == null && (after.equals(before) || !after.unknown().equals(before.unknown()));
    }

    private static Problem misplaced(Model model, Recording recording, Operation whole, Operation part) {
        At at = recording.at(part) == null ? recording.at(whole) : recording.at(part);
        return new Problem(
                "'" + part.describe() + "' says nothing of how the schema should be.",
                at == null ? model.subject().where() : model.subject().place(at),
                part instanceof ExecuteSql
                        ? "Say with .effect(..) what the statement does to the schema, or keep it in a revision."
                        : "Rows belong into a revision: take it out of the model.");
    }
}
