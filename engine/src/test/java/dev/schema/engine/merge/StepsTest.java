package dev.schema.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.catalog.Action;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.problem.SchemaException;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Autocommit;
import dev.schema.operation.Backfill;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateTable;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropTable;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameTable;
import dev.schema.operation.Resource;
import dev.schema.operation.Rows;
import dev.schema.operation.RunData;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps on rows that no longer fit where the other branch has run. */
class StepsTest {

    private static final Name USERS = Name.of("users");

    private static final Table TABLE = new Table(
            USERS,
            List.of(
                    Column.of("id", new Type.Int(false)).withNotNull(true),
                    Column.of("mail", new Type.Text()),
                    Column.of("kind", new Type.Text())),
            List.of(new Constraint.PrimaryKey("pk_users", List.of("id"))),
            List.of(),
            null,
            new TreeMap<>());

    private static final Rows ROWS =
            new Rows(USERS, List.of("id", "mail"), List.of(List.of(Value.of(1), Value.of("x"))), List.of("id"));

    static Stream<Arguments> pairs() {
        List<Operation> steps = List.of(
                new InsertRows(ROWS),
                new DeleteRows(ROWS),
                new Backfill(USERS, new TreeMap<>(Map.of("mail", "'x'")), null, "id", 1000, 0),
                new RunData(
                        "mails", new TreeSet<>(), new TreeSet<>(List.of(new Resource(USERS, "mail"))), false, false));
        List<Operation> changes = List.of(
                new RenameColumn(USERS, "mail", "email"),
                new DropColumn(USERS, "mail"),
                new RenameTable(USERS, Name.of("people")));
        return Stream.concat(
                steps.stream().flatMap(step -> changes.stream().map(change -> Arguments.of(step, change))),
                Stream.of(Arguments.of(
                        steps.get(0), AlterColumn.of(USERS, "mail").withType(new Type.Bool(), new TreeMap<>(), null))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_step_that_does_not_fit_any_more_blocks(Operation step, Operation change) {
        Verdict verdict = Branching.of(
                        Database.SQLITE, List.of(new CreateTable(TABLE)), List.of(List.of(step), List.of(change)))
                .verdict(List.of("a", "b"));

        assertThat(verdict.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.type()).isEqualTo(Clash.RAW);
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.BLOCKED);
            assertThat(conflict.refusals()).singleElement().satisfies(refusal -> {
                assertThat(refusal.first()).isEqualTo("b");
                assertThat(refusal.second()).isEqualTo("a");
            });
        });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_step_that_is_given_up_is_named(Operation step, Operation change) {
        Analysis analysis = Branching.of(
                        Database.SQLITE, List.of(new CreateTable(TABLE)), List.of(List.of(step), List.of(change)))
                .analysis(List.of("a", "b"));

        Verdict settled = analysis.settled(Map.of(1, new Answer(Answer.Way.THEIRS, null)));

        assertThat(settled.losses()).contains("Where b has run before a, \"" + step.describe() + "\" does not run.");
    }

    /** What a later step of the same branch names stays: the database would refuse the step where it is taken back. */
    @ParameterizedTest
    @ValueSource(strings = {"update people set kind = 'x'", "update people set kind = 'x' where odd ~~ % kind"})
    void a_rename_that_a_later_step_needs_cannot_be_taken_back(String sql) {
        List<Operation> renames = List.of(new RenameTable(USERS, Name.of("people")), ExecuteSql.of(sql));
        Operation adds = new AddColumn(USERS, Column.of("age", new Type.Int(false)), null);
        Analysis analysis = Branching.of(
                        Database.SQLITE, List.of(new CreateTable(TABLE)), List.of(List.of(adds), renames))
                .analysis(List.of("a", "b"));

        assertThatThrownBy(() -> analysis.settled(everywhere(analysis, List.of(Answer.Way.OURS, Answer.Way.CONFIRM))))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(
                        "With these answers the branches do not end in one schema either: \"b\" cannot run after"
                                + " \"a\": there is no table \"people\"");
        assertThat(analysis.settled(everywhere(analysis, List.of(Answer.Way.THEIRS, Answer.Way.CONFIRM)))
                        .fits())
                .isTrue();
    }

    /** Nor goes a column that it may name. */
    @ParameterizedTest
    @ValueSource(strings = {"update users set age = 1", "update users set age = 1 where odd ~~ % kind"})
    void a_column_that_a_later_step_needs_cannot_be_taken_back(String sql) {
        Operation adds = new AddColumn(USERS, Column.of("age", new Type.Int(false)), null);
        Analysis analysis = new Branching(Database.SQLITE)
                .with("root", List.of(), List.of(new CreateTable(TABLE)))
                .with("a1", List.of("root"), List.of(adds))
                .with("a2", List.of("a1"), List.of(ExecuteSql.of(sql)))
                .with("b1", List.of("root"), List.of(new RenameTable(USERS, Name.of("people"))))
                .analysis(List.of("a2", "b1"));

        assertThatThrownBy(() -> analysis.settled(everywhere(analysis, List.of(Answer.Way.ORDER, Answer.Way.THEIRS))))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("\"a2\" cannot run after", "there is no column \"age\"");
    }

    static Stream<Operation> fills() {
        return Stream.of(
                new AddColumn(USERS, Column.of("copy", new Type.Text()), "lower(mail)"),
                AlterColumn.of(USERS, "kind").withType(new Type.Varchar(20), new TreeMap<>(), "coalesce(kind, mail)"));
    }

    /** A difference of schemas would make the column and leave its rows as they are: it runs under the old name. */
    @ParameterizedTest
    @MethodSource("fills")
    void what_fills_a_column_runs_as_it_is_written(Operation fill) {
        Analysis analysis = besides(fill, new RenameTable(USERS, Name.of("people")));

        Verdict settled = analysis.settled(everywhere(analysis, List.of(Answer.Way.FOLLOW, Answer.Way.ORDER)));

        assertThat(settled.settlements()).singleElement().satisfies(said -> assertThat(said.instead())
                .containsExactly(
                        new RenameTable(Name.of("people"), USERS), fill, new RenameTable(USERS, Name.of("people"))));
        assertThatThrownBy(() -> analysis.settled(everywhere(analysis, List.of(Answer.Way.OURS, Answer.Way.CONFIRM))))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("fills rows by SQL");
    }

    /** Nobody can confirm that the order does not matter where one of the orders cannot run. */
    @ParameterizedTest
    @MethodSource("readers")
    void what_cannot_run_cannot_be_confirmed(Operation reader) {
        Analysis analysis = besides(reader, new RenameColumn(USERS, "mail", "email"));

        assertThat(analysis.questions()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.BLOCKED);
            assertThat(conflict.refusals())
                    .containsExactly(new Conflict.Refusal(
                            "b", "a", "there is no column \"mail\" in \"users\" (did you mean \"email\"?)"));
            assertThat(conflict.ways()).contains(Answer.Way.ORDER).doesNotContain(Answer.Way.CONFIRM);
        });
        assertThatThrownBy(() -> analysis.settled(Map.of(1, new Answer(Answer.Way.CONFIRM, null))))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("cannot be answered by \"confirm\"");
    }

    /** Of SQL that cannot be read only what its words are is sure: no part of a word, and nothing where texts may end anywhere. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "call mend(users)           | BLOCKED",
                "call mend(\"users\")       | BLOCKED",
                "call mend(all_users)       | UNPROVEN",
                "call mend('users')         | UNPROVEN",
                "call mend('it\\'s', users) | UNPROVEN"
            })
    void what_names_a_table_without_being_read_is_blocked_by_its_rename(String sql, Conflict.Kind kind) {
        Analysis analysis = besides(ExecuteSql.of(sql), new RenameTable(USERS, Name.of("people")));

        assertThat(analysis.questions())
                .singleElement()
                .extracting(Conflict::kind)
                .isEqualTo(kind);
    }

    /** The statement runs under the name that it knows. */
    @ParameterizedTest
    @MethodSource("readers")
    void what_is_in_the_way_of_a_statement_steps_aside(Operation reader) {
        Analysis analysis = besides(reader, new RenameColumn(USERS, "mail", "email"));

        Verdict settled = analysis.settled(Map.of(1, new Answer(Answer.Way.ORDER, null)));

        assertThat(settled.losses()).isEmpty();
        assertThat(settled.confirmed()).isEmpty();
        assertThat(settled.settlements()).singleElement().satisfies(said -> {
            assertThat(said.where()).isEqualTo("b");
            assertThat(said.instead())
                    .containsExactly(
                            new RenameColumn(USERS, "email", "mail"), reader, new RenameColumn(USERS, "mail", "email"));
        });
    }

    /** An index over a renamed column is as patient as it was. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_index_that_follows_a_rename_lets_others_write(boolean alone) {
        CreateIndex index = new CreateIndex(
                USERS, new Index("ix_mail", List.of(Index.Part.column("mail")), false, null, null, List.of()), true);
        CreateIndex after = new CreateIndex(
                USERS, new Index("ix_mail", List.of(Index.Part.column("email")), false, null, null, List.of()), true);
        Analysis analysis =
                besides(alone ? new Autocommit(List.of(index)) : index, new RenameColumn(USERS, "mail", "email"));

        Verdict settled = analysis.settled(everywhere(analysis, List.of(Answer.Way.FOLLOW)));

        assertThat(settled.settlements())
                .filteredOn(said -> said.where().equals("b"))
                .singleElement()
                .satisfies(said ->
                        assertThat(said.instead()).containsExactly(alone ? new Autocommit(List.of(after)) : after));
    }

    /** Rules and names step aside; what held values does not come back. */
    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(new RenameTable(USERS, Name.of("people")), true),
                Arguments.of(AlterColumn.of(USERS, "kind").withNotNull(true), true),
                Arguments.of(new AddConstraint(USERS, new Constraint.Check("ck_kind", "kind <> 'x'")), true),
                Arguments.of(new AddConstraint(USERS, new Constraint.Unique("uq_kind", List.of("kind"))), true),
                Arguments.of(AlterColumn.of(USERS, "kind").withType(new Type.Varchar(1), new TreeMap<>(), null), true),
                Arguments.of(
                        AlterColumn.of(USERS, "id").withType(new Type.BigInt(false), new TreeMap<>(), null), false),
                Arguments.of(new DropColumn(USERS, "kind"), false),
                Arguments.of(new DropTable(USERS), false));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_steps_aside_must_come_back_as_it_was(Operation change, boolean does) {
        Analysis analysis = besides(ExecuteSql.of("update users set kind = null, id = id + 1"), change);

        assertThat(analysis.questions()).singleElement().satisfies(conflict -> assertThat(
                        conflict.ways().contains(Answer.Way.ORDER))
                .isEqualTo(does));
    }

    /** What has happened to rows is not taken back. */
    @Test
    void of_two_statements_neither_steps_aside() {
        Analysis analysis =
                besides(ExecuteSql.of("update users set kind = 'x'"), ExecuteSql.of("update users set kind = 'y'"));

        assertThat(analysis.questions())
                .singleElement()
                .extracting(Conflict::ways)
                .isEqualTo(List.of(Answer.Way.CONFIRM));
    }

    /** SQLite makes a table anew for a check, and not in a revision that deletes rows which others go with. */
    @Test
    void what_a_database_does_not_take_after_the_other_branch_is_no_way_out() {
        Operation check = new AddConstraint(USERS, new Constraint.Check("ck_kind", "kind <> 'x'"));
        Table orders = new Table(
                Name.of("orders"),
                List.of(Column.of("user_id", new Type.Int(false))),
                List.of(new Constraint.ForeignKey(
                        "fk_user",
                        List.of("user_id"),
                        USERS,
                        List.of("id"),
                        Action.CASCADE,
                        Action.NO_ACTION,
                        false,
                        false)),
                List.of(),
                null,
                new TreeMap<>());
        List<List<Operation>> branches = List.of(List.of(new InsertRows(ROWS), new DeleteRows(ROWS)), List.of(check));
        List<Operation> base = List.of(new CreateTable(TABLE), new CreateTable(orders));

        Analysis sqlite = Branching.of(Database.SQLITE, base, branches).analysis(List.of("a", "b"));
        assertThat(sqlite.questions())
                .singleElement()
                .extracting(Conflict::ways)
                .isEqualTo(List.of(Answer.Way.CONFIRM));
        assertThatThrownBy(() -> sqlite.settled(Map.of(1, new Answer(Answer.Way.ORDER, null))))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("after \"b\", \"a\" cannot run: Revision \"a\" rebuilds a table");

        Analysis postgresql = Branching.of(Database.POSTGRESQL, base, branches).analysis(List.of("a", "b"));
        assertThat(postgresql.questions())
                .singleElement()
                .extracting(Conflict::ways)
                .isEqualTo(List.of(Answer.Way.ORDER, Answer.Way.CONFIRM));
    }

    private static Analysis besides(Operation one, Operation other) {
        return Branching.of(Database.SQLITE, List.of(new CreateTable(TABLE)), List.of(List.of(one), List.of(other)))
                .analysis(List.of("a", "b"));
    }

    static Stream<Operation> readers() {
        return Stream.concat(fills(), Stream.of(ExecuteSql.of("update users set kind = mail")));
    }

    /** To each conflict the first of these ways that it has. */
    private static Map<Integer, Answer> everywhere(Analysis analysis, List<Answer.Way> ways) {
        Map<Integer, Answer> answers = new TreeMap<>();
        for (Conflict conflict : analysis.verdict().conflicts()) {
            Answer.Way way =
                    ways.stream().filter(conflict.ways()::contains).findFirst().orElseThrow();
            answers.put(answers.size() + 1, new Answer(way, null));
        }
        return answers;
    }
}
