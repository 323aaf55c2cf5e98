package dev.schema.engine.diff;

import dev.schema.catalog.Sequence;
import dev.schema.operation.CreateSequence;
import dev.schema.operation.DropSequence;
import dev.schema.operation.Operation;
import java.util.List;

/** Sequences: one that is to count otherwise is left alone, since a new one would begin anew. */
final class Sequences {

    private final Sides sides;

    Sequences(Sides sides) {
        this.sides = sides;
    }

    List<Operation> created() {
        return Sides.missing(sides.before().sequences(), sides.after().sequences()).stream()
                .<Operation>map(CreateSequence::new)
                .toList();
    }

    List<Operation> dropped() {
        return Sides.missing(sides.after().sequences(), sides.before().sequences()).stream()
                .<Operation>map(sequence -> new DropSequence(sequence.name()))
                .toList();
    }

    List<String> inexpressible() {
        return sides.after().sequences().values().stream()
                .filter(this::isOther)
                .map(sequence ->
                        "sequence \"" + sequence.name() + "\" cannot start or step otherwise than it does: drop it"
                                + " and create it, if it may forget how far it has counted")
                .toList();
    }

    private boolean isOther(Sequence sequence) {
        Sequence before = sides.before().sequences().get(sequence.name());
        return before != null && !before.equals(sequence);
    }
}
