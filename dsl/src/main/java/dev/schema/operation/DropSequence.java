package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.type.Name;
import java.util.List;

/**
 * Drops a sequence.
 *
 * @param sequence its name
 */
public record DropSequence(Name sequence) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        before.sequence(sequence);
        return before.withoutSequence(sequence);
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new CreateSequence(before.sequence(sequence))).losing(count(sequence));
    }

    static Loss count(Name sequence) {
        return new Loss(sequence, null, "how far the sequence \"" + sequence + "\" has counted");
    }

    @Override
    public List<Name> objects() {
        return List.of(sequence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropSequence(this);
    }

    @Override
    public String describe() {
        return "drop sequence " + sequence;
    }
}
