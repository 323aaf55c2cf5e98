package dev.schema.operation;

import dev.schema.catalog.Catalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leads back.
 *
 * @param operations the way back, in order
 * @param losses what it throws away or cannot bring back
 * @param impossible why there is no way back, or null if there is one; only raw SQL, data steps and unknown tables have
 *     none
 */
public record Undo(List<Operation> operations, List<Loss> losses, @Nullable String impossible) {

    /** Copies the lists. */
    public Undo {
        operations = List.copyOf(operations);
        losses = List.copyOf(losses);
    }

    /** A way back that loses nothing. */
    public static Undo of(Operation... operations) {
        return new Undo(List.of(operations), List.of(), null);
    }

    /** No way back. */
    public static Undo impossible(String why) {
        return new Undo(List.of(), List.of(), why);
    }

    /** The same, with losses. */
    public Undo losing(Loss... more) {
        List<Loss> all = new ArrayList<>(losses);
        Collections.addAll(all, more);
        return new Undo(operations, all, impossible);
    }

    /** The way back over several operations, which were applied to {@code before} in order. */
    public static Undo ofAll(List<? extends Operation> operations, Catalog before) {
        List<Undo> undos = new ArrayList<>();
        Catalog catalog = before;
        for (Operation operation : operations) {
            undos.add(0, operation.undo(catalog));
            catalog = operation.applyTo(catalog);
        }
        return new Undo(
                undos.stream().flatMap(undo -> undo.operations().stream()).toList(),
                undos.stream().flatMap(undo -> undo.losses().stream()).toList(),
                undos.stream()
                        .map(Undo::impossible)
                        .filter(why -> why != null)
                        .findFirst()
                        .orElse(null));
    }

    /** What several operations make of a catalog, in order. */
    public static Catalog applyAll(List<? extends Operation> operations, Catalog before) {
        Catalog catalog = before;
        for (Operation operation : operations) {
            catalog = operation.applyTo(catalog);
        }
        return catalog;
    }
}
