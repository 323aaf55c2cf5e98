package dev.schema.engine.dialect.postgresql;

import static dev.schema.Migration.bytes;
import static dev.schema.Migration.decimal;
import static dev.schema.Migration.enumeration;
import static dev.schema.Migration.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.Schema;
import dev.schema.catalog.Catalog;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Written;
import dev.schema.servers.TestDatabase;
import dev.schema.type.Database;
import java.sql.SQLException;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes that PostgreSQL does in its own way, beside the cases of all databases. */
class ChangesTest {

    /** Runs the change up, down and up, and looks each time. */
    private static Postgres check(TestDatabase server, Consumer<Schema> before, Consumer<Schema> change)
            throws SQLException {
        Postgres database = Postgres.fresh(server);
        SchemaMigrator migrator =
                database.migrator(new Written().then("b1", before).then("c2", change));
        Catalog based = migrator.projection().after("b1");
        Catalog changed = migrator.projection().after("c2");
        migrator.upgrade("b1");
        assertThat(database.differences(based)).isEmpty();
        Catalog raw = database.inspected(based.schemas());
        migrator.upgrade();
        assertThat(database.differences(changed)).isEmpty();
        migrator.downgrade("b1", true);
        assertThat(database.inspected(based.schemas())).isEqualTo(raw);
        migrator.upgrade();
        assertThat(database.differences(changed)).isEmpty();
        return database;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void a_value_leaves_an_enum_that_all_kinds_of_things_stand_on(TestDatabase server) throws SQLException {
        Postgres database = check(server, ChangesTest::feelings, s -> s.dropEnumValue("mood", "sad"));
        assertThat(database.rows("SELECT id, mood, past, rank FROM days ORDER BY id"))
                .containsExactly("1|ok|{glad,ok}|1", "2|glad|null|2");
        assertThat(database.rows("SELECT id FROM last_day")).containsExactly("2");
    }

    private static void feelings(Schema s) {
        s.createEnum("mood", "sad", "ok", "glad");
        s.createTable("days", t -> {
            t.integer("id").primaryKey();
            t.enumeration("mood", "mood").notNull().defaultValue("ok").check("mood <> 'glad' or id > 0");
            t.array("past", enumeration("mood"));
            t.integer("rank").storedAs("case mood when 'glad' then 2 else 1 end");
            t.unique("mood", "id");
            t.index("id").name("ix_glad").where("mood = 'glad'");
            t.index("rank");
        });
        s.createTable("notes", t -> {
            t.integer("id").primaryKey();
            t.enumeration("mood", "mood");
            t.integer("day_id");
            t.foreignKey("mood", "day_id").references("days", "mood", "id");
        });
        s.createView("glad_days", "select id, rank from days where mood = 'glad'");
        s.createView("last_day", "select max(id) as id from glad_days");
        s.sql("insert into days (id, mood, past) values (1, 'ok', '{glad,ok}'), (2, 'glad', null)");
        s.insert("notes", "id", "mood", "day_id").row(1, "ok", 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void a_value_that_a_row_has_is_not_dropped(TestDatabase server) throws SQLException {
        Postgres database = Postgres.fresh(server);
        SchemaMigrator migrator = database.migrator(
                new Written().then("b1", ChangesTest::feelings).then("c2", s -> s.dropEnumValue("mood", "glad")));
        migrator.upgrade("b1");
        Catalog raw = database.inspected(java.util.Set.of());
        assertThat(catchThrowableOfType(SchemaException.class, () -> migrator.upgrade()))
                .hasMessageContaining("the value 'glad' cannot be dropped while rows have it")
                .hasMessageContaining("1 of days.mood")
                .hasMessageContaining("1 of days.past");
        assertThat(database.inspected(java.util.Set.of())).isEqualTo(raw);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void a_new_value_is_used_at_once(TestDatabase server) throws SQLException {
        Postgres database = Postgres.fresh(server);
        SchemaMigrator migrator = database.migrator(
                new Written().then("b1", ChangesTest::feelings).then("c2", s -> {
                    s.addColumn("days").integer("n");
                    s.addEnumValue("mood", "great");
                    s.insert("days", "id", "mood").row(3, "great");
                    s.sql("update days set past = array['great'::mood] where id = 3");
                }));
        migrator.upgrade();
        assertThat(database.rows("SELECT mood, past FROM days WHERE id = 3")).containsExactly("great|{great}");
        assertThat(database.differences(migrator.projection().after("c2"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void what_becomes_a_large_object_keeps_its_content_there_and_back(TestDatabase server) throws SQLException {
        Postgres database = check(
                server,
                s -> {
                    s.createTable("letters", t -> {
                        t.integer("id").primaryKey();
                        t.varchar("body", 40);
                        t.bytes("photo");
                    });
                    s.sql("insert into letters values (1, 'sch\u00f6n', '\\x00ff'), (2, null, null)");
                },
                s -> s.alterTable("letters", t -> {
                    t.alter("body").type(text()).typeOn(Database.POSTGRESQL, "oid");
                    t.alter("photo").type(bytes()).typeOn(Database.POSTGRESQL, "oid");
                }));
        assertThat(database.rows("SELECT id, convert_from(lo_get(body), 'UTF8'), encode(lo_get(photo), 'hex') FROM"
                        + " letters ORDER BY id"))
                .containsExactly("1|sch\u00f6n|00ff", "2|null|null");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void a_type_changes_below_views_triggers_and_computed_columns(TestDatabase server) throws SQLException {
        check(
                server,
                s -> {
                    s.createTable("items", t -> {
                        t.integer("id").primaryKey();
                        t.integer("amount").notNull().defaultValue(1).check("amount >= 0");
                        t.integer("twice").storedAs("amount * 2");
                        t.integer("stock").comment("what is there");
                        t.unique("twice");
                        t.index("twice").name("ix_twice").desc("id");
                        t.index("id").name("ix_some").where("amount > 3");
                        t.index().expression("amount + 1").name("ix_more");
                    });
                    s.createView("a_reader", "select id, amount from items");
                    s.createView("b_star", "select * from a_reader");
                    s.createView("c_top", "select b.id from b_star b, items i where i.id = b.id");
                    s.createView("d_other", "select id from items");
                    s.sql("create function stamp() returns trigger language plpgsql as $$ begin return new; end $$")
                            .effect(e -> {})
                            .down("drop function stamp()");
                    s.sql("create trigger touched after update of amount on items for each row execute function"
                                    + " stamp()")
                            .down("drop trigger touched on items");
                    s.insert("items", "id", "amount").row(1, 4);
                },
                s -> s.alterColumn("items", "amount").type(decimal(12, 2)).using("amount / 2.0"));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void rows_that_wait_for_a_deferred_check_are_no_obstacle(TestDatabase server) throws SQLException {
        check(
                server,
                s -> {
                    s.createTable("parents", t -> t.integer("id").primaryKey());
                    s.createTable("children", t -> {
                        t.integer("id").primaryKey();
                        t.integer("parent_id").references("parents", "id").initiallyDeferred();
                    });
                    s.insert("children", "id", "parent_id").row(1, 7);
                    s.insert("parents", "id").row(7);
                    s.addColumn("children").integer("n").notNull().backfill("id");
                    s.addColumn("parents").integer("m");
                    s.insert("children", "id", "parent_id", "n").row(2, 8, 0);
                    s.insert("parents", "id").row(8);
                },
                s -> s.renameTable("children", "kids"));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void rows_are_filled_in_the_order_of_any_key(TestDatabase server) throws SQLException {
        Postgres database = Postgres.fresh(server);
        database.migrator(new Written().then("b1", s -> {
                    s.createTable("u", t -> {
                        t.uuid("id").primaryKey().defaultRandom();
                        t.integer("n");
                    });
                    s.createTable("d", t -> {
                        t.timestamptz("id").primaryKey();
                        t.integer("n");
                    });
                    s.createTable("b", t -> {
                        t.bytes("id").primaryKey();
                        t.integer("n");
                    });
                    s.sql("insert into u select gen_random_uuid() from generate_series(1, 25)");
                    s.sql("insert into d select now() + (i || ' min')::interval from generate_series(1, 25) i");
                    s.sql("insert into b select decode(lpad(to_hex(i), 4, '0'), 'hex') from generate_series(1, 25) i");
                    for (String table : java.util.List.of("u", "d", "b")) {
                        s.backfill(table)
                                .set("n", "coalesce(n, 0) + 1")
                                .keyedBy("id")
                                .batchSize(7);
                    }
                }))
                .upgrade();
        for (String table : java.util.List.of("u", "d", "b")) {
            assertThat(database.rows("SELECT n, count(*) FROM " + table + " GROUP BY n"))
                    .containsExactly("1|25");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void numbers_go_on_behind_those_that_a_migration_gave(TestDatabase server) throws SQLException {
        Postgres database = Postgres.fresh(server);
        database.migrator(new Written().then("b1", s -> {
                    s.createTable("Odd one", t -> {
                        t.id();
                        t.text("x");
                    });
                    s.insert("Odd one", "id", "x").row(41, "a");
                    s.insert("Odd one", "id", "x").row(3, "b");
                }))
                .upgrade();
        assertThat(database.rows("INSERT INTO \"Odd one\" (x) VALUES ('c') RETURNING id"))
                .containsExactly("42");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void keys_over_the_same_columns_are_all_there(TestDatabase server) throws SQLException {
        check(
                server,
                s -> s.createTable("t", t -> {
                    t.integer("id").primaryKey().unique();
                    t.integer("a");
                    t.unique("a").name("first");
                    t.unique("a").name("second");
                }),
                s -> s.renameConstraint("t", "second", "third"));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void the_words_that_are_quoted_are_those_of_the_server(TestDatabase server) throws SQLException {
        Postgres database = Postgres.fresh(server);
        assertThat(Keywords.ALL).containsAll(database.rows("SELECT word FROM pg_get_keywords() WHERE catcode <> 'U'"));
        database.migrator(new Written()
                        .then(
                                "b1",
                                s -> s.createTable("t", t -> Keywords.ALL.stream()
                                        .filter(word -> !word.equals("system_user"))
                                        .forEach(t::integer))))
                .upgrade();
        assertThat(new TreeSet<>(database.rows(
                        "SELECT attname FROM pg_attribute WHERE attrelid = 't'::regclass AND attnum > 0")))
                .hasSize(Keywords.ALL.size() - 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "POSTGRESQL_OLDEST"})
    void what_is_not_ours_is_left_out(TestDatabase server) throws SQLException {
        Postgres database = Postgres.fresh(server);
        database.run(
                "CREATE EXTENSION IF NOT EXISTS pg_stat_statements",
                "CREATE TABLE parted (id int, at date) PARTITION BY RANGE (at)",
                "CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')",
                "CREATE INDEX ON parted (at)",
                "CREATE MATERIALIZED VIEW mv AS SELECT 1 AS a",
                "CREATE TABLE bare ()",
                "CREATE TABLE n (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a int UNIQUE DEFERRABLE,"
                        + " b int, EXCLUDE USING btree (b WITH =))",
                "ALTER TABLE n ADD CHECK (a > 0) NOT VALID");
        Catalog found = database.inspected(java.util.Set.of());
        assertThat(found.tables().keySet().stream().map(Object::toString)).containsExactly("n", "parted");
        assertThat(found.unknown().stream().map(Object::toString)).containsExactly("bare");
        assertThat(found.sequences()).isEmpty();
        assertThat(found.views()).isEmpty();
        assertThat(found.table(dev.schema.type.Name.of("n")).constraints().stream()
                        .map(each -> each.getClass().getSimpleName())
                        .collect(Collectors.joining(" ")))
                .isEqualTo("Custom Custom Custom PrimaryKey");
        database.run("DROP EXTENSION pg_stat_statements");
    }

    // ---------------------------------------------------------------- refused while planning

    private static String refusal(Consumer<Schema> up) {
        SchemaException refused = catchThrowableOfType(SchemaException.class, () -> SchemaMigrator.configure()
                .source(new Written().then("b1", up))
                .database(dev.schema.type.Database.POSTGRESQL)
                .load()
                .upgradeScript("b1"));
        assertThat(refused).isNotNull();
        return refused.getMessage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set search_path = x | SET LOCAL",
                "set role admin | SET LOCAL",
                "reset all | take it out",
                "discard all | take it out",
                "vacuum t | .autocommit()",
                "create index concurrently i on t (a) | .autocommit()",
                "create unique index concurrently i on t (a) | .autocommit()",
                "reindex index concurrently i | .autocommit()",
                "alter system set x = 1 | .autocommit()",
                "copy t from stdin | data(..)",
                "select 1 \\! ls | psql",
                "select 1 /* a */ \\x | psql",
            })
    void sql_that_would_harm_or_cannot_work(String sql, String words) {
        assertThat(refusal(s -> s.sql(sql))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select '\\' as a",
                "select E'\\'\\\\' as a",
                "select $$ \\! $$ as a",
                "select $a$ \\! $$ $a$ as a",
                "select 1 as \"\\\"",
                "select 1 /* \\ /* \\ */ \\ */ as a",
                "select 1 -- \\\n as a",
                "select 1 as e, e'it\\'s \\' as b"
            })
    void a_backslash_that_is_quoted_is_none(String sql) {
        assertThat(RawSql.hasOpenBackslash(sql)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select '' \\",
                "select E'\\\\' \\! ls",
                "select $$ $$ \\!",
                "select $1 \\!",
                "select a$b$ \\! $b$",
                "select 1 /* /* */ */ \\",
                "-- a\n\\! ls",
                "select name'\\' \\ '"
            })
    void a_backslash_that_is_not_quoted_is_found(String sql) {
        assertThat(RawSql.hasOpenBackslash(sql)).isTrue();
    }

    @Test
    void names_that_do_not_fit() {
        String bytes64 = "ü".repeat(32);
        assertThat(refusal(s -> s.createTable(bytes64, t -> t.integer("a")))).contains("has 64 bytes");
        assertThat(refusal(s -> s.createTable("t", t -> t.integer(bytes64)))).contains("has 64 bytes");
        assertThat(refusal(s -> s.createEnum("e", bytes64))).contains("oneOf(..)");
        assertThat(refusal(s -> s.createEnum("date", "a"))).contains("a type \"date\" of its own");
        assertThat(refusal(s -> {
                    s.createEnum("t", "a");
                    s.createTable("t", t -> t.integer("a"));
                }))
                .contains("taken by enum \"t\"");
        assertThat(refusal(s -> {
                    s.createTable("t", t -> t.integer("a").unique());
                    s.createTable("u", t -> {
                        t.integer("a");
                        t.unique("a").name("uq_t_a");
                    });
                }))
                .contains("a key of \"t\"");
        assertThat(refusal(s -> s.createTable("t", t -> {
                    t.integer("a");
                    t.unique("a").name("t");
                })))
                .contains("its table");
    }

    @Test
    void types_that_are_none() {
        assertThat(refusal(
                        s -> s.createTable("t", t -> t.bigint("a").typeOn(dev.schema.Migration.POSTGRESQL, "serial"))))
                .contains("identity()");
        assertThat(refusal(s -> s.createTable("t", t -> t.varchar("a", 20_000_000))))
                .contains("text(..)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int | integer",
                "INT8 | bigint",
                "varchar(20) | character varying(20)",
                "CHAR | character(1)",
                "numeric(6, 1) | numeric(6,1)",
                "decimal(6) | numeric(6,0)",
                "timestamptz | timestamp with time zone",
                "timestamp(3) with time zone | timestamp(3) with time zone",
                "timestamptz(3) | timestamp(3) with time zone",
                "timestamp | timestamp without time zone",
                "float(10) | real",
                "text[] | text[]",
                "varchar(5)[3] | character varying(5)[]",
                "pg_catalog.int4 | integer",
                "audit.\"level\" | audit.level",
                "\"Odd one\" | \"Odd one\"",
                "bit varying(4) | bit varying(4)"
            })
    void a_type_has_one_spelling(String written, String spelling) {
        assertThat(Words.type(written)).isEqualTo(spelling);
        assertThat(Words.type(spelling)).isEqualTo(spelling);
    }
}
