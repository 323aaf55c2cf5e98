package dev.schema.engine.dialect.h2;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.StandardRenderer;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateTable;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropIndex;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.ReplaceView;
import dev.schema.operation.TableOperation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What H2 says otherwise. */
final class H2Renderer extends StandardRenderer {

    H2Renderer(H2Dialect dialect, Leaf leaf, int index, Catalog before) {
        super(dialect, leaf, index, before);
    }

    /** A copy of the table, as H2 names it while it works; never a table that revisions know. */
    @Override
    protected @Nullable String cleanUp(Operation part) {
        boolean copies = part instanceof AddColumn || part instanceof DropColumn || part instanceof AlterColumn;
        if (!copies) {
            return null;
        }
        Name table = ((TableOperation) part).table();
        String schema = table.schema() == null ? "CURRENT_SCHEMA" : dialect.text(H2Dialect.stored(table.schema()));
        String known = before.tables().keySet().stream()
                .map(name -> H2Dialect.stored(name.local()))
                .filter(name -> name.startsWith(H2Dialect.stored(table.local()) + "_COPY_"))
                .map(name -> " AND TABLE_NAME <> " + dialect.text(name))
                .collect(Collectors.joining());
        return "EXECUTE IMMEDIATE 'DROP TABLE IF EXISTS ' || COALESCE((SELECT LISTAGG(QUOTE_IDENT(TABLE_SCHEMA) || '.'"
                + " || QUOTE_IDENT(TABLE_NAME), ', ') FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = " + schema
                + " AND REGEXP_LIKE(TABLE_NAME, "
                + dialect.text("^\\Q" + H2Dialect.stored(table.local()) + "\\E_COPY_[0-9]+_[0-9]+$") + ")" + known
                + "), 'SCHEMA_NO_COPY')";
    }

    @Override
    public List<Step> createTable(CreateTable op) {
        op.table().constraints().forEach(constraint -> requireKept(op.table(), constraint));
        op.table().indexes().forEach(index -> requireShort(op.table(), index));
        return super.createTable(op);
    }

    @Override
    public List<Step> createIndex(CreateIndex op) {
        if (!before.isUnknown(op.table())) {
            requireShort(before.table(op.table()), op.index());
        }
        return super.createIndex(op);
    }

    private static void requireShort(Table table, Index index) {
        index.parts().stream()
                .filter(part -> part.column() != null)
                .forEach(part -> requireShort(table.column(String.valueOf(part.column())), index.name()));
    }

    /** H2's manual, "Data Types", "CHARACTER LARGE OBJECT": large objects cannot be in an index. */
    private static void requireShort(Column column, String index) {
        boolean large =
                column.type() instanceof Type.Text || (column.type() instanceof Type.Bytes bytes && bytes.max() == 0);
        if (large && !column.typeOn().containsKey(Database.H2)) {
            throw new Unsupported("h2 has no index of values without a limit, as \"" + index + "\" needs one; give \""
                    + column.name() + "\" a length, or leave \"" + index + "\" out" + H2Dialect.PORTABLE);
        }
    }

    /** Constraints of a schema share their names; and a check of no column is lost when the table is copied. */
    private void requireKept(Table table, Constraint constraint) {
        if (constraint instanceof Custom custom && !custom.databases().contains(Database.H2)) {
            return;
        }
        before.tablesWithConstraint(table.name().withLocal(constraint.name())).stream()
                .filter(other -> !other.equals(table.name()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Unsupported("h2 knows a constraint by its schema and name alone, and \""
                            + constraint.name() + "\" of \"" + other + "\" is there; give the one of \""
                            + table.name() + "\" another name");
                });
        if (constraint instanceof PrimaryKey key) {
            key.columns().forEach(column -> requireShort(table.column(column), key.name()));
        } else if (constraint instanceof Unique unique) {
            unique.columns().forEach(column -> requireShort(table.column(column), unique.name()));
        }
        if (constraint instanceof Check && table.columnNames().stream().noneMatch(constraint::uses)) {
            throw new Unsupported("h2 forgets a check that looks at no column; leave \"" + constraint.name()
                    + "\" of \"" + table.name() + "\" out" + H2Dialect.PORTABLE);
        }
    }

    @Override
    public List<Step> renameColumn(RenameColumn op) {
        return List.of(define(alter(op.table()) + "ALTER COLUMN " + sql(op.from()) + " RENAME TO " + sql(op.to())));
    }

    /** A generated column is written whole. */
    @Override
    protected String alterColumn(AlterColumn part, Column after) {
        return part.type() != null && after.generated() != null
                ? alter(part.table()) + "ALTER COLUMN " + dialect.column(after, before.table(part.table()), before)
                : super.alterColumn(part, after);
    }

    @Override
    public List<Step> alterColumn(AlterColumn op) {
        if (op.collation() != null && op.collation().to() != null) {
            throw new Unsupported("h2 has one collation for the whole database; leave .collate(..) of \"" + op.column()
                    + "\" out" + H2Dialect.PORTABLE);
        }
        if (op.type() != null && !before.isUnknown(op.table())) {
            Table table = before.table(op.table());
            Column changed = op.changed(table.column(op.column()));
            table.indexes().stream()
                    .filter(index -> index.where() == null
                            && index.parts().stream().map(Index.Part::column).anyMatch(op.column()::equals))
                    .forEach(index -> requireShort(changed, index.name()));
            table.constraints().stream()
                    .filter(each -> !(each instanceof Check || each instanceof Custom) && each.uses(op.column()))
                    .forEach(each -> requireShort(changed, each.name()));
        }
        return super.alterColumn(op);
    }

