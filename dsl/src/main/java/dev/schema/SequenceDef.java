package dev.schema;

import dev.schema.catalog.Sequence;
import dev.schema.operation.CreateSequence;
import dev.schema.type.Name;
import org.jspecify.annotations.Nullable;

/** How a sequence counts. */
public final class SequenceDef extends Chain.Verb {

    private final Name name;
    private long start = 1;
    private long increment = 1;

    SequenceDef(Scope scope, @Nullable At at, Name name) {
        super(scope, at, "sequence \"" + name + "\"");
        this.name = name;
    }

    /** The first number; 1 when not given. */
    public SequenceDef start(long first) {
        once("start", first);
        start = first;
        return this;
    }

    /** The distance to the next number, not 0; 1 when not given. */
    public SequenceDef increment(long distance) {
        once("increment", distance);
        increment = distance;
        return this;
    }

    @Override
    void complete() {
        scope.add(new CreateSequence(new Sequence(name, start, increment)), at);
    }
}
