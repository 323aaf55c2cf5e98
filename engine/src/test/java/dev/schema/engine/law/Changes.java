package dev.schema.engine.law;

import dev.schema.GeneratedName;
import dev.schema.catalog.Action;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.EnumType;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.Sequence;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
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
import dev.schema.operation.Resource;
import dev.schema.operation.Rows;
import dev.schema.operation.SqlPerDatabase;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One thought of what could happen to a catalog. It may still not fit: then the catalog says so. */
final class Changes {

    private final Dice dice;
    private final Reach reach;
    private final Catalog catalog;
    private final Set<Name> filled;
    private final int serial;

    /**
     * @param filled the tables that may have rows
     * @param serial a number that no step before had
     */
    Changes(Dice dice, Reach reach, Catalog catalog, Set<Name> filled, int serial) {
        this.dice = dice;
        this.reach = reach;
        this.catalog = catalog;
        this.filled = filled;
        this.serial = serial;
    }

    List<Operation> any() {
        if (catalog.tables().size() < 2) {
            return createTable();
        }
        int number = dice.below(100);
        if (number < 55) {
            return ofTable(dice.one(catalog.tables().values()));
        } else if (number < 65) {
            return createTable();
        } else if (number < 80) {
            return ofObjects();
        } else if (number < 90) {
            return ofRows(dice.one(catalog.tables().values()));
        } else if (number < 95) {
            return List.of(sql());
        }
        return group();
    }

    private boolean mayHoldRows(Table table) {
        return reach.isReal() && filled.contains(table.name());
    }

    private void require(boolean condition) {
        if (!condition) {
            throw new Dice.Impossible();
        }
    }

    private Name newName() {
        boolean inSchema = !catalog.schemas().isEmpty() && dice.chance(40);
        return name(inSchema ? dice.one(catalog.schemas()) : null);
    }

    /** What a view reads is told from local names alone, so no two schemas have one in common. */
    private Name name(@Nullable String schema) {
        String local = Samples.objectName(dice);
        return new Name(schema, schema == null ? local : local + " in " + schema);
    }

    // ---- tables

    private List<Operation> createTable() {
        Name name = newName();
        List<Column> columns = new ArrayList<>();
        boolean numbered = dice.chance(50);
        if (numbered) {
            columns.add(Column.of(
                            dice.chance(80) ? "id" : Samples.name(dice),
                            dice.chance(80) ? new Type.BigInt(false) : new Type.Int(false))
                    .withIdentity());
        }
        int count = 1 + dice.below(6);
        for (int i = 0; i < count; i++) {
            columns.add(column(columns));
        }
        if (dice.chance(25)) {
            for (String moment : List.of("created_at", "updated_at")) {
                columns.add(Column.of(moment, new Type.TimestampTz())
                        .withNotNull(true)
                        .withDefault(Value.NOW));
            }
        }
        SortedMap<Database, String> options = new TreeMap<>();
        if (dice.chance(10)) {
            options.put(Database.MYSQL, "ENGINE=InnoDB");
        }
        Table table =
                new Table(name, columns, List.of(), List.of(), dice.chance(20) ? Samples.text(dice) : null, options);
        if (numbered || dice.chance(40)) {
            table = keyed(table, numbered);
        }
        int rules = dice.below(4);
        for (int i = 0; i < rules; i++) {
            table = dice.chance(60) ? table.withConstraint(constraint(table)) : table.withIndex(index(table));
        }
        return List.of(new CreateTable(table));
    }

    private Table keyed(Table table, boolean first) {
        List<String> columns = first ? List.of(table.columns().get(0).name()) : dice.some(stored(table), 2);
        Table changed = table;
        for (String column : columns) {
            changed = changed.mapColumn(column, each -> each.withNotNull(true));
        }
        return changed.withConstraint(new Constraint.PrimaryKey(constraintName(table, "pk", List.of()), columns));
    }

