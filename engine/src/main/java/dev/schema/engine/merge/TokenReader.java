package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.catalog.Trigger;
import dev.schema.catalog.View;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Backfill;
import dev.schema.operation.CommentTable;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.DropColumn;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.Resource;
import dev.schema.operation.Rows;
import dev.schema.operation.RunData;
import dev.schema.operation.TableOperation;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads off an operation, and off what it does to a catalog, which names it has to do with. */
final class TokenReader {

    private final Catalog before;
    private final Catalog after;
    private final boolean within;
    private final Set<String> changed = new HashSet<>();
    private final Set<String> needed = new HashSet<>();

    private TokenReader(Operation operation, Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
        this.within = operation instanceof TableOperation && !(operation instanceof CommentTable);
    }

    /** The tokens of an operation that leads from one catalog to the other. */
    static Tokens of(Operation operation, Catalog before, Catalog after) {
        TokenReader all = new TokenReader(operation, before, after);
        for (Leaf leaf : operation.leaves(before.database())) {
            if (leaf.operation() instanceof TableOperation change) {
                all.table(change.table());
            } else if (leaf.operation() instanceof ExecuteSql raw) {
                all.raw(raw);
            } else {
                all.rows(leaf.operation());
            }
        }
        all.changes();
        all.named(operation);
        if (operation instanceof DropColumn drop) {
            all.remaining(after.tables().get(drop.table()));
        }
        return new Tokens(all.changed, all.needed);
    }

    private static String token(Name name) {
        return name.local().toLowerCase(Locale.ROOT);
    }

    /** The token of a column. */
    private static String part(Name table, String column) {
        return " " + token(table) + " " + column.toLowerCase(Locale.ROOT);
    }

    /** The token of whatever tells the rows of a table apart. */
    private static String keys(Name table) {
        return " keys " + token(table) + " ";
    }

    private void change(String token) {
        changed.add(token.toLowerCase(Locale.ROOT));
    }

    private void change(Name name) {
        changed.add(token(name));
    }

    private void need(Name name) {
        needed.add(token(name));
    }

    private void table(Name table) {
        if (within) {
            need(table);
        } else {
            change(table);
        }
    }

    /** What may change nothing here, and something where the other branch has run. */
    private void named(Operation operation) {
        if (operation instanceof AlterColumn alter) {
            change(part(alter.table(), alter.column()));
        } else if (operation instanceof RenameColumn column) {
            change(part(column.table(), column.from()));
            change(part(column.table(), column.to()));
        } else if (operation instanceof RenameConstraint constraint) {
            change(constraint.from());
            change(constraint.to());
        } else if (operation instanceof RenameIndex index) {
            change(index.from());
            change(index.to());
        }
    }

    /** A table must keep a column: the first of those that remain stands for all. */
    private void remaining(@Nullable Table table) {
        if (table != null) {
            parts(table.name(), table.columnNames().subList(0, 1));
        }
    }

    /** A step on rows changes no catalog, and yet fits only where its columns and the key of its rows are. */
    private void rows(Operation step) {
        if (step instanceof InsertRows insert) {
            rows(insert.rows());
        } else if (step instanceof DeleteRows delete) {
            rows(delete.rows());
        } else if (step instanceof Backfill backfill) {
            rows(backfill.table(), backfill.set().keySet());
            parts(backfill.table(), List.of(backfill.keyedBy()));
        } else if (step instanceof RunData data) {
            Stream.concat(data.reads().stream(), data.writes().stream()).forEach(this::resource);
        }
    }

    private void rows(Rows rows) {
        rows(rows.table(), rows.columns());
    }

    private void rows(Name table, Collection<String> columns) {
        need(table);
        needed.add(keys(table));
        parts(table, columns);
    }

    private void resource(Resource resource) {
        need(resource.table());
        if (resource.column() != null) {
            parts(resource.table(), List.of(resource.column()));
        }
    }

    private void raw(ExecuteSql raw) {
        raw.touches().forEach(this::change);
        raw.reads().forEach(resource -> change(resource.table()));
        raw.writes().forEach(resource -> change(resource.table()));
        words(raw.sql().in(before.database())).forEach(this::change);
    }

