package dev.schema.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Table;
import dev.schema.operation.DropColumn;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Resource;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single statements read and write. */
class FootprintTest {

    private static final Catalog CATALOG = DataRulesCases.base(Database.POSTGRESQL);

    private static Footprint of(String sql) {
        return Footprint.of(ExecuteSql.of(sql), CATALOG).orElseThrow();
    }

    private static String told(Set<Resource> resources) {
        return resources.stream()
                .map(each -> each.column() == null ? each.table().toString() : each.table() + "." + each.column())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            nullValues = "-",
            value = {
                "update users set status = 'name'                          | ''                  | users.status",
                "update users set status = name -- low                     | users.name          | users.status",
                "UPDATE \"users\" SET \"status\" = UPPER(Status)           | users.status        | users.status",
                "update users set low = 1                                  | users.high users.low | users.low",
                "update users u set name = o.note from orders o where o.user_id = u.id"
                        + " | orders.id orders.note orders.user_id users.id | users.name",
                "update orders set note = case when ((total) > (1)) then cast(id as varchar(9)) else null end"
                        + " | orders.id orders.total | orders.note",
                "insert into orders (id, note) values (1, 'x')             | orders.id           | orders",
                "insert into orders (id, user_id) values (1, 2)            | orders.id users.id  | orders",
                "delete from visits where user_id = 3                      | visits.user_id      | visits",
                "delete from users where id = 3 | users.id visits.user_id | favours.user_id orders users",
                "select count(*) from log                                  | log                 | ''",
                "insert into visits (id) select id from active | active users users.id visits.id | visits"
            })
    void a_text_tells_what_is_read_and_written(String sql, String reads, String writes) {
        Footprint footprint = of(sql);

        assertThat(footprint.opaque()).isEmpty();
        assertThat(told(footprint.reads())).isEqualTo(reads);
        assertThat(told(footprint.writes())).isEqualTo(writes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call f()",
                "update users set name = 'a'; delete from log",
                "update users set name = pg_temp.lower(name)",
                "update users set name = 'it\\'s'",
                "update users set name = 'x' --comment elsewhere only",
                "truncate users cascade",
                "insert or ignore into users (id) values (1)",
                "update active set name = 'x'",
                "with x as (insert into log (code) values ('a') returning id) select id from x",
                "select id into copy from users",
                "do $$ begin end $$"
            })
    void what_nobody_can_tell_is_opaque(String sql) {
        assertThat(of(sql).opaque()).isPresent();
    }

    /** Databases keep some words for themselves: bare, they are no columns, though a column may be called so in quotes. */
    @ParameterizedTest
    @CsvSource({
        "update filters set x = 1 where x is null,          filters.x",
        "update filters set x = 1 where \"where\" is null,  filters.where"
    })
    void a_keyword_is_no_column(String sql, String reads) {
        Catalog catalog = Catalog.empty(Database.POSTGRESQL)
                .with(Table.of(
                        Name.of("filters"),
                        List.of(Column.of("where", new Type.Text()), Column.of("x", new Type.Int(false)))));

        assertThat(told(Footprint.of(ExecuteSql.of(sql), catalog).orElseThrow().reads()))
                .isEqualTo(reads);
    }

    @Test
    void an_insert_tells_its_columns() {
        assertThat(of("insert into orders (id, note) values (1, default)").inserts())
                .isEqualTo(Map.of(Name.of("orders"), new Footprint.Inserted(true, new TreeSet<>(Set.of("id")))));
        assertThat(of("insert into orders values (1, 2, 3, 'x')").inserts())
                .isEqualTo(Map.of(Name.of("orders"), new Footprint.Inserted(false, new TreeSet<>())));
    }

    @Test
    void a_change_of_the_schema_has_none() {
        assertThat(Footprint.of(new DropColumn(Name.of("orders"), "total"), CATALOG))
                .isEmpty();
    }

    @Test
    void many_rows_are_told_apart_like_few() {
        KnownRows odd = numbers(IntStream.range(0, 2000).map(i -> 2 * i + 1));
        KnownRows even = numbers(IntStream.range(0, 2000).map(i -> 2 * i));

        assertThat(odd.areApartFrom(even)).isTrue();
        assertThat(even.areApartFrom(odd)).isTrue();
        assertThat(odd.areApartFrom(odd)).isFalse();
        assertThat(KnownRows.ANY.areApartFrom(odd)).isFalse();
    }

    private static KnownRows numbers(IntStream numbers) {
        List<Map<String, Value>> rows =
                numbers.mapToObj(i -> Map.of("id", Value.of(i))).toList();
        return new KnownRows(rows);
    }
}
