package dev.schema.engine.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.source.ChangedFiles.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedFilesTest {

    @TempDir
    Path folder;

    @Test
    void files_are_changed_and_nothing_is_left_beside_them() throws IOException {
        Path one = file("One.java", "1");
        Path two = file("Two.java", "2");

        ChangedFiles.write(List.of(change(one, "1", "one"), change(two, "2", "two")));

        assertThat(one).hasContent("one");
        assertThat(two).hasContent("two");
        assertThat(folder).isDirectoryNotContaining(file -> !List.of(one, two).contains(file));
    }

    @Test
    void a_file_that_somebody_has_changed_stops_all() throws IOException {
        Path one = file("One.java", "1");
        Path two = file("Two.java", "changed");

        refused(List.of(change(one, "1", "one"), change(two, "2", "two")), "Somebody has changed the file meanwhile");

        assertThat(one).hasContent("1");
        assertThat(two).hasContent("changed");
    }

    @Test
    void what_fails_half_way_is_taken_back() throws IOException {
        Path one = file("One.java", "1");
        // No file can stand beside it whose name is longer.
        Path two = file("T".repeat(250), "2");

        refused(List.of(change(one, "1", "one"), change(two, "2", "two")), "No file was changed");

        assertThat(one).hasContent("1");
        assertThat(two).hasContent("2");
        assertThat(folder).isDirectoryNotContaining(file -> !List.of(one, two).contains(file));
    }

    @Test
    void a_link_stays_one_and_a_file_keeps_its_permissions() throws IOException {
        Path real = file("Real.java", "1");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw-r-x"));
        Path link = Files.createSymbolicLink(folder.resolve("Link.java"), real);

        ChangedFiles.write(List.of(change(link, "1", "one")));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("one");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-rw-r-x");
    }

    private void refused(List<Change> changes, String what) {
        SchemaException refused = catchThrowableOfType(SchemaException.class, () -> ChangedFiles.write(changes));

        assertThat(refused.reason()).isEqualTo(Reason.FAILED);
        assertThat(refused.problems().get(0).what()).contains(what);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Change change(Path file, String before, String after) {
        return new Change(file, before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
    }
}
