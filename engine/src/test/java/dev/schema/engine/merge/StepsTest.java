package dev.schema.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Table;
import dev.schema.engine.problem.SchemaException;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Backfill;
import dev.schema.operation.CreateTable;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.DropColumn;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

        assertThatThrownBy(() -> analysis.settled(everywhere(analysis, Answer.Way.OURS)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("With these answers the branches do not end in one schema either");
        assertThat(analysis.settled(everywhere(analysis, Answer.Way.THEIRS)).fits())
                .isTrue();
    }

    static Stream<Operation> fills() {
        return Stream.of(
                new AddColumn(USERS, Column.of("copy", new Type.Text()), "lower(mail)"),
                AlterColumn.of(USERS, "kind").withType(new Type.Varchar(20), new TreeMap<>(), "coalesce(kind, mail)"));
    }

    /** A difference of schemas would make the column and leave its rows as they are. */
    @ParameterizedTest
    @MethodSource("fills")
    void what_fills_a_column_is_not_replaced_by_what_does_not(Operation fill) {
        Analysis analysis = Branching.of(
                        Database.SQLITE,
                        List.of(new CreateTable(TABLE)),
                        List.of(List.of(fill), List.of(new RenameTable(USERS, Name.of("people")))))
                .analysis(List.of("a", "b"));

        assertThatThrownBy(() -> analysis.settled(everywhere(analysis, Answer.Way.FOLLOW)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("fills rows by SQL");
    }

    /** Nobody can confirm that the order does not matter where one of the orders cannot run. */
    @ParameterizedTest
    @MethodSource("readers")
    void what_cannot_run_cannot_be_confirmed(Operation reader) {
        Analysis analysis = Branching.of(
                        Database.SQLITE,
                        List.of(new CreateTable(TABLE)),
                        List.of(List.of(reader), List.of(new RenameColumn(USERS, "mail", "email"))))
                .analysis(List.of("a", "b"));

        assertThat(analysis.verdict().fits()).isFalse();
        assertThatThrownBy(() -> analysis.settled(everywhere(analysis, Answer.Way.CONFIRM)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("some order cannot run");
    }

    static Stream<Operation> readers() {
        return Stream.concat(fills(), Stream.of(ExecuteSql.of("update users set kind = mail")));
    }

    /** One answer to all conflicts; what can only be confirmed is. */
    private static Map<Integer, Answer> everywhere(Analysis analysis, Answer.Way way) {
        Map<Integer, Answer> answers = new TreeMap<>();
        for (Conflict conflict : analysis.verdict().conflicts()) {
            answers.put(answers.size() + 1, new Answer(conflict.ways().contains(way) ? way : Answer.Way.CONFIRM, null));
        }
        return answers;
    }
}