    private Column column(List<Column> others) {
        Type<?> type = Samples.type(dice, reach, catalog);
        Column column = Column.of(Samples.name(dice), type).withNotNull(dice.chance(35));
        if (dice.chance(35)) {
            column = column.withDefault(defaultValue(type));
        } else if (dice.chance(10) && !others.isEmpty() && (!reach.checksValues() || type instanceof Type.Text)) {
            column = column.withNotNull(false).withGenerated(new Generated(expression(others), dice.chance(50)));
        }
        if (isText(type) && !reach.collations().isEmpty() && dice.chance(15)) {
            column = column.withCollation(dice.pick(reach.collations()));
        }
        if (dice.chance(10)) {
            column = column.withComment(Samples.text(dice));
        }
        return dice.chance(10) ? column.withTypeOn(otherDatabase(), dice.any("text", "odd \"type\"(3)")) : column;
    }

    private static boolean isText(Type<?> type) {
        return type instanceof Type.Varchar || type instanceof Type.Text || type instanceof Type.FixedChar;
    }

    /** One whose words a real database does not read. */
    private Database otherDatabase() {
        return reach == Reach.POSTGRESQL ? Database.MYSQL : dice.any(Database.POSTGRESQL, Database.MYSQL);
    }

    private Value defaultValue(Type<?> type) {
        return fitting(type, () -> Samples.defaultValue(dice, type, catalog));
    }

    private Value value(Type<?> type, int number) {
        return fitting(type, () -> Samples.value(dice, type, catalog, number));
    }

    private Value fitting(Type<?> type, Supplier<Value> thought) {
        for (int attempt = 0; attempt < 20; attempt++) {
            Value value = thought.get();
            if (!reach.checksValues() || fits(value, type)) {
                return value;
            }
        }
        throw new Dice.Impossible();
    }

    /** Whether a database that looks takes the value. */
    private static boolean fits(Value value, Type<?> type) {
        String text = value.text();
        if (value.kind() == Value.Kind.EXPRESSION) {
            return text.equals("null") || type instanceof Type.Text;
        } else if (value.kind() == Value.Kind.NUMBER) {
            return fits(new BigDecimal(text), type);
        } else if (type instanceof Type.Varchar varchar) {
            return text.codePointCount(0, text.length()) <= varchar.length();
        } else if (type instanceof Type.FixedChar fixed) {
            return text.codePointCount(0, text.length()) <= fixed.length() && text.equals(text.strip());
        }
        return !(type instanceof Type.Bytes bytes) || bytes.max() == 0 || text.length() <= 2 * bytes.max();
    }

    private static boolean fits(BigDecimal number, Type<?> type) {
        if (type instanceof Type.Decimal decimal) {
            return number.precision() - number.scale() <= decimal.precision() - decimal.scale()
                    && number.scale() <= decimal.scale();
        } else if (type instanceof Type.Real) {
            return number.toPlainString().length() < 12;
        }
        boolean unsigned = type instanceof Type.SmallInt small && small.unsigned()
                || type instanceof Type.Int whole && whole.unsigned()
                || type instanceof Type.BigInt big && big.unsigned();
        return !unsigned || number.signum() >= 0;
    }

    /** SQL over one stored column or none, whatever its type. */
    private String expression(List<Column> columns) {
        List<String> stored = columns.stream()
                .filter(column -> column.generated() == null && (!reach.checksExpressions() || isText(column.type())))
                .map(Column::name)
                .toList();
        if (stored.isEmpty()) {
            require(!reach.checksExpressions());
            return "1 + 1";
        }
        String column = reach.inExpression(dice.pick(stored));
        return reach.checksExpressions()
                ? dice.any("lower(" + column + ")", "coalesce(" + column + ", 'it''s')")
                : dice.any("lower(" + column + ")", "coalesce(" + column + ", 'it''s')", "length( " + column + " )");
    }

    /** SQL that every row fulfils. */
    private String truth(Table table) {
        String column = reach.inExpression(dice.pick(table.columnNames()));
        if (reach == Reach.H2) {
            // H2 makes TRUE of what it sees to be true, and forgets it when it copies the table.
            return "length(" + column + ") >= 0 or " + column + " is null";
        }
        return dice.any(
                column + " is null or " + column + " = " + column,
                "1 = 1\n  or " + column + " is null  \n",
                "1 = 1 or 'it''s; -- \\ \"x\"' <> '' or " + column + " is null",
                reach.checksExpressions()
                        ? column + " is not null or 1 = 1"
                        : "length(" + column + ") >= 0 or " + column + " is null");
    }

    private static List<String> stored(Table table) {
        return table.columns().stream()
                .filter(column -> column.generated() == null)
                .map(Column::name)
                .toList();
    }

