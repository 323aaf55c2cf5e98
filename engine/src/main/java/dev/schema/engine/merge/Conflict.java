package dev.schema.engine.merge;

import dev.schema.engine.merge.Answer.Way;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that two branches do not agree about.
 *
 * @param object what it is about, as people call it: {@code column users.email}
 * @param type what kind of disagreement, from a fixed list: {@code add/add}, {@code drop/modify}, ...
 * @param kind why it is one
 * @param ours what the one branch wants
 * @param theirs what the other branch wants
 * @param refusals why orders of running them fail
 * @param doubts why it cannot be shown that the order does not matter, a sentence each
 * @param assumptions what would have to be assumed: a step, and a revision that it may run before or after
 * @param ways the ways out of it, as far as they are known not to lead nowhere
 */
public record Conflict(
        String object,
        String type,
        Kind kind,
        Wish ours,
        Wish theirs,
        List<Refusal> refusals,
        List<String> doubts,
        List<String> assumptions,
        List<Way> ways) {

    /** Copies the lists. */
    public Conflict {
        ways = List.copyOf(ways);
        refusals = List.copyOf(refusals);
        doubts = List.copyOf(doubts);
        assumptions = List.copyOf(assumptions);
    }

    /** Whether all orders run and end alike, so that only people can say whether it is one. */
    boolean isForPeople() {
        return kind == Kind.UNPROVEN || kind == Kind.INTENT;
    }

    /** What a person confirms who says that it does not matter: the same for both orders of the branches. */
    public List<String> confirmations() {
        return kind == Kind.UNPROVEN
                ? assumptions
                : List.of(object + ": "
                        + Stream.of(ours, theirs)
                                .flatMap(wish -> wish.deeds().stream())
                                .map(deed -> deed.revision() + " " + deed.what())
                                .sorted()
                                .collect(Collectors.joining(" / ")));
    }

    /** The same with other ways out. */
    Conflict withWays(List<Way> others) {
        return new Conflict(object, type, kind, ours, theirs, refusals, doubts, assumptions, others);
    }

    /** Why something is a conflict. */
    public enum Kind {
        /** Some order of running the branches fails. */
        BLOCKED,
        /** Every order runs, and they end in different schemas. */
        DIVERGENT,
        /** All orders end in one schema, and yet the branches want different things. */
        INTENT,
        /** Whether the order matters cannot be shown. */
        UNPROVEN,
        /** The schema would be legal, and the database or its data would not take it. */
        RULE;

        /** The word for it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What one branch wants.
     *
     * @param head the revision that the branch ends in
     * @param deeds what it does to the object, in order
     * @param outcome what becomes of the object if this branch runs alone, as far as it is otherwise than in the other
     */
    public record Wish(String head, List<Deed> deeds, String outcome) {

        /** Copies the list. */
        public Wish {
            deeds = List.copyOf(deeds);
        }
    }

    /**
     * An order that cannot run.
     *
     * @param first the revision that has run
     * @param second the revision that cannot run then
     * @param why why, as a sentence without its end
     */
    public record Refusal(String first, String second, String why) {}

    /**
     * One operation of a branch.
     *
     * @param revision its revision
     * @param operation its index in the revision
     * @param what what it does
     * @param place its file and line, or null
     */
    public record Deed(String revision, int operation, String what, @Nullable String place) {}
}
