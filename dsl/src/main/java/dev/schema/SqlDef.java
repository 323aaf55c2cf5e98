package dev.schema;

import dev.schema.operation.Assume;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Operation;
import dev.schema.operation.Resource;
import dev.schema.operation.SqlPerDatabase;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is known of a raw statement. */
public final class SqlDef extends Chain.Verb {

    private final String sql;
    private final SortedMap<Database, String> on = new TreeMap<>();
    private @Nullable String down;
    private final SortedMap<Database, String> downOn = new TreeMap<>();
    private final SortedSet<Name> touches = new TreeSet<>();
    private final SortedSet<Resource> reads = new TreeSet<>();
    private final SortedSet<Resource> writes = new TreeSet<>();
    private @Nullable List<Operation> effect;
    private boolean autocommit;
    private @Nullable String verify;
    private boolean idempotent;

    SqlDef(Scope scope, @Nullable At at, String sql) {
        super(scope, at, "sql(..)");
        this.sql = sql;
    }

    /** The statement in one database's words. */
    public SqlDef on(Database database, String sql) {
        once("the statement on " + database, sql);
        on.put(database, OneStatement.of(sql));
        return this;
    }

    /** The statement that leads back. */
    public SqlDef down(String sql) {
        once("down", sql);
        down = OneStatement.of(sql);
        return this;
    }

    /** The statement that leads back, in one database's words; only with {@link #down}. */
    public SqlDef downOn(Database database, String sql) {
        once("down on " + database, sql);
        downOn.put(database, OneStatement.of(sql));
        return this;
    }

    /** Tables whose definition it may change, beside those that its first words name. */
    public SqlDef touches(String... tables) {
        requireOpen();
        Arrays.stream(tables).map(Name::of).forEach(touches::add);
        return this;
    }

    /** It reads the table. */
    public SqlDef reads(String table) {
        requireOpen();
        reads.add(new Resource(Name.of(table), null));
        return this;
    }

    /** It reads the column. */
    public SqlDef reads(String table, String column) {
        requireOpen();
        reads.add(new Resource(Name.of(table), column));
        return this;
    }

    /** It writes rows of the table. */
    public SqlDef writes(String table) {
        requireOpen();
        writes.add(new Resource(Name.of(table), null));
        return this;
    }

    /** It writes the column. */
    public SqlDef writes(String table, String column) {
        requireOpen();
        writes.add(new Resource(Name.of(table), column));
        return this;
    }

    /** What it does to the schema, in verbs that run no statement themselves; nothing, if the lambda says nothing. */
    public SqlDef effect(Consumer<Schema> body) {
        once("effect", "said");
        effect = scope.nested("effect(..)", Set.of(Scope.Rule.CATALOG_ONLY), body);
        return this;
    }

    /** It must run outside a transaction. */
    public SqlDef autocommit() {
        once("autocommit()", "said");
        autocommit = true;
        return this;
    }

    /** A query that returns a row once the statement has run: it tells an interrupted run how to go on. */
    public SqlDef verify(String query) {
        once("verify", query);
        verify = OneStatement.of(query);
        return this;
    }

    /** Running it twice does no harm: an interrupted run may run it again. */
    public SqlDef idempotent() {
        once("idempotent()", "said");
        idempotent = true;
        return this;
    }

    @Override
    void complete() {
        if (down == null && !downOn.isEmpty()) {
            throw new IllegalArgumentException("downOn(..) needs down(..), for the databases that it does not name");
        }
        SqlPerDatabase back = down == null ? null : new SqlPerDatabase(down, downOn);
        scope.add(
                new ExecuteSql(
                        new SqlPerDatabase(sql, on),
                        back,
                        touches,
                        reads,
                        writes,
                        effect == null ? null : new Assume(effect),
                        autocommit,
                        verify,
                        idempotent),
                at);
    }
}
