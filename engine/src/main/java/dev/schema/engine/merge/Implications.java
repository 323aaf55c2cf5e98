package dev.schema.engine.merge;

import dev.schema.catalog.Action;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.catalog.Trigger;
import dev.schema.engine.merge.Access.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules of a schema make of a statement: checks and keys that are looked up, rows elsewhere that change with it. */
final class Implications {

    private static final Set<String> CALLS = Set.of("execute", "exec", "call", "perform", "prepare");

    private final Catalog catalog;

    Implications(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The accesses and all that follow from them. */
    List<Access> of(List<Access> accesses) {
        Set<Access> all = new LinkedHashSet<>(accesses);
        List<Access> open = new ArrayList<>(accesses);
        while (!open.isEmpty()) {
            Access next = open.remove(0);
            Table table = catalog.tables().get(next.table());
            if (table != null && next.writes()) {
                Stream.of(within(next, table), elsewhere(next, table), triggered(table))
                        .flatMap(each -> each)
                        .filter(access -> !access.rows().rows().isEmpty())
                        .map(Access::byRule)
                        .filter(all::add)
                        .forEach(open::add);
            }
        }
        return List.copyOf(all);
    }

    /** Why nobody knows what follows, or null: a trigger that calls something. */
    @Nullable String opaque(List<Access> accesses) {
        return catalog.triggers().values().stream()
                .filter(trigger -> !isReadable(trigger))
                .filter(trigger -> accesses.stream()
                        .anyMatch(access -> access.writes() && access.table().equals(trigger.table())))
                .map(trigger -> "the trigger \"" + trigger.name() + "\" runs with it")
                .findFirst()
                .orElse(null);
    }

    /** Whether all that a trigger does stands in its text. */
    private static boolean isReadable(Trigger trigger) {
        return SqlText.of(trigger.sql()).words().stream()
                .noneMatch(word -> CALLS.stream().anyMatch(word::is));
    }

    /** What triggers do with it: anything with the tables that they name; of the row itself they read the columns. */
    private Stream<Access> triggered(Table table) {
        List<Access> implied = new ArrayList<>();
        for (Trigger trigger : catalog.triggers().values()) {
            if (trigger.table().equals(table.name()) && isReadable(trigger)) {
                SqlText text = SqlText.of(trigger.sql());
                catalog.tables().keySet().stream()
                        .filter(name -> !name.equals(table.name()) && text.mentions(name.local()))
                        .map(name -> Access.whole(Kind.ANY, name, KnownRows.ANY))
                        .forEach(implied::add);
                long named = text.words().stream()
                        .filter(word -> word.kind() == SqlText.Kind.WORD || word.kind() == SqlText.Kind.QUOTED)
                        .filter(word ->
                                word.name().equalsIgnoreCase(table.name().local()))
                        .count();
                List<String> columns =
                        table.columnNames().stream().filter(text::mentions).toList();
                implied.add(
                        named > 1
                                ? Access.whole(Kind.ANY, table.name(), KnownRows.ANY)
                                : Access.of(Kind.READ, table.name(), columns, KnownRows.ANY));
            }
        }
        return implied.stream();
    }

    private Stream<Access> within(Access write, Table table) {
        List<Access> implied = new ArrayList<>();
        uniqueColumns(table)
                .filter(key -> write.kind() != Kind.DELETE && key.stream().anyMatch(write::mayPutInto))
                .map(key -> Access.of(Kind.PROBE, table.name(), key, keyOf(write, key)))
                .forEach(implied::add);
        for (ForeignKey key : table.foreignKeys()) {
            if (key.columns().stream().anyMatch(write::mayPutInto)) {
                KnownRows rows = write.kind() == Kind.INSERT
                        ? write.rows().notNull(key.columns()).renamed(key.columns(), key.targetColumns())
                        : KnownRows.ANY;
                implied.add(Access.of(Kind.READ, key.target(), key.targetColumns(), rows));
            }
        }
        if (write.kind() == Kind.UPDATE) {
            besides(write, table).forEach(implied::add);
        }
        return implied.stream();
    }

    /** A key with a NULL is like no other; what an update makes of a key is not known. */
    private static KnownRows keyOf(Access write, Collection<String> key) {
        return write.kind() == Kind.INSERT ? write.rows().notNull(key).by(key) : KnownRows.ANY;
    }

    private static Stream<List<String>> uniqueColumns(Table table) {
        return Stream.concat(
                table.constraints().stream()
                        .filter(constraint -> constraint instanceof PrimaryKey || constraint instanceof Unique)
                        .map(constraint ->
                                constraint instanceof PrimaryKey key ? key.columns() : ((Unique) constraint).columns()),
                table.indexes().stream().filter(Index::unique).map(index -> table.columnNames().stream()
                        .filter(index::uses)
                        .toList()));
    }

    /** An update of a column also reads the checks over it, and sets what is generated from it. */
    private static Stream<Access> besides(Access write, Table table) {
        Stream<Access> checks = table.constraints().stream()
                .filter(Check.class::isInstance)
                .map(Check.class::cast)
                .filter(check -> write.columns().stream().anyMatch(check::uses))
                .map(check -> Access.of(
                        Kind.READ,
                        table.name(),
                        table.columnNames().stream().filter(check::uses).toList(),
                        write.rows()));
        Stream<Access> generated = table.columns().stream()
                .filter(column -> column.generated() != null)
                .filter(column -> write.columns().stream().anyMatch(each -> reads(column, each)))
                .flatMap(column -> Stream.of(
                        Access.of(Kind.UPDATE, table.name(), List.of(column.name()), write.rows()),
                        Access.of(
                                Kind.READ,
                                table.name(),
                                table.columnNames().stream()
                                        .filter(each -> reads(column, each))
                                        .toList(),
                                write.rows())));
        return Stream.concat(checks, generated);
    }

    private static boolean reads(Column column, String other) {
        return column.generated() != null
                && SqlText.of(column.generated().expression()).mentions(other);
    }

    /** What refers to rows that go, or to a key that changes. */
    private Stream<Access> elsewhere(Access write, Table table) {
        List<Access> implied = new ArrayList<>();
        for (Table other : catalog.tables().values()) {
            for (ForeignKey key : other.foreignKeys()) {
                if (key.target().equals(table.name())) {
                    KnownRows rows = write.rows().by(key.targetColumns()).renamed(key.targetColumns(), key.columns());
                    if (write.kind() == Kind.DELETE || write.kind() == Kind.ANY) {
                        implied.add(follows(key.onDelete(), key, other, rows));
                    }
                    boolean changesKey = write.kind() == Kind.ANY
                            || (write.kind() == Kind.UPDATE
                                    && key.targetColumns().stream().anyMatch(write::concerns));
                    if (changesKey) {
                        Action action = key.onUpdate() == Action.CASCADE ? Action.SET_NULL : key.onUpdate();
                        implied.add(follows(action, key, other, rows));
                    }
                }
            }
        }
        return implied.stream();
    }

    private static Access follows(Action action, ForeignKey key, Table other, KnownRows rows) {
        return switch (action) {
            case NO_ACTION, RESTRICT -> Access.of(Kind.READ, other.name(), key.columns(), rows);
            case CASCADE -> Access.of(Kind.DELETE, other.name(), List.of(), rows);
            case SET_NULL, SET_DEFAULT -> Access.of(Kind.UPDATE, other.name(), key.columns(), rows);
        };
    }
}