    private String constraintName(Table table, String prefix, List<String> columns) {
        if (dice.chance(25)) {
            return prefix + Samples.name(dice);
        }
        return GeneratedName.of(prefix, table.name().local(), columns);
    }

    private Constraint constraint(Table table) {
        return switch (dice.below(10)) {
            case 0, 1, 2 -> {
                List<String> columns = dice.some(stored(table), 3);
                yield new Constraint.Unique(constraintName(table, "uq", columns), columns);
            }
            case 3, 4, 5 ->
                new Constraint.Check(
                        constraintName(table, "ck", List.of(dice.pick(table.columnNames()))), truth(table));
            case 6 ->
                new Constraint.Custom(
                        "custom_" + Samples.name(dice),
                        "CHECK ("
                                + reach.inSql(dice.one(table.columns(), each -> !each.identity())
                                        .name()) + " is null or 1 = 1)",
                        new TreeSet<>(dice.some(
                                List.of(Database.SQLITE, Database.POSTGRESQL, Database.MYSQL, Database.MARIADB), 2)));
            default -> reference(table);
        };
    }

    /** A foreign key to a key of any table, from columns that have the types of its columns. */
    private Constraint reference(Table table) {
        Table target = dice.one(catalog.tables().values());
        Constraint key = dice.one(
                target.constraints(),
                each -> each instanceof Constraint.PrimaryKey || each instanceof Constraint.Unique);
        List<String> wanted =
                key instanceof Constraint.PrimaryKey primary ? primary.columns() : ((Constraint.Unique) key).columns();
        Set<String> left = new HashSet<>(stored(table));
        List<String> columns = new ArrayList<>();
        for (String column : wanted) {
            Type<?> type = target.column(column).type();
            String found = dice.one(
                    new TreeSet<>(left), each -> table.column(each).type().equals(type));
            left.remove(found);
            columns.add(found);
        }
        return reference(table, columns, target, wanted);
    }

    private ForeignKey reference(Table table, List<String> columns, Table target, List<String> targetColumns) {
        boolean deferred = dice.chance(10);
        return new ForeignKey(
                constraintName(table, "fk", columns),
                columns,
                target.name(),
                targetColumns,
                dice.chance(50) ? Action.NO_ACTION : dice.any(Action.values()),
                dice.chance(70) ? Action.NO_ACTION : dice.any(Action.values()),
                deferred || dice.chance(10),
                deferred);
    }

    private Index index(Table table) {
        List<Index.Part> parts = new ArrayList<>();
        boolean expression = dice.chance(20);
        List<String> columns = dice.some(table.columnNames(), 3);
        columns.forEach(column -> parts.add(new Index.Part(column, null, dice.chance(25))));
        if (expression) {
            parts.set(dice.below(parts.size()), new Index.Part(null, expression(table.columns()), false));
        }
        boolean rich = reach == Reach.EVERYTHING;
        return new Index(
                expression || dice.chance(30)
                        ? "ix" + Samples.name(dice)
                        : GeneratedName.of("ix", table.name().local(), columns),
                parts,
                dice.chance(25),
                dice.chance(20) ? reach.inExpression(dice.pick(table.columnNames())) + " is not null" : null,
                rich && dice.chance(10) ? dice.any("btree", "gin") : null,
                rich && dice.chance(10) ? dice.some(table.columnNames(), 2) : List.of());
    }

    private List<Operation> ofTable(Table table) {
        Name name = table.name();
        return switch (dice.below(20)) {
            case 0, 1, 2, 3 -> addColumn(table);
            case 4, 5 -> List.of(dropColumn(table));
            case 6, 7 -> List.of(renameColumn(table));
            case 8, 9, 10 -> List.of(alterColumn(table));
            case 11, 12 -> List.of(addConstraint(table));
            case 13 -> List.of(new DropConstraint(name, droppable(table).name()));
            case 14 ->
                List.of(new RenameConstraint(name, dice.one(table.constraints()).name(), Samples.name(dice)));
            case 15, 16 -> List.of(new CreateIndex(name, addedIndex(table), dice.chance(10)));
            case 17 ->
                dice.chance(50)
                        ? List.of(new DropIndex(name, dice.one(table.indexes()).name(), dice.chance(10)))
                        : List.of(
                                new RenameIndex(name, dice.one(table.indexes()).name(), Samples.name(dice)));
            case 18 -> List.of(new CommentTable(name, dice.chance(80) ? Samples.text(dice) : null));
            default ->
                dice.chance(60) ? List.of(new RenameTable(name, name(name.schema()))) : List.of(new DropTable(name));
        };
    }

