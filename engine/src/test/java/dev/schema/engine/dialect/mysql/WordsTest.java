package dev.schema.engine.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One spelling for what the servers take as equal. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "INT(11) | int",
                "integer | int",
                "int(10) unsigned | int unsigned",
                "BIGINT(20) UNSIGNED | bigint unsigned",
                "tinyint(1) | tinyint(1)",
                "tinyint(4) | tinyint",
                "boolean | tinyint(1)",
                "DECIMAL (10, 2) | decimal(10,2)",
                "numeric(4) | decimal(4,0)",
                "dec | decimal(10,0)",
                "double precision | double",
                "character varying(10) | varchar(10)",
                "char | char(1)",
                "year(4) | year",
                "datetime(6) | datetime(6)",
                "enum( 'a','It''s' ) | enum('a','It''s')",
                "set('B','a') | set('B','a')"
            })
    void types(String written, String spelled) {
        assertThat(TypeWords.of(written)).isEqualTo(spelled);
        assertThat(TypeWords.of(spelled)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "int | 1 | 1",
                "int | '1' | 1",
                "int | (1) | 1",
                "int | -5 | -5",
                "tinyint(1) | TRUE | 1",
                "decimal(10,2) | 0.50 | 0.5",
                "decimal(10,2) | 0.00 | 0",
                "varchar(9) | 'it''s' | 'it''s'",
                "varchar(9) | _utf8mb4'a' | 'a'",
                "varchar(9) | 'a\\\\b' | 'a\\\\b'",
                "varchar(9) | concat('a','b') | ()",
                "datetime(6) | '2026-01-01 00:00:00.500000' | '2026-01-01 00:00:00.5'",
                "datetime(6) | '2026-01-01' | '2026-01-01 00:00:00'",
                "datetime(6) | current_timestamp(6) | ()",
                "time(6) | '10:00:00.000000' | '10:00:00'",
                "varbinary(4) | x'00ff' | ()",
                "int | (1 + 1) | ()",
                "uuid | 'AB' | 'ab'"
            })
    void defaults(String type, String written, String spelled) {
        assertThat(new DefaultWords(type).of(written)).isEqualTo(spelled);
        assertThat(new DefaultWords(type).of(spelled)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "null", "(null)"})
    void a_default_of_null_is_none(String written) {
        assertThat(new DefaultWords("int").of(written)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "it's", "\\", "\\'", "a\nb\r\n\t\b\u001a", "日本語", "\"`"})
    void a_literal_is_read_back(String text) {
        assertThat(Texts.of(Texts.literal(text))).isEqualTo(text);
        assertThat(Texts.literal(text)).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void only_what_changed_nothing_is_tried_again() {
        MySqlDialect dialect = new MySqlDialect();
        assertThat(dialect.mayPass(new SQLException("Lock wait timeout exceeded", "HY000", 1205)))
                .isTrue();
        assertThat(dialect.mayPass(new SQLException("Deadlock found", "40001", 1213)))
                .isTrue();
        assertThat(dialect.mayPass(new SQLException("max_statement_time exceeded", "70100", 1969)))
                .isFalse();
        assertThat(dialect.mayPass(new SQLException("Duplicate entry", "23000", 1062)))
                .isFalse();
    }

    @Test
    void a_disk_that_is_full_is_named() {
        assertThat(new MySqlDialect().adviceOf(new SQLException("The table 't' is full", "HY000", 1114)))
                .contains("make room");
    }
}
