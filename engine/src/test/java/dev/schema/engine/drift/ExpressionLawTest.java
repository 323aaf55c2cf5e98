package dev.schema.engine.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Token;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.law.Dice;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateTable;
import dev.schema.operation.CreateView;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropTable;
import dev.schema.operation.DropView;
import dev.schema.operation.Operation;
import dev.schema.servers.TestDatabase;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Expressions of every kind: as the revisions made them none is told, whatever the database prints; and of those that somebody
 * has typed anew with one word changed, most are told, with both texts, and brought back.
 */
class ExpressionLawTest {

    private static final int SEED = 20261128;
    private static final int ROUNDS = Integer.getInteger("laws.factor", 1);

    /** So many in a hundred have to be seen. */
    private static final int SEEN = 50;

    private static final Name ITEMS = Name.of("items");

    private static final List<Column> COLUMNS = List.of(
            Column.of("id", new Type.Int(false)),
            Column.of("name", new Type.Varchar(50)),
            Column.of("status", new Type.Varchar(50)),
            Column.of("qty", new Type.Int(false)),
            Column.of("amount", new Type.BigInt(false)),
            Column.of("price", new Type.Decimal(10, 2)),
            Column.of("flag", new Type.Bool()),
            Column.of("born", new Type.Date()),
            Column.of("at", new Type.Timestamp()));

    private static final Map<String, List<Place>> PLACES = Map.of(
            "condition", List.of(Place.CHECK, Place.WHERE, Place.VIEW),
            "value", List.of(Place.INDEX, Place.GENERATED),
            "default", List.of(Place.DEFAULT),
            "query", List.of(Place.VIEW));

    private static final List<List<String>> SWAPS =
            List.of(List.of("name", "status"), List.of("qty", "amount"), List.of("weight", "item_id"));

    private static final Set<String> NAMES = Set.of("name", "status", "qty", "amount", "weight", "item_id");

    private static final List<List<String>> CALLS = List.of(
            List.of("lower", "upper"), List.of("max", "min"), List.of("sum", "avg"), List.of("floor", "ceiling"));

    /** Where an expression stands. */
    private enum Place {
        CHECK,
        WHERE,
        INDEX,
        DEFAULT,
        GENERATED,
        VIEW
    }

    /** An expression that stands somewhere, under a name. */
    private record Said(Place place, String name, String sql) {

        Said with(String other) {
            return new Said(place, name, other);
        }

        List<Operation> made() {
            Column column = Column.of(name, new Type.Varchar(200));
            return List.of(
                    switch (place) {
                        case CHECK -> new AddConstraint(ITEMS, new Check(name, sql));
                        case WHERE -> index(new Index.Part("id", null, false), sql);
                        case INDEX -> index(new Index.Part(null, sql, false), null);
                        case DEFAULT -> new CreateTable(table(List.of(column.withDefault(Value.expression(sql)))));
                        case GENERATED -> {
                            List<Column> columns = new ArrayList<>(COLUMNS);
                            columns.add(column.withGenerated(new Generated(sql, true)));
                            yield new CreateTable(table(columns));
                        }
                        case VIEW -> new CreateView(new View(Name.of(name), sql));
                    });
        }

        private Operation index(Index.Part part, @Nullable String where) {
            return new CreateIndex(ITEMS, new Index(name, List.of(part), false, where, null, List.of()), false);
        }

        private Table table(List<Column> columns) {
            return Table.of(Name.of(name), columns);
        }

        Operation dropped() {
            return switch (place) {
                case CHECK -> new DropConstraint(ITEMS, name);
                case WHERE, INDEX -> new DropIndex(ITEMS, name, false);
                case DEFAULT, GENERATED -> new DropTable(Name.of(name));
                case VIEW -> new DropView(Name.of(name));
            };
        }

        String thing() {
            return switch (place) {
                case CHECK -> "constraint items." + name;
                case WHERE, INDEX -> "index items." + name;
                case DEFAULT, GENERATED -> "column " + name + "." + name;
                case VIEW -> "view " + name;
            };
        }
    }

