package dev.schema.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.engine.sample.Inspected;
import dev.schema.engine.sample.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed in the middle of a statement, or wherever they are. */
class RandomKillsTest {

    private static final int KILLS = Integer.getInteger("laws.kills", 20);
    private static final Work WORK = Work.REBUILDS;

    @TempDir
    Path folder;

    /** A file at the first revision, with rows worth some work. */
    private Scratch filled() {
        Scratch template = new Scratch(folder.resolve("template.db"));
        WORK.on(template.url()).upgrade("r1base");
        template.run(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)"
                        + " INSERT INTO parent (code, label, amount) SELECT 'c' || i, 'l' || (i % 7), i FROM n",
                "INSERT INTO child (parent_id) SELECT id FROM parent WHERE id % 3 = 0",
                "INSERT INTO parent (id, code, amount) VALUES (90000, 'highest', 1)",
                "DELETE FROM parent WHERE id = 90000");
        return template;
    }

    private Scratch copy(Scratch template, String name) throws IOException {
        return new Scratch(Files.copy(template.file(), folder.resolve(name + ".db")));
    }

    private static List<String> contents(Scratch database) {
        List<String> all = new ArrayList<>(database.rows("SELECT * FROM parent ORDER BY id"));
        all.addAll(database.rows("SELECT * FROM child ORDER BY id"));
        all.addAll(database.rows("SELECT * FROM sqlite_sequence ORDER BY name"));
        return all;
    }

    private static void assertEachRevisionRanOnce(Scratch database) {
        assertThat(database.rows("SELECT id FROM ran ORDER BY rowid")).isEqualTo(WORK.ids());
        assertThat(database.rows("SELECT id FROM schema_revision ORDER BY sequence"))
                .isEqualTo(WORK.ids());
        assertThat(database.rows("SELECT revision FROM schema_log WHERE revision IS NOT NULL ORDER BY id"))
                .isEqualTo(WORK.ids());
        assertThat(database.rows("SELECT * FROM schema_step")).isEmpty();
    }

    @Test
    void a_killed_upgrade_is_finished_by_the_next_one() throws IOException, InterruptedException {
        Scratch template = filled();
        Scratch undisturbed = copy(template, "undisturbed");
        Child first = Child.ready(WORK, undisturbed.url());
        long start = System.nanoTime();
        first.begin();
        assertThat(first.end()).isEqualTo("0");
        long duration = System.nanoTime() - start;
        Catalog expected = Inspected.ownWords(undisturbed.url());
        List<String> rows = contents(undisturbed);
        assertThat(Inspected.differences(WORK.on(undisturbed.url()).projection().after("r7dropped"), undisturbed.url()))
                .isEmpty();
        Random random = new Random();
        Map<String, Integer> states = new TreeMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Scratch database = copy(template, "killed" + kill);
            Child child = Child.ready(WORK, database.url());
            child.begin();
            LockSupport.parkNanos((long) (random.nextDouble() * duration));
            boolean working = child.kill();
            boolean hot = Files.exists(Path.of(database.file() + "-journal"));
            int done = database.rows("SELECT id FROM schema_revision").size();
            boolean halfway = !database.rows("SELECT * FROM schema_step").isEmpty();
            states.merge(
                    working
                            ? done + " of 7" + (hot ? ", within a transaction" : "") + (halfway ? ", half-way" : "")
                            : "over",
                    1,
                    Integer::sum);

            WORK.on(database.url()).upgrade();

            assertThat(Inspected.ownWords(database.url())).isEqualTo(expected);
            assertThat(contents(database)).isEqualTo(rows);
            assertEachRevisionRanOnce(database);
            assertThat(database.rows("PRAGMA integrity_check")).containsExactly("ok");
            Files.delete(database.file());
        }
        System.out.println("kills: " + KILLS + ", found at " + states);
    }
}
