package dev.schema.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.engine.merge.Analysis;
import dev.schema.engine.merge.Answer;
import dev.schema.engine.merge.Answer.Way;
import dev.schema.engine.merge.Conflict;
import dev.schema.engine.merge.Conflict.Kind;
import dev.schema.engine.merge.Positions;
import dev.schema.engine.merge.Verdict;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Overlay.Settlement;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Backfill;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropTable;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameTable;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** What holds for the verdict on branches, whatever they do: by a walk over all positions that knows no verdict. */
class MergeLawsTest {

    private static final String SEED = "20261127";

    private static final String MERGED = "merged means merged";
    private static final String SYMMETRIC = "no branch comes first";
    private static final String BLOCKED = "blocked means blocked";
    private static final String SETTLED = "settled means settled";

    private final Map<String, Integer> counts = new TreeMap<>();
    private String law = "";
    private int told;

    @Provide
    Arbitrary<Fork> forks() {
        return Forks.of(Reach.EVERYTHING);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private int counted(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** About half of the branches must fit, and what a law speaks of must have happened. */
    @AfterProperty
    void requireSubstance() {
        System.out.println("law " + law + ": " + counts + ", chance " + Long.getLong("laws.chance", 0));
        int forks = counted("forks");
        if (forks < Integer.getInteger("jqwik.tries.default", 300) / (law.equals(SETTLED) ? 2 : 1)) {
            // One failed, and says so itself.
            return;
        }
        assertThat(counted("fitting")).as("fitting").isBetween(forks / 3, forks * 2 / 3);
        switch (law) {
            case MERGED -> {
                assertThat(counted("3 branches fit")).isGreaterThan(forks / 50);
                assertThat(counted("with equal changes")).isGreaterThan(forks / 20);
            }
            case BLOCKED -> {
                assertThat(counted("alone NONE")).isGreaterThan(forks / 5);
                assertThat(counted("alone SEVERAL")).isGreaterThan(forks / 50);
                // Conflicts that need not be, as far as catalogs tell.
                assertThat(counted("one catalog everywhere, nothing lost")).isLessThan(forks / 30);
            }
            case SETTLED -> {
                assertThat(counted("ours: settled")).isGreaterThan(forks / 6);
                assertThat(counted("theirs: settled")).isGreaterThan(forks / 6);
                assertThat(counted("follow: settled")).isGreaterThan(forks / 20);
                assertThat(counted("rename: settled")).isPositive();
            }
            default -> assertThat(law).isEqualTo(SYMMETRIC);
        }
    }

    private Verdict begin(String name, Analysis analysis) {
        law = name;
        count("forks");
        Verdict verdict = analysis.verdict();
        count(verdict.fits() ? "fitting" : "conflicting");
        return verdict;
    }

    private static Analysis analysis(Fork fork) {
        return new Analysis(fork.projection(), Overlay.NONE, fork.heads());
    }

    // ---------------------------------------------------------------- merged means merged

    /** A merge that fits leads from each position to the one catalog, and back. */
    @Property(seed = SEED)
    void merged_means_merged(@ForAll("forks") Fork fork, @ForAll("forks") Fork other) {
        List.of(fork, other).forEach(this::mergedMeansMerged);
    }

    private void mergedMeansMerged(Fork fork) {
        Verdict verdict = begin(MERGED, analysis(fork));
        if (verdict.fits()) {
            requireOneCatalogEach(fork, verdict);
            count(fork.branches().size() + " branches fit");
            if (!verdict.settlements().isEmpty()) {
                count("with equal changes");
            }
        } else {
            verdict.conflicts().forEach(each -> count("kind " + each.kind().word()));
        }
    }

    private static void requireOneCatalogEach(Fork fork, Verdict verdict) {
        new Positions(fork.projection(), new Overlay(verdict.settlements(), Set.of()))
                .requireOneCatalogEach(fork.heads(), verdict.merged());
    }

    // ---------------------------------------------------------------- no side comes first

    /** The verdict is the same, whichever branch is named first. */
    @Property(seed = SEED)
    void no_branch_comes_first(@ForAll("forks") Fork fork) {
        Verdict verdict = begin(SYMMETRIC, analysis(fork));
        List<String> swapped = new ArrayList<>(fork.heads());
        Collections.reverse(swapped);
        Verdict mirrored = new Analysis(fork.projection(), Overlay.NONE, swapped).verdict();

        assertThat(facts(mirrored)).isEqualTo(facts(verdict));
        assertThat(mirrored.fits()).isEqualTo(verdict.fits());
        assertThat(mirrored.merged()).isEqualTo(verdict.merged());
        assertThat(Set.copyOf(mirrored.settlements())).isEqualTo(Set.copyOf(verdict.settlements()));
    }

    private static List<String> facts(Verdict verdict) {
        return verdict.conflicts().stream()
                .map(each -> each.object() + " " + each.type() + " " + each.kind())
                .sorted()
                .toList();
    }

    // ---------------------------------------------------------------- blocked means blocked

    /** What is called blocked or divergent is so at some position, and what one catalog tells is counted. */
    @Property(seed = SEED)
    void blocked_means_blocked(@ForAll("forks") Fork fork) {
        Verdict verdict = begin(BLOCKED, analysis(fork));
        if (verdict.fits()) {
            return;
        }
        boolean one = ends(fork) == End.ONE;
        Map<Boolean, List<Conflict>> byNames = verdict.conflicts().stream()
                .collect(Collectors.partitioningBy(each -> each.kind() == Kind.BLOCKED && readsByName(fork, each)));
        byNames.get(true).forEach(each -> count("blocked by a name in SQL"));
        Set<Kind> kinds = byNames.get(false).stream().map(Conflict::kind).collect(Collectors.toSet());
        if (kinds.contains(Kind.BLOCKED) || kinds.contains(Kind.DIVERGENT)) {
            assertThat(one)
                    .as("one catalog each, in spite of %s", verdict.conflicts())
                    .isFalse();
            for (Conflict conflict : byNames.get(false)) {
                if (conflict.kind() == Kind.BLOCKED || conflict.kind() == Kind.DIVERGENT) {
                    requireBlocked(fork, conflict);
                }
            }
        } else if (one) {
            count("one catalog everywhere");
            if (kinds.contains(Kind.UNPROVEN) || !byNames.get(true).isEmpty()) {
                count("one catalog everywhere, unproven");
            } else if (nothingIsLost(fork)) {
                count("one catalog everywhere, nothing lost");
            }
        }
    }

    /** Whether the other branch takes away a name that SQL has: catalogs do not look into SQL. */
    private static boolean readsByName(Fork fork, Conflict conflict) {
        return conflict.type().equals("raw-sql")
                && deeds(fork, conflict).anyMatch(MergeLawsTest::hasSql)
                && deeds(fork, conflict).anyMatch(MergeLawsTest::takesNames);
    }

    private static boolean takesNames(Operation operation) {
        return operation.leaves(Database.SQLITE).stream()
                .map(Leaf::operation)
                .anyMatch(leaf -> leaf instanceof RenameColumn
                        || leaf instanceof RenameTable
                        || leaf instanceof DropColumn
                        || leaf instanceof DropTable);
    }

    private static boolean hasSql(Operation operation) {
        return operation instanceof ExecuteSql
                || operation instanceof Backfill
                || operation instanceof AddColumn add && add.backfill() != null
                || operation instanceof AlterColumn alter && alter.using() != null;
    }

    private static Stream<Operation> deeds(Fork fork, Conflict conflict) {
        return Stream.of(conflict.ours(), conflict.theirs()).flatMap(wish -> deeds(fork, wish));
    }

    private static Stream<Operation> deeds(Fork fork, Conflict.Wish wish) {
        return wish.deeds().stream().map(deed -> fork.branches()
                .get(wish.head().charAt(0) - 'a')
                .get(Integer.parseInt(deed.revision().substring(1)) - 1)
                .get(deed.operation()));
    }

    private void requireBlocked(Fork fork, Conflict conflict) {
        Optional<Fork> alone = alone(fork, conflict, true);
        if (alone.isEmpty()) {
            count("not alone");
            return;
        }
        End end = ends(alone.get());
        count("alone " + end);
        if (end == End.ONE) {
            // Both keys of a table have to be gone before a row cannot be found again: one is named.
            Fork all = alone(fork, conflict, false).orElseThrow();
            assertThat(ends(all)).as("%s", conflict).isNotEqualTo(End.ONE);
        }
    }

    /** The operations of a conflict, each as a revision of its own; with what came before them, or what they need of it. */
    private static Optional<Fork> alone(Fork fork, Conflict conflict, boolean sparing) {
        List<List<List<Operation>>> branches = new ArrayList<>();
        for (Conflict.Wish wish : List.of(conflict.ours(), conflict.theirs())) {
            int branch = wish.head().charAt(0) - 'a';
            List<Operation> deeds = deeds(fork, wish).toList();
            List<Operation> needed = needed(fork, branch, deeds, sparing);
            branches.add(needed.stream().map(List::of).toList());
            if (needed.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Fork(fork.database(), fork.origin(), branches));
    }

    /** Operations of a branch up to the last of some; sparing leaves out those that the rest can do without. */
    private static List<Operation> needed(Fork fork, int branch, List<Operation> deeds, boolean sparing) {
        List<Operation> all = fork.operations(branch);
        int end = 0;
        for (Operation deed : deeds) {
            end = Math.max(end, all.lastIndexOf(deed) + 1);
        }
        List<Operation> needed = new ArrayList<>(all.subList(0, end));
        Catalog base = Undo.applyAll(fork.origin(), Catalog.empty(fork.database()));
        for (int i = needed.size() - 1; sparing && i >= 0; i--) {
            if (!deeds.contains(needed.get(i))) {
                List<Operation> fewer = new ArrayList<>(needed);
                fewer.remove(i);
                if (applied(fewer, base).isPresent()) {
                    needed = fewer;
                }
            }
        }
        return needed;
    }

    private static Optional<Catalog> applied(List<Operation> operations, Catalog before) {
        try {
            return Optional.of(Undo.applyAll(operations, before));
        } catch (CatalogConflict conflict) {
            return Optional.empty();
        }
    }

    private enum End {
        ONE,
        SEVERAL,
        NONE
    }

    /** Where all orders of the revisions lead, if of equal changes the second one is skipped. */
    private static End ends(Fork fork) {
        Projection projection = fork.projection();
        Overlay overlay = new Overlay(equalChanges(fork), Set.of());
        try {
            new Positions(projection, overlay).requireOneCatalogEach(fork.heads(), joined(fork, projection, overlay));
            return End.ONE;
        } catch (CatalogConflict blocked) {
            return End.NONE;
        } catch (AssertionError divergent) {
            return End.SEVERAL;
        }
    }

    private static Catalog joined(Fork fork, Projection projection, Overlay overlay) {
        return Undo.applyAll(inOrder(fork, overlay), projection.after(Fork.ROOT));
    }

    /** What runs when the branches run one after the other. */
    private static List<Operation> inOrder(Fork fork, Overlay overlay) {
        List<Operation> running = new ArrayList<>();
        Set<String> applied = new HashSet<>();
        for (int branch = 0; branch < fork.branches().size(); branch++) {
            for (int i = 0; i < fork.branches().get(branch).size(); i++) {
                running.addAll(overlay.through(
                        Fork.id(branch, i), fork.branches().get(branch).get(i), applied));
                applied.add(Fork.id(branch, i));
            }
        }
        return running;
    }

    /** Whether each operation that says something where it stands still says something where the branches meet. */
    private static boolean nothingIsLost(Fork fork) {
        Catalog base = Undo.applyAll(fork.origin(), Catalog.empty(fork.database()));
        Overlay overlay = new Overlay(equalChanges(fork), Set.of());
        List<Operation> together = inOrder(fork, overlay);
        for (int branch = 0; branch < fork.branches().size(); branch++) {
            List<Operation> alone = fork.operations(branch);
            for (Operation operation : alone) {
                if (matters(operation, alone, base)
                        && together.contains(operation)
                        && !matters(operation, together, base)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean matters(Operation operation, List<Operation> among, Catalog base) {
        List<Operation> others = new ArrayList<>(among);
        others.remove(operation);
        Optional<Catalog> without = applied(others, base);
        return without.isEmpty() || !without.equals(applied(among, base));
    }

    private static List<Settlement> equalChanges(Fork fork) {
        List<Settlement> equal = new ArrayList<>();
        for (int one = 0; one < fork.branches().size(); one++) {
            for (int other = one + 1; other < fork.branches().size(); other++) {
                equalChanges(fork, one, other, equal);
            }
        }
        return equal;
    }

    private static void equalChanges(Fork fork, int one, int other, List<Settlement> equal) {
        Set<String> taken = new TreeSet<>();
        for (int i = 0; i < fork.branches().get(other).size(); i++) {
            List<Operation> operations = fork.branches().get(other).get(i);
            for (int at = 0; at < operations.size(); at++) {
                equalChange(fork, one, Fork.id(other, i), at, operations.get(at), taken, equal);
            }
        }
    }

    private static void equalChange(
            Fork fork, int branch, String id, int at, Operation operation, Set<String> taken, List<Settlement> equal) {
        for (int i = 0; i < fork.branches().get(branch).size(); i++) {
            List<Operation> there = fork.branches().get(branch).get(i);
            for (int j = 0; j < there.size(); j++) {
                String twin = Fork.id(branch, i);
                if (there.get(j).equals(operation)
                        && !isData(operation, fork.database())
                        && taken.add(twin + " " + j)) {
                    equal.add(Fork.skip(twin, id, at, operation));
                    equal.add(Fork.skip(id, twin, j, operation));
                    return;
                }
            }
        }
    }

    private static boolean isData(Operation operation, Database database) {
        return operation.leaves(database).stream()
                .map(Leaf::operation)
                .anyMatch(leaf -> leaf instanceof InsertRows
                        || leaf instanceof DeleteRows
                        || leaf instanceof Backfill
                        || leaf instanceof ExecuteSql);
    }

    // ---------------------------------------------------------------- settled conflicts

    /** An answer to conflicts is refused, or leads from each position to one catalog. */
    @Property(seed = SEED)
    void settled_means_settled(@ForAll("forks") Fork fork) {
        if (++told % 2 == 0) {
            // Each is answered in several ways, so half of them do.
            return;
        }
        Analysis analysis = analysis(fork);
        Verdict verdict = begin(SETTLED, analysis);
        if (verdict.fits()) {
            return;
        }
        List<Conflict> questions = analysis.questions();
        if (questions.stream().anyMatch(each -> each.ways().isEmpty())) {
            count("no way out");
            return;
        }
        for (Way way : List.of(Way.OURS, Way.THEIRS, Way.FOLLOW, Way.COMBINE, Way.ORDER, Way.RENAME)) {
            Map<Integer, Answer> answers = new TreeMap<>();
            for (int i = 0; i < questions.size(); i++) {
                List<Way> ways = questions.get(i).ways();
                Way taken = ways.contains(way) ? way : ways.get(0);
                answers.put(i + 1, new Answer(taken, taken == Way.RENAME ? "another_name" : null));
            }
            if (answers.values().stream().anyMatch(answer -> answer.way() == way)) {
                settle(fork, analysis, answers, way);
            }
        }
    }

    private void settle(Fork fork, Analysis analysis, Map<Integer, Answer> answers, Way way) {
        List<Conflict> conflicts = analysis.verdict().conflicts();
        String what =
                way.word() + (conflicts.size() == 1 ? " " + conflicts.get(0).type() : " several");
        Verdict settled;
        try {
            settled = analysis.settled(answers);
        } catch (SchemaException refused) {
            assertThat(refused.reason()).isEqualTo(Reason.USAGE);
            count(what + ": refused");
            count(way.word() + ": refused");
            return;
        }
        requireOneCatalogEach(fork, settled);
        count(what + ": settled");
        count(way.word() + ": settled");
    }
}
