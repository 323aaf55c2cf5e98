package dev.schema.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.catalog.Catalog;
import dev.schema.engine.source.MigrationSourceText;
import dev.schema.engine.source.NewRevision;
import dev.schema.engine.source.OperationPrinter;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** Printing and recording are each other's inverse. */
class PrinterLawTest {

    private final Tally tally = new Tally();

    /** Stories that are compiled together, at most. */
    private static final int STORIES = 6 * Integer.getInteger("laws.factor", 1);

    @Provide
    Arbitrary<List<Story>> stories() {
        return Stories.of(Reach.EVERYTHING, 30).list().ofMinSize(1).ofMaxSize(STORIES);
    }

    private record Part(List<Operation> operations, Catalog before) {}

    /** Stories, and the ways back from them. */
    @Property(tries = 60, seed = "20261124")
    void what_is_printed_records_the_same(@ForAll("stories") List<Story> stories) {
        List<Part> parts = new ArrayList<>();
        for (Story story : stories) {
            parts.add(new Part(story.operations(), story.before()));
            Undo back = Undo.ofAll(story.operations(), story.before());
            parts.add(new Part(back.operations(), story.after()));
        }
        assertRecorded(parts);
    }

    private void assertRecorded(List<Part> parts) {
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, Part> byClass = new LinkedHashMap<>();
        for (Part part : parts) {
            NewRevision revision = revision(sources.size(), part);
            sources.put(MigrationSourceText.className(revision), MigrationSourceText.of(revision));
            byClass.put(MigrationSourceText.className(revision), part);
        }
        Map<String, Migration> compiled = Compiled.migrations(sources);
        byClass.forEach((name, part) -> {
            assertThat(Recorder.up(compiled.get(name), part.before()).operations())
                    .as("%s", sources.get(name))
                    .isEqualTo(part.operations());
            tally.count(part.operations());
        });
    }

    /** A whole class: the file of a new revision with this body. */
    private static NewRevision revision(int number, Part part) {
        return new NewRevision("r" + number, List.of(), List.of(), List.of(), "part " + number, null, Instant.EPOCH)
                .withBody(OperationPrinter.print(part.operations(), part.before()));
    }

    @AfterProperty
    void print() {
        tally.print("print and record");
    }
}
