package dev.schema.engine.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.Schema;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Scratch;
import dev.schema.engine.sample.Written;
import dev.schema.type.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL that an author writes as text, and code with a connection: neither may take the transaction from the run. */
class RawSqlTest {

    @TempDir
    Path folder;

    record Case(String message, Consumer<Schema> up) {
        @Override
        public String toString() {
            return message;
        }
    }

    private static Case sql(String message, String sql) {
        return new Case(message, s -> s.sql(sql).down("select 1"));
    }

    static Stream<Case> refused() {
        String transactions = "must leave transactions to the run";
        return Stream.of(
                sql(transactions, "COMMIT"),
                sql(transactions, "commit;"),
                sql(transactions, "/* x */ Commit -- y"),
                sql(transactions, "END"),
                sql(transactions, "END TRANSACTION"),
                sql(transactions, "ROLLBACK"),
                sql(transactions, "ROLLBACK TO x"),
                sql(transactions, "BEGIN"),
                sql(transactions, "BEGIN IMMEDIATE"),
                sql(transactions, "BEGIN; DELETE FROM t; END"),
                sql(transactions, "begin exclusive; delete from t; end;"),
                sql(transactions, "START TRANSACTION"),
                sql(transactions, "SAVEPOINT x"),
                sql(transactions, "RELEASE x"),
                new Case(transactions, s -> s.sql("commit").down("begin").autocommit()),
                new Case(transactions, s -> s.sql("select 1").down("commit")),
                sql("one statement", "DELETE FROM t; COMMIT"),
                sql("one statement", "DELETE FROM t;\n.shell touch pwned"),
                sql("holds no statement", ""),
                sql("holds no statement", " ; -- nothing"),
                sql("holds no statement", "/* nothing */"),
                sql("a quote that is never closed", "INSERT INTO t VALUES ('it''s)"),
                sql("a quote that is never closed", "INSERT INTO t VALUES (\"it)"),
                sql("a quote that is never closed", "INSERT INTO t VALUES (`it)"),
                sql("a comment that is never closed", "DELETE FROM t /* all"),
                sql("a comment that is never closed", "DELETE FROM t /*/"),
                sql("a '(' without its ')'", "INSERT INTO t VALUES ((1)"),
                sql("a ')' without its '('", "INSERT INTO t VALUES (1))"),
                sql("begins with '.'", ".shell touch pwned"),
                sql("begins with '.'", "-- a\n.shell touch pwned"),
                sql("begins with '#'", "#!/bin/sh"),
                sql("begins with '\\'", "\\! touch pwned"),
                sql("the character NUL", "INSERT INTO t VALUES ('a\0b')"),
                sql("must not attach", "attach 'other.db' as other"),
                sql("must not DETACH", "DETACH other"),
                sql("must not set foreign_keys", "PRAGMA foreign_keys=OFF"),
                sql("must not set foreign_keys", "PRAGMA foreign_keys(0)"),
                sql("must not set writable_schema", "pragma writable_schema=1"),
                sql("must not set main", "PRAGMA main.foreign_keys = 0"),
                sql("has a parameter", "INSERT INTO t VALUES (?)"),
                sql("has a parameter", "INSERT INTO t VALUES (:x)"),
                sql("has a parameter", "INSERT INTO t VALUES (@x)"),
                new Case("a ';' outside of quotes", s -> s.createView("v", "select 1; drop table t")),
                new Case("a ';' outside of quotes", s -> s.createView("v", "select 1; drop table t;")),
                new Case("a ';' outside of quotes", s -> s.addCheck("t", "ck", "a > 0); drop table t; --")),
                new Case("a quote that is never closed", s -> s.addCheck("t", "ck", "a > '0")),
                new Case("a comment that is never closed", s -> s.createView("v", "select 1 /* one")),
                new Case(
                        "a '(' without its ')'",
                        s -> s.addColumn("t").integer("b").storedAs("(a")),
                new Case(
                        "a ';' outside of quotes",
                        s -> s.addColumn("t").integer("b").backfill("1; drop table t")),
                new Case("a ';' outside of quotes", s -> {
                    s.addColumn("t").integer("b");
                    s.backfill("t").set("b", "1; drop table t");
                }),
                new Case(
                        "a ';' outside of quotes",
                        s -> s.createTable("u", t -> t.integer("a")
                                .defaultExpr("1); drop table t; create table w (a integer default (1"))),
                new Case("a ';' outside of quotes", s -> s.createIndex("t", "a").where("1; drop table t")));
    }

    private static Written after(Consumer<Schema> up) {
        return new Written()
                .then("r1", s -> s.createTable("t", t -> t.integer("a").primaryKey()))
                .then("r2", up);
    }

