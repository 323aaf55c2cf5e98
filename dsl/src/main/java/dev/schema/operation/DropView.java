package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.type.Name;
import java.util.List;

/**
 * Drops a view that no other view reads.
 *
 * @param view its name
 */
public record DropView(Name view) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        before.view(view);
        List<String> readers = before.readersOf(view);
        if (!readers.isEmpty()) {
            throw new CatalogConflict(
                    "view \"" + view + "\" is used by " + String.join(", ", readers) + ": drop that first");
        }
        return before.withoutView(view);
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new CreateView(before.view(view)));
    }

    @Override
    public List<Name> objects() {
        return List.of(view);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropView(this);
    }

    @Override
    public String describe() {
        return "drop view " + view;
    }
}
