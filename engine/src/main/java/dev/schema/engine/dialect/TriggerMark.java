package dev.schema.engine.dialect;

import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Kind;
import dev.schema.catalog.SqlText.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What stays of a trigger's statement when a database prints it again: on which occasions it acts, on each row or once, on
 * which columns, and which function it calls; on MySQL and MariaDB its body, which they keep word for word. Two triggers with
 * one mark may differ; two with different ones do.
 */
final class TriggerMark {

    private static final Set<String> OCCASIONS =
            Set.of("before", "after", "instead", "insert", "update", "delete", "truncate", "select", "rollback");

    private final List<Token> words;
    private final Set<String> marks = new TreeSet<>();
    private int at;

    private TriggerMark(List<Token> words) {
        this.words = words;
    }

    /**
     * The mark, in parentheses like all of them; that of a mark is itself, and of what is no statement that makes a trigger
     * {@link Fingerprint#UNSURE}.
     */
    static String of(String sql, Fingerprint.Printer printer) {
        return sql.startsWith("(") ? sql : new TriggerMark(SqlText.of(sql).words()).mark(printer);
    }

    private String mark(Fingerprint.Printer printer) {
        if (!passName() || !takeOccasions()) {
            return Fingerprint.UNSURE;
        }
        String body = "";
        if (printer == Fingerprint.Printer.MYSQL) {
            body = " " + body();
        } else {
            takeManner();
        }
        return "(" + String.join(" ", marks) + body + ")";
    }

    private boolean passName() {
        while (at < words.size() && !words.get(at).is("trigger")) {
            at++;
        }
        at++;
        while (isAt("if") || isAt("not") || isAt("exists")) {
            at++;
        }
        at++;
        while (isAt(".")) {
            at += 2;
        }
        return at < words.size();
    }

    private boolean isAt(String word) {
        return at < words.size() && words.get(at).is(word);
    }

    private boolean takeOccasions() {
        boolean columns = false;
        for (; at < words.size() && !isAt("on"); at++) {
            Token word = words.get(at);
            String name = word.kind() == Kind.WORD || word.kind() == Kind.QUOTED ? word.name() : "";
            if (word.is("of")) {
                columns = !words.get(at - 1).is("instead");
            } else if (word.is("or")) {
                columns = false;
            } else if (columns && !name.isEmpty() || OCCASIONS.contains(name)) {
                marks.add((columns ? "of " : "") + name.toLowerCase(Locale.ROOT));
            }
        }
        return at < words.size();
    }

    private void takeManner() {
        for (; at < words.size(); at++) {
            if (isAt("each") && words.get(Math.min(at + 1, words.size() - 1)).is("row")) {
                marks.add("row");
            } else if (isAt("execute")) {
                takeFunction();
                return;
            }
        }
    }

    private void takeFunction() {
        String name = "";
        for (at += 2; at < words.size() && !isAt("("); at++) {
            name = isAt(".") ? name : words.get(at).name();
        }
        marks.add("calls " + name.toLowerCase(Locale.ROOT));
    }

    private String body() {
        while (at < words.size() && !isAt("row")) {
            at++;
        }
        at++;
        if (isAt("follows") || isAt("precedes")) {
            at += 2;
        }
        return words.stream().skip(at).map(Token::text).collect(Collectors.joining(" "));
    }
}
