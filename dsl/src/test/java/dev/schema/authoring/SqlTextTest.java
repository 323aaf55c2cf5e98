package dev.schema.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Token;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '|',
            value = {
                "a > 1 | WORD SYMBOL NUMBER",
                "'it''s; a' | STRING",
                "\"a\"\"b\" `c` | QUOTED QUOTED",
                "[a b] | QUOTED",
                "x[1] | WORD SYMBOL NUMBER SYMBOL",
                "1 /* a ; b */ 2 -- c ; d | NUMBER NUMBER",
                "$$ a ; 'b $$ | STRING",
                "$f$ a $$ b $f$ c | STRING WORD",
                "$1 + $2 | WORD SYMBOL WORD",
                "1.5e3 | NUMBER",
                "'open | STRING",
                "/* open | ^^",
                "größe | WORD",
            })
    void a_text_has_these_words(String sql, String kinds) {
        assertThat(SqlText.of(sql).words().stream()
                        .map(token -> token.kind().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '|',
            value = {
                "a > 0 and b.a < 9 | x > 0 and b.x < 9",
                "A > 0 | x > 0",
                "\"a\" > 0 | x > 0",
                "`a` > 0 and [a] > 0 | x > 0 and x > 0",
                "'a' = a -- a | 'a' = x -- a",
                "/* a */ aa + a | /* a */ aa + x",
                "$$a$$ + a | $$a$$ + x",
                "a(a) > a | a(x) > x",
                "a (a) | a (x)",
            })
    void a_rename_changes_names_only(String sql, String renamed) {
        assertThat(SqlText.of(sql).renamed("a", "x")).isEqualTo(renamed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {"a, a", "a b, \"a b\"", "Größe, \"Größe\""})
    void a_name_that_is_not_plain_is_quoted(String name, String written) {
        assertThat(SqlText.of("c").renamed("c", name)).isEqualTo(written);
    }

    @Property
    void tokens_joined_are_the_text(@ForAll("sql") String sql) {
        assertThat(SqlText.of(sql).tokens().stream().map(Token::text).collect(Collectors.joining()))
                .isEqualTo(sql);
    }

    @Property
    void a_rename_to_the_same_plain_name_changes_no_lower_case_text(@ForAll("sql") String sql) {
        String bare = sql.replaceAll("[\"`\\[\\]]", " ").toLowerCase(java.util.Locale.ROOT);
        assertThat(SqlText.of(bare).renamed("a", "a")).isEqualTo(bare);
    }

    @Provide
    Arbitrary<String> sql() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a", "b1", "'", "\"", "`", "[", "]", "$", "$$", "$t$", "--", "/*", "*/", "\n", " ", ";", "(", ")", "1",
                ".", "😀", "ü", "select", "''", "\\");
        return Arbitraries.oneOf(
                Arbitraries.strings(), pieces.list().ofMaxSize(20).map(list -> String.join("", list)));
    }

    @Test
    void a_keyword_is_no_name_and_a_reserved_name_is_quoted() {
        SqlText check = SqlText.of("\"from\" is distinct from \"to\"");
        assertThat(check.renamed("from", "origin")).isEqualTo("origin is distinct from \"to\"");
        assertThat(check.renamed("to", "order")).isEqualTo("\"from\" is distinct from \"order\"");
        assertThat(SqlText.of("select a from t order by a").mentions("order")).isFalse();
        assertThat(SqlText.of("select a from \"order\"").mentions("order")).isTrue();
        assertThat(SqlText.written("user")).isEqualTo("\"user\"");
        assertThat(SqlText.written("users")).isEqualTo("users");
    }
}
