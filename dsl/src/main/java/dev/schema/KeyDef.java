package dev.schema;

import dev.schema.catalog.Constraint;
import dev.schema.operation.AddConstraint;
import dev.schema.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A primary key or a unique constraint. */
public final class KeyDef extends Chain.Verb {

    private final Name table;
    private final List<String> columns;
    private final boolean primary;
    private @Nullable String name;

    KeyDef(Scope scope, @Nullable At at, Name table, String[] columns, boolean primary) {
        super(scope, at, (primary ? "the primary key of \"" : "the unique constraint of \"") + table + "\"");
        this.table = table;
        this.columns = List.of(columns);
        this.primary = primary;
    }

    /** Its name; {@code pk_t} or {@code uq_t_cols} when not given. */
    public KeyDef name(String name) {
        once("the name", name);
        this.name = name;
        return this;
    }

    boolean isPrimary() {
        return primary;
    }

    List<String> columns() {
        return columns;
    }

    Constraint build() {
        String named = name;
        if (named == null) {
            named = primary ? scope.generated(table, "pk", List.of(), at) : scope.generated(table, "uq", columns, at);
        }
        Constraint built = primary ? new Constraint.PrimaryKey(named, columns) : new Constraint.Unique(named, columns);
        scope.session.place(built, at);
        return built;
    }

    @Override
    void complete() {
        scope.add(new AddConstraint(table, build()), at);
    }
}
