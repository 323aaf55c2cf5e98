package dev.schema.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.Recorder;
import dev.schema.Schema;
import dev.schema.SchemaModel;
import dev.schema.catalog.Catalog;
import dev.schema.engine.project.EntityReader.Wanted;
import dev.schema.engine.project.Model;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Rows;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A model of entities speaks only for what entities can say. */
class EntitiesTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private static Catalog defined(Database database, Consumer<Schema> define) {
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

    /** What entities that say this want of a schema that is like that. */
    private static Proposal proposal(
            Consumer<Schema> is, Consumer<Schema> entities, Wishes wishes, Database... databases) {
        Model model = Model.of(
                "the entities", "schema.toml:2", database -> new Wanted(defined(database, entities), List.of()));
        return ModelDifference.between(
                model,
                LIMIT,
                List.of(databases).stream().map(each -> defined(each, is)).toList(),
                wishes);
    }

    private static List<String> wanted(Consumer<Schema> is, Consumer<Schema> entities) {
        Proposal proposal = proposal(is, entities, Wishes.NONE.withoutRenames(), Database.POSTGRESQL);
        assertThat(proposal.held()).isEmpty();
        assertThat(proposal.unsaid()).isEmpty();
        return proposal.preview();
    }

    private static void same(Consumer<Schema> is, Consumer<Schema> entities) {
        assertThat(wanted(is, entities)).isEmpty();
    }

    private static final Consumer<Schema> ENTITIES = schema -> {
        schema.createTable("owners", t -> t.id());
        schema.createTable("items", t -> {
            t.id();
            t.varchar("name", 80).notNull();
            t.integer("amount").notNull();
            t.bigint("owner_id").references("owners", "id");
            t.unique("name", "owner_id");
            t.index("amount");
        });
    };

    @Test
    void what_entities_never_say_stays() {
        same(
                ENTITIES.andThen(schema -> {
                    schema.createView("v_items", "SELECT id FROM items");
                    schema.createIndex("items").expression("lower(name)").name("ix_lower");
                    schema.createIndex("items", "name").where("amount > 0").name("ix_some");
                    schema.createIndex("items", "name").include("amount").name("ix_more");
                    schema.createEnum("mood", "good", "bad");
                }),
                ENTITIES);
    }

    @Test
    void what_entities_do_not_say_stays() {
        same(
                ENTITIES.andThen(schema -> {
                    schema.alterColumn("items", "amount").defaultValue(3).comment("how many");
                    schema.addCheck("items", "ck_own", "amount > 0");
                    schema.commentOnTable("items", "what there is");
                }),
                ENTITIES);
    }

    @Test
    void what_a_rule_on_one_column_says_is_said() {
        assertThat(wanted(ENTITIES.andThen(s -> s.addCheck("items", "ck_items_amount", "amount > 0")), ENTITIES))
                .containsExactly("schema.dropConstraint(\"items\", \"ck_items_amount\"); // was check (amount > 0)");
    }

    @Test
    void a_name_that_nobody_chose_is_no_difference() {
        same(
                schema -> {
                    schema.createTable("owners", t -> {
                        t.bigint("id").identity();
                        t.primaryKey("id").name("owners_pkey");
                    });
                    schema.createTable("items", t -> {
                        t.id();
                        t.varchar("name", 80).notNull();
                        t.integer("amount").notNull();
                        t.bigint("owner_id").references("owners", "id").name("fk_mine");
                        t.unique("name", "owner_id").name("uq_mine");
                        t.index("amount").name("ix_mine");
                    });
                },
                ENTITIES);
    }

    @Test
    void a_name_that_somebody_chose_is_one() {
        assertThat(wanted(
                        ENTITIES,
                        ENTITIES.andThen(s -> s.renameConstraint("items", "uq_items_name_owner_id", "uq_mine"))))
                .containsExactly("schema.renameConstraint(\"items\", \"uq_items_name_owner_id\", \"uq_mine\");");
    }

    @Test
    void a_unique_index_is_as_good_as_a_rule() {
        Consumer<Schema> rule = schema -> schema.createTable("items", t -> {
            t.id();
            t.varchar("name", 80).unique();
        });
        Consumer<Schema> index = schema -> schema.createTable("items", t -> {
            t.id();
            t.varchar("name", 80);
            t.index("name").unique();
        });
        same(rule, index);
        same(index, rule);
    }

