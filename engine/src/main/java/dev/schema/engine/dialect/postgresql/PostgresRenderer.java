package dev.schema.engine.dialect.postgresql;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.EnumType;
import dev.schema.catalog.Index;
import dev.schema.catalog.Sequence;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Proof;
import dev.schema.engine.dialect.StandardRenderer;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AddEnumValue;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateSequence;
import dev.schema.operation.CreateTable;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropEnum;
import dev.schema.operation.DropEnumValue;
import dev.schema.operation.DropIndex;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.ReplaceView;
import dev.schema.operation.RunData;
import dev.schema.operation.Undo;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What PostgreSQL says otherwise. */
final class PostgresRenderer extends StandardRenderer {

    /** What an enum is called while its successor takes its name; gone when the transaction ends. */
    private static final String FORMER = "schema_former_enum";

    private final PostgresDialect postgres;
    private final List<Leaf> later;
    private final Namespace namespace;

    /**
     * A renderer of one leaf.
     *
     * @param later the leaves of the revision behind it
     */
    PostgresRenderer(PostgresDialect dialect, Leaf leaf, int index, Catalog before, List<Leaf> later) {
        super(dialect, leaf, index, before);
        this.postgres = dialect;
        this.later = later;
        this.namespace = new Namespace(before);
    }

    /** The steps for operations that come along, one after the other. */
    private List<Step> along(List<Operation> operations, Catalog from, boolean autocommit) {
        List<Step> steps = new ArrayList<>();
        Catalog at = from;
        for (Operation each : operations) {
            Leaf single = new Leaf(each, autocommit, false);
            steps.addAll(each.accept(new PostgresRenderer(postgres, single, index, at, List.of())));
            at = each.applyTo(at);
        }
        return steps;
    }

    private static Catalog after(List<Operation> operations, Catalog from) {
        return Undo.applyAll(operations, from);
    }

    /** Other steps, while something steps aside. */
    private List<Step> around(Aside aside, boolean autocommit, List<Step> inner) {
        List<Step> steps = new ArrayList<>(along(aside.away(), before, autocommit));
        steps.addAll(inner);
        Catalog changed = leaf.operation().applyTo(after(aside.away(), before));
        steps.addAll(along(aside.back(), changed, autocommit));
        return steps;
    }

    // ---------------------------------------------------------------- names that are shared

    @Override
    public List<Step> createTable(CreateTable op) {
        op.table().constraints().forEach(constraint -> namespace.requireFree(op.table(), constraint));
        List<Operation> apart = new ArrayList<>();
        Table table = op.table();
        for (Constraint twin : twins(op.table())) {
            table = table.withoutConstraint(twin.name());
            apart.add(new AddConstraint(table.name(), twin));
        }
        List<Step> steps = new ArrayList<>(super.createTable(new CreateTable(table)));
        if (!apart.isEmpty()) {
            steps.addAll(along(apart, new CreateTable(table).applyTo(before), leaf.autocommit()));
        }
        return steps;
    }

