package dev.schema.authoring;

import static dev.schema.type.Database.POSTGRESQL;
import static dev.schema.type.Database.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.MigrationMistake;
import dev.schema.Recorder;
import dev.schema.Recording;
import dev.schema.Schema;
import dev.schema.catalog.Constraint;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.Assume;
import dev.schema.operation.CreateTable;
import dev.schema.operation.DropSequence;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.OnDatabase;
import dev.schema.operation.Operation;
import dev.schema.operation.RunData;
import dev.schema.sample.Shop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines are counted from the first one of each migration. */
class PlaceTest {

    private static int line() {
        return StackWalker.getInstance()
                .walk(frames -> frames.skip(1).findFirst().orElseThrow().getLineNumber());
    }

    private static int lineOf(Recording recording, Object part) {
        var at = recording.at(part);
        return at == null ? -1 : at.line();
    }

    @Test
    void each_part_of_a_table_has_its_line() {
        int[] start = new int[1];
        Recording recording = Shop.up(Shop.catalog(), s -> {
            start[0] = line();
            s.createTable("t", t -> {
                t.id();
                var c = t.bigint("c");
                c.unique();
                c.references("customers", "id");
                t.index("c");
            });
        });
        CreateTable created = (CreateTable) recording.operations().get(0);
        assertThat(lineOf(recording, created)).isEqualTo(start[0] + 1);
        assertThat(lineOf(recording, created.table().column("id"))).isEqualTo(start[0] + 2);
        assertThat(lineOf(recording, created.table().column("c"))).isEqualTo(start[0] + 3);
        assertThat(lineOf(recording, created.table().constraint("uq_t_c"))).isEqualTo(start[0] + 4);
        assertThat(lineOf(recording, created.table().constraint("fk_t_c"))).isEqualTo(start[0] + 5);
        assertThat(lineOf(recording, created.table().index("ix_t_c"))).isEqualTo(start[0] + 6);
    }

    @Test
    void a_mistake_in_a_part_is_at_the_part() {
        int[] start = new int[1];
        MigrationMistake mistake = catchThrowableOfType(
                MigrationMistake.class,
                () -> Shop.up(Shop.catalog(), s -> {
                    start[0] = line();
                    s.createTable("t", t -> {
                        t.id();
                        t.integer("c").references("customers", "id");
                    });
                }));
        assertThat(mistake.at().line()).isEqualTo(start[0] + 3);
    }

    @Test
    void a_chain_completed_later_keeps_the_line_of_its_verb() {
        int[] start = new int[1];
        MigrationMistake mistake = catchThrowableOfType(
                MigrationMistake.class,
                () -> Shop.up(Shop.catalog(), s -> {
                    start[0] = line();
                    s.addColumn("custmers").integer("n");

                    s.dropSequence("numbers");
                }));
        assertThat(mistake.at().line()).isEqualTo(start[0] + 1);
    }

    @Test
    void nested_operations_have_their_lines() {
        int[] start = new int[1];
        Recording recording = Shop.up(Shop.catalog(), s -> {
            start[0] = line();
            var branches = s.on(SQLITE, l -> {
                l.dropSequence("other");
            });
            branches.otherwise(o -> {
                o.dropSequence("numbers");
            });
            s.assume(a -> {
                a.dropEnum("mood");
            });
        });
        OnDatabase on = (OnDatabase) recording.operations().get(0);
        Assume assume = (Assume) recording.operations().get(1);
        assertThat(lineOf(recording, on.in(SQLITE).get(0))).isEqualTo(start[0] + 2);
        assertThat(lineOf(recording, on.in(POSTGRESQL).get(0))).isEqualTo(start[0] + 5);
        assertThat(lineOf(recording, assume.operations().get(0))).isEqualTo(start[0] + 8);
    }

    @Test
    void a_helper_of_the_author_is_the_place() {
        MigrationMistake mistake =
                catchThrowableOfType(MigrationMistake.class, () -> Shop.up(Shop.catalog(), PlaceTest::helper));
        assertThat(mistake.at().toString()).isEqualTo("PlaceTest.java:" + HELPER_LINE);
    }

    private static final int HELPER_LINE = line() + 3;

