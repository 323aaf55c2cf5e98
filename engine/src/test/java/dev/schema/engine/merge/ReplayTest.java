package dev.schema.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Overlay.Settlement;
import dev.schema.operation.CommentTable;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateView;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropView;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameTable;
import dev.schema.operation.ReplaceView;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayTest {

    private static final Name USERS = Name.of("users");
    private static final Name PEOPLE = Name.of("people");
    private static final Catalog BASE =
            Catalog.empty(Database.SQLITE).with(Table.of(USERS, List.of(Column.of("mail", new Type.Text()))));

    /** Where the other branch has run the table keeps its old name: a view that names the new one cannot be made there. */
    @ParameterizedTest
    @CsvSource({"select mail from people, BLOCKED", "select 'x' as mail, ONE"})
    void a_view_is_made_only_where_what_it_reads_is_there(String query, Replay.Outcome outcome) {
        View view = new View(Name.of("mails"), query);
        Operation rename = new RenameTable(USERS, PEOPLE);
        Operation comment = new CommentTable(USERS, "of ours");
        List<Operation> after =
                List.of(new DropView(view.name()), new RenameTable(PEOPLE, USERS), comment, new CreateView(view));
        Overlay overlay = new Overlay(
                List.of(
                        new Settlement("", "a", "b", 0, Overlay.hash(comment), after),
                        new Settlement("", "b", "a", 0, Overlay.hash(rename), List.of())),
                Set.of());

        Replay replay = new Replay(
                overlay,
                Set.of(),
                List.of(node(BASE, "a", List.of(rename, new CreateView(view))), node(BASE, "b", List.of(comment))));

        assertThat(replay.withSql().from(BASE)).isEqualTo(outcome);
    }

    /** The same of one that gets another query. */
    @ParameterizedTest
    @CsvSource({"select mail from people, BLOCKED", "select 'x' as mail, ONE"})
    void a_view_is_replaced_only_where_what_it_reads_is_there(String query, Replay.Outcome outcome) {
        Name mails = Name.of("mails");
        View before = new View(mails, "select 1 as mail");
        Catalog base = BASE.with(before);
        Operation rename = new RenameTable(USERS, PEOPLE);
        Operation replace = new ReplaceView(new View(mails, query));
        Operation comment = new CommentTable(USERS, "of ours");
        List<Operation> after = List.of(new ReplaceView(before), new RenameTable(PEOPLE, USERS), comment, replace);
        Overlay overlay = new Overlay(
                List.of(
                        new Settlement("", "a", "b", 0, Overlay.hash(comment), after),
                        new Settlement("", "b", "a", 0, Overlay.hash(rename), List.of())),
                Set.of());

        Replay replay = new Replay(
                overlay,
                Set.of(),
                List.of(node(base, "a", List.of(rename, replace)), node(base, "b", List.of(comment))));

        assertThat(replay.withSql().from(base)).isEqualTo(outcome);
    }

    /** The column has its old name there: SQLite would take the new one, in quotes, for a text. */
    @ParameterizedTest
    @CsvSource({"lower(email), BLOCKED", "lower('email'), ONE"})
    void an_index_is_made_only_where_the_columns_are_that_it_computes_with(String expression, Replay.Outcome outcome) {
        Index index = new Index("ix", List.of(new Index.Part(null, expression, false)), false, null, null, List.of());
        Operation rename = new RenameColumn(USERS, "mail", "email");
        Operation comment = new CommentTable(USERS, "of ours");
        Operation create = new CreateIndex(USERS, index, false);
        List<Operation> after =
                List.of(new DropIndex(USERS, "ix", false), new RenameColumn(USERS, "email", "mail"), comment, create);
        Overlay overlay = new Overlay(
                List.of(
                        new Settlement("", "a", "b", 0, Overlay.hash(comment), after),
                        new Settlement("", "b", "a", 0, Overlay.hash(rename), List.of())),
                Set.of());

        Replay replay = new Replay(
                overlay,
                Set.of(),
                List.of(node(BASE, "a", List.of(rename, create)), node(BASE, "b", List.of(comment))));

        assertThat(replay.withSql().from(BASE)).isEqualTo(outcome);
    }

    private static Replay.Node node(Catalog base, String revision, List<Operation> operations) {
        List<Act> acts = new ArrayList<>();
        Catalog before = base;
        for (Operation each : operations) {
            Catalog after = each.applyTo(before);
            Tokens tokens = TokenReader.of(each, before, after);
            acts.add(new Act(revision, acts.size(), each, List.of(each), before, after, null, Set.of(), tokens));
            before = after;
        }
        return new Replay.Node(revision, new BitSet(), acts);
    }
}
