package dev.schema.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Column;
import dev.schema.catalog.EnumType;
import dev.schema.catalog.Sequence;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.engine.dialect.Dialects;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.CreateSequence;
import dev.schema.operation.CreateTable;
import dev.schema.operation.CreateView;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On PostgreSQL a table, view or sequence has a type of its name, so that no enum can be called the same. */
class EnumNamesTest {

    private static final Name MOOD = Name.of("mood");
    private static final Operation ENUM = new CreateEnum(new EnumType(MOOD, List.of("sad", "ok")));

    static Stream<Arguments> things() {
        List<Operation> things = List.of(
                new CreateTable(Table.of(MOOD, List.of(Column.of("a", new Type.Int(false))))),
                new CreateView(new View(MOOD, "select 1 as a")),
                new CreateSequence(new Sequence(MOOD, 1, 1)));
        return Dialects.databases().stream()
                .flatMap(database -> things.stream().map(thing -> Arguments.of(database, thing)));
    }

    @ParameterizedTest
    @MethodSource("things")
    void an_enum_is_called_otherwise_where_it_must_be(Database database, Operation thing) {
        for (List<Operation> order : List.of(List.of(ENUM, thing), List.of(thing, ENUM))) {
            if (database.equals(Database.POSTGRESQL)) {
                assertThatThrownBy(() -> Undo.applyAll(order, Catalog.empty(database)))
                        .isInstanceOf(CatalogConflict.class)
                        .hasMessageContaining("the name \"mood\" is taken by");
            } else {
                assertThat(Undo.applyAll(order, Catalog.empty(database)).enums())
                        .containsKey(MOOD);
            }
        }
    }
}
