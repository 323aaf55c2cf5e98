package dev.schema.examples.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class ShopDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void the_first_start_runs_everything_and_the_second_nothing() {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + folder.resolve("shop.db"));

        assertThat(ShopDatabase.upgrade(dataSource).revisions()).hasSize(2);
        assertThat(ShopDatabase.upgrade(dataSource).revisions()).isEmpty();
        assertThat(ShopDatabase.upgrade(dataSource).to()).containsExactly("e07d4415ab92");
    }
}
