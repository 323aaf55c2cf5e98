package dev.schema.engine.law;

import dev.schema.catalog.Catalog;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Names, texts, types and values, awkward ones among them. */
final class Samples {

    private static final List<String> USUAL = List.of(
            "id", "name", "amount", "customer_id", "created_at", "note", "code", "a", "b", "c", "total", "kind", "x1");

    private static final List<String> RESERVED = List.of(
            "order", "select", "group", "table", "from", "check", "primary", "index", "values", "where", "default");

    private static final List<String> AWKWARD = List.of(
            "odd name",
            "it's",
            "say \"hi\"",
            "Größe",
            "日本語",
            "UPPER",
            "mixedCase",
            "a.b",
            "semi;colon",
            "dash--dash",
            "/*star",
            "back`tick",
            "[bracket]",
            "back\\slash",
            "$dollar$",
            "\uD83D\uDE00",
            "per%cent",
            "1st",
            " lead",
            "trail ",
            "tab\tin",
            "u0041\\u0041",
            "a_name_that_is_as_long_as_any_database_takes_without_complaints",
            "a name that is far longer than any database takes it, ünd mit Umläuten, zwei mal über die Grenze hinaus");

    /** No table is called like a column: what a view reads is told from the words in its text alone. */
    private static final List<String> TABLES = List.of(
            "orders",
            "customers",
            "accounts",
            "user",
            "transaction",
            "union",
            "odd table",
            "Bestellungen (für immer)",
            "表",
            "semi;table",
            "tables' \"table\"",
            "a_table_name_that_is_as_long_as_any_database_takes_it_and_longer");

    private static final Set<String> MUST_BE_QUOTED =
            Set.of((String.join(" ", RESERVED) + " user transaction union").split(" "));

    private static final List<String> TEXTS = List.of(
            "",
            "x",
            "it's",
            "say \"hi\"",
            "\"\"\"",
            "two\nlines",
            "two\r\nlines",
            "  indented\n   and more",
            "blanks at the end  \nof \t\n\nlines\n",
            "tab\t",
            "back\\slash \\n \\u0041",
            "日本語 \uD83D\uDE00 ünïcödé",
            " lead and trail ",
            "100% _",
            "'; drop table x; --",
            "null",
            "$$ $1 ${x} {0} :name ?",
            "\u2028\u00a0\u200f\u0001",
            "a text that goes on and on, until no line of a source file could hold it without breaking it into pieces,"
                    + " each of which fits");

    private Samples() {}

    /** A name for a column, constraint or index. */
    static String name(Dice dice) {
        int kind = dice.below(10);
        String name = dice.pick(kind < 5 ? USUAL : kind < 7 ? RESERVED : AWKWARD);
        return dice.chance(60) ? name : name + "_" + dice.below(100);
    }

    /** A name for a table, view, sequence or enum. */
    static String objectName(Dice dice) {
        String name = dice.pick(TABLES);
        return dice.chance(30) ? name : name + "_" + dice.below(100);
    }

    /** A name that raw SQL may name bare, in any database. */
    static String bareName(Dice dice) {
        return dice.pick(USUAL) + "_" + dice.below(1000);
    }

    /** A comment. */
    static String text(Dice dice) {
        return dice.pick(TEXTS);
    }

    /** The name in SQL that any database reads, in double quotes if need be. */
    static String quoted(Name name) {
        return name.schema() == null ? quoted(name.local()) : quoted(name.schema()) + "." + quoted(name.local());
    }

