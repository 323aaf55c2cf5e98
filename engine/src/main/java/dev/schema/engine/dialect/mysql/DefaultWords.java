package dev.schema.engine.dialect.mysql;

import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Kind;
import dev.schema.catalog.SqlText.Token;
import dev.schema.engine.dialect.Fingerprint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one spelling of a default, by the type of its column. */
final class DefaultWords {

    private static final String EXPRESSION = Fingerprint.UNSURE;

    private static final Pattern BACKSLASH = Pattern.compile("\\\\.", Pattern.DOTALL);

    private final String type;

    DefaultWords(String type) {
        this.type = type;
    }

    /** The default in that spelling; null for none. */
    @Nullable String of(String sql) {
        // Some texts are shown with an apostrophe behind a backslash.
        String alike = BACKSLASH.matcher(sql).replaceAll(found -> found.group().equals("\\'") ? "''" : "$0");
        String value = constant(bare(SqlText.of(alike).words()));
        if (value == null) {
            return Fingerprint.WANTED;
        } else if (value.equals("NULL")) {
            return null;
        } else if (!value.startsWith("'") || isNumeric()) {
            return number(value.startsWith("'") ? value.substring(1) : value);
        }
        return text(Texts.shown(value.substring(1)));
    }

    /** Without parentheses around all of it. */
    private static List<Token> bare(List<Token> words) {
        List<Token> bare = words;
        while (bare.size() > 2 && bare.get(0).is("(") && closes(bare)) {
            bare = bare.subList(1, bare.size() - 1);
        }
        return bare;
    }

    private static boolean closes(List<Token> words) {
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i == words.size() - 1;
            }
        }
        return false;
    }

    /** A number, NULL, or a text behind an apostrophe; null for anything else. */
    private static @Nullable String constant(List<Token> said) {
        boolean introduced =
                said.size() == 2 && said.get(0).text().toLowerCase(Locale.ROOT).startsWith("_utf8");
        List<Token> words = introduced ? said.subList(1, 2) : said;
        Token last = words.get(words.size() - 1);
        if (words.size() == 1 && last.kind() == Kind.STRING && last.text().startsWith("'")) {
            return "'" + Texts.of(last.text());
        } else if (words.size() == 1 && (last.is("true") || last.is("false"))) {
            return last.is("true") ? "1" : "0";
        } else if (words.size() == 1 && last.is("null")) {
            return "NULL";
        }
        StringBuilder number = new StringBuilder();
        words.forEach(word -> number.append(word.text()));
        return isNumber(number.toString()) ? number.toString() : null;
    }

    private boolean isNumeric() {
        return type.contains("int")
                || type.startsWith("decimal")
                || type.startsWith("float")
                || type.startsWith("double")
                || type.startsWith("year");
    }

    private static boolean isNumber(String text) {
        return text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    }

    private static String number(String text) {
        if (!isNumber(text)) {
            return EXPRESSION;
        }
        BigDecimal number = new BigDecimal(text);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String text(String value) {
        if (type.contains("binary") || type.contains("blob")) {
            // What the server shows of bytes may have lost some of them.
            return EXPRESSION;
        } else if (type.equals("uuid")) {
            return Texts.literal(value.toLowerCase(Locale.ROOT));
        } else if (type.startsWith("datetime") || type.startsWith("timestamp") || type.startsWith("time")) {
            String moment = value.contains(".") ? value.replaceFirst("\\.?0+$", "") : value;
            return Texts.literal(
                    type.startsWith("date") && moment.matches("[\\d-]{10}") ? moment + " 00:00:00" : moment);
        }
        // Of a default of unlimited text the server shows four question marks for each such character.
        return Texts.literal(type.contains("text") || type.equals("json") ? value.replaceAll("[?]+", "?") : value);
    }
}
