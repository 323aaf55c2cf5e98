package dev.schema.engine.dialect.postgresql;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.catalog.Trigger;
import dev.schema.catalog.View;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateView;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropView;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Operation;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to step aside while the types of columns change, found in the catalog: PostgreSQL refuses to change the type
 * of a column that a view, a generated column or the definition of a trigger reads (manual, ALTER TABLE). Checks and
 * indexes that compute with the column it makes anew from its own words, in which the old type may be written down; so
 * they step aside, too, and come back in their author's words, unless old and new type are near relatives.
 *
 * <p>A view that comes back has lost its privileges and comments: the catalog does not know them.
 */
final class Aside {

    private final Catalog catalog;
    private final Map<Name, Set<String>> columns = new LinkedHashMap<>();
    private final List<Operation> away = new ArrayList<>();
    private final List<Operation> back = new ArrayList<>();
    private final Set<Object> moved = new HashSet<>();

    private Aside(Catalog catalog) {
        this.catalog = catalog;
    }

    /** For a column whose type becomes another one. */
    static Aside ofColumn(Catalog catalog, Name table, Column before, Type<?> after) {
        Aside aside = new Aside(catalog);
        aside.columns.put(table, Set.of(before.name()));
        aside.collect(!areNear(before.type(), after), false);
        return aside;
    }

    /** For all columns of an enum, whose type is made anew. */
    static Aside ofEnum(Catalog catalog, Map<Name, Set<String>> columns) {
        Aside aside = new Aside(catalog);
        aside.columns.putAll(columns);
        aside.collect(true, true);
        return aside;
    }

    /** For a view that is made anew. */
    static Aside ofView(Catalog catalog, Name view) {
        Aside aside = new Aside(catalog);
        aside.views(catalog.views().values().stream()
                .filter(other -> !other.name().equals(view) && other.reads(view))
                .toList());
        return aside;
    }

    /** For a key that is dropped: a foreign key stands on one of several equal ones, and then on another. */
    static Aside ofKey(Catalog catalog, Name table, Constraint key) {
        Aside aside = new Aside(catalog);
        List<String> columns = key instanceof Constraint.PrimaryKey primary
                ? primary.columns()
                : key instanceof Constraint.Unique unique ? unique.columns() : List.of();
        for (Table other : catalog.tables().values()) {
            other.foreignKeys().stream()
                    .filter(each -> each.target().equals(table)
                            && new HashSet<>(each.targetColumns()).equals(new HashSet<>(columns)))
                    .forEach(each -> aside.constraint(other, each));
        }
        return aside;
    }

    /** What takes it out of the way, in order. */
    List<Operation> away() {
        return List.copyOf(away);
    }

    /** What brings it back, in order. */
    List<Operation> back() {
        List<Operation> reversed = new ArrayList<>(back);
        Collections.reverse(reversed);
        return reversed;
    }

    private void move(Operation aside, Operation home) {
        away.add(aside);
        back.add(home);
    }

    private static boolean areNear(Type<?> from, Type<?> to) {
        return family(from).equals(family(to));
    }

    private static Object family(Type<?> type) {
        if (type instanceof Type.Varchar || type instanceof Type.Text) {
            return "text";
        } else if (type instanceof Type.SmallInt || type instanceof Type.Int || type instanceof Type.BigInt) {
            return "whole numbers";
        }
        return type instanceof Type.SqlType || type instanceof Type.Enumeration || type instanceof Type.ArrayOf<?>
                ? type
                : type.getClass();
    }

    private void collect(boolean expressions, boolean keys) {
        views(catalog.views().values().stream().filter(this::reads).toList());
        for (Trigger trigger : catalog.triggers().values()) {
            Set<String> changed = columns.get(trigger.table());
            if (changed != null && changed.stream().anyMatch(trigger::mentions)) {
                move(dropTrigger(trigger), ExecuteSql.of(trigger.sql()));
            }
        }
        if (keys) {
            foreignKeys();
        }
        for (var entry : columns.entrySet()) {
            Table table = catalog.table(entry.getKey());
            for (String column : entry.getValue()) {
                generated(table, column);
                if (expressions) {
                    expressions(table, column);
                }
            }
        }
    }

    private static ExecuteSql dropTrigger(Trigger trigger) {
        // What the trigger is called in its own text, so that the quotes are right.
        return ExecuteSql.of("DROP TRIGGER " + SqlText.written(trigger.name().local()) + " ON "
                + (trigger.table().schema() == null
                        ? ""
                        : SqlText.written(trigger.table().schema()) + ".")
                + SqlText.written(trigger.table().local()));
    }

