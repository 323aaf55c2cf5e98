package dev.schema;

import dev.schema.catalog.Constraint;
import dev.schema.operation.AddConstraint;
import dev.schema.type.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a foreign key, which needs {@link #references}. */
public final class ForeignKeyStart extends Chain.Verb {

    private final Name table;
    private final List<String> columns;
    private @Nullable ForeignKeyDef key;

    ForeignKeyStart(Scope scope, @Nullable At at, Name table, String[] columns) {
        super(scope, at, "the foreign key of \"" + table + "\"");
        this.table = table;
        this.columns = List.of(columns);
    }

    /** The key that the values are found in: the primary key or a unique constraint of a table. */
    public ForeignKeyDef references(String table, String... columns) {
        once("references(..)", table);
        key = new ForeignKeyDef(scope, at, this.table, this.columns, Name.of(table), List.of(columns));
        return key;
    }

    Constraint build() {
        ForeignKeyDef built = key;
        if (built == null) {
            throw scope.session.mistake(at, subject + " ends without references(..)", null);
        }
        return built.build();
    }

    @Override
    void complete() {
        scope.add(new AddConstraint(table, build()), at);
    }

    @Override
    void close() {
        super.close();
        if (key != null) {
            key.close();
        }
    }
}
