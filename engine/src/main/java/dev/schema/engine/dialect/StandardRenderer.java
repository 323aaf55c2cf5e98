package dev.schema.engine.dialect;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AddEnumValue;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Assume;
import dev.schema.operation.Autocommit;
import dev.schema.operation.Backfill;
import dev.schema.operation.CommentTable;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateSchema;
import dev.schema.operation.CreateSequence;
import dev.schema.operation.CreateTable;
import dev.schema.operation.CreateView;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropEnum;
import dev.schema.operation.DropEnumValue;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropSchema;
import dev.schema.operation.DropSequence;
import dev.schema.operation.DropTable;
import dev.schema.operation.DropView;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.OnDatabase;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.RenameTable;
import dev.schema.operation.ReplaceView;
import dev.schema.operation.RunData;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What databases do alike for one operation. A dialect extends it with what it says otherwise.
 *
 * <p>A statement that changes the schema is made by {@link #define}, which is told the part of the operation that the
 * statement does: where the database commits by itself, a run that was cut off looks whether that part is there.
 */
public abstract class StandardRenderer implements Operation.Visitor<List<Step>> {

    /** The first words of statements that change rows only. */
    private static final Set<String> ROWS = Set.of("insert", "update", "delete", "merge", "replace", "with", "select");

    protected final StandardDialect dialect;
    protected final Leaf leaf;
    protected final int index;
    protected final Catalog before;

    /** What the statements so far have made of it. */
    private Catalog reached;

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
        this.reached = before;
    }

    // ---------------------------------------------------------------- kinds of steps

    /** A statement that does all of the operation to the schema. */
    protected final Step define(String sql) {
        return define(sql, leaf.operation());
    }

    /** A statement that does a part of the operation to the schema; the parts follow each other. */
    protected final Step define(String sql, Operation part) {
        return define(sql, part, alone() ? cleanUp(part) : null);
    }

    /**
     * A statement that does a part of the operation to the schema.
     *
     * @param cleanUp see {@link Proof.Look}
     */
    protected final Step define(String sql, Operation part, @Nullable String cleanUp) {
        return define(sql, List.of(part), cleanUp);
    }

    /** A statement that does several parts of the operation to the schema at once, in this order. */
    protected final Step define(String sql, List<? extends Operation> parts) {
        return define(sql, parts, null);
    }

    private Step define(String sql, List<? extends Operation> parts, @Nullable String cleanUp) {
        if (!alone() && cleanUp == null) {
            return new Step.Execute(index, sql);
        }
        Catalog from = reached;
        for (Operation part : parts) {
            reached = part.applyTo(reached);
        }
        return new Step.Alone(index, sql, new Proof.Look(from, reached, cleanUp));
    }

    /**
     * A statement that takes away what an interrupted one for this part of the operation may have left, harmless if that
     * is nothing; null where statements leave nothing.
     */
    protected @Nullable String cleanUp(Operation part) {
        return null;
    }

    /** A statement that changes the schema, and may run twice. */
    protected final Step repeatable(String sql) {
        return alone() ? new Step.Alone(index, sql, Proof.REPEATABLE) : new Step.Execute(index, sql);
    }

    /** A statement that does a part of the operation to the schema, and may run twice. */
    protected final Step repeatable(String sql, Operation part) {
        follows(part);
        return repeatable(sql);
    }

    /** A part of the operation that needs no statement: the database does it by itself, or has it already. */
    protected final void follows(Operation part) {
        if (alone()) {
            reached = part.applyTo(reached);
        }
    }

    /** A statement that changes rows. */
    protected final Step data(String sql) {
        return new Step.Execute(index, sql);
    }

    /** Whether a statement that changes the schema is outside of any transaction. */
    private boolean alone() {
        return leaf.autocommit() || !dialect.definesInTransactions();
    }

    // ---------------------------------------------------------------- words

    /** The name as SQL. */
    protected final String sql(Name name) {
        return dialect.identifier(name);
    }

    /** The name as SQL. */
    protected final String sql(String name) {
        return dialect.identifier(name);
    }

    /** The beginning of a change of a table. */
    protected final String alter(Name table) {
        return "ALTER TABLE " + sql(table) + " ";
    }

    private Step comment(Name table, @Nullable String column, @Nullable String text, Operation part) {
        return repeatable(
                "COMMENT ON " + (column == null ? "TABLE " + sql(table) : "COLUMN " + sql(table) + "." + sql(column))
                        + " IS " + (text == null ? "NULL" : dialect.text(text)),
                part);
    }

    // ---------------------------------------------------------------- tables

    @Override
    public List<Step> createTable(CreateTable op) {
        Table table = op.table();
        boolean apart = dialect.commentsApart();
        Table bare = table.withIndexes(List.of());
        if (apart) {
            bare = bare.withComment(null)
                    .withColumns(bare.columns().stream()
                            .map(column -> column.withComment(null))
                            .toList());
        }
        List<Step> steps = new ArrayList<>();
        steps.add(define(dialect.createTable(bare, table.name(), before), new CreateTable(bare)));
        for (Index each : table.indexes()) {
            steps.add(define(dialect.createIndex(table.name(), each), new CreateIndex(table.name(), each, false)));
        }
        if (apart) {
            if (table.comment() != null) {
                steps.add(
                        comment(table.name(), null, table.comment(), new CommentTable(table.name(), table.comment())));
            }
            table.columns().forEach(column -> steps.addAll(comment(table.name(), column)));
        }
        return steps;
    }

    private List<Step> comment(Name table, Column column) {
        return column.comment() == null
                ? List.of()
                : List.of(comment(
                        table,
                        column.name(),
                        column.comment(),
                        AlterColumn.of(table, column.name()).withComment(column.comment())));
    }

    @Override
    public List<Step> dropTable(DropTable op) {
        return List.of(define("DROP TABLE " + sql(op.table())));
    }

    @Override
    public List<Step> renameTable(RenameTable op) {
        return List.of(define(alter(op.from()) + "RENAME TO " + sql(op.to().local())));
    }

    @Override
    public List<Step> commentTable(CommentTable op) {
        return List.of(comment(op.table(), null, op.comment(), op));
    }

    // ---------------------------------------------------------------- columns

    @Override
    public List<Step> addColumn(AddColumn op) {
        boolean apart = dialect.commentsApart();
        boolean late =
                op.backfill() != null && op.column().notNull() && !op.column().hasDefault();
        Column first = op.column().withComment(apart ? null : op.column().comment());
        first = late ? first.withNotNull(false) : first;
        List<Step> steps = new ArrayList<>();
        steps.add(define(
                alter(op.table()) + "ADD COLUMN " + dialect.column(first, Table.of(op.table(), List.of(first)), before),
                new AddColumn(op.table(), first, null)));
        if (op.backfill() != null) {
            steps.add(data("UPDATE " + sql(op.table()) + " SET " + sql(first.name()) + " = " + op.backfill()));
        }
        if (late) {
            AlterColumn part = AlterColumn.of(op.table(), first.name()).withNotNull(true);
            steps.add(repeatable(alterColumn(part, first.withNotNull(true)), part));
        }
        if (apart) {
            steps.addAll(comment(op.table(), op.column()));
        }
        return steps;
    }

    @Override
    public List<Step> dropColumn(DropColumn op) {
        return List.of(define(alter(op.table()) + "DROP COLUMN " + sql(op.column())));
    }

    @Override
    public List<Step> renameColumn(RenameColumn op) {
        return List.of(define(alter(op.table()) + "RENAME COLUMN " + sql(op.from()) + " TO " + sql(op.to())));
    }

    /** One statement for each attribute; a default steps aside while the type changes. */
    @Override
    public List<Step> alterColumn(AlterColumn op) {
        Column column = before.isUnknown(op.table())
                ? Column.of(op.column(), new Type.SqlType("unknown"))
                : before.table(op.table()).column(op.column());
        AlterColumn none = AlterColumn.of(op.table(), op.column());
        List<AlterColumn> parts = new ArrayList<>();
        boolean retyped = op.type() != null || op.collation() != null;
        boolean aside = retyped && column.defaultValue() != null;
        if (aside) {
            parts.add(none.withDefault(null));
        }
        if (op.type() != null) {
            AlterColumn type = none.withType(op.type(), op.typeOn(), op.using());
            parts.add(
                    op.collation() == null
                            ? type
                            : type.withCollation(op.collation().to()));
        } else if (op.collation() != null) {
            parts.add(none.withCollation(op.collation().to()));
        }
        if (op.defaultValue() != null || aside) {
            Value value = op.defaultValue() == null
                    ? column.defaultValue()
                    : op.defaultValue().to();
            if (value != null || !aside) {
                parts.add(none.withDefault(value));
            }
        }
        if (op.notNull() != null) {
            parts.add(none.withNotNull(op.notNull()));
        }
        if (op.comment() != null) {
            parts.add(none.withComment(op.comment().to()));
        }
        List<Step> steps = new ArrayList<>();
        for (AlterColumn part : parts) {
            column = part.changed(column);
            if (part.comment() != null) {
                steps.add(comment(op.table(), op.column(), column.comment(), part));
            } else if (part.type() != null || part.collation() != null) {
                steps.add(define(alterColumn(part, column), part));
            } else {
                // It says what is to be: two defaults that are expressions look alike in a catalog.
                steps.add(repeatable(alterColumn(part, column), part));
            }
        }
        return steps;
    }

    /**
     * The statement for a change of one attribute other than the comment.
     *
     * @param part changes the type (and perhaps the collation with it), the collation, the default, or NOT NULL
     * @param after the column after it
     */
    protected String alterColumn(AlterColumn part, Column after) {
        String alter = alter(part.table()) + "ALTER COLUMN " + sql(part.column()) + " ";
        if (part.notNull() != null) {
            return alter + (after.notNull() ? "SET NOT NULL" : "DROP NOT NULL");
        } else if (part.defaultValue() != null) {
            return alter
                    + (after.defaultValue() == null
                            ? "DROP DEFAULT"
                            : "SET DEFAULT " + dialect.defaultOf(after.defaultValue(), after.type()));
        }
        return alter + "SET DATA TYPE " + dialect.typeOf(after, before)
                + (part.using() == null ? "" : " USING " + part.using());
    }

    // ---------------------------------------------------------------- constraints and indexes

    @Override
    public List<Step> addConstraint(AddConstraint op) {
        String sql =
                dialect.constraint(op.constraint(), before.isUnknown(op.table()) ? null : before.table(op.table()));
        return sql == null ? List.of() : List.of(define(alter(op.table()) + "ADD " + sql));
    }

    @Override
    public List<Step> dropConstraint(DropConstraint op) {
        return hasConstraint(op.table(), op.name())
                ? List.of(define(alter(op.table()) + "DROP CONSTRAINT " + sql(op.name())))
                : List.of();
    }

    @Override
    public List<Step> renameConstraint(RenameConstraint op) {
        return hasConstraint(op.table(), op.from())
                ? List.of(define(alter(op.table()) + "RENAME CONSTRAINT " + sql(op.from()) + " TO " + sql(op.to())))
                : List.of();
    }

    /** Whether this database has the constraint: not one that was written for others alone. */
    private boolean hasConstraint(Name table, String name) {
        return before.isUnknown(table)
                || !(before.table(table).constraint(name) instanceof Constraint.Custom custom)
                || custom.databases().contains(dialect.database());
    }

    @Override
    public List<Step> createIndex(CreateIndex op) {
        return List.of(define(dialect.createIndex(op.table(), op.index())));
    }

    @Override
    public List<Step> dropIndex(DropIndex op) {
        return List.of(define("DROP INDEX " + sql(op.table().withLocal(op.name()))));
    }

    @Override
    public List<Step> renameIndex(RenameIndex op) {
        return List.of(define("ALTER INDEX " + sql(op.table().withLocal(op.from())) + " RENAME TO " + sql(op.to())));
    }

    // ---------------------------------------------------------------- other objects

    @Override
    public List<Step> createView(CreateView op) {
        return List.of(define(dialect.createView(op.view())));
    }

    @Override
    public List<Step> replaceView(ReplaceView op) {
        return List.of(
                define(
                        "DROP VIEW " + sql(op.view().name()),
                        new DropView(op.view().name())),
                define(dialect.createView(op.view()), new CreateView(op.view())));
    }

    @Override
    public List<Step> dropView(DropView op) {
        return List.of(define("DROP VIEW " + sql(op.view())));
    }

    @Override
    public List<Step> createSequence(CreateSequence op) {
        return List.of(define("CREATE SEQUENCE " + sql(op.sequence().name()) + " START WITH "
                + op.sequence().start() + " INCREMENT BY " + op.sequence().increment()));
    }

    @Override
    public List<Step> dropSequence(DropSequence op) {
        return List.of(define("DROP SEQUENCE " + sql(op.sequence())));
    }

    /** Nothing, where a type with values is written at each of its columns. */
    @Override
    public List<Step> createEnum(CreateEnum op) {
        return List.of();
    }

    /** Nothing, where a type with values is written at each of its columns. */
    @Override
    public List<Step> dropEnum(DropEnum op) {
        return List.of();
    }

    @Override
    public List<Step> addEnumValue(AddEnumValue op) {
        return retyped(op.type(), op);
    }

    @Override
    public List<Step> dropEnumValue(DropEnumValue op) {
        return retyped(op.type(), op);
    }

    /** The columns of a type with values, each written with the new ones. */
    private List<Step> retyped(Name type, Operation op) {
        Catalog after = op.applyTo(before);
        List<Step> steps = new ArrayList<>();
        for (Table table : after.tables().values()) {
            for (Column column : table.columns()) {
                if (column.type().equals(new Type.Enumeration(type))) {
                    steps.add(repeatable(retyped(table, column, after)));
                }
            }
        }
        return steps;
    }

    /**
     * The statement that writes the type of a column again, after the values of its enum have changed. It may run twice.
     */
    protected String retyped(Table table, Column column, Catalog after) {
        return alter(table.name()) + "ALTER COLUMN " + sql(column.name()) + " SET DATA TYPE "
                + dialect.typeOf(column, after);
    }

    @Override
    public List<Step> createSchema(CreateSchema op) {
        return List.of(define("CREATE SCHEMA " + sql(op.name())));
    }

    @Override
    public List<Step> dropSchema(DropSchema op) {
        return List.of(define("DROP SCHEMA " + sql(op.name())));
    }

    // ---------------------------------------------------------------- rows and raw SQL

    @Override
    public List<Step> insertRows(InsertRows op) {
        return List.of(data(dialect.insertRows(op.rows(), before)));
    }

    @Override
    public List<Step> deleteRows(DeleteRows op) {
        return dialect.deleteRows(op.rows()).stream().map(this::data).toList();
    }

    @Override
    public List<Step> backfill(Backfill op) {
        return List.of(dialect.batches(op, index, before));
    }

    /** Its author's word counts; else a statement on rows is in a transaction, and its effect tells of any other. */
    @Override
    public List<Step> executeSql(ExecuteSql op) {
        String sql = op.sql().in(dialect.database());
        boolean rows = !op.autocommit()
                && !leaf.autocommit()
                && SqlText.of(sql).words().stream().limit(1).anyMatch(word -> ROWS.stream()
                        .anyMatch(word::is));
        if (rows || !(op.autocommit() || alone())) {
            return List.of(data(sql));
        }
        if (op.idempotent()) {
            return List.of(new Step.Alone(index, sql, Proof.REPEATABLE));
        } else if (op.verify() != null) {
            return List.of(new Step.Alone(index, sql, new Proof.Query(op.verify())));
        }
        Catalog after = op.applyTo(before);
        boolean tells = op.effect() != null && !after.equals(before);
        return List.of(new Step.Alone(index, sql, tells ? new Proof.Look(before, after, null) : Proof.NONE));
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
