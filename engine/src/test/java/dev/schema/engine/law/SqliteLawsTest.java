package dev.schema.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Told;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Table;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Memory;
import dev.schema.engine.sample.Witness;
import dev.schema.engine.sample.Written;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.sqlite.SQLiteErrorCode;

/** What holds on real SQLite databases, whatever revisions say. */
class SqliteLawsTest {

    private static final int MOST_ORDERS = 3;

    private final Tally tally = new Tally();
    private final Map<String, Integer> counts = new TreeMap<>();
    private String law = "";

    @Provide
    Arbitrary<Story> stories() {
        return Stories.fromNothing(Reach.SQLITE, 8);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    @AfterProperty
    void print() {
        tally.print(law);
        System.out.println("law " + law + ": " + counts);
    }

    // ---------------------------------------------------------------- a line of revisions

    /** Revisions in a line, each of one to four operations. */
    private static Written line(List<Operation> operations, Random random) {
        Written written = new Written();
        List<String> parents = List.of();
        int at = 0;
        while (at < operations.size()) {
            int end = Math.min(operations.size(), at + 1 + random.nextInt(4));
            String id = "rev" + (1000 + at);
            written.with(id, parents, true, new Told(operations.subList(at, end)));
            parents = List.of(id);
            at = end;
        }
        return written;
    }

    private static SchemaMigrator migrator(Written written, Memory database) {
        return SchemaMigrator.configure()
                .source(written)
                .dataSource(database.dataSource())
                .load();
    }

    private static List<String> ids(Written written) {
        return written.headers().stream().map(header -> header.id()).toList();
    }

    @Property(seed = "20261124")
    void the_live_catalog_is_the_projected_one_up_down_and_up(@ForAll("stories") Story story, @ForAll int seed) {
        law = "live is projected on sqlite";
        Written written = line(story.operations(), new Random(seed));
        List<String> ids = ids(written);
        try (Memory database = new Memory()) {
            SchemaMigrator migrator = migrator(written, database);
            Projection projection = migrator.projection();
            int reached = 0;
            while (reached < ids.size() && up(migrator, ids.get(reached))) {
                assertSame(database, projection.after(ids.get(reached)));
                reached++;
            }
            for (int i = reached - 1; i >= 0; i--) {
                if (!down(migrator, i == 0 ? "base" : ids.get(i - 1))) {
                    return;
                }
                assertSame(database, projection.before(ids.get(i)));
            }
            if (reached > 0) {
                migrator.upgrade(ids.get(reached - 1));
                assertSame(database, projection.after(ids.get(reached - 1)));
            }
            assertThat(database.rows("PRAGMA integrity_check")).containsExactly("[ok]");
        }
        tally.count(story.operations());
    }

    /** Takes one revision; one that is refused before it begins, or that rows contradict, ends the story. */
    private boolean up(SchemaMigrator migrator, String id) {
        try {
            migrator.planUpgrade(id);
        } catch (SchemaException refused) {
            count("refused: " + reason(refused));
            return false;
        }
        try {
            migrator.upgrade(id);
        } catch (SchemaException failed) {
            if (!(failed.getCause() instanceof SQLException cause)
                    || (cause.getErrorCode() & 0xff) != SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
                throw failed;
            }
            count("failed on rows");
            return false;
        }
        count("up");
        return true;
    }

    private boolean down(SchemaMigrator migrator, String target) {
        try {
            migrator.planDowngrade(target);
        } catch (SchemaException refused) {
            count("refused: " + reason(refused));
            return false;
        }
        migrator.downgrade(target, true);
        count("down");
        return true;
    }

    /** The message without the names in it. */
    private static String reason(SchemaException refused) {
        return refused.problems()
                .get(0)
                .what()
                .replaceAll("(?s)\"([^\"]|\"\")*\"", "..")
                .replaceAll("(?s)^(.{150}).*", "$1");
    }

    private static void assertSame(Memory database, Catalog projected) {
        assertThat(database.differences(projected)).isEmpty();
        List<String> pragmas = new ArrayList<>();
        Witness.QUERIES.forEach(query -> pragmas.addAll(database.rows(query)));
        pragmas.removeIf(line -> line.matches("(?s)\\[[a-z]+, (schema_(meta|revision|run|step|log)|sqlite_.*?), .*"));
        assertThat(Witness.of(database.inspected()))
                .isEqualTo(pragmas.stream().sorted().toList());
    }

    // ---------------------------------------------------------------- rows

    @Property(seed = "20261124")
    void rows_are_kept_and_a_failure_leaves_no_trace(@ForAll("stories") Story story, @ForAll int seed) {
        law = "rows are kept on sqlite";
        Written written = line(story.operations(), new Random(seed));
        List<String> ids = ids(written);
        try (Memory database = new Memory()) {
            SchemaMigrator migrator = migrator(written, database);
            Projection projection = migrator.projection();
            int reached = 0;
            while (reached < ids.size() && kept(database, migrator, projection, ids.get(reached), true)) {
                fill(database, projection.after(ids.get(reached)));
                reached++;
            }
            for (int i = reached - 1; i >= 0; i--) {
                if (!kept(database, migrator, projection, ids.get(i), false)) {
                    return;
                }
            }
        }
        tally.count(story.operations());
    }

    /** Takes one revision up or down, and looks at every value that it has no business with. */
    private boolean kept(Memory database, SchemaMigrator migrator, Projection projection, String id, boolean up) {
        Plan plan;
        try {
            plan = up ? migrator.planUpgrade(id) : migrator.planDowngrade(below(projection, id));
        } catch (SchemaException refused) {
            count("refused");
            return false;
        }
        Catalog before = up ? projection.before(id) : projection.after(id);
        Catalog after = up ? projection.after(id) : projection.before(id);
        List<Leaf> leaves = plan.revisions().get(0).leaves();
        boolean one = plan.revisions().get(0).steps().stream().noneMatch(step -> step.alone());
        Kept kept = new Kept(before, leaves);
        Map<Name, List<String>> values = kept.before(database);
        Map<Name, List<String>> all = new Kept(before, List.of()).before(database);
        Set<String> applied = migrator.position().applied();
        try {
            if (up) {
                migrator.upgrade(id);
            } else {
                migrator.downgrade(below(projection, id), true);
            }
        } catch (SchemaException failed) {
            // Rows contradict a new rule: the database says so, and is as before.
            count("failed on rows");
            if (one) {
                assertSame(database, before);
                assertThat(new Kept(before, List.of()).before(database)).isEqualTo(all);
                assertThat(migrator.position().applied()).isEqualTo(applied);
            }
            return false;
        }
        assertSame(database, after);
        assertThat(kept.after(database)).as("%s", leaves).isEqualTo(values);
        count(up ? "up" : "down");
        values.values().forEach(rows -> counts.merge("values compared", rows.size(), Integer::sum));
        return true;
    }

    private static String below(Projection projection, String id) {
        List<String> parents = projection.content(id).parents();
        return parents.isEmpty() ? "base" : parents.get(0);
    }

    /** A row of defaults for every table that takes one. */
    private void fill(Memory database, Catalog catalog) {
        for (Table table : catalog.tables().values()) {
            try {
                database.run("INSERT INTO \"" + table.name().local().replace("\"", "\"\"") + "\" DEFAULT VALUES");
                count("rows");
            } catch (SQLException unfit) {
                count("tables without rows");
            }
        }
    }

    // ---------------------------------------------------------------- branches

    /** A line of revisions, and two or three branches from its end, each of one or two revisions. */
    record Branches(List<Operation> origin, List<List<List<Operation>>> branches) {}

    @Provide
    Arbitrary<Branches> branches() {
        Arbitrary<List<Integer>> seeds =
                Arbitraries.integers().list().ofMinSize(3).ofMaxSize(6);
        Arbitrary<List<List<Integer>>> sides = Arbitraries.integers()
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .list()
                .ofMinSize(2)
                .ofMaxSize(3);
        return net.jqwik.api.Combinators.combine(seeds, sides).as((origin, each) -> {
            List<List<List<Operation>>> branches = new ArrayList<>();
            for (List<Integer> side : each) {
                Teller teller = new Teller(Reach.SQLITE);
                teller.tell(origin);
                branches.add(side.stream()
                        .map(seed -> withoutRows(teller.tell(List.of(seed))))
                        .toList());
            }
            return new Branches(new Teller(Reach.SQLITE).tell(origin), branches);
        });
    }

    /**
     * Rows that one side inserts may contradict what the other side asks of them, and raw SQL may name what the other
     * side renames: that two catalogs are equal says nothing of it.
     */
    private static List<Operation> withoutRows(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation.leaves(Database.SQLITE).stream()
                        .map(Leaf::operation)
                        .noneMatch(leaf ->
                                leaf instanceof InsertRows || leaf instanceof DeleteRows || leaf instanceof ExecuteSql))
                .toList();
    }

