package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Model;
import dev.schema.engine.source.Remarks;
import dev.schema.operation.OnDatabase;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The difference between a model and what revisions lead to, found without a database. Where kinds of database need other
 * operations, the difference branches by them.
 */
public final class ModelDifference {

    private ModelDifference() {}

    /**
     * What is to be done.
     *
     * @param model the model, whose code is called
     * @param limit how long its code may take
     * @param projections one for each kind of database that the revision must suit, at least one; the first one's catalog
     *     is what names are printed for
     * @param position the revisions that it will stand on, closed under parents and dependencies
     * @throws SchemaException if the model cannot be meant, or a rename that is wished for is none
     */
    public static Proposal between(
            Model model, Duration limit, List<Projection> projections, Set<String> position, Wishes wishes) {
        return between(
                model.name(),
                projections.stream().map(projection -> projection.at(position)).toList(),
                projections.stream()
                        .map(projection -> ModelReader.catalog(model, projection.database(), limit))
                        .toList(),
                new Globs(model.include(), model.exclude()),
                wishes);
    }

    /** The same of catalogs: what the revisions lead to, and what is wanted, for each kind of database. */
    static Proposal between(String model, List<Catalog> from, List<Catalog> wanted, Globs globs, Wishes wishes) {
        List<Delta> deltas = new ArrayList<>();
        Remarks remarks = new Remarks();
        List<List<Operation>> now = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            Delta delta = Delta.between(from.get(i), wanted.get(i), globs, wishes);
            Before.remark(delta.now(), delta.from(), remarks);
            Before.remark(delta.later(), delta.until(), remarks);
            deltas.add(delta);
            now.add(new Fillings(delta.until(), remarks).in(delta.now(), delta.from()));
        }
        Delta first = deltas.get(0);
        List<Database> databases = from.stream().map(Catalog::database).toList();
        return new Proposal(
                model,
                first.from(),
                joined(databases, now),
                first.until(),
                joined(databases, deltas.stream().map(Delta::later).toList()),
                distinct(deltas, Delta::unsaid),
                distinct(deltas, Delta::left),
                distinct(deltas, Delta::questions),
                remarks);
    }

    /**
     * What the model says, for one kind of database.
     *
     * @throws SchemaException if it cannot be meant
     */
    public static Catalog catalog(Model model, Duration limit, Database database) {
        return ModelReader.catalog(model, database, limit);
    }

    /** What all begin and end with stands once; between, each has a branch of its own. */
    private static List<Operation> joined(List<Database> databases, List<List<Operation>> all) {
        List<Operation> first = all.get(0);
        int shortest = all.stream().mapToInt(List::size).min().orElse(0);
        int begin = 0;
        while (begin < shortest && areSame(all, at(begin))) {
            begin++;
        }
        int end = 0;
        while (end < shortest - begin && areSame(all, fromEnd(end))) {
            end++;
        }
        SortedMap<Database, List<Operation>> branches = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            List<Operation> own = all.get(i).subList(begin, all.get(i).size() - end);
            if (!own.isEmpty()) {
                branches.put(databases.get(i), own);
            }
        }
        List<Operation> joined = new ArrayList<>(first.subList(0, begin));
        if (!branches.isEmpty()) {
            joined.add(new OnDatabase(branches, List.of()));
        }
        joined.addAll(first.subList(first.size() - end, first.size()));
        return joined;
    }

    private static Function<List<Operation>, Operation> at(int index) {
        return operations -> operations.get(index);
    }

    private static Function<List<Operation>, Operation> fromEnd(int index) {
        return operations -> operations.get(operations.size() - 1 - index);
    }

    private static boolean areSame(List<List<Operation>> all, Function<List<Operation>, Operation> one) {
        return all.stream().map(one).distinct().count() == 1;
    }

    private static <T> List<T> distinct(List<Delta> deltas, Function<Delta, List<T>> what) {
        Set<T> distinct = new LinkedHashSet<>();
        deltas.forEach(delta -> distinct.addAll(what.apply(delta)));
        return List.copyOf(distinct);
    }
}
