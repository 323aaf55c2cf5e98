package dev.schema;

import dev.schema.type.Database;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The receiver of a migration's {@code up} and {@code down}: every verb records an operation, none runs one.
 *
 * <p>What has children takes a lambda, what has none is a chain. A chain is complete, and its operation recorded, when
 * the next verb begins or the method ends; a builder must not be used after that. Inside a lambda only the receiver
 * that it was given may be used; the outer one waits meanwhile and says so. Each operation is checked at once against
 * the catalog as it is at that point; what does not fit is a {@link MigrationMistake} with its place in the source.
 *
 * <p>A table is named as a plain string, or by {@link Migration#inSchema}. Names not given are made from their
 * content, and never change later: {@code pk_t}, {@code uq_t_cols}, {@code fk_t_cols}, {@code ix_t_cols},
 * {@code ck_t_col}; what is longer than 63 bytes is cut and ends in a hash of the whole.
 */
public interface Schema {

    /** Creates a table; the body declares its columns, constraints and indexes. */
    void createTable(String table, Consumer<TableDef> body);

    /** Drops a table. */
    Drops dropTable(String table);

    /** Changes a table; stands for the same verbs of this interface in the same order. */
    void alterTable(String table, Consumer<TableChanges> body);

    /** Gives a table another name in the same schema. */
    void renameTable(String from, String to);

    /** Sets the comment of a table; null for none. */
    void commentOnTable(String table, @Nullable String text);

    /** Adds a column: {@code addColumn("t").varchar("name", 80).notNull()}. */
    Columns addColumn(String table);

    /** Drops a column. */
    Drops dropColumn(String table, String column);

    /** Gives a column another name, in keys, indexes and checks too. */
    void renameColumn(String table, String from, String to);

    /** Changes what the chain says of a column, and leaves the rest. */
    ColumnChange alterColumn(String table, String column);

    /** Adds a primary key; its columns become not null. */
    KeyDef addPrimaryKey(String table, String... columns);

    /** Adds a unique constraint. */
    KeyDef addUnique(String table, String... columns);

    /** Adds a check. */
    void addCheck(String table, String name, String sql);

    /** Adds a foreign key: {@code addForeignKey("orders", "customer_id").references("customers", "id")}. */
    ForeignKeyStart addForeignKey(String table, String... columns);

    /** Adds a constraint in the words of the databases named, at least one; elsewhere it does not exist. */
    void addConstraint(String table, String name, String sql, Database... databases);

    /** Drops a constraint of any kind. */
    void dropConstraint(String table, String name);

    /** Gives a constraint another name. */
    void renameConstraint(String table, String from, String to);

    /** Creates an index over columns; the chain adds more. */
    IndexDef createIndex(String table, String... columns);

    /** Drops an index. */
    IndexDrop dropIndex(String table, String name);

    /** Gives an index another name. */
    void renameIndex(String table, String from, String to);

    /** Creates a view. */
    void createView(String view, String query);

    /** Gives a view another query. */
    void replaceView(String view, String query);

    /** Drops a view. */
    void dropView(String view);

    /** Creates a sequence, from 1 in steps of 1 unless the chain says otherwise. */
    SequenceDef createSequence(String sequence);

    /** Drops a sequence. */
    void dropSequence(String sequence);

    /** Creates an enum type. */
    void createEnum(String enumType, String... values);

    /** Adds a value to an enum type, at the end unless the chain says otherwise. */
    EnumValueDef addEnumValue(String enumType, String value);

    /** Takes a value from an enum type. */
    void dropEnumValue(String enumType, String value);

    /** Drops an enum type. */
    void dropEnum(String enumType);

    /** Creates a schema, in the sense of a namespace. */
    void createSchema(String name);

    /** Drops a schema that holds nothing. */
    void dropSchema(String name);

    /** Inserts rows; undone by their key. */
    RowsDef insert(String table, String... columns);

    /** Deletes rows, found by their key; undone by inserting them as they are written here. */
    RowsDef delete(String table, String... columns);

    /** Sets columns of rows in batches, each in a transaction of its own. */
    BackfillDef backfill(String table);

    /** Raw SQL, exactly one statement. */
    SqlDef sql(String sql);

    /** A step in Java; the name is unique within the revision. */
    DataDef data(String name);

    /** Other operations for one database. The chain adds branches for others, {@code otherwise} for the rest. */
    Otherwise on(Database database, Consumer<Schema> body);

    /** Operations that run one by one outside a transaction. */
    void autocommit(Consumer<Schema> body);

    /** Tells the catalog about changes of the schema that are there already: no statement runs. */
    void assume(Consumer<Schema> body);

    /** In {@code down}, and first there: the reverse of {@code up}, derived from it. More may follow. */
    void derived();

    /** In {@code down}, and alone there: there is no way back. */
    void irreversible(String why);
}
