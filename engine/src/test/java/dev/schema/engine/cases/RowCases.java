package dev.schema.engine.cases;

import static dev.schema.Migration.expr;
import static dev.schema.Migration.inSchema;

import dev.schema.Schema;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows that a migration writes. */
final class RowCases {

    private RowCases() {}

    /** A column for each kind of literal. */
    private static void literals(Schema s) {
        s.createTable("kinds", t -> {
            t.integer("id").primaryKey();
            t.bigint("number");
            t.decimal("price", 12, 2);
            t.doublePrecision("ratio");
            t.bool("flag");
            t.varchar("words", 100);
            t.bytes("octets", 16);
            t.date("day");
            t.time("clock");
            t.timestamp("at");
            t.timestamptz("moment");
            t.uuid("token");
            t.json("doc");
        });
    }

    private static final String[] ALL = {
        "id", "number", "price", "ratio", "flag", "words", "octets", "day", "clock", "at", "moment", "token", "doc"
    };

    private static Object[] row(int id) {
        return new Object[] {
            id,
            Long.MIN_VALUE + 1,
            new BigDecimal("-12.50"),
            0.125,
            true,
            "it's \"odd\"; -- \\ ü 名\n\ttwo",
            new byte[] {0, 39, -1},
            LocalDate.of(2026, 2, 28),
            LocalTime.of(23, 59, 59),
            LocalDateTime.of(2026, 1, 2, 3, 4, 5, 678_000_000),
            Instant.parse("2026-01-02T03:04:05Z"),
            new UUID(0x0123456789abcdefL, 2),
            "{\"a\": [1, \"it's\"]}"
        };
    }

    private static void twoKeys(Schema s) {
        s.createTable("grid", t -> {
            t.integer("x");
            t.varchar("y", 9);
            t.integer("n");
            t.primaryKey("x", "y");
        });
        s.insert("grid", "x", "y", "n").row(1, "a", 10).row(1, "b", null).row(2, "a", 30);
    }

    static Stream<OperationCase> all() {
        return Stream.of(inserted(), deleted(), filled()).flatMap(cases -> cases);
    }

    private static Stream<OperationCase> inserted() {
        return Stream.of(
                new OperationCase("insert-rows/one", Bases::items, s -> s.insert("items", "id", "code")
                        .row(4, "d")),
                new OperationCase("insert-rows/several", Bases::items, s -> s.insert("items", "id", "code", "label")
                        .row(4, "d", "it's")
                        .row(5, "e", null)
                        .row(6, "f", "")),
                new OperationCase("insert-rows/each-literal", RowCases::literals, s -> s.insert("kinds", ALL)
                        .row(row(1))
                        .row(2, null, null, null, null, null, null, null, null, null, null, null, null)
                        .row(
                                3,
                                0,
                                0,
                                -1.5,
                                false,
                                "",
                                new byte[0],
                                LocalDate.of(1, 1, 1),
                                LocalTime.MIDNIGHT,
                                LocalDateTime.of(1969, 12, 31, 0, 0),
                                Instant.EPOCH,
                                new UUID(0, 0),
                                "null")),
                new OperationCase(
                        "insert-rows/expressions", RowCases::literals, s -> s.insert("kinds", "id", "number", "words")
                                .row(1, expr("6 * 7"), expr("upper('a') || lower('B')"))),
                new OperationCase("insert-rows/found-by-another-key", Bases::items, s -> s.insert("items", "id", "code")
                        .keyedBy("code")
                        .row(4, "d")),
                new OperationCase("insert-rows/found-by-two", RowCases::twoKeys, s -> s.insert("grid", "x", "y", "n")
                        .row(2, "b", 40)
                        .row(3, "it's", null)),
                new OperationCase("insert-rows/numbered", Bases::numbered, s -> s.insert("events", "id", "kind")
                        .row(100, "late")),
                new OperationCase("insert-rows/enumeration", Bases::moods, s -> s.insert("days", "id", "mood")
                        .row(3, "glad")),
                new OperationCase(
                        "insert-rows/pointing-at-each-other", Bases::tree, s -> s.insert("tree", "id", "up", "name")
                                .row(3, 2, "twig")
                                .row(4, 3, "bud")),
                new OperationCase("insert-rows/awkward-names", Bases::awkward, s -> s.insert(
                                "odd \"table\"", "id", "a`b", "it's", "größe名", "select")
                        .row(3, "x", "y", "z", "s")),
                new OperationCase(
                        "insert-rows/in-a-schema", Bases::audited, s -> s.insert(inSchema("audit", "log"), "id", "what")
                                .row(2, "end")));
    }

