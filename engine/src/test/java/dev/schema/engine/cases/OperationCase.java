package dev.schema.engine.cases;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.Schema;
import dev.schema.catalog.Catalog;
import dev.schema.engine.sample.Written;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import java.util.List;
import java.util.function.Consumer;

/**
 * A change to a schema that holds rows.
 *
 * @param name the operation and what is special about it: {@code add-column/not-null-with-backfill}
 * @param before makes the schema, with rows, that is changed
 * @param change the change
 */
public record OperationCase(String name, Consumer<Schema> before, Consumer<Schema> change) {

    /** The revision that makes the schema before. */
    public static final String BEFORE = "b1";

    /** The revision that changes it. */
    public static final String CHANGE = "c2";

    /** Checks the name. */
    public OperationCase {
        if (!name.matches("[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("\"" + name + "\" is no operation/case");
        }
    }

    /** A change of nothing that was there. */
    static OperationCase of(String name, Consumer<Schema> change) {
        return new OperationCase(name, nothing -> {}, change);
    }

    /** The operation that it is about: the class, in lower case with hyphens. */
    public String operation() {
        return name.substring(0, name.indexOf('/'));
    }

    /** The catalog that is changed, in one kind of database. */
    public Catalog before(Database database) {
        return Undo.applyAll(recorded(before, Catalog.empty(database)), Catalog.empty(database));
    }

    /** The operations that the change records. */
    public List<Operation> operations(Catalog before) {
        return recorded(change, before);
    }

    private static List<Operation> recorded(Consumer<Schema> body, Catalog before) {
        return Recorder.up(
                        new Migration() {
                            @Override
                            public void up(Schema schema) {
                                body.accept(schema);
                            }
                        },
                        before)
                .operations();
    }

    /** Both as revisions, one on top of the other. */
    public Written revisions() {
        return new Written().then(BEFORE, before).then(CHANGE, change);
    }

    @Override
    public String toString() {
        return name;
    }
}
