package dev.schema.examples.shop;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts three rows into every table of a catalog. Row n points at row n of other tables, and at row n - 1 of its own; what
 * can be null is null in row 2. The values keep to the checks of the shop, and to no others.
 */
final class Filling {

    private static final int ROWS = 3;
    /** Numbers that the database would give are far from those of rows that a migration inserts. */
    private static final long FIRST_ID = 1000;

    private static final Pattern ONE_OF = Pattern.compile("(?i)(\\w+) in \\((.*)\\)");

    private final Catalog catalog;
    private final Set<String> neverNull;
    private final Map<Name, List<Map<String, @Nullable Object>>> filled = new HashMap<>();

    /** @param neverNull columns that are not null at some position: to go there, they must have a value here */
    private Filling(Catalog catalog, Set<String> neverNull) {
        this.catalog = catalog;
        this.neverNull = neverNull;
    }

    static void of(ShopDatabase file, Catalog catalog, Set<String> neverNull) {
        file.with(connection -> {
            connection.setAutoCommit(false);
            new Filling(catalog, neverNull).fill(connection);
            connection.commit();
            return null;
        });
    }

    private void fill(Connection connection) throws SQLException {
        Map<Name, Table> left = new TreeMap<>(catalog.tables());
        while (!left.isEmpty()) {
            Table next = left.values().stream()
                    .filter(table -> table.foreignKeys().stream()
                            .allMatch(key -> key.target().equals(table.name()) || filled.containsKey(key.target())))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("keys in a circle: " + left.keySet()));
            left.remove(next.name());
            filled.put(next.name(), new ArrayList<>());
            for (int i = 1; i <= ROWS; i++) {
                Map<String, @Nullable Object> row = row(next, i);
                filled.get(next.name()).add(row);
                if (!isThere(connection, next, row)) {
                    insert(connection, next, row);
                }
            }
        }
    }

    private Map<String, @Nullable Object> row(Table table, int number) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            if (column.generated() == null) {
                row.put(column.name(), number == 2 && mayBeNull(table, column) ? null : value(table, column, number));
            }
        }
        for (ForeignKey key : table.foreignKeys()) {
            for (int i = 0; i < key.columns().size(); i++) {
                String column = key.columns().get(i);
                if (row.get(column) != null) {
                    row.put(
                            column,
                            target(table, key, number, key.targetColumns().get(i)));
                }
            }
        }
        return row;
    }

    private boolean mayBeNull(Table table, Column column) {
        return !column.notNull() && !neverNull.contains(column.name()) && !isKey(table, column);
    }

    private static boolean isKey(Table table, Column column) {
        return table.primaryKey()
                .map(key -> key.columns().contains(column.name()))
                .orElse(false);
    }

    private @Nullable Object target(Table table, ForeignKey key, int number, String column) {
        boolean itself = key.target().equals(table.name());
        if (itself && number == 1) {
            return null;
        }
        return filled.get(key.target()).get(itself ? number - 2 : number - 1).get(column);
    }

    private Object value(Table table, Column column, int number) {
        if (column.identity()) {
            return FIRST_ID + number;
        }
        for (var constraint : table.constraints()) {
            if (constraint instanceof Check check) {
                Matcher list = ONE_OF.matcher(check.expression());
                if (list.matches() && list.group(1).equals(column.name())) {
                    return chosen(List.of(list.group(2).replace("'", "").split(", ")), number);
                }
            }
        }
        return value(column, number);
    }

    private static String chosen(List<String> values, int number) {
        return values.get((number - 1) % values.size());
    }

    private Object value(Column column, int number) {
        Type<?> type = column.type();
        if (type instanceof Type.Enumeration enumeration) {
            return chosen(catalog.enumType(enumeration.of()).values(), number);
        } else if (type instanceof Type.FixedChar fixed) {
            return "X".repeat(fixed.length() - 1) + number;
        } else if (type instanceof Type.Varchar limited) {
            String text = "Ann " + column.name() + " " + number;
            return text.length() <= limited.length() ? text : "X".repeat(Math.min(9, limited.length() - 1)) + number;
        } else if (type instanceof Type.Text) {
            return "It's a longer " + column.name() + ",\nnumber " + number;
        } else if (type instanceof Type.Json) {
            return "{\"n\": " + number + "}";
        } else if (type instanceof Type.Uuid) {
            return "00000000-0000-4000-8000-00000000000" + number;
        } else if (type instanceof Type.Bytes) {
            return new byte[] {0, (byte) number};
        } else if (type instanceof Type.Date) {
            return "2025-0" + number + "-01";
        } else if (type instanceof Type.Time) {
            return "0" + number + ":30:00";
        } else if (type instanceof Type.Timestamp || type instanceof Type.TimestampTz) {
            return "2025-01-0" + number + " 10:00:00";
        } else if (type instanceof Type.Bool) {
            return number % 2 == 1;
        } else if (type instanceof Type.Decimal || type instanceof Type.Real || type instanceof Type.DoublePrecision) {
            return number + 0.25;
        }
        return number;
    }

    /** Whether a trigger has made the row already. */
    private static boolean isThere(Connection connection, Table table, Map<String, @Nullable Object> row)
            throws SQLException {
        List<String> key = table.primaryKey().orElseThrow().columns();
        String where = key.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM " + table.name() + " WHERE " + where)) {
            for (int i = 0; i < key.size(); i++) {
                query.setObject(i + 1, row.get(key.get(i)));
            }
            return query.executeQuery().next();
        }
    }

    private static void insert(Connection connection, Table table, Map<String, @Nullable Object> row)
            throws SQLException {
        String sql = "INSERT INTO " + table.name() + " (" + String.join(", ", row.keySet()) + ") VALUES ("
                + row.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int i = 1;
            for (Object value : row.values()) {
                insert.setObject(i++, value);
            }
            insert.executeUpdate();
        }
    }
}
