package dev.schema.engine;

import dev.schema.catalog.Catalog;
import dev.schema.engine.inspect.Beyond;
import dev.schema.engine.inspect.Comparison;
import dev.schema.engine.inspect.Found;
import dev.schema.engine.model.LiveSchema;
import dev.schema.engine.model.Proposal;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Filters;
import dev.schema.engine.project.Header;
import dev.schema.operation.Operation;
import dev.schema.type.Name;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A database that was there before the project: its tables become the first revision. The file comes first, then the database
 * is stamped at it; where that was cut off in between, {@link #begun} finds the file, and stamping is all that is left.
 */
public final class DatabaseImport {

    /** The tables in which other tools keep what they have done, in small letters. */
    private static final Map<String, String> HISTORIES = Map.of(
            "flyway_schema_history", "Flyway",
            "schema_version", "Flyway",
            "databasechangelog", "Liquibase",
            "databasechangeloglock", "Liquibase",
            "alembic_version", "Alembic",
            "django_migrations", "Django",
            "schema_migrations", "Rails",
            "ar_internal_metadata", "Rails",
            "__efmigrationshistory", "Entity Framework");

    private final SchemaMigrator migrator;

    /** @param migrator on the database, with the migrations of the project */
    public DatabaseImport(SchemaMigrator migrator) {
        this.migrator = migrator;
    }

    /**
     * What the first revision has to say so that an empty database becomes this one.
     *
     * @param filters what of it is taken
     * @throws SchemaException with {@link Reason#FAILED} if project or database have a history already, or there is nothing
     */
    public Proposal proposal(Filters filters) {
        requireNoHistory();
        List<Header> headers = migrator.headers();
        if (!headers.isEmpty()) {
            throw new SchemaException(
                    Reason.FAILED,
                    Problem.of(
                            headers.size() == 1
                                    ? "The project has the revision \""
                                            + headers.get(0).id() + "\" already, which does"
                                            + " not make what is in the database."
                                    : "The project has " + headers.size() + " revisions already.",
                            "Nothing was written. If the database is what one of them makes, say so with 'schema stamp"
                                    + " REVISION'; 'schema drift' compares then. Only a project without revisions can"
                                    + " begin with a database."));
        }
        Proposal proposal = migrator.found()
                .filter(found -> !isEmpty(found))
                .map(found -> LiveSchema.proposal(
                        found,
                        migrator.inspector(),
                        "the " + migrator.database().name() + " database",
                        filters))
                .orElseThrow(() -> nothing("The database is empty"));
        if (proposal.operations().isEmpty()) {
            throw nothing("Nothing in the database is to be taken");
        }
        return proposal;
    }

    /** Tables that a proposal makes and that look like the history of another tool, each with the tool; in order. */
    public static SortedMap<Name, String> histories(Proposal proposal) {
        SortedMap<Name, String> found = new TreeMap<>();
        for (Operation operation : proposal.operations()) {
            for (Name name : operation.objects()) {
                String tool = HISTORIES.get(name.local().toLowerCase(Locale.ROOT));
                if (tool != null) {
                    found.put(name, tool);
                }
            }
        }
        return found;
    }

    private static boolean isEmpty(Found found) {
        return found.catalog().isEmpty()
                && found.catalog().unknown().isEmpty()
                && found.beyond().equals(Beyond.NOTHING);
    }

    private static SchemaException nothing(String what) {
        return new SchemaException(
                Reason.FAILED,
                Problem.of(
                        what + ", so there is nothing to import.",
                        "Look at --url, --include and --exclude; a project for an empty database begins with 'schema"
                                + " revision'."));
    }

    private void requireNoHistory() {
        List<String> current = migrator.current();
        boolean unfinished =
                migrator.status().stream().anyMatch(each -> each.state() == RevisionStatus.State.UNFINISHED);
        if (!current.isEmpty() || unfinished) {
            throw new SchemaException(
                    Reason.FAILED,
                    Problem.of(
                            "This database has a history already"
                                    + (current.isEmpty() ? "." : ": it is at " + String.join(", ", current) + "."),
                            "Nothing was written. 'schema status' compares it with the project. If that history is of"
                                    + " no use, 'schema stamp base --purge' forgets it."));
        }
    }

    /**
     * The revision that an import has written before it was cut off: the only one, of which the database knows nothing,
     * and which makes what is there.
     */
    public Optional<String> begun() {
        List<Header> headers = migrator.headers();
        if (headers.size() != 1 || !migrator.current().isEmpty()) {
            return Optional.empty();
        }
        String id = headers.get(0).id();
        Catalog projected = migrator.projection().at(Set.of(id));
        return migrator.found()
                .filter(found -> !found.catalog().isEmpty())
                .filter(found -> Comparison.between(projected, found.catalog(), migrator.inspector())
                        .isEmpty())
                .map(found -> id);
    }
}
