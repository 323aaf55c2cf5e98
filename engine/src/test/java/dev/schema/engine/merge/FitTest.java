package dev.schema.engine.merge;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.sample.Written;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitTest {

    /** A third branch from further down makes less common to all three, and no more different between the two. */
    @Test
    void rows_that_two_of_three_branches_have_in_common_are_no_conflict_between_them() {
        Written revisions = new Written()
                .then("a1", s -> s.createTable("items", t -> t.id()))
                .then("b2", s -> s.insert("items", "id").row(1))
                .with("c3", List.of("b2"), s -> s.createTable("left_items", t -> t.id()))
                .with("d4", List.of("b2"), s -> s.createTable("right_items", t -> t.id()))
                .with("e5", List.of("a1"), s -> s.createTable("third_items", t -> t.id()));
        SchemaMigrator migrator = SchemaMigrator.configure().source(revisions).load();

        assertThatCode(() -> migrator.requireCommuting(List.of("c3", "d4", "e5")))
                .doesNotThrowAnyException();
    }
}
