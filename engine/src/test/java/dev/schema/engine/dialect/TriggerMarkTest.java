package dev.schema.engine.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.dialect.Fingerprint.Printer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "POSTGRESQL | create trigger t before insert on a for each row execute function f()"
                        + " | (before calls f insert row)",
                "POSTGRESQL | CREATE TRIGGER t BEFORE INSERT ON public.a FOR EACH ROW EXECUTE FUNCTION public.f()"
                        + " | (before calls f insert row)",
                "POSTGRESQL | create or replace trigger \"on\" after update of b, \"C\" or delete on a execute procedure s.f(1)"
                        + " | (after calls f delete of b of c update)",
                "POSTGRESQL | create trigger t instead of update on v for each row execute function f()"
                        + " | (calls f instead row update)",
                "H2 | create trigger if not exists s.t after insert, update on a for each row call 'c.T'"
                        + " | (after insert row update)",
                "H2 | CREATE TRIGGER \"T\" AFTER INSERT, UPDATE ON \"A\" CALL \"c.T\" | (after insert update)",
                "MYSQL | create definer = x trigger t before insert on a for each row follows u set new.b = 1 -- one"
                        + " | (before insert set new . b = 1)",
                "MYSQL | CREATE TRIGGER `t` BEFORE INSERT ON `a` FOR EACH ROW set new.b  = 1"
                        + " | (before insert set new . b = 1)",
                "POSTGRESQL | select f() | (..)",
                "POSTGRESQL | create trigger t before insert | (..)"
            })
    void occasions_manner_and_function_are_what_stays(Printer printer, String sql, String mark) {
        assertThat(TriggerMark.of(sql, printer)).isEqualTo(mark);
        assertThat(TriggerMark.of(mark, printer)).isEqualTo(mark);
    }
}
