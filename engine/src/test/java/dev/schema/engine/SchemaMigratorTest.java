package dev.schema.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.Migration;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Scratch;
import dev.schema.engine.sample.Shop;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaMigratorTest {

    @TempDir
    Path folder;

    private Scratch database;

    @BeforeEach
    void makeDatabase() {
        database = new Scratch(folder.resolve("shop.db"));
    }

    private SchemaMigrator shop() {
        return with(Shop.all());
    }

    private SchemaMigrator with(Migration... migrations) {
        return SchemaMigrator.configure()
                .migrations(migrations)
                .url(database.url())
                .load();
    }

    @Test
    void upgrade_runs_every_revision_once_in_order() {
        RunResult result = shop().upgrade();

        assertThat(result.from()).isEmpty();
        assertThat(result.to()).containsExactly("19ce8a44f7d1");
        assertThat(result.revisions())
                .extracting(revision -> revision.id())
                .containsExactly("a81f02c9d3e4", "5c3e9b7a1f20", "e07d4415ab92", "7f60bb1c2d05", "19ce8a44f7d1");
        assertThat(shop().upgrade().revisions()).isEmpty();
        assertThat(shop().current()).containsExactly("19ce8a44f7d1");
    }

    @Test
    void a_rebuild_keeps_rows_children_counters_and_indexes() {
        shop().upgrade("5c3e9b7a1f20");
        database.run(
                "INSERT INTO customers (email, full_name) VALUES ('a@x', 'Ann Lee'), ('b@x', 'Bo')",
                "INSERT INTO customers (id, email, full_name) VALUES (100, 'c@x', 'Cy')",
                "DELETE FROM customers WHERE id = 100",
                "INSERT INTO orders (number, customer_id, total) VALUES ('n1', 1, 2.5), ('n2', 2, 3)");

        shop().upgrade();

        assertThat(database.rows("SELECT id, email, full_name, points, last_name FROM customers ORDER BY id"))
                .containsExactly("1|a@x|Ann Lee|0|Ann Lee", "2|b@x|Bo|0|Bo");
        assertThat(database.rows("SELECT number, customer_id FROM orders ORDER BY number"))
                .containsExactly("n1|1", "n2|2");
        database.run("INSERT INTO customers (email, full_name, last_name) VALUES ('d@x', 'D', 'D')");
        assertThat(database.rows("SELECT id FROM customers WHERE email = 'd@x'"))
                .containsExactly("101");
        assertThat(database.rows("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY 1"))
                .containsExactly("ix_customers_full_name", "ix_orders_customer_id_placed_at");
        assertThat(database.rows("SELECT * FROM pragma_foreign_key_check")).isEmpty();
    }

    @Test
    void a_database_that_knows_one_side_gets_the_other() {
        with(Arrays.copyOf(Shop.all(), 3)).upgrade();

        RunResult result = shop().upgrade();

        assertThat(result.revisions())
                .extracting(revision -> revision.id())
                .containsExactly("7f60bb1c2d05", "19ce8a44f7d1");
    }

    @Test
    void both_sides_first_or_last_give_the_same_tables() {
        Scratch left = new Scratch(folder.resolve("left.db"));
        Scratch right = new Scratch(folder.resolve("right.db"));
        for (var side : List.of(List.of(left, "e07d4415ab92"), List.of(right, "7f60bb1c2d05"))) {
            Scratch scratch = (Scratch) side.get(0);
            SchemaMigrator migrator = SchemaMigrator.configure()
                    .migrations(Shop.all())
                    .url(scratch.url())
                    .load();
            migrator.upgrade((String) side.get(1));
            migrator.upgrade();
        }
        assertThat(left.columns("customers")).isEqualTo(right.columns("customers"));
    }

    @Test
    void down_to_base_leaves_nothing_but_the_history() {
        shop().upgrade();

        assertThatThrownBy(() -> shop().downgrade("base", false))
                .isInstanceOfSatisfying(SchemaException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.USAGE);
                    assertThat(refused.getMessage()).contains("all rows of \"orders\"", "--yes");
                });
        assertThat(shop().current()).containsExactly("19ce8a44f7d1");

        shop().downgrade("base", true);

        assertThat(database.rows("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'schema\\_%' ESCAPE '\\'"
                        + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"))
                .isEmpty();
        assertThat(database.rows("SELECT count(*) FROM schema_revision")).containsExactly("0");
        assertThat(shop().upgrade().revisions()).hasSize(5);
    }

    @Test
    void the_script_does_what_the_run_does() {
        Scratch scripted = new Scratch(folder.resolve("scripted.db"));
        scripted.script(shop().upgradeScript(""));
        shop().upgrade();

        assertThat(scripted.schema()).isEqualTo(database.schema());
        assertThat(scripted.history()).isEqualTo(database.history());
    }

    @Test
    void a_script_stops_at_the_wrong_position() {
        shop().upgrade("a81f02c9d3e4");
        String script = shop().upgradeScript("5c3e9b7a1f20:head");
        List<String> before = database.schema();

        assertThatThrownBy(() -> database.script(script))
                .hasMessageContaining("this database is not at 5c3e9b7a1f20, nothing was changed");

        assertThat(database.schema()).isEqualTo(before);
        assertThat(shop().current()).containsExactly("a81f02c9d3e4");
    }
}
