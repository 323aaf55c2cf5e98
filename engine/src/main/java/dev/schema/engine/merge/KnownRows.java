package dev.schema.engine.merge;

import dev.schema.catalog.Column;
import dev.schema.catalog.Table;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which rows of a table a statement is about, as far as literals tell. Two sets of rows are apart if each row of one
 * differs from each row of the other in a value that both know.
 *
 * @param rows what is known of each row: its value in some columns; a row of which nothing is known may be any
 */
record KnownRows(List<Map<String, Value>> rows) {

    /** Any rows. */
    static final KnownRows ANY = new KnownRows(List.of(Map.of()));

    /** The value that the database numbers a new row with: no two rows get the same. */
    static final Value NUMBERED = Value.expression("numbered by the database");

    private static final int PAIRS = 1_000_000;

    private static final Set<Value.Kind> COMPARED =
            Set.of(Value.Kind.NUMBER, Value.Kind.TEXT, Value.Kind.UUID, Value.Kind.DATE, Value.Kind.BOOLEAN);

    /** Copies the list. */
    KnownRows {
        rows = List.copyOf(rows);
    }

    /**
     * The rows of a table that hold these values. Values that the type of their column could turn into others are left
     * out: two texts of one date, numbers that are rounded.
     */
    static KnownRows in(Table table, List<Map<String, Value>> rows) {
        return new KnownRows(rows.stream().map(row -> settled(table, row)).toList());
    }

    private static Map<String, Value> settled(Table table, Map<String, Value> row) {
        Map<String, Value> known = new HashMap<>();
        row.forEach((name, value) -> table.find(name)
                .filter(column -> isSettled(column, value))
                .ifPresent(column -> known.put(name, value)));
        return known;
    }

    private static boolean isSettled(Column column, Value value) {
        Type<?> type = column.type();
        return switch (value.kind()) {
            case NULL, RANDOM_UUID -> true;
            case NUMBER ->
                isWhole(value)
                        && (type instanceof Type.SmallInt
                                || type instanceof Type.Int
                                || type instanceof Type.BigInt
                                || type instanceof Type.Decimal);
            case TEXT -> type instanceof Type.Varchar || type instanceof Type.FixedChar || type instanceof Type.Text;
            case UUID -> type instanceof Type.Uuid;
            case DATE -> type instanceof Type.Date;
            case BOOLEAN -> type instanceof Type.Bool;
            case EXPRESSION -> value.equals(NUMBERED);
            default -> false;
        };
    }

    private static boolean isWhole(Value value) {
        return new BigDecimal(value.text()).stripTrailingZeros().scale() <= 0;
    }

    /** The same rows, known by these columns alone. */
    KnownRows by(Collection<String> columns) {
        return new KnownRows(rows.stream()
                .map(row -> {
                    Map<String, Value> fewer = new HashMap<>(row);
                    fewer.keySet().retainAll(columns);
                    return fewer;
                })
                .toList());
    }

    /** The same rows, known by all but these columns. */
    KnownRows without(Set<String> columns) {
        return new KnownRows(rows.stream()
                .map(row -> {
                    Map<String, Value> fewer = new HashMap<>(row);
                    fewer.keySet().removeAll(columns);
                    return fewer;
                })
                .toList());
    }

    /** The rows of which no value in these columns is known to be NULL. */
    KnownRows notNull(Collection<String> columns) {
        return new KnownRows(rows.stream()
                .filter(row -> columns.stream().noneMatch(column -> Value.NULL.equals(row.get(column))))
                .toList());
    }

    /** The rows of another table that hold the same values in other columns, one for each of these. */
    KnownRows renamed(List<String> columns, List<String> others) {
        return new KnownRows(rows.stream()
                .map(row -> {
                    Map<String, Value> renamed = new HashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        if (row.containsKey(columns.get(i))) {
                            renamed.put(others.get(i), row.get(columns.get(i)));
                        }
                    }
                    return renamed;
                })
                .toList());
    }

    /** Whether each row is known to hold a value, and not NULL, in the column. */
    boolean hold(String column) {
        return rows.stream().allMatch(row -> row.containsKey(column) && !Value.NULL.equals(row.get(column)));
    }

    /** Whether no row can be among both. */
    boolean areApartFrom(KnownRows other) {
        if ((long) rows.size() * other.rows.size() > PAIRS) {
            return !rows.isEmpty() && rows.get(0).keySet().stream().anyMatch(column -> areApartBy(column, other));
        }
        return rows.stream().allMatch(row -> other.rows.stream().allMatch(each -> differ(row, each)));
    }

    /** Whether one column alone tells all of them apart: for so many rows that looking at each pair would take long. */
    private boolean areApartBy(String column, KnownRows other) {
        Set<Object> seen = new HashSet<>();
        Set<Value.Kind> kinds = new HashSet<>();
        for (Map<String, Value> row : rows) {
            Value value = row.getOrDefault(column, Value.NULL);
            kinds.add(value.kind());
            seen.add(comparable(value));
        }
        return kinds.size() == 1
                && COMPARED.containsAll(kinds)
                && other.rows.stream()
                        .map(row -> row.getOrDefault(column, Value.NULL))
                        .allMatch(value -> kinds.contains(value.kind()) && !seen.contains(comparable(value)));
    }

    private static Object comparable(Value value) {
        return switch (value.kind()) {
            case NUMBER -> new BigDecimal(value.text()).stripTrailingZeros();
            case TEXT -> folded(value.text());
            default -> value.text();
        };
    }

    private static boolean differ(Map<String, Value> left, Map<String, Value> right) {
        return left.keySet().stream()
                .anyMatch(column -> right.containsKey(column) && differ(left.get(column), right.get(column)));
    }

    /** Whether no database takes the two for the same value, whatever its collation. */
    private static boolean differ(Value left, Value right) {
        if (left.kind() == Value.Kind.RANDOM_UUID || right.kind() == Value.Kind.RANDOM_UUID) {
            return true;
        } else if (left.equals(NUMBERED) || right.equals(NUMBERED)) {
            return left.equals(right);
        } else if (left.kind() == Value.Kind.NULL || right.kind() == Value.Kind.NULL) {
            return left.kind() != right.kind();
        } else if (left.kind() != right.kind()) {
            return false;
        }
        return !comparable(left).equals(comparable(right));
    }

    /** Collations may ignore case, accents, width, punctuation and blanks: what differs nevertheless is letters and digits. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
