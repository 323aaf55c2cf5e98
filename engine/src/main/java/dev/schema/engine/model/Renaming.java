package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Table;
import dev.schema.engine.diff.Renames;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Nearest;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tables and columns that are called otherwise: those that somebody says are, and those that may be, to be asked. A column
 * may be another one if type and nullability are the same, and the names are alike or no other pair is left; a table if
 * most of its columns are the same.
 */
final class Renaming {

    private static final double MOSTLY_THE_SAME = 0.6;
    private static final double PARTLY_THE_SAME = 0.3;

    private final Catalog from;
    private final Catalog to;
    private final Wishes wishes;
    private final Map<Name, Name> tables = new LinkedHashMap<>();
    private final Map<Name, Map<String, String>> columns = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * The renames between two catalogs.
     *
     * @throws SchemaException if something that is said to be renamed is not gone, or its new name not new
     */
    Renaming(Catalog from, Catalog to, Wishes wishes) {
        this.from = from;
        this.to = to;
        this.wishes = wishes;
        List<String> ofColumns = Stream.concat(
                        wishes.renames().stream(),
                        wishes.declared().stream()
                                .filter(rename -> !wishes.renames().contains(rename) && isOpen(rename)))
                .filter(rename -> !takeTable(rename))
                .toList();
        ofColumns.forEach(this::column);
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.USAGE, problems);
        }
        if (!wishes.noRenames()) {
            askForTables();
            askForColumns();
        }
    }

    /** What is known to be a rename, the tables first. */
    Renames renames() {
        return Renames.of(tables, columns);
    }

    /** What may be one; nothing is assumed of it. */
    List<Question> questions() {
        return List.copyOf(questions);
    }

    // ---------------------------------------------------------------- what was said

    private void refuse(String rename, String what, String next) {
        int equals = rename.indexOf('=');
        problems.add(new Problem(
                what,
                wishes.declared().contains(rename)
                        ? "renamed(\"" + rename.substring(0, equals) + "\", \"" + rename.substring(equals + 1) + "\")"
                        : "--rename " + rename,
                next));
    }

    /** Whether it names a table, whose rename is taken down then. */
    private boolean takeTable(String rename) {
        int equals = rename.indexOf('=');
        if (equals < 1 || equals == rename.length() - 1) {
            refuse(
                    rename,
                    "'" + rename + "' is no rename.",
                    "Write OLD=NEW: --rename customers.name=full_name, or --rename customers=clients.");
            return true;
        }
        Optional<Table> table = named(from.tables().values(), rename.substring(0, equals));
        if (table.isEmpty()) {
            return false;
        }
        Name old = table.get().name();
        String written = rename.substring(equals + 1);
        Optional<Table> wanted = named(to.tables().values(), written)
                .or(() -> Optional.ofNullable(to.tables().get(old.withLocal(written))));
        if (to.tables().containsKey(old)) {
            refuse(rename, "The table \"" + old + "\" is still in the model.", "Only what is gone can be renamed.");
        } else if (wanted.isEmpty() || !Objects.equals(wanted.get().name().schema(), old.schema())) {
            refuse(rename, "There is no table \"" + written + "\" in the model.", nearest(written, fresh()));
        } else if (from.tables().containsKey(wanted.get().name())) {
            refuse(rename, "The table \"" + written + "\" is there already.", "Only to what is new can be renamed.");
        } else if (tables.containsKey(old) || tables.containsValue(wanted.get().name())) {
            refuse(rename, "A table is renamed twice.", "Say one rename of each table.");
        } else {
            tables.put(old, wanted.get().name());
        }
        return true;
    }

    /** Whether the revisions still know the old name. */
    private boolean isOpen(String rename) {
        String old = rename.substring(0, rename.indexOf('='));
        return from.tables().values().stream()
                .anyMatch(table -> table.name().toString().equals(old)
                        || old.startsWith(table.name() + ".")
                                && table.find(old.substring(
                                                table.name().toString().length() + 1))
                                        .isPresent());
    }

    private static Optional<Table> named(Collection<Table> among, String written) {
        return among.stream()
                .filter(table -> table.name().toString().equals(written))
                .findFirst();
    }

    private void column(String rename) {
        int equals = rename.indexOf('=');
        String old = rename.substring(0, equals);
        String name = rename.substring(equals + 1);
        for (int dot = old.lastIndexOf('.'); dot > 0; dot = old.lastIndexOf('.', dot - 1)) {
            Optional<Pair> pair = pair(old.substring(0, dot));
            if (pair.isPresent()) {
                column(rename, pair.get(), old.substring(dot + 1), name);
                return;
            }
        }
        refuse(rename, "There is no table or column \"" + old + "\" in the revisions.", nearest(old, gone()));
    }

    private void column(String rename, Pair pair, String old, String name) {
        if (pair.before().find(old).isEmpty()) {
            refuse(
                    rename,
                    "There is no column \"" + old + "\" in \"" + pair.before().name() + "\".",
                    nearest(old, pair.before().columnNames()));
        } else if (pair.after().find(old).isPresent()) {
            refuse(
                    rename,
                    "The column \"" + pair.after().name() + "." + old + "\" is still in the model.",
                    "Only what is gone can be renamed.");
        } else if (pair.after().find(name).isEmpty()) {
            refuse(
                    rename,
                    "There is no column \"" + name + "\" in \"" + pair.after().name() + "\" of the model.",
                    nearest(name, pair.after().columnNames()));
        } else if (pair.before().find(name).isPresent()) {
            refuse(
                    rename,
                    "The column \"" + pair.before().name() + "." + name + "\" is there already.",
                    "Only to what is new can be renamed.");
        } else {
            Map<String, String> ofTable = columns.computeIfAbsent(pair.after().name(), table -> new LinkedHashMap<>());
            if (ofTable.containsKey(old) || ofTable.containsValue(name)) {
                refuse(rename, "A column is renamed twice.", "Say one rename of each column.");
            }
            ofTable.put(old, name);
        }
    }

    private static String nearest(String word, Collection<String> known) {
        return Nearest.to(word, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse(
                        known.isEmpty()
                                ? "Nothing that could be meant is there."
                                : "There are " + String.join(", ", known) + ".");
    }

    private List<String> fresh() {
        return to.tables().keySet().stream()
                .filter(name -> !from.tables().containsKey(name))
                .map(Name::toString)
                .toList();
    }

    private List<String> gone() {
        Stream<String> ofTables = from.tables().keySet().stream()
                .filter(name -> !to.tables().containsKey(name))
                .map(Name::toString);
        Stream<String> ofColumns = pairs().stream().flatMap(pair -> pair.gone().stream()
                .map(column -> pair.before().name() + "." + column.name()));
        return Stream.concat(ofTables, ofColumns).toList();
    }

    // ---------------------------------------------------------------- what is on both sides

    /** A table that is there on both sides, perhaps with another name. */
    private record Pair(Table before, Table after) {

        List<Column> gone() {
            return before.columns().stream()
                    .filter(column -> isMissing(after, column))
                    .toList();
        }

        List<Column> fresh() {
            return after.columns().stream()
                    .filter(column -> isMissing(before, column))
                    .toList();
        }

        /** Names that differ in case only are one name. */
        private static boolean isMissing(Table table, Column column) {
            return table.columnNames().stream().noneMatch(column.name()::equalsIgnoreCase);
        }
    }

    private List<Pair> pairs() {
        return from.tables().values().stream()
                .flatMap(table -> Optional.ofNullable(to.tables().get(tables.getOrDefault(table.name(), table.name())))
                        .map(after -> new Pair(table, after))
                        .stream())
                .toList();
    }

    private Optional<Pair> pair(String table) {
        return pairs().stream()
                .filter(pair -> pair.before().name().toString().equals(table)
                        || pair.after().name().toString().equals(table))
                .findFirst();
    }

    // ---------------------------------------------------------------- what may be

    /** @param score how likely it is */
    private record Guess<T>(T before, T after, double score, Question question) {}

    /** The likeliest first; nothing is asked for twice. */
    private <T> void ask(List<Guess<T>> guesses) {
        Set<T> taken = new LinkedHashSet<>();
        guesses.stream()
                .filter(guess -> !wishes.refused().contains(guess.question().rename()))
                .sorted(Comparator.comparingDouble(guess -> -guess.score()))
                .forEach(guess -> {
                    if (!taken.contains(guess.before()) && !taken.contains(guess.after())) {
                        taken.add(guess.before());
                        taken.add(guess.after());
                        questions.add(guess.question());
                    }
                });
    }

    private void askForTables() {
        List<Table> gone = from.tables().values().stream()
                .filter(table -> !to.tables().containsKey(table.name()) && !to.isUnknown(table.name()))
                .filter(table -> !tables.containsKey(table.name()))
                .filter(table -> to.tables().keySet().stream().noneMatch(name -> isAlike(name, table.name())))
                .toList();
        List<Table> fresh = to.tables().values().stream()
                .filter(table -> !from.tables().containsKey(table.name()) && !from.isUnknown(table.name()))
                .filter(table -> !tables.containsValue(table.name()))
                .filter(table -> from.tables().keySet().stream().noneMatch(name -> isAlike(name, table.name())))
                .toList();
        List<Guess<Table>> guesses = new ArrayList<>();
        for (Table before : gone) {
            for (Table after : fresh) {
                guess(before, after, gone.size() == 1 && fresh.size() == 1).ifPresent(guesses::add);
            }
        }
        ask(guesses);
    }

    private static boolean isAlike(Name left, Name right) {
        return left.toString().equalsIgnoreCase(right.toString());
    }

    private static Optional<Guess<Table>> guess(Table before, Table after, boolean onlyPair) {
        long same = before.columns().stream()
                .filter(column -> after.find(column.name())
                        .map(other -> other.type().equals(column.type()))
                        .orElse(false))
                .count();
        int most = Math.max(before.columns().size(), after.columns().size());
        double share = (double) same / most;
        boolean alike = areAlike(before.name().local(), after.name().local());
        boolean likely = share >= MOSTLY_THE_SAME || share >= PARTLY_THE_SAME && (onlyPair || alike);
        return likely && Objects.equals(before.name().schema(), after.name().schema())
                ? Optional.of(new Guess<>(
                        before,
                        after,
                        share + (alike ? 1 : 0),
                        new Question(
                                before.name() + "=" + after.name().local(),
                                "the table " + before.name() + " is gone, "
                                        + after.name().local() + " is new, " + same + " of " + most
                                        + (most == 1 ? " column" : " columns") + " the same")))
                : Optional.empty();
    }

    private void askForColumns() {
        for (Pair pair : pairs()) {
            Map<String, String> said = columns.getOrDefault(pair.after().name(), Map.of());
            List<Column> gone = pair.gone().stream()
                    .filter(column -> !said.containsKey(column.name()))
                    .toList();
            List<Column> fresh = pair.fresh().stream()
                    .filter(column -> !said.containsValue(column.name()))
                    .toList();
            List<Guess<Column>> guesses = new ArrayList<>();
            for (Column before : gone) {
                for (Column after : fresh) {
                    boolean onlyPair = gone.stream()
                                            .filter(each -> fits(each, after))
                                            .count()
                                    == 1
                            && fresh.stream().filter(each -> fits(before, each)).count() == 1;
                    boolean alike = areAlike(before.name(), after.name());
                    if (fits(before, after) && (alike || onlyPair)) {
                        guesses.add(new Guess<>(before, after, alike ? 1 : 0, question(pair, before, after)));
                    }
                }
            }
            ask(guesses);
        }
    }

    private static boolean fits(Column before, Column after) {
        return before.type().equals(after.type())
                && before.typeOn().equals(after.typeOn())
                && before.notNull() == after.notNull()
                && before.identity() == after.identity()
                && Objects.equals(before.generated(), after.generated());
    }

    private static Question question(Pair pair, Column before, Column after) {
        String old = pair.after().name() + "." + before.name();
        return new Question(
                old + "=" + after.name(),
                old + " is gone, " + after.name() + " is new, both " + before.type()
                        + (before.notNull() ? " not null" : ""));
    }

    /** Whether one name holds the other, they have a word in common, or few letters are different. */
    private static boolean areAlike(String left, String right) {
        Set<String> words = new TreeSet<>(List.of(left.toLowerCase(Locale.ROOT).split("_")));
        words.retainAll(List.of(right.toLowerCase(Locale.ROOT).split("_")));
        words.remove("id");
        words.remove("");
        return !words.isEmpty()
                || left.contains(right)
                || right.contains(left)
                || Nearest.to(left, List.of(right)).isPresent();
    }
}
