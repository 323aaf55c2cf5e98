package dev.schema.engine.project;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.engine.problem.SchemaException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine without any reader of entities; with one, the integration's own tests say what happens. */
class EntityModelsTest {

    @TempDir
    Path root;

    @Test
    void the_reader_is_a_jar_of_its_own() {
        var places = new ModelChoice.Places(root, List.of(), List.of(), List.of());
        var choice =
                new ModelChoice("hibernate", null, "schema.toml:3", Filters.NONE, ModelChoice.NONE.tables(), places);

        assertThatThrownBy(() -> new EntityModels(choice).model())
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("schema.toml:3")
                .hasMessageContaining("The reader of JPA entities is not there.")
                .hasMessageContaining("Put schema-hibernate-<version>.jar beside the jars of this tool");
    }
}
