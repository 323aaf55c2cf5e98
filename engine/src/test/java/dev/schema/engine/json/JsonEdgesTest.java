package dev.schema.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Table;
import dev.schema.operation.Change;
import dev.schema.operation.CommentTable;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a JSON form must not lose, and what it must not take for something else. */
class JsonEdgesTest {

    @Test
    void names_in_schemas_are_keys_of_their_own() {
        SortedMap<Name, Table> tables = new TreeMap<>();
        for (Name name : List.of(
                new Name("audit", "log"),
                new Name(null, "audit.log"),
                new Name(null, "[\"audit\",\"log\"]"),
                new Name("a\"]", "[\"b"))) {
            tables.put(name, Table.of(name, List.of(Column.of("id", new Type.Uuid()))));
        }
        Catalog catalog = Catalog.empty(Database.H2).withTables(tables).forgetting(new Name("audit", "old"));

        assertThat(Json.read(Json.parse(Json.canonical(catalog)), Catalog.class))
                .isEqualTo(catalog);
        assertThat(Json.write(catalog).get("tables").fieldNames())
                .toIterable()
                .contains("audit.log", "[\"audit\",\"log\"]", "[\"[\\\"audit\\\",\\\"log\\\"]\"]");
    }

    /** UTF-8 has no bytes for half a character: as it is, every half would become the same question mark. */
    @Property
    void different_texts_differ_as_bytes_and_in_the_checksum(
            @ForAll("halves") String left, @ForAll("halves") String right) {
        String stored = new String(Json.canonical(left).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(Json.read(Json.parse(stored), String.class)).isEqualTo(left);
        assertThat(checksum(left).equals(checksum(right))).isEqualTo(left.equals(right));
    }

    private static String checksum(String comment) {
        return Checksum.of(List.<Operation>of(new CommentTable(Name.of("t"), comment)));
    }

    @Provide
    Arbitrary<String> halves() {
        return Arbitraries.of("\ud83d", "\ude00", "\ud83d\ude00", "\ude00\ud83d", "\\ud83d", "?", "a", "\\", "\"")
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    @Test
    void whole_characters_stay_as_they_are() {
        assertThat(Json.canonical("é\u2028\ud83d\ude00")).isEqualTo("\"é\u2028\ud83d\ude00\"");
        assertThat(Json.canonical("\ud83dx")).isEqualTo("\"\\uD83Dx\"");
    }

    @Test
    void a_text_of_any_length_reads_back() {
        String text = "x".repeat(25_000_000);
        assertThat(Json.read(Json.parse(Json.canonical(text)), String.class)).isEqualTo(text);
    }

    @Test
    void type_arguments_reach_through_several_records() {
        Holder<Value> holder = new Holder<>(new Full<>(new Change<>(Value.of(1))), List.of(new Change<>(Value.NOW)));
        assertThat(Json.read(Json.write(new Keeper(holder)), Keeper.class)).isEqualTo(new Keeper(holder));
        assertThat(Json.read(Json.write(new Keeper(new Holder<>(new Empty<>(), List.of()))), Keeper.class))
                .isEqualTo(new Keeper(new Holder<>(new Empty<>(), List.of())));
    }

    @Test
    void boxes_tell_null_from_zero() {
        for (Numbers numbers : List.of(
                new Numbers(0, 0, false, null, null, null),
                new Numbers(0, 0, false, 0, 0L, false),
                new Numbers(-1, 1L << 40, true, 1, 2L, true))) {
            assertThat(Json.read(Json.write(numbers), Numbers.class)).isEqualTo(numbers);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            [] []                                                | Trailing token
            [{"is":"DropSchema","is":"DropSchema","name":"a"}]   | Duplicate field 'is'
            {"is":"DropSchema","name":"a"}                       | an array is wanted
            [null]                                               | [0]: an object is wanted, not null
            [{"name":"a"}]                                       | [0]: the member "is" is missing
            [{"is":"DropSchema","name":"a"},{"is":"Drop"}]       | [1]: "Drop" is no Operation
            [{"is":"Assume","operations":[{"is":"DropTable","table":7}]}] | [0]: operations: [0]: table: a text
            [{"is":"CreateSequence","sequence":{"is":"Sequence","name":"s","start":1}}] | has no [is]
            [{"is":"AddConstraint","table":"t","constraint":{"is":"Unique","name":"u","columns":["a",null]}}] | columns: [1]: a text is wanted, not null
            [{"is":"CreateSequence","sequence":{"name":"s","start":null}}] | sequence: start: a number is wanted, not null
            [{"is":"RunData","name":"d","reads":[{"table":"t"},{"table":"t"}]}] | reads: [1]: {"table":"t"} is there twice
            [{"is":"DropTable","table":""}]                      | table: a name must not be empty
            [{"is":"OnDatabase","branches":{"My SQL":[]}}]       | branches: My SQL: "My SQL" is no name of a database
            """)
    void what_does_not_fit_is_refused_with_its_place(String json, String message) {
        assertThatThrownBy(() -> Json.operations(json))
                .isInstanceOf(MalformedJson.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_record_is_not_read_as_another_one() {
        assertThatThrownBy(() -> Json.read(Json.write(new Type.Real()), Type.Bool.class))
                .isInstanceOf(MalformedJson.class)
                .hasMessageContaining("a Bool is wanted, not \"Real\"");
    }

    @Test
    void what_a_record_refuses_travels_along_as_the_cause() {
        assertThatThrownBy(() -> Json.operations("[{\"is\":\"CreateTable\",\"table\":{\"name\":\"t\"}}]"))
                .isInstanceOf(MalformedJson.class)
                .hasMessageContaining("[0]: table: Table: table \"t\" needs at least one column")
                .hasCauseInstanceOf(dev.schema.catalog.CatalogConflict.class);
    }

    @Test
    void records_that_cannot_be_told_apart_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.write(new Left.Twin()))
                .withMessageContaining("share a name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.write(new Named("x")))
                .withMessageContaining("\"is\"");
    }

    record Keeper(Holder<Value> holder) {}

    record Holder<T>(Box<Change<T>> box, List<Change<T>> more) {}

    sealed interface Box<T> permits Full, Empty {}

    record Full<T>(T value) implements Box<T> {}

    record Empty<T>() implements Box<T> {}

    record Numbers(
            int number,
            long big,
            boolean bool,
            @Nullable Integer boxed,
            @Nullable Long boxedLong,
            @Nullable Boolean boxedBool) {}

    sealed interface Twins permits Left.Twin, Right.Twin {}

    static final class Left {
        record Twin() implements Twins {}
    }

    static final class Right {
        record Twin() implements Twins {}
    }

    sealed interface Naming permits Named {}

    record Named(String is) implements Naming {}
}
