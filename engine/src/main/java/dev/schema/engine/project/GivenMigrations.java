package dev.schema.engine.project;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Migrations that were made elsewhere: in an application, or in a test. */
final class GivenMigrations implements MigrationSource {

    private final List<Header> headers;
    private final Map<String, Migration> byId = new LinkedHashMap<>();

    GivenMigrations(List<Migration> migrations) {
        var found = new ArrayList<Header>();
        var problems = new ArrayList<Problem>();
        for (var migration : migrations) {
            var type = migration.getClass();
            var revision = type.getAnnotation(Revision.class);
            if (revision == null) {
                problems.add(new Problem(
                        "The migration has no @Revision.",
                        type.getName(),
                        "Add @Revision(id = \"...\") to the class."));
            } else {
                found.add(Header.of(revision, type));
                byId.put(revision.id(), migration);
            }
        }
        problems.addAll(Duplicates.ids(found));
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, problems);
        }
        headers = List.copyOf(found);
    }

    @Override
    public List<Header> headers() {
        return headers;
    }

    @Override
    public Map<String, Migration> load(Collection<String> ids) {
        var result = new LinkedHashMap<String, Migration>();
        for (var id : ids) {
            var migration = byId.get(id);
            if (migration == null) {
                throw unknown(id);
            }
            result.put(id, migration);
        }
        return Collections.unmodifiableMap(result);
    }

    static SchemaException unknown(String id) {
        return new SchemaException(
                Reason.FAILED,
                Problem.of("No migration has the id '" + id + "'.", "Run 'schema history' to list those there are."));
    }
}
