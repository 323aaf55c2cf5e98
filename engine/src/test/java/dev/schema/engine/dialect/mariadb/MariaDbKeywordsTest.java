package dev.schema.engine.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.servers.TestDatabase;
import dev.schema.type.Name;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The server itself knows its words. */
class MariaDbKeywordsTest {

    @Test
    void every_word_can_be_a_name() throws SQLException {
        MariaDbDialect dialect = new MariaDbDialect();
        List<String> refused = new ArrayList<>();
        try (Connection connection = TestDatabase.connect(TestDatabase.MARIADB.fresh());
                Statement statement = connection.createStatement()) {
            List<String> words = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("SELECT lower(word) FROM information_schema.keywords")) {
                while (row.next()) {
                    words.add(row.getString(1));
                }
            }
            words.removeIf(word -> !Name.isPlain(word));
            assertThat(words).hasSizeGreaterThan(600);
            for (String word : words) {
                String name = dialect.identifier(word);
                try {
                    statement.execute("CREATE TEMPORARY TABLE " + name + " (" + name + " int, KEY "
                            + (word.equals("primary") ? "ix" : name) + " (" + name + "))");
                    statement.execute("UPDATE " + name + " SET " + name + " = 1 WHERE " + name + " = 2");
                    statement.execute("DROP TEMPORARY TABLE " + name);
                } catch (SQLException failure) {
                    refused.add(word);
                }
            }
        }
        assertThat(refused).isEmpty();
    }
}
