package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.operation.Backfill;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RunData;
import dev.schema.operation.TableOperation;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The names that an operation has to do with: what it changes, what that refers to, what refers to that, and the names
 * that it takes or gives back. Two operations that share none of them commute in every catalog.
 */
final class Tokens {

    private final Catalog before;
    private final Catalog after;
    private final Set<String> tokens = new TreeSet<>();

    private Tokens(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
    }

    /** The tokens of an operation that leads from one catalog to the other. */
    static Set<String> of(Operation operation, Catalog before, Catalog after) {
        Tokens all = new Tokens(before, after);
        for (Leaf leaf : operation.leaves(before.database())) {
            if (leaf.operation() instanceof TableOperation change) {
                all.add(change.table());
            } else if (leaf.operation() instanceof ExecuteSql raw) {
                all.raw(raw);
            } else {
                all.rows(leaf.operation());
            }
        }
        all.changes();
        return all.tokens;
    }

    private void add(Name name) {
        tokens.add(name.local().toLowerCase(Locale.ROOT));
    }

    private void add(String name) {
        tokens.add(name.toLowerCase(Locale.ROOT));
    }

    /** A step on rows changes no catalog, and yet fits only where its columns are. */
    private void rows(Operation step) {
        if (step instanceof InsertRows insert) {
            add(insert.rows().table());
        } else if (step instanceof DeleteRows delete) {
            add(delete.rows().table());
        } else if (step instanceof Backfill backfill) {
            add(backfill.table());
        } else if (step instanceof RunData data) {
            data.reads().forEach(resource -> add(resource.table()));
            data.writes().forEach(resource -> add(resource.table()));
        }
    }

    private void raw(ExecuteSql raw) {
        raw.touches().forEach(this::add);
        raw.reads().forEach(resource -> add(resource.table()));
        raw.writes().forEach(resource -> add(resource.table()));
        mentioned(raw.sql().in(before.database()));
    }

    /** Every word of a text may be a name. */
    private void mentioned(String sql) {
        SqlText.of(sql).words().stream()
                .filter(word -> word.kind() == SqlText.Kind.WORD || word.kind() == SqlText.Kind.QUOTED)
                .forEach(word -> add(word.name()));
    }

    private void changes() {
        changed(before.tables(), after.tables(), this::table);
        changed(before.views(), after.views(), (was, is) -> List.of(was, is)
                .forEach(each -> each.ifPresent(this::view)));
        changed(before.sequences(), after.sequences(), (was, is) -> {});
        changed(before.enums(), after.enums(), (was, is) -> {});
        changed(before.triggers(), after.triggers(), (was, is) -> List.of(was, is)
                .forEach(each -> each.ifPresent(trigger -> mentioned(trigger.sql()))));
        symmetric(before.schemas(), after.schemas()).forEach(this::add);
        symmetric(before.unknown(), after.unknown()).forEach(this::add);
    }

    private <T> void changed(Map<Name, T> was, Map<Name, T> is, BiConsumer<Optional<T>, Optional<T>> each) {
        if (was == is) {
            return;
        }
        Set<Name> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        for (Name name : names) {
            if (was.get(name) != is.get(name)) {
                add(name);
                each.accept(Optional.ofNullable(was.get(name)), Optional.ofNullable(is.get(name)));
            }
        }
    }

    private static <T> Set<T> symmetric(Collection<T> one, Collection<T> other) {
        Set<T> found = new HashSet<>(one);
        // What cannot be added is in both.
        new HashSet<>(other).stream().filter(each -> !found.add(each)).toList().forEach(found::remove);
        return found;
    }

    /** What is in only one of the two; all of a table that is new or gone. */
    private void table(Optional<Table> was, Optional<Table> is) {
        Table any = is.or(() -> was).orElseThrow();
        if (any.name().schema() != null) {
            add(any.name().schema());
        }
        symmetric(parts(was, Table::columns), parts(is, Table::columns)).forEach(this::column);
        symmetric(parts(was, Table::constraints), parts(is, Table::constraints)).forEach(this::constraint);
        symmetric(parts(was, Table::indexes), parts(is, Table::indexes)).forEach(index -> add(index.name()));
        views(any.name());
    }

    private static <T> List<T> parts(Optional<Table> table, Function<Table, List<T>> parts) {
        return table.map(parts).orElse(List.of());
    }

    private void column(Column column) {
        if (column.type() instanceof Type.Enumeration enumeration) {
            add(enumeration.of());
        }
    }

    private void constraint(Constraint constraint) {
        add(constraint.name());
        if (constraint instanceof ForeignKey key) {
            add(key.target());
        }
    }

    /** The views whose text names the table: they are written anew when it changes. */
    private void views(Name table) {
        for (Catalog catalog : List.of(before, after)) {
            catalog.views().values().stream().filter(view -> view.reads(table)).forEach(view -> add(view.name()));
        }
    }

    private void view(View view) {
        mentioned(view.query());
    }
}
