package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Filters;
import dev.schema.engine.project.Model;
import dev.schema.engine.source.Remarks;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
                model,
                limit,
                projections.stream().map(projection -> projection.at(position)).toList(),
                wishes);
    }

    /**
     * The same, from other catalogs than those of revisions.
     *
     * @param from one for each kind of database that the revision must suit, at least one
     */
    public static Proposal between(Model model, Duration limit, List<Catalog> from, Wishes wishes) {
        List<ModelReader.Said> said = from.stream()
                .map(catalog -> ModelReader.read(model, catalog, limit))
                .toList();
        List<Catalog> catalogs = said.stream().map(ModelReader.Said::catalog).toList();
        FirstRows rows = new FirstRows(said.stream()
                .flatMap(each -> each.firstRows().stream())
                .distinct()
                .toList());
        try {
            return between(
                            model.name(),
                            from,
                            model.isPartial() ? Aligned.of(catalogs) : catalogs,
                            model.isPartial(),
                            model.filters(),
                            wishes.declaring(said.get(0).renames()),
                            new Hooks(model.hooks(), limit))
                    .filling(rows)
                    .leaving(said.stream()
                            .flatMap(each -> each.untold().stream())
                            .distinct()
                            .toList());
        } catch (Unsupported refused) {
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(refused.getMessage() + ".", model.subject().where(), "Say it otherwise in the model."),
                    refused);
        }
    }

    /** The same of catalogs: what the revisions lead to, and what is wanted, for each kind of database. */
    static Proposal between(
            String model, List<Catalog> from, List<Catalog> wanted, boolean partial, Filters filters, Wishes wishes) {
        return between(model, from, wanted, partial, filters, wishes, new Hooks(List.of(), Duration.ZERO));
    }

    private static Proposal between(
            String model,
            List<Catalog> from,
            List<Catalog> wanted,
            boolean partial,
            Filters filters,
            Wishes wishes,
            Hooks hooks) {
        List<Delta> deltas = new ArrayList<>();
        Remarks remarks = new Remarks();
        List<List<Operation>> now = new ArrayList<>();
        List<List<Operation>> later = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            Delta delta = Delta.between(from.get(i), wanted.get(i), partial, filters, wishes);
            Before.remark(delta.now(), delta.from(), remarks);
            Before.remarkWaiting(delta.later(), delta.until(), remarks);
            deltas.add(delta);
            now.add(hooks.rewritten(new Fillings(delta.until(), remarks).in(delta.now(), delta.from()), delta.from()));
            later.add(hooks.rewritten(delta.later(), delta.until()));
        }
        Delta first = deltas.get(0);
        List<Database> databases = from.stream().map(Catalog::database).toList();
        return new Proposal(
                model,
                first.from(),
                Branches.joined(databases, now),
                first.until(),
                Branches.joined(databases, later),
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
        return ModelReader.read(model, Catalog.empty(database), limit).catalog();
    }

    private static <T> List<T> distinct(List<Delta> deltas, Function<Delta, List<T>> what) {
        Set<T> distinct = new LinkedHashSet<>();
        deltas.forEach(delta -> distinct.addAll(what.apply(delta)));
        return List.copyOf(distinct);
    }
}