    private static List<Said> all() throws IOException {
        List<Said> all = new ArrayList<>();
        String text;
        try (InputStream file = ExpressionLawTest.class.getResourceAsStream("/expressions.txt")) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (String line : text.split("\n(?=condition |value |default |query )")) {
            String sql = line.substring(line.indexOf(' ') + 1).stripTrailing();
            for (Place place : PLACES.getOrDefault(line.substring(0, line.indexOf(' ')), List.of())) {
                boolean condition = place == Place.VIEW && line.startsWith("condition");
                all.add(new Said(
                        place,
                        "e" + all.size() + "_" + place.name().toLowerCase(Locale.ROOT),
                        condition ? "select id from items where " + sql : sql));
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void what_is_typed_anew_is_told_and_nothing_else(TestDatabase database) throws Exception {
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            Base base = new Base(database, live);
            Map<String, Said> made = new LinkedHashMap<>();
            for (Said said : all()) {
                if (base.isMade(said)) {
                    made.put(said.thing(), said);
                }
            }
            assertThat(base.drift().differences()).as("untouched").isEmpty();
            assertThat(made).hasSizeGreaterThanOrEqualTo(150);

            Map<String, int[]> counts = new TreeMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                base.typed(made, round, counts);
            }
            System.out.println("law of expressions on " + database + ": " + made.size() + " expressions; seen "
                    + counts.entrySet().stream()
                            .map(count -> count.getKey() + " " + count.getValue()[0] + " of " + count.getValue()[1])
                            .toList());
            assertThat(counts.values().stream().mapToInt(count -> count[0]).sum() * 100)
                    .isGreaterThan(SEEN
                            * counts.values().stream()
                                    .mapToInt(count -> count[1])
                                    .sum());
        }
    }

    /** A database with tables to say something about. */
    private static final class Base {

        private final TestDatabase database;
        private final LiveDatabase live;
        private final Inspector inspector;
        private Catalog catalog;

        Base(TestDatabase database, LiveDatabase live) throws SQLException {
            this.database = database;
            this.live = live;
            this.inspector = Dialects.of(database.kind()).orElseThrow().inspector();
            this.catalog = Catalog.empty(database.kind());
            List<Operation> tables = List.of(
                    new CreateTable(Table.of(ITEMS, COLUMNS)),
                    new CreateTable(Table.of(
                            Name.of("others"),
                            List.of(
                                    Column.of("id", new Type.Int(false)),
                                    Column.of("item_id", new Type.Int(false)),
                                    Column.of("label", new Type.Varchar(50)),
                                    Column.of("weight", new Type.Int(false))))),
                    new CreateTable(Table.of(
                            Name.of("cased"),
                            List.of(Column.of("id", new Type.Int(false)), Column.of("upper", new Type.Varchar(50))))),
                    new CreateView(new View(Name.of("seen"), "select id, name, qty from items where qty > 0")));
            live.run(tables, catalog);
            for (Operation operation : tables) {
                catalog = operation.applyTo(catalog);
            }
        }

        boolean isMade(Said said) {
            try {
                live.run(said.made(), catalog);
                catalog = said.made().get(0).applyTo(catalog);
                return true;
            } catch (SQLException | Unsupported refused) {
                return false;
            }
        }

        Drift drift() throws SQLException {
            return Drift.between(catalog, live.inspected(Set.of()), inspector);
        }

        /** Each is typed anew with one word changed, all are read, and brought back. */
        void typed(Map<String, Said> made, int round, Map<String, int[]> counts) throws SQLException {
            Dice dice = new Dice(SEED + round);
            Map<String, String> kinds = new LinkedHashMap<>();
            Map<String, Said> typed = new LinkedHashMap<>();
            for (Said said : made.values()) {
                for (int tries = 0; tries < 4 && !typed.containsKey(said.thing()); tries++) {
                    Optional<Mutation> mutation = Mutation.of(said.sql(), dice);
                    if (mutation.isPresent()
                            && isReplaced(said, said.with(mutation.get().sql()))) {
                        kinds.put(said.thing(), mutation.get().kind());
                        typed.put(said.thing(), said.with(mutation.get().sql()));
                    }
                }
            }
            Drift drift = drift();
            Map<String, String> told = new LinkedHashMap<>();
            drift.differences().forEach(difference -> told.put(difference.thing(), difference.how()));
            assertThat(typed.keySet()).containsAll(told.keySet());
            typed.forEach((thing, said) -> {
                int[] count = counts.computeIfAbsent(kinds.get(thing), kind -> new int[2]);
                count[1]++;
                if (told.containsKey(thing)) {
                    count[0]++;
                    boolean computed = said.place() == Place.DEFAULT && database == TestDatabase.H2;
                    assertThat(told.get(thing))
                            .contains(computed ? "" : made.get(thing).sql().strip());
                } else if (Boolean.getBoolean("laws.blind")) {
                    System.out.println(database + " " + kinds.get(thing) + " "
                            + made.get(thing).sql() + " -> " + said.sql());
                }
            });
            if (!drift.isNone()) {
                assertThat(drift.unsaid()).isEmpty();
                live.run(drift.repairs(), drift.live());
            }
            assertThat(drift().differences()).as("brought back").isEmpty();
            for (String thing : typed.keySet()) {
                if (!told.containsKey(thing)) {
                    isReplaced(made.get(thing), made.get(thing));
                }
            }
        }

        /** Whether the database takes it; where it does not, it is as before. */
        private boolean isReplaced(Said said, Said other) throws SQLException {
            live.run(List.of(said.dropped()), catalog);
            Catalog without = said.dropped().applyTo(catalog);
            try {
                live.run(other.made(), without);
                return true;
            } catch (SQLException | Unsupported refused) {
                live.run(said.made(), without);
                return false;
            }
        }
    }

    /** A text with one word changed. */
    private record Mutation(String kind, String sql) {

        static Optional<Mutation> of(String sql, Dice dice) {
            List<Token> tokens = SqlText.of(sql).tokens();
            List<Mutation> all = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                String kind =
                        kind(token, i + 1 < tokens.size() && tokens.get(i + 1).is("("));
                for (String other : others(kind, token, dice)) {
                    List<String> texts =
                            new ArrayList<>(tokens.stream().map(Token::text).toList());
                    texts.set(i, other);
                    all.add(new Mutation(kind, String.join("", texts)));
                }
            }
            return all.isEmpty() ? Optional.empty() : Optional.of(dice.pick(all));
        }

        private static String kind(Token token, boolean called) {
            return switch (token.kind()) {
                case STRING -> "text";
                case NUMBER -> "number";
                case WORD -> called ? "function" : NAMES.contains(token.name()) ? "column" : "word";
                default -> "operator";
            };
        }

        private static List<String> others(String kind, Token token, Dice dice) {
            return switch (kind) {
                case "text" -> List.of(dice.any("'other'", "'Zz'", "'some words'"));
                case "number" -> List.of(String.valueOf(17 + dice.below(50)));
                case "column" ->
                    SWAPS.stream()
                            .filter(pair -> pair.contains(token.name()))
                            .map(pair -> pair.get(1 - pair.indexOf(token.name())))
                            .toList();
                case "function" ->
                    CALLS.stream()
                            .filter(pair -> pair.contains(token.name()))
                            .map(pair -> pair.get(1 - pair.indexOf(token.name())))
                            .toList();
                case "word" -> token.is("and") ? List.of("or") : token.is("or") ? List.of("and") : List.of();
                default ->
                    token.is("<")
                            ? List.of(">")
                            : token.is(">") ? List.of(">=", "<") : token.is("+") ? List.of("-") : List.of();
            };
        }
    }
}
