package dev.schema;

import dev.schema.catalog.Action;
import dev.schema.catalog.Constraint;
import dev.schema.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options of a foreign key. */
public final class ForeignKeyDef extends Chain {

    private final Name table;
    private final List<String> columns;
    private final Name target;
    private final List<String> targetColumns;
    private Action onDelete = Action.NO_ACTION;
    private Action onUpdate = Action.NO_ACTION;
    private boolean deferrable;
    private boolean initiallyDeferred;
    private @Nullable String name;

    ForeignKeyDef(
            Scope scope, @Nullable At at, Name table, List<String> columns, Name target, List<String> targetColumns) {
        super(scope, at, "the foreign key of \"" + table + "\" to \"" + target + "\"");
        this.table = table;
        this.columns = columns;
        this.target = target;
        this.targetColumns = targetColumns;
    }

    /** What happens to its rows when the row they point at goes; {@code NO_ACTION} when not given. */
    public ForeignKeyDef onDelete(Action action) {
        once("onDelete", action);
        onDelete = action;
        return this;
    }

    /** What happens to its rows when the row they point at changes its key; {@code NO_ACTION} when not given. */
    public ForeignKeyDef onUpdate(Action action) {
        once("onUpdate", action);
        onUpdate = action;
        return this;
    }

    /** A transaction may put the check off until its end. */
    public ForeignKeyDef deferrable() {
        once("deferrable()", "said");
        deferrable = true;
        return this;
    }

    /** Every transaction puts the check off until its end; includes {@link #deferrable()}. */
    public ForeignKeyDef initiallyDeferred() {
        once("initiallyDeferred()", "said");
        deferrable = true;
        initiallyDeferred = true;
        return this;
    }

    /** Its name; {@code fk_t_cols} when not given. */
    public ForeignKeyDef name(String name) {
        once("the name", name);
        this.name = name;
        return this;
    }

    Constraint build() {
        String named = name != null ? name : scope.generated(table, "fk", columns, at);
        Constraint built = new Constraint.ForeignKey(
                named, columns, target, targetColumns, onDelete, onUpdate, deferrable, initiallyDeferred);
        scope.session.place(built, at);
        return built;
    }
}
