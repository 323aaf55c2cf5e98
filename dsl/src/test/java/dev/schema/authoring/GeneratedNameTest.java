package dev.schema.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.operation.AddConstraint;
import dev.schema.operation.Operation;
import dev.schema.sample.Shop;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names themselves are pinned here: they stand in databases, and no later version may make others. */
class GeneratedNameTest {

    private static String unique(String table, String column) {
        List<Operation> operations = Shop.operations(s -> {
            s.createTable(table, t -> t.integer(column));
            s.addUnique(table, column);
        });
        return ((AddConstraint) operations.get(1)).constraint().name();
    }

    @ParameterizedTest
    @CsvSource({
        "t, c, uq_t_c",
        "Order Items, c, uq_Order Items_c",
        // exactly 63 bytes
        "a23456789_123456789_123456789, b23456789_123456789_123456789, uq_a23456789_123456789_123456789_b23456789_123456789_123456789",
        "a23456789_123456789_123456789_12345, b23456789_123456789_123456789, uq_a23456789_123456789_123456789_12345_b23456789_12345_4b9d9092",
    })
    void a_name_is_made_of_content(String table, String column, String name) {
        assertThat(unique(table, column)).isEqualTo(name);
    }

    @Test
    void the_limit_counts_bytes_and_cuts_no_character() {
        String name = unique("ü".repeat(40), "😀".repeat(10));
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(50, 63);
        assertThat(name).matches("uq_ü+_[0-9a-f]{8}");
    }

    @Test
    void long_names_that_begin_alike_differ() {
        assertThat(unique("t".repeat(70), "a")).isNotEqualTo(unique("t".repeat(70), "b"));
    }

    @Test
    void a_renamed_table_keeps_its_names() {
        assertThat(Shop.after(Shop.catalog(), s -> s.renameTable("customers", "clients"))
                        .table(dev.schema.type.Name.of("clients"))
                        .constraint("uq_customers_email"))
                .isNotNull();
    }
}
