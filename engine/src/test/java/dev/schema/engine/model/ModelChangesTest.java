package dev.schema.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.Schema;
import dev.schema.SchemaModel;
import dev.schema.TableDef;
import dev.schema.catalog.Catalog;
import dev.schema.engine.law.Compiled;
import dev.schema.engine.project.Filters;
import dev.schema.engine.sample.Golden;
import dev.schema.engine.source.MigrationSourceText;
import dev.schema.engine.source.NewRevision;
import dev.schema.type.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Single changes of a model, and the Java that comes of each. */
class ModelChangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Filters ALL = Filters.NONE;

    /**
     * A change of a model.
     *
     * @param before what the revisions lead to, beside the shop
     * @param after what the model says, beside the shop
     */
    record Case(String name, Consumer<Schema> before, Consumer<Schema> after, Wishes wishes, List<Database> databases) {

        Case(String name, Consumer<Schema> before, Consumer<Schema> after) {
            this(name, before, after, Wishes.NONE, List.of(Database.SQLITE));
        }

        Case dropping() {
            return new Case(name, before, after, new Wishes(List.of(), true, Set.of(), true), databases);
        }

        Case renaming(String... renames) {
            return new Case(name, before, after, new Wishes(List.of(renames), true, Set.of(), true), databases);
        }

        Case on(Database... kinds) {
            return new Case(name, before, after, wishes, List.of(kinds));
        }

        Proposal proposal() {
            return ModelDifference.between("ShopSchema", catalogs(before), catalogs(after), false, ALL, wishes);
        }

        List<Catalog> catalogs(Consumer<Schema> define) {
            return databases.stream().map(database -> defined(define, database)).toList();
        }
    }

    private static Catalog defined(Consumer<Schema> define, Database database) {
        return Recorder.model(
                        new SchemaModel() {
                            @Override
                            public void define(Schema schema) {
                                define.accept(schema);
                            }
                        },
                        Catalog.empty(database))
                .catalog();
    }

    /** A table with a key and a name, and something more. */
    private static Consumer<Schema> users(Consumer<TableDef> more) {
        return schema -> schema.createTable("users", t -> {
            t.id();
            t.varchar("name", 80).notNull();
            more.accept(t);
        });
    }

    private static Consumer<Schema> users() {
        return users(t -> {});
    }

    private static Consumer<Schema> both(Consumer<Schema> first, Consumer<Schema> second) {
        return first.andThen(second);
    }

    private static Consumer<Schema> orders(Consumer<TableDef> more) {
        return schema -> schema.createTable("orders", t -> {
            t.id();
            t.bigint("user_id").notNull();
            more.accept(t);
        });
    }

    private static Case column(String name, Consumer<TableDef> before, Consumer<TableDef> after) {
        return new Case(name, users(before), users(after));
    }

    private static Case added(String name, Consumer<TableDef> after) {
        return column(name, t -> {}, after);
    }

    static List<Case> cases() {
        return List.of(
                new Case("a first table", s -> {}, users()),
                new Case("a table that refers to another", users(), both(users(), orders(t -> t.foreignKey("user_id")
                        .references("users", "id")))),
                new Case(
                        "tables that refer to each other",
                        s -> {},
                        both(
                                s -> s.createTable("a", t -> {
                                    t.id();
                                    t.bigint("b_id");
                                }),
                                s -> {
                                    s.createTable("b", t -> {
                                        t.id();
                                        t.bigint("a_id").references("a", "id");
                                    });
                                    s.addForeignKey("a", "b_id").references("b", "id");
                                })),
                new Case(
                        "a table that refers to itself",
                        s -> {},
                        s -> s.createTable("folders", t -> {
                            t.id();
                            t.bigint("parent_id").references("folders", "id").onDelete(Migration.CASCADE);
                        })),
                new Case("a table that is gone", both(users(), orders(t -> {})), users()),
                new Case("a table that is dropped", both(users(), orders(t -> {})), users()).dropping(),
                added("a column", t -> t.date("born")),
                added("a column with a default", t -> t.bool("active").notNull().defaultValue(true)),
                added("a number that is not null", t -> t.integer("points").notNull()),
                added("a text that is not null", t -> t.varchar("city", 80).notNull()),
                added("a moment that is not null", t -> t.timestamptz("seen_at").notNull()),
                added("bytes that are not null", t -> t.bytes("photo").notNull()),
                added("a choice that is not null", t -> t.oneOf("state", "new", "old")
                        .notNull()),
                added(
                        "a code that is unique",
                        t -> t.varchar("code", 20).notNull().unique()),
                added(
                        "a column with all its rules",
                        t -> t.integer("age").unique().check("age > 0")),
                added("a column that is generated", t -> t.varchar("shout", 80).storedAs("upper(name)")),
                new Case(
                        "a reference that is not null",
                        both(users(), s -> s.createTable("orders", t -> t.id())),
                        both(
                                users(),
                                s -> s.createTable("orders", t -> {
                                    t.id();
                                    t.bigint("user_id").notNull().references("users", "id");
                                }))),
                column("a column that is gone", t -> t.varchar("nick", 40), t -> {}),
                column(
                        "a column that is gone and refuses null",
                        t -> t.varchar("nick", 40).notNull(),
                        t -> {}),
                column("a column that is dropped", t -> t.varchar("nick", 40).notNull(), t -> {})
                        .dropping(),
                column(
                        "a column that is gone, with its index and rules",
                        t -> {
                            t.varchar("nick", 40).unique().check("nick <> ''");
                            t.index("nick", "name");
                        },
                        t -> {}),
                column(
                                "a column that is dropped, with its index and rules",
                                t -> {
                                    t.varchar("nick", 40).unique().check("nick <> ''");
                                    t.index("nick", "name");
                                },
                                t -> {})
                        .dropping(),
                column("a wider text", t -> t.varchar("city", 80), t -> t.varchar("city", 120)),
                column("a text without limit", t -> t.varchar("city", 80), t -> t.text("city")),
                column("a larger number", t -> t.integer("points"), t -> t.bigint("points")),
                column("a shorter text", t -> t.varchar("city", 80), t -> t.varchar("city", 40)),
                column("a shorter text, done", t -> t.varchar("city", 80), t -> t.varchar("city", 40))
                        .dropping(),
                column("another kind of value", t -> t.varchar("born", 10), t -> t.date("born")),
                column("a shorter text with a default", t -> t.varchar("city", 80), t -> t.varchar("city", 40)
                        .defaultValue("Rome")),
                column("null no more", t -> t.varchar("city", 80), t -> t.varchar("city", 80)
                        .notNull()),
                column("null no more, with a default", t -> t.varchar("city", 80), t -> t.varchar("city", 80)
                        .notNull()
                        .defaultValue("Rome")),
                column("null no more, under a check", t -> t.integer("n").check("n > 0"), t -> t.integer("n")
                        .notNull()
                        .check("n > 0")),
                column("null again", t -> t.varchar("city", 80).notNull(), t -> t.varchar("city", 80)),
                column("a default", t -> t.integer("n"), t -> t.integer("n").defaultValue(7)),
                column("another default", t -> t.integer("n").defaultValue(7), t -> t.integer("n")
                        .defaultValue(8)),
                column("no default", t -> t.varchar("a", 9).defaultValue("x"), t -> t.varchar("a", 9)),
                column("a comment on a column", t -> t.integer("n"), t -> t.integer("n")
                        .comment("how many")),
                added("a comment on a table", t -> t.comment("people")),
                column(
                        "a column that is generated otherwise",
                        t -> t.varchar("loud", 80).storedAs("upper(name)"),
                        t -> t.varchar("loud", 80).storedAs("lower(name)")),
                column(
                        "a column that is generated no more",
                        t -> t.varchar("loud", 80).storedAs("upper(name)"),
                        t -> t.varchar("loud", 80)),
                added("a unique constraint", t -> t.unique("name")),
                column("no unique constraint", t -> t.unique("name"), t -> {}),
                added("a check", t -> t.check("named", "name <> ''")),
                column("another check", t -> t.check("named", "name <> ''"), t -> t.check("named", "name > ''")),
                column("a check by another name", t -> t.check("a", "name <> ''"), t -> t.check("b", "name <> ''")),
                added("an index", t -> t.index("name")),
                added("a unique index on a part", t -> t.index("name").unique().where("name <> ''")),
                column("no index", t -> t.index("name"), t -> {}),
                column("another index", t -> t.index("name"), t -> t.index("name")
                        .unique()),
                new Case(
                        "a primary key",
                        s -> s.createTable("tags", t -> t.varchar("tag", 40).notNull()),
                        s -> s.createTable(
                                "tags", t -> t.varchar("tag", 40).notNull().primaryKey())),
                new Case(
                        "another action of a foreign key",
                        both(users(), orders(t -> t.foreignKey("user_id").references("users", "id"))),
                        both(users(), orders(t -> t.foreignKey("user_id")
                                .references("users", "id")
                                .onDelete(Migration.CASCADE)))),
                new Case("a view", users(), both(users(), s -> s.createView("names", "select name from users"))),
                new Case(
                        "another view",
                        both(users(), s -> s.createView("names", "select name from users")),
                        both(users(), s -> s.createView("names", "select id, name from users"))),
                new Case("no view", both(users(), s -> s.createView("names", "select name from users")), users()),
                new Case(
                        "a view of a column that is gone",
                        both(users(t -> t.date("born")), s -> s.createView("births", "select born from users")),
                        both(users(), s -> s.createView("births", "select id from users"))),
                new Case("an enum", s -> {}, s -> s.createEnum("mood", "happy", "sad")).on(Database.POSTGRESQL),
                new Case(
                                "a value of an enum, and a column of it",
                                both(users(), s -> s.createEnum("mood", "happy")),
                                both(s -> s.createEnum("mood", "happy", "sad"), users(t -> t.enumeration("mood", "mood")
                                        .notNull())))
                        .on(Database.POSTGRESQL),
                new Case("a sequence", s -> {}, s -> s.createSequence("numbers")).on(Database.POSTGRESQL),
                new Case("a sequence that is gone", s -> s.createSequence("numbers"), s -> {}).on(Database.POSTGRESQL),
                new Case("a schema with a table", s -> {}, s -> {
                            s.createSchema("audit");
                            s.createTable(Migration.inSchema("audit", "log"), t -> t.id());
                        })
                        .on(Database.POSTGRESQL),
                column("a column by another name", t -> t.date("born"), t -> t.date("birthday"))
                        .renaming("users.born=birthday"),
                column(
                                "a column by another name and of another type",
                                t -> {
                                    t.varchar("mail", 80);
                                    t.index("mail");
                                },
                                t -> {
                                    t.varchar("email", 90).notNull();
                                    t.index("email");
                                })
                        .renaming("users.mail=email"),
                new Case(
                                "a table by another name, and a column in it",
                                both(users(), orders(t -> t.foreignKey("user_id")
                                        .references("users", "id"))),
                                both(
                                        s -> s.createTable("people", t -> {
                                            t.id();
                                            t.varchar("full_name", 80).notNull();
                                        }),
                                        orders(t -> t.foreignKey("user_id").references("people", "id"))))
                        .renaming("users=people", "users.name=full_name"),
                new Case(
                                "something for one database",
                                users(),
                                both(
                                        users(t -> t.integer("n")),
                                        s -> s.on(Database.POSTGRESQL, p -> p.createIndex("users")
                                                .expression("lower(name)")
                                                .name("ix_lower"))))
                        .on(Database.POSTGRESQL, Database.SQLITE),
                new Case(
                        "long lines",
                        s -> {},
                        s -> s.createTable("measurements_of_the_weather_stations", t -> {
                            t.id();
                            t.decimal("average_temperature_of_the_last_hour", 10, 4)
                                    .notNull()
                                    .check("average_temperature_of_the_last_hour > -273.15")
                                    .comment("in degrees");
                        })),
                column(
                        "a remark that is too long for its line",
                        t -> t.check(
                                "c",
                                "name <> 'a name that nobody has' and name <> 'another name that nobody has' and"
                                        + " name <> 'a third'"),
                        t -> {}));
    }

    @Test
    void each_change_is_written_as_its_golden_file_says() {
        List<Case> cases = cases();
        assertThat(cases).extracting(Case::name).doesNotHaveDuplicates();
        System.out.println(cases.size() + " single changes of a model, each with the migration that it needs");
        Golden.check(
                "model/changes.txt", cases.stream().map(ModelChangesTest::told).collect(Collectors.joining("\n")));
    }

    private static String told(Case each) {
        Proposal proposal = each.proposal();
        List<String> lines = new ArrayList<>();
        lines.add("== " + each.name());
        proposal.body(DAY).lines().stream()
                .filter(line -> !line.contains("Read before you commit"))
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .forEach(lines::add);
        proposal.body(DAY).imports().forEach(type -> lines.add("imports " + type));
        proposal.questions().forEach(question -> lines.add("? " + question.text()));
        proposal.heldBack().forEach(held -> lines.add("held: " + held));
        return String.join("\n", lines) + "\n";
    }

    @Test
    void each_change_leads_to_the_model_and_is_not_found_again() {
        Map<String, String> sources = new LinkedHashMap<>();
        List<Case> cases = cases();
        for (int i = 0; i < cases.size(); i++) {
            NewRevision revision = new NewRevision(
                            "r" + i, List.of(), List.of(), List.of(), "case " + i, null, Instant.EPOCH)
                    .withBody(cases.get(i).proposal().body(DAY));
            sources.put(MigrationSourceText.className(revision), MigrationSourceText.of(revision));
        }
        Map<String, Migration> compiled = Compiled.migrations(sources);
        List<Migration> migrations =
                sources.keySet().stream().map(compiled::get).toList();
        for (int i = 0; i < cases.size(); i++) {
            requireAt(cases.get(i), migrations.get(i));
        }
    }

    private static void requireAt(Case each, Migration migration) {
        Proposal proposal = each.proposal();
        for (Database database : each.databases()) {
            Catalog model = defined(each.after(), database);
            Catalog end =
                    Recorder.up(migration, defined(each.before(), database)).catalog();
            if (proposal.held().isEmpty() && proposal.unsaid().isEmpty()) {
                assertThat(end).as(each.name()).isEqualTo(model);
            }
            Proposal again = ModelDifference.between(
                    "again",
                    List.of(end),
                    List.of(model),
                    false,
                    ALL,
                    new Wishes(List.of(), true, Set.of(), each.wishes().drops()));
            assertThat(again.operations()).as(each.name()).isEmpty();
            assertThat(again.heldBack()).as(each.name()).isEqualTo(proposal.heldBack());
        }
    }

    @Test
    void the_model_itself_needs_nothing() {
        for (Case each : cases()) {
            Proposal proposal = ModelDifference.between(
                    "same", each.catalogs(each.after()), each.catalogs(each.after()), false, ALL, Wishes.NONE);
            assertThat(proposal.isAhead()).as(each.name()).isFalse();
            assertThat(proposal.held()).as(each.name()).isEmpty();
        }
    }
}
