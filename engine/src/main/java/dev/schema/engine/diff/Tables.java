package dev.schema.engine.diff;

import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.CreateTable;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropTable;
import dev.schema.operation.Operation;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables, and what of their foreign keys ties one to another: a table comes after those that it points at. */
final class Tables {

    private final Sides sides;
    private final SortedMap<Name, TableChange> changes = new TreeMap<>();
    private final SortedMap<Name, Set<Constraint>> released = new TreeMap<>();

    Tables(Sides sides) {
        this.sides = sides;
        for (Table before : sides.before().tables().values()) {
            Table after = sides.after().tables().get(before.name());
            if (after != null) {
                changes.put(before.name(), new TableChange(before, after));
            }
        }
        for (Table table : sides.before().tables().values()) {
            for (ForeignKey key : table.foreignKeys()) {
                if (!key.target().equals(table.name()) && isReleased(table, key)) {
                    released.computeIfAbsent(table.name(), name -> new HashSet<>())
                            .add(key);
                }
            }
        }
    }

    /** Whether a foreign key is in the way of what happens to the table that it points at. */
    private boolean isReleased(Table table, ForeignKey key) {
        TableChange target = changes.get(key.target());
        return target != null ? target.moves(key) : sides.isKept(table.name()) && sides.isGone(key.target());
    }

    /** The columns that are dropped from tables that stay, by table. */
    Map<Name, Set<String>> columnsAway() {
        Map<Name, Set<String>> away = new TreeMap<>();
        changes.forEach((name, change) -> away.put(name, change.away()));
        away.values().removeIf(Set::isEmpty);
        return away;
    }

    /** Drops the foreign keys that are in the way of what happens to other tables. */
    List<Operation> released() {
        List<Operation> dropped = new ArrayList<>();
        for (Name name : released.keySet()) {
            sides.before().table(name).foreignKeys().stream()
                    .filter(released.get(name)::contains)
                    .forEach(key -> dropped.add(new DropConstraint(name, key.name())));
        }
        return dropped;
    }

    /** Makes the new tables and changes the others; foreign keys that go round in a circle come last. */
    List<Operation> made() {
        List<Operation> made = new ArrayList<>();
        List<Operation> last = new ArrayList<>();
        Set<Name> ready = new TreeSet<>();
        for (Table table : Order.of(
                sides.after().tables().values(),
                each -> targets(each, sides.after().tables()))) {
            if (!sides.before().isUnknown(table.name())) {
                ready.add(table.name());
                Predicate<ForeignKey> waits = key -> sides.after().tables().containsKey(key.target())
                        && !ready.contains(key.target())
                        && !sides.before().isUnknown(key.target());
                made.addAll(made(table, waits, last));
            }
        }
        made.addAll(last);
        return made;
    }

    private List<Operation> made(Table table, Predicate<ForeignKey> waits, List<Operation> last) {
        TableChange change = changes.get(table.name());
        List<Constraint> waiting = table.constraints().stream()
                .filter(each -> each instanceof ForeignKey key && waits.test(key))
                .toList();
        if (change == null) {
            List<Constraint> now = new ArrayList<>(table.constraints());
            now.removeAll(waiting);
            waiting.forEach(key -> last.add(new AddConstraint(table.name(), key)));
            return List.of(new CreateTable(table.withConstraints(now)));
        }
        return change.operations(released.getOrDefault(table.name(), Set.of()), waits, last);
    }

    /** Drops the tables that are gone, those that point at others first; in a circle a foreign key goes before. */
    List<Operation> dropped() {
        List<Operation> dropped = new ArrayList<>();
        SortedMap<Name, Table> left = new TreeMap<>();
        sides.goneTables().forEach(table -> left.put(table.name(), table));
        for (Table table : Order.reversed(sides.goneTables(), each -> targets(each, left))) {
            left.remove(table.name());
            for (Table other : left.values()) {
                other.foreignKeys().stream()
                        .filter(key -> key.target().equals(table.name()))
                        .forEach(key -> dropped.add(new DropConstraint(other.name(), key.name())));
            }
            dropped.add(new DropTable(table.name()));
        }
        return dropped;
    }

    private static Collection<Table> targets(Table table, SortedMap<Name, Table> among) {
        return Stream.concat(
                        table.foreignKeys().stream()
                                .map(key -> among.get(key.target()))
                                .filter(Objects::nonNull),
                        table.constraints().stream()
                                .filter(Custom.class::isInstance)
                                .flatMap(rule -> named(((Custom) rule).sql(), among)))
                .distinct()
                .toList();
    }

    /** A rule in the database's words may point at others, too: at those that it names. */
    private static Stream<Table> named(String sql, SortedMap<Name, Table> among) {
        Set<String> words = SqlText.of(sql).words().stream()
                .map(SqlText.Token::text)
                .map(word -> word.replaceAll("^[\"`]|[\"`]$", ""))
                .collect(Collectors.toSet());
        return words.contains("REFERENCES")
                ? among.values().stream()
                        .filter(table -> words.contains(table.name().local()))
                : Stream.empty();
    }

    List<String> inexpressible() {
        List<String> complaints = new ArrayList<>();
        changes.values().forEach(change -> complaints.addAll(change.inexpressible()));
        sides.halfKnown()
                .forEach(name ->
                        complaints.add("table \"" + name + "\" is left alone: raw SQL has changed it, so that its"
                                + " definition is unknown on one side"));
        return complaints;
    }
}
