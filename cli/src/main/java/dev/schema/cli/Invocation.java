package dev.schema.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A command line taken apart: options may stand before the command.
 *
 * @param command the first word that is no option, or null
 * @param arguments all others, those before the command last
 */
record Invocation(@Nullable String command, List<String> arguments) {

    private static final Set<String> WITH_VALUE = Set.of("--project", "--url", "--user", "--env", "--color");

    /** Copies the list. */
    Invocation {
        arguments = List.copyOf(arguments);
    }

    static Invocation of(List<String> words) {
        int at = 0;
        while (at < words.size() && words.get(at).startsWith("-")) {
            at += WITH_VALUE.contains(words.get(at)) ? 2 : 1;
        }
        if (at >= words.size()) {
            return new Invocation(null, words);
        }
        List<String> rest = new ArrayList<>(words.subList(at + 1, words.size()));
        int end = rest.indexOf("--");
        rest.addAll(end < 0 ? rest.size() : end, words.subList(0, at));
        return new Invocation(words.get(at), rest);
    }
}
