package dev.schema.engine.history;

import dev.schema.engine.json.Json;
import dev.schema.engine.json.MalformedJson;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision as the database remembers it: enough to show and to undo it without its file.
 *
 * @param id its id
 * @param sequence its place in the order of execution, from 1
 * @param parents its parents when it ran
 * @param dependsOn its dependencies when it ran, as ids
 * @param message its message when it ran
 * @param checksumVersion the version of the checksum's form
 * @param checksum the checksum of its operations
 * @param operations its operations as executed, as JSON
 * @param down its author's own way back as JSON, or null if that was derived
 * @param origin how it came to be applied
 * @param appliedAt when, as ISO text in UTC
 * @param appliedBy the user of the operating system, or null for a script
 */
public record AppliedRevision(
        String id,
        long sequence,
        List<String> parents,
        List<String> dependsOn,
        String message,
        int checksumVersion,
        String checksum,
        String operations,
        @Nullable String down,
        Origin origin,
        String appliedAt,
        @Nullable String appliedBy) {

    /** Copies the lists. */
    public AppliedRevision {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * Its operations as executed.
     *
     * @throws SchemaException if the row was damaged
     */
    public List<Operation> executed() {
        return read(operations);
    }

    /**
     * Its author's own way back, or null if that was derived.
     *
     * @throws SchemaException if the row was damaged
     */
    public @Nullable List<Operation> wayBack() {
        return down == null ? null : read(down);
    }

    private List<Operation> read(String json) {
        try {
            return Json.operations(json);
        } catch (MalformedJson malformed) {
            throw new SchemaException(
                    Reason.FAILED,
                    Problem.of(
                            "The history of this database is damaged: the operations of revision \"" + id
                                    + "\" cannot be read: " + malformed.getMessage() + ".",
                            "Restore the history tables from a backup; nothing was changed."),
                    malformed);
        }
    }
}
