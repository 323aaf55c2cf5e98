package dev.schema.engine.merge;

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
import dev.schema.catalog.Table;
import dev.schema.engine.merge.Access.Kind;
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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A footprint against a change of the schema on the other branch: what it does, and what the change does with that; empty
 * if their order does not matter. Taking rules away is fine as long as nothing relies on them.
 */
final class AgainstChange implements Operation.Visitor<Optional<String>> {

    private static final Optional<String> FINE = Optional.empty();

    private final Footprint footprint;
    private final Catalog own;
    private final Catalog other;

    /**
     * Judges by two catalogs.
     *
     * @param own the catalog that the step runs in
     * @param other the catalog that the change is made in
     */
    AgainstChange(Footprint footprint, Catalog own, Catalog other) {
        this.footprint = footprint;
        this.own = own;
        this.other = other;
    }

    private Optional<String> first(Predicate<Access> condition, String change) {
        return footprint.accesses().stream()
                .filter(condition)
                .map(access -> access.describe() + ", " + change)
                .sorted()
                .findFirst();
    }

    /** What its text itself says: a rule of the schema follows a change by itself. */
    private Optional<String> touching(Name table, Predicate<Access> condition, String change) {
        return first(access -> !access.implied() && access.table().equals(table) && condition.test(access), change);
    }

    private Optional<String> puttingInto(Name table, Collection<String> columns, String change) {
        return first(access -> access.table().equals(table) && columns.stream().anyMatch(access::mayPutInto), change);
    }

    private Optional<String> leavingToRules(Name table, String change) {
        return footprint.isLenient() ? first(access -> access.table().equals(table) && access.writes(), change) : FINE;
    }

