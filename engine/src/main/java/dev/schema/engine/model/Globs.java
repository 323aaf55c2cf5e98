package dev.schema.engine.model;

import dev.schema.type.Name;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which tables and views a model speaks for: those that one of the first globs fits, or all if there are none, but those
 * that one of the others fits. {@code *} stands for any letters, {@code ?} for one; a name is {@code orders}, or {@code
 * audit.orders} in a schema.
 */
final class Globs {

    private final List<Pattern> include;
    private final List<Pattern> exclude;

    Globs(List<String> include, List<String> exclude) {
        this.include = include.stream().map(Globs::pattern).toList();
        this.exclude = exclude.stream().map(Globs::pattern).toList();
    }

    private static Pattern pattern(String glob) {
        return Pattern.compile(
                glob.codePoints()
                        .mapToObj(letter ->
                                letter == '*' ? ".*" : letter == '?' ? "." : Pattern.quote(Character.toString(letter)))
                        .collect(Collectors.joining()),
                Pattern.DOTALL);
    }

    boolean take(Name name) {
        return (include.isEmpty() || fits(include, name)) && !fits(exclude, name);
    }

    private static boolean fits(List<Pattern> patterns, Name name) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.matcher(name.toString()).matches());
    }
}
