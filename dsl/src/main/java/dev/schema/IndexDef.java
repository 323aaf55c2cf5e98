package dev.schema;

import dev.schema.catalog.Index;
import dev.schema.operation.CreateIndex;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An index. Its parts are sorted by in the order in which they are named. */
public final class IndexDef extends Chain.Verb {

    private final Name table;
    private final boolean alone;
    private final List<Index.Part> parts = new ArrayList<>();
    private List<String> include = List.of();
    private boolean unique;
    private boolean concurrently;
    private @Nullable String name;
    private @Nullable String where;
    private @Nullable String method;

    IndexDef(Scope scope, @Nullable At at, Name table, String[] columns, boolean alone) {
        super(scope, at, "the index of \"" + table + "\"");
        this.table = table;
        this.alone = alone;
        Arrays.stream(columns).map(Index.Part::column).forEach(parts::add);
    }

    /** Its name; {@code ix_t_cols} when not given. An index over an expression must have one. */
    public IndexDef name(String name) {
        once("the name", name);
        this.name = name;
        return this;
    }

    /** No two rows agree in all parts. */
    public IndexDef unique() {
        once("unique()", "said");
        unique = true;
        return this;
    }

    /** The next part: a column, upwards. */
    public IndexDef column(String column) {
        return part(Index.Part.column(column));
    }

    /** The next part: a column, downwards. */
    public IndexDef desc(String column) {
        return part(new Index.Part(column, null, true));
    }

    /** The next part: SQL over the columns of a row. */
    public IndexDef expression(String sql) {
        return part(new Index.Part(null, sql, false));
    }

    private IndexDef part(Index.Part part) {
        requireOpen();
        parts.add(part);
        return this;
    }

    /** Only rows that fit are in it. */
    public IndexDef where(String sql) {
        once("where", sql);
        where = sql;
        return this;
    }

    /** The access method, in the database's words. */
    public IndexDef using(String method) {
        once("using", method);
        this.method = method;
        return this;
    }

    /** Columns that it only carries along. */
    public IndexDef include(String... columns) {
        once("include", List.of(columns));
        include = List.of(columns);
        return this;
    }

    /** Writers may go on meanwhile, where the database can do that; such a step runs outside a transaction. */
    public IndexDef concurrently() {
        if (!alone) {
            throw mistake(subject + ": concurrently() belongs to createIndex; nobody writes to a new table");
        }
        once("concurrently()", "said");
        concurrently = true;
        return this;
    }

    Index build() {
        Index built = new Index(named(), parts, unique, where, method, include);
        scope.session.place(built, at);
        return built;
    }

    private String named() {
        if (name != null) {
            return name;
        }
        List<String> columns = new ArrayList<>();
        for (Index.Part part : parts) {
            if (part.column() == null) {
                throw scope.session.mistake(
                        at,
                        subject + " is over the expression " + part.expression() + ": name it with .name(..)",
                        null);
            }
            columns.add(part.column());
        }
        return scope.generated(table, "ix", columns, at);
    }

    @Override
    void complete() {
        scope.add(new CreateIndex(table, build(), concurrently), at);
    }
}
