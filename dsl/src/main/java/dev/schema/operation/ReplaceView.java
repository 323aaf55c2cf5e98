package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.View;
import dev.schema.type.Name;
import java.util.List;

/**
 * Gives a view another query.
 *
 * @param view its name and its new query
 */
public record ReplaceView(View view) implements Operation {

    @Override
    public Catalog applyTo(Catalog before) {
        before.view(view.name());
        return before.with(view);
    }

    @Override
    public Undo undo(Catalog before) {
        return Undo.of(new ReplaceView(before.view(view.name())));
    }

    @Override
    public List<Name> objects() {
        return List.of(view.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.replaceView(this);
    }

    @Override
    public String describe() {
        return "replace view " + view.name();
    }
}
