package dev.schema.cli;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Published;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who has revisions already, beside the files here: branches of git, and the databases of the project. */
final class Others {

    /** What decides for all environments at once; to look at each of them, each has to speak for itself. */
    private static final Set<String> DECISIVE = Set.of("SCHEMA_URL", "SCHEMA_USER", "SCHEMA_ENV");

    private final Context context;

    Others(Context context) {
        this.context = context;
    }

    /** The revisions that are on published branches, and the branches that cannot be read. */
    static List<Problem> published(Published published, List<String> revisions) {
        List<Problem> problems = new ArrayList<>();
        for (String id : revisions) {
            List<String> branches = published.branches(id);
            if (!branches.isEmpty()) {
                problems.add(
                        Problem.of(
                                "Revision \"" + id + "\" is published: it is on " + String.join(" and ", branches)
                                        + ".",
                                "Others may have it. Join the branches with 'schema merge'; or say --force, and tell everybody."));
            }
        }
        published
                .unreadable()
                .forEach((branch, why) -> problems.add(Problem.of(
                        "Nobody can say what is published on " + branch + ": " + why,
                        "See 'schema check --against " + branch + "', or say --force.")));
        return problems;
    }

    /** The revisions that databases have run, and the databases that cannot be looked at. */
    List<Problem> applied(List<String> revisions) {
        List<Problem> problems = new ArrayList<>();
        databases().forEach((name, database) -> {
            try {
                Set<String> applied = database.database().position().applied();
                List<String> found =
                        revisions.stream().filter(applied::contains).toList();
                if (!found.isEmpty()) {
                    problems.add(Problem.of(
                            "The database " + name + " has run \"" + String.join("\", \"", found) + "\".",
                            "Undo that first, see 'schema downgrade'; or join the branches with 'schema merge'. With"
                                    + " --force the database catches up at its next 'schema upgrade', if what it has"
                                    + " run says the same afterwards."));
                }
            } catch (SchemaException unreachable) {
                problems.add(Problem.of(
                        "Nobody can say what the database " + name + " has run: "
                                + unreachable.problems().get(0).what(),
                        "Make it reachable, or say --force if it has run none of these: " + String.join(", ", revisions)
                                + "."));
            }
        });
        return problems;
    }

    /** The configured database, and that of each environment whose URL can be read; by what people call it. */
    private Map<String, Context> databases() {
        Map<String, Context> databases = new LinkedHashMap<>();
        Map<String, String> urls = new HashMap<>();
        if (context.config().hasUrl()) {
            databases.put(context.databaseName(), context);
            urls.put(context.config().requireUrl(), context.databaseName());
        } else if (context.config().env().isEmpty() && isWritten("url")) {
            notLookedAt("");
        }
        for (String env : context.config().envs()) {
            Context other = context.in(env, DECISIVE);
            if (!other.config().hasUrl()) {
                notLookedAt(" " + env);
            } else if (urls.putIfAbsent(other.config().requireUrl(), env) == null) {
                databases.put(env, other);
            }
        }
        return new TreeMap<>(databases);
    }

    private boolean isWritten(String key) {
        return context.config().settings().stream()
                .anyMatch(
                        setting -> setting.key().equals(key) && !setting.value().isEmpty());
    }

    private void notLookedAt(String name) {
        context.output().note("note: the database" + name + " was not looked at: its url cannot be read here");
    }
}
