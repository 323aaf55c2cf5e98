package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;

/** A step in Java. It writes rows of customers, and so does the backfill of tiers: it waits for that. */
@Revision(
        id = "91aa4d76693d",
        parents = "cc382658a042", // add first and last names
        dependsOn = "41c62faea76e", // fill tiers
        message = "split names")
public class M20250415_1500_SplitNames extends Migration {

    @Override
    public void up(Schema schema) {
        schema.data("split full names")
                .reads("customers", "full_name")
                .writes("customers", "first_name")
                .writes("customers", "last_name")
                .run(M20250415_1500_SplitNames::split)
                .undo(M20250415_1500_SplitNames::forget);
    }

    /** All but the last word are the first name; a single word is a last name. */
    private static void split(Connection connection) throws SQLException {
        Map<Long, String> names = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id, full_name from customers order by id")) {
            while (row.next()) {
                names.put(row.getLong(1), row.getString(2).strip());
            }
        }
        try (PreparedStatement update =
                connection.prepareStatement("update customers set first_name = ?, last_name = ? where id = ?")) {
            for (Map.Entry<Long, String> customer : names.entrySet()) {
                String name = customer.getValue();
                int space = name.lastIndexOf(' ');
                if (space < 0) {
                    update.setNull(1, Types.VARCHAR);
                } else {
                    update.setString(1, name.substring(0, space).strip());
                }
                update.setString(2, name.substring(space + 1));
                update.setLong(3, customer.getKey());
                update.executeUpdate();
            }
        }
    }

    private static void forget(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update customers set first_name = null, last_name = null");
        }
    }
}