    private Constraint droppable(Table table) {
        boolean numbered = table.columns().stream().anyMatch(Column::identity);
        // SQLite numbers rows only in the primary key.
        return dice.one(
                table.constraints(),
                each -> !(reach == Reach.SQLITE && numbered && each instanceof Constraint.PrimaryKey));
    }

    private List<Operation> addColumn(Table table) {
        Name name = table.name();
        if (dice.chance(20)) {
            return addReference(table);
        }
        Column column = column(table.columns());
        Type<?> type = column.type();
        String backfill = null;
        if (column.generated() == null && dice.chance(25)) {
            backfill = backfill(table, type);
        }
        boolean fits = column.generated() != null
                || !column.notNull()
                || backfill != null
                || (column.defaultValue() != null
                        && column.defaultValue().isLiteral()
                        && column.defaultValue().kind() != Value.Kind.NULL);
        if (mayHoldRows(table) && !fits) {
            column = column.withNotNull(false);
        }
        List<Operation> operations = new ArrayList<>(List.of(new AddColumn(name, column, backfill)));
        Table after = table.withColumn(column);
        List<String> self = List.of(column.name());
        if (dice.chance(25) && !mayHoldRows(table) && column.generated() == null) {
            operations.add(new AddConstraint(name, new Constraint.Unique(constraintName(after, "uq", self), self)));
        }
        if (dice.chance(25)) {
            operations.add(
                    new AddConstraint(name, new Constraint.Check(constraintName(after, "ck", self), truth(after))));
        }
        return operations;
    }

    /** A column that is null in every row, so that it may refer to anything. */
    private List<Operation> addReference(Table table) {
        Table target = dice.one(catalog.tables().values());
        Constraint.PrimaryKey key = target.primaryKey().orElseThrow(Dice.Impossible::new);
        require(key.columns().size() == 1);
        Column column = Column.of(
                Samples.name(dice), target.column(key.columns().get(0)).type());
        return List.of(
                new AddColumn(table.name(), column, null),
                new AddConstraint(table.name(), reference(table, List.of(column.name()), target, key.columns())));
    }

    private String backfill(Table table, Type<?> type) {
        if (type instanceof Type.Text && dice.chance(50) && !reach.checksExpressions()) {
            String column = dice.pick(table.columnNames());
            // H2 makes a value of the column's type of any text.
            require(reach != Reach.H2 || isText(table.column(column).type()));
            return "coalesce(" + reach.inExpression(column) + ", 'it''s')";
        }
        return reach.literal(value(type, 0));
    }

    private Operation dropColumn(Table table) {
        require(table.columns().size() > 1);
        // A value that rows must have cannot come back.
        Column column = dice.one(
                table.columns(),
                each -> !each.identity()
                        && (!mayHoldRows(table)
                                || !each.notNull()
                                || (each.defaultValue() != null
                                        && each.defaultValue().isLiteral())));
        return new DropColumn(table.name(), column.name());
    }

    private Operation renameColumn(Table table) {
        String from = dice.one(table.columnNames());
        return new RenameColumn(table.name(), from, Samples.name(dice));
    }

