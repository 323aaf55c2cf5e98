package dev.schema;

import dev.schema.catalog.Column;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.type.Name;
import org.jspecify.annotations.Nullable;

/** The column of one {@code addColumn}. */
final class NewColumn extends Columns {

    private final Verb verb;

    NewColumn(Scope scope, @Nullable At at, Name table) {
        super(scope, table);
        this.verb = new Verb(scope, at, table);
    }

    Chain.Verb verb() {
        return verb;
    }

    @Override
    <C extends ColumnDef<?, ?>> C declare(C column) {
        verb.requireOpen();
        if (verb.column != null) {
            throw verb.mistake(verb.subject + " takes one column: say addColumn(..) again for the next");
        }
        verb.column = column;
        return column;
    }

    private static final class Verb extends Chain.Verb {

        private final Name table;
        private @Nullable ColumnDef<?, ?> column;

        Verb(Scope scope, @Nullable At at, Name table) {
            super(scope, at, "addColumn(\"" + table + "\")");
            this.table = table;
        }

        @Override
        void complete() {
            ColumnDef<?, ?> declared = column;
            if (declared == null) {
                throw new IllegalArgumentException(subject + " ends without a column: add .varchar(..) or the like");
            }
            Column built = declared.build(false);
            if (built.identity()) {
                throw new IllegalArgumentException(
                        declared.subject + ": identity() belongs to a column that is created with its table");
            }
            AddColumn operation = new AddColumn(table, built, declared.backfill());
            scope.add(operation, at);
            declared.constraints().forEach(each -> {
                At place = scope.session.places.get(each);
                scope.add(new AddConstraint(table, each), place == null ? at : place);
            });
        }

        @Override
        void close() {
            super.close();
            if (column != null) {
                column.close();
            }
        }
    }
}
