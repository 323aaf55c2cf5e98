package dev.schema.engine.merge;

import dev.schema.engine.merge.Answer.Way;
import dev.schema.engine.merge.Conflict.Deed;
import dev.schema.engine.merge.Conflict.Wish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Conflicts as people read them: what it is about, both places, both outcomes, and the ways out. */
public final class ConflictText {

    /** What is said where no answer leads anywhere. */
    static final String NO_WAY =
            "No answer settles it: change one of the branches, in a revision that no database has run"
                    + " yet, or put one on top of the other with 'schema rebase'.";

    private static final int MOST_DEEDS = 4;

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("add/add", "both branches add it, each in its own way"),
            Map.entry("drop/modify", "one branch drops it, the other changes it"),
            Map.entry("drop/rename", "one branch drops it, the other gives it another name"),
            Map.entry("rename/modify", "one branch gives it another name, the other uses the old one"),
            Map.entry("rename/rename", "both branches give it another name, each its own"),
            Map.entry("name-collision", "both branches want one name for two things"),
            Map.entry("type/type", "both branches change its type, each in its own way"),
            Map.entry("default/default", "both branches change its default, each in its own way"),
            Map.entry("type/default", "one branch changes its type, the other its default"),
            Map.entry("nullability/pk", "one branch lets it be null, the other makes it part of the key"),
            Map.entry("pk/pk", "both branches change the primary key, each in its own way"),
            Map.entry("modify/modify", "both branches change it, each in its own way"),
            Map.entry("dropped-column-in-index", "one branch drops it, the other makes an index over it"),
            Map.entry("dropped-column-in-check", "one branch drops it, the other makes a check over it"),
            Map.entry("dropped-column-in-fk", "one branch drops it, the other makes a foreign key of it"),
            Map.entry("dropped-column-in-other", "one branch drops it, the other needs it"),
            Map.entry("dangling-fk", "one branch drops what a foreign key of the other refers to"),
            Map.entry("table-drop/reference", "one branch drops it, the other refers to it"),
            Map.entry("type/reference", "one branch changes its type, the other refers to it"),
            Map.entry("convergent-chain", "both branches make it, and one goes on from there"),
            Map.entry("rule", "the schema would be legal, but the database does not take this branch after the other"),
            Map.entry("raw-sql", "a statement may depend on what the other branch changes"),
            Map.entry("raw-sql/raw-sql", "statements of both branches may depend on each other"));

    private final UnaryOperator<String> shortId;
    private final UnaryOperator<String> message;

    /**
     * Texts for people.
     *
     * @param shortId how an id is shown
     * @param message the message of a revision; may be empty
     */
    public ConflictText(UnaryOperator<String> shortId, UnaryOperator<String> message) {
        this.shortId = shortId;
        this.message = message;
    }

    /** What it is about, in one line. */
    public static String headline(Conflict conflict) {
        return conflict.object() + ": " + words(conflict) + " (" + conflict.type() + ")";
    }

    /** What kind of disagreement it is, in words that name nothing. */
    public static String words(Conflict conflict) {
        return WORDS.getOrDefault(conflict.type(), conflict.type());
    }

    /** Everything below the headline. */
    public List<String> lines(Conflict conflict) {
        List<String> lines = new ArrayList<>();
        wish("ours", conflict.ours(), lines);
        wish("theirs", conflict.theirs(), lines);
        lines.addAll(reasons(conflict));
        return lines;
    }

    /** Why it is a conflict, a sentence each. */
    public List<String> reasons(Conflict conflict) {
        List<String> lines = new ArrayList<>();
        conflict.refusals().stream()
                .limit(2)
                .forEach(refusal -> lines.add("After " + shortId.apply(refusal.first()) + ", "
                        + shortId.apply(refusal.second()) + " cannot run: " + refusal.why() + "."));
        conflict.doubts().stream().limit(2).forEach(lines::add);
        if (conflict.kind() == Conflict.Kind.DIVERGENT) {
            lines.add("Every order runs, and whichever runs last decides.");
        } else if (conflict.kind() == Conflict.Kind.INTENT) {
            lines.add("Every order runs and ends alike; but the branches do not want the same.");
        }
        return lines;
    }

    private void wish(String side, Wish wish, List<String> lines) {
        List<Deed> deeds = wish.deeds();
        for (int i = 0; i < Math.min(deeds.size(), MOST_DEEDS); i++) {
            Deed deed = deeds.get(i);
            String name = message.apply(deed.revision());
            lines.add(String.format("%-8s", i == 0 ? side : "") + shortId.apply(deed.revision())
                    + (name.isEmpty() ? "" : " " + name) + ": " + deed.what()
                    + (deed.place() == null ? "" : "  (" + deed.place() + ")"));
        }
        if (deeds.size() > MOST_DEEDS) {
            lines.add("        and " + (deeds.size() - MOST_DEEDS) + " more");
        }
        if (!wish.outcome().isEmpty()) {
            lines.add("        so that it is: " + wish.outcome());
        }
    }

    /** The ways out, each as it is given to {@code --resolve}, with what it means. */
    public List<String> ways(Conflict conflict, int number) {
        List<String> lines = new ArrayList<>(conflict.ways().isEmpty() ? List.of(NO_WAY) : List.of());
        answers(conflict, number).forEach((answer, meaning) -> lines.add(String.format("%-14s", answer) + meaning));
        return lines;
    }

    /** What may be given to {@code --resolve}, in order, and what each means. */
    public Map<String, String> answers(Conflict conflict, int number) {
        Map<String, String> answers = new LinkedHashMap<>();
        conflict.ways()
                .forEach(way -> answers.put(
                        number + "=" + way.word() + (way == Way.RENAME ? ":NAME" : ""), meaning(way, conflict)));
        return answers;
    }

    private String meaning(Way way, Conflict conflict) {
        String ours = shortId.apply(conflict.ours().head());
        String theirs = shortId.apply(conflict.theirs().head());
        return switch (way) {
            case OURS -> "as " + ours + " has it, wherever " + theirs + " has run or not";
            case THEIRS -> "as " + theirs + " has it, wherever " + ours + " has run or not";
            case FOLLOW -> "both: what is changed is changed under the new name";
            case RENAME -> "both: that of " + theirs + " is called NAME";
            case COMBINE ->
                "both: "
                        + (conflict.object().startsWith("column ")
                                ? "the type that holds the values of both"
                                : conflict.object().startsWith("enum ") ? "the values of both" : "both conditions");
            case ORDER -> "both: the statement first; where the other has run, it steps aside meanwhile";
            case CONFIRM -> "you have looked, and their order does not matter";
        };
    }
}
