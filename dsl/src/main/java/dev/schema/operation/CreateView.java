package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.View;
import dev.schema.type.Name;
import java.util.List;

/**
 * Creates a view.
 *
 * @param view its name and query
 */
public record CreateView(View view) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        before.requireFree(view.name(), null);
        return before.with(view);
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new DropView(view.name()));
    }

    @Override
    public List<Name> objects() {
        return List.of(view.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createView(this);
    }

    @Override
    public String describe() {
        return "create view " + view.name();
    }
}
