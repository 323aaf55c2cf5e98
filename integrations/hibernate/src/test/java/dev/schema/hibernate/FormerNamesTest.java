package dev.schema.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.RenamedFrom;
import dev.schema.catalog.Catalog;
import dev.schema.engine.model.ModelDifference;
import dev.schema.engine.model.Proposal;
import dev.schema.engine.model.Wishes;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameTable;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import dev.schema.type.Name;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What entities say that they were called before; nothing of the names is alike. */
class FormerNamesTest {

    private static final Name CLIENTS = Name.of("clients");
    private static final Name CUSTOMERS = Name.of("customers");

    @Entity(name = "Client")
    @Table(name = "clients")
    static class Client {
        @Id
        Long id;

        @Column(name = "label")
        String label;

        @Embedded
        OldPlace place;
    }

    @Embeddable
    static class OldPlace {
        @Column(name = "plz")
        String code;
    }

    @Entity(name = "Customer")
    @Table(name = "customers")
    @RenamedFrom("clients")
    static class Customer {
        @Id
        Long id;

        @Column(name = "full_name")
        @RenamedFrom("label")
        String name;

        @Embedded
        Place place;

        Integer points;
    }

    @Embeddable
    static class Place {
        @Column(name = "zip")
        @RenamedFrom("plz")
        String code;
    }

    private static Proposal proposal(Class<?> entity, Catalog from) {
        return ModelDifference.between(
                HibernateModel.of(Map.of(), entity), Duration.ofMinutes(1), List.of(from), Wishes.NONE);
    }

    @Test
    void what_entities_were_called_is_renamed_until_it_is() {
        Catalog empty = Catalog.empty(Database.H2);
        Catalog before = Undo.applyAll(proposal(Client.class, empty).operations(), empty);

        Proposal proposal = proposal(Customer.class, before);

        assertThat(proposal.questions()).isEmpty();
        assertThat(proposal.operations())
                .contains(
                        new RenameTable(CLIENTS, CUSTOMERS),
                        new RenameColumn(CUSTOMERS, "label", "full_name"),
                        new RenameColumn(CUSTOMERS, "plz", "zip"));
        Catalog after = Undo.applyAll(proposal.operations(), before);
        assertThat(after.table(CUSTOMERS).columnNames()).containsExactlyInAnyOrder("id", "full_name", "zip", "points");
        assertThat(proposal(Customer.class, after).operations()).isEmpty();
    }
}