    private Operation alterColumn(Table table) {
        Column column = dice.one(table.columns(), each -> !each.identity() && each.generated() == null);
        AlterColumn change = AlterColumn.of(table.name(), column.name());
        Type<?> type = column.type();
        boolean rows = mayHoldRows(table);
        if (dice.chance(45)) {
            Type<?> other = Samples.type(dice, reach, catalog);
            require(!(rows && other instanceof Type.Enumeration));
            require(!(rows && reach.checksValues()) || other.holds(type));
            // What an index computes is made for texts.
            require(!reach.checksExpressions() || isText(other) || !isComputedWith(table, column));
            if (!isText(other) && column.collation() != null) {
                change = change.withCollation(null);
            }
            Value value = column.defaultValue();
            if (value != null && !(other.accepts(value) && (!reach.checksValues() || fits(value, other)))) {
                change = change.withDefault(dice.chance(50) ? null : defaultValue(other));
            }
            type = other;
            SortedMap<Database, String> on = new TreeMap<>();
            if (dice.chance(10)) {
                on.put(otherDatabase(), "odd type");
            }
            String written = reach.inExpression(column.name());
            boolean open = reach.checksExpressions() || type instanceof Type.Uuid || column.type() instanceof Type.Uuid;
            change = change.withType(
                    other, on, !open && dice.chance(30) ? "coalesce(" + written + ", " + written + ")" : null);
        }
        if (dice.chance(35) && !(rows && !column.notNull())) {
            change = change.withNotNull(!rows && dice.chance(50));
        }
        if (dice.chance(35)) {
            change = change.withDefault(dice.chance(70) ? defaultValue(type) : null);
        }
        if (dice.chance(20)) {
            change = change.withComment(dice.chance(70) ? Samples.text(dice) : null);
        }
        if (dice.chance(15) && isText(type) && !reach.collations().isEmpty()) {
            change = change.withCollation(dice.chance(70) ? dice.pick(reach.collations()) : null);
        }
        require(!change.isEmpty());
        return change;
    }

    private static boolean isComputedWith(Table table, Column column) {
        return table.indexes().stream()
                .flatMap(index -> index.parts().stream())
                .anyMatch(part -> part.expression() != null
                        && SqlText.of(part.expression()).mentions(column.name()));
    }

    private Operation addConstraint(Table table) {
        Constraint added;
        if (table.primaryKey().isEmpty() && dice.chance(30)) {
            List<String> columns = dice.some(stored(table), 2);
            added = new Constraint.PrimaryKey(constraintName(table, "pk", List.of()), columns);
        } else {
            added = constraint(table);
        }
        require(!mayHoldRows(table) || added instanceof Constraint.Check || added instanceof Constraint.Custom);
        return new AddConstraint(table.name(), added);
    }

    private Index addedIndex(Table table) {
        Index index = index(table);
        require(!(mayHoldRows(table) && index.unique()));
        return index;
    }

    // ---- rows

    private List<Operation> ofRows(Table table) {
        Constraint key = dice.one(
                table.constraints(),
                each -> each instanceof Constraint.PrimaryKey || each instanceof Constraint.Unique);
        List<String> columns =
                key instanceof Constraint.PrimaryKey primary ? primary.columns() : ((Constraint.Unique) key).columns();
        if (dice.chance(25)) {
            return List.of(fill(table, columns));
        }
        Rows rows = rows(table, columns);
        if (reach == Reach.EVERYTHING) {
            return List.of(dice.chance(60) ? new InsertRows(rows) : new DeleteRows(rows));
        }
        // What is deleted was inserted just so: going back inserts what was there.
        return dice.chance(70)
                ? List.of(new InsertRows(rows))
                : List.of(
                        new InsertRows(rows),
                        new DeleteRows(new Rows(
                                rows.table(), rows.columns(), rows.rows().subList(0, 1), rows.key())));
    }

