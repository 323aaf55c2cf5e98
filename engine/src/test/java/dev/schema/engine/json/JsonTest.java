package dev.schema.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.catalog.Constraint;
import dev.schema.engine.sample.Everything;
import dev.schema.engine.sample.Golden;
import dev.schema.operation.Operation;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static List<Operation> everything() {
        return Everything.operations();
    }

    private static Stream<Class<?>> leaves(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(JsonTest::leaves)
                : Stream.of(sealed);
    }

    /** That each comes back equal is among the cases; here they are in the golden file, from nothing. */
    @Test
    void every_operation_is_in_the_golden_file() {
        assertThat(everything().stream().map(Object::getClass).collect(Collectors.<Class<?>>toSet()))
                .isEqualTo(leaves(Operation.class).collect(Collectors.toSet()));
        assertThat(Json.operations(Json.canonical(everything()))).isEqualTo(everything());
    }

    @Test
    void every_type_and_constraint_is_among_them() {
        String text = Json.canonical(everything());
        Set<String> tags = new TreeSet<>();
        leaves(Type.class).forEach(type -> tags.add(type.getSimpleName()));
        leaves(Constraint.class).forEach(type -> tags.add(type.getSimpleName()));

        assertThat(tags).allSatisfy(tag -> assertThat(text).contains("\"is\":\"" + tag + "\""));
    }

    /** The files of a version never change: databases hold these checksums. {@code -Dgolden.write=true} adds them. */
    @Test
    void the_canonical_form_is_the_golden_one() {
        StringBuilder lines = new StringBuilder();
        for (Operation operation : everything()) {
            lines.append(Checksum.of(List.of(operation))).append(' ');
            lines.append(Json.canonical(operation)).append('\n');
        }
        Golden.check("checksum/v" + Checksum.VERSION + "/everything.txt", lines.toString());
    }

    @Test
    void locale_and_time_zone_change_nothing() {
        String usual = Checksum.of(everything());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(Checksum.of(everything())).as(tag).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 500)
    void any_text_comes_back(@ForAll String text) {
        List<String> texts = new ArrayList<>(List.of(text));
        assertThat(Json.strings(Json.canonical(texts))).isEqualTo(texts);
        Value value = new Value(Value.Kind.EXPRESSION, text);
        assertThat(Json.read(Json.parse(Json.canonical(value)), Value.class)).isEqualTo(value);
    }

    @Test
    void what_does_not_fit_is_named() {
        assertThatThrownBy(() -> Json.operations("[{\"is\":\"DropTabel\"}]"))
                .isInstanceOf(MalformedJson.class)
                .hasMessage("[0]: \"DropTabel\" is no Operation");
        assertThatThrownBy(() -> Json.operations("[{\"is\":\"DropTable\",\"table\":7}]"))
                .isInstanceOf(MalformedJson.class)
                .hasMessage("[0]: table: a text is wanted, not 7");
        assertThatThrownBy(() -> Json.operations("[{\"is\":\"DropTable\",\"table\":\"t\",\"force\":true}]"))
                .isInstanceOf(MalformedJson.class)
                .hasMessage("[0]: a DropTable has no [force]");
        assertThatThrownBy(() -> Json.operations("nonsense")).isInstanceOf(MalformedJson.class);
        assertThat(Json.read(Json.parse("\"a.b\""), Name.class)).isEqualTo(Name.of("a.b"));
        assertThat(Json.read(Json.parse("[\"a\",\"b\"]"), Name.class)).isEqualTo(new Name("a", "b"));
    }
}
