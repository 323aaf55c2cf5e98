package dev.schema.engine.dialect.postgresql;

import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Kind;
import dev.schema.catalog.SqlText.Token;
import dev.schema.engine.dialect.Fingerprint;
import dev.schema.type.Name;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types and defaults in one spelling each, whether an author, the dialect or the server wrote them. */
final class Words {

    /** What may be written instead of the catalog's own words: manual, 8.1 to 8.5. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int8", "bigint"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("float", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("varchar", "character varying"),
            Map.entry("char varying", "character varying"),
            Map.entry("char", "character"),
            Map.entry("bpchar", "character"),
            Map.entry("nchar", "character"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timetz", "time with time zone"),
            Map.entry("time", "time without time zone"),
            Map.entry("varbit", "bit varying"));

    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "uuid", "bytea");

    /** Types whose constants have many spellings, which the server turns into one of its own. */
    private static final Pattern OPEN = Pattern.compile("jsonb?|xml|interval.*|.*\\[]|.*range|inet|cidr|macaddr8?|money"
            + "|bit|bit varying|point|line|lseg|box|path|polygon|circle|tsvector|tsquery|hstore|time with time zone");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
            "uuuu-MM-dd[ ]['T']HH:mm:ss[.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S][ ][XXXXX][XXX][X]", Locale.ROOT);

    private Words() {}

    // ---------------------------------------------------------------- types

    /** A type in the words of {@code format_type}. */
    static String type(String sql) {
        String array = "";
        StringBuilder words = new StringBuilder();
        String limits = "";
        List<Token> tokens = SqlText.of(sql).words();
        int at = tokens.size() > 2 && tokens.get(1).is(".") && tokens.get(0).is("pg_catalog") ? 2 : 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.is("(")) {
                StringBuilder inner = new StringBuilder();
                while (at < tokens.size() && !tokens.get(at).is(")")) {
                    inner.append(tokens.get(at).text());
                    at++;
                }
                limits = inner + ")";
            } else if (token.is("[") || token.is("array")) {
                return base(words.toString(), limits) + "[]";
            } else {
                boolean apart = words.length() > 0 && !token.is(".") && words.charAt(words.length() - 1) != '.';
                words.append(apart ? " " : "").append(word(token));
            }
            at++;
        }
        return base(words.toString(), limits) + array;
    }

    private static String word(Token token) {
        return token.kind() == Kind.QUOTED && !Name.isPlain(token.name())
                ? token.text()
                : token.kind() == Kind.QUOTED || token.kind() == Kind.WORD ? token.name() : token.text();
    }

    private static String base(String written, String limits) {
        String zone = "";
        String word = written;
        for (String suffix : List.of(" with time zone", " without time zone")) {
            if (word.endsWith(suffix)) {
                zone = suffix;
                word = word.substring(0, word.length() - suffix.length());
            }
        }
        String name = zone.isEmpty() ? SYNONYMS.getOrDefault(word, word) : word;
        if (name.endsWith(" time zone") && zone.isEmpty()) {
            zone = name.substring(name.indexOf(' '));
            name = name.substring(0, name.indexOf(' '));
        }
        if (name.equals("numeric") && !limits.isEmpty() && !limits.contains(",")) {
            return "numeric" + limits.replace(")", ",0)");
        } else if (name.equals("character") && limits.isEmpty()) {
            return word.equals("bpchar") ? "character" : "character(1)";
        } else if (word.equals("float") && !limits.isEmpty()) {
            return Integer.parseInt(limits.substring(1, limits.length() - 1)) < 25 ? "real" : name;
        }
        return name + limits + zone;
    }

    /** The type without its limits. */
    static String withoutLimits(String type) {
        return type.replaceAll("\\([0-9, ]*\\)", "");
    }

    // ---------------------------------------------------------------- defaults

    /** A default in one spelling; null for NULL, and the mark of an expression for what is no constant of this type. */
    static @Nullable String defaultValue(String sql, String type) {
        List<Token> tokens = stripped(SqlText.of(sql).words());
        if (tokens.get(0).is("null") && (tokens.size() == 1 || isCast(tokens, 1))) {
            return null;
        }
        String constant = constant(tokens, withoutLimits(type));
        if (constant != null) {
            return constant;
        }
        // The type says how the one text is printed, and there are more types than are known here.
        boolean text = tokens.get(0).kind() == Kind.STRING && (tokens.size() == 1 || isCast(tokens, 1));
        return text ? Fingerprint.UNSURE : Fingerprint.WANTED;
    }

    private static @Nullable String constant(List<Token> tokens, String type) {
        Token last = tokens.get(tokens.size() - 1);
        boolean negative = tokens.get(0).is("-");
        Token first = tokens.get(negative ? Math.min(1, tokens.size() - 1) : 0);
        int next = negative ? 2 : 1;
        boolean ends = tokens.size() == next || isCast(tokens, next);
        if (type.equals("boolean") && ends && (first.is("true") || first.is("false"))) {
            return first.name();
        } else if (NUMBERS.contains(type) && ends && first.kind() == Kind.NUMBER) {
            return number((negative ? "-" : "") + first.text());
        } else if (first.kind() == Kind.STRING && first.text().startsWith("'") && ends) {
            return typed(content(first), type);
        }
        // The form of the standard: the type, and then the text.
        boolean standard = first.kind() == Kind.WORD
                && last.kind() == Kind.STRING
                && last.text().startsWith("'")
                && type(words(tokens.subList(0, tokens.size() - 1))).equals(type);
        return standard ? typed(content(last), type) : null;
    }

    private static String words(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }

    /** Without parentheses around all of it. */
    private static List<Token> stripped(List<Token> tokens) {
        if (tokens.size() > 2 && tokens.get(0).is("(")) {
            int depth = 0;
            for (int i = 0; i < tokens.size(); i++) {
                depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
                if (depth == 0) {
                    return i == tokens.size() - 1 ? stripped(tokens.subList(1, i)) : tokens;
                }
            }
        }
        return tokens;
    }

    /** Whether the rest is one {@code ::type}. */
    private static boolean isCast(List<Token> tokens, int from) {
        return tokens.size() > from + 2
                && tokens.get(from).is(":")
                && tokens.get(from + 1).is(":")
                && tokens.subList(from + 2, tokens.size()).stream()
                        .allMatch(token -> token.kind() == Kind.WORD
                                || token.kind() == Kind.QUOTED
                                || token.kind() == Kind.NUMBER
                                || "().,[]".contains(token.text()));
    }

    private static String content(Token string) {
        return string.text().substring(1, string.text().length() - 1).replace("''", "'");
    }

    /** A text as a constant of the type; null where it can be spelt in ways that only the server knows. */
    private static @Nullable String typed(String text, String type) {
        if (NUMBERS.contains(type)) {
            return number(text);
        } else if (TEXTS.contains(type)) {
            return "'" + text + "'";
        }
        try {
            return switch (type) {
                case "boolean" -> text.equals("t") ? "true" : text.equals("f") ? "false" : text;
                case "date" -> "'" + LocalDate.parse(text) + "'";
                case "time without time zone" -> "'" + LocalTime.parse(text) + "'";
                case "timestamp without time zone" -> "'" + java.time.LocalDateTime.parse(text, MOMENT) + "'";
                case "timestamp with time zone" ->
                    "'" + OffsetDateTime.parse(text, MOMENT).withOffsetSameInstant(ZoneOffset.UTC) + "'";
                default -> OPEN.matcher(type).matches() ? null : "'" + text + "'";
            };
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static @Nullable String number(String text) {
        try {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException other) {
            return null;
        }
    }
}
