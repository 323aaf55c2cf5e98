package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.SqlText;
import dev.schema.engine.plan.CatalogDifference;
import dev.schema.engine.plan.Content;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Backfill;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.Resource;
import dev.schema.operation.RunData;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Runs branches over the catalog in both orders: they fit if each order runs and all end in one catalog. Data steps and
 * raw SQL cannot be judged by catalogs; two of them that write to one table are unproven.
 */
public final class Commutation {

    private static final Set<String> DATA =
            Set.of("insert", "update", "delete", "replace", "merge", "with", "truncate");

    private final Projection projection;
    private final RevisionGraph graph;

    /** The branches of this projection's graph. */
    public Commutation(Projection projection) {
        this.projection = projection;
        this.graph = projection.graph();
    }

    /**
     * Checks that the branches that end in these heads fit.
     *
     * @param heads two or more revisions, none an ancestor of another
     * @throws SchemaException with {@link Reason#SEVERAL_HEADS} and every conflict between two branches, or with
     *     {@link Reason#UNPROVEN}
     */
    public void check(List<String> heads) {
        projection.project(graph.closure(heads));
        Set<String> common = graph.commonAncestors(heads);
        Map<String, List<String>> sides = new LinkedHashMap<>();
        for (String head : heads) {
            Set<String> side = new LinkedHashSet<>(graph.closure(List.of(head)));
            side.removeAll(common);
            sides.put(head, graph.sorted(side));
        }
        List<Problem> conflicts = new ArrayList<>();
        List<Problem> unproven = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            for (int j = i + 1; j < heads.size(); j++) {
                pair(heads.get(i), heads.get(j), common, sides, conflicts);
                data(heads.get(i), heads.get(j), sides, unproven);
            }
        }
        if (conflicts.isEmpty() && heads.size() > 2) {
            allTogether(heads, common, sides, conflicts);
        }
        if (!conflicts.isEmpty()) {
            throw new SchemaException(Reason.SEVERAL_HEADS, conflicts);
        }
        if (!unproven.isEmpty()) {
            throw new SchemaException(Reason.UNPROVEN, unproven);
        }
    }

    private void pair(
            String left, String right, Set<String> common, Map<String, List<String>> sides, List<Problem> conflicts) {
        List<Problem> blocked = new ArrayList<>();
        Catalog leftFirst = run(List.of(left, right), common, sides, blocked);
        Catalog rightFirst = run(List.of(right, left), common, sides, blocked);
        conflicts.addAll(blocked);
        if (blocked.isEmpty() && !leftFirst.equals(rightFirst)) {
            conflicts.add(new Problem(
                    "The branches of \"" + left + "\" and \"" + right
                            + "\" end differently in the two orders of running" + " them: "
                            + String.join(", ", CatalogDifference.between(leftFirst, rightFirst)) + ".",
                    null,
                    advice()));
        }
    }

    private void allTogether(
            List<String> heads, Set<String> common, Map<String, List<String>> sides, List<Problem> conflicts) {
        List<String> backwards = new ArrayList<>(heads);
        Collections.reverse(backwards);
        Catalog forth = run(heads, common, sides, conflicts);
        Catalog back = run(backwards, common, sides, conflicts);
        if (conflicts.isEmpty() && !forth.equals(back)) {
            conflicts.add(new Problem(
                    "The branches of " + heads + " end differently in two orders of running them: "
                            + String.join(", ", CatalogDifference.between(forth, back)) + ".",
                    null,
                    advice()));
        }
    }

    private Catalog run(
            List<String> order, Set<String> common, Map<String, List<String>> sides, List<Problem> blocked) {
        Catalog catalog = projection.at(common);
        Set<String> done = new LinkedHashSet<>();
        for (String head : order) {
            for (String id : sides.get(head)) {
                if (done.add(id)) {
                    try {
                        catalog = projection.content(id).appliedTo(catalog);
                    } catch (SchemaException conflict) {
                        conflict.problems()
                                .forEach(problem -> blocked.add(new Problem(
                                        problem.what() + " That is after "
                                                + String.join(
                                                        ", ",
                                                        done.stream()
                                                                .filter(each -> !each.equals(id))
                                                                .map(each -> '"' + each + '"')
                                                                .toList())
                                                + ".",
                                        problem.where(),
                                        advice())));
                        return catalog;
                    }
                }
            }
        }
        return catalog;
    }

    private static String advice() {
        return "Change one of the branches, in a revision that no database has run yet, and merge again.";
    }

    private void data(String left, String right, Map<String, List<String>> sides, List<Problem> unproven) {
        Set<Name> both = new TreeSet<>(written(without(sides.get(left), sides.get(right))));
        both.retainAll(written(without(sides.get(right), sides.get(left))));
        if (!both.isEmpty()) {
            unproven.add(new Problem(
                    "The branches of \"" + left + "\" and \"" + right + "\" both write rows of "
                            + both.stream()
                                    .map(name -> '"' + name.toString() + '"')
                                    .collect(Collectors.joining(", "))
                            + ": whether their order matters cannot be proved.",
                    null,
                    "Let one of them depend on the other with dependsOn, or move its data step into a revision after the"
                            + " merge."));
        }
    }

    /** What is of one side alone: two of several branches may share more than all of them do. */
    private static List<String> without(List<String> side, List<String> other) {
        Set<String> shared = Set.copyOf(other);
        return side.stream().filter(id -> !shared.contains(id)).toList();
    }

    private Set<Name> written(List<String> ids) {
        Set<Name> tables = new TreeSet<>();
        for (String id : ids) {
            Content content = projection.content(id);
            Catalog before = projection.before(id);
            for (Operation operation : content.operations()) {
                for (Leaf leaf : operation.leaves(before.database())) {
                    tables.addAll(written(leaf.operation(), before));
                }
            }
        }
        return tables;
    }

    private static Set<Name> written(Operation operation, Catalog before) {
        if (operation instanceof InsertRows insert) {
            return Set.of(insert.rows().table());
        } else if (operation instanceof DeleteRows delete) {
            return Set.of(delete.rows().table());
        } else if (operation instanceof Backfill backfill) {
            return Set.of(backfill.table());
        } else if (operation instanceof RunData data) {
            return data.writes().stream().map(Resource::table).collect(Collectors.toSet());
        } else if (operation instanceof ExecuteSql raw) {
            return raw.writes().isEmpty()
                    ? named(SqlText.of(raw.sql().in(before.database())), before)
                    : raw.writes().stream().map(Resource::table).collect(Collectors.toSet());
        }
        return Set.of();
    }

    /** The tables that a statement on rows names; of one that is no such statement, none. */
    private static Set<Name> named(SqlText text, Catalog before) {
        boolean writes = text.words().stream()
                .findFirst()
                .filter(word -> DATA.contains(word.name()))
                .isPresent();
        return writes
                ? before.tables().keySet().stream()
                        .filter(name -> text.mentions(name.local()))
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
