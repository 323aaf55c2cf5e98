package dev.schema.engine.project;

import dev.schema.Migration;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The migrations of a project's folders. Reads the files when first asked, and compiles only what is to be loaded. */
final class ProjectMigrations implements MigrationSource {

    /** What makes classes of the files: together, because one class path belongs to both. */
    record Workshop(ClassStore store, MigrationLoader loader) {}

    private static final String MEMORY = "memory/";

    private final Cache cache;
    private final Duration limit;
    private final Supplier<ModelChoice> choice;
    private final Supplier<List<SourceFile>> files;
    private final Function<List<SourceFile>, Workshop> workshops;
    private final List<SourceFile> helpers = new ArrayList<>();
    private final Map<String, SourceFile> sources = new LinkedHashMap<>();
    private final Map<String, Migration> loaded = new LinkedHashMap<>();
    private @Nullable Map<String, Header> headers;
    private @Nullable Workshop workshop;

    ProjectMigrations(
            Supplier<List<SourceFile>> files,
            Function<List<SourceFile>, Workshop> workshops,
            Cache cache,
            Duration limit,
            Supplier<ModelChoice> choice) {
        this.limit = limit;
        this.choice = choice;
        this.files = files;
        this.workshops = workshops;
        this.cache = cache;
    }

    @Override
    public synchronized List<Header> headers() {
        return List.copyOf(byId().values());
    }

    private Map<String, Header> byId() {
        if (headers == null) {
            headers = read();
        }
        return headers;
    }

    private Map<String, Header> read() {
        helpers.clear();
        var found = new ArrayList<Header>();
        var problems = new ArrayList<Problem>();
        for (var source : files.get()) {
            try {
                RevisionReader.read(source.text(), source.file(), source.shown())
                        .ifPresentOrElse(
                                header -> {
                                    found.add(header);
                                    sources.put(header.id(), source);
                                },
                                () -> helpers.add(source));
            } catch (SchemaException e) {
                problems.addAll(e.problems());
            }
        }
        problems.addAll(Duplicates.ids(found));
        problems.addAll(Duplicates.classes(found));
        stopIfWrong(problems);
        var result = new LinkedHashMap<String, Header>();
        found.forEach(header -> result.put(header.id(), header));
        return result;
    }

    @Override
    public synchronized Map<String, Migration> load(Collection<String> ids) {
        var wanted = new LinkedHashSet<>(ids);
        var missing = new ArrayList<Header>();
        for (var id : wanted) {
            var header = byId().get(id);
            if (header == null) {
                throw GivenMigrations.unknown(id);
            }
            if (!loaded.containsKey(id)) {
                missing.add(header);
            }
        }
        if (!missing.isEmpty()) {
            make(missing);
        }
        var result = new LinkedHashMap<String, Migration>();
        for (var id : wanted) {
            var migration = loaded.get(id);
            if (migration != null) {
                result.put(id, migration);
            }
        }
        return Collections.unmodifiableMap(result);
    }

    private void make(List<Header> missing) {
        var shop = workshop();
        var problems = new ArrayList<Problem>();
        addHelpers(shop, problems);
        var wanted = missing.stream().map(header -> source(header)).toList();
        shop.store().migrations(wanted).forEach((source, unit) -> add(shop, source.shown(), unit, problems));
        stopIfWrong(problems);
        for (var header : missing) {
            try {
                loaded.put(
                        header.id(),
                        AuthorCode.call(header, recordLimit(), () -> Instances.make(header, shop.loader())));
            } catch (SchemaException e) {
                problems.addAll(e.problems());
            }
        }
        stopIfWrong(problems);
    }

    private static void addHelpers(Workshop shop, List<Problem> problems) {
        add(shop, "the classes without @Revision", shop.store().helpers(), problems);
    }

    @Override
    public synchronized Optional<Model> model() {
        var said = choice.get();
        byId();
        if (said.isOff() || helpers.isEmpty() && !said.isRequired() && !said.isElsewhere()) {
            return Optional.empty();
        }
        var shop = workshop();
        var problems = new ArrayList<Problem>();
        addHelpers(shop, problems);
        stopIfWrong(problems);
        var models = new Models(said, helpers, shop.loader());
        var names = shop.store().helpers().keySet();
        Optional<Model> found = said.isElsewhere()
                ? Optional.of(said.isOfTables() ? new TableModels(said).model() : new EntityModels(said).model())
                : models.find(names)
                        .map(subject -> Model.of(subject, AuthorCode.call(subject, limit, () -> models.make(subject))));
        return found.map(model ->
                model.with(said.filters(), AuthorCode.call(model.subject(), limit, () -> models.hooks(names))));
    }

    private static void add(Workshop shop, String origin, Map<String, byte[]> unit, List<Problem> problems) {
        shop.loader()
                .add(origin, unit)
                .ifPresent(other -> problems.add(new Problem(
                        "A class is declared here and in " + other + ".",
                        origin,
                        "Rename one of them, or keep it in one file without @Revision.")));
    }

    private SourceFile source(Header header) {
        var source = sources.get(header.id());
        if (source == null) {
            throw new IllegalStateException(header.id());
        }
        return source;
    }

    private Workshop workshop() {
        if (workshop == null) {
            workshop = workshops.apply(helpers);
        }
        return workshop;
    }

    private static void stopIfWrong(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, problems);
        }
    }

    @Override
    public synchronized MigrationSource anew() {
        byId();
        var same = Stream.concat(helpers.stream(), sources.values().stream()).toList();
        return new ProjectMigrations(() -> same, workshops, cache, limit, choice);
    }

    @Override
    public synchronized int compiled() {
        return workshop == null ? 0 : workshop.store().compiled();
    }

    @Override
    public Duration recordLimit() {
        return limit;
    }

    @Override
    public synchronized Optional<String> identity(String id) {
        return Optional.ofNullable(byId().get(id))
                .map(header -> workshop().store().key(source(header)));
    }

    @Override
    public Optional<String> recall(String kind, String key) {
        return cache.get(MEMORY + kind, key).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void remember(String kind, String key, String value) {
        cache.put(MEMORY + kind, key, value.getBytes(StandardCharsets.UTF_8));
    }
}
