package dev.schema.bench;

import dev.schema.Migration;
import dev.schema.Schema;
import dev.schema.engine.project.Header;
import dev.schema.engine.project.MigrationSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A line of revisions that create tables and, each second one, add a column. */
final class Generated implements MigrationSource {

    private final List<Header> headers = new ArrayList<>();
    private final Map<String, Migration> migrations = new HashMap<>();
    private final Map<String, String> memory = new HashMap<>();

    Generated(int size) {
        for (int i = 0; i < size; i++) {
            int number = i;
            with(id(i), i == 0 ? List.of() : List.of(id(i - 1)), schema -> line(number, schema));
        }
    }

    /** One more revision. */
    Generated with(String id, List<String> parents, Consumer<Schema> up) {
        headers.add(new Header(
                id, parents, List.of(), List.of(), "revision " + id, true, "Generated", null, 0, "Generated"));
        migrations.put(id, new Migration() {
            @Override
            public void up(Schema schema) {
                up.accept(schema);
            }
        });
        return this;
    }

    static String id(int number) {
        return String.format("r%07d", number);
    }

    private static void line(int number, Schema schema) {
        String table = "t" + number / 2;
        if (number % 2 == 0) {
            schema.createTable(table, t -> {
                t.id();
                t.varchar("name", 50).notNull();
                t.integer("amount").check("amount > 0");
                t.index("name");
            });
        } else {
            schema.addColumn(table).varchar("extra", 20);
        }
    }

    @Override
    public List<Header> headers() {
        return headers;
    }

    @Override
    public Map<String, Migration> load(Collection<String> ids) {
        Map<String, Migration> loaded = new LinkedHashMap<>();
        ids.forEach(id -> loaded.put(id, migrations.get(id)));
        return loaded;
    }

    @Override
    public Optional<String> identity(String id) {
        return Optional.of(id);
    }

    @Override
    public Optional<String> recall(String kind, String key) {
        return Optional.ofNullable(memory.get(kind + key));
    }

    @Override
    public void remember(String kind, String key, String value) {
        memory.put(kind + key, value);
    }
}
