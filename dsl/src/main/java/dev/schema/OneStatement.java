package dev.schema;

import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Token;
import java.util.List;
import java.util.stream.IntStream;

/** Checks that raw SQL is exactly one statement, as far as its words tell. */
final class OneStatement {

    private OneStatement() {}

    /**
     * The text as it is.
     *
     * @throws IllegalArgumentException if there is no statement in it, or more than one
     */
    static String of(String sql) {
        List<Token> words = SqlText.of(sql).words();
        if (words.stream().allMatch(word -> word.is(";"))) {
            throw new IllegalArgumentException("sql(..) holds no statement");
        }
        int last = words.size() - 1;
        while (words.get(last).is(";")) {
            last--;
        }
        List<Token> statement = words.subList(0, last + 1);
        if (statement.stream().anyMatch(word -> word.is(";")) && !isBlock(statement)) {
            throw new IllegalArgumentException(
                    "sql(..) takes one statement, so that a run can stop and go on between any two: write one call for each");
        }
        return sql;
    }

    /** A trigger, a routine or an anonymous block: what its {@code BEGIN .. END} holds belongs to it. */
    private static boolean isBlock(List<Token> words) {
        int end = words.size() - 1;
        boolean ends = words.get(end).is("end")
                || (words.get(end - 1).is("end") && !words.get(end).is(";"));
        return ends && (opens(words.get(0)) || createsRoutine(words));
    }

    private static boolean opens(Token first) {
        return first.is("declare") || first.is("begin");
    }

    private static boolean createsRoutine(List<Token> words) {
        int head = IntStream.range(0, words.size())
                .filter(i -> words.get(i).is(";") || words.get(i).is("begin"))
                .findFirst()
                .orElse(words.size());
        List<Token> before = words.subList(0, head);
        return words.get(0).is("create")
                && head < words.size()
                && words.get(head).is("begin")
                && before.stream()
                        .anyMatch(word -> word.is("trigger")
                                || word.is("procedure")
                                || word.is("function")
                                || word.is("package")
                                || word.is("event"));
    }
}
