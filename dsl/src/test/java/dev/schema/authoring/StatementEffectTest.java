package dev.schema.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Trigger;
import dev.schema.operation.ExecuteSql;
import dev.schema.sample.Shop;
import dev.schema.type.Name;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What raw SQL does to the catalog when nobody says more. */
class StatementEffectTest {

    private static Catalog after(String sql) {
        return ExecuteSql.of(sql).applyTo(Shop.catalog());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "alter table tags add x int | tags",
                "ALTER TABLE ONLY tags ADD x int | tags",
                "alter table if exists \"tags\" add x int | tags",
                "alter table audit.tags add x int | audit.tags",
                "drop table tags | tags",
                "create table if not exists fresh (a int) | fresh",
                "create unlogged table fresh (a int) | fresh",
                "create unique index i on tags (code) | tags",
                "create index concurrently if not exists i on tags (code) | tags",
                "/* c */ alter table tags add x int | tags",
            })
    void a_table_is_forgotten(String sql, String forgotten) {
        Catalog after = after(sql);
        assertThat(after.unknown()).extracting(Name::toString).containsExactly(forgotten);
        assertThat(after.tables()).doesNotContainKey(after.unknown().first());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "update tags set label = 'alter table tags'",
                "insert into tags (code) values ('a')",
                "delete from tags",
                "select 1",
                "create function f() returns int as $$ alter table tags $$",
                "create view v as select * from tags",
                "grant select on tags to public",
            })
    void nothing_is_forgotten(String sql) {
        assertThat(after(sql)).isEqualTo(Shop.catalog());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "create trigger seen after update on tags begin select 1; end | seen",
                "create or replace trigger seen before insert on tags for each row execute function f() | seen",
                "create trigger if not exists \"Seen\" after delete on tags begin select 1; end | Seen",
            })
    void a_trigger_is_remembered(String sql, String name) {
        Catalog after = after(sql);
        assertThat(after.triggers().get(Name.of(name)).table()).isEqualTo(Name.of("tags"));
        assertThat(after.triggers().get(Name.of(name)).sql()).isEqualTo(sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "create trigger if not exists tags_seen before delete on customers begin select 1; end | tags",
                "create trigger if not exists TAGS_SEEN before delete on customers begin select 1; end | tags",
                "create or replace trigger tags_seen before delete on customers begin select 1; end | customers",
                "create or replace trigger \"Tags_Seen\" before delete on customers begin select 1; end | customers",
            })
    void a_taken_name_keeps_its_trigger_or_changes_it(String sql, String table) {
        assertThat(after(sql).triggers().values())
                .extracting(Trigger::table)
                .extracting(Name::toString)
                .containsExactly(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop trigger tags_seen on tags", "drop trigger if exists \"Tags_Seen\""})
    void a_dropped_trigger_is_forgotten(String sql) {
        assertThat(after(sql).triggers()).isEmpty();
    }

    @Test
    void a_dropped_table_takes_its_triggers_along() {
        assertThat(Shop.catalog().triggers()).hasSize(1);
        assertThat(Shop.after(Shop.catalog(), s -> s.dropTable("tags")).triggers())
                .isEmpty();
    }

    @Test
    void an_effect_says_it_instead() {
        Catalog after = Shop.after(Shop.catalog(), s -> s.sql("alter table tags add x integer")
                .effect(e -> e.addColumn("tags").integer("x")));
        assertThat(after.unknown()).isEmpty();
        assertThat(after.table(Name.of("tags")).columnNames()).contains("x");
    }

    @Test
    void touched_tables_are_forgotten_too() {
        Catalog after = Shop.after(Shop.catalog(), s -> s.sql("call rework()").touches("tags", "customers"));
        assertThat(after.unknown()).isEqualTo(new TreeSet<>(Set.of(Name.of("tags"), Name.of("customers"))));
    }

    @Test
    void a_foreign_key_follows_an_unknown_table_that_is_renamed() {
        Catalog after = Shop.after(Shop.catalog(), s -> {
            s.sql("call rework()").touches("customers");
            s.renameTable("customers", "clients");
            s.addColumn("orders").integer("n");
        });
        assertThat(after.table(Name.of("orders")).foreignKeys().get(0).target()).isEqualTo(Name.of("clients"));
    }
}
