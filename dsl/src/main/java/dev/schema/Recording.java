package dev.schema;

import dev.schema.catalog.Catalog;
import dev.schema.operation.Operation;
import dev.schema.operation.RunData;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a migration said, for one kind of database: operations as written, their places and their code. Immutable. */
public final class Recording {

    private final List<Operation> operations;
    private final Map<Object, At> places;
    private final Map<String, DataStep> runs;
    private final Map<String, DataStep> undos;
    private final @Nullable List<Operation> derived;
    private final @Nullable String irreversible;
    private final Catalog catalog;

    Recording(Session session) {
        this.operations = List.copyOf(session.operations);
        this.places = new IdentityHashMap<>(session.places);
        this.runs = Map.copyOf(session.runs);
        this.undos = Map.copyOf(session.undos);
        this.derived = session.derivedCalled && session.derived != null ? List.copyOf(session.derived) : null;
        this.irreversible = session.irreversible;
        this.catalog = session.catalog;
    }

    /** The operations as written: all branches of {@code on(..)}, groups as groups. */
    public List<Operation> operations() {
        return operations;
    }

    /** The catalog after the operations. */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * Where something was written down, or null if no line is known for it.
     *
     * @param operationOrPart an operation of this recording, also a nested one, or a column, constraint or index that
     *     one of them holds; found by identity
     */
    public @Nullable At at(Object operationOrPart) {
        return places.get(operationOrPart);
    }

    /**
     * The code of a data step, forwards or back as the operation says, or null if it is not in this recording. A step
     * that {@code derived()} undoes has its code in the recording of {@code up}.
     */
    public @Nullable DataStep code(RunData step) {
        return (step.undoing() ? undos : runs).get(step.name());
    }

    /** Whether this is a {@code down} that called {@code derived()}; more may follow the derived operations. */
    public boolean includesDerived() {
        return derived != null;
    }

    /** Whether this is a {@code down} of derived operations and nothing else: its author wrote none. */
    public boolean isDerived() {
        return derived != null && operations.size() == derived.size();
    }

    /** Why there is no way back, if {@code down} says so, or null. */
    public @Nullable String irreversible() {
        return irreversible;
    }
}
