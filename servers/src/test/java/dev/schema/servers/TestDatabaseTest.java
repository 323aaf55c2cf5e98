package dev.schema.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the other tests stand on. */
class TestDatabaseTest {

    @ParameterizedTest
    @EnumSource
    void each_test_gets_an_empty_database(TestDatabase database) throws SQLException {
        for (int round = 0; round < 3; round++) {
            String url = database.fresh();
            try (Connection connection = TestDatabase.connect(url);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE t (a INT)");
                assertThat(statement.executeUpdate("INSERT INTO t VALUES (1)")).isEqualTo(1);
            }
        }
    }
}
