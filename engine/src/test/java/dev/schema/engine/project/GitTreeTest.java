package dev.schema.engine.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a commit are those that a checkout would have. */
class GitTreeTest {

    /** The project is not the repository, but a folder in it. */
    @TempDir
    Path repository;

    private Path root;
    private Folder project;

    @BeforeEach
    void begin() throws IOException {
        root = Files.createDirectories(repository.toRealPath().resolve("server"));
        project = new Folder(root);
        git("init", "--quiet", "--initial-branch=main");
        project.write("../outside/M0.java", "no");
        project.write("migrations/M1.java", "first");
    }

    private void git(String... words) {
        List<String> all = new ArrayList<>(
                List.of("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "core.autocrlf=false"));
        all.addAll(List.of(words));
        Git.Ended ended = new Git(root).run("", all.toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    private void commit() {
        git("add", "--all", "--force", ".");
        git("commit", "--quiet", "--no-gpg-sign", "-m", "changes");
    }

    private List<SourceFile> sources(String... folders) {
        return GitTree.of(new Git(root), root, "main").sources(List.of(folders));
    }

    @Test
    void they_are_those_of_the_working_tree() throws IOException {
        project.write("migrations/M2.java", "\uFEFFmarked\r\n");
        project.write("migrations/nested/deep/M3 ü.java", "nested ü");
        project.write("migrations/M4.java", "");
        project.write("migrations/package-info.java", "no");
        project.write("migrations/notes.txt", "no");
        project.write("migrations/.hidden/M5.java", "no");
        project.write("migrations/.M6.java", "no");
        project.write("other/M7.java", "no");
        commit();

        assertThat(sources("migrations").stream().map(each -> each.shown() + " " + each.text()))
                .containsExactlyInAnyOrder(
                        "main:migrations/M1.java first",
                        "main:migrations/M2.java marked\r\n",
                        "main:migrations/nested/deep/M3 ü.java nested ü",
                        "main:migrations/M4.java ");
        assertThat(sources("migrations").stream().map(SourceFile::text))
                .containsExactlyInAnyOrderElementsOf(
                        SourceFiles.in(List.of(root.resolve("migrations")), "default", root, Path::toString).stream()
                                .map(SourceFile::text)
                                .toList());
    }

    @Test
    void what_is_not_committed_is_not_there_and_nothing_is_checked_out() throws IOException {
        commit();
        project.write("migrations/M1.java", "changed");
        project.write("migrations/M2.java", "new");

        assertThat(sources("migrations").stream().map(SourceFile::text)).containsExactly("first");
        assertThat(root.resolve("migrations/M1.java")).hasContent("changed");
    }

    @Test
    void the_project_itself_may_be_the_folder_and_a_missing_one_is_empty() throws IOException {
        commit();

        assertThat(sources("").stream().map(SourceFile::shown)).containsExactly("main:migrations/M1.java");
        assertThat(sources("nowhere")).isEmpty();
        assertThat(sources("migrations", "")).hasSize(1);
    }

    /** More than fits into a pipe, both ways. */
    @Test
    void there_may_be_many() throws IOException {
        for (int i = 0; i < 3000; i++) {
            project.write("migrations/many/M" + i + ".java", "many " + i + " ".repeat(100));
        }
        commit();

        assertThat(sources("migrations/many")).hasSize(3000).allSatisfy(each -> assertThat(each.text())
                .startsWith("many " + each.fileName().replaceAll("\\D", "") + " "));
    }

    @Test
    void links_are_no_files() throws IOException {
        Files.createSymbolicLink(root.resolve("migrations/M2.java"), Path.of("M1.java"));
        commit();

        assertThat(Folder.problemsOf(() -> sources("migrations")))
                .containsExactly(new Problem(
                        "This is no file in git: it is a link or a submodule.",
                        "main:migrations/M2.java",
                        "Keep migrations as files in the repository of the project."));
    }

    @Test
    void other_encodings_are_refused_with_their_place() throws IOException {
        Files.write(root.resolve("migrations/M2.java"), new byte[] {'a', '\n', (byte) 0xE4, '\n'});
        commit();

        assertThat(Folder.problemsOf(() -> sources("migrations")))
                .containsExactly(new Problem(
                        "The file is not UTF-8.", "main:migrations/M2.java:2", "Save it in UTF-8 and write it anew."));
    }

    @Test
    void the_folder_of_migrations_is_the_one_that_the_commit_names() throws IOException {
        project.write("schema.toml", "migrations = \"migrations\"\n");
        project.write(
                "migrations/M1.java",
                "import dev.schema.*;\n@Revision(id = \"a1\")\npublic class M1 extends Migration {\n"
                        + "    public void up(Schema schema) {}\n}\n");
        commit();
        Files.move(root.resolve("migrations"), root.resolve("changes"));
        project.write("schema.toml", "migrations = \"changes\"\n");

        assertThat(project.open().migrationsAt("main").source().headers())
                .singleElement()
                .satisfies(header -> assertThat(header.where()).isEqualTo("main:migrations/M1.java:2"));
        assertThat(project.migrations().headers()).singleElement().satisfies(header -> assertThat(header.where())
                .isEqualTo("changes/M1.java:2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--upload-pack=x",
                "-c",
                " main",
                "ma\nin",
                "\0",
                "nowhere",
                "main:server",
                "main..main",
                "^main"
            })
    void what_is_no_name_of_a_commit_is_a_mistake(String ref) {
        commit();

        assertThatThrownBy(() -> GitTree.of(new Git(root), root, ref))
                .isInstanceOfSatisfying(SchemaException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.USAGE);
                    assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.what())
                            .doesNotContain("\n", "\0")
                            .contains("commit"));
                });
    }

    @Test
    void without_git_it_says_so() {
        assertThat(Folder.problemsOf(() -> GitTree.of(new Git(root, "no-such-git"), root, "main")))
                .containsExactly(new Problem(
                        "The program 'no-such-git' cannot be started.",
                        "--against",
                        "Install git, and see that it is on the PATH."));
    }
}
