package dev.schema.engine.history;

import dev.schema.engine.dialect.Dialect;
import dev.schema.type.Value;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * A statement with its values apart: bound when it runs, written out in a script.
 *
 * @param sql the statement, with a {@code ?} for each value and nowhere else
 * @param values the values, in order
 */
public record BoundSql(String sql, List<Value> values) {

    /** Copies the values. */
    public BoundSql {
        values = List.copyOf(values);
    }

    static BoundSql of(String sql, Object... values) {
        return new BoundSql(sql, Arrays.stream(values).map(Value::of).toList());
    }

    /** Runs it; returns the number of changed rows. */
    public int execute(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return execute(statement);
        }
    }

    /** Runs it as a statement that was prepared from {@link #sql()}; returns the number of changed rows. */
    public int execute(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            switch (value.kind()) {
                case NULL -> statement.setNull(i + 1, Types.NULL);
                case NUMBER -> statement.setLong(i + 1, Long.parseLong(value.text()));
                default -> statement.setString(i + 1, value.text());
            }
        }
        return statement.executeUpdate();
    }

    /** The statement with its values written out. */
    public String inline(Dialect dialect) {
        StringBuilder text = new StringBuilder();
        Iterator<Value> next = values.iterator();
        for (char c : sql.toCharArray()) {
            text.append(c == '?' ? dialect.literal(next.next()) : String.valueOf(c));
        }
        return text.toString();
    }
}