    private Rows rows(Table table, List<String> key) {
        Set<String> different = new HashSet<>(key);
        table.constraints().stream()
                .filter(each -> each instanceof Constraint.Unique)
                .forEach(each -> different.addAll(((Constraint.Unique) each).columns()));
        table.primaryKey().ifPresent(primary -> different.addAll(primary.columns()));
        for (Index index : table.indexes()) {
            if (index.unique()) {
                require(index.parts().stream().allMatch(part -> part.column() != null));
                index.parts().forEach(part -> different.add(part.column()));
            }
        }
        Set<String> referring = new HashSet<>();
        table.foreignKeys().forEach(each -> referring.addAll(each.columns()));
        Map<String, Column> given = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            boolean needed = key.contains(column.name())
                    || (column.notNull() && !column.hasDefault())
                    || different.contains(column.name())
                    || referring.contains(column.name());
            if (column.generated() == null && (needed || dice.chance(60))) {
                given.put(column.name(), column);
            } else {
                require(!needed);
            }
        }
        List<List<Value>> rows = new ArrayList<>();
        int count = 1 + dice.below(3);
        for (int i = 0; i < count; i++) {
            List<Value> row = new ArrayList<>();
            for (Column column : given.values()) {
                row.add(cell(column, referring.contains(column.name()), different.contains(column.name()), i));
            }
            rows.add(row);
        }
        return new Rows(table.name(), List.copyOf(given.keySet()), rows, key);
    }

    private Value cell(Column column, boolean referring, boolean different, int row) {
        if (referring) {
            require(!column.notNull());
            return Value.NULL;
        }
        if (different) {
            require(isCountable(column.type()));
            return value(column.type(), serial * 10 + row);
        }
        if (!column.notNull() && dice.chance(20)) {
            return Value.NULL;
        }
        return dice.chance(10) && column.type() instanceof Type.Text
                ? Value.expression("'a' || 'b'")
                : value(column.type(), 0);
    }

    private static boolean isCountable(Type<?> type) {
        return type instanceof Type.SmallInt
                || type instanceof Type.Int
                || type instanceof Type.BigInt
                || type instanceof Type.Decimal
                || type instanceof Type.DoublePrecision
                || type instanceof Type.Text
                || type instanceof Type.Varchar
                || type instanceof Type.Uuid;
    }

    /** Rows that nothing contradicts. */
    List<Operation> insert(Table table) {
        Constraint.PrimaryKey key = table.primaryKey().orElseThrow(Dice.Impossible::new);
        return List.of(new InsertRows(rows(table, key.columns())));
    }

    private Operation fill(Table table, List<String> key) {
        require(key.size() == 1);
        Set<String> fixed = new HashSet<>(key);
        table.constraints()
                .forEach(each -> table.columnNames().stream().filter(each::uses).forEach(fixed::add));
        table.indexes()
                .forEach(each -> table.columnNames().stream().filter(each::uses).forEach(fixed::add));
        Column column = dice.one(table.columns(), each -> each.generated() == null && !fixed.contains(each.name()));
        SortedMap<String, String> set = new TreeMap<>();
        set.put(column.name(), dice.chance(50) ? reach.inExpression(column.name()) : backfill(table, column.type()));
        return new Backfill(
                table.name(),
                set,
                dice.chance(40) ? truth(table) : null,
                key.get(0),
                dice.chance(70) ? 1000 : 1 + dice.below(5000),
                dice.chance(80) ? 0 : 1 + dice.below(3));
    }

    // ---- views, enums, sequences, schemas

    private List<Operation> ofObjects() {
        return switch (dice.below(reach.hasSchemas() ? 16 : 12)) {
            case 0, 1, 2 -> List.of(new CreateView(new View(newName(), query())));
            case 3 -> List.of(new ReplaceView(new View(dice.one(catalog.views().keySet()), query())));
            case 4 -> List.of(new DropView(dice.one(catalog.views().keySet())));
            case 5, 6, 7 ->
                List.of(new CreateEnum(
                        new EnumType(newName(), dice.some(List.of("sad", "it's ok", "glad", "", "日本", "a \"b\""), 4))));
            case 8, 9 -> List.of(addValue());
            case 10 -> List.of(dropValue());
            case 11 -> List.of(new DropEnum(dice.one(catalog.enums().keySet())));
            case 12 ->
                List.of(new CreateSequence(
                        new Sequence(newName(), dice.any(1L, 10L, -5L, Long.MAX_VALUE), dice.any(1L, 5L, -1L))));
            case 13 -> List.of(new DropSequence(dice.one(catalog.sequences().keySet())));
            case 14 -> List.of(new CreateSchema("schema " + Samples.name(dice)));
            default -> List.of(new DropSchema(dice.one(catalog.schemas())));
        };
    }

    private String query() {
        Table table = dice.one(catalog.tables().values());
        String columns = dice.some(table.columnNames(), 3).stream()
                .map(reach::inExpression)
                .collect(Collectors.joining(", "));
        String from = reach.inExpression(table.name());
        return dice.any(
                "select " + columns + " from " + from,
                "select count(*) as n from " + from,
                "select " + columns + "\n  from " + from + "\n where 'it''s' <> " + backslash(),
                "\tselect " + columns + " from " + from + "  \n",
                "select 'one long text that goes on beyond the right end of a line of source, as some do', " + columns
                        + " from " + from + " -- as it is");
    }

    private Operation addValue() {
        EnumType type = dice.one(catalog.enums().values());
        String before = dice.chance(50) ? null : dice.pick(type.values());
        return new AddEnumValue(type.name(), "v" + dice.below(1000) + dice.any("", "'", "\\"), before);
    }

    private Operation dropValue() {
        EnumType type = dice.one(catalog.enums().values());
        Type<?> wanted = new Type.Enumeration(type.name());
        for (Table table : catalog.tables().values()) {
            boolean used =
                    table.columns().stream().anyMatch(column -> column.type().equals(wanted));
            require(!(used && mayHoldRows(table)));
        }
        return new DropEnumValue(type.name(), dice.pick(type.values()));
    }

    // ---- raw SQL and groups

    private Operation sql() {
        Table table = dice.one(catalog.tables().values());
        String name = reach.inSql(table.name());
        if (dice.chance(40)) {
            String column = Samples.bareName(dice);
            return statement(
                    "alter table " + name + " add column " + column + " INTEGER",
                    "alter table " + name + " drop column " + column,
                    List.of(new AddColumn(table.name(), Column.of(column, new Type.Int(false)), null)),
                    table,
                    null);
        }
        if (dice.chance(30) && reach.triggerBody() != null) {
            Name trigger = new Name(null, "tr_" + Samples.bareName(dice));
            return statement(
                    "create trigger " + reach.inSql(trigger) + " before update on " + name + "\n" + reach.triggerBody(),
                    "drop trigger " + reach.inSql(trigger) + reach.triggerPlace(table.name()),
                    null,
                    table,
                    null);
        }
        Column column = dice.one(table.columns(), each -> each.generated() == null);
        String set = reach.inSql(column.name());
        String update = "update " + name + " set " + set + " = " + set + " where 'it''s' = " + backslash();
        return statement(update, update, dice.chance(20) ? List.of() : null, table, column.name());
    }

    private String backslash() {
        return reach.literal(Value.of("\\"));
    }

    /** On a real database it reads and writes what it says, if it says so: this column, or all of the table. */
    private Operation statement(
            String up, String down, @Nullable List<Operation> effect, Table table, @Nullable String column) {
        SortedMap<Database, String> on = new TreeMap<>();
        if (dice.chance(25)) {
            on.put(Database.MYSQL, "select 'mysql'");
        }
        String any = dice.chance(50) ? null : table.columnNames().get(0);
        Resource resource = new Resource(table.name(), reach.isReal() ? column : any);
        Set<Name> touches = effect != null && dice.chance(30) ? Set.of(table.name()) : Set.of();
        boolean reads = dice.chance(25);
        boolean writes = dice.chance(25);
        boolean both = reach.isReal() && (reads || writes);
        return new ExecuteSql(
                new SqlPerDatabase(up, on),
                new SqlPerDatabase(down, on),
                new TreeSet<>(touches),
                new TreeSet<>(both || reads ? Set.of(resource) : Set.of()),
                new TreeSet<>(both || writes ? Set.of(resource) : Set.of()),
                effect == null ? null : new Assume(effect),
                reach == Reach.EVERYTHING && dice.chance(10),
                dice.chance(10) ? "select 1" : null,
                dice.chance(10));
    }

    private List<Operation> group() {
        return switch (dice.below(reach.isReal() ? 3 : 4)) {
            case 0, 1 -> {
                SortedMap<Database, List<Operation>> branches = new TreeMap<>();
                List<Operation> ours = inner();
                List<Operation> theirs = List.of(new DropTable(newName()), new DropSchema(Samples.name(dice)));
                boolean named = dice.chance(60);
                if (named) {
                    branches.put(catalog.database(), ours);
                }
                if (!named || dice.chance(50)) {
                    branches.put(Database.MYSQL, theirs);
                }
                yield List.of(new OnDatabase(branches, named ? dice.chance(50) ? theirs : List.of() : ours));
            }
            case 2 -> {
                Table table = dice.one(catalog.tables().values());
                yield List.of(
                        new Autocommit(List.of(new CreateIndex(table.name(), addedIndex(table), dice.chance(50)))));
            }
            default -> {
                List<Operation> assumed = inner();
                // With its table a trigger would come back, by a statement, which nothing that is assumed may be.
                require(catalog.triggers().isEmpty() || assumed.stream().noneMatch(each -> each instanceof DropTable));
                yield List.of(new Assume(assumed));
            }
        };
    }

    private List<Operation> inner() {
        int number = dice.below(10);
        return number < 7 ? ofTable(dice.one(catalog.tables().values())) : number < 9 ? createTable() : ofObjects();
    }
}
