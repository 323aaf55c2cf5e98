package dev.schema.examples.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Index;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropTable;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hook is a function of operations: no project and no database is needed to test it. */
class OurRulesTest {

    private static final Name CUSTOMERS = Name.of("customers");
    private static final Catalog BEFORE = Catalog.empty(Database.POSTGRESQL);

    private static List<Operation> rewritten(Operation operation) {
        return new OurRules().rewrite(List.of(operation), BEFORE);
    }

    @Test
    void legacy_columns_stay() {
        assertThat(rewritten(new DropColumn(CUSTOMERS, "legacy_id"))).isEmpty();
        Operation other = new DropColumn(CUSTOMERS, "name");
        assertThat(rewritten(other)).containsExactly(other);
    }

    @Test
    void indexes_keep_nobody_waiting() {
        Index index = new Index("ix", List.of(Index.Part.column("name")), false, null, null, List.of());
        assertThat(rewritten(new CreateIndex(CUSTOMERS, index, false)))
                .containsExactly(new CreateIndex(CUSTOMERS, index, true));
        Operation other = new DropTable(CUSTOMERS);
        assertThat(rewritten(other)).containsExactly(other);
    }
}
