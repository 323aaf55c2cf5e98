package dev.schema.engine.dialect.mysql;

import dev.schema.catalog.Action;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Token;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.StandardRenderer;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AddEnumValue;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CommentTable;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateSchema;
import dev.schema.operation.CreateSequence;
import dev.schema.operation.CreateTable;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropEnumValue;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropSchema;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.RenameTable;
import dev.schema.operation.ReplaceView;
import dev.schema.operation.TableOperation;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the two do alike. A change of a table is a list of clauses of one {@code ALTER TABLE}; see {@link #clauses}. The
 * statement is atomic, so a run that was cut off finds all of it done, or nothing.
 */
final class FamilyRenderer extends StandardRenderer {

    /** What raw SQL must not begin with: it would change the session that later revisions run in. */
    private static final Set<String> SESSION = Set.of("use", "lock", "unlock", "delimiter", "source");

    private final MySqlFamily family;

    FamilyRenderer(MySqlFamily family, Leaf leaf, int index, Catalog before) {
        super(family, leaf, index, before);
        this.family = family;
    }

    // ---------------------------------------------------------------- clauses

    /** Changes of one table that are one statement, because what lies between them cannot be. */
    List<Step> together(List<Leaf> leaves) {
        List<TableOperation> changes =
                leaves.stream().map(leaf -> (TableOperation) leaf.operation()).toList();
        return altered(changes);
    }

    private List<Step> altered(TableOperation change) {
        return altered(List.of(change));
    }

    /** Nothing, if there is nothing to do here. */
    private List<Step> altered(List<? extends TableOperation> changes) {
        Name table = changes.get(0).table();
        List<String> clauses = new ArrayList<>();
        Catalog catalog = before;
        for (TableOperation change : changes) {
            clauses.addAll(clauses(change, catalog));
            catalog = change.applyTo(catalog);
        }
        if (!before.isUnknown(table)) {
            family.requirePossible(catalog.table(table));
            clauses.addAll(referenceIndexes(before.table(table), catalog.table(table)));
        }
        return clauses.isEmpty() ? List.of() : List.of(define(alter(table) + String.join(", ", clauses), changes));
    }

    /** The index behind each foreign key comes and goes with the need for it. */
    private List<String> referenceIndexes(Table old, Table now) {
        List<String> clauses = new ArrayList<>();
        var earlier = ReferenceIndexes.of(old);
        var later = ReferenceIndexes.of(now);
        earlier.keySet().stream()
                .filter(key -> !later.containsKey(key))
                .forEach(key -> clauses.add("DROP INDEX " + sql(key)));
        later.forEach((key, columns) -> {
            if (!earlier.containsKey(key)) {
                clauses.add("ADD KEY " + sql(key) + " (" + family.identifiers(columns) + ")");
            }
        });
        return clauses;
    }

    private List<String> clauses(TableOperation change, Catalog at) {
        Table table = at.isUnknown(change.table()) ? null : at.table(change.table());
        if (change instanceof AddColumn add) {
            Table only = Table.of(add.table(), List.of(add.column()));
            return List.of("ADD COLUMN " + family.column(add.column(), table == null ? only : table, at));
        } else if (change instanceof DropColumn drop) {
            return List.of("DROP COLUMN " + sql(drop.column()));
        } else if (change instanceof AlterColumn alter) {
            Column column = alter.changed(known(alter.table(), at).column(alter.column()));
            return List.of("MODIFY COLUMN " + family.column(column, known(alter.table(), at), at));
        } else if (change instanceof AddConstraint add) {
            return added(add.constraint(), table);
        } else if (change instanceof DropConstraint drop) {
            return table == null
                    ? List.of("DROP CONSTRAINT " + sql(drop.name()))
                    : dropped(table.constraint(drop.name()));
        } else if (change instanceof CreateIndex create) {
            return List.of("ADD " + family.key(create.index(), table));
        }
        return List.of("DROP INDEX " + sql(((DropIndex) change).name()));
    }

    private List<String> added(Constraint constraint, @org.jspecify.annotations.Nullable Table table) {
        if (constraint instanceof ForeignKey key
                && (key.onDelete() == Action.SET_DEFAULT || key.onUpdate() == Action.SET_DEFAULT)) {
            throw new Unsupported(family.database() + " has no SET DEFAULT for foreign keys; use SET_NULL for \""
                    + key.name() + "\", or leave it out there with on(..).otherwise(..)");
        }
        String sql = family.constraint(constraint, table);
        return sql == null ? List.of() : List.of("ADD " + sql);
    }

    private List<String> dropped(Constraint constraint) {
        String name = sql(constraint.name());
        if (constraint instanceof PrimaryKey) {
            return List.of("DROP PRIMARY KEY");
        } else if (constraint instanceof Unique) {
            return List.of("DROP INDEX " + name);
        } else if (constraint instanceof ForeignKey) {
            return List.of("DROP FOREIGN KEY " + name);
        }
        boolean elsewhere =
                constraint instanceof Custom custom && !custom.databases().contains(family.database());
        return elsewhere ? List.of() : List.of("DROP CONSTRAINT " + name);
    }

    private Table known(Name table, Catalog at) {
        if (at.isUnknown(table)) {
            throw new Unsupported(family.database() + " restates all of a column or a rule to change it, and the"
                    + " definition of \"" + table + "\" is unknown since raw SQL changed it; say what that did with"
                    + " .effect(..), or write this change as sql(..) too");
        }
        return at.table(table);
    }

    // ---------------------------------------------------------------- tables

    @Override
    public List<Step> createTable(CreateTable op) {
        op.table().foreignKeys().forEach(key -> added(key, op.table()));
        return List.of(define(family.createTable(op.table(), op.table().name(), before)));
    }

    /** Without its schema the new name would mean the session's own one. */
    @Override
    public List<Step> renameTable(RenameTable op) {
        return List.of(define("RENAME TABLE " + sql(op.from()) + " TO " + sql(op.to())));
    }

    @Override
    public List<Step> commentTable(CommentTable op) {
        return List.of(define(alter(op.table()) + "COMMENT=" + family.text(op.comment() == null ? "" : op.comment())));
    }

    // ---------------------------------------------------------------- columns

    @Override
    public List<Step> addColumn(AddColumn op) {
        Column column = op.column();
        if (op.backfill() != null) {
            return super.addColumn(new AddColumn(op.table(), column, family.expression(op.backfill())));
        }
        List<Step> steps = new ArrayList<>();
        if (column.notNull() && !column.hasDefault() && column.generated() == null && !column.identity()) {
            // The server would give them 0 or an empty text without a word.
            steps.add(new Step.Expect(
                    index,
                    "SELECT 'a row without a value' FROM " + sql(op.table()) + " LIMIT 1",
                    "\"" + op.table() + "." + column.name() + "\" is to be not null",
                    false));
        }
        steps.addAll(altered(op));
        return steps;
    }

    @Override
    public List<Step> dropColumn(DropColumn op) {
        return altered(op);
    }

    @Override
    public List<Step> renameColumn(RenameColumn op) {
        List<String> clauses = new ArrayList<>(List.of("RENAME COLUMN " + sql(op.from()) + " TO " + sql(op.to())));
        if (!before.isUnknown(op.table())) {
            clauses.addAll(family.renaming(before.table(op.table()), op.from(), op.to()));
        }
        return List.of(define(alter(op.table()) + String.join(", ", clauses)));
    }

    /** All of the column in one statement; a default alone needs less. */
    @Override
    public List<Step> alterColumn(AlterColumn op) {
        Table table = known(op.table(), before);
        Column old = table.column(op.column());
        Column column = op.changed(old);
        if (op.equals(AlterColumn.of(op.table(), op.column()).withDefault(column.defaultValue()))) {
            return List.of(define(alter(op.table()) + "ALTER COLUMN " + sql(op.column()) + defaulted(column, table)));
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new LiveColumn(family, table, old, before).expected(index));
        if (op.using() != null) {
            steps.addAll(converted(op, table, column));
        } else if (family.typeOf(old, before).equals(family.typeOf(column, before))) {
            steps.addAll(altered(op));
        } else {
            family.requireConverted(old, column, table);
            family.requireKeys(column.name(), op.change(table, before));
            steps.addAll(retyped(op, column));
        }
        return steps;
    }

    /** Without any default a nullable column would refuse rows that leave it out; and no other takes NULL for one. */
    private String defaulted(Column column, Table table) {
        Value value = column.defaultValue();
        if (value != null && column.hasDefault()) {
            return " SET DEFAULT " + family.defaultOf(value, column.type());
        }
        boolean inKey = table.primaryKey()
                .map(key -> key.columns().contains(column.name()))
                .orElse(false);
        return column.notNull() || inKey ? " DROP DEFAULT" : " SET DEFAULT NULL";
    }

    @Override
    protected String alterColumn(AlterColumn part, Column after) {
        Table only = Table.of(part.table(), List.of(after));
        return alter(part.table()) + "MODIFY COLUMN " + family.column(after, only, before);
    }

    /** Foreign keys hold the type of a column; they step aside meanwhile. */
    private List<Step> retyped(AlterColumn op, Column column) {
        List<AddConstraint> keys = new ArrayList<>();
        Catalog after = op.applyTo(before);
        for (Table table : after.tables().values()) {
            for (ForeignKey key : table.foreignKeys()) {
                boolean here = table.name().equals(op.table()) && key.columns().contains(column.name());
                boolean there =
                        key.target().equals(op.table()) && key.targetColumns().contains(column.name());
                if (here || there) {
                    requireAlike(table, key, after);
                    keys.add(new AddConstraint(table.name(), key));
                }
            }
        }
        List<Step> steps = new ArrayList<>();
        keys.forEach(key -> steps.add(define(
                alter(key.table()) + "DROP FOREIGN KEY " + sql(key.constraint().name()),
                new DropConstraint(key.table(), key.constraint().name()))));
        steps.addAll(altered(op));
        keys.forEach(key -> steps.add(define(
                alter(key.table()) + "ADD " + family.constraint(key.constraint(), after.table(key.table())), key)));
        return steps;
    }

    /** Texts on the two sides may be of different lengths, all else must be the same. */
    private void requireAlike(Table table, ForeignKey key, Catalog after) {
        for (int i = 0; i < key.columns().size(); i++) {
            String here = family.typeOf(table.column(key.columns().get(i)), after);
            String there = after.isUnknown(key.target())
                    ? here
                    : family.typeOf(
                            after.table(key.target()).column(key.targetColumns().get(i)), after);
            if (!withoutLength(here).equals(withoutLength(there))) {
                throw new Unsupported(family.database() + " has only foreign keys between columns of one type, and \""
                        + key.name() + "\" would be between " + here + " and " + there
                        + "; drop it, change both columns, and add it again");
            }
        }
    }

    private static String withoutLength(String type) {
        return type.replaceFirst("^(var)?(char|binary)\\(\\d+\\)", "$2");
    }

    /** The new column is filled beside the old one, and takes its place with all that is built on it. */
    private List<Step> converted(AlterColumn op, Table table, Column column) {
        Column beside = Column.of("schema_converted", column.type())
                .withType(column.type(), column.typeOn())
                .withCollation(column.collation());
        requireConvertible(table, column);
        AddColumn begin = new AddColumn(op.table(), beside, null);
        List<Constraint> constraints = table.constraints().stream()
                .filter(constraint -> constraint.uses(column.name()))
                .toList();
        List<Index> indexes = table.indexes().stream()
                .filter(index -> index.uses(column.name()))
                .toList();
        List<Operation> parts = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        constraints.forEach(each -> {
            parts.add(new DropConstraint(op.table(), each.name()));
            clauses.addAll(dropped(each));
        });
        indexes.forEach(each -> {
            parts.add(new DropIndex(op.table(), each.name(), false));
            clauses.add("DROP INDEX " + sql(each.name()));
        });
        // Together they are the change itself: no view stands in its way here, as one would in that of a drop.
        parts.add(op);
        parts.add(new DropColumn(op.table(), beside.name()));
        clauses.add("DROP COLUMN " + sql(column.name()));
        clauses.add("CHANGE COLUMN " + sql(beside.name()) + " " + family.column(column, table, before));
        Table now = op.change(table, before);
        constraints.forEach(each -> {
            parts.add(new AddConstraint(op.table(), each));
            clauses.addAll(added(each, now));
        });
        indexes.forEach(each -> {
            parts.add(new CreateIndex(op.table(), each, false));
            clauses.add("ADD " + family.key(each, now));
        });
        return List.of(
                define(alter(op.table()) + "ADD COLUMN " + family.column(beside, table, before), begin),
                data("UPDATE " + sql(op.table()) + " SET " + sql(beside.name()) + " = "
                        + family.expression(String.valueOf(op.using()))),
                define(alter(op.table()) + String.join(", ", clauses), parts));
    }

    private void requireConvertible(Table table, Column column) {
        boolean key = table.constraints().stream()
                .anyMatch(constraint -> constraint.uses(column.name())
                        && !(constraint instanceof Check || constraint instanceof Unique));
        boolean referenced = before.tables().values().stream()
                .flatMap(other -> other.foreignKeys().stream())
                .anyMatch(reference -> reference.target().equals(table.name())
                        && reference.targetColumns().contains(column.name()));
        boolean read = table.columns().stream()
                .anyMatch(other -> other.generated() != null
                        && SqlText.of(other.generated().expression()).mentions(column.name()));
        if (key || referenced || read || column.identity() || column.generated() != null) {
            throw new Unsupported(
                    family.database() + " converts by a second column that takes the place of the first,"
                            + " and \"" + table.name() + "." + column.name()
                            + "\" is in a key or read by another column;"
                            + " write the steps: add a column, fill it, drop the old one with .cascade(), rename, add the rest");
        }
    }

    @Override
    protected String retyped(Table table, Column column, Catalog after) {
        return alter(table.name()) + "MODIFY COLUMN " + family.column(column, table, after);
    }

    @Override
    public List<Step> addEnumValue(AddEnumValue op) {
        return restated(op.type(), super.addEnumValue(op));
    }

    @Override
    public List<Step> dropEnumValue(DropEnumValue op) {
        return restated(op.type(), super.dropEnumValue(op));
    }

    /** Each column of the enum is as expected before the first of them is restated. */
    private List<Step> restated(Name type, List<Step> changes) {
        List<Step> steps = new ArrayList<>();
        for (Table table : before.tables().values()) {
            for (Column column : table.columns()) {
                if (column.type().equals(new Type.Enumeration(type))) {
                    steps.add(new LiveColumn(family, table, column, before).expected(index));
                }
            }
        }
        steps.addAll(changes);
        return steps;
    }

    // ---------------------------------------------------------------- constraints and indexes

    @Override
    public List<Step> addConstraint(AddConstraint op) {
        return altered(op);
    }

    @Override
    public List<Step> dropConstraint(DropConstraint op) {
        return altered(op);
    }

    /** Only an index can be renamed; a primary key has no name here. */
    @Override
    public List<Step> renameConstraint(RenameConstraint op) {
        Table table = known(op.table(), before);
        Constraint old = table.constraint(op.from());
        Constraint renamed = old.withName(op.to());
        List<String> clauses = new ArrayList<>();
        if (old instanceof Unique) {
            clauses.add("RENAME INDEX " + sql(op.from()) + " TO " + sql(op.to()));
        } else if (!(old instanceof PrimaryKey)) {
            clauses.addAll(dropped(old));
            clauses.addAll(added(renamed, table));
        }
        clauses.addAll(referenceIndexes(table, op.change(table, before)));
        return clauses.isEmpty() ? List.of() : List.of(define(alter(op.table()) + String.join(", ", clauses)));
    }

    @Override
    public List<Step> createIndex(CreateIndex op) {
        return altered(op);
    }

    @Override
    public List<Step> dropIndex(DropIndex op) {
        return altered(op);
    }

    @Override
    public List<Step> renameIndex(RenameIndex op) {
        return List.of(define(alter(op.table()) + "RENAME INDEX " + sql(op.from()) + " TO " + sql(op.to())));
    }

    // ---------------------------------------------------------------- other objects

    /** At once, so that nobody finds it missing; and as often as one likes. */
    @Override
    public List<Step> replaceView(ReplaceView op) {
        return List.of(
                repeatable(family.createView(op.view()).replaceFirst("CREATE VIEW ", "CREATE OR REPLACE VIEW ")));
    }

    @Override
    public List<Step> createSequence(CreateSequence op) {
        return List.of(define("CREATE SEQUENCE " + sql(op.sequence().name()) + " "
                + family.sequence(op.sequence().start(), op.sequence().increment())));
    }

    @Override
    public List<Step> createSchema(CreateSchema op) {
        return List.of(define("CREATE DATABASE " + sql(op.name()) + " CHARACTER SET utf8mb4"));
    }

    @Override
    public List<Step> dropSchema(DropSchema op) {
        return List.of(define("DROP DATABASE " + sql(op.name())));
    }

    // ---------------------------------------------------------------- raw SQL

    @Override
    public List<Step> executeSql(ExecuteSql op) {
        List<Token> words = SqlText.of(op.sql().in(family.database())).words();
        String first = words.get(0).text().toLowerCase(Locale.ROOT);
        if (SESSION.contains(first)) {
            throw new Unsupported("sql(..) must not " + first.toUpperCase(Locale.ROOT)
                    + ": the run and later revisions rely on the session, or it is a command of the client alone;"
                    + " take the statement out, and name other databases with inSchema(..)");
        }
        return super.executeSql(op);
    }
}
