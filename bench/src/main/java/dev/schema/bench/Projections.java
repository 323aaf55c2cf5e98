package dev.schema.bench;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.plan.Projection;
import dev.schema.type.Database;
import java.util.List;

/** Recording a whole history and projecting its catalogs; and taking the last one over from an earlier process. */
final class Projections {

    private Projections() {}

    static void run() throws Exception {
        Measure.line("");
        Measure.line("Catalogs (CPU s, in process, warm)");
        for (int size : new int[] {1_000, 10_000}) {
            Generated source = new Generated(size);
            String head = Generated.id(size - 1);
            SchemaMigrator migrator = SchemaMigrator.configure()
                    .source(source)
                    .database(Database.SQLITE)
                    .load();
            double projected = Measure.cpuSeconds(2, 5, () -> require(migrator.projection(), head, size));
            Projection known = migrator.projection();
            known.project(known.graph().closure(List.of(head)));
            known.remember(List.of(head));
            double recalled = Measure.cpuSeconds(2, 5, () -> {
                Projection projection = migrator.projection();
                projection.recall(List.of(head));
                require(projection, head, size);
            });
            Measure.line("  %6d revisions  recorded and projected %6.3f  recalled %6.3f", size, projected, recalled);
        }
    }

    private static void require(Projection projection, String head, int size) {
        if (projection.after(head).tables().size() != size / 2) {
            throw new IllegalStateException("tables are missing");
        }
    }
}
