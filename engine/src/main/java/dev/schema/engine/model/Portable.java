package dev.schema.engine.model;

import dev.schema.catalog.Action;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.inspect.Inspector;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A catalog that was read, in the words of migrations where they mean the same: {@code varchar(80)} for what a database
 * calls {@code character varying(80)}, a text for the expression {@code 'new'::text}. Whether they mean the same is what the
 * database's own words say, so nothing here knows a kind of database; where they do not, what was read stays.
 */
final class Portable {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern TEXT = Pattern.compile("(?s)'((?:[^']|'')*)'(?:::[^']*)?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final int LONGEST = 9;

    private final Catalog read;
    private final Inspector inspector;
    private final Catalog things;
    private final Map<Column, Column> known = new HashMap<>();

    private Portable(Catalog read, Inspector inspector) {
        this.read = read;
        this.inspector = inspector;
        this.things = read.withTables(new TreeMap<>());
    }

    static Catalog of(Catalog read, Inspector inspector) {
        return new Portable(read, inspector).catalog();
    }

    private Catalog catalog() {
        SortedMap<Name, Table> tables = new TreeMap<>();
        read.tables().forEach((name, table) -> tables.put(name, table(table)));
        read.tables().keySet().forEach(name -> tables.put(name, pointing(tables.get(name), tables)));
        return read.withTables(tables);
    }

    // ---------------------------------------------------------------- foreign keys

    /** The table with foreign keys that a catalog holds: columns of one type, and a target that is a key. */
    private Table pointing(Table table, SortedMap<Name, Table> tables) {
        Table said = table;
        for (ForeignKey key : table.foreignKeys()) {
            Table target = tables.get(key.target());
            if (fits(said, key, target)) {
                continue;
            }
            Table asRead = said;
            for (String column : key.columns()) {
                Column found = read.table(table.name()).column(column);
                asRead = asRead.mapColumn(column, other -> other.withType(found.type(), found.typeOn())
                        .withDefault(found.defaultValue()));
            }
            said = fits(asRead, key, target) ? asRead : said.withConstraints(custom(said, key));
        }
        return said;
    }

    private boolean fits(Table table, ForeignKey key, @Nullable Table target) {
        if (target == null) {
            return false;
        }
        Table other = target.withConstraints(target.constraints().stream()
                .filter(rule -> !(rule instanceof ForeignKey))
                .toList());
        List<Constraint> rules = new ArrayList<>(List.of(key));
        if (target.name().equals(table.name())) {
            rules.addAll(other.constraints());
        }
        try {
            things.withTables(new TreeMap<>(Map.of(other.name(), other))).with(table.withConstraints(rules));
            return true;
        } catch (CatalogConflict unfit) {
            return false;
        }
    }

    private List<Constraint> custom(Table table, ForeignKey key) {
        return table.constraints().stream()
                .map(rule -> rule.equals(key) ? custom(key) : rule)
                .toList();
    }

    private Constraint custom(ForeignKey key) {
        StringBuilder sql = new StringBuilder("FOREIGN KEY (" + list(key.columns()) + ") REFERENCES "
                + (key.target().schema() == null ? "" : quoted(key.target().schema()) + ".")
                + quoted(key.target().local()) + " (" + list(key.targetColumns()) + ")");
        if (key.onDelete() != Action.NO_ACTION) {
            sql.append(" ON DELETE ").append(key.onDelete().sql());
        }
        if (key.onUpdate() != Action.NO_ACTION) {
            sql.append(" ON UPDATE ").append(key.onUpdate().sql());
        }
        if (key.deferrable() || key.initiallyDeferred()) {
            sql.append(key.initiallyDeferred() ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE");
        }
        return custom(key.name(), sql.toString());
    }

    private Constraint custom(String name, String sql) {
        return new Custom(name, sql, new TreeSet<>(List.of(read.database())));
    }

    private String list(List<String> columns) {
        return columns.stream().map(this::quoted).collect(Collectors.joining(", "));
    }

    private String quoted(String name) {
        return Dialects.of(read.database()).orElseThrow().identifier(Name.of(name));
    }

    // ---------------------------------------------------------------- tables

    private Table table(Table table) {
        Table said = sayable(
                table.withColumns(table.columns().stream().map(this::column).toList()));
        return isSame(table, said) ? said : sayable(table);
    }

    /** A key is never null, as migrations say it; one that may be is a rule in the words of the database. */
    private Table sayable(Table table) {
        List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        Table strict = table.withColumns(table.columns().stream()
                .map(column -> key.contains(column.name()) ? column.withNotNull(true) : column)
                .toList());
        if (strict.equals(table) || isSame(table, strict)) {
            return strict;
        }
        return table.withConstraints(table.constraints().stream()
                .map(rule -> rule instanceof PrimaryKey own ? custom(own) : rule)
                .toList());
    }

    private Constraint custom(PrimaryKey key) {
        return custom(key.name(), "PRIMARY KEY (" + list(key.columns()) + ")");
    }

    private boolean isSame(Table one, Table other) {
        Table first = own(alone(one));
        return first != null && first.equals(own(alone(other)));
    }

    /** Without what points at other tables. */
    private static Table alone(Table table) {
        return table.withConstraints(table.constraints().stream()
                .filter(rule -> !(rule instanceof ForeignKey))
                .toList());
    }

    private @Nullable Table own(Table table) {
        try {
            return inspector
                    .inOwnWords(things.with(table))
                    .tables()
                    .values()
                    .iterator()
                    .next();
        } catch (Unsupported | CatalogConflict | IllegalArgumentException beyond) {
            // Not every database has every type, and a type that is tried may take more or fewer numbers.
            return null;
        }
    }

    // ---------------------------------------------------------------- columns

    private Column column(Column column) {
        Column bare = column.withComment(null).withName("c").withGenerated(null);
        Column said = known.computeIfAbsent(bare, this::said);
        return column.withType(said.type(), said.typeOn()).withDefault(said.defaultValue());
    }

    private Column said(Column column) {
        Column typed = column;
        if (column.type() instanceof Type.SqlType sql) {
            Column bare = column.withDefault(null);
            Column own = own(bare);
            for (Type<?> type : types(sql.sql())) {
                if (own != null && own.equals(own(bare, type))) {
                    typed = column.withType(type, column.typeOn());
                    break;
                }
            }
        }
        return withDefault(typed, column);
    }

    private Column withDefault(Column typed, Column column) {
        Value value = typed.defaultValue();
        Column own = own(column);
        if (value == null || value.kind() != Value.Kind.EXPRESSION || own == null) {
            return typed;
        }
        for (Value literal : literals(value.text())) {
            Column other = typed.withDefault(literal);
            if (typed.type().accepts(literal) && own.equals(own(other)) && isConstant(own, column)) {
                return other;
            }
        }
        return typed;
    }

    /** Whether the own words tell one default from another. */
    private boolean isConstant(Column own, Column column) {
        String sql =
                column.defaultValue() == null ? "null" : column.defaultValue().text();
        return !own.equals(own(column.withDefault(Value.expression("greatest(" + sql + ", current_user)"))));
    }

    private @Nullable Column own(Column column, Type<?> type) {
        try {
            return own(column.withType(type, column.typeOn()));
        } catch (CatalogConflict unfit) {
            // A number has no collation.
            return null;
        }
    }

    private @Nullable Column own(Column column) {
        Table own = own(Table.of(Name.of("t"), List.of(column)));
        return own == null ? null : own.columns().get(0);
    }

    private static List<Value> literals(String sql) {
        List<Value> literals = new ArrayList<>(List.of(Value.of(true), Value.of(false)));
        String bare = sql.strip();
        while (bare.startsWith("(") && bare.endsWith(")")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        Matcher text = TEXT.matcher(bare);
        if (DECIMAL.matcher(bare).matches()) {
            literals.add(0, Value.of(new BigDecimal(bare)));
        } else if (text.matches()) {
            literals.add(0, Value.of(text.group(1).replace("''", "'")));
        }
        return literals;
    }

    /** Types that it may be, those first that say most. */
    private List<Type<?>> types(String sql) {
        List<Integer> numbers = NUMBER.matcher(sql)
                .results()
                .map(MatchResult::group)
                .filter(digits -> digits.length() <= LONGEST)
                .map(Integer::valueOf)
                .toList();
        List<Type<?>> types = new ArrayList<>();
        if (numbers.size() == 2 && numbers.get(0) > 0 && numbers.get(1) <= numbers.get(0)) {
            types.add(new Type.Decimal(numbers.get(0), numbers.get(1)));
        }
        if (numbers.size() == 1 && numbers.get(0) > 0) {
            int number = numbers.get(0);
            types.addAll(List.of(
                    new Type.Varchar(number),
                    new Type.FixedChar(number),
                    new Type.Bytes(number),
                    new Type.Decimal(number, 0)));
        }
        types.addAll(List.of(
                new Type.Int(false),
                new Type.BigInt(false),
                new Type.SmallInt(false),
                new Type.Int(true),
                new Type.BigInt(true),
                new Type.SmallInt(true),
                new Type.Real(),
                new Type.DoublePrecision(),
                new Type.Bool(),
                new Type.Text(),
                new Type.Bytes(0),
                new Type.Date(),
                new Type.Time(),
                new Type.Timestamp(),
                new Type.TimestampTz(),
                new Type.Uuid(),
                new Type.Json()));
        read.enums().keySet().forEach(name -> types.add(new Type.Enumeration(name)));
        if (sql.contains("[]") || sql.contains("ARRAY")) {
            List.copyOf(types).forEach(element -> types.add(new Type.ArrayOf<>(element)));
        }
        return types;
    }
}
