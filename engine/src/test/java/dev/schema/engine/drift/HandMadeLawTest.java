package dev.schema.engine.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.law.Dice;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.type.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever somebody types into a client past the revisions is reported and can be brought back, and what the database takes
 * for no change is no drift. A database that was brought back takes the next change.
 */
class HandMadeLawTest {

    private static final int SEED = 20261127;
    private static final int FACTOR = Integer.getInteger("laws.factor", 1);
    private static final int ALONE = 110;
    private static final int TOGETHER = 15;

    static List<Hand> hands() throws SQLException {
        return List.of(new SqliteHand(sqliteSchema()), new H2Hand(), new PostgresHand(), new MariaDbHand());
    }

    /** What sqlite3 shows of the tables and indexes. */
    private static Map<String, String> sqliteSchema() throws SQLException {
        Map<String, String> schema = new TreeMap<>();
        try (Place place = new Place(new SqliteHand(Map.of()))) {
            for (String row : place.live.rows(
                    "SELECT name || '=' || sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql <> ''")) {
                schema.put(row.substring(0, row.indexOf('=')), row.substring(row.indexOf('=') + 1));
            }
        }
        return schema;
    }

    @ParameterizedTest
    @MethodSource("hands")
    void what_is_typed_is_reported_and_brought_back(Hand hand) throws SQLException {
        Dice dice = new Dice(SEED);
        try (Place place = new Place(hand)) {
            Set<String> texts = new HashSet<>();
            List<Function<Dice, HandTold>> kinds = hand.kinds();
            for (int i = 0; texts.size() < ALONE * FACTOR && i < 20 * ALONE * FACTOR; i++) {
                HandTold change = kinds.get(i % kinds.size()).apply(dice);
                if (texts.add(change.text())) {
                    place.take(List.of(change));
                }
            }
            for (int i = 0; i < TOGETHER * FACTOR; i++) {
                List<HandTold> changes = new ArrayList<>();
                for (int left = 2 + dice.below(3); left > 0; left--) {
                    HandTold change = dice.pick(kinds).apply(dice);
                    if (changes.stream().noneMatch(change::meets)) {
                        changes.add(change);
                    }
                }
                place.take(changes);
            }
            System.out.println("law by hand on " + hand + ": " + texts.size() + " changes, " + place.counts + ", seed "
                    + SEED + ", chance " + Long.getLong("laws.chance", 0));
            assertThat(texts).hasSizeGreaterThanOrEqualTo(100);
        }
    }

    @ParameterizedTest
    @MethodSource("hands")
    void what_is_not_seen_is_in_the_manual(Hand hand) throws SQLException, IOException {
        String manual = Files.readString(Path.of("../docs/models.md")).replaceAll("\\s+", " ");
        try (Place place = new Place(hand)) {
            for (HandTold change : hand.unseen()) {
                assertThat(manual).contains(change.kind());
                place.live.execute(change.statements());
                assertThat(place.migrator.drift().differences())
                        .as(change.text())
                        .isEmpty();
            }
        }
    }

    /** A database that is as its revisions say, but for what is typed at the moment. */
    private static final class Place implements AutoCloseable {

        private final Hand hand;
        private final Map<String, Integer> counts = new TreeMap<>();
        private LiveDatabase live;
        private SchemaMigrator migrator;

        Place(Hand hand) throws SQLException {
            this.hand = hand;
            anew();
        }

        private void anew() throws SQLException {
            if (live != null) {
                live.close();
            }
            live = LiveDatabase.fresh(hand.database());
            migrator = SchemaMigrator.configure()
                    .source(hand.shop())
                    .dataSource(live.session())
                    .url(live.url())
                    .load();
            migrator.upgrade();
            assertThat(migrator.drift().differences()).as("untouched").isEmpty();
        }

        void take(List<HandTold> changes) throws SQLException {
            live.execute(Hand.rows());
            Map<String, List<String>> rows = rows(changes);
            if (!isTyped(changes)) {
                count("refused beside others");
                anew();
                return;
            }
            Drift drift = migrator.drift();
            String told = changes.stream().map(HandTold::text).toList() + " told as " + drift.differences();
            assertThat(changes)
                    .as(told)
                    .allMatch(change -> change.isNone()
                            || drift.differences().stream().anyMatch(difference -> isAbout(difference, change)));
            assertThat(drift.isNone()).as(told).isEqualTo(changes.stream().allMatch(HandTold::isNone));
            count(drift.isNone() ? "none" : changes.size() == 1 ? "alone" : "together");
            if (isBroughtBack(drift, changes, told + " brought back by " + drift.java())) {
                assertThat(rows(changes)).as(told).isEqualTo(rows);
            }
            if (!drift.unsaid().isEmpty()) {
                count("in part");
                anew();
            }
        }

        /** Not, if some together are in the way of another; one alone is never refused. */
        private boolean isTyped(List<HandTold> changes) {
            for (HandTold change : changes) {
                try {
                    live.execute(change.statements());
                } catch (SQLException refused) {
                    assertThat(changes)
                            .withFailMessage(() -> change.text() + ": " + refused)
                            .hasSizeGreaterThan(1);
                    return false;
                }
            }
            return true;
        }

        /** Not, if a column is wanted back whose rules say which values there may be, and nobody can guess them. */
        private boolean isBroughtBack(Drift drift, List<HandTold> changes, String how) throws SQLException {
            List<HandTold> unsayable = changes.stream()
                    .filter(change -> hand.unsayable().contains(change.kind()))
                    .toList();
            assertThat(drift.unsaid()).as(how).matches(unsaid -> unsaid.isEmpty() || !unsayable.isEmpty());
            try {
                live.run(drift.repairs(), drift.live());
            } catch (Unsupported | SQLException refused) {
                assertThat(drift.java())
                        .withFailMessage(() -> how + " refused: " + refused)
                        .anyMatch(line -> line.contains("need a value"));
                count("needs values");
                anew();
                return false;
            }
            assertThat(migrator.drift().differences())
                    .as(how)
                    .allMatch(left ->
                            !drift.unsaid().isEmpty() && unsayable.stream().anyMatch(change -> isAbout(left, change)));
            return true;
        }

        private static boolean isAbout(Drift.Difference difference, HandTold change) {
            String words = (difference.thing() + " " + difference.how()).toLowerCase(Locale.ROOT);
            return change.words().stream().anyMatch(words::contains);
        }

        /** What must not be lost. */
        private Map<String, List<String>> rows(List<HandTold> changes) throws SQLException {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            for (String table : Hand.TABLES) {
                List<String> columns = Hand.COLUMNS.get(table).stream()
                        .filter(column -> changes.stream().noneMatch(change -> change.touches(table, column)))
                        .toList();
                if (!columns.isEmpty()) {
                    rows.put(table, live.rows(Name.of(table), columns));
                }
            }
            return rows;
        }

        private void count(String what) {
            counts.merge(what, 1, Integer::sum);
        }

        @Override
        public void close() throws SQLException {
            live.close();
        }
    }
}
