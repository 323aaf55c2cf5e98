package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import org.jspecify.annotations.Nullable;

/**
 * Sets or removes the comment of a table.
 *
 * @param table its name
 * @param comment the text, or null for none
 */
public record CommentTable(Name table, @Nullable String comment) implements TableOperation {

    @Override
    public Table change(Table before, Catalog catalog) {
        return before.withComment(comment);
    }

    @Override
    public Undo undo(Table before) {
        return Undo.of(new CommentTable(table, before.comment()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.commentTable(this);
    }

    @Override
    public String describe() {
        return "comment on table " + table;
    }
}
