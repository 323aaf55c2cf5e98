package dev.schema.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.engine.source.MigrationSourceText;
import dev.schema.engine.source.NewRevision;
import dev.schema.engine.source.OperationPrinter;
import dev.schema.operation.Operation;
import java.time.Instant;
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

    @Provide
    Arbitrary<List<Story>> stories() {
        return Stories.of(Reach.EVERYTHING, 30).list().ofMinSize(1).ofMaxSize(15);
    }

    /** A whole class: the file of a new revision with this body. */
    private static NewRevision revision(int number, Story story) {
        return new NewRevision("r" + number, List.of(), List.of(), List.of(), "story " + number, null, Instant.EPOCH)
                .withBody(OperationPrinter.print(story.operations(), story.before()));
    }

    @Property
    void what_is_printed_records_the_same(@ForAll("stories") List<Story> stories) {
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, Story> byClass = new LinkedHashMap<>();
        for (Story story : stories) {
            NewRevision revision = revision(sources.size(), story);
            sources.put(MigrationSourceText.className(revision), MigrationSourceText.of(revision));
            byClass.put(MigrationSourceText.className(revision), story);
        }
        Map<String, Migration> compiled = Compiled.migrations(sources);
        byClass.forEach((name, story) -> {
            List<Operation> recorded =
                    Recorder.up(compiled.get(name), story.before()).operations();
            assertThat(recorded).as("%s", sources.get(name)).isEqualTo(story.operations());
            tally.count(story.operations());
        });
    }

    @AfterProperty
    void print() {
        tally.print("print and record");
    }
}
