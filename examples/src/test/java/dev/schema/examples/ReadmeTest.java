package dev.schema.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every block of code in the README stands in a file that is compiled or tested: the comment above it says which. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?s)(?:<!-- (\\S+) -->\n)?```(\\w+)\n(.*?)```");
    /** The two commands that a new user types; nothing else is without a source. */
    private static final List<String> COMMANDS = List.of("mvn -q -Pquickstart verify\n", "mvn verify\n");

    private static List<MatchResult> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .toList();
    }

    @Test
    void snippets_are_cut_from_tested_files() throws IOException {
        assertThat(blocks()).hasSizeGreaterThan(4);
        for (MatchResult block : blocks()) {
            String code = block.group(3);
            if (block.group(1) == null) {
                assertThat(COMMANDS).contains(code);
            } else {
                assertThat(stripped(Files.readString(ROOT.resolve(block.group(1)))))
                        .as("a block of README.md, against " + block.group(1))
                        .contains(stripped(code));
            }
        }
    }

    /** Indentation depends on where a snippet is cut out. */
    private static String stripped(String text) {
        return text.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }
}
