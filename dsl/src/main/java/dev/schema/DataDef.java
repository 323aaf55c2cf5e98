package dev.schema;

import dev.schema.operation.Resource;
import dev.schema.operation.RunData;
import dev.schema.type.Name;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A step in Java: what it reads and writes, and its code. */
public final class DataDef extends Chain.Verb {

    private final String name;
    private final SortedSet<Resource> reads = new TreeSet<>();
    private final SortedSet<Resource> writes = new TreeSet<>();
    private @Nullable DataStep run;
    private @Nullable DataStep undo;

    DataDef(Scope scope, @Nullable At at, String name) {
        super(scope, at, "data(\"" + name + "\")");
        this.name = name;
    }

    /** It reads the table. */
    public DataDef reads(String table) {
        requireOpen();
        reads.add(new Resource(Name.of(table), null));
        return this;
    }

    /** It reads the column. */
    public DataDef reads(String table, String column) {
        requireOpen();
        reads.add(new Resource(Name.of(table), column));
        return this;
    }

    /** It writes rows of the table. */
    public DataDef writes(String table) {
        requireOpen();
        writes.add(new Resource(Name.of(table), null));
        return this;
    }

    /** It writes the column. */
    public DataDef writes(String table, String column) {
        requireOpen();
        writes.add(new Resource(Name.of(table), column));
        return this;
    }

    /** The code. */
    public DataDef run(DataStep code) {
        once("run", "said");
        run = code;
        return this;
    }

    /** The code that leads back. */
    public DataDef undo(DataStep code) {
        once("undo", "said");
        undo = code;
        return this;
    }

    @Override
    void complete() {
        if (run == null) {
            throw new IllegalArgumentException(subject + " ends without run(..)");
        }
        if (scope.session.runs.putIfAbsent(name, run) != null) {
            throw new IllegalArgumentException(
                    "there is a data step \"" + name + "\" in this revision already: its name tells it from others");
        }
        if (undo != null) {
            scope.session.undos.put(name, undo);
        }
        scope.add(new RunData(name, reads, writes, undo != null, false), at);
    }
}
