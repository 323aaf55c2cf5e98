package dev.schema.engine.diff;

import dev.schema.operation.CreateSchema;
import dev.schema.operation.DropSchema;
import dev.schema.operation.Operation;
import java.util.List;

/** Namespaces: the first to come and the last to go. */
final class Schemas {

    private Schemas() {}

    static List<Operation> created(Sides sides) {
        return sides.after().schemas().stream()
                .filter(schema -> !sides.before().schemas().contains(schema))
                .<Operation>map(CreateSchema::new)
                .toList();
    }

    static List<Operation> dropped(Sides sides) {
        return sides.before().schemas().stream()
                .filter(schema -> !sides.after().schemas().contains(schema))
                .<Operation>map(DropSchema::new)
                .toList();
    }
}
