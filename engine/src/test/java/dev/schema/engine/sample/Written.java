package dev.schema.engine.sample;

import dev.schema.Migration;
import dev.schema.Schema;
import dev.schema.engine.project.Header;
import dev.schema.engine.project.MigrationSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Revisions written down as lambdas: each follows the one before, unless it says otherwise. */
public final class Written implements MigrationSource {

    private final Map<String, Migration> migrations = new LinkedHashMap<>();
    private final List<Header> headers = new ArrayList<>();

    /** One more revision, on top of the last. */
    public Written then(String id, Consumer<Schema> up) {
        List<String> parents = headers.isEmpty()
                ? List.of()
                : List.of(headers.get(headers.size() - 1).id());
        return with(id, parents, up);
    }

    /** One more revision, with its parents. */
    public Written with(String id, List<String> parents, Consumer<Schema> up) {
        return with(id, parents, true, new Migration() {
            @Override
            public void up(Schema schema) {
                up.accept(schema);
            }
        });
    }

    /** One more revision, with all that can be said. */
    public Written with(String id, List<String> parents, boolean transactional, Migration migration) {
        migrations.put(id, migration);
        headers.add(new Header(
                id, parents, List.of(), List.of(), id + " message", transactional, "Written", null, 0, "Written"));
        return this;
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
}
