package dev.schema.engine.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.Finding;
import dev.schema.engine.SchemaMigrator;
import dev.schema.type.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions that depend on more than their own text. */
class CheckTest {

    private static final String TURKISH = "java.util.Locale.getDefault().getLanguage().equals(\"tr\")";

    @TempDir
    Path temp;

    /**
     * A revision that creates a table named by an expression.
     *
     * @param what what the expression depends on
     * @param members what else stands in its class
     */
    record Case(String what, String members, String expression) {

        String source(String name, String parent) {
            return """
                    import dev.schema.*;
                    import java.time.*;
                    import java.util.*;

                    @Revision(id = "%s", parents = "%s", message = "%s")
                    public class %s extends Migration {
                        %s
                        @Override
                        public void up(Schema schema) {
                            schema.createTable("%s" + %s, t -> t.id());
                        }
                    }
                    """
                    .formatted(name, parent, what, name, members, name, expression);
        }
    }

    private static final List<Case> CHANGING = List.of(
            new Case("time", "", "System.nanoTime()"),
            new Case("upper case", "", "\"title\".toUpperCase()"),
            new Case("lower case", "", "\"TITLE\".toLowerCase()"),
            new Case("decimal", "", "String.format(\"%.1f\", 0.5)"),
            new Case("integer", "", "String.format(\"%d\", 1)"),
            new Case("date", "", "LocalDate.now()"),
            new Case("zone", "", "TimeZone.getDefault().getID()"),
            new Case("locale", "", "Locale.getDefault()"),
            new Case("counter of the class", "static int asked;", "asked++"),
            new Case("counter of the object", "int asked;", "asked++"),
            new Case("counter of a helper", "", "Helper.next()"),
            new Case("chance when loaded", "static final UUID ID = UUID.randomUUID();", "ID"),
            new Case("upper case when loaded", "static final String ID = \"id\".toUpperCase();", "ID"),
            new Case("date when loaded", "static final LocalDate DAY = LocalDate.now();", "DAY"),
            new Case("locale when made", "final Locale place = Locale.getDefault();", "place"),
            new Case("fails elsewhere", "", "(" + TURKISH + " ? 1 / (int) Math.sin(0) : 1)"),
            new Case("not made elsewhere", "final int n = " + TURKISH + " ? 1 / (int) Math.sin(0) : 1;", "n"),
            new Case(
                    "way back",
                    "@Override public void down(Schema s) { if (" + TURKISH
                            + ") s.irreversible(\"no\"); s.derived(); }",
                    "1"));

    private static final List<Case> STEADY = List.of(
            new Case("text", "", "\"title\""),
            new Case("case of a locale", "", "\"title\".toUpperCase(Locale.ROOT)"),
            new Case("number of a locale", "", "String.format(Locale.ROOT, \"%.1f %d\", 0.5, 1)"),
            new Case("a certain date", "", "LocalDate.of(2026, 11, 27)"),
            new Case("state that is not told", "static int asked;", "(asked++ >= 0)"),
            new Case("constant of a helper", "", "Helper.ONE"));

    private List<Finding> check(List<Case> cases) {
        Folder folder = new Folder(temp.resolve("shop"))
                .write("schema.toml", "")
                .write(
                        "migrations/Helper.java",
                        "class Helper { static final int ONE = 1; static int last; static int next() { return"
                                + " ++last; } }");
        String parent = "";
        for (int i = 0; i < cases.size(); i++) {
            String name = "Rev" + (100 + i);
            String source = cases.get(i).source(name, parent);
            folder.write("migrations/" + name + ".java", i == 0 ? source.replace(" parents = \"\",", "") : source);
            parent = name;
        }
        return SchemaMigrator.configure()
                .source(folder.migrations())
                .database(Database.SQLITE)
                .load()
                .check(List.of(Database.SQLITE));
    }

    @Test
    void a_revision_that_changes_with_time_and_place_is_found() {
        List<Finding> findings = check(CHANGING);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.problem().what())
                .contains("says something else each time it is asked"));
        assertThat(findings)
                .extracting(finding -> finding.problem().where())
                .containsExactlyInAnyOrderElementsOf(places());
    }

    private static List<String> places() {
        return IntStream.range(0, CHANGING.size())
                .mapToObj(i -> "migrations/Rev" + (100 + i) + ".java:5")
                .toList();
    }

    @Test
    void a_revision_that_stays_the_same_is_not() {
        assertThat(check(STEADY)).isEmpty();
    }

    @Test
    void afterwards_the_process_is_where_it_was() {
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(check(CHANGING)).isNotEmpty();
            assertThat(Locale.getDefault(Locale.Category.DISPLAY)).isEqualTo(display);
            assertThat(Locale.getDefault(Locale.Category.FORMAT)).isEqualTo(Locale.GERMANY);
            assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Kathmandu");
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, format);
            TimeZone.setDefault(zone);
        }
    }
}
