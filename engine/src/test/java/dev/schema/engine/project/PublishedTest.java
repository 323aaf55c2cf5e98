package dev.schema.engine.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others may have, as git was told last. */
class PublishedTest {

    @TempDir
    Path folder;

    private Path clone;
    private Folder files;

    @BeforeEach
    void begin() throws IOException {
        clone = Files.createDirectories(folder.toRealPath().resolve("clone"));
        files = new Folder(clone);
        files.write("schema.toml", "");
        files.write("migrations/M1.java", Folder.source("M1", "a1", ""));
    }

    private void git(String... words) {
        List<String> all = new ArrayList<>(List.of("-c", "user.name=Ada", "-c", "user.email=ada@example.org"));
        all.addAll(List.of(words));
        Git.Ended ended = new Git(clone).run("", all.toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    private void commit() {
        git("add", "--all", ".");
        git("commit", "--quiet", "--no-gpg-sign", "-m", "changes");
    }

    /** A server with what is there now, on its main branch. */
    private void server() {
        git("init", "--quiet", "--initial-branch=main");
        commit();
        git("init", "--quiet", "--bare", "--initial-branch=main", "../server");
        git("remote", "add", "origin", "../server");
        git("push", "--quiet", "--set-upstream", "origin", "main");
    }

    private Published published() {
        return project().published().orElseThrow();
    }

    private Project project() {
        return Project.find(clone, Map.of(), Map.of());
    }

    @Test
    void without_a_repository_or_without_git_nobody_knows() {
        assertThat(project().published()).isEmpty();
        assertThat(Published.of(project(), new Git(clone, "no-such-git"))).isEmpty();
    }

    @Test
    void without_a_server_nothing_is() {
        git("init", "--quiet", "--initial-branch=main");
        commit();

        assertThat(published()).isEqualTo(new Published(Map.of(), Map.of()));
    }

    @Test
    void it_is_what_the_server_had_and_not_what_is_only_here() throws IOException {
        server();
        git("checkout", "--quiet", "-b", "feature");
        files.write("migrations/M2.java", Folder.source("M2", "b2", ""));
        commit();
        files.write("migrations/M3.java", Folder.source("M3", "c3", ""));

        assertThat(published().branches("a1")).containsExactly("origin/main");
        assertThat(published().branches("b2")).isEmpty();
        assertThat(published().branches("c3")).isEmpty();
    }

    @Test
    void the_upstream_of_the_branch_counts_beside_the_main_one() throws IOException {
        server();
        git("checkout", "--quiet", "-b", "feature");
        files.write("migrations/M2.java", Folder.source("M2", "b2", ""));
        commit();
        git("push", "--quiet", "--set-upstream", "origin", "feature");

        assertThat(published().branches("a1")).containsExactly("origin/feature", "origin/main");
        assertThat(published().branches("b2")).containsExactly("origin/feature");
    }

    @Test
    void a_branch_that_cannot_be_read_is_told() throws IOException {
        files.write("migrations/M2.java", "@Revision(id = ID) public class M2 {}");
        server();
        Files.delete(clone.resolve("migrations/M2.java"));

        assertThat(published().revisions()).isEmpty();
        assertThat(published().unreadable()).containsOnlyKeys("origin/main");
    }

    @Test
    void a_project_that_the_server_does_not_have_has_published_nothing() throws IOException {
        Path outside = clone;
        server();
        clone = Files.createDirectories(outside.resolve("service"));
        new Folder(clone).write("schema.toml", "");
        new Folder(clone).write("migrations/M9.java", Folder.source("M9", "z9", ""));

        assertThat(published().revisions()).isEqualTo(Map.of("origin/main", Set.of()));
    }
}
