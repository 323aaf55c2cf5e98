package dev.schema.bench;

import dev.schema.Schema;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.merge.Analysis;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Projection;
import dev.schema.type.Database;
import java.util.List;

/** Finding out whether two branches fit; what both stand on has been recorded before. */
final class Merges {

    private static final String ONE = "one table of both";

    private Merges() {}

    static void run() throws Exception {
        Measure.line("");
        Measure.line("Verdicts on two branches, five operations in each revision (CPU s, in process, warm)");
        measure(100, 200, "tables of their own");
        measure(100, 20, ONE);
        measure(100, 50, ONE);
        measure(100, 200, ONE);
        measure(100, 3, ONE);
        measure(1_000, 3, ONE);
        measure(10_000, 3, ONE);
    }

    private static void measure(int common, int each, String on) throws Exception {
        Generated source = new Generated(common);
        for (String branch : List.of("a", "b")) {
            String parent = Generated.id(common - 1);
            for (int i = 0; i < each; i++) {
                String id = branch + String.format("%05d", i);
                String table = table(on, branch, i);
                String suffix = branch + i;
                source.with(id, List.of(parent), schema -> revision(schema, table, suffix));
                parent = id;
            }
        }
        Projection projection = SchemaMigrator.configure()
                .source(source)
                .database(Database.SQLITE)
                .load()
                .projection();
        List<String> heads = List.of("a" + String.format("%05d", each - 1), "b" + String.format("%05d", each - 1));
        projection.project(projection.graph().closure(heads));
        double seconds = Measure.cpuSeconds(1, 3, () -> {
            if (!new Analysis(projection, Overlay.NONE, heads).verdict().fits()) {
                throw new IllegalStateException("the branches do not fit");
            }
        });
        Measure.line("  %6d revisions and 2 x %3d, on %-20s %6.3f", common, each, on, seconds);
    }

    /** Ten tables for each branch, or one for all. */
    private static String table(String on, String branch, int revision) {
        return on.equals(ONE) ? "t0" : "t" + (revision % 10 + (branch.equals("a") ? 0 : 10));
    }

    private static void revision(Schema schema, String table, String suffix) {
        schema.addColumn(table).varchar("text_" + suffix, 20);
        schema.addColumn(table).integer("number_" + suffix);
        schema.createIndex(table, "number_" + suffix);
        schema.createTable("of_" + suffix, t -> {
            t.id();
            t.varchar("name", 50).notNull();
        });
        schema.addColumn("of_" + suffix).integer("amount");
    }
}