    private boolean reads(View view) {
        // A natural join reads columns that it does not name.
        boolean natural = SqlText.of(view.query()).words().stream().anyMatch(word -> word.is("natural"));
        return columns.entrySet().stream()
                .anyMatch(entry -> entry.getValue().stream().anyMatch(column -> view.reads(entry.getKey(), column))
                        || (natural && view.reads(entry.getKey())));
    }

    /** These and all that read them; who reads goes before what is read. */
    private void views(Collection<View> first) {
        Map<Name, View> found = new LinkedHashMap<>();
        List<View> next = new ArrayList<>(first);
        while (!next.isEmpty()) {
            View view = next.remove(0);
            if (found.putIfAbsent(view.name(), view) == null) {
                catalog.views().values().stream()
                        .filter(other -> !other.name().equals(view.name()) && other.reads(view.name()))
                        .forEach(next::add);
            }
        }
        found.values().stream()
                .sorted(Comparator.comparing((View view) -> depth(view, found, 0))
                        .reversed()
                        .thenComparing(View::name))
                .forEach(view -> move(new DropView(view.name()), new CreateView(view)));
    }

    /** How many of the others a view stands on, one on top of the other. */
    private static int depth(View view, Map<Name, View> among, int above) {
        // A name may be mentioned without being read, so that views seem to read each other.
        return above > among.size()
                ? 0
                : among.values().stream()
                        .filter(other -> !other.name().equals(view.name()) && view.reads(other.name()))
                        .mapToInt(other -> 1 + depth(other, among, above + 1))
                        .max()
                        .orElse(0);
    }

    private void foreignKeys() {
        for (Table table : catalog.tables().values()) {
            for (ForeignKey key : table.foreignKeys()) {
                boolean from = uses(table.name(), key.columns());
                boolean to = uses(key.target(), key.targetColumns());
                if (from || to) {
                    constraint(table, key);
                }
            }
        }
    }

    private boolean uses(Name table, List<String> names) {
        return columns.getOrDefault(table, Set.of()).stream().anyMatch(names::contains);
    }

    private void constraint(Table table, Constraint constraint) {
        boolean here =
                !(constraint instanceof Custom custom) || custom.databases().contains(catalog.database());
        if (here && moved.add(List.of(table.name(), constraint.name(), "constraint"))) {
            move(new DropConstraint(table.name(), constraint.name()), new AddConstraint(table.name(), constraint));
        }
    }

    private void index(Table table, Index index) {
        if (moved.add(List.of(table.name(), index.name(), "index"))) {
            move(new DropIndex(table.name(), index.name(), false), new CreateIndex(table.name(), index, false));
        }
    }

    private void generated(Table table, String column) {
        for (Column other : table.columns()) {
            boolean computed = other.generated() != null
                    && SqlText.of(other.generated().expression()).mentions(column);
            if (computed && moved.add(List.of(table.name(), other.name(), "column"))) {
                List<String> keys = catalog.referencesTo(
                        table.name(), key -> key.targetColumns().contains(other.name()));
                if (!keys.isEmpty()) {
                    throw new Unsupported("postgresql cannot change the type of \"" + table.name() + "." + column
                            + "\" while \"" + other.name() + "\" is computed of it and "
                            + String.join(", ", keys) + " points at that; drop the keys before, and add them after");
                }
                views(catalog.views().values().stream()
                        .filter(view -> view.reads(table.name(), other.name()))
                        .filter(view -> away.stream()
                                .noneMatch(done -> done instanceof DropView drop
                                        && drop.view().equals(view.name())))
                        .toList());
                table.constraints().stream()
                        .filter(constraint -> constraint.uses(other.name()))
                        .forEach(constraint -> constraint(table, constraint));
                table.indexes().stream()
                        .filter(index -> index.uses(other.name()))
                        .forEach(index -> index(table, index));
                move(new DropColumn(table.name(), other.name()), new AddColumn(table.name(), other, null));
            }
        }
    }

    private void expressions(Table table, String column) {
        for (Constraint constraint : table.constraints()) {
            if ((constraint instanceof Check || constraint instanceof Custom) && constraint.uses(column)) {
                constraint(table, constraint);
            }
        }
        for (Index index : table.indexes()) {
            boolean computes =
                    index.where() != null || index.parts().stream().anyMatch(part -> part.expression() != null);
            if (computes && index.uses(column)) {
                index(table, index);
            }
        }
    }
}
