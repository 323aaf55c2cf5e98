package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.engine.hash.Sha256;
import dev.schema.engine.json.Checksum;
import dev.schema.engine.merge.Answer.Way;
import dev.schema.engine.plan.CatalogForm;
import dev.schema.engine.plan.Content;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Overlay.Settlement;
import dev.schema.engine.plan.Overlay.Subject;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds out whether branches fit together, in two ways that must agree: a merge of the states that they end in, fact by
 * fact, and a replay of every order of running them. The verdict does not depend on the order of the branches.
 */
public final class Analysis {

    /** The version of the rules: the next one wherever branches that fitted before no longer do. */
    public static final int RULES = 1;

    private static final int HASH_LENGTH = 12;

    /** Stands for a name that somebody would give. */
    private static final String ANY_NAME = "another_name";

    private final Projection projection;
    private final RevisionGraph graph;
    private final Overlay overlay;
    private final List<String> heads;
    private final List<PairAnalysis> pairs = new ArrayList<>();
    private final Verdict verdict;

    /**
     * Analyses the branches that end in these heads.
     *
     * @param overlay what earlier merges say
     * @param heads two or more revisions, none an ancestor of another
     * @throws SchemaException if a branch cannot run by itself
     */
    public Analysis(Projection projection, Overlay overlay, List<String> heads) {
        this.projection = projection;
        this.graph = projection.graph();
        this.overlay = overlay;
        this.heads = List.copyOf(heads);
        projection.project(graph.closure(heads));
        for (int i = 0; i < heads.size(); i++) {
            for (int j = i + 1; j < heads.size(); j++) {
                pairs.add(new PairAnalysis(projection, overlay, heads.get(i), heads.get(j)));
            }
        }
        this.verdict = judge();
    }

    /** Whether the branches fit together, without an answer to anything. */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * The conflicts as people are asked about them: with those ways out only that lead somewhere, as far as can be told of
     * each conflict alone.
     */
    public List<Conflict> questions() {
        int all = verdict.conflicts().size();
        List<Conflict> questions = new ArrayList<>();
        for (PairAnalysis pair : pairs) {
            for (int i = 0; i < pair.conflicts().size(); i++) {
                Conflict conflict = pair.conflicts().get(i);
                int index = i;
                questions.add(conflict.withWays(conflict.ways().stream()
                        .filter(way -> all == 1 ? leads(any(way)) : pair.leads(index, any(way)))
                        .toList()));
            }
        }
        return questions.isEmpty() ? verdict.conflicts() : questions;
    }

    /** Whether the only conflict is settled like this. */
    private boolean leads(Answer answer) {
        try {
            return settled(Map.of(1, answer)).fits();
        } catch (SchemaException nowhere) {
            return false;
        }
    }

    private static Answer any(Way way) {
        return new Answer(way, way == Way.RENAME ? ANY_NAME : null);
    }

    private Verdict judge() {
        List<Conflict> conflicts =
                pairs.stream().flatMap(pair -> pair.conflicts().stream()).toList();
        if (!conflicts.isEmpty()) {
            return Verdict.of(conflicts);
        }
        Set<Settlement> settlements = new LinkedHashSet<>();
        pairs.forEach(pair -> settlements.addAll(pair.twins()));
        Replay.Outcome outcome =
                heads.size() == 2 ? Replay.Outcome.ONE : replay(settlements).from(base());
        if (outcome != Replay.Outcome.ONE) {
            return Verdict.of(List.of(together(heads, outcome)));
        }
        List<Conflict> refused = DialectRules.judge(projection, overlay.plus(settlements, graph), heads);
        return refused.isEmpty()
                ? new Verdict(List.of(), inOrder(settlements), List.of(), List.of(), merged(settlements))
                : Verdict.of(refused);
    }

    /**
     * The verdict when conflicts are settled.
     *
     * @param answers by the number of the conflict in the verdict, from 1
     * @throws SchemaException with {@link Reason#USAGE} if a conflict is left without an answer, or an answer does not
     *     lead to one schema
     */
    public Verdict settled(Map<Integer, Answer> answers) {
        Map<Subject, Settlement> settlements = new LinkedHashMap<>();
        pairs.forEach(pair -> pair.twins().forEach(each -> settlements.put(each.subject(), each)));
        Set<String> confirmed = new LinkedHashSet<>();
        List<String> losses = new ArrayList<>();
        int number = 0;
        for (PairAnalysis pair : pairs) {
            List<Conflict> conflicts = pair.conflicts();
            SortedMap<Integer, Answer> ofPair = new TreeMap<>();
            for (int i = 0; i < conflicts.size(); i++) {
                number++;
                Answer answer = required(number, conflicts.get(i), answers);
                ofPair.put(i, answer);
                if (answer.way() == Way.CONFIRM) {
                    confirmed.addAll(conflicts.get(i).confirmations());
                }
            }
            pair.settled(ofPair).forEach(each -> {
                settlements.remove(each.subject());
                settlements.put(each.subject(), each);
                losses.addAll(Losses.of(each, pair.base()));
                losses.addAll(Losses.ofStep(
                        each,
                        projection.content(each.revision()).operations().get(each.operation()),
                        pair.base().database()));
            });
        }
        requireKnownNumbers(answers);
        requireOneEnd(settlements.values());
        List<Conflict> left = left(settlements.values(), confirmed);
        left.forEach(each -> confirmed.addAll(each.confirmations()));
        return new Verdict(
                List.of(), inOrder(settlements.values()), List.copyOf(confirmed), losses, merged(settlements.values()));
    }

