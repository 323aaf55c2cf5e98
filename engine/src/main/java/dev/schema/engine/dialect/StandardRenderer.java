package dev.schema.engine.dialect;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Table;
import dev.schema.operation.AddColumn;
import dev.schema.operation.Assume;
import dev.schema.operation.Autocommit;
import dev.schema.operation.Backfill;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateTable;
import dev.schema.operation.CreateView;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropTable;
import dev.schema.operation.DropView;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.OnDatabase;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameTable;
import dev.schema.operation.RunData;
import java.util.ArrayList;
import java.util.List;

/**
 * What databases do alike for one operation. A dialect extends it with what it says otherwise.
 */
public abstract class StandardRenderer implements Operation.Visitor<List<Step>> {

    protected final StandardDialect dialect;
    protected final Leaf leaf;
    protected final int index;
    protected final Catalog before;

    /**
     * For subclasses.
     *
     * @param index the index of the leaf in its revision
     * @param before the catalog before it
     */
    protected StandardRenderer(StandardDialect dialect, Leaf leaf, int index, Catalog before) {
        this.dialect = dialect;
        this.leaf = leaf;
        this.index = index;
        this.before = before;
    }

    /** Steps that execute these statements in order. */
    protected final List<Step> statement(String... statements) {
        List<Step> steps = new ArrayList<>();
        for (String sql : statements) {
            steps.add(leaf.autocommit() ? new Step.Alone(index, sql, null, false) : new Step.Execute(index, sql));
        }
        return steps;
    }

    @Override
    public List<Step> createTable(CreateTable op) {
        List<String> statements = new ArrayList<>();
        statements.add(dialect.createTable(op.table(), op.table().name(), before));
        op.table()
                .indexes()
                .forEach(each -> statements.add(dialect.createIndex(op.table().name(), each)));
        return statement(statements.toArray(String[]::new));
    }

    @Override
    public List<Step> dropTable(DropTable op) {
        return statement("DROP TABLE " + dialect.identifier(op.table()));
    }

    @Override
    public List<Step> renameTable(RenameTable op) {
        return statement("ALTER TABLE " + dialect.identifier(op.from()) + " RENAME TO " + dialect.identifier(op.to()));
    }

    @Override
    public List<Step> addColumn(AddColumn op) {
        String table = dialect.identifier(op.table());
        String add = "ALTER TABLE " + table + " ADD COLUMN "
                + dialect.column(op.column(), Table.of(op.table(), List.of(op.column())), before);
        return op.backfill() == null
                ? statement(add)
                : statement(
                        add,
                        "UPDATE " + table + " SET "
                                + dialect.identifier(op.column().name()) + " = " + op.backfill());
    }

    @Override
    public List<Step> dropColumn(DropColumn op) {
        return statement(
                "ALTER TABLE " + dialect.identifier(op.table()) + " DROP COLUMN " + dialect.identifier(op.column()));
    }

    @Override
    public List<Step> renameColumn(RenameColumn op) {
        return statement("ALTER TABLE " + dialect.identifier(op.table()) + " RENAME COLUMN "
                + dialect.identifier(op.from()) + " TO " + dialect.identifier(op.to()));
    }

    @Override
    public List<Step> createIndex(CreateIndex op) {
        return statement(dialect.createIndex(op.table(), op.index()));
    }

    @Override
    public List<Step> dropIndex(DropIndex op) {
        return statement("DROP INDEX " + dialect.identifier(op.table().withLocal(op.name())));
    }

    @Override
    public List<Step> createView(CreateView op) {
        return statement(dialect.createView(op.view()));
    }

    @Override
    public List<Step> dropView(DropView op) {
        return statement("DROP VIEW " + dialect.identifier(op.view()));
    }

    @Override
    public List<Step> insertRows(InsertRows op) {
        return statement(dialect.insertRows(op.rows()));
    }

    @Override
    public List<Step> deleteRows(DeleteRows op) {
        return statement(dialect.deleteRows(op.rows()).toArray(String[]::new));
    }

    @Override
    public List<Step> backfill(Backfill op) {
        return List.of(dialect.batches(op, index));
    }

    @Override
    public List<Step> executeSql(ExecuteSql op) {
        String sql = op.sql().in(dialect.database());
        return List.of(
                op.autocommit() || leaf.autocommit()
                        ? new Step.Alone(index, sql, op.verify(), op.idempotent())
                        : new Step.Execute(index, sql));
    }

    @Override
    public List<Step> runData(RunData op) {
        return List.of(new Step.Run(index, op));
    }

    @Override
    public List<Step> onDatabase(OnDatabase op) {
        throw new IllegalStateException("a group is no leaf");
    }

    @Override
    public List<Step> assume(Assume op) {
        throw new IllegalStateException("a group is no leaf");
    }

    @Override
    public List<Step> autocommit(Autocommit op) {
        throw new IllegalStateException("a group is no leaf");
    }
}
