package dev.schema.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.engine.Rebase;
import dev.schema.engine.RebaseRange;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.merge.Analysis;
import dev.schema.engine.merge.Verdict;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.MigrationSource;
import dev.schema.engine.project.Project;
import dev.schema.engine.sample.Inspected;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.engine.source.MigrationSourceText;
import dev.schema.engine.source.NewRevision;
import dev.schema.engine.source.OperationPrinter;
import dev.schema.servers.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * What a rebase promises: from wherever a database stands that has nothing of the branch, it leads to the schema of the
 * merge; and one that has something of it gets there, too, or is told that it does not.
 */
class RebaseLawsTest {

    private static final int TRIES = 40;

    private final Map<String, Integer> counts = new TreeMap<>();

    @Provide
    Arbitrary<Fork> forks() {
        return Forks.of(Reach.SQLITE).filter(fork -> fork.branches().size() == 2);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private int counted(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** A law over nothing always holds. */
    @AfterProperty
    void requireSubstance() {
        System.out.println("law a rebase is a merge: " + counts);
        if (counted("forks") < TRIES) {
            // One failed, and says so itself.
            return;
        }
        assertThat(counted("rebased")).isGreaterThan(TRIES / 4);
        assertThat(counted("with other statements")).isPositive();
        assertThat(counted("to the schema of the merge")).isGreaterThan(TRIES / 2);
        assertThat(counted("caught up")).isPositive();
    }

    @Property(seed = "20261127", tries = TRIES)
    void a_rebase_is_a_merge(@ForAll("forks") Fork fork) throws IOException, SQLException {
        count("forks");
        Path folder = Files.createTempDirectory("rebase");
        try {
            if (write(folder, fork)) {
                rebase(folder, fork);
            } else {
                count("with code that nobody prints");
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean write(Path folder, Fork fork) throws IOException {
        Projection projection = fork.projection();
        Files.writeString(folder.resolve("schema.toml"), "");
        Files.createDirectory(folder.resolve("migrations"));
        for (String id : projection.graph().order()) {
            try {
                NewRevision revision = new NewRevision(
                                id,
                                projection.graph().node(id).orElseThrow().parents().stream()
                                        .map(parent -> new NewRevision.Parent(parent, parent + " message"))
                                        .toList(),
                                List.of(),
                                List.of(),
                                id + " message",
                                null,
                                Instant.EPOCH)
                        .withBody(OperationPrinter.print(projection.content(id).operations(), projection.before(id)));
                Files.writeString(
                        folder.resolve("migrations/" + MigrationSourceText.className(revision) + ".java"),
                        MigrationSourceText.of(revision));
            } catch (SchemaException unprintable) {
                return false;
            }
        }
        return true;
    }

    private void rebase(Path folder, Fork fork) throws IOException, SQLException {
        Project project = Project.find(folder, Map.of(), Map.of());
        String onto = fork.heads().get(0);
        String head = fork.heads().get(1);
        MigrationSource before = project.migrations();
        SchemaMigrator migrator = SchemaMigrator.configure().source(before).load();
        Verdict verdict = new Analysis(migrator.projection(), Overlay.NONE, fork.heads()).verdict();
        Rebase rebase = new Rebase(project, migrator, RebaseRange.of(migrator, head, onto, id -> false));
        Map<Path, String> texts = texts(folder);
        if (!rebase.conflicts().isEmpty()) {
            assertThat(verdict.fits()).isFalse();
            count("conflicting");
            return;
        }
        Rebase.Proved proved;
        try {
            proved = rebase.proved();
        } catch (SchemaException refused) {
            assertThat(refused.reason()).isEqualTo(Reason.FAILED);
            assertThat(texts(folder)).isEqualTo(texts);
            count("refused");
            return;
        }
        assertThat(texts(folder)).isEqualTo(texts);
        proved.write();
        count("rebased");
        boolean same = proved.moved().stream()
                .allMatch(each -> each.changed().isEmpty() && each.dropped().isEmpty());
        if (!same) {
            count("with other statements");
        }
        MigrationSource after = project.migrations();
        Catalog merged =
                SchemaMigrator.configure().source(after).load().projection().after(head);
        if (verdict.fits()) {
            assertThat(merged).isEqualTo(verdict.merged());
        }
        List<String> own = new ArrayList<>(List.of(Fork.ROOT));
        own.addAll(fork.lines().get(0));
        for (String position : own) {
            upgrade(before, position, after, head, merged);
        }
        String first = fork.lines().get(0).get(0);
        for (String position : fork.lines().get(1)) {
            catchUp(before, List.of(position), after, head, merged);
            catchUp(before, List.of(position, first), after, head, merged);
            catchUp(before, List.of(first, position), after, head, merged);
        }
    }

    private static Map<Path, String> texts(Path folder) throws IOException {
        Map<Path, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
            for (Path file : files.toList()) {
                texts.put(file, Files.readString(file));
            }
        }
        return texts;
    }

    private void upgrade(MigrationSource before, String position, MigrationSource after, String head, Catalog merged)
            throws SQLException {
        try (LiveDatabase live = LiveDatabase.fresh(TestDatabase.SQLITE)) {
            if (!runs(live, before, position)) {
                count("not to be run: " + "before");
            } else if (runs(live, after, head)) {
                assertThat(Inspected.differences(merged, live.url())).isEmpty();
                count("to the schema of the merge");
            } else {
                count("not to be run: " + "after");
            }
        }
    }

    private void catchUp(
            MigrationSource before, List<String> positions, MigrationSource after, String head, Catalog merged)
            throws SQLException {
        try (LiveDatabase live = LiveDatabase.fresh(TestDatabase.SQLITE)) {
            for (String position : positions) {
                if (!runs(live, before, position)) {
                    return;
                }
            }
            try {
                migrator(live, after).upgrade(head);
                assertThat(Inspected.differences(merged, live.url())).isEmpty();
                assertThat(migrator(live, after).changed()).isEmpty();
                count("caught up");
            } catch (SchemaException refused) {
                count("no way to catch up: " + refused.reason());
            }
        }
    }

    /** Whether the rows and the dialect let it. */
    private static boolean runs(LiveDatabase live, MigrationSource source, String target) {
        try {
            migrator(live, source).upgrade(target);
            return true;
        } catch (SchemaException refused) {
            assertThat(refused.reason()).isIn(Reason.FAILED, Reason.HALF_WAY, Reason.SEVERAL_HEADS, Reason.UNPROVEN);
            return false;
        }
    }

    private static SchemaMigrator migrator(LiveDatabase live, MigrationSource source) {
        return SchemaMigrator.configure().source(source).url(live.url()).load();
    }
}
