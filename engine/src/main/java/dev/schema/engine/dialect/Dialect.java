package dev.schema.engine.dialect;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Table;
import dev.schema.catalog.Trigger;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.operation.Leaf;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** One kind of database: its words, its limits, its sessions. Stateless and thread-safe. */
public interface Dialect {

    /** The database it speaks for. */
    Database database();

    /** Whether a JDBC URL leads to this kind of database. */
    boolean accepts(String url);

    /** Whether there is a database at the URL, as far as that can be told without connecting. */
    boolean exists(String url);

    /** The URL, with a path that is relative in it made relative to this folder; for URLs from a file there. */
    String resolve(String url, Path folder);

    /**
     * Opens a connection with the settings that runs rely on; a database of one's own may come into being.
     *
     * @param drivers where a driver is looked for that does not come along
     */
    Connection connect(String url, Properties properties, ClassLoader drivers) throws SQLException;

    /** The URL of a database in memory that nobody else sees; null if there is none. */
    default @Nullable String inMemory() {
        return null;
    }

    /** What a connection needs so that {@link #runScript} works on it. */
    default Properties forScripts() {
        return new Properties();
    }

    /** Runs a text of statements, taken apart as the database itself does it; afterwards the session is as new. */
    default void runScript(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(script);
            while (rows || statement.getUpdateCount() >= 0) {
                rows = statement.getMoreResults();
            }
        }
    }

    /** Statements that bring the session back to how it is now, after {@link #prepareSession()} has changed it. */
    List<String> sessionOf(Connection connection) throws SQLException;

    /** Statements that bring a session, also a caller's own, to what runs rely on. */
    List<String> prepareSession();

    /**
     * How many of the leaves, from the first one on, are rendered together; at least 1.
     *
     * @param before the catalog before the first of them
     */
    int together(List<Leaf> leaves, Catalog before);

    /**
     * The steps for leaves that belong {@link #together}.
     *
     * @param index the index of the first of them in its revision
     * @param before the catalog before the first of them
     * @throws Unsupported if this database cannot do it
     */
    Rendering render(List<Leaf> leaves, int index, Catalog before);

    /**
     * The same, where it matters what the revision does afterwards.
     *
     * @param later the leaves of the revision that follow
     */
    default Rendering render(List<Leaf> leaves, int index, Catalog before, List<Leaf> later) {
        return render(leaves, index, before);
    }

    /**
     * What surrounds the steps of a whole revision, inside its transaction, when references are suspended.
     *
     * @return the steps before and the steps after, in this order
     */
    List<List<Step>> guardReferences();

    /** Statements, before a transaction begins, that keep foreign keys from acting. */
    List<String> suspendReferences();

    /** Statements, after a transaction has ended, that let foreign keys act again. */
    List<String> resumeReferences();

    /** Begins a transaction that writes; waits for other writers as long as the session allows. */
    void begin(Connection connection) throws SQLException;

    /** Ends the transaction, keeping its work. */
    void commit(Connection connection) throws SQLException;

    /** Ends the transaction, if one is open, undoing its work. */
    void rollback(Connection connection) throws SQLException;

    /**
     * What surrounds a statement that stands alone, such as other limits of the session.
     *
     * @return the statements before and the statements after, in this order
     */
    default List<List<String>> around(Step.Alone step) {
        return List.of(List.of(), List.of());
    }

    /** The statement that begins a transaction in a script. */
    String beginInScript();

    /**
     * Tries to take a lock for the session, without waiting. It ends with the session at the latest.
     *
     * @param name what is locked
     * @return whether the session has it now; always, where one writer at a time is all that the database knows
     */
    default boolean tryLock(Connection connection, String name) throws SQLException {
        return true;
    }

    /** Gives a lock of the session back. */
    default void unlock(Connection connection, String name) throws SQLException {}

    /** Who holds the lock, for people; null if nobody can tell. */
    default @Nullable String holder(Connection connection, String name) throws SQLException {
        return null;
    }

    /** What reads the catalog of a live database. */
    Inspector inspector();

    /** The statement that creates a table unless it is there. */
    String createIfMissing(Table table);

    /** A query that returns the names of the tables and views that are there, ours included; one text column. */
    String listTables();

    /** A query that returns a row if the table is there. */
    String hasTable(Name table);

    /** The name as SQL: bare if plain and not reserved, else quoted. */
    String identifier(Name name);

    /** The statement that drops a trigger. */
    default String dropTrigger(Trigger trigger) {
        return "DROP TRIGGER " + identifier(trigger.name());
    }

    /** The value as a literal of SQL. */
    String literal(Value value);

    /** SQL for this moment, in the form in which history columns keep times. */
    String nowInScript();

    /** The first lines of a script, before any statement: what makes the database's own client stop at an error. */
    List<String> scriptHeader();

    /** Statements that fail, and so end a script, if the query returns a row; {@code complaint} is in the error. */
    List<String> scriptGuard(String query, String complaint);

    /** Whether a failure may pass by itself, because another session was in the way, and has changed nothing. */
    default boolean mayPass(SQLException failure) {
        return false;
    }

    /** Which decision a failure of the database asks for. */
    Reason reasonOf(SQLException failure);

    /** A failure outside of any step, for people: the database cannot be reached, is locked, is no database. */
    Problem unusable(String url, SQLException failure);

    /** What to do about a failure that is not the statement's own fault, such as a full disk; null if it is. */
    default @Nullable String adviceOf(SQLException failure) {
        return null;
    }
}
