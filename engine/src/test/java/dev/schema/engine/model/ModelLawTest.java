package dev.schema.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.catalog.Catalog;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.diff.Lossy;
import dev.schema.engine.law.Compiled;
import dev.schema.engine.law.Reach;
import dev.schema.engine.law.Stories;
import dev.schema.engine.law.Story;
import dev.schema.engine.law.Tally;
import dev.schema.engine.project.Filters;
import dev.schema.engine.source.MigrationBody;
import dev.schema.engine.source.MigrationSourceText;
import dev.schema.engine.source.NewRevision;
import dev.schema.engine.source.OperationPrinter;
import dev.schema.operation.Operation;
import dev.schema.operation.TableOperation;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** What holds for the way from any catalog to any model. */
class ModelLawTest {

    private static final String SEED = "20261127";
    private static final int PAIRS = 6 * Integer.getInteger("laws.factor", 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Filters ALL = Filters.NONE;
    private static final Wishes DROPS = new Wishes(List.of(), true, Set.of(), true);
    private static final Wishes CAREFUL = new Wishes(List.of(), true, Set.of(), false);

    private final Tally tally = new Tally();
    private int proposals;
    private int complete;
    private int held;
    private int renamed;

    /** What the revisions lead to, and what the model says. */
    record Pair(Catalog from, Catalog model) {}

    @Provide
    Arbitrary<List<Pair>> strangers() {
        return pairs(Reach.EVERYTHING);
    }

    @Provide
    Arbitrary<List<Pair>> files() {
        return pairs(Reach.SQLITE);
    }

    @Provide
    Arbitrary<List<Pair>> moments() {
        return Stories.of(Reach.EVERYTHING, 25)
                .map(story -> new Pair(story.before(), story.after()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(PAIRS);
    }

    @Provide
    Arbitrary<List<Pair>> momentsBackwards() {
        return Stories.of(Reach.EVERYTHING, 25)
                .map(story -> new Pair(story.after(), story.before()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(PAIRS);
    }

    @Provide
    Arbitrary<List<Story>> siblings() {
        return Stories.siblings(Reach.EVERYTHING, 15);
    }

    private static Arbitrary<List<Pair>> pairs(Reach reach) {
        return Combinators.combine(Stories.catalogs(reach), Stories.catalogs(reach))
                .as(Pair::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(PAIRS);
    }

    @AfterProperty
    void requireSubstance() {
        tally.print("models");
        System.out.println("law models: " + complete + " of " + proposals + " led all the way, " + held
                + " held something back, " + renamed + " renamed");
        assertThat(proposals).isPositive();
        assertThat(complete).isGreaterThan(proposals / 2);
    }

    private static Optional<Proposal> proposal(Catalog from, Catalog model, Wishes wishes) {
        return proposal(List.of(from), List.of(model), wishes);
    }

    private static Optional<Proposal> proposal(List<Catalog> from, List<Catalog> models, Wishes wishes) {
        try {
            return Optional.of(ModelDifference.between("Model", from, models, false, ALL, wishes));
        } catch (Unsupported nameTooLong) {
            // No such catalog is that of a real database.
            return Optional.empty();
        }
    }

    /** The catalogs that these bodies lead to, compiled together. */
    private static List<Catalog> recorded(List<MigrationBody> bodies, List<Catalog> before) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (MigrationBody body : bodies) {
            NewRevision revision = new NewRevision(
                            "r" + sources.size(),
                            List.of(),
                            List.of(),
                            List.of(),
                            "part " + sources.size(),
                            null,
                            Instant.EPOCH)
                    .withBody(body);
            sources.put(MigrationSourceText.className(revision), MigrationSourceText.of(revision));
        }
        Map<String, Migration> compiled = Compiled.migrations(sources);
        List<Catalog> after = new ArrayList<>();
        for (String name : sources.keySet()) {
            after.add(Recorder.up(compiled.get(name), before.get(after.size())).catalog());
        }
        return after;
    }

    private record Written(Pair pair, Proposal proposal) {}

    private List<Written> written(List<Pair> pairs, Wishes wishes) {
        List<Written> written = new ArrayList<>();
        for (Pair pair : pairs) {
            proposal(pair.from(), pair.model(), wishes).ifPresent(proposal -> written.add(new Written(pair, proposal)));
        }
        proposals += written.size();
        written.forEach(each -> tally.count(each.proposal().operations()));
        return written;
    }

    private static List<Catalog> recorded(List<Written> written) {
        return recorded(
                written.stream().map(each -> each.proposal().body(DAY)).toList(),
                written.stream().map(each -> each.pair().from()).toList());
    }

    private void leads(List<Pair> pairs) {
        List<Written> written = written(pairs, DROPS);
        List<Catalog> ends = recorded(written);
        for (int i = 0; i < ends.size(); i++) {
            Proposal first = written.get(i).proposal();
            Catalog model = written.get(i).pair().model();
            assertThat(first.held()).isEmpty();
            if (first.unsaid().isEmpty() && first.left().isEmpty()) {
                assertThat(ends.get(i)).isEqualTo(model);
                complete++;
            }
            Proposal second = proposal(ends.get(i), model, DROPS).orElseThrow();
            assertThat(second.operations()).as("a second run finds nothing").isEmpty();
            assertThat(second.unsaid()).hasSameSizeAs(first.unsaid());
        }
    }

    @Property(tries = 60, seed = SEED)
    void what_is_generated_leads_to_the_model(@ForAll("strangers") List<Pair> pairs) {
        leads(pairs);
    }

    @Property(tries = 60, seed = SEED)
    void what_is_generated_leads_to_the_model_in_a_file(@ForAll("files") List<Pair> pairs) {
        leads(pairs);
    }

    @Property(tries = 60, seed = SEED)
    void what_is_generated_leads_to_the_next_moment(@ForAll("moments") List<Pair> pairs) {
        leads(pairs);
    }

    private void waits(List<Pair> pairs) {
        List<Written> written = written(pairs, CAREFUL);
        List<Catalog> ends = recorded(written);
        List<MigrationBody> rest = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            Proposal first = written.get(i).proposal();
            Catalog model = written.get(i).pair().model();
            requireNoLoss(first.operations(), written.get(i).pair().from());
            assertThat(ends.get(i)).isEqualTo(first.until());
            Proposal second = proposal(ends.get(i), model, CAREFUL).orElseThrow();
            assertThat(second.operations()).as("a second run finds nothing").isEmpty();
            assertThat(Undo.applyAll(second.held(), ends.get(i)))
                    .as("and the same waits")
                    .isEqualTo(Undo.applyAll(first.held(), ends.get(i)));
            held += first.held().isEmpty() ? 0 : 1;
            rest.add(uncommented(first));
        }
        List<Catalog> last = recorded(rest, ends);
        for (int i = 0; i < last.size(); i++) {
            Proposal first = written.get(i).proposal();
            if (first.unsaid().isEmpty() && first.left().isEmpty()) {
                assertThat(last.get(i)).isEqualTo(written.get(i).pair().model());
                complete++;
            }
        }
    }

    private static void requireNoLoss(List<Operation> operations, Catalog from) {
        Catalog catalog = from;
        for (Operation operation : operations) {
            assertThat(Lossy.loses(operation, catalog)).as(operation.describe()).isFalse();
            catalog = operation.applyTo(catalog);
        }
    }

    /** What is held back, as somebody uncomments it. */
    private static MigrationBody uncommented(Proposal proposal) {
        List<String> lines = proposal.body(DAY).lines();
        int begin = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            begin = lines.get(i).contains("// Loses data, so not done here") ? i + 1 : begin;
        }
        return new MigrationBody(
                lines.subList(begin, lines.size()).stream()
                        .map(line -> line.replaceFirst("// ?", ""))
                        .toList(),
                OperationPrinter.print(proposal.held(), proposal.until()).imports());
    }

    @Property(tries = 40, seed = SEED)
    void what_loses_data_waits(@ForAll("strangers") List<Pair> pairs) {
        waits(pairs);
    }

    @Property(tries = 40, seed = SEED)
    void what_loses_data_waits_backwards(@ForAll("momentsBackwards") List<Pair> pairs) {
        waits(pairs);
    }

    @Property(tries = 60, seed = SEED)
    void whatever_is_renamed_it_leads_to_the_model(@ForAll("moments") List<Pair> pairs) {
        for (Pair pair : pairs) {
            Wishes wishes = new Wishes(List.of(), false, Set.of(), true);
            Proposal proposal = proposal(pair.from(), pair.model(), wishes).orElseThrow();
            while (!proposal.questions().isEmpty()) {
                wishes = wishes.renaming(proposal.questions().get(0).rename());
                renamed++;
                proposal = proposal(pair.from(), pair.model(), wishes).orElseThrow();
            }
            proposals++;
            tally.count(proposal.operations());
            Catalog end = Undo.applyAll(proposal.operations(), pair.from());
            if (proposal.unsaid().isEmpty() && proposal.left().isEmpty()) {
                assertThat(end).isEqualTo(pair.model());
                complete++;
            }
            Proposal second = proposal(end, pair.model(), DROPS).orElseThrow();
            assertThat(second.operations()).as("a second run finds nothing").isEmpty();
        }
    }

    @Property(seed = SEED)
    void the_same_needs_nothing(@ForAll("moments") List<Pair> pairs) {
        for (Pair pair : pairs) {
            Proposal proposal =
                    proposal(pair.model(), pair.model(), Wishes.NONE).orElseThrow();
            assertThat(proposal.operations()).isEmpty();
            assertThat(proposal.held()).isEmpty();
            assertThat(proposal.unsaid()).isEmpty();
            assertThat(proposal.questions()).isEmpty();
            proposals++;
            complete++;
        }
    }

    /** What two branches of a story do, as if each was for a database of its own. */
    @Property(seed = SEED)
    void each_database_does_what_is_its_own(@ForAll("siblings") List<Story> siblings) {
        List<Database> databases = List.of(Database.SQLITE, Database.POSTGRESQL);
        List<Catalog> before = new ArrayList<>();
        List<Catalog> models = new ArrayList<>();
        for (int i = 0; i < databases.size(); i++) {
            before.add(of(databases.get(i), siblings.get(i).before()));
            models.add(of(databases.get(i), siblings.get(i).after()));
        }
        proposals++;
        proposal(before, models, DROPS)
                .ifPresentOrElse(proposal -> requireEach(proposal, before, models), () -> complete++);
    }

    private void requireEach(Proposal proposal, List<Catalog> before, List<Catalog> models) {
        tally.count(proposal.operations());
        for (int i = 0; i < before.size(); i++) {
            Catalog end = Undo.applyAll(proposal.operations(), before.get(i));
            if (proposal.unsaid().isEmpty() && proposal.left().isEmpty()) {
                assertThat(end).isEqualTo(models.get(i));
                complete += i;
            }
        }
    }

    private static Catalog of(Database database, Catalog catalog) {
        return new Catalog(
                database,
                catalog.tables(),
                catalog.views(),
                catalog.sequences(),
                catalog.enums(),
                catalog.schemas(),
                catalog.triggers(),
                catalog.unknown());
    }

    /** What a model does not speak for stays as it is, whatever it says. */
    @Property(seed = SEED)
    void what_is_excluded_stays(@ForAll("moments") List<Pair> pairs) {
        for (Pair pair : pairs) {
            List<String> excluded = new ArrayList<>();
            for (Name name : pair.from().tables().keySet()) {
                if (excluded.size() * 2 < pair.from().tables().size()) {
                    excluded.add(name.toString());
                }
            }
            Filters filters = Filters.names(List.of(), excluded);
            proposals++;
            proposal(pair.from(), pair.model(), filters)
                    .ifPresentOrElse(proposal -> requireUntouched(proposal, pair, filters), () -> complete++);
        }
    }

    private static Optional<Proposal> proposal(Catalog from, Catalog model, Filters filters) {
        try {
            return Optional.of(ModelDifference.between("Model", List.of(from), List.of(model), false, filters, DROPS));
        } catch (Unsupported nameTooLong) {
            return Optional.empty();
        }
    }

    private void requireUntouched(Proposal proposal, Pair pair, Filters filters) {
        Catalog end = Undo.applyAll(proposal.operations(), pair.from());
        pair.from().tables().forEach((name, table) -> {
            if (!filters.countsTable(name)) {
                assertThat(end.tables().get(name)).isEqualTo(table);
            }
        });
        assertThat(proposal(end, pair.model(), filters).orElseThrow().operations())
                .as("a second run finds nothing")
                .isEmpty();
        assertThat(proposal(pair.from(), pair.model(), Filters.names(List.of(), List.of("*")))
                        .orElseThrow()
                        .operations())
                .noneMatch(operation -> operation instanceof TableOperation);
        complete++;
        tally.count(proposal.operations());
    }
}
