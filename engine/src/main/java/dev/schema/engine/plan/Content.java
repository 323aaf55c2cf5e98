package dev.schema.engine.plan;

import dev.schema.DataStep;
import dev.schema.Recording;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.engine.json.Checksum;
import dev.schema.engine.json.Json;
import dev.schema.engine.plan.Overlay.Settlement;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Header;
import dev.schema.operation.Operation;
import dev.schema.operation.RunData;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one revision says: recorded from its migration, or read from the history of a database when its file is not at
 * hand.
 */
public final class Content {

    private final String id;
    private final List<String> parents;
    private final List<String> dependsOn;
    private final String message;
    private final boolean transactional;
    private final List<Operation> operations;
    private final String operationsJson;
    private final String checksum;
    private final @Nullable List<Operation> down;
    private final @Nullable String irreversible;
    private final @Nullable Header header;
    private final List<Recording> recordings;
    private final List<Operation> skipped;

    Content(
            String id,
            List<String> parents,
            List<String> dependsOn,
            String message,
            boolean transactional,
            List<Operation> operations,
            @Nullable List<Operation> down,
            @Nullable String irreversible,
            @Nullable Header header,
            List<Recording> recordings,
            List<Settlement> settlements) {
        this.id = id;
        this.parents = List.copyOf(parents);
        this.dependsOn = List.copyOf(dependsOn);
        this.message = message;
        this.transactional = transactional;
        this.operations = List.copyOf(operations);
        this.operationsJson = Json.canonical(operations);
        this.checksum = Checksum.ofCanonical(
                settlements.isEmpty() ? operationsJson : operationsJson + "\n" + Json.canonical(settlements));
        this.down = down == null ? null : List.copyOf(down);
        this.irreversible = irreversible;
        this.header = header;
        this.recordings = List.copyOf(recordings);
        this.skipped = List.of();
    }

    private Content(Content written, List<Operation> running, List<Operation> skipped) {
        this.id = written.id;
        this.parents = written.parents;
        this.dependsOn = written.dependsOn;
        this.message = written.message;
        this.transactional = written.transactional;
        this.operations = List.copyOf(running);
        this.operationsJson = Json.canonical(running);
        this.checksum = written.checksum;
        this.down = null;
        this.irreversible = null;
        this.header = written.header;
        this.recordings = written.recordings;
        this.skipped = List.copyOf(skipped);
    }

    /** The id of the revision. */
    public String id() {
        return id;
    }

    /** The ids of its parents, as declared. */
    public List<String> parents() {
        return parents;
    }

    /** The ids of its dependencies, as declared. */
    public List<String> dependsOn() {
        return dependsOn;
    }

    /** Its message; may be empty. */
    public String message() {
        return message;
    }

    /** Whether its author wants one transaction for all of it. */
    public boolean transactional() {
        return transactional;
    }

    /** Its operations, as written. */
    public List<Operation> operations() {
        return operations;
    }

    /** The version of the checksum's form. */
    public int checksumVersion() {
        return Checksum.VERSION;
    }

    /** The checksum of its operations, and of what it says about revisions that meet. */
    public String checksum() {
        return checksum;
    }

    /** Its operations as canonical JSON. */
    public String operationsJson() {
        return operationsJson;
    }

    /** Its author's own way back, or null if it is derived. */
    public @Nullable List<Operation> down() {
        return down;
    }

    /** Its author's own way back as canonical JSON, or null if it is derived. */
    public @Nullable String downJson() {
        return down == null ? null : Json.canonical(down);
    }

    /** Why its author refuses to go back, or null. */
    public @Nullable String irreversible() {
        return irreversible;
    }

    /**
     * The same revision where it runs differently, because a revision of another branch is applied before it: it has the
     * checksum of what is written, and its way back is derived.
     *
     * @param instead what runs, also in the place of what its author wrote as the way back
     * @param without its operations in whose place nothing runs
     */
    Content running(List<Operation> instead, List<Operation> without) {
        return new Content(this, instead, without);
    }

    /** Its operations that do not run, because a merge says so. */
    public List<Operation> skipped() {
        return skipped;
    }

    /** Whether it leads the same way, and back. */
    public boolean saysTheSameAs(Content other) {
        return operationsJson.equals(other.operationsJson)
                && Objects.equals(downJson(), other.downJson())
                && Objects.equals(irreversible, other.irreversible);
    }

    /** Whether its file is at hand. */
    public boolean hasFile() {
        return header != null;
    }

    /**
     * What its operations make of a catalog.
     *
     * @throws SchemaException if one of them does not fit, with its place
     */
    public Catalog appliedTo(Catalog before) {
        Catalog catalog = before;
        for (Operation operation : operations) {
            try {
                catalog = operation.applyTo(catalog);
            } catch (CatalogConflict conflict) {
                Object part = conflict.part() == null ? operation : conflict.part();
                throw new SchemaException(
                        Reason.FAILED,
                        new Problem(
                                "Revision \"" + id + "\" cannot run here: " + conflict.getMessage() + ".",
                                place(part),
                                "Another branch has changed what it relies on. Settle that in a revision that follows"
                                        + " both, or change the one that nobody has run yet."));
            }
        }
        return catalog;
    }

    /** The code of a data step, if its file is at hand. */
    public Optional<DataStep> code(RunData operation) {
        return recordings.stream()
                .map(recording -> recording.code(operation))
                .filter(code -> code != null)
                .findFirst();
    }

    /** The file and line of an operation, or of a part of one; null where nobody knows. Compares by identity. */
    public @Nullable String place(Object operationOrPart) {
        return recordings.stream()
                .map(recording -> recording.at(operationOrPart))
                .filter(at -> at != null)
                .findFirst()
                .map(at -> Places.of(header, at))
                .orElse(header == null ? null : header.where());
    }
}
