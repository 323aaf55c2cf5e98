package dev.schema.engine.law;

import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Dialects;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of the language a story uses, and how its free SQL is written. A story of a real database is told with the
 * rows that it inserts itself: what rows would contradict (a new rule, a lost value) is told of empty tables only, so
 * that each step and its way back can run.
 */
public enum Reach {
    /** What a SQLite file can run. */
    SQLITE(Database.SQLITE, List.of("NOCASE", "RTRIM", "BINARY"), "begin\n  select 1;\nend", ""),
    /** What an H2 database can run; its triggers are Java classes. */
    H2(Database.H2, List.of(), null, ""),
    /** What a PostgreSQL server can run. */
    POSTGRESQL(
            Database.POSTGRESQL,
            List.of("C"),
            "for each row\n  execute function suppress_redundant_updates_trigger()",
            " on %s"),
    /** What a MariaDB server can run. */
    MARIADB(Database.MARIADB, List.of("utf8mb4_bin"), "for each row\n  set @seen = ';'", ""),
    /** All that a catalog knows, on a database that could be PostgreSQL. */
    EVERYTHING(Database.POSTGRESQL, List.of("NOCASE", "RTRIM", "BINARY"), "begin\n  select 1;\nend", "");

    private final Database database;
    private final List<String> collations;
    private final @Nullable String body;
    private final String place;

    Reach(Database database, List<String> collations, @Nullable String body, String place) {
        this.database = database;
        this.collations = collations;
        this.body = body;
        this.place = place;
    }

    /** The database that the catalog is for. */
    public Database database() {
        return database;
    }

    /** Whether the story is told of a real database, which holds the rows that it inserts. */
    boolean isReal() {
        return this != EVERYTHING;
    }

    /** What renders the story; only for a real database. */
    Dialect dialect() {
        return Dialects.of(database).orElseThrow();
    }

    /** Whether there are schemas and sequences. */
    boolean hasSchemas() {
        return this != SQLITE;
    }

    /** Whether a value has to fit the type of its column. */
    boolean checksValues() {
        return Set.of(H2, POSTGRESQL, MARIADB).contains(this);
    }

    /** Whether functions, operators and conversions are there for some types only. */
    boolean checksExpressions() {
        return this == POSTGRESQL;
    }

    /** What a column of text may be collated by. */
    List<String> collations() {
        return collations;
    }

    /** What follows {@code on <table>} in the statement that makes a trigger; null if a statement cannot. */
    @Nullable String triggerBody() {
        return body;
    }

    /** What the statement that drops a trigger says of its table. */
    String triggerPlace(Name table) {
        return String.format(place, inSql(table));
    }

    /** The name in an expression, which the dialect writes in its own quotes if those are others. */
    String inExpression(Name name) {
        return this == MARIADB ? Samples.quoted(name) : inSql(name);
    }

    /** See {@link #inExpression(Name)}. */
    String inExpression(String name) {
        return inExpression(new Name(null, name));
    }

    /** The name in raw SQL, which is sent as it is. */
    String inSql(Name name) {
        return isReal() ? dialect().identifier(name) : Samples.quoted(name);
    }

    /** See {@link #inSql(Name)}. */
    String inSql(String name) {
        return inSql(new Name(null, name));
    }

    /** The value as a literal of SQL. */
    String literal(Value value) {
        if (isReal()) {
            return dialect().literal(value);
        }
        return value.kind() == Value.Kind.NUMBER
                ? value.text()
                : "'" + value.text().replace("'", "''") + "'";
    }
}
