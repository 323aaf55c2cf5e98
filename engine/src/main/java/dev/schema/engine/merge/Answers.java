package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.merge.Answer.Way;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Overlay.Settlement;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.graph.RevisionGraph;
import dev.schema.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers to conflicts of two branches, and what is to be said so that they hold. Those that are alike are taken as one. */
final class Answers {

    private final Catalog base;
    private final Side left;
    private final Side right;
    private final Map<Act, Act> twins;
    private final Overlay overlay;
    private final RevisionGraph graph;
    private final Map<List<Object>, Group> groups = new LinkedHashMap<>();
    private final Set<Act> aside = new LinkedHashSet<>();

    /**
     * A conflict.
     *
     * @param object what it is about
     * @param mine what the first branch does about it, in order
     * @param theirs what the second branch does about it, in order
     */
    record Dispute(String object, Set<Act> mine, Set<Act> theirs) {}

    /** Conflicts that are answered alike. */
    private record Group(Answer answer, Set<Act> mine, Set<Act> theirs, List<String> objects) {

        Group(Answer answer) {
            this(answer, new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
        }

        void add(Dispute dispute) {
            mine.addAll(dispute.mine());
            theirs.addAll(dispute.theirs());
            objects.add(dispute.object());
        }
    }

    Answers(Catalog base, Side left, Side right, Map<Act, Act> twins, Overlay overlay, RevisionGraph graph) {
        this.base = base;
        this.left = left;
        this.right = right;
        this.twins = twins;
        this.overlay = overlay;
        this.graph = graph;
    }

    /** Adds an answer. */
    void add(Dispute dispute, Answer answer) {
        boolean mineFirst = answer.way() == Way.ORDER && dispute.mine().stream().anyMatch(Act::looksAtRows);
        groups.computeIfAbsent(List.of(answer, mineFirst), key -> new Group(answer))
                .add(dispute);
        setAside(dispute);
    }

    /** Leaves a conflict out, as if its operations were not there, wherever it is not answered. */
    void setAside(Dispute dispute) {
        aside.addAll(dispute.mine());
        aside.addAll(dispute.theirs());
    }

    /**
     * What is to be said.
     *
     * @throws SchemaException with {@link Reason#USAGE} if they cannot be settled like this
     */
    List<Settlement> settlements() {
        List<Settlement> settlements = new ArrayList<>();
        for (Group group : groups.values()) {
            try {
                settlements.addAll(settlements(group));
            } catch (CatalogConflict | Unsupported refused) {
                throw new SchemaException(
                        Reason.USAGE,
                        Problem.of(
                                "The conflict about " + String.join(", ", group.objects())
                                        + " cannot be settled by \""
                                        + group.answer().way().word() + "\": " + refused.getMessage() + ".",
                                "Nothing was written. Choose another way, or change one of the branches."));
            }
        }
        return settlements;
    }

    private List<Settlement> settlements(Group group) {
        Set<Act> mine = group.mine();
        Set<Act> theirs = group.theirs();
        return switch (group.answer().way()) {
            case OURS -> mineFirst(group, skipped(theirs)).settlements(mine, theirs);
            case THEIRS -> theirsFirst(group, skipped(mine)).settlements(theirs, mine);
            case FOLLOW -> both(group, theirs.stream().anyMatch(Ways::renames));
            case ORDER -> both(group, mine.stream().anyMatch(Act::looksAtRows));
            case RENAME ->
                theirsFirst(
                                group,
                                Ways.makingRoom(
                                        mine,
                                        theirs,
                                        String.valueOf(group.answer().name())))
                        .keepingApart()
                        .settlements(theirs, mine);
            case COMBINE -> mineFirst(group, Combined.instead(mine, theirs)).settlements(mine, theirs);
            case CONFIRM -> List.of();
        };
    }

    /** Both do what they say; where one of them comes second that is to come first, what is in its way steps aside. */
    private List<Settlement> both(Group group, boolean mineFirst) {
        return mineFirst
                ? mineFirst(group, Map.of())
                        .asideFor(group.mine(), group.theirs())
                        .settlements(group.mine(), group.theirs())
                : theirsFirst(group, Map.of())
                        .asideFor(group.theirs(), group.mine())
                        .settlements(group.theirs(), group.mine());
    }

    private static Map<Act, List<Operation>> skipped(Set<Act> acts) {
        Map<Act, List<Operation>> skipped = new LinkedHashMap<>();
        acts.forEach(act -> skipped.put(act, List.of()));
        return skipped;
    }

    private Settler mineFirst(Group group, Map<Act, List<Operation>> instead) {
        return settler(group, left, right, instead);
    }

    private Settler theirsFirst(Group group, Map<Act, List<Operation>> instead) {
        return settler(group, right, left, instead);
    }

    private Settler settler(Group group, Side first, Side second, Map<Act, List<Operation>> instead) {
        Set<Act> others = new LinkedHashSet<>(aside);
        others.removeAll(group.mine());
        others.removeAll(group.theirs());
        return new Settler(
                base,
                without(first.acts(), others),
                without(second.acts(), others),
                instead,
                twins,
                id -> graph.closure(List.of(id)));
    }

    /** What is left of a side when other conflicts are set aside, and what stands on them. */
    private List<Act> without(List<Act> acts, Set<Act> others) {
        List<Act> left = new ArrayList<>(acts);
        if (left.removeAll(others)) {
            new Localizer(overlay, base, twins).prune(left);
        }
        return left;
    }
}
