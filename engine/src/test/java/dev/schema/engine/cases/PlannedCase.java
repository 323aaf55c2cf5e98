package dev.schema.engine.cases;

import dev.schema.catalog.Catalog;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.engine.plan.Planner;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.RevisionGraph;
import dev.schema.graph.Route;
import dev.schema.type.Database;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a dialect makes of a case, without a database.
 *
 * @param before the catalog that is changed
 * @param after the catalog that the change leads to
 * @param base making the schema before, from an empty database
 * @param whole making the schema before and changing it, from an empty database
 * @param up the change
 * @param down the way back
 */
record PlannedCase(Catalog before, Catalog after, Outcome base, Outcome whole, Outcome up, Outcome down) {

    /** A plan, or why there is none; exactly one of the two is not null. */
    record Outcome(@Nullable Plan plan, @Nullable String refusal) {

        /** The one revision of the plan. */
        PlannedRevision revision() {
            return plan.revisions().get(0);
        }

        boolean isRefused() {
            return refusal != null;
        }
    }

    static PlannedCase of(OperationCase each, Database database) {
        Dialect dialect = Dialects.of(database).orElseThrow();
        Projection projection = SchemaMigrator.configure()
                .source(each.revisions())
                .database(database)
                .load()
                .projection();
        Function<Function<RevisionGraph, Route>, Outcome> plan = route -> {
            try {
                return new Outcome(
                        new Planner(projection, dialect).plan(route.apply(projection.graph()), Map.of()), null);
            } catch (SchemaException refused) {
                return new Outcome(null, what(refused));
            }
        };
        return new PlannedCase(
                projection.after(OperationCase.BEFORE),
                projection.after(OperationCase.CHANGE),
                plan.apply(graph -> graph.upgradeOffline(OperationCase.BEFORE)),
                plan.apply(graph -> graph.upgradeOffline(OperationCase.CHANGE)),
                plan.apply(graph -> graph.upgradeOffline(OperationCase.BEFORE + ":" + OperationCase.CHANGE)),
                plan.apply(graph -> graph.downgradeOffline(OperationCase.CHANGE + ":" + OperationCase.BEFORE)));
    }

    /** What is refused, without places and advice: they change with the source of the tests. */
    static String what(SchemaException refused) {
        return refused.problems().stream().map(Problem::what).distinct().collect(Collectors.joining("\n"));
    }
}
