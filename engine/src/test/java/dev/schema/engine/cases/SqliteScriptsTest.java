package dev.schema.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.sample.Scratch;
import dev.schema.type.Database;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case, as a script on one file of SQLite and as a run on another one. */
class SqliteScriptsTest {

    @TempDir
    Path folder;

    /** All but what is refused, and what is code in Java. */
    static Stream<OperationCase> cases() {
        return OperationCases.all().stream().filter(each -> {
            PlannedCase planned = PlannedCase.of(each, Database.SQLITE);
            return !planned.whole().isRefused()
                    && !planned.down().isRefused()
                    && planned.up().revision().steps().stream().noneMatch(Step.Run.class::isInstance);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_script_leaves_the_same_file_as_a_run(OperationCase each) {
        Scratch run = new Scratch(folder.resolve("run.db"));
        Scratch scripted = new Scratch(folder.resolve("scripted.db"));
        SchemaMigrator migrator = SchemaMigrator.configure()
                .source(each.revisions())
                .url(run.url() + "?synchronous=OFF")
                .load();
        scripted.script(migrator.upgradeScript(OperationCase.CHANGE));
        migrator.upgrade(OperationCase.CHANGE);
        assertThat(scripted.schema()).isEqualTo(run.schema());
        assertThat(scripted.history()).isEqualTo(run.history());

        scripted.script(migrator.downgradeScript(OperationCase.CHANGE + ":" + OperationCase.BEFORE));
        migrator.downgrade(OperationCase.BEFORE, true);
        assertThat(scripted.schema()).isEqualTo(run.schema());
        assertThat(scripted.history()).isEqualTo(run.history());
    }
}