    private static String quoted(String name) {
        return Name.isPlain(name) && !MUST_BE_QUOTED.contains(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    static Type<?> type(Dice dice, Reach reach, Catalog catalog) {
        if (dice.chance(8) && !catalog.enums().isEmpty()) {
            return new Type.Enumeration(dice.one(catalog.enums().keySet()));
        }
        if (reach == Reach.EVERYTHING && dice.chance(10)) {
            return dice.chance(50)
                    ? new Type.ArrayOf<>(simpleType(dice))
                    : new Type.SqlType(dice.any("tsvector", "citext", "numeric[]", "\"odd type\""));
        }
        return simpleType(dice);
    }

    private static Type<?> simpleType(Dice dice) {
        return switch (dice.below(20)) {
            case 0 -> new Type.SmallInt(dice.chance(20));
            case 1, 2 -> new Type.Int(dice.chance(20));
            case 3, 4 -> new Type.BigInt(dice.chance(10));
            case 5 -> dice.any(new Type.Decimal(12, 2), new Type.Decimal(38, 0), new Type.Decimal(1, 1));
            case 6 -> new Type.Real();
            case 7 -> new Type.DoublePrecision();
            case 8 -> new Type.Bool();
            case 9 -> new Type.FixedChar(dice.any(1, 3, 36));
            case 10, 11 -> new Type.Varchar(dice.any(1, 20, 255, 4000));
            case 12 -> new Type.Text();
            case 13 -> new Type.Bytes(dice.any(0, 16, 1000));
            case 14 -> new Type.Date();
            case 15 -> new Type.Time();
            case 16 -> new Type.Timestamp();
            case 17 -> new Type.TimestampTz();
            case 18 -> new Type.Uuid();
            default -> new Type.Json();
        };
    }

    /** A literal that fits the type; serial numbers give different values where the type has enough of them. */
    static Value value(Dice dice, Type<?> type, Catalog catalog, int serial) {
        return type.accept(new Values(dice, catalog, serial));
    }

    /** A default of any kind that fits the type. */
    static Value defaultValue(Dice dice, Type<?> type, Catalog catalog) {
        if (dice.chance(15)) {
            return Value.expression(dice.any("(1 + 2)", "upper('x')", "'a' || 'b'", "abs(-1)", "null", "'it''s;'"));
        }
        if (dice.chance(40) && type.accepts(Value.NOW)) {
            return Value.NOW;
        }
        if (dice.chance(40) && type.accepts(Value.RANDOM_UUID)) {
            return Value.RANDOM_UUID;
        }
        return dice.chance(4) ? Value.NULL : value(dice, type, catalog, 0);
    }

    static Database database(Dice dice) {
        return dice.any(
                Database.SQLITE,
                Database.POSTGRESQL,
                Database.MARIADB,
                Database.MYSQL,
                Database.H2,
                new Database("oracle"));
    }

    /** A value for each type: a serial number if it is positive, else an awkward one. */
    private record Values(Dice dice, Catalog catalog, int serial) implements Type.Visitor<Value> {

        private Value number(Object awkward) {
            return Value.of(serial > 0 ? (Object) serial : awkward);
        }

        private Value text() {
            return Value.of(serial > 0 ? serial + Samples.text(dice) : Samples.text(dice));
        }

        @Override
        public Value smallInt(Type.SmallInt type) {
            return number(dice.any(0, -1, 32767, -32768));
        }

        @Override
        public Value integer(Type.Int type) {
            return number(dice.any(0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE));
        }

        @Override
        public Value bigInt(Type.BigInt type) {
            return number(dice.any(0L, 7L, Long.MAX_VALUE, Long.MIN_VALUE, 1L + Integer.MAX_VALUE));
        }

        @Override
        public Value decimal(Type.Decimal type) {
            return number(new BigDecimal(dice.any("0", "1.50", "-0.001", "123456789012345678901234567890", "1E+3")));
        }

        @Override
        public Value real(Type.Real type) {
            return number(dice.any(0f, 0.1f, -1.5f, Float.MAX_VALUE, Float.MIN_VALUE));
        }

        @Override
        public Value doublePrecision(Type.DoublePrecision type) {
            return number(dice.any(0d, 0.1, -1.5, 1e10, Double.MAX_VALUE, 12345.678));
        }

        @Override
        public Value bool(Type.Bool type) {
            return Value.of(dice.chance(50));
        }

        @Override
        public Value fixedChar(Type.FixedChar type) {
            return text();
        }

        @Override
        public Value varchar(Type.Varchar type) {
            return text();
        }

        @Override
        public Value text(Type.Text type) {
            return text();
        }

        @Override
        public Value bytes(Type.Bytes type) {
            return Value.of(dice.any(
                    new byte[] {},
                    new byte[] {0, -1, 127},
                    "a longer value, as hex".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }

        @Override
        public Value date(Type.Date type) {
            return Value.of(LocalDate.parse(dice.any("2026-02-28", "0001-01-01", "9999-12-31")));
        }

        @Override
        public Value time(Type.Time type) {
            return Value.of(LocalTime.parse(dice.any("00:00", "01:02:03", "23:59:59.999999")));
        }

        @Override
        public Value timestamp(Type.Timestamp type) {
            return Value.of(LocalDateTime.parse(dice.any("2026-01-02T03:04:05.6", "1969-12-31T00:00")));
        }

        @Override
        public Value timestampTz(Type.TimestampTz type) {
            return Value.of(Instant.parse(dice.any("2026-01-02T03:04:05Z", "2026-12-31T23:59:59.000001Z")));
        }

        @Override
        public Value uuid(Type.Uuid type) {
            return Value.of(new UUID(dice.below(5), serial));
        }

        @Override
        public Value json(Type.Json type) {
            return Value.of(dice.any("{}", "{\"a\": [1, \"it's\"]}", "null"));
        }

        @Override
        public Value arrayOf(Type.ArrayOf<?> type) {
            return Value.of("{}");
        }

        @Override
        public Value enumeration(Type.Enumeration type) {
            return Value.of(dice.pick(catalog.enumType(type.of()).values()));
        }

        @Override
        public Value sqlType(Type.SqlType type) {
            return Value.of(String.format(Locale.ROOT, "%d", serial));
        }
    }
}
