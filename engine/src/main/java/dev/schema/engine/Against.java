package dev.schema.engine;

import dev.schema.engine.merge.Analysis;
import dev.schema.engine.plan.Difference;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.project.Header;
import dev.schema.engine.project.MigrationSource;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What comes together when the migrations of another commit are merged with those here, before anybody does it. */
public final class Against {

    private final MigrationSource here;
    private final MigrationSource there;
    private final String ref;
    private final Database database;
    private final SchemaMigrator joined;

    /**
     * Joins both; what has one id is one revision, as it is here.
     *
     * @param there the migrations of the other commit
     * @param ref what people call that commit
     * @param database the kind of database that plans are made for
     * @throws dev.schema.engine.problem.SchemaException with what is wrong in either, or between them
     */
    public Against(MigrationSource here, MigrationSource there, String ref, Database database) {
        this.here = here;
        this.there = there;
        this.ref = ref;
        this.database = database;
        this.joined = SchemaMigrator.configure()
                .source(here.and(there))
                .database(database)
                .load();
    }

    /** All revisions of both. */
    public SchemaMigrator joined() {
        return joined;
    }

    /** The revisions that only this side has, in order. */
    public List<String> onlyHere() {
        return only(here, there);
    }

    /** The revisions that only the other side has, in order. */
    public List<String> onlyThere() {
        return only(there, here);
    }

    private List<String> only(MigrationSource one, MigrationSource other) {
        Set<String> ids = ids(one);
        ids.removeAll(ids(other));
        return joined.graph().order().stream().filter(ids::contains).toList();
    }

    private static Set<String> ids(MigrationSource source) {
        return source.headers().stream().map(Header::id).collect(Collectors.toSet());
    }

    /** Revisions of both that do not say the same: what they do, or where they stand. */
    public List<Problem> changed() {
        Map<String, Header> others = new HashMap<>();
        there.headers().forEach(header -> others.put(header.id(), header));
        List<Header> both = here.headers().stream()
                .filter(header -> others.containsKey(header.id()))
                .filter(header -> here.identity(header.id()).isEmpty()
                        || !here.identity(header.id()).equals(there.identity(header.id())))
                .toList();
        if (both.isEmpty()) {
            return List.of();
        }
        List<String> ids = both.stream().map(Header::id).toList();
        Projection ours = recorded(here, ids);
        Projection theirs = recorded(there, ids);
        List<Problem> problems = new ArrayList<>();
        for (Header header : both) {
            Header other = others.get(header.id());
            if (!ours.checksum(header.id()).equals(theirs.checksum(header.id()))) {
                List<String> lines = Difference.between(
                        theirs.content(header.id()).operations(),
                        ours.content(header.id()).operations());
                problems.add(changed(
                        header,
                        "says something else here than on '" + ref + "':\n    " + String.join("\n    ", lines)));
            } else if (!same(header.parents(), other.parents())) {
                problems.add(moved(header, "parents", other.parents(), header.parents()));
            } else if (!same(header.dependsOn(), other.dependsOn())) {
                problems.add(moved(header, "dependencies", other.dependsOn(), header.dependsOn()));
            }
        }
        return problems;
    }

    private Projection recorded(MigrationSource source, List<String> ids) {
        Projection projection = new Projection(Graphs.of(source.headers(), List.of()), source, List.of(), database);
        projection.recordUnlessKnown(ids);
        return projection;
    }

    private static boolean same(List<String> one, List<String> other) {
        return new HashSet<>(one).equals(new HashSet<>(other));
    }

    private Problem moved(Header header, String what, List<String> before, List<String> now) {
        return changed(
                header,
                "stands elsewhere here than on '" + ref + "': its " + what + " are " + before + " there and " + now
                        + " here.");
    }

    private static Problem changed(Header header, String how) {
        return new Problem(
                "Revision \"" + header.id() + "\" " + how,
                header.where(),
                "If a database may have run it, take the change back and write it as a new revision.");
    }

    /**
     * Whether the branches of both fit together, as {@code schema merge} will see it; nothing if there is one head.
     *
     * @throws dev.schema.engine.problem.SchemaException if a branch cannot run by itself
     */
    public Optional<Analysis> analysis() {
        List<String> heads = joined.ask(graph -> graph.mergeParents(List.of("heads"), false));
        if (heads.size() < 2) {
            return Optional.empty();
        }
        Projection projection = joined.projection();
        return Optional.of(new Analysis(projection, projection.overlay(), heads));
    }
}
