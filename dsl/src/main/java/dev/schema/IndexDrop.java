package dev.schema;

import dev.schema.operation.DropIndex;
import dev.schema.type.Name;
import org.jspecify.annotations.Nullable;

/** How an index is dropped. */
public final class IndexDrop extends Chain.Verb {

    private final Name table;
    private final String name;
    private boolean concurrently;

    IndexDrop(Scope scope, @Nullable At at, Name table, String name) {
        super(scope, at, "dropIndex(\"" + name + "\")");
        this.table = table;
        this.name = name;
    }

    /** Readers and writers may go on meanwhile, where the database can do that. */
    public IndexDrop concurrently() {
        once("concurrently()", "said");
        concurrently = true;
        return this;
    }

    @Override
    void complete() {
        scope.add(new DropIndex(table, name, concurrently), at);
    }
}
