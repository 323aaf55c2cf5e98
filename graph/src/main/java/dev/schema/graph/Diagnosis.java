package dev.schema.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something wrong with a graph or with a question put to it: plain data for whoever decides, and two sentences for
 * whoever typed. {@link #code()} is a word that never changes, {@link #message()} says what happened with the things in
 * quotes, {@link #advice()} what to type instead.
 */
public sealed interface Diagnosis {
    /** The kind of problem as one word, such as {@code multiple-heads}; frozen. */
    String code();

    /** The revisions whose files are to blame, the first one first; empty when it is about what was typed. */
    default List<String> revisions() {
        return List.of();
    }

    /** What happened, one sentence. */
    String message();

    /** What to do about it, one sentence or two. */
    String advice();

    /** A name for one head was used where there are several. */
    record MultipleHeads(String asked, List<String> heads) implements Diagnosis {
        public MultipleHeads {
            heads = List.copyOf(heads);
        }

        @Override
        public String code() {
            return "multiple-heads";
        }

        @Override
        public String message() {
            return "'" + asked + "' means one revision, but it names " + heads.size() + ": " + quoted(heads) + ".";
        }

        @Override
        public String advice() {
            return "Name one of them, take all with 'schema upgrade heads', or join them with 'schema merge heads'.";
        }
    }

    /** Nothing is called this; {@code where} says where the name stood. */
    record UnknownRevision(String asked, Where where, Optional<String> nearest) implements Diagnosis {
        /** Where the unknown name stood. */
        public enum Where {
            /** Typed by a person. */
            REFERENCE,
            /** Typed, with steps, where only names are understood. */
            STEPS,
            /** A label that ends like a count, such as {@code feature-2024}, where counts are understood. */
            STEPS_OR_LABEL,
            /** Recorded in the history of a database. */
            HISTORY
        }

        @Override
        public String code() {
            return "unknown-revision";
        }

        @Override
        public String message() {
            return switch (where) {
                case REFERENCE -> "No revision or label is called '" + asked + "' or starts with it.";
                case STEPS -> "'" + asked + "' counts steps, but a name is needed here.";
                case STEPS_OR_LABEL ->
                    "'" + asked + "' is a label, but here it reads as steps counted from '"
                            + asked.substring(0, Math.max(asked.lastIndexOf('-'), asked.lastIndexOf('+')))
                            + "'.";
                case HISTORY ->
                    "The database has applied '" + asked + "', but there is no such revision in the project.";
            };
        }

        @Override
        public String advice() {
            return switch (where) {
                case REFERENCE -> closest(nearest, "'schema history' lists them all.");
                case STEPS -> "Type the id or the label; steps are understood by upgrade, downgrade and ranges.";
                case STEPS_OR_LABEL -> "For the branch of that name type '" + asked + "@head'.";
                case HISTORY ->
                    "Check out the branch that has it, or, if it is gone for good, 'schema stamp --purge' what the database really holds."
                            + nearest.map(n -> " The closest is '" + n + "'.").orElse("");
            };
        }
    }

    /** What stands before {@code @} names no branch. */
    record UnknownBranch(String asked, Optional<String> nearest) implements Diagnosis {
        @Override
        public String code() {
            return "unknown-branch";
        }

        @Override
        public String message() {
            return "No branch is called '" + asked + "'.";
        }

        @Override
        public String advice() {
            return closest(nearest, "'schema branches' lists the labels.");
        }
    }

    /** A revision and a branch that are not on one line of parents; the revision is missing when none is applied. */
    record NotInBranch(Optional<String> revision, String branch) implements Diagnosis {
        @Override
        public String code() {
            return "not-in-branch";
        }

        @Override
        public String message() {
            return revision.map(r -> "Revision '" + r + "' is not on one line with branch '" + branch + "'.")
                    .orElse("Nothing that is applied can be undone on branch '" + branch + "'.");
        }

        @Override
        public String advice() {
            return "'schema history " + branch + ":' shows what is on the branch, 'schema current' what is applied.";
        }
    }

    /** A short form that several names start with. */
    record AmbiguousPrefix(String asked, List<String> matches) implements Diagnosis {
        public AmbiguousPrefix {
            matches = List.copyOf(matches);
        }

        @Override
        public String code() {
            return "ambiguous-prefix";
        }

        @Override
        public String message() {
            return "'" + asked + "' is the start of " + matches.size() + " names: " + quoted(matches) + ".";
        }

        @Override
        public String advice() {
            return "Type more of the name you mean.";
        }
    }

    /** Counting steps came to a place where the way parts; {@code at} is missing when that is before the first one. */
    record AmbiguousWalk(String asked, Optional<String> at, List<String> choices) implements Diagnosis {
        public AmbiguousWalk {
            choices = List.copyOf(choices);
        }

        @Override
        public String code() {
            return "ambiguous-walk";
        }

        @Override
        public String message() {
            return "Counting '" + asked + "', the way parts "
                    + at.map(r -> "at '" + r + "'").orElse("at the start") + ": " + quoted(choices) + ".";
        }

        @Override
        public String advice() {
            return "Name the revision itself, or the branch to count along, as in '" + choices.get(0) + "@+1'.";
        }
    }

    /** A count from where the database stands, which is at several revisions. */
    record AmbiguousStart(String asked, List<String> applied) implements Diagnosis {
        public AmbiguousStart {
            applied = List.copyOf(applied);
        }

        @Override
        public String code() {
            return "ambiguous-start";
        }

        @Override
        public String message() {
            return "'" + asked + "' counts from the applied revision, but there are " + applied.size() + ": "
                    + quoted(applied) + ".";
        }

        @Override
        public String advice() {
            return "Say which one to count from, as in '" + applied.get(0) + "@"
                    + asked.substring(Math.max(0, Math.max(asked.lastIndexOf('+'), asked.lastIndexOf('-')))) + "'.";
        }
    }

    /** A count that leads out of the graph, or in the wrong direction. */
    record OutOfRange(String asked, Reason reason) implements Diagnosis {
        /** How the count failed. */
        public enum Reason {
            /** There are fewer revisions above. */
            PAST_HEAD,
            /** There are fewer revisions below. */
            PAST_BASE,
            /** An upgrade does not go down. */
            NOT_UP,
            /** A downgrade does not go up. */
            NOT_DOWN
        }

        @Override
        public String code() {
            return "out-of-range";
        }

        @Override
        public String message() {
            return switch (reason) {
                case PAST_HEAD -> "'" + asked + "' leads past the newest revision.";
                case PAST_BASE -> "'" + asked + "' leads below the first revision.";
                case NOT_UP -> "'" + asked + "' does not lead up from the applied revision.";
                case NOT_DOWN -> "'" + asked + "' does not lead down from the applied revision.";
            };
        }

        @Override
        public String advice() {
            return switch (reason) {
                case PAST_HEAD -> "Type 'heads' for everything, or a smaller number.";
                case PAST_BASE -> "Type 'base' to go below the first revision, or a smaller number.";
                case NOT_UP -> "Type '+1' for one step up, or use 'schema downgrade'.";
                case NOT_DOWN -> "Type '-1' for one step down, or use 'schema upgrade'.";
            };
        }
    }

    /** The lower end of a range, or the target of a downgrade, is not below the upper end. */
    record NotAnAncestor(String lower, List<String> upper, boolean heldByDependency) implements Diagnosis {
        public NotAnAncestor {
            upper = List.copyOf(upper);
        }

        @Override
        public String code() {
            return "not-an-ancestor";
        }

        @Override
        public String message() {
            if (heldByDependency) {
                return "'" + lower
                        + "' is applied because others depend on it, but nothing above it on its own line is.";
            }
            return "'" + lower + "' is not below "
                    + (upper.isEmpty() ? "anything: no revision is applied or named" : quoted(upper)) + ".";
        }

        @Override
        public String advice() {
            return heldByDependency
                    ? "To undo it as well, type '" + lower + "-1'; 'schema current' shows what is applied."
                    : "'schema current' shows what is applied, 'schema history' what is below what.";
        }
    }

    /** Two references of one command of which one already contains the other. */
    record Overlap(String lower, String upper) implements Diagnosis {
        @Override
        public String code() {
            return "overlap";
        }

        @Override
        public String message() {
            return "'" + upper + "' already includes '" + lower + "'.";
        }

        @Override
        public String advice() {
            return "Leave out '" + lower + "'.";
        }
    }

    /** A new revision or merge on a revision that others follow. */
    record NotAHead(String revision, List<String> children) implements Diagnosis {
        public NotAHead {
            children = List.copyOf(children);
        }

        @Override
        public String code() {
            return "not-a-head";
        }

        @Override
        public String message() {
            return "Revision '" + revision + "' is not a head: " + quoted(children)
                    + (children.size() == 1 ? " follows it." : " follow it.");
        }

        @Override
        public String advice() {
            return "Type '" + children.get(0)
                    + "@head' for the end of that branch, or add --splice to start a new branch here.";
        }
    }

    /** The same revision given twice. */
    record DuplicateArgument(String first, String second, String revision) implements Diagnosis {
        @Override
        public String code() {
            return "duplicate-argument";
        }

        @Override
        public String message() {
            return first.equals(second)
                    ? "'" + first + "' is given twice."
                    : "'" + first + "' and '" + second + "' are both revision '" + revision + "'.";
        }

        @Override
        public String advice() {
            return "Name each revision once.";
        }
    }

    /** A range where a single target is meant. */
    record RangeNotAllowed(String asked) implements Diagnosis {
        @Override
        public String code() {
            return "range-not-allowed";
        }

        @Override
        public String message() {
            return "'" + asked + "' is a range, but the database itself says where to start.";
        }

        @Override
        public String advice() {
            return "Name the target alone, '" + asked.substring(asked.indexOf(':') + 1)
                    + "', or add --sql for a script without a database.";
        }
    }

    /** A script for a downgrade needs to be told where it starts. */
    record RangeRequired(String asked) implements Diagnosis {
        @Override
        public String code() {
            return "range-required";
        }

        @Override
        public String message() {
            return "'" + asked + "' does not say where the script starts, and there is no database to ask.";
        }

        @Override
        public String advice() {
            return "Type both ends, as in 'head:" + asked + "'.";
        }
    }

    /** Not of the form {@code from:to}. */
    record BadRange(String asked) implements Diagnosis {
        @Override
        public String code() {
            return "bad-range";
        }

        @Override
        public String message() {
            return "'" + asked + "' is not a range.";
        }

        @Override
        public String advice() {
            return "Type 'from:to'; for a history either side may be left out, as in '" + withoutColons(asked) + ":'.";
        }

        private static String withoutColons(String text) {
            return text.indexOf(':') < 0 ? text : text.substring(0, text.indexOf(':'));
        }
    }

    /** The recorded history cannot be: a row twice, or ({@code missing}) a row without what it stands on. */
    record BadVersionTable(String row, Optional<String> missing) implements Diagnosis {
        @Override
        public String code() {
            return "bad-version-table";
        }

        @Override
        public String message() {
            return missing.map(m ->
                            "The database records '" + row + "' as applied, but not '" + m + "', which it stands on.")
                    .orElse("The database records '" + row + "' twice.");
        }

        @Override
        public String advice() {
            return "Restore the history tables from a backup, or declare with 'schema stamp --purge' what it really holds.";
        }
    }

    /** A revision that names itself as its parent. */
    record SelfLoop(String revision) implements Diagnosis {
        @Override
        public List<String> revisions() {
            return List.of(revision);
        }

        @Override
        public String code() {
            return "self-loop";
        }

        @Override
        public String message() {
            return "Revision '" + revision + "' is its own parent.";
        }

        @Override
        public String advice() {
            return "Give '" + revision + "' the parent it really follows, or none.";
        }
    }

    /** Revisions that follow each other in a circle; each has the next as a parent, the last has the first. */
    record Cycle(List<String> revisions) implements Diagnosis {
        public Cycle {
            revisions = List.copyOf(revisions);
        }

        @Override
        public String code() {
            return "cycle";
        }

        @Override
        public String message() {
            return "Revisions follow each other in a circle: " + circle(revisions, "follows") + ".";
        }

        @Override
        public String advice() {
            return "Change the parents of one of them.";
        }
    }

    /** A revision that depends on itself, by its id or its label. */
    record DependencySelfLoop(String revision) implements Diagnosis {
        @Override
        public List<String> revisions() {
            return List.of(revision);
        }

        @Override
        public String code() {
            return "dependency-self-loop";
        }

        @Override
        public String message() {
            return "Revision '" + revision + "' depends on itself.";
        }

        @Override
        public String advice() {
            return "Take '" + revision + "' out of its own dependencies.";
        }
    }

    /** As {@link Cycle}, by way of at least one dependency. */
    record DependencyCycle(List<String> revisions) implements Diagnosis {
        public DependencyCycle {
            revisions = List.copyOf(revisions);
        }

        @Override
        public String code() {
            return "dependency-cycle";
        }

        @Override
        public String message() {
            return "Revisions need each other in a circle: " + circle(revisions, "needs") + ".";
        }

        @Override
        public String advice() {
            return "Take out one of the dependencies.";
        }
    }

    /** A parent that is no revision. */
    record MissingParent(String revision, String parent, Optional<String> nearest) implements Diagnosis {
        @Override
        public List<String> revisions() {
            return List.of(revision);
        }

        @Override
        public String code() {
            return "missing-parent";
        }

        @Override
        public String message() {
            return "Revision '" + revision + "' follows '" + parent + "', which does not exist.";
        }

        @Override
        public String advice() {
            return closest(nearest, "Add the missing revision, or change the parent.");
        }
    }

    /** A dependency that is neither a revision nor a label. */
    record MissingDependency(String revision, String dependency, Optional<String> nearest) implements Diagnosis {
        @Override
        public List<String> revisions() {
            return List.of(revision);
        }

        @Override
        public String code() {
            return "missing-dependency";
        }

        @Override
        public String message() {
            return "Revision '" + revision + "' depends on '" + dependency + "', which does not exist.";
        }

        @Override
        public String advice() {
            return closest(nearest, "Add the missing revision, or change the dependency.");
        }
    }

    /** A label that is used twice, or is also the id of a revision. */
    record LabelConflict(String label, String revision, String other) implements Diagnosis {
        @Override
        public List<String> revisions() {
            return List.of(revision);
        }

        @Override
        public String code() {
            return "label-conflict";
        }

        @Override
        public String message() {
            return label.equals(other)
                    ? "Label '" + label + "' of revision '" + revision + "' is also the id of a revision."
                    : "Label '" + label + "' is on two revisions: '" + other + "' and '" + revision + "'.";
        }

        @Override
        public String advice() {
            return "Choose another label for '" + revision + "'; a branch needs its label only on its first revision.";
        }
    }

    /** An id or label that references could not spell. */
    record IllegalRevisionId(String name, boolean label) implements Diagnosis {
        @Override
        public String code() {
            return "illegal-revision-id";
        }

        @Override
        public String message() {
            return "'" + name + "' cannot be the " + (label ? "label" : "id") + " of a revision.";
        }

        @Override
        public String advice() {
            return "Use 1 to 64 letters, digits, " + (label ? "'_', '.' or '-'" : "'_' or '.'")
                    + ", and none of the words 'base', 'current', 'head' and 'heads'.";
        }
    }

    /** Two revisions of the same id. */
    record DuplicateRevision(String revision) implements Diagnosis {
        @Override
        public List<String> revisions() {
            return List.of(revision);
        }

        @Override
        public String code() {
            return "duplicate-revision";
        }

        @Override
        public String message() {
            return "Two revisions are called '" + revision + "'.";
        }

        @Override
        public String advice() {
            return "Give the newer one another id.";
        }
    }

    private static String closest(Optional<String> nearest, String otherwise) {
        return nearest.map(n -> "The closest is '" + n + "'. ").orElse("") + otherwise;
    }

    private static String quoted(List<String> names) {
        int shown = 10;
        String text = names.stream().limit(shown).map(n -> "'" + n + "'").collect(Collectors.joining(", "));
        return names.size() > shown ? text + " and " + (names.size() - shown) + " more" : text;
    }

    private static String circle(List<String> names, String verb) {
        return names.stream().map(n -> "'" + n + "' " + verb + " ").collect(Collectors.joining()) + "'" + names.get(0)
                + "'";
    }
}
