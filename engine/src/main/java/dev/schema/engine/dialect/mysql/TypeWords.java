package dev.schema.engine.dialect.mysql;

import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Kind;
import dev.schema.catalog.SqlText.Token;
import java.util.List;
import java.util.Locale;

/** The one spelling of a type: the server's own, without the widths of whole numbers. */
final class TypeWords {

    private TypeWords() {}

    /** The type in that spelling; of such a spelling itself. */
    static String of(String sql) {
        StringBuilder text = new StringBuilder();
        List<Token> words = SqlText.of(sql).words();
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            boolean apart = i > 0
                    && isWord(word)
                    && (isWord(words.get(i - 1)) || words.get(i - 1).is(")"));
            text.append(apart ? " " : "").append(spelled(word));
        }
        String type = text.toString();
        return type.startsWith("enum(") || type.startsWith("set(") ? type : spelled(type);
    }

    private static String spelled(Token word) {
        return word.kind() == Kind.STRING
                ? Texts.literal(Texts.shown(Texts.of(word.text())))
                : word.text().toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(Token token) {
        return token.kind() == Kind.WORD || token.kind() == Kind.NUMBER;
    }

    private static String spelled(String type) {
        String spelled = type.replaceFirst("^integer", "int")
                .replaceFirst("^(boolean|bool)$", "tinyint(1)")
                .replaceFirst("^(dec|numeric|fixed)(?=\\(| |$)", "decimal")
                .replaceFirst("^(double precision|real|float8)", "double")
                .replaceFirst("^float4", "float")
                .replaceFirst("^(character|char) varying", "varchar")
                .replaceFirst("^character", "char")
                .replaceFirst("^decimal(?!\\()", "decimal(10,0)")
                .replaceFirst("^decimal\\((\\d+)\\)", "decimal($1,0)")
                .replaceFirst("^(char|bit|binary)(?!\\()", "$1(1)");
        return spelled.equals("tinyint(1)")
                ? spelled
                : spelled.replaceFirst("^((?:tiny|small|medium|big)?int|year)\\(\\d+\\)", "$1");
    }
}
