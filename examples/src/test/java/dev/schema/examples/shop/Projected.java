package dev.schema.examples.shop;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.plan.Projection;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.RunData;
import java.util.Set;
import java.util.stream.Collectors;

/** What the revisions of the shop say of one kind of database. */
final class Projected {

    private final Projection projection;
    private final Set<String> neverNull;

    Projected(SchemaMigrator migrator) {
        this.projection = migrator.projection();
        this.neverNull = projection.graph().order().stream()
                .map(projection::after)
                .flatMap(catalog -> catalog.tables().values().stream())
                .flatMap(table -> table.columns().stream())
                .filter(Column::notNull)
                .map(Column::name)
                .collect(Collectors.toSet());
    }

    RevisionGraph graph() {
        return projection.graph();
    }

    /** The revision with a step in Java. */
    String java() {
        return graph().order().stream()
                .filter(id -> projection.content(id).operations().stream().anyMatch(RunData.class::isInstance))
                .findFirst()
                .orElseThrow();
    }

    Catalog catalog(Set<String> applied) {
        return projection.at(applied);
    }

    /** Puts rows into every table of a database at this position. */
    void fill(ShopDatabase database, Set<String> applied) {
        Filling.of(database, catalog(applied), neverNull);
    }
}