    @Test
    void what_stands_on_a_column_that_goes_goes_too() {
        Proposal proposal = proposal(
                ENTITIES.andThen(schema -> {
                    schema.addColumn("items").text("old");
                    schema.createIndex("items").expression("lower(old)").name("ix_lower");
                }),
                ENTITIES,
                new Wishes(List.of(), true, Set.of(), true),
                Database.POSTGRESQL);
        assertThat(proposal.preview())
                .containsExactly(
                        "schema.alterTable(\"items\", t -> {",
                        "    t.dropIndex(\"ix_lower\"); // was on (lower(old))",
                        "    t.drop(\"old\"); // was text()",
                        "});");
    }

    @Test
    void a_renamed_column_keeps_what_entities_do_not_say() {
        Proposal proposal = proposal(
                ENTITIES.andThen(schema -> {
                    schema.addColumn("items").text("old").defaultValue("x");
                    schema.addCheck("items", "ck_own", "old <> ''");
                }),
                ENTITIES.andThen(schema -> schema.addColumn("items").text("fresh")),
                Wishes.NONE.renaming("items.old=fresh"),
                Database.POSTGRESQL);
        assertThat(proposal.preview())
                .containsExactly("schema.renameColumn(\"items\", \"old\", \"fresh\"); // you said: renamed");
    }

    @Test
    void words_for_single_databases_stand_in_one_operation() {
        Model model = Model.of("the entities", "schema.toml:2", database -> {
            Catalog catalog = defined(
                    database,
                    schema -> schema.createTable("letters", t -> {
                        t.id();
                        t.text("body");
                    }));
            return new Wanted(
                    database.equals(Database.POSTGRESQL)
                            ? defined(
                                    database,
                                    schema -> schema.createTable("letters", t -> {
                                        t.id();
                                        t.text("body").typeOn(Database.POSTGRESQL, "oid");
                                    }))
                            : catalog,
                    List.of());
        });
        Proposal proposal = ModelDifference.between(
                model, LIMIT, List.of(Catalog.empty(Database.SQLITE), Catalog.empty(Database.POSTGRESQL)), Wishes.NONE);
        assertThat(proposal.preview())
                .containsExactly(
                        "schema.createTable(\"letters\", t -> {",
                        "    t.id();",
                        "    t.text(\"body\").typeOn(POSTGRESQL, \"oid\");",
                        "});");
        Catalog end = proposal.until();
        assertThat(end.tables().values().iterator().next().column("body").type())
                .isEqualTo(new Type.Text());
    }

    @Test
    void first_rows_come_with_their_table() {
        Consumer<Schema> counter = schema ->
                schema.createTable("items_seq", t -> t.bigint("next_val").primaryKey());
        InsertRows first = new InsertRows(new Rows(
                Name.of("items_seq"), List.of("next_val"), List.of(List.of(Value.of(1))), List.of("next_val")));
        Model model = Model.of(
                "the entities",
                "schema.toml:2",
                database -> database.equals(Database.SQLITE)
                        ? new Wanted(defined(database, counter), List.of(first))
                        : new Wanted(defined(database, schema -> schema.createSequence("items_seq")), List.of()));
        assertThat(ModelDifference.between(
                                model,
                                LIMIT,
                                List.of(Catalog.empty(Database.SQLITE), Catalog.empty(Database.POSTGRESQL)),
                                Wishes.NONE)
                        .preview())
                .containsExactly(
                        "schema.on(POSTGRESQL, s -> s.createSequence(\"items_seq\")).on(SQLITE, s -> {",
                        "    s.createTable(\"items_seq\", t -> t.bigint(\"next_val\").primaryKey());",
                        "    s.insert(\"items_seq\", \"next_val\").keyedBy(\"next_val\").row(1);",
                        "});");
        Proposal later = ModelDifference.between(model, LIMIT, List.of(defined(Database.SQLITE, counter)), Wishes.NONE);
        assertThat(later.isAhead()).isFalse();
    }
}
