package dev.schema.engine.project;

import static dev.schema.type.Name.inSchema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.Schema;
import dev.schema.catalog.Catalog;
import dev.schema.engine.diff.Changes;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FiltersTest {

    private static final Catalog FIRST = catalog(schema -> {
        schema.createTable("users", t -> {
            t.id();
            t.varchar("name", 20);
            t.integer("age");
            t.check("ck_age", "age > 0");
            t.index("name");
        });
        schema.createTable("old_logs", t -> t.id());
        schema.createView("everybody", "select id from users");
    });

    private static final Catalog OTHER = catalog(schema -> {
        schema.createSchema("audit");
        schema.createEnum("mood", "glad");
        schema.createSequence("numbers");
        schema.createTable("users", t -> {
            t.id();
            t.varchar("name", 30);
            t.integer("age");
            t.check("ck_name", "name <> ''");
            t.index("age");
        });
        schema.createTable(inSchema("audit", "logs"), t -> {
            t.id();
            t.integer("level").check("level > 0");
            t.index("level");
        });
        schema.createView("nobody", "select id from users where 1 = 0");
        schema.sql("create trigger tr after insert on users begin select 1; end")
                .touches("users")
                .effect(e -> {});
    });

    private static Catalog catalog(Consumer<Schema> up) {
        Catalog empty = Catalog.empty(Database.POSTGRESQL);
        Migration migration = new Migration() {
            @Override
            public void up(Schema schema) {
                up.accept(schema);
            }
        };
        return Undo.applyAll(Recorder.up(migration, empty).operations(), empty);
    }

    /** What differs once the filters have left out what does not count. */
    private static Set<String> differing(Filters filters) {
        Set<String> told = new TreeSet<>();
        Changes.between(FIRST, filters.counted(FIRST, OTHER)).operations().stream()
                .map(Operation::describe)
                .forEach(told::add);
        return told;
    }

    private static Filters kinds(Set<Filters.Kind> kinds) {
        return new Filters(List.of(), List.of(), List.of(), kinds);
    }

    @Test
    void without_filters_everything_counts() {
        assertThat(Filters.NONE.counted(FIRST, OTHER)).isEqualTo(OTHER);
        assertThat(Filters.NONE.counted(OTHER, FIRST)).isEqualTo(FIRST);
    }

    @Test
    void where_nothing_counts_nothing_differs() {
        assertThat(kinds(Set.of()).counted(FIRST, OTHER)).isEqualTo(FIRST);
        assertThat(Filters.names(List.of(), List.of("*")).countsTable(Name.of("users")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Filters.Kind.class)
    void what_differs_in_a_kind_and_what_differs_otherwise_is_all(Filters.Kind kind) {
        assertThat(Filters.Kind.of(kind.word())).contains(kind);
        Set<String> alone = differing(kinds(Set.of(kind)));
        Set<String> others = differing(kinds(EnumSet.complementOf(EnumSet.of(kind))));
        assertThat(alone).isNotEmpty().doesNotContainAnyElementsOf(others);
        alone.addAll(others);
        assertThat(alone).isEqualTo(differing(Filters.NONE));
    }

    record Case(String name, Filters filters, String... differing) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        Set<Filters.Kind> tables = EnumSet.of(Filters.Kind.TABLES);
        return Stream.of(
                new Case(
                        "the kinds of a table",
                        kinds(EnumSet.of(Filters.Kind.TABLES, Filters.Kind.INDEXES)),
                        "alter column users.name",
                        "create index ix_users_age on users",
                        "create table audit.logs",
                        "drop index ix_users_name on users",
                        "drop table old_logs"),
                new Case(
                        "a schema, whatever its case",
                        new Filters(List.of(), List.of(), List.of("AUDIT"), EnumSet.allOf(Filters.Kind.class)),
                        "create schema audit",
                        "create table audit.logs"),
                new Case(
                        "the schema of the connection",
                        new Filters(List.of(), List.of(), List.of("default"), tables),
                        "alter column users.name",
                        "drop table old_logs"),
                new Case(
                        "names that count",
                        new Filters(List.of("u*", "*.logs"), List.of(), List.of(), tables),
                        "alter column users.name",
                        "create table audit.logs"),
                new Case(
                        "names that do not",
                        new Filters(List.of(), List.of("audit.*", "old_log?"), List.of(), tables),
                        "alter column users.name"),
                new Case(
                        "views by name",
                        new Filters(List.of(), List.of("no*"), List.of(), EnumSet.of(Filters.Kind.VIEWS)),
                        "drop view everybody"),
                new Case(
                        "a trigger by its table",
                        new Filters(List.of(), List.of("users"), List.of(), EnumSet.of(Filters.Kind.TRIGGERS))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_counts_is_all_that_differs(Case each) {
        assertThat(differing(each.filters())).containsExactly(each.differing());
    }
}
