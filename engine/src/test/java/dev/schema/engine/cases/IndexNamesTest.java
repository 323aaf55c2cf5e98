package dev.schema.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Column;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.problem.SchemaException;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateTable;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.RenameTable;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two tables may each have an index of one name where tables have those names for themselves, and nowhere else. */
class IndexNamesTest {

    private static final Set<Database> BY_TABLE = Set.of(Database.MARIADB, Database.MYSQL);
    private static final Name ITEMS = Name.of("items");
    private static final Name LINES = Name.of("lines");

    static Stream<Database> byTable() {
        return Dialects.databases().stream().filter(BY_TABLE::contains);
    }

    static Stream<Database> bySchema() {
        return Dialects.databases().stream().filter(database -> !BY_TABLE.contains(database));
    }

    private static Catalog tables(Database database) {
        return Undo.applyAll(List.of(table(ITEMS), table(LINES)), Catalog.empty(database));
    }

    private static CreateTable table(Name name) {
        return new CreateTable(Table.of(name, List.of(Column.of("a", new Type.Int(false)))));
    }

    private static Operation index(Name table, String name) {
        return new CreateIndex(
                table, new Index(name, List.of(Index.Part.column("a")), false, null, null, List.of()), false);
    }

    @ParameterizedTest
    @MethodSource("byTable")
    void tables_do_not_share_the_names_of_their_indexes(Database database) {
        Catalog both = Undo.applyAll(
                List.of(index(ITEMS, "ix"), index(LINES, "IX"), index(LINES, "other"), index(ITEMS, "lines")),
                tables(database));

        assertThatThrownBy(() -> index(ITEMS, "Ix").applyTo(both)).isInstanceOf(CatalogConflict.class);
        assertThatThrownBy(() -> new RenameIndex(LINES, "other", "ix").applyTo(both))
                .hasMessage("the name \"ix\" is taken by an index of \"lines\"");
        Catalog renamed = Undo.applyAll(
                List.of(new RenameIndex(ITEMS, "lines", "other"), new RenameTable(LINES, Name.of("ix"))), both);
        assertThat(renamed.table(ITEMS).indexes()).extracting(Index::name).containsExactly("ix", "other");
        assertThat(renamed.table(Name.of("ix")).indexes())
                .extracting(Index::name)
                .containsExactly("IX", "other");
    }

    @ParameterizedTest
    @MethodSource("bySchema")
    void a_name_is_given_once_in_a_schema(Database database) {
        Catalog one = index(ITEMS, "ix").applyTo(tables(database));

        assertThatThrownBy(() -> index(LINES, "IX").applyTo(one))
                .isInstanceOf(CatalogConflict.class)
                .hasMessage("the name \"IX\" is taken by an index of \"items\"; on " + database
                        + " no two indexes of a schema have one name, so call it otherwise");
        assertThatThrownBy(() -> new RenameIndex(ITEMS, "ix", "lines").applyTo(one))
                .hasMessage("the name \"lines\" is taken by table \"lines\"");
        assertThatThrownBy(() -> table(Name.of("ix")).applyTo(one))
                .hasMessage("the name \"ix\" is taken by an index of \"items\"");
    }

    /** A migration for several databases is recorded for each of them. */
    @ParameterizedTest
    @MethodSource("bySchema")
    void a_migration_for_another_database_too_is_refused_there(Database other) {
        OperationCase both = new OperationCase("create-index/both", Bases::shop, s -> {
            s.createIndex("items", "label").name("ix_both");
            s.createIndex("lines", "quantity").name("ix_both");
        });

        assertThat(after(both, Database.MARIADB).table(LINES).indexes())
                .extracting(Index::name)
                .containsExactly("ix_both");
        assertThatThrownBy(() -> after(both, other))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("the name \"ix_both\" is taken by an index of \"items\"");
    }

    private static Catalog after(OperationCase each, Database database) {
        return SchemaMigrator.configure()
                .source(each.revisions())
                .database(database)
                .load()
                .projection()
                .after(OperationCase.CHANGE);
    }
}
