package dev.schema.engine.project;

import dev.schema.engine.problem.SchemaException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which revisions others may have got through git: those on the upstream of the current branch, and on the main branch of
 * {@code origin}, as they were fetched last.
 *
 * @param revisions the ids on each of these branches, by what git calls it
 * @param unreadable why the revisions of a branch cannot be read, by what git calls it
 */
public record Published(Map<String, Set<String>> revisions, Map<String, String> unreadable) {

    private static final String UPSTREAM = "@{upstream}";
    private static final List<String> MAIN = List.of("origin/main", "origin/master", "origin/HEAD");

    /** The branches that have a revision. */
    public List<String> branches(String id) {
        return revisions.entrySet().stream()
                .filter(branch -> branch.getValue().contains(id))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Nothing if there is no repository around the project, or no git. */
    static Optional<Published> of(Project project, Git git) {
        try {
            if (!git.run("", "rev-parse", "--is-inside-work-tree")
                    .text()
                    .strip()
                    .equals("true")) {
                return Optional.empty();
            }
        } catch (SchemaException noGit) {
            return Optional.empty();
        }
        Map<String, Set<String>> revisions = new LinkedHashMap<>();
        Map<String, String> unreadable = new LinkedHashMap<>();
        Set<String> commits = new TreeSet<>();
        Stream.concat(upstream(git).stream(), MAIN.stream()).forEach(ref -> {
            Git.Ended known = git.run("", "rev-parse", "--verify", "--quiet", ref + "^{commit}");
            if (known.code() == 0 && commits.add(known.text().strip())) {
                try {
                    revisions.put(ref, ids(project, ref));
                } catch (SchemaException wrong) {
                    unreadable.put(ref, wrong.problems().get(0).what());
                }
            }
        });
        return Optional.of(new Published(revisions, unreadable));
    }

    private static Optional<String> upstream(Git git) {
        Git.Ended named = git.run("", "rev-parse", "--abbrev-ref", "--symbolic-full-name", UPSTREAM);
        return named.code() == 0 ? Optional.of(named.text().strip()) : Optional.empty();
    }

    private static Set<String> ids(Project project, String ref) {
        return project.migrationsAt(ref).source().headers().stream()
                .map(Header::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