    /** H2 wants the columns of a primary key to refuse NULL before. */
    @Override
    public List<Step> addConstraint(AddConstraint op) {
        if (!before.isUnknown(op.table())) {
            requireKept(before.table(op.table()), op.constraint());
        }
        List<Step> steps = new ArrayList<>();
        nullable(op.table(), op.constraint())
                .forEach(column -> steps.add(
                        repeatable(notNull(op.table(), column, true), nullability(op.table(), column, true))));
        steps.addAll(super.addConstraint(op));
        return steps;
    }

    /**
     * What refused NULL for the sake of the key alone takes it again. A foreign key stands on one of several equal
     * keys: it steps aside, and then stands on another.
     */
    @Override
    public List<Step> dropConstraint(DropConstraint op) {
        if (before.isUnknown(op.table())) {
            return super.dropConstraint(op);
        }
        Constraint dropped = before.table(op.table()).constraint(op.name());
        List<AddConstraint> aside = dropped instanceof PrimaryKey key
                ? referrers(op.table(), key.columns()).toList()
                : dropped instanceof Unique unique
                        ? referrers(op.table(), unique.columns()).toList()
                        : List.of();
        List<String> columns = nullable(op.table(), dropped);
        List<Step> steps = new ArrayList<>();
        aside.forEach(each -> steps.add(dropped(each)));
        columns.forEach(column -> follows(nullability(op.table(), column, true)));
        steps.addAll(super.dropConstraint(op));
        columns.forEach(column ->
                steps.add(repeatable(notNull(op.table(), column, false), nullability(op.table(), column, false))));
        aside.forEach(each -> steps.add(added(each)));
        return steps;
    }

    private Step dropped(AddConstraint each) {
        DropConstraint drop = new DropConstraint(each.table(), each.constraint().name());
        return define(alter(each.table()) + "DROP CONSTRAINT " + sql(drop.name()), drop);
    }

    private Step added(AddConstraint each) {
        return define(alter(each.table()) + "ADD " + constraint(each), each);
    }

    private List<String> nullable(Name table, Constraint constraint) {
        return constraint instanceof PrimaryKey key && !before.isUnknown(table)
                ? key.columns().stream()
                        .filter(column -> !before.table(table).column(column).notNull()
                                && !before.table(table).column(column).identity())
                        .toList()
                : List.of();
    }

    private String notNull(Name table, String column, boolean notNull) {
        return alter(table) + "ALTER COLUMN " + sql(column) + (notNull ? " SET NOT NULL" : " DROP NOT NULL");
    }

    private static AlterColumn nullability(Name table, String column, boolean notNull) {
        return AlterColumn.of(table, column).withNotNull(notNull);
    }

    @Override
    public List<Step> renameConstraint(RenameConstraint op) {
        if (!before.isUnknown(op.table())) {
            Table table = before.table(op.table());
            requireKept(table, table.constraint(op.from()).withName(op.to()));
        }
        return super.renameConstraint(op);
    }

    /** A constraint may stand on the index, if the index was there first: it steps aside. */
    @Override
    public List<Step> dropIndex(DropIndex op) {
        List<AddConstraint> aside = before.isUnknown(op.table())
                ? List.of()
                : standingOn(before.table(op.table()), before.table(op.table()).index(op.name()));
        List<Step> steps = new ArrayList<>();
        aside.forEach(each -> steps.add(dropped(each)));
        steps.add(define("DROP INDEX " + sql(op.table().withLocal(op.name())), op));
        for (int i = aside.size() - 1; i >= 0; i--) {
            steps.add(added(aside.get(i)));
        }
        return steps;
    }

    private String constraint(AddConstraint add) {
        return String.valueOf(((H2Dialect) dialect).constraint(add.constraint(), before.table(add.table())));
    }

    private List<AddConstraint> standingOn(Table table, Index index) {
        List<AddConstraint> found = new ArrayList<>();
        List<String> columns = index.parts().stream()
                .map(part -> String.valueOf(part.column()))
                .toList();
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof Unique unique
                    && index.unique()
                    && columns.size() == unique.columns().size()
                    && columns.containsAll(unique.columns())) {
                referrers(table.name(), unique.columns()).forEach(found::add);
                found.add(new AddConstraint(table.name(), unique));
            }
        }
        table.foreignKeys().stream()
                .filter(key -> key.columns().size() <= columns.size()
                        && columns.subList(0, key.columns().size()).containsAll(key.columns()))
                .map(key -> new AddConstraint(table.name(), key))
                .filter(key -> !found.contains(key))
                .forEach(key -> found.add(0, key));
        return found;
    }

    private Stream<AddConstraint> referrers(Name table, List<String> columns) {
        return before.tables().values().stream().flatMap(other -> other.foreignKeys().stream()
                .filter(key ->
                        key.target().equals(table) && new HashSet<>(key.targetColumns()).equals(new HashSet<>(columns)))
                .map(key -> new AddConstraint(other.name(), key)));
    }

    @Override
    public List<Step> replaceView(ReplaceView op) {
        return List.of(
                repeatable(dialect.createView(op.view()).replaceFirst("CREATE VIEW ", "CREATE OR REPLACE VIEW ")));
    }
}
