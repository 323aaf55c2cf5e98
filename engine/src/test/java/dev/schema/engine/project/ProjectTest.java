package dev.schema.engine.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.engine.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {

    @TempDir
    Path temp;

    private Folder folder;

    @BeforeEach
    void create() {
        folder = new Folder(temp.resolve("shop"));
        folder.write("schema.toml", "").write("migrations/.keep", "");
    }

    @Test
    void is_found_from_any_folder_in_it() {
        folder.write("a/b/c.txt", "");

        var project = Project.find(folder.root().resolve("a/b"), Map.of(), Map.of());

        assertThat(project.root()).isEqualTo(folder.root());
        assertThat(project.relative(folder.root().resolve("a/b/c.txt"))).isEqualTo("a/b/c.txt");
        assertThat(project.relative(temp)).isEqualTo(temp.toString());
    }

    @Test
    void says_how_to_make_one_when_there_is_none() {
        assertThatThrownBy(() -> Project.find(temp, Map.of(), Map.of()))
                .hasMessageContaining("There is no schema.toml in this folder or above it.")
                .hasMessageContaining("schema init");
    }

    @Test
    void lists_the_revisions_of_nested_folders_in_the_order_of_their_paths() {
        folder.migration("M2", "bb", "")
                .migration("M1", "aa", "")
                .write("migrations/a/M3.java", "package a; @dev.schema.Revision(id = \"cc\") public class M3 {}")
                .write("migrations/Helper.java", "package shop; class Helper {}")
                .write("migrations/package-info.java", "package shop;")
                .write("migrations/.#M1.java", "@Revision")
                .write("migrations/notes.txt", "@Revision");

        var headers = folder.migrations().headers();

        assertThat(headers).extracting(Header::id).containsExactly("aa", "bb", "cc");
        assertThat(headers)
                .extracting(Header::where)
                .containsExactly("migrations/M1.java:5", "migrations/M2.java:5", "migrations/a/M3.java:1");
        assertThat(headers.get(0).file()).isEqualTo(folder.root().resolve("migrations/M1.java"));
        assertThat(headers.get(0).className()).isEqualTo("shop.M1");
    }

    @Test
    void several_folders_may_overlap() {
        folder.write("schema.toml", "migrations = [\"migrations\", \"more\", \"migrations/a\"]")
                .write("more/M2.java", Folder.source("M2", "bb", ""))
                .write("migrations/a/M1.java", Folder.source("M1", "aa", ""));

        assertThat(folder.migrations().headers()).extracting(Header::id).containsExactly("aa", "bb");
    }

    @Test
    void one_id_in_two_files_is_reported_with_both_places() {
        folder.migration("M1", "aa", "")
                .migration("M2", "aa", "")
                .write("migrations/x/M2.java", Folder.source("M2", "cc", ""));

        assertThat(Folder.problemsOf(() -> folder.migrations().headers()))
                .extracting(Problem::toString)
                .containsExactly(
                        "migrations/M2.java:5: The id 'aa' is taken: migrations/M1.java:5 has it, too.\n"
                                + "  Give the newer one another id; if one is a copy of the other, delete it.",
                        "migrations/x/M2.java:5: There are two classes 'shop.M2': the other is in migrations/M2.java:5.\n"
                                + "  Rename one of them, or put them in different packages.");
    }

    @Test
    void everything_that_cannot_be_read_is_reported_at_once() throws IOException {
        folder.write("migrations/A.java", "@Revision(id = ID) class A {}")
                .write("migrations/B.java", "\n@Revision class B {}");

        assertThat(Folder.problemsOf(() -> folder.migrations().headers()))
                .extracting(Problem::where)
                .containsExactly("migrations/A.java:1", "migrations/B.java:2");
        Files.write(folder.root().resolve("migrations/C.java"), new byte[] {'\n', 'a', (byte) 0xE4, 'b'});
        assertThat(Folder.problemsOf(() -> folder.migrations().headers()))
                .extracting(Problem::toString)
                .containsExactly("migrations/C.java:2: The file is not UTF-8.\n  Save it in UTF-8 and write it anew.");
    }

    @Test
    void links_may_not_lead_out_of_the_project() throws IOException {
        Files.writeString(temp.resolve("Evil.java"), Folder.source("Evil", "ee", ""));
        folder.write("lib/M1.java", Folder.source("M1", "aa", ""));
        Files.createSymbolicLink(
                folder.root().resolve("migrations/M1.java"), folder.root().resolve("lib/M1.java"));
        Files.createSymbolicLink(
                folder.root().resolve("migrations/again"), folder.root().resolve("migrations"));

        assertThat(folder.migrations().headers()).extracting(Header::id).containsExactly("aa");

        Files.createSymbolicLink(folder.root().resolve("migrations/Evil.java"), temp.resolve("Evil.java"));
        Files.createSymbolicLink(folder.root().resolve("migrations/out"), temp);
        Files.createSymbolicLink(folder.root().resolve("migrations/Gone.java"), temp.resolve("nowhere"));
        assertThat(Folder.problemsOf(() -> folder.migrations().headers()))
                .extracting(Problem::what)
                .satisfiesExactly(
                        what -> assertThat(what).isEqualTo("'migrations/Evil.java' leads out of the project."),
                        what -> assertThat(what).startsWith("'migrations/Gone.java' cannot be read"),
                        what -> assertThat(what).isEqualTo("'migrations/out' leads out of the project."));
    }

    @Test
    void folders_outside_and_folders_that_are_missing_are_refused() {
        folder.write("schema.toml", "\nmigrations = [\"../other\", \"gone\"]");
        new Folder(temp.resolve("other")).write("M1.java", "");

        assertThat(Folder.problemsOf(() -> folder.migrations().headers()))
                .extracting(Problem::toString)
                .satisfiesExactly(
                        text -> assertThat(text).contains("leads out of the project"), text -> assertThat(text)
                                .startsWith("schema.toml:2: The folder 'gone' for migrations does not exist."));
    }
}
