package dev.schema;

import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Kind;
import dev.schema.catalog.SqlText.Token;
import java.util.List;
import java.util.stream.IntStream;

/** Checks that raw SQL is exactly one statement, as far as its words tell. */
final class OneStatement {

    private OneStatement() {}

    /**
     * The text as it is.
     *
     * @throws IllegalArgumentException if there is no statement in it, or more than one; if something in it is left open;
     *     or if it would take the transaction from the run
     */
    static String of(String sql) {
        SqlText text = SqlText.of(sql);
        List<Token> words = text.words();
        if (words.stream().allMatch(word -> word.is(";"))) {
            throw new IllegalArgumentException("sql(..) holds no statement");
        }
        requireSound(text, words.get(0));
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

    private static void requireSound(SqlText text, Token first) {
        if (text.tokens().stream().anyMatch(token -> token.text().indexOf('\0') >= 0)) {
            throw new IllegalArgumentException(
                    "sql(..) must not contain the character NUL: databases stop reading there");
        }
        String flaw = text.flaw();
        if (flaw != null) {
            throw new IllegalArgumentException("sql(..) holds " + flaw);
        }
        if (first.kind() != Kind.WORD && !first.is("(")) {
            throw new IllegalArgumentException("sql(..) begins with '" + first.text()
                    + "': a statement begins with a word, and commands of a" + " client are no SQL");
        }
        if (text.controlsTransaction() || first.is("rollback") || first.is("savepoint") || first.is("release")) {
            throw new IllegalArgumentException("sql(..) must leave transactions to the run, which keeps the history in"
                    + " the same one: take out '" + first.text() + "', and mark a statement that cannot be in a"
                    + " transaction with .autocommit()");
        }
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
