package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Sequence;
import dev.schema.type.Name;
import java.util.List;

/**
 * Creates a sequence.
 *
 * @param sequence its definition
 */
public record CreateSequence(Sequence sequence) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        before.requireFree(sequence.name(), null);
        return before.with(sequence);
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new DropSequence(sequence.name())).losing(DropSequence.count(sequence.name()));
    }

    @Override
    public List<Name> objects() {
        return List.of(sequence.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createSequence(this);
    }

    @Override
    public String describe() {
        return "create sequence " + sequence.name();
    }
}
