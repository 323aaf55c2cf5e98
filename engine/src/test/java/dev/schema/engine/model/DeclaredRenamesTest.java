package dev.schema.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.Schema;
import dev.schema.SchemaModel;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Table;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Model;
import dev.schema.operation.CreateTable;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameTable;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a model says was called otherwise. */
class DeclaredRenamesTest {

    private static final Name CLIENTS = Name.of("clients");

    private static final Catalog BEFORE = new CreateTable(new Table(
                    CLIENTS,
                    List.of(Column.of("name", new Type.Varchar(200)), Column.of("since", new Type.Date())),
                    List.of(),
                    List.of(),
                    null,
                    new TreeMap<>()))
            .applyTo(Catalog.empty(Database.SQLITE));

    /** Nothing of the names is alike, and half of the table is new. */
    private static final class Customers extends SchemaModel {

        private final String name;

        Customers(String name) {
            this.name = name;
        }

        @Override
        public void define(Schema schema) {
            renamed("clients", "customers");
            schema.createTable("customers", t -> {
                t.varchar("title", 200);
                renamed("clients.name", name);
                t.date("since");
                t.integer("points");
            });
        }
    }

    private static Proposal proposal(SchemaModel model, Catalog from) {
        return ModelDifference.between(Model.of(model), Duration.ofSeconds(30), List.of(from), Wishes.NONE);
    }

    @Test
    void what_the_model_declares_is_renamed_until_it_is() {
        SchemaModel model = new Customers("title");

        Proposal proposal = proposal(model, BEFORE);

        assertThat(proposal.questions()).isEmpty();
        assertThat(proposal.operations())
                .contains(
                        new RenameTable(CLIENTS, Name.of("customers")),
                        new RenameColumn(Name.of("customers"), "name", "title"));
        Catalog after = Undo.applyAll(proposal.operations(), BEFORE);
        assertThat(after.table(Name.of("customers")).columnNames())
                .containsExactlyInAnyOrder("title", "since", "points");
        assertThat(proposal(model, after).operations()).isEmpty();
    }

    @Test
    void a_new_name_that_the_model_has_not_is_a_mistake_in_it() {
        assertThatThrownBy(() -> proposal(new Customers("titel"), BEFORE))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("renamed(\"clients.name\", \"titel\")")
                .hasMessageContaining("There is no column \"titel\" in \"customers\" of the model.")
                .hasMessageContaining("Did you mean \"title\"?");
    }
}