    private void requireKnownNumbers(Map<Integer, Answer> answers) {
        int all = verdict.conflicts().size();
        if (answers.keySet().stream().anyMatch(each -> each < 1 || each > all)) {
            throw new SchemaException(
                    Reason.USAGE,
                    Problem.of(
                            "There " + (all == 1 ? "is one conflict" : "are " + all + " conflicts")
                                    + ", and the answers speak of others: " + answers.keySet() + ".",
                            "Number them as the report does."));
        }
    }

    private void requireOneEnd(Collection<Settlement> settlements) {
        Replay replay = replay(settlements);
        Replay.Outcome outcome = replay.from(base());
        if (outcome != Replay.Outcome.ONE) {
            throw nowhere(outcome == Replay.Outcome.BLOCKED ? replay.refusal() : "");
        }
    }

    /** What whoever looks again would ask once more, and only people can know; no trace of it is in what is settled. */
    private List<Conflict> left(Collection<Settlement> settlements, Collection<String> confirmed) {
        List<Conflict> left = new Analysis(
                        projection, overlay.plus(settlements, graph).confirming(confirmed), heads)
                .verdict()
                .conflicts();
        if (!left.stream().allMatch(Conflict::isForPeople)) {
            throw nowhere(left.stream()
                    .flatMap(each -> each.refusals().stream())
                    .findFirst()
                    .map(each -> "after \"" + each.first() + "\", \"" + each.second() + "\" cannot run: " + each.why())
                    .orElse(""));
        }
        return left;
    }

    private static SchemaException nowhere(String why) {
        return new SchemaException(
                Reason.USAGE,
                Problem.of(
                        "With these answers the branches do not end in one schema either"
                                + (why.isEmpty() ? "" : ": " + why) + ".",
                        "Nothing was written. Answer otherwise, or change one of the branches."));
    }

    /** The revisions that the branches end in, in the order in which they were given. */
    public List<String> heads() {
        return heads;
    }

    /** The revisions that the branches do not share, in order, each with the hash of its operations. */
    public List<String> certified() {
        return certified(projection, heads);
    }

    static List<String> certified(Projection projection, List<String> heads) {
        return beyond(projection.graph(), heads).stream()
                .map(id -> certified(projection, id))
                .toList();
    }

    /** A revision with the hash of its operations. */
    static String certified(Projection projection, String id) {
        return id + " " + projection.content(id).checksum().substring(0, HASH_LENGTH);
    }

    /** What a certificate says of where every order ends: the kind of database, and a hash. */
    public String end(Verdict fitting) {
        return end(fitting.merged(), fitting.settlements());
    }

    /** The same of a schema and of what is settled on the way to it. */
    static String end(Catalog merged, Collection<Settlement> settlements) {
        List<String> parts = new ArrayList<>(List.of(CatalogForm.hash(merged)));
        settlements.stream()
                .map(each -> String.join(
                        " ",
                        each.where(),
                        each.revision(),
                        Integer.toString(each.operation()),
                        each.hash(),
                        Checksum.of(each.instead())))
                .sorted()
                .forEach(parts::add);
        return merged.database().name() + " " + Sha256.hex(parts).substring(0, HASH_LENGTH);
    }

    /**
     * The verdict by the rules of another kind of database, with nothing to be settled there but what is settled here.
     *
     * @param other of the same revisions, for the other database
     * @param fitting a verdict of this analysis, with or without answers
     * @throws SchemaException with {@link Reason#SEVERAL_HEADS} or {@link Reason#UNPROVEN} if the branches do not fit there
     */
    public Verdict under(Projection other, Verdict fitting) {
        Overlay settled = other.overlay().plus(fitting.settlements(), graph).confirming(fitting.confirmed());
        Verdict there = new Analysis(other, settled, heads).verdict();
        if (!there.fits()) {
            SchemaException refused = Fit.refused(there);
            throw new SchemaException(
                    refused.reason(),
                    refused.problems().stream()
                            .map(each -> new Problem(
                                    "By the rules of " + other.database().name() + ": " + each.what(),
                                    each.where(),
                                    "Run 'schema merge' with "
                                            + other.database().name() + " as the first of 'dialects' to"
                                            + " settle it, or change one of the branches, in a revision that no database"
                                            + " has run yet."))
                            .toList());
        }
        return new Verdict(List.of(), fitting.settlements(), fitting.confirmed(), fitting.losses(), there.merged());
    }

