package dev.schema.examples.model;

import dev.schema.RevisionHook;
import dev.schema.catalog.Catalog;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.DropColumn;
import dev.schema.operation.Operation;
import java.util.List;

/** What one team has agreed on: columns called legacy_* stay, and an index keeps nobody waiting. */
public final class OurRules implements RevisionHook {

    @Override
    public List<Operation> rewrite(List<Operation> operations, Catalog before) {
        return operations.stream()
                .filter(operation ->
                        !(operation instanceof DropColumn drop && drop.column().startsWith("legacy_")))
                .map(OurRules::withoutWaiting)
                .toList();
    }

    private static Operation withoutWaiting(Operation operation) {
        return operation instanceof CreateIndex create
                ? new CreateIndex(create.table(), create.index(), true)
                : operation;
    }
}