    @ParameterizedTest
    @MethodSource
    void refused(Case each) {
        Scratch database = new Scratch(folder.resolve("refused.db"));
        SchemaMigrator migrator = SchemaMigrator.configure()
                .source(after(each.up()))
                .url(database.url())
                .load();

        assertThat(catchThrowableOfType(SchemaException.class, migrator::upgrade)
                        .getMessage())
                .contains(each.message());

        assertThat(database.rows("SELECT name FROM sqlite_schema")).isEmpty();
        assertThat(catchThrowableOfType(SchemaException.class, () -> migrator.upgradeScript(""))
                        .getMessage())
                .contains(each.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into t (a) select 7 -- the end",
                "insert into t (a) select 7; -- the end",
                "insert into t (a) select 7; /* the\n.shell touch pwned\nend */",
                "/* the\n.shell touch pwned\nstart */ insert into t (a) select 7 /* end */ ;;",
                "-- the\n-- start\ninsert into t (a) select 7",
                "insert into t (a) select 14\n/\n2",
                "insert into t (a)\r\nselect 7 as\r\ngo\r\n",
                "insert into t (a) select\n7\n",
                "insert into t (a) select 7 where ';' <> '--' and '/*' <> '*/' and \"a\" is null or '''' = ''''",
                "insert into t (a) select 7 where '\n.shell touch pwned\n' <> ''",
                "insert into t (a) select\n  7\n/* \n;\n */",
                "with x as (select 7 as a) insert into t (a) select a from x",
                "insert or rollback into t (a) values (7)",
                "insert into t (a) select (7)"
            })
    void does_the_same_by_run_and_by_script(String sql) {
        Written revisions = after(s -> s.sql(sql).down("delete from t"));
        Scratch online = new Scratch(folder.resolve("online.db"));
        SchemaMigrator.configure().source(revisions).url(online.url()).load().upgrade();
        assertThat(online.rows("SELECT a FROM t")).containsExactly("7");

        String script = SchemaMigrator.configure().source(revisions).load().upgradeScript("");
        for (Client client : Client.present()) {
            Scratch offline = client.run(script, folder);
            assertThat(offline.rows("SELECT a FROM t")).as(client.name()).containsExactly("7");
            assertThat(offline.history()).as(client.name()).isEqualTo(online.history());
        }
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin delete from t; end",
                "begin delete from t; end;",
                "declare x int; begin delete from t; end"
            })
    void blocks_of_other_databases_are_no_transactions(String sql) {
        Written revisions = after(
                s -> s.on(Database.MARIADB, m -> m.sql(sql).down("select 1")).otherwise(o -> {}));
        assertThat(SchemaMigrator.configure().source(revisions).load().upgradeScript(""))
                .contains("-- r2 up");
    }

    @Test
    void a_line_break_of_two_characters_in_a_literal_is_refused_in_a_script() {
        Written revisions = after(
                s -> s.sql("insert into t (a) select 7 where 'a\r\nb' <> ''").down("delete from t"));
        Scratch online = new Scratch(folder.resolve("online.db"));
        SchemaMigrator.configure().source(revisions).url(online.url()).load().upgrade();
        assertThat(catchThrowableOfType(SchemaException.class, () -> SchemaMigrator.configure()
                                .source(revisions)
                                .load()
                                .upgradeScript(""))
                        .getMessage())
                .contains("a line break of two characters");
    }

    interface Code {
        void with(Connection connection) throws Exception;
    }

    static Stream<Code> thieves() {
        return Stream.of(
                Connection::commit,
                Connection::rollback,
                Connection::close,
                connection -> connection.setAutoCommit(false),
                connection -> connection.abort(Runnable::run),
                connection -> run(connection, "COMMIT"),
                connection -> run(connection, " -- x\n end transaction"),
                connection -> run(connection, "ROLLBACK"),
                connection -> connection.prepareStatement("commit").execute(),
                connection -> connection.createStatement().getConnection().commit(),
                connection -> connection.createStatement().addBatch("commit"),
                connection ->
                        connection.prepareStatement("select 1").getConnection().close(),
                connection -> {
                    throw new StackOverflowError();
                },
                connection -> {
                    throw new OutOfMemoryError("made up");
                },
                connection -> {
                    throw new IllegalStateException();
                });
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @MethodSource("thieves")
    void code_cannot_take_the_transaction(Code code) {
        Written revisions = after(s -> s.data("steal")
                .writes("t")
                .run(connection -> {
                    run(connection, "INSERT INTO t VALUES (1)");
                    code.with(connection);
                })
                .undo(connection -> {}));
        Scratch database = new Scratch(folder.resolve("stolen.db"));
        SchemaMigrator migrator =
                SchemaMigrator.configure().source(revisions).url(database.url()).load();

        assertThat(catchThrowableOfType(SchemaException.class, migrator::upgrade)
                        .getMessage())
                .contains("Revision \"r2\" failed");

        assertThat(migrator.current()).containsExactly("r1");
        assertThat(database.rows("SELECT * FROM t")).isEmpty();
        assertThat(database.rows("SELECT state FROM schema_run")).containsExactly("failed");
    }

    @Test
    void code_may_use_savepoints_and_statements() {
        Written revisions = after(s -> s.data("work")
                .writes("t")
                .run(connection -> {
                    run(connection, "SAVEPOINT x");
                    run(connection, "INSERT INTO t VALUES (1)");
                    run(connection, "ROLLBACK TO x");
                    run(connection, "RELEASE x");
                    try (var insert = connection.prepareStatement("INSERT INTO t VALUES (?)")) {
                        insert.setInt(1, 2);
                        insert.addBatch();
                        insert.executeBatch();
                    }
                })
                .undo(connection -> {}));
        Scratch database = new Scratch(folder.resolve("work.db"));
        SchemaMigrator.configure().source(revisions).url(database.url()).load().upgrade();
        assertThat(database.rows("SELECT * FROM t")).containsExactly("2");
    }
}
