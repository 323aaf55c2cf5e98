package dev.schema.servers;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A database in memory for each test; the one before it is given up, or long runs would fill the memory. */
final class H2InMemory implements TestDatabase.Server {

    private int count;

    @Override
    public String fresh() {
        if (count > 0) {
            giveUp(url());
        }
        count++;
        return url();
    }

    private String url() {
        return "jdbc:h2:mem:test" + count + ";DB_CLOSE_DELAY=-1;USER=sa;PASSWORD=sa";
    }

    private static void giveUp(String url) {
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException failure) {
            throw new IllegalStateException("The database of the test before cannot be given up.", failure);
        }
    }
}
