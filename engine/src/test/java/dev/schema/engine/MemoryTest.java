package dev.schema.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.Migration;
import dev.schema.Schema;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Header;
import dev.schema.engine.project.MigrationSource;
import dev.schema.engine.sample.Scratch;
import dev.schema.engine.sample.Written;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process takes over from earlier ones, and when it must not. */
class MemoryTest {

    @TempDir
    Path folder;

    private final Map<String, String> kept = new HashMap<>();
    private Scratch database;

    /** A source with identities, which counts what is loaded. */
    private final class Watched implements MigrationSource {

        private final Written written;
        private final Map<String, String> identities = new HashMap<>();
        private final List<String> loaded = new ArrayList<>();

        Watched(Written written) {
            this.written = written;
            written.headers().forEach(header -> identities.put(header.id(), "1"));
        }

        Watched changed(String id, String identity) {
            identities.put(id, identity);
            return this;
        }

        @Override
        public List<Header> headers() {
            return written.headers();
        }

        @Override
        public Map<String, Migration> load(Collection<String> ids) {
            loaded.addAll(ids);
            return written.load(ids);
        }

        @Override
        public Optional<String> identity(String id) {
            return Optional.ofNullable(identities.get(id));
        }

        @Override
        public Optional<String> recall(String kind, String key) {
            return Optional.ofNullable(kept.get(kind + key));
        }

        @Override
        public void remember(String kind, String key, String value) {
            kept.put(kind + key, value);
        }
    }

    @BeforeEach
    void makeDatabase() {
        database = new Scratch(folder.resolve("memory.db"));
    }

    private static Written three(Consumer<Schema> second) {
        return new Written()
                .then(
                        "a1",
                        s -> s.createTable("items", t -> {
                            t.id();
                            t.varchar("name", 20).notNull().unique();
                            t.index("name").desc("id").where("id > 3");
                        }))
                .then("b2", second)
                .then("c3", s -> s.createView("names", "select name from items"));
    }

    private static Written three() {
        return three(s -> s.addColumn("items").integer("n").check("n > 0"));
    }

    private RunResult upgrade(Watched source) {
        return SchemaMigrator.configure()
                .source(source)
                .url(database.url())
                .load()
                .upgrade();
    }

    @Test
    void nothing_is_loaded_when_nothing_is_to_do() {
        upgrade(new Watched(three()));
        Watched again = new Watched(three());

        assertThat(upgrade(again).revisions()).isEmpty();

        assertThat(again.loaded).isEmpty();
    }

    @Test
    void only_what_is_pending_is_loaded() {
        upgrade(new Watched(three()));
        Watched more = new Watched(three().then("d4", s -> s.addColumn("items").text("note")));

        assertThat(upgrade(more).revisions()).hasSize(1);

        assertThat(more.loaded).containsExactly("d4");
        Watched most = new Watched(three().then("d4", s -> s.addColumn("items").text("note"))
                .then("e5", s -> s.alterColumn("items", "note").notNull()));
        assertThat(upgrade(most).revisions()).hasSize(1);
        assertThat(most.loaded).containsExactly("e5");
        assertThat(database.rows("SELECT \"notnull\" FROM pragma_table_info('items') WHERE name = 'note'"))
                .containsExactly("1");
    }

    @Test
    void a_branch_that_begins_further_down_is_projected_from_its_files() {
        upgrade(new Watched(three()));
        Watched forked = new Watched(three().with("d4", List.of("a1"), s -> s.createTable("other", t -> t.id()))
                .with("m5", List.of("c3", "d4"), s -> {}));

        assertThat(upgrade(forked).revisions())
                .extracting(revision -> revision.id())
                .containsExactly("d4", "m5");
    }

    @Test
    void a_changed_file_is_looked_at_again() {
        upgrade(new Watched(three()));
        Watched harmless = new Watched(three()).changed("b2", "2");
        Watched changed =
                new Watched(three(s -> s.addColumn("items").bigint("n").check("n > 0"))).changed("b2", "3");

        assertThat(upgrade(harmless).revisions()).isEmpty();
        assertThat(harmless.loaded).contains("b2");
        assertThatThrownBy(() -> upgrade(changed))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("Revision \"b2\" was changed after it was applied");
    }

    @Test
    void a_database_that_was_changed_is_looked_at_again() {
        upgrade(new Watched(three()));
        database.run(
                "UPDATE schema_revision SET checksum = 'other' WHERE id = 'b2'",
                "UPDATE schema_meta SET position = 'x'");

        assertThatThrownBy(() -> upgrade(new Watched(three()))).isInstanceOf(SchemaException.class);
    }

    @Test
    void what_cannot_be_read_is_found_out_again() {
        upgrade(new Watched(three()));
        kept.replaceAll((key, value) -> key.startsWith("positions") ? "{\"old\":true}" : "nonsense");

        assertThat(upgrade(new Watched(three())).revisions()).isEmpty();
    }
}