    /** What is said of an operation, in a few words. */
    public String explained(Settlement settlement) {
        Content content = projection.content(settlement.revision());
        String what = settlement.revision() + ": "
                + content.operations().get(settlement.operation()).describe();
        boolean same = settlement.skips()
                && projection.content(settlement.where()).operations().stream()
                        .anyMatch(content.operations().get(settlement.operation())::equals);
        return what + (same ? ", as " + settlement.where() + " has done" : "");
    }

    private Answer required(int number, Conflict conflict, Map<Integer, Answer> answers) {
        Answer answer = answers.get(number);
        if (answer != null && conflict.ways().contains(answer.way())) {
            return answer;
        }
        List<Way> ways = questions().get(number - 1).ways();
        String offered = ways.stream()
                .map(way -> number + "=" + way.word() + (way == Way.RENAME ? ":NAME" : ""))
                .collect(Collectors.joining(", "));
        throw new SchemaException(
                Reason.USAGE,
                Problem.of(
                        "Conflict " + number + " (" + conflict.object() + ") "
                                + (answer == null
                                        ? "has no answer."
                                        : "cannot be answered by \""
                                                + answer.way().word() + "\"."),
                        ways.isEmpty() ? ConflictText.NO_WAY : "Choose one of: " + offered + "."));
    }

    /**
     * The catalog before an operation where what is said of it counts.
     *
     * @param all everything that is said beside what earlier merges say
     */
    public Catalog before(Settlement settlement, Collection<Settlement> all) {
        Overlay everything = overlay.plus(all, graph);
        Set<String> position = new HashSet<>(graph.closure(List.of(settlement.where())));
        position.addAll(graph.closure(graph.foundations(settlement.revision())));
        Set<String> common = graph.commonAncestors(List.of(settlement.where(), settlement.revision()));
        Set<String> applied = new HashSet<>(common);
        Catalog catalog = projection.at(common);
        for (String id : graph.sorted(position)) {
            if (!applied.contains(id)) {
                catalog = Undo.applyAll(
                        everything.through(id, projection.content(id).operations(), applied), catalog);
                applied.add(id);
            }
        }
        List<Operation> written =
                projection.content(settlement.revision()).operations().subList(0, settlement.operation());
        return Undo.applyAll(everything.through(settlement.revision(), written, applied), catalog);
    }

    private Replay replay(Collection<Settlement> settlements) {
        List<String> beyond = beyond();
        Map<String, Set<String>> below = Replay.below(graph, beyond);
        List<Act> acts = new ArrayList<>();
        pairs.forEach(pair -> acts.addAll(pair.acts()));
        return new Replay(
                        overlay.plus(settlements, graph),
                        graph.commonAncestors(heads),
                        Replay.nodes(beyond, below, acts.stream().distinct().toList()))
                .withSql();
    }

    private Catalog base() {
        return projection.at(graph.commonAncestors(heads));
    }

    private List<Settlement> inOrder(Collection<Settlement> settlements) {
        return Overlay.NONE.plus(settlements, graph).settlements();
    }

    private Catalog merged(Collection<Settlement> settlements) {
        Overlay everything = overlay.plus(settlements, graph);
        Set<String> applied = new HashSet<>(graph.commonAncestors(heads));
        Catalog catalog = projection.at(applied);
        for (String id : beyond()) {
            catalog =
                    Undo.applyAll(everything.through(id, projection.content(id).operations(), applied), catalog);
            applied.add(id);
        }
        return catalog;
    }

    private List<String> beyond() {
        return beyond(graph, heads);
    }

    private static List<String> beyond(RevisionGraph graph, List<String> heads) {
        Set<String> beyond = new HashSet<>(graph.closure(heads));
        beyond.removeAll(graph.commonAncestors(heads));
        return graph.sorted(beyond);
    }

    private static Conflict together(List<String> heads, Replay.Outcome outcome) {
        return new Conflict(
                outcome == Replay.Outcome.TOO_MANY
                        ? "all branches together, in more orders than can be tried"
                        : "all branches together, of which any two fit",
                "modify/modify",
                outcome == Replay.Outcome.BLOCKED ? Conflict.Kind.BLOCKED : Conflict.Kind.DIVERGENT,
                new Conflict.Wish(heads.get(0), List.of(), ""),
                new Conflict.Wish(heads.get(1), List.of(), ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(Way.OURS, Way.THEIRS));
    }
}
