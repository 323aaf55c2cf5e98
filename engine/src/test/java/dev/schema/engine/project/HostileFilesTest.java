package dev.schema.engine.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that are not what their names say. */
class HostileFilesTest {

    @TempDir
    Path temp;

    private Folder folder;

    @BeforeEach
    void create() {
        folder = new Folder(temp.resolve("shop"));
        folder.write("schema.toml", "").migration("M1", "aa", "");
    }

    private Path path(String name) throws IOException {
        Path path = folder.root().resolve(name);
        Files.createDirectories(path.getParent());
        return path;
    }

    private List<Problem> problems() {
        return Folder.problemsOf(() -> folder.migrations().headers());
    }

    private void refused(String where, String what) {
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo(where);
            assertThat(problem.what()).contains(what);
            assertThat(problem.next()).isNotBlank();
        });
    }

    private void ignored() {
        assertThat(folder.migrations().headers()).extracting(Header::id).containsExactly("aa");
        assertThat(folder.migrations().load(List.of("aa"))).hasSize(1);
    }

    @Test
    void a_folder_named_like_a_source_is_a_folder() throws IOException {
        Files.createDirectories(path("migrations/X.java"));
        ignored();
        folder.write("migrations/X.java/M2.java", Folder.source("M2", "bb", ""));
        assertThat(folder.migrations().headers()).hasSize(2);
    }

    @Test
    void an_empty_file_and_one_with_a_byte_order_mark_are_sources() {
        folder.write("migrations/Empty.java", "")
                .write("migrations/Blank.java", " \n\t\r\n")
                .write("migrations/M1.java", "\ufeff" + Folder.source("M1", "aa", ""));
        ignored();
    }

    @Test
    void what_is_not_utf_8_is_refused_with_its_line() throws IOException {
        Files.write(path("migrations/M2.java"), "// a\n// \u00e4\n".getBytes(StandardCharsets.ISO_8859_1));
        refused("migrations/M2.java:2", "not UTF-8");
        Files.write(path("migrations/M2.java"), "class M2 {}".getBytes(StandardCharsets.UTF_16));
        refused("migrations/M2.java:1", "not UTF-8");
        byte[] junk = new byte[100_000];
        new Random(1).nextBytes(junk);
        Files.write(path("migrations/M2.java"), junk);
        assertThat(problems()).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("not UTF-8"));
    }

    @Test
    void ten_megabytes_are_read_and_more_are_refused() throws IOException {
        String filler = "// filler filler filler\n".repeat(10 * (1 << 20) / 24);
        folder.write("migrations/M1.java", filler + Folder.source("M1", "aa", ""));
        ignored();
        folder.write("migrations/Zeros.java", "x");
        try (var huge = new RandomAccessFile(path("migrations/Zeros.java").toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        refused("migrations/Zeros.java", "larger than 16 MiB");
    }

    @Test
    void a_pipe_is_not_waited_for() throws Exception {
        Process made = new ProcessBuilder("mkfifo", path("migrations/Pipe.java").toString()).start();
        assertThat(made.waitFor()).isZero();
        refused("migrations/Pipe.java", "is no file");
    }

    @Test
    void links_that_lead_nowhere_out_or_round_are_noticed() throws IOException {
        Path link = path("migrations/Link.java");
        Files.createSymbolicLink(link, Path.of("nowhere.java"));
        refused("migrations/Link.java", "cannot be read");
        for (String out :
                List.of("/etc/passwd", "/proc/self/mem", "/proc/self/environ", "/dev/zero", "/dev/stdin", "/")) {
            Files.delete(link);
            Files.createSymbolicLink(link, Path.of(out));
            assertThat(problems()).as(out).singleElement().satisfies(problem -> assertThat(problem.what())
                    .containsAnyOf("leads out of the project", "cannot be read"));
        }
        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("Link.java"));
        refused("migrations/Link.java", "cannot be read");
        Files.delete(link);
        Files.createSymbolicLink(path("migrations/round"), Path.of("."));
        Files.createSymbolicLink(path("migrations/up"), Path.of(".."));
        ignored();
    }

    @Test
    void the_folder_of_migrations_may_be_a_link_within_the_project_only() throws IOException {
        Files.move(path("migrations"), path("elsewhere"));
        Files.createSymbolicLink(path("migrations"), Path.of("elsewhere"));
        ignored();
        Files.move(path("elsewhere"), temp.resolve("outside"));
        Files.delete(path("migrations"));
        Files.createSymbolicLink(path("migrations"), temp.resolve("outside"));
        refused("migrations", "leads out of the project");
        Files.delete(path("migrations"));
        Files.writeString(path("migrations"), "a file");
        assertThat(problems()).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("does not exist"));
    }

    @Test
    void a_cache_that_cannot_be_only_makes_a_start_slower() throws IOException {
        Files.writeString(path(".schema"), "a file");
        ignored();
        Files.delete(path(".schema"));
        Files.createSymbolicLink(path(".schema"), Path.of("/proc/nowhere"));
        ignored();
        Files.delete(path(".schema"));
        ignored();
        try (var files = Files.walk(path(".schema"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        ignored();
    }

    @Test
    void a_configuration_that_is_no_file_is_named() throws IOException {
        Path toml = path("schema.toml");
        Files.delete(toml);
        Files.createDirectory(toml);
        assertThat(Folder.problemsOf(folder::open)).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("it is a folder"));
        Files.delete(toml);
        Files.createSymbolicLink(toml, Path.of("nowhere"));
        assertThat(Folder.problemsOf(folder::open)).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("no file that can be read"));
        Files.delete(toml);
        Files.write(toml, new byte[] {'a', ' ', '=', ' ', '"', (byte) 0xff, '"'});
        assertThat(Folder.problemsOf(folder::open)).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("cannot be read"));
        Files.write(toml, new byte[2 << 20]);
        assertThat(Folder.problemsOf(folder::open)).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("larger than 1 MiB"));
    }
}
