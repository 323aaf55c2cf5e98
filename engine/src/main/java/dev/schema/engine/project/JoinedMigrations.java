package dev.schema.engine.project;

import dev.schema.Migration;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The migrations of one source, and those of another that the first one has not. Each keeps its own helpers. */
final class JoinedMigrations implements MigrationSource {

    private final MigrationSource first;
    private final MigrationSource second;
    private final List<Header> headers;
    private final Set<String> ofFirst;

    JoinedMigrations(MigrationSource first, MigrationSource second) {
        this.first = first;
        this.second = second;
        this.ofFirst = first.headers().stream().map(Header::id).collect(Collectors.toSet());
        var all = new ArrayList<>(first.headers());
        second.headers().stream()
                .filter(header -> !ofFirst.contains(header.id()))
                .forEach(all::add);
        var problems = Duplicates.classes(all);
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, problems);
        }
        this.headers = List.copyOf(all);
    }

    @Override
    public List<Header> headers() {
        return headers;
    }

    @Override
    public Map<String, Migration> load(Collection<String> ids) {
        var loaded = new LinkedHashMap<String, Migration>();
        loaded.putAll(first.load(ids.stream().filter(ofFirst::contains).toList()));
        loaded.putAll(
                second.load(ids.stream().filter(id -> !ofFirst.contains(id)).toList()));
        var ordered = new LinkedHashMap<String, Migration>();
        ids.forEach(id -> ordered.put(id, loaded.get(id)));
        return Collections.unmodifiableMap(ordered);
    }

    private MigrationSource of(String id) {
        return ofFirst.contains(id) ? first : second;
    }

    @Override
    public MigrationSource anew() {
        return new JoinedMigrations(first.anew(), second.anew());
    }

    @Override
    public int compiled() {
        return first.compiled() + second.compiled();
    }

    @Override
    public Duration recordLimit() {
        return first.recordLimit();
    }

    @Override
    public Optional<Model> model() {
        return first.model();
    }

    @Override
    public Optional<String> identity(String id) {
        return of(id).identity(id);
    }
}
