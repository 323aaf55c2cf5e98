package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Raw SQL, one statement. It changes the catalog only by its {@code effect}; without one, the tables whose definition
 * it may have changed are unknown from here on.
 *
 * @param sql the statement
 * @param down the statement that leads back, or null if nobody wrote one
 * @param touches tables whose definition it may change, beside those that its text names
 * @param reads what it reads, if declared
 * @param writes what it writes, if declared
 * @param effect what it does to the catalog, or null if that was not said
 * @param autocommit whether it must run outside a transaction
 * @param verify a query that returns a row once the statement has run, or null
 * @param idempotent whether running it twice does no harm
 */
public record ExecuteSql(
        SqlPerDatabase sql,
        @Nullable SqlPerDatabase down,
        SortedSet<Name> touches,
        SortedSet<Resource> reads,
        SortedSet<Resource> writes,
        @Nullable Assume effect,
        boolean autocommit,
        @Nullable String verify,
        boolean idempotent)
        implements Operation {

    /** Copies the collections. */
    public ExecuteSql {
        touches = Collections.unmodifiableSortedSet(new TreeSet<>(touches));
        reads = Collections.unmodifiableSortedSet(new TreeSet<>(reads));
        writes = Collections.unmodifiableSortedSet(new TreeSet<>(writes));
    }

    /** The same words everywhere, with nothing else said. */
    public static ExecuteSql of(String sql) {
        return new ExecuteSql(
                SqlPerDatabase.of(sql),
                null,
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                null,
                false,
                null,
                false);
    }

    @Override
    public Catalog applyTo(Catalog before) {
        if (effect != null) {
            return effect.applyTo(StatementEffect.of(sql.in(before.database())).triggersIn(before));
        }
        Catalog after = StatementEffect.of(sql.in(before.database())).in(before);
        for (Name table : touches) {
            after = after.forgetting(table);
        }
        return after;
    }

    @Override
    public Undo undo(Catalog before) {
        if (down == null) {
            return Undo.impossible("raw SQL without .down(..): " + headline());
        }
        Undo effects = effect == null ? Undo.of() : Undo.ofAll(effect.operations(), before);
        ExecuteSql back = new ExecuteSql(
                down,
                sql,
                touches,
                reads,
                writes,
                effect == null ? null : new Assume(effects.operations()),
                autocommit,
                null,
                idempotent);
        return new Undo(List.of(back), effects.losses(), null);
    }

    /** What it does to the schema of a database of this kind, as operations; none if that was not said. */
    public List<Operation> effects(Database database) {
        return effect == null
                ? List.of()
                : effect.leaves(database).stream().map(Leaf::operation).toList();
    }

    @Override
    public List<Name> objects() {
        Stream<Name> told = effect == null ? Stream.empty() : effect.objects().stream();
        return Stream.concat(touches.stream(), told).distinct().toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.executeSql(this);
    }

    @Override
    public String describe() {
        return "sql: " + headline();
    }

    private String headline() {
        String line = sql.otherwise().strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }
}
