package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Token;
import dev.schema.type.Database;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What makes it doubtful that a text says all that a statement does. */
final class Doubts {

    private static final Set<String> WRITING = Set.of("insert", "update", "delete", "merge");

    /** Words that stand in front of a parenthesis and call nothing. */
    private static final Set<String> NO_CALLS = words(
            """
            in values and or not on using as exists any all some set where select from join when then else over filter
            within by is like ilike similar between returning conflict having key array row case limit offset distinct
            union except intersect recursive with into end interval only rows partition order group index
            varchar char character varying decimal numeric number timestamp timestamptz time bit nvarchar varbinary binary
            float int integer bigint smallint tinyint double""");

    /** Functions of databases that read nothing but what is handed to them, and write nothing. */
    private static final Set<String> HARMLESS = words(
            """
            abs ascii avg bool_and bool_or cast ceil ceiling char_length character_length chr coalesce concat concat_ws
            convert count cume_dist curdate current_date current_time current_timestamp curtime date date_add date_format
            date_part date_sub date_trunc datediff dateadd datetime day dayofweek decode dense_rank encode exp extract field
            first_value floor format gen_random_uuid getdate glob greatest group_concat hex hour if ifnull iif initcap instr
            isnull json_array json_extract json_object json_set json_unquote json_value julianday lag last_value lcase lead
            least left length ln localtime localtimestamp locate log log10 lower lpad ltrim make_date max md5 mid min minute
            mod month now ntile nullif nvl nvl2 octet_length overlay percent_rank pi position pow power quarter quote rand
            random random_uuid rank regexp_replace regexp_substr repeat replace reverse right round row_number rpad rtrim
            second sha1 sha2 sha256 sign split_part sqrt stddev strftime string_agg strpos substr substring
            substring_index sum time to_char to_date to_number to_timestamp translate trim trunc truncate typeof ucase unhex
            unicode unix_timestamp upper uuid variance week width_bucket year""");

    private final List<Token> words;
    private final SqlText text;
    private final Catalog before;

    Doubts(SqlText text, Catalog before) {
        this.text = text;
        this.words = text.words();
        this.before = before;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }

    /** Why nobody should trust the text, whatever a parser makes of it. */
    Optional<String> first() {
        if (!text.changesRows() && !text.isQuery()) {
            return Optional.of("it is no statement on rows");
        } else if (text.tokens().stream().anyMatch(this::hidesSomething)) {
            return Optional.of("a comment or a literal in it means something else elsewhere");
        } else if (words.subList(0, words.size() - 1).stream().anyMatch(word -> word.is(";"))) {
            return Optional.of("it is more than one statement");
        } else if (has("@") && isLikeMySql()) {
            return Optional.of("it uses a variable");
        } else if (words.get(0).is("with") && writers() > 1
                || text.isQuery() && (writers() > 0 || words.stream().anyMatch(word -> word.is("into")))) {
            return Optional.of("it writes to more than one table");
        }
        return Optional.empty();
    }

    private boolean isLikeMySql() {
        return before.database().equals(Database.MYSQL) || before.database().equals(Database.MARIADB);
    }

    /** MySQL runs some comments, begins one by -- only before a blank, and lets a backslash escape a quote. */
    private boolean hidesSomething(Token token) {
        String written = token.text();
        return switch (token.kind()) {
            case COMMENT -> written.startsWith("/*!") || written.startsWith("/*M!") || written.matches("(?s)--\\S.*");
            case STRING -> written.contains("\\");
            default -> false;
        };
    }

    private boolean has(String symbol) {
        return words.stream().anyMatch(word -> word.is(symbol));
    }

    /** Whether a word in it writes, whatever stands around it. */
    boolean writes() {
        return writers() > 0;
    }

    private long writers() {
        long count = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean locking = i > 0
                    && (words.get(i - 1).is("for")
                            || words.get(i - 1).is("do")
                            || words.get(i - 1).is("on")
                            || words.get(i - 1).is("key"));
            if (words.get(i).kind() == SqlText.Kind.WORD
                    && WRITING.contains(words.get(i).name())
                    && !locking) {
                count++;
            }
        }
        return count;
    }

    /** The first function that it calls and nobody knows: it may read or write anything. */
    Optional<String> unknownCall(ParsedSql parsed) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).is("(") && isName(words.get(i - 1)) && isUnknownCall(i - 1, parsed)) {
                return Optional.of(words.get(i - 1).name());
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Token token) {
        return token.kind() == SqlText.Kind.WORD || token.kind() == SqlText.Kind.QUOTED;
    }

    private boolean isUnknownCall(int at, ParsedSql parsed) {
        String name = words.get(at).name().toLowerCase(Locale.ROOT);
        Token previous = words.get(Math.max(0, at - 1));
        if (parsed.isTarget(name)
                || previous.is("as")
                || previous.is(")")
                || previous.is("with")
                || previous.is("recursive")) {
            return false;
        }
        boolean bare = words.get(at).kind() == SqlText.Kind.WORD && !previous.is(".");
        return !bare || !(NO_CALLS.contains(name) || HARMLESS.contains(name));
    }
}
