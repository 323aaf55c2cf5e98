package dev.schema.engine.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Scratch;
import dev.schema.engine.sample.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in the tables of the history, a command ends well or with a refusal that says something. */
class HistoryFuzzTest {

    private static final int ROUNDS = 250 * Integer.getInteger("laws.factor", 1);

    private static final List<String> VALUES = List.of(
            "NULL",
            "''",
            "0",
            "-1",
            "1",
            "2",
            "99",
            "9223372036854775807",
            "1.5",
            "'x'",
            "x'00ff'",
            "'[]'",
            "'[\"a1\"]'",
            "'[\"a81f02c9d3e4\"]'",
            "'[\"5c3e9b7a1f20\", \"7f60bb1c2d05\"]'",
            "'[1]'",
            "'[null]'",
            "'[[]]'",
            "'{}'",
            "'null'",
            "'['",
            "'[\"\"]'",
            "'a81f02c9d3e4'",
            "'19ce8a44f7d1'",
            "'ffffffffffff'",
            "'../../etc'",
            "'a b'",
            "'🙂'",
            "char(0)",
            "'up'",
            "'down'",
            "'done'",
            "'intent'",
            "'partly'",
            "'bogus'",
            "'run'",
            "'stamped'",
            "'imported'",
            "printf('%.*c', 5000, '[')",
            "printf('%.*c', 70000, 'x')",
            "'[{\"op\":\"createTable\"}]'",
            "'[{}]'",
            "'[{\"@\":\"DropTable\",\"table\":\"customers\"}]'");

    @TempDir
    Path folder;

    @Test
    void ends_with_a_refusal_or_well() throws IOException {
        Scratch sound = new Scratch(folder.resolve("sound.db"));
        migrator(sound).upgrade();
        migrator(sound).downgrade("7f60bb1c2d05", true);
        List<String> columns = new ArrayList<>();
        for (String table : List.of("schema_meta", "schema_revision", "schema_step", "schema_run", "schema_log")) {
            sound.rows("SELECT name FROM pragma_table_info('" + table + "')")
                    .forEach(column -> columns.add(table + "." + column));
        }
        Random random = new Random(7);
        var outcomes = new TreeMap<String, Integer>();
        for (int round = 0; round < ROUNDS; round++) {
            Scratch damaged = new Scratch(folder.resolve("damaged.db"));
            Files.copy(sound.file(), damaged.file(), StandardCopyOption.REPLACE_EXISTING);
            List<String> done = new ArrayList<>();
            for (int i = random.nextInt(2); i >= 0; i--) {
                String sql = mutation(random, columns);
                if (accepted(damaged, sql)) {
                    done.add(sql);
                }
            }
            outcome(done, "status", outcomes, () -> migrator(damaged).status());
            outcome(done, "current", outcomes, () -> migrator(damaged).current());
            outcome(done, "changed", outcomes, () -> migrator(damaged).checkDatabase());
            outcome(done, "plan", outcomes, () -> migrator(damaged).planDowngrade("base"));
            byte[] before = Files.readAllBytes(damaged.file());
            boolean well =
                    outcome(done, "upgrade", outcomes, () -> migrator(damaged).upgrade());
            if (!well
                    && damaged.rows("SELECT count(*) FROM sqlite_schema").get(0).equals("0")) {
                assertThat(Files.readAllBytes(damaged.file())).isEqualTo(before);
            }
            outcome(done, "downgrade", outcomes, () -> migrator(damaged).downgrade("base", true));
        }
        System.out.println("history rows: " + ROUNDS + " damaged histories: " + outcomes);
    }

    private static String mutation(Random random, List<String> columns) {
        String place = columns.get(random.nextInt(columns.size()));
        String table = place.substring(0, place.indexOf('.'));
        String column = place.substring(place.indexOf('.') + 1);
        String some = random.nextBoolean() ? "" : " WHERE rowid = " + (1 + random.nextInt(4));
        return switch (random.nextInt(12)) {
            case 0 -> "DELETE FROM " + table + some;
            case 1 -> "DROP TABLE " + table;
            case 2 -> "ALTER TABLE " + table + " RENAME COLUMN " + column + " TO other";
            case 3 ->
                "INSERT INTO schema_step VALUES (" + value(random) + ", " + value(random) + ", " + value(random) + ", "
                        + value(random) + ", " + value(random) + ", " + value(random) + ", " + value(random) + ", 1,"
                        + " 'now')";
            case 4 ->
                "UPDATE " + table + " SET " + column + " = substr(" + column + ", 1, length(" + column + ") - "
                        + random.nextInt(9) + ")" + some;
            default -> "UPDATE " + table + " SET " + column + " = " + value(random) + some;
        };
    }

    private static String value(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static boolean accepted(Scratch database, String sql) {
        try {
            database.run(sql);
            return true;
        } catch (IllegalStateException constraint) {
            return false; // the table itself refuses this one
        }
    }

    private static SchemaMigrator migrator(Scratch database) {
        return SchemaMigrator.configure()
                .migrations(Shop.all())
                .url(database.url())
                .load();
    }

    private static boolean outcome(
            List<String> done, String command, TreeMap<String, Integer> outcomes, Runnable action) {
        try {
            action.run();
            outcomes.merge(command + " well", 1, Integer::sum);
            return true;
        } catch (SchemaException refused) {
            assertThat(refused.getMessage())
                    .as(done + " " + command)
                    .isNotBlank()
                    .doesNotContain("Exception:")
                    .doesNotContain("enum constant");
            outcomes.merge(command + " " + refused.reason(), 1, Integer::sum);
            return false;
        } catch (RuntimeException | Error unexpected) {
            return fail(command + " after " + done, unexpected);
        }
    }
}
