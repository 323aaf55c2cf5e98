package dev.schema.engine.cases;

import static dev.schema.Migration.H2;
import static dev.schema.Migration.MARIADB;
import static dev.schema.Migration.MYSQL;
import static dev.schema.Migration.POSTGRESQL;
import static dev.schema.Migration.SQLITE;
import static dev.schema.Migration.integer;

import dev.schema.Schema;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Raw SQL, steps in Java, and operations that hold others. */
final class GroupCases {

    private GroupCases() {}

    private static OperationCase items(String name, Consumer<Schema> change) {
        return new OperationCase(name, Bases::items, change);
    }

    static Stream<OperationCase> all() {
        return Stream.of(sql(), data(), groups()).flatMap(cases -> cases);
    }

    private static Stream<OperationCase> sql() {
        return Stream.of(
                items("execute-sql/rows", s -> s.sql("update items set label = 'all' where amount > 1")
                        .writes("items", "label")
                        .down("update items set label = 'none'")),
                items("execute-sql/without-a-way-back", s -> s.sql("update items set label = 'all'")),
                items("execute-sql/said-twice", s -> s.sql("update items set amount = 9")
                        .reads("items")
                        .writes("items", "amount")
                        .idempotent()
                        .down("update items set amount = 8")),
                items("execute-sql/with-an-effect", s -> s.sql("alter table items add column raw integer")
                        .effect(e -> e.addColumn("items").column("raw", integer()))
                        .down("alter table items drop column raw")),
                items("execute-sql/with-an-effect-of-two", s -> {
                    s.sql("create table raw (id integer not null, constraint pk_raw primary key (id))")
                            .effect(e ->
                                    e.createTable("raw", t -> t.integer("id").primaryKey()))
                            .down("drop table raw");
                    s.addColumn("raw").varchar("more", 20);
                }),
                items("execute-sql/in-words-of-its-own", s -> s.sql("update items set label = null")
                        .on(SQLITE, "update items set label = typeof(amount)")
                        .on(POSTGRESQL, "update items set label = amount::text")
                        .writes("items", "label")
                        .down("update items set label = '1'")
                        .downOn(SQLITE, "update items set label = '2'")),
                items("execute-sql/unknown-afterwards", s -> s.sql("alter table items add column raw integer")
                        .down("alter table items drop column raw")),
                items("execute-sql/touching-another", s -> s.sql("update items set amount = 4")
                        .touches("items")
                        .down("update items set amount = 5")),
                items("execute-sql/autocommit", s -> s.sql("update items set label = 'all'")
                        .effect(e -> {})
                        .writes("items", "label")
                        .autocommit()
                        .idempotent()
                        .verify("select 1 from items where label = 'all'")
                        .down("update items set label = 'none'")),
                items("execute-sql/signs", s -> s.sql(
                                "update items set label = 'it''s; -- \\ /* ü 名' -- so\n where amount > 1")
                        .writes("items", "label")
                        .down("update items set label = 'x;y'")));
    }

    private static Stream<OperationCase> data() {
        return Stream.of(
                items("run-data/with-a-way-back", s -> s.data("fill labels")
                        .reads("items", "code")
                        .writes("items", "label")
                        .run(connection -> {
                            try (var statement = connection.createStatement()) {
                                statement.execute("update items set label = code");
                            }
                        })
                        .undo(connection -> {
                            try (var statement = connection.createStatement()) {
                                statement.execute("update items set label = 'undone'");
                            }
                        })),
                items(
                        "run-data/without-a-way-back",
                        s -> s.data("look").reads("items").run(connection -> {})),
                items("run-data/between-changes", s -> {
                    s.addColumn("items").varchar("slug", 40);
                    s.data("fill slugs")
                            .writes("items", "slug")
                            .run(connection -> {
                                try (var statement = connection.createStatement()) {
                                    statement.execute("update items set slug = code");
                                }
                            })
                            .undo(connection -> {});
                    s.alterColumn("items", "slug").notNull();
                }));
    }

    private static Stream<OperationCase> groups() {
        return Stream.of(
                items("on-database/one-and-the-rest", s -> s.on(
                                SQLITE, o -> o.addColumn("items").integer("here"))
                        .otherwise(o -> o.addColumn("items").bigint("there"))),
                items("on-database/some", s -> s.on(POSTGRESQL, o -> o.createIndex("items")
                                .expression("lower(label)")
                                .name("ix_low"))
                        .on(H2, o -> o.createIndex("items", "label").name("ix_low"))
                        .on(SQLITE, o -> {})),
                items("on-database/within-another", s -> s.on(SQLITE, o -> o.commentOnTable("items", "a file"))
                        .otherwise(o -> o.on(MARIADB, m -> m.commentOnTable("items", "maria"))
                                .otherwise(m -> m.commentOnTable("items", "any")))),
                items("autocommit/index", s -> s.autocommit(a -> a.createIndex("items", "label"))),
                items(
                        "autocommit/several",
                        s -> s.autocommit(a -> {
                            a.addColumn("items").integer("n");
                            a.createIndex("items", "n");
                            a.createTable("other", t -> t.integer("id").primaryKey());
                        })),
                items("autocommit/between-changes", s -> {
                    s.addColumn("items").integer("n");
                    s.autocommit(a -> a.createIndex("items", "n").concurrently());
                    s.addColumn("items").integer("m");
                }),
                items("assume/column", s -> {
                    s.sql("alter table items add column there integer")
                            .effect(e -> {})
                            .down("alter table items drop column there");
                    s.assume(a -> a.addColumn("items").integer("there"));
                }),
                items("assume/index-and-more", s -> {
                    s.sql("create index ix_there on items (label)")
                            .effect(e -> {})
                            .down("drop index ix_there")
                            .downOn(MARIADB, "drop index ix_there on items")
                            .downOn(MYSQL, "drop index ix_there on items");
                    s.assume(a -> a.createIndex("items", "label").name("ix_there"));
                    s.renameIndex("items", "ix_there", "ix_here");
                }));
    }
}
