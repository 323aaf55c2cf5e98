package dev.schema.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every block of code in README and manual stands in a file that is compiled or tested: the comment above it says which. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?s)(?:<!-- (\\S+) -->\n)?```(\\w+)\n(.*?)```");
    /** The two commands that a new user types; nothing else is without a source. */
    private static final List<String> COMMANDS = List.of("mvn -q -Pquickstart verify\n", "mvn verify\n");

    private static List<MatchResult> blocks(String page) throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve(page))).results().toList();
    }

    @ParameterizedTest
    @CsvSource({"README.md, 4", "docs/models.md, 1"})
    void snippets_are_cut_from_tested_files(String page, int least) throws IOException {
        assertThat(blocks(page)).hasSizeGreaterThan(least);
        for (MatchResult block : blocks(page)) {
            String code = block.group(3);
            if (block.group(2).equals("toml") && block.group(1) == null) {
                // A few settings; each is a row of the table beside it.
                continue;
            }
            if (block.group(1) == null) {
                assertThat(COMMANDS).contains(code);
            } else {
                assertThat(stripped(Files.readString(ROOT.resolve(block.group(1)))))
                        .as("a block of " + page + ", against " + block.group(1))
                        .contains(stripped(code));
            }
        }
    }

    /** Indentation depends on where a snippet is cut out. */
    private static String stripped(String text) {
        return text.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }
}
