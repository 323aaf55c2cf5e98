package dev.schema.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each story prints what its transcript says. */
class TranscriptTest {

    private static final Path GOLDEN = Path.of("src/test/resources/transcripts");

    record Story(String name, Consumer<Shell> told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Story> stories() {
        return Stream.of(
                        Stories.all(),
                        Merges.all(),
                        Models.all(),
                        Imports.all(),
                        Rebases.all(),
                        OtherBranches.all(),
                        Mistakes.all(),
                        Troubles.all(),
                        helps())
                .flatMap(List::stream);
    }

    private static List<Story> helps() {
        Stream<Story> commands = Stream.of(Commands.values())
                .map(command -> new Story("help-" + command.word(), shell -> shell.run(command.word() + " --help")));
        Story root = new Story("help", shell -> shell.run("--help").run("").run("--version"));
        return Stream.concat(Stream.of(root), commands).toList();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void tellsTheStory(Story story, @TempDir Path folder) throws IOException {
        Shell shell = new Shell(folder.toRealPath());
        story.told().accept(shell);
        Path golden = GOLDEN.resolve(story.name() + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, shell.transcript());
        }
        assertThat(shell.transcript()).isEqualTo(Files.readString(golden));
    }

    @Test
    void hasNoTranscriptThatNobodyTells() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            stories().map(story -> story.name() + ".txt").collect(Collectors.toSet()));
        }
    }
}