    private static Stream<OperationCase> deleted() {
        return Stream.of(
                new OperationCase("delete-rows/one", Bases::numbered, s -> s.delete("events", "id", "kind")
                        .row(2, "stop")),
                new OperationCase("delete-rows/several", Bases::numbered, s -> s.delete("events", "id", "kind")
                        .row(1, "start")
                        .row(2, "stop")),
                new OperationCase(
                        "delete-rows/each-literal",
                        s -> {
                            literals(s);
                            s.insert("kinds", ALL).row(row(1)).row(row(2));
                        },
                        s -> s.delete("kinds", ALL).row(row(1))),
                new OperationCase("delete-rows/found-by-two", RowCases::twoKeys, s -> s.delete("grid", "x", "y", "n")
                        .row(1, "b", null)
                        .row(2, "a", 30)),
                new OperationCase(
                        "delete-rows/found-by-another-key",
                        s -> {
                            Bases.moods(s);
                            s.addColumn("days").uuid("token").unique();
                            s.insert("days", "id", "token").keyedBy("token").row(3, new UUID(5, 6));
                        },
                        s -> s.delete("days", "id", "token").keyedBy("token").row(3, new UUID(5, 6))),
                new OperationCase(
                        "delete-rows/pointing-at-each-other", Bases::tree, s -> s.delete("tree", "id", "up", "name")
                                .row(2, 1, "leaf")
                                .row(1, null, "root")),
                new OperationCase("delete-rows/awkward-names", Bases::awkward, s -> s.delete(
                                "odd \"table\"", "id", "a b", "a\"b", "a.b", "Upper")
                        .row(1, "x", "it's", "u", "U")));
    }

    private static Stream<OperationCase> filled() {
        return Stream.of(
                new OperationCase(
                        "backfill/all", Bases::items, s -> s.backfill("items").set("label", "code")),
                new OperationCase("backfill/some", Bases::items, s -> s.backfill("items")
                        .set("label", "'none'")
                        .where("label is null or amount = 0")),
                new OperationCase("backfill/two-columns", Bases::items, s -> s.backfill("items")
                        .set("label", "upper(code)")
                        .set("amount", "amount + 1")),
                new OperationCase("backfill/many-batches", Bases::items, s -> s.backfill("items")
                        .set("label", "code")
                        .batchSize(1)
                        .pause(Duration.ofMillis(1))),
                new OperationCase("backfill/by-another-key", Bases::items, s -> s.backfill("items")
                        .set("label", "'x'")
                        .keyedBy("code")
                        .batchSize(2)),
                new OperationCase("backfill/no-rows", RowCases::literals, s -> s.backfill("kinds")
                        .set("words", "'x'")),
                new OperationCase("backfill/between-changes", Bases::items, s -> {
                    s.addColumn("items").varchar("slug", 40);
                    s.backfill("items").set("slug", "lower(code)").batchSize(2);
                    s.alterColumn("items", "slug").notNull();
                }),
                new OperationCase("backfill/awkward-names", Bases::awkward, s -> s.backfill("odd \"table\"")
                        .set("it's", "'a'")
                        .set("a\"b", "'b'")
                        .keyedBy("id")),
                new OperationCase("backfill/in-a-schema", Bases::audited, s -> s.backfill(inSchema("audit", "log"))
                        .set("what", "upper(what)")));
    }
}