    /** Every word of a text may be a name. */
    private static Stream<String> words(@Nullable String sql) {
        return sql == null
                ? Stream.of()
                : SqlText.of(sql).words().stream()
                        .filter(word -> word.kind() == SqlText.Kind.WORD || word.kind() == SqlText.Kind.QUOTED)
                        .map(SqlText.Token::name);
    }

    private void changes() {
        Catalog.differences(before.tables(), after.tables())
                .forEach(name -> table(
                        Optional.ofNullable(before.tables().get(name)),
                        Optional.ofNullable(after.tables().get(name))));
        others(before.views(), after.views(), View::query);
        others(before.sequences(), after.sequences(), sequence -> null);
        others(before.enums(), after.enums(), type -> null);
        others(before.triggers(), after.triggers(), Trigger::sql);
        symmetric(before.schemas(), after.schemas()).forEach(this::change);
        symmetric(before.unknown(), after.unknown()).forEach(this::change);
    }

    /** What is no table, with the names in its text. */
    private <T> void others(SortedMap<Name, T> was, SortedMap<Name, T> is, Function<T, @Nullable String> text) {
        for (Name name : Catalog.differences(was, is)) {
            change(name);
            Stream.of(was, is)
                    .flatMap(map -> Stream.ofNullable(map.get(name)))
                    .flatMap(each -> words(text.apply(each)))
                    .forEach(this::change);
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
        table(any.name());
        if (any.name().schema() != null) {
            needed.add(any.name().schema().toLowerCase(Locale.ROOT));
        }
        symmetric(parts(was, Table::columns), parts(is, Table::columns)).forEach(column -> column(any, column));
        symmetric(parts(was, Table::constraints), parts(is, Table::constraints))
                .forEach(constraint -> constraint(any.name(), constraint));
        symmetric(parts(was, Table::indexes), parts(is, Table::indexes)).forEach(index -> index(any.name(), index));
        views(any.name());
    }

    private static <T> List<T> parts(Optional<Table> table, Function<Table, List<T>> parts) {
        return table.map(parts).orElse(List.of());
    }

    private void column(Table table, Column column) {
        change(part(table.name(), column.name()));
        if (column.type() instanceof Type.Enumeration enumeration) {
            need(enumeration.of());
        }
        if (column.generated() != null) {
            mentioned(table.name(), column.generated().expression());
        }
        // The two ends of a foreign key have one type.
        table.foreignKeys().stream().filter(key -> key.uses(column.name())).forEach(this::target);
    }

    private void constraint(Name table, Constraint constraint) {
        change(constraint.name());
        if (constraint instanceof PrimaryKey key) {
            change(keys(table));
            key.columns().forEach(column -> change(part(table, column)));
        } else if (constraint instanceof Unique unique) {
            change(keys(table));
            parts(table, unique.columns());
        } else if (constraint instanceof ForeignKey key) {
            parts(table, key.columns());
            need(key.target());
            needed.add(keys(key.target()));
            target(key);
        } else if (constraint instanceof Check check) {
            mentioned(table, check.expression());
        } else if (constraint instanceof Custom custom) {
            mentioned(table, custom.sql());
        }
    }

    private void target(ForeignKey key) {
        parts(key.target(), key.targetColumns());
    }

    private void index(Name table, Index index) {
        change(index.name());
        if (index.unique()) {
            change(keys(table));
        }
        for (Index.Part part : index.parts()) {
            parts(table, part.column() == null ? List.of() : List.of(part.column()));
            mentioned(table, part.expression());
        }
        parts(table, index.include());
        mentioned(table, index.where());
    }

    private void parts(Name table, Collection<String> columns) {
        columns.forEach(column -> needed.add(part(table, column)));
    }

    /** Every word of an expression may be a column. */
    private void mentioned(Name table, @Nullable String expression) {
        words(expression).forEach(word -> needed.add(part(table, word)));
    }

    /** The views whose text names the table: they are written anew when it changes. */
    private void views(Name table) {
        for (Catalog catalog : List.of(before, after)) {
            catalog.views().values().stream().filter(view -> view.reads(table)).forEach(view -> need(view.name()));
        }
    }
}
