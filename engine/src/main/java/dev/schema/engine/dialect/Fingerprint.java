package dev.schema.engine.dialect;

import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Kind;
import dev.schema.catalog.SqlText.Token;
import dev.schema.engine.inspect.Unsure;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a database leaves as it is when it prints an expression or a query again: which texts and numbers stand in it, which
 * columns and tables it names, and some functions and comparisons. Two SQLs with one fingerprint may differ; two with different
 * ones do. What a printer may change is left out, and where that cannot be told the whole is {@link #UNSURE}.
 */
public final class Fingerprint {

    /** How a kind of database prints. */
    public enum Printer {
        /** Computes what is constant, turns comparisons around. */
        H2,
        /** Gives literals their type. */
        POSTGRESQL,
        /** Knows no booleans, and backslashes in texts. */
        MYSQL
    }

    /** The fingerprint of what may be printed in any way. It stands in parentheses, as all of them do. */
    public static final String UNSURE = Unsure.TEXT;

    /** What stands for an expression whose fingerprint is wanted. */
    public static final String WANTED = "()";

    /** What may be a moment, a boolean, an array, a document, an address or a key when a database reads it. */
    private static final Pattern CONVERTED = Pattern.compile(
            "(?i)\\s*([^a-z_%\\s].*|[a-z]|t(r|ru|rue)|f(a|al|als|alse)|y(e|es)|no|on|off?|null|nan|-?inf.*|now|today|tomorrow"
                    + "|yesterday|epoch|allballs|p[t0-9].*|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ ,.-]*[0-9].*"
                    + "|(mon|tue|wed|thu|fri|sat|sun)[a-z]*[ ,.-].*|[0-9a-f-]{32,}|)\\s*");

    private static final Pattern PLAIN = Pattern.compile("[ !#$%*+,./0-9:;=?@A-Z_a-z~-]{0,60}");

    private static final Pattern PRINTABLE = Pattern.compile("\\P{Cntrl}*");

    private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)\\s*");

    /** H2 casts numbers to the type of what they are compared with. */
    private static final Pattern CAST = Pattern.compile("(?i)\\bCAST\\((-?[0-9.]+) AS [A-Z ]+(\\([0-9, ]+\\))?\\)");

    private static final Set<String> TYPES =
            words("bigint binary bit blob bool boolean bytea char character clob date datetime decimal"
                    + " double float int integer json jsonb large longtext name numeric object precision real signed smallint text time"
                    + " timestamp timestamptz timetz tinyint unsigned uuid varbinary varchar without zone now today"
                    + " position public count sum min max avg upper lower length years months days hours minutes"
                    + " seconds week quarter epoch");

    /** Functions that every printer calls as they are written, but for their other names. */
    private static final Set<String> FUNCTIONS =
            words("abs avg ceiling coalesce concat count floor lower max min nullif replace round sum upper");

    private static final Map<String, String> OTHER_NAMES =
            Map.of("lcase", "lower", "ucase", "upper", "ceil", "ceiling", "ifnull", "coalesce");

    private static final Set<String> CLAUSES = words("union except intersect group having exists");

    private static final Set<String> NOT_CALLED =
            words("in any all values and or not when then else between on where as by exists from join like"
                    + " select some over using case having union decimal numeric varchar char character varying binary"
                    + " varbinary timestamp time float bit distinct");

    /** No SQL begins like this. */
    private static final String BEGINNING = "(..";

    /** What H2 leaves out where it changes nothing. */
    private static final Set<String> FOLDED = words("round trunc truncate convert cast");

    private final String sql;
    private final Printer printer;
    private final Set<String> names;
    private final TreeSet<String> marks = new TreeSet<>();
    private final Set<String> called = new HashSet<>();
    private final List<Token> words;

    private Fingerprint(String sql, Set<String> names, Printer printer) {
        this.sql = sql;
        this.printer = printer;
        this.names = names;
        this.words = SqlText.of(printer == Printer.H2 ? CAST.matcher(sql).replaceAll("$1") : sql)
                .words();
    }

    /**
     * The fingerprint, in parentheses; that of a fingerprint is itself.
     *
     * @param names columns and tables that it may name, in lower case
     */
    public static String of(String sql, Set<String> names, Printer printer) {
        return new Fingerprint(sql, names, printer).fingerprint();
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private String fingerprint() {
        if (!words.isEmpty() && sql.startsWith(BEGINNING)) {
            return sql;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!take(i)) {
                return UNSURE;
            }
        }
        return Stream.concat(
                        marks.stream(),
                        // A printer calls a column of a view as the function that it comes from.
                        namesIn().filter(name -> !called.contains(name)))
                .collect(Collectors.joining(" ", BEGINNING + " ", ")"));
    }

    private Stream<String> namesIn() {
        TreeSet<String> named = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            if ((word.kind() == Kind.WORD || word.kind() == Kind.QUOTED)
                    && !at(i + 1).is("(")
                    && !at(i + 1).is(".")) {
                String name = word.name().toLowerCase(Locale.ROOT);
                if (names.contains(name) && SqlText.written(name).equals(name) && !TYPES.contains(name)) {
                    named.add(name);
                }
            }
        }
        return named.stream();
    }

    /** Whether it is known how a printer writes this. */
    private boolean take(int i) {
        Token word = words.get(i);
        return switch (word.kind()) {
            case STRING -> string(i);
            case NUMBER -> number(i);
            case QUOTED -> {
                if (at(i + 1).is("(")) {
                    called(word.name());
                }
                yield true;
            }
            case WORD -> word(i);
            default -> symbol(i);
        };
    }

    private boolean string(int i) {
        String written = words.get(i).text();
        Token before = at(i - 1);
        if (!written.startsWith("'") || written.length() < 2) {
            return false;
        }
        String text = written.substring(1, written.length() - 1);
        boolean odd = text.contains("\\") || text.contains("'");
        if (printer == Printer.MYSQL && (odd || !PRINTABLE.matcher(text).matches())) {
            return false;
        } else if (before.is("e") && at(i - 1).kind() == Kind.WORD || odd && !before.is("&")) {
            return false;
        } else if (before.is("x")
                || before.is("b")
                || before.is("&")
                || at(i - 2).is("nextval")
                || before.is("interval")) {
            return true;
        } else if (isFolded(i)) {
            return false;
        }
        if (NUMBER.matcher(text).matches()) {
            marked(text.strip());
        } else if (PLAIN.matcher(text).matches() && !CONVERTED.matcher(text).matches()) {
            marks.add(written);
        }
        return true;
    }

    /** A flag of its own is printed as one that is not 0. */
    private void marked(String number) {
        BigDecimal value = new BigDecimal(number).abs();
        if (value.signum() != 0 || printer != Printer.MYSQL) {
            marks.add(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
        }
    }

    private boolean number(int i) {
        String text = words.get(i).text();
        Token before = at(i - 1);
        Token after = at(i + 1);
        boolean inBy = (before.is("by") || before.is(","))
                && words.subList(0, i).stream().anyMatch(word -> word.is("by"));
        if (!NUMBER.matcher(text).matches() || text.length() > 18 || before.is(".") || inBy || isFolded(i)) {
            return false;
        } else if (!(before.is("(") && at(i - 2).is("count") && after.is(")"))) {
            marked(text);
        }
        return true;
    }

    /** Whether a printer may write the result instead: of two constants with an operator between them. */
    private boolean isFolded(int i) {
        if (printer != Printer.H2) {
            return false;
        }
        int next = i + 1;
        while ("+-*/|<>=!%".contains(at(next).text()) && at(next).kind() == Kind.SYMBOL) {
            next++;
        }
        return next > i + 1 && isConstant(at(next));
    }

    private static boolean isConstant(Token token) {
        return token.kind() == Kind.STRING
                || token.kind() == Kind.NUMBER
                || token.is("null")
                || token.is("true")
                || token.is("false");
    }

    private boolean word(int i) {
        Token word = words.get(i);
        String name = word.name();
        if (at(i + 1).is("(")) {
            if (!called(name)) {
                return false;
            } else if (printer == Printer.H2 && FOLDED.contains(name)) {
                return false;
            } else if (printer == Printer.H2 && !NOT_CALLED.contains(name) && isOfConstants(i + 1)) {
                return false;
            }
        }
        return switch (name) {
            case "true", "false" -> {
                if (printer == Printer.MYSQL && name.equals("true")) {
                    marks.add("1");
                }
                yield printer != Printer.H2;
            }
            case "null" ->
                printer != Printer.H2
                        || at(i - 1).is("is")
                        || at(i - 1).is("not")
                        || at(i - 1).is("else")
                        || at(i - 1).is("then");
            case "natural" -> false;
            case "fetch" -> at(i + 2).kind() == Kind.NUMBER;
            case "rows", "range" -> !at(i + 1).is("between") || printer != Printer.H2;
            case "between" -> {
                boolean not = at(i - 1).is("not");
                compared(not ? "<" : "<=");
                compared(not ? ">" : ">=");
                yield true;
            }
            case "not" ->
                printer == Printer.POSTGRESQL
                        || Stream.of("null", "in", "like", "between", "exists").anyMatch(at(i + 1)::is);
            default -> {
                // H2 says it of aggregates of all rows.
                boolean ofAll =
                        name.equals("group") && at(i + 2).is("(") && at(i + 3).is(")");
                if (CLAUSES.contains(name) && !ofAll) {
                    marks.add(name);
                }
                yield true;
            }
        };
    }

    private boolean called(String name) {
        String one = OTHER_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
        called.add(one);
        boolean rewritten = printer == Printer.MYSQL && one.equals("concat");
        if (FUNCTIONS.contains(one) && !rewritten) {
            marks.add(one + "()");
        }
        return true;
    }

    /** Whether no name stands between these parentheses, but a constant does. */
    private boolean isOfConstants(int open) {
        int depth = 0;
        boolean constant = false;
        for (int i = open; i < words.size(); i++) {
            Token word = words.get(i);
            depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
            if (depth == 0) {
                return constant;
            } else if (word.kind() == Kind.QUOTED || word.is("*") || word.kind() == Kind.WORD && !isConstant(word)) {
                return false;
            }
            constant |= isConstant(word);
        }
        return constant;
    }

    private boolean symbol(int i) {
        Token symbol = words.get(i);
        if (symbol.is("*")) {
            return !(at(i - 1).is("select")
                    || at(i - 1).is(",")
                    || at(i - 1).is(".")
                    || at(i - 1).is("distinct"));
        }
        boolean alone = !isComparing(at(i - 1))
                && !at(i - 1).is("-")
                && !at(i - 1).is("@")
                && !at(i - 1).is("&");
        if ((symbol.is("<") || symbol.is(">")) && alone) {
            if (at(i + 1).is("=") && !at(i + 2).is(">")) {
                compared(symbol.text() + "=");
            } else if (!isComparing(at(i + 1))
                    && !at(i + 1).is("@")
                    && !(at(i + 1).is("-") && at(i + 2).is(">"))) {
                compared(symbol.text());
            }
        }
        return true;
    }

    private static boolean isComparing(Token token) {
        return token.is("<") || token.is(">") || token.is("=") || token.is("!");
    }

    /** H2 writes a constant behind what it is compared with. */
    private void compared(String how) {
        marks.add(printer != Printer.H2 ? how : how.endsWith("=") ? "<=" : "<");
    }

    private Token at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : new Token(Kind.SPACE, " ");
    }
}