    /** Keys over the same columns as another: CREATE TABLE leaves all but one of them out, without a word. */
    private static List<Constraint> twins(Table table) {
        List<Constraint> twins = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        table.primaryKey().ifPresent(key -> seen.add(key.columns()));
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof Unique unique && !seen.add(unique.columns())) {
                twins.add(unique);
            }
        }
        return twins;
    }

    @Override
    public List<Step> addConstraint(AddConstraint op) {
        if (!before.isUnknown(op.table())) {
            namespace.requireFree(before.table(op.table()), op.constraint());
        }
        return super.addConstraint(op);
    }

    @Override
    public List<Step> renameConstraint(RenameConstraint op) {
        if (!before.isUnknown(op.table())) {
            Table table = before.table(op.table());
            namespace.requireFree(table, table.constraint(op.from()).withName(op.to()));
        }
        return super.renameConstraint(op);
    }

    @Override
    public List<Step> createIndex(CreateIndex op) {
        namespace.requireFreeOfKeys(op.table(), op.index().name());
        if (!op.concurrently()) {
            return super.createIndex(op);
        }
        Index each = op.index();
        return List.of(define(
                postgres.createIndex(op.table(), each, true),
                op,
                "DROP INDEX CONCURRENTLY IF EXISTS " + sql(op.table().withLocal(each.name()))));
    }

    @Override
    public List<Step> renameIndex(RenameIndex op) {
        namespace.requireFreeOfKeys(op.table(), op.to());
        return super.renameIndex(op);
    }

    /** Cut off, it leaves an index that is not valid and counts as gone: only a second one makes sure that it is. */
    @Override
    public List<Step> dropIndex(DropIndex op) {
        return op.concurrently()
                ? List.of(new Step.Alone(
                        index,
                        "DROP INDEX CONCURRENTLY IF EXISTS " + sql(op.table().withLocal(op.name())),
                        Proof.REPEATABLE))
                : super.dropIndex(op);
    }

    // ---------------------------------------------------------------- columns

    @Override
    public List<Step> alterColumn(AlterColumn op) {
        boolean retyped = op.type() != null || op.collation() != null;
        if (!retyped || before.isUnknown(op.table())) {
            return super.alterColumn(op);
        }
        Column column = before.table(op.table()).column(op.column());
        Aside aside = Aside.ofColumn(before, op.table(), column, op.type() == null ? column.type() : op.type());
        return around(aside, leaf.autocommit(), super.alterColumn(op));
    }

    @Override
    protected String alterColumn(AlterColumn part, Column after) {
        if (part.type() == null || part.using() != null || before.isUnknown(part.table())) {
            return super.alterColumn(part, after);
        }
        Column column = before.table(part.table())
                .find(part.column())
                .orElseGet(() -> Column.of(part.column(), new Type.SqlType("unknown")));
        boolean own =
                column.typeOn().containsKey(dialect.database()) || part.typeOn().containsKey(dialect.database());
        if (!own && !Conversion.isKnown(column.type(), after.type())) {
            throw new Unsupported("postgresql does not convert " + column.type() + " to " + after.type()
                    + " by itself; say how \"" + part.table() + "." + part.column()
                    + "\" is converted with .using(..), on the way back in down(Schema)");
        }
        String conversion =
                Conversion.of(sql(part.column()), column, after, dialect.typeOf(after.withCollation(null), before));
        return super.alterColumn(part, after) + (conversion == null ? "" : " USING " + conversion);
    }

    @Override
    public List<Step> dropConstraint(DropConstraint op) {
        if (before.isUnknown(op.table())) {
            return super.dropConstraint(op);
        }
        Constraint dropped = before.table(op.table()).constraint(op.name());
        return around(Aside.ofKey(before, op.table(), dropped), leaf.autocommit(), super.dropConstraint(op));
    }

    // ---------------------------------------------------------------- views

    /** CREATE OR REPLACE can but append columns, so the view is made anew, and those that read it with it. */
    @Override
    public List<Step> replaceView(ReplaceView op) {
        return around(Aside.ofView(before, op.view().name()), leaf.autocommit(), super.replaceView(op));
    }

    // ---------------------------------------------------------------- sequences and enums

    @Override
    public List<Step> createSequence(CreateSequence op) {
        Sequence sequence = op.sequence();
        // Without these the limits are 1 upwards and -1 downwards, and a start beyond them is refused.
        String limit = sequence.increment() > 0 && sequence.start() < 1
                ? " MINVALUE " + sequence.start()
                : sequence.increment() < 0 && sequence.start() > -1 ? " MAXVALUE " + sequence.start() : "";
        return List.of(define("CREATE SEQUENCE " + sql(sequence.name()) + " START WITH " + sequence.start()
                + " INCREMENT BY " + sequence.increment() + limit));
    }

    @Override
    public List<Step> createEnum(CreateEnum op) {
        namespace.requireNoneOfItsOwn(op.type().name());
        op.type().values().forEach(value -> requireLabel(op.type().name(), value));
        return List.of(define(createType(op.type())));
    }

    private String createType(EnumType type) {
        return "CREATE TYPE " + sql(type.name()) + " AS ENUM ("
                + type.values().stream().map(dialect::text).collect(Collectors.joining(", ")) + ")";
    }

    private static void requireLabel(Name type, String value) {
        if (PostgresDialect.bytes(value) > PostgresDialect.LONGEST_NAME) {
            throw new Unsupported("postgresql keeps values of an enum of up to " + PostgresDialect.LONGEST_NAME
                    + " bytes, and '" + value + "' of \"" + type + "\" has " + PostgresDialect.bytes(value)
                    + "; use a shorter one, or oneOf(..)");
        }
    }

    @Override
    public List<Step> dropEnum(DropEnum op) {
        return List.of(define("DROP TYPE " + sql(op.type())));
    }

    /**
     * A new value cannot be used before it is committed (55P04). Where the rest of the revision may use it, the statement
     * stands alone and is committed before; else it stays in the transaction. Both take no lock on any table: making the
     * type anew would do it in one transaction always, but would write every table that has it anew, too.
     */
    @Override
    public List<Step> addEnumValue(AddEnumValue op) {
        requireLabel(op.type(), op.value());
        String sql = "ALTER TYPE " + sql(op.type()) + " ADD VALUE IF NOT EXISTS " + dialect.text(op.value())
                + (op.before() == null ? "" : " BEFORE " + dialect.text(op.before()));
        return leaf.autocommit() || later.stream().anyMatch(next -> mayUse(next.operation(), op.value()))
                ? List.of(new Step.Alone(index, sql, Proof.REPEATABLE))
                : List.of(data(sql));
    }

    private static boolean mayUse(Operation next, String value) {
        return next instanceof RunData
                || (!(next instanceof AddEnumValue) && next.toString().contains(value));
    }

    /**
     * A value cannot be taken from a type, so the type is made anew without it; each column is moved over by the text of
     * its values. All of it is in one transaction, whatever its author said: half of it would be of no use.
     */
    @Override
    public List<Step> dropEnumValue(DropEnumValue op) {
        List<Table> tables = new ArrayList<>();
        Map<Name, Set<String>> columns = new LinkedHashMap<>();
        for (Table table : before.tables().values()) {
            Set<String> names = new TreeSet<>();
            for (Column column : table.columns()) {
                if (isOf(column.type(), op.type())) {
                    requireOtherDefault(table, column, op);
                    names.add(column.name());
                }
            }
            if (!names.isEmpty()) {
                tables.add(table);
                columns.put(table.name(), names);
            }
        }
        List<Step> steps = new ArrayList<>();
        if (!tables.isEmpty()) {
            steps.add(new Step.Expect(
                    index,
                    holders(tables, columns, op),
                    "the value '" + op.value() + "' cannot be dropped while rows have it",
                    false));
        }
        List<Step> anew = new ArrayList<>();
        anew.add(data("ALTER TYPE " + sql(op.type()) + " RENAME TO " + sql(FORMER)));
        anew.add(data(createType(op.applyTo(before).enumType(op.type()))));
        for (Table table : tables) {
            table.columns().stream()
                    .filter(column -> columns.get(table.name()).contains(column.name()))
                    .forEach(column -> anew.addAll(moved(table, column)));
        }
        anew.add(data("DROP TYPE " + sql(op.type().withLocal(FORMER))));
        steps.addAll(around(Aside.ofEnum(before, columns), false, anew));
        return steps;
    }

    private static boolean isOf(Type<?> type, Name of) {
        return type instanceof Type.ArrayOf<?> array
                ? isOf(array.element(), of)
                : type.equals(new Type.Enumeration(of));
    }

    private static void requireOtherDefault(Table table, Column column, DropEnumValue op) {
        Value value = column.defaultValue();
        if (value != null && value.kind() == Value.Kind.TEXT && value.text().equals(op.value())) {
            throw new Unsupported("the value '" + op.value() + "' cannot be dropped: it is the default of \""
                    + table.name() + "." + column.name() + "\"; change that first");
        }
    }

    private String holders(List<Table> tables, Map<Name, Set<String>> columns, DropEnumValue op) {
        List<String> parts = new ArrayList<>();
        for (Table table : tables) {
            for (String column : columns.get(table.name())) {
                boolean array = table.column(column).type() instanceof Type.ArrayOf<?>;
                parts.add("SELECT count(*) || " + dialect.text(" of " + table.name() + "." + column) + " FROM "
                        + sql(table.name()) + " WHERE " + dialect.text(op.value()) + (array ? " = ANY (" : " = ")
                        + sql(column) + (array ? ")" : "") + " HAVING count(*) > 0");
            }
        }
        return String.join(" UNION ALL ", parts);
    }

    private List<Step> moved(Table table, Column column) {
        String alter = alter(table.name()) + "ALTER COLUMN " + sql(column.name()) + " ";
        String type = dialect.typeOf(column, before);
        boolean array = column.type() instanceof Type.ArrayOf<?>;
        List<Step> steps = new ArrayList<>();
        if (column.defaultValue() != null) {
            steps.add(data(alter + "DROP DEFAULT"));
        }
        steps.add(data(alter + "SET DATA TYPE " + type + " USING " + sql(column.name())
                + (array ? "::text[]::" : "::text::") + type));
        if (column.defaultValue() != null) {
            steps.add(data(alter + "SET DEFAULT " + postgres.defaultOf(column.defaultValue(), column.type())));
        }
        return steps;
    }

    // ---------------------------------------------------------------- rows and raw SQL

    /**
     * Numbers that a migration gives to rows itself are jumped over by those that the database gives later, as in other
     * databases: an identity column does not notice them by itself.
     */
    @Override
    public List<Step> insertRows(InsertRows op) {
        List<Step> steps = new ArrayList<>(super.insertRows(op));
        Name name = op.rows().table();
        if (!before.isUnknown(name)) {
            before.table(name).columns().stream()
                    .filter(column -> column.identity() && op.rows().columns().contains(column.name()))
                    .forEach(column -> steps.add(data(advance(name, column.name()))));
        }
        return steps;
    }

    private String advance(Name table, String column) {
        return "SELECT setval(s.name, greatest(max(" + sql(column) + "), pg_sequence_last_value(s.name))) FROM "
                + sql(table) + " CROSS JOIN (SELECT pg_get_serial_sequence(" + dialect.text(sql(table)) + ", "
                + dialect.text(column) + ")::regclass AS name) s GROUP BY s.name HAVING max(" + sql(column) + ") > 0";
    }

    @Override
    public List<Step> executeSql(ExecuteSql op) {
        RawSql.check(op.sql().in(dialect.database()), op.autocommit() || leaf.autocommit());
        return super.executeSql(op);
    }
}