    private static Optional<String> any(Collection<Optional<String>> reasons) {
        return reasons.stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<String> whole(Name table, String change) {
        return footprint.changesSchema() ? touching(table, access -> true, change) : FINE;
    }

    private Optional<String> mentioning(Name table, String name, String change) {
        boolean column =
                own.tables().containsKey(table) && own.table(table).find(name).isPresent();
        return footprint.mentions(name) && !column && footprint.tables().contains(table)
                ? Optional.of("names \"" + name + "\", " + change)
                : FINE;
    }

    @Override
    public Optional<String> createTable(CreateTable op) {
        return any(List.of(
                whole(op.table().name(), "which the other branch creates"),
                any(op.table().foreignKeys().stream()
                        .map(key -> whole(key.target(), "which the other branch refers to"))
                        .toList())));
    }

    @Override
    public Optional<String> dropTable(DropTable op) {
        Optional<String> cascades = other.tables().containsKey(op.table())
                ? any(other.table(op.table()).foreignKeys().stream()
                        .map(this::losingCascade)
                        .toList())
                : FINE;
        return any(List.of(touching(op.table(), access -> true, "which the other branch drops"), cascades));
    }

    @Override
    public Optional<String> renameTable(RenameTable op) {
        return any(List.of(
                touching(op.from(), access -> true, "which the other branch renames"),
                whole(op.to(), "which another table becomes on the other branch")));
    }

    @Override
    public Optional<String> commentTable(CommentTable op) {
        return whole(op.table(), "which the other branch changes");
    }

    @Override
    public Optional<String> addColumn(AddColumn op) {
        Column column = op.column();
        boolean optional = column.generated() != null || column.identity() || !column.notNull() || column.hasDefault();
        boolean known = own.tables().containsKey(op.table())
                && own.table(op.table()).find(column.name()).isPresent();
        String change = "to which the other branch adds \"" + column.name() + "\"";
        return any(List.of(
                whole(op.table(), change),
                touching(
                        op.table(),
                        access -> access.kind() == Kind.ANY
                                || access.all()
                                || (access.kind() == Kind.INSERT && !optional && access.leavesOut(column.name())),
                        change),
                known ? FINE : mentioning(op.table(), column.name(), "which the other branch adds as a column")));
    }

    @Override
    public Optional<String> dropColumn(DropColumn op) {
        return any(List.of(
                whole(op.table(), "of which the other branch drops a column"),
                touching(
                        op.table(),
                        access -> access.concerns(op.column()),
                        "of which the other branch drops \"" + op.column() + "\"")));
    }

    @Override
    public Optional<String> renameColumn(RenameColumn op) {
        return any(List.of(
                whole(op.table(), "of which the other branch renames a column"),
                touching(
                        op.table(),
                        access -> access.concerns(op.from()),
                        "of which the other branch renames \"" + op.from() + "\""),
                own.tables().containsKey(op.table())
                                && own.table(op.table()).find(op.to()).isPresent()
                        ? FINE
                        : mentioning(op.table(), op.to(), "which a column becomes on the other branch")));
    }

    @Override
    public Optional<String> alterColumn(AlterColumn op) {
        Name table = op.table();
        String column = op.column();
        Optional<String> retyped = op.type() == null && op.collation() == null
                ? FINE
                : touching(
                        table,
                        access -> access.concerns(column),
                        "of which the other branch changes the type of \"" + column + "\"");
        Optional<String> tightened = Boolean.TRUE.equals(op.notNull())
                ? first(
                        access -> access.table().equals(table)
                                && access.mayPutInto(column)
                                && !(access.kind() == Kind.INSERT
                                        && access.rows().hold(column)),
                        "of which the other branch makes \"" + column + "\" not null")
                : FINE;
        Optional<String> loosened = Boolean.FALSE.equals(op.notNull())
                ? leavingToRules(table, "of which the other branch makes \"" + column + "\" nullable")
                : FINE;
        Optional<String> defaults = op.defaultValue() == null
                ? FINE
                : any(List.of(
                        first(
                                access -> access.table().equals(table)
                                        && (access.leavesOut(column) || setsDefault(access, column)),
                                "of which the other branch changes the default of \"" + column + "\""),
                        footprint.asksForDefault(table, column)
                                ? Optional.of("asks for the default of " + table + "." + column
                                        + ", which the other branch changes")
                                : FINE));
        return any(List.of(
                whole(table, "of which the other branch changes a column"), retyped, tightened, loosened, defaults));
    }

    /** A foreign key may set it. */
    private boolean setsDefault(Access access, String column) {
        return access.implied()
                && access.kind() == Kind.UPDATE
                && access.columns().contains(column)
                && own.tables().get(access.table()) != null
                && own.table(access.table()).foreignKeys().stream()
                        .anyMatch(key -> key.columns().contains(column)
                                && (key.onDelete() == Action.SET_DEFAULT || key.onUpdate() == Action.SET_DEFAULT));
    }

    @Override
    public Optional<String> addConstraint(AddConstraint op) {
        Constraint constraint = op.constraint();
        String change = "to which the other branch adds " + constraint.describe();
        Optional<String> reason = FINE;
        if (constraint instanceof PrimaryKey key) {
            reason = any(List.of(puttingInto(op.table(), key.columns(), change), leavingToRules(op.table(), change)));
        } else if (constraint instanceof Unique unique) {
            reason =
                    any(List.of(puttingInto(op.table(), unique.columns(), change), leavingToRules(op.table(), change)));
        } else if (constraint instanceof Check) {
            reason = puttingInto(op.table(), columns(op.table(), constraint::uses), change);
        } else if (constraint instanceof ForeignKey key) {
            reason = foreignKey(op.table(), key, change);
        } else if (constraint instanceof Custom custom && isHere(custom)) {
            reason = first(
                    access -> access.table().equals(op.table()) && access.writes() && access.kind() != Kind.DELETE,
                    change);
        }
        return any(List.of(whole(op.table(), change), reason));
    }

    private boolean isHere(Custom custom) {
        return custom.databases().isEmpty() || custom.databases().contains(own.database());
    }

    /** New rows that leave its columns NULL need nothing to point at; rows that it points at may come, but not go. */
    private Optional<String> foreignKey(Name table, ForeignKey key, String change) {
        return any(List.of(
                first(
                        access -> access.table().equals(table)
                                && access.writes()
                                && access.kind() != Kind.DELETE
                                && key.columns().stream()
                                        .anyMatch(column -> access.concerns(column)
                                                || (access.leavesOut(column) && hasDefault(table, column))),
                        change),
                first(
                        access -> access.table().equals(key.target())
                                && (access.kind() == Kind.DELETE
                                        || access.kind() == Kind.ANY
                                        || (access.kind() == Kind.UPDATE
                                                && key.targetColumns().stream().anyMatch(access::concerns))),
                        "to which the other branch lets " + key.describe() + " point")));
    }

    private boolean hasDefault(Name table, String column) {
        return !own.tables().containsKey(table)
                || own.table(table)
                        .find(column)
                        .filter(each -> !each.hasDefault())
                        .isEmpty();
    }

    /** The columns in a piece of SQL, as either branch knows them; all, if neither knows the table. */
    private List<String> columns(Name table, Predicate<String> uses) {
        Table known = other.tables().getOrDefault(table, own.tables().get(table));
        return known == null
                ? footprint.accesses().stream()
                        .flatMap(access -> access.columns().stream())
                        .toList()
                : known.columnNames().stream().filter(uses).toList();
    }

    @Override
    public Optional<String> dropConstraint(DropConstraint op) {
        String change = "of which the other branch drops a constraint";
        Table table = other.tables().get(op.table());
        Optional<String> cascade = table == null
                ? first(access -> access.table().equals(op.table()), change)
                : table.constraint(op.name()) instanceof ForeignKey key ? losingCascade(key) : FINE;
        return any(List.of(
                whole(op.table(), change),
                leavingToRules(op.table(), change),
                mentioning(op.table(), op.name(), "which the other branch drops"),
                cascade));
    }

    private Optional<String> losingCascade(ForeignKey key) {
        return first(
                access -> access.table().equals(key.target())
                        && ((key.onDelete().changesRows()
                                        && (access.kind() == Kind.DELETE || access.kind() == Kind.ANY))
                                || (key.onUpdate().changesRows()
                                        && access.writes()
                                        && key.targetColumns().stream().anyMatch(access::concerns))),
                "which " + key.describe() + " passes on until the other branch drops it");
    }

    @Override
    public Optional<String> renameConstraint(RenameConstraint op) {
        return any(List.of(
                whole(op.table(), "of which the other branch renames a constraint"),
                mentioning(op.table(), op.from(), "which the other branch renames")));
    }

    @Override
    public Optional<String> createIndex(CreateIndex op) {
        Index index = op.index();
        String change = "to which the other branch adds the unique " + index.describe();
        return any(List.of(
                whole(op.table(), "to which the other branch adds an index"),
                index.unique()
                        ? any(List.of(
                                puttingInto(op.table(), columns(op.table(), index::uses), change),
                                leavingToRules(op.table(), change)))
                        : FINE));
    }

    @Override
    public Optional<String> dropIndex(DropIndex op) {
        String change = "of which the other branch drops an index";
        return any(List.of(
                whole(op.table(), change),
                leavingToRules(op.table(), change),
                mentioning(op.table(), op.name(), "which the other branch drops")));
    }

    @Override
    public Optional<String> renameIndex(RenameIndex op) {
        return any(List.of(
                whole(op.table(), "of which the other branch renames an index"),
                mentioning(op.table(), op.from(), "which the other branch renames")));
    }

    @Override
    public Optional<String> createView(CreateView op) {
        return any(List.of(
                whole(op.view().name(), "which the other branch creates"),
                first(
                        access -> footprint.changesSchema() && op.view().reads(access.table()),
                        "which a new view of the other branch reads")));
    }

    @Override
    public Optional<String> replaceView(ReplaceView op) {
        return any(List.of(
                createView(new CreateView(op.view())),
                touching(op.view().name(), access -> true, "which the other branch replaces")));
    }

    @Override
    public Optional<String> dropView(DropView op) {
        return touching(op.view(), access -> true, "which the other branch drops");
    }

    @Override
    public Optional<String> createSequence(CreateSequence op) {
        return named(op.sequence().name(), "which the other branch creates");
    }

    @Override
    public Optional<String> dropSequence(DropSequence op) {
        return named(op.sequence(), "which the other branch drops");
    }

    private Optional<String> named(Name name, String change) {
        return footprint.mentions(name.local()) ? Optional.of("names \"" + name + "\", " + change) : FINE;
    }

    @Override
    public Optional<String> createEnum(CreateEnum op) {
        return footprint.changesSchema() ? named(op.type().name(), "which the other branch creates") : FINE;
    }

    @Override
    public Optional<String> addEnumValue(AddEnumValue op) {
        return footprint.changesSchema() ? named(op.type(), "to which the other branch adds a value") : FINE;
    }

    @Override
    public Optional<String> dropEnumValue(DropEnumValue op) {
        return any(List.of(
                named(op.type(), "of which the other branch drops a value"),
                any(other.tables().values().stream()
                        .map(table -> puttingInto(
                                table.name(),
                                table.columns().stream()
                                        .filter(column -> column.type().equals(new Type.Enumeration(op.type())))
                                        .map(Column::name)
                                        .toList(),
                                "whose enum loses a value on the other branch"))
                        .toList())));
    }

    @Override
    public Optional<String> dropEnum(DropEnum op) {
        return named(op.type(), "which the other branch drops");
    }

    @Override
    public Optional<String> createSchema(CreateSchema op) {
        return FINE;
    }

    @Override
    public Optional<String> dropSchema(DropSchema op) {
        return first(access -> op.name().equals(access.table().schema()), "whose schema the other branch drops");
    }

    @Override
    public Optional<String> insertRows(InsertRows op) {
        return FINE;
    }

    @Override
    public Optional<String> deleteRows(DeleteRows op) {
        return FINE;
    }

    @Override
    public Optional<String> backfill(Backfill op) {
        return FINE;
    }

    @Override
    public Optional<String> executeSql(ExecuteSql op) {
        return FINE;
    }

    @Override
    public Optional<String> runData(RunData op) {
        return FINE;
    }

    @Override
    public Optional<String> onDatabase(OnDatabase op) {
        return FINE;
    }

    @Override
    public Optional<String> assume(Assume op) {
        return FINE;
    }

    @Override
    public Optional<String> autocommit(Autocommit op) {
        return FINE;
    }
}