    @Property(seed = "20261124")
    void all_orders_of_commuting_branches_lead_to_one_catalog(@ForAll("branches") Branches told, @ForAll int seed) {
        law = "branches commute on sqlite";
        Written written = new Written().with("origin", List.of(), true, new Told(told.origin()));
        List<List<String>> lines = new ArrayList<>();
        for (int branch = 0; branch < told.branches().size(); branch++) {
            List<String> line = new ArrayList<>();
            String parent = "origin";
            for (List<Operation> operations : told.branches().get(branch)) {
                String id = "b" + branch + "r" + line.size() + "000";
                written.with(id, List.of(parent), true, new Told(operations));
                parent = id;
                line.add(id);
            }
            lines.add(line);
        }
        try (Memory database = new Memory()) {
            SchemaMigrator migrator = migrator(written, database);
            try {
                migrator.requireCommuting(
                        lines.stream().map(line -> line.get(line.size() - 1)).toList());
            } catch (SchemaException refused) {
                count("branches that do not commute");
                return;
            }
        }
        List<List<String>> orders = new ArrayList<>();
        orders(lines, List.of(), orders);
        Set<Catalog> ends = new LinkedHashSet<>();
        Collections.shuffle(orders, new Random(seed));
        for (List<String> order : orders.subList(0, Math.min(MOST_ORDERS, orders.size()))) {
            try (Memory database = new Memory()) {
                SchemaMigrator migrator = migrator(written, database);
                if (up(migrator, "origin") && order.stream().allMatch(id -> up(migrator, id))) {
                    Set<String> everything = migrator.graph().closure(order);
                    assertSame(database, migrator.projection().at(everything));
                    ends.add(database.ownWords());
                    count("orders");
                }
            }
        }
        assertThat(ends.size()).as("%s", ends).isLessThanOrEqualTo(1);
        count("commuting");
        tally.count(told.branches().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList());
    }

    /** Every order in which each line keeps its own. */
    private static void orders(List<List<String>> left, List<String> done, List<List<String>> orders) {
        if (left.stream().allMatch(List::isEmpty)) {
            orders.add(done);
        }
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).isEmpty()) {
                List<List<String>> rest = new ArrayList<>(left);
                rest.set(i, left.get(i).subList(1, left.get(i).size()));
                List<String> more = new ArrayList<>(done);
                more.add(left.get(i).get(0));
                orders(rest, more, orders);
            }
        }
    }
}