    private static void helper(Schema schema) {
        schema.dropTable("nowhere");
    }

    @Test
    void nothing_is_recorded_after_a_mistake_even_if_it_is_caught() {
        MigrationMistake mistake = catchThrowableOfType(
                MigrationMistake.class,
                () -> Shop.up(Shop.catalog(), s -> {
                    try {
                        s.dropView("nowhere");
                    } catch (MigrationMistake caught) {
                        assertThat(caught).hasMessageContaining("nowhere");
                    }
                }));
        assertThat(mistake).hasMessageContaining("nowhere");
    }

    @Test
    void a_derived_down_has_no_place_of_the_authors() {
        MigrationMistake mistake = catchThrowableOfType(
                MigrationMistake.class,
                () -> Recorder.down(
                        Shop.migration(s -> {}),
                        Shop.catalog(),
                        List.of(new DropSequence(dev.schema.type.Name.of("nowhere")))));
        assertThat(mistake.at()).isNull();
        assertThat(mistake).hasToString(mistake.getMessage());
    }

    @Test
    void down_is_derived_unless_written() {
        List<Operation> derived = List.of(new DropSequence(dev.schema.type.Name.of("numbers")));

        Recording plain = Recorder.down(Shop.migration(s -> {}), Shop.catalog(), derived);
        assertThat(plain.isDerived()).isTrue();
        assertThat(plain.operations()).isEqualTo(derived);

        Recording more = Recorder.down(
                Shop.withDown(s -> {
                    s.derived();
                    s.dropEnum("mood");
                }),
                Shop.catalog(),
                derived);
        assertThat(more.isDerived()).isFalse();
        assertThat(more.includesDerived()).isTrue();
        assertThat(more.operations()).hasSize(2);

        Recording own = Recorder.down(Shop.withDown(s -> s.dropEnum("mood")), Shop.catalog(), derived);
        assertThat(own.includesDerived()).isFalse();

        Recording never = Recorder.down(Shop.withDown(s -> s.irreversible("gone")), Shop.catalog(), derived);
        assertThat(never.irreversible()).isEqualTo("gone");
        assertThat(never.operations()).isEmpty();
    }

    @Test
    void derived_and_irreversible_know_their_place() {
        for (Shop.Body body : List.<Shop.Body>of(
                s -> {
                    s.dropEnum("mood");
                    s.derived();
                },
                s -> {
                    s.derived();
                    s.derived();
                },
                s -> {
                    s.derived();
                    s.irreversible("no");
                },
                s -> {
                    s.irreversible("no");
                    s.derived();
                },
                s -> {
                    s.irreversible("no");
                    s.dropEnum("mood");
                })) {
            assertThat(catchThrowableOfType(
                            MigrationMistake.class,
                            () -> Recorder.down(Shop.withDown(body), Shop.catalog(), List.of())))
                    .isNotNull();
        }
    }

    @Test
    void code_is_found_by_the_name_of_its_step() throws Exception {
        StringBuilder ran = new StringBuilder();
        Recording recording = Shop.up(
                Shop.catalog(), s -> s.data("d").run(c -> ran.append("run ")).undo(c -> ran.append("undo ")));
        RunData step = (RunData) recording.operations().get(0);
        RunData back = (RunData) step.undo(Shop.catalog()).operations().get(0);
        recording.code(step).run(null);
        recording.code(back).run(null);
        assertThat(ran).hasToString("run undo ");
        assertThat(Shop.up(Shop.catalog(), s -> {}).code(step)).isNull();
    }

    @Test
    void effects_and_constraints_of_a_new_column_have_places() {
        Recording recording = Shop.up(Shop.catalog(), s -> {
            s.addColumn("tags").integer("n").unique();
            s.sql("drop sequence numbers").effect(e -> e.dropSequence("numbers"));
        });
        assertThat(recording.operations())
                .allSatisfy(each -> assertThat(recording.at(each)).isNotNull());
        Constraint unique = ((AddConstraint) recording.operations().get(1)).constraint();
        assertThat(recording.at(unique)).isNotNull();
        ExecuteSql sql = (ExecuteSql) recording.operations().get(2);
        assertThat(recording.at(sql.effect().operations().get(0))).isNotNull();
    }
}
