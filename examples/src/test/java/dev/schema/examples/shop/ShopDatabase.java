package dev.schema.examples.shop;

import dev.schema.catalog.Catalog;
import dev.schema.engine.SchemaMigrator;
import dev.schema.examples.Live;
import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A database of the shop, whichever kind it is. Its rows are looked at by the driver alone. */
class ShopDatabase {

    private static final Comparator<List<String>> IN_ORDER = Comparator.comparing(List::toString);

    private final String url;
    private final SchemaMigrator migrator;

    ShopDatabase(String url) {
        this.url = url;
        this.migrator =
                SchemaMigrator.configure().source(ShopHistory.source()).url(url).load();
    }

    String url() {
        return url;
    }

    SchemaMigrator migrator() {
        return migrator;
    }

    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Works on one connection. */
    <T> T with(Work<T> work) {
        // Else PostgreSQL would get every text as varchar, for columns of any type.
        String lenient = url.startsWith("jdbc:postgresql:") ? url + "&stringtype=unspecified" : url;
        try (Connection connection = DriverManager.getConnection(lenient)) {
            return work.with(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(url + ": " + failure.getMessage(), failure);
        }
    }

    void run(String sql) {
        with(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** The rows of a query, each value as {@link #text} writes it. */
    List<List<String>> query(String query) {
        return with(connection -> rows(connection, query));
    }

    static List<List<String>> rows(Connection connection, String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            int width = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    values.add(text(row.getObject(i)));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    /** A value as SQL would write it, so that 1 differs from '1', and 1.0 not from 1.00. */
    private static String text(Object value) throws SQLException {
        if (value instanceof String text) {
            return "'" + text + "'";
        } else if (value instanceof Clob text) {
            return "'" + text.getSubString(1, (int) text.length()) + "'";
        } else if (value instanceof byte[] bytes) {
            return "x'" + HexFormat.of().formatHex(bytes) + "'";
        } else if (value instanceof Blob bytes) {
            return text(bytes.getBytes(1, (int) bytes.length()));
        } else if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return String.valueOf(value);
    }

    /** Every table of the shop with its columns, generated ones included. */
    Map<String, List<String>> tables() {
        return with(connection -> {
            Map<String, List<String>> tables = new TreeMap<>();
            DatabaseMetaData data = connection.getMetaData();
            try (ResultSet table = data.getTables(
                    connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (table.next()) {
                    String name = table.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                    if (!name.startsWith("schema_") && !name.startsWith("sqlite_")) {
                        tables.put(name, columns(connection, name));
                    }
                }
            }
            return tables;
        });
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                columns.add(none.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
            return columns;
        }
    }

    /** The values of some columns in all rows, sorted. */
    List<List<String>> values(String table, List<String> columns) {
        return query("SELECT " + String.join(", ", columns) + " FROM " + table).stream()
                .sorted(IN_ORDER)
                .toList();
    }

    /** All rows of all tables. */
    Map<String, List<List<String>>> content() {
        Map<String, List<List<String>>> content = new TreeMap<>();
        tables().forEach((table, columns) -> content.put(table, values(table, columns)));
        return content;
    }

    /** Where the live schema is not the one that these revisions make. */
    List<String> differences(Catalog projected) {
        return with(connection -> Live.differences(connection, projected));
    }

    /** What the history says, without times, users, hosts and durations. */
    List<List<String>> history() {
        return with(connection -> {
            List<List<String>> all = new ArrayList<>();
            for (String query : List.of(
                    "SELECT id, format, tool, position FROM schema_meta",
                    "SELECT id, sequence, parents, depends_on, message, checksum_version, checksum, operations, down,"
                            + " origin, run FROM schema_revision ORDER BY sequence",
                    "SELECT id, command, target, tool, state FROM schema_run ORDER BY id",
                    "SELECT * FROM schema_step",
                    "SELECT id, run, revision, direction, from_heads, to_heads FROM schema_log ORDER BY id")) {
                all.addAll(rows(connection, query));
            }
            return all;
        });
    }

    @Override
    public String toString() {
        return url.replaceFirst("[?;].*", "");
    }
}
