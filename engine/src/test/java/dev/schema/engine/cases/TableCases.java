package dev.schema.engine.cases;

import static dev.schema.Migration.CASCADE;
import static dev.schema.Migration.H2;
import static dev.schema.Migration.MARIADB;
import static dev.schema.Migration.MYSQL;
import static dev.schema.Migration.NO_ACTION;
import static dev.schema.Migration.POSTGRESQL;
import static dev.schema.Migration.RESTRICT;
import static dev.schema.Migration.SET_DEFAULT;
import static dev.schema.Migration.SET_NULL;
import static dev.schema.Migration.SQLITE;
import static dev.schema.Migration.inSchema;
import static dev.schema.Migration.sqlType;
import static dev.schema.Migration.varchar;

import dev.schema.Schema;
import dev.schema.TableDef;
import dev.schema.catalog.Action;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tables as a whole. */
final class TableCases {

    private TableCases() {}

    static Stream<OperationCase> all() {
        return Stream.of(types(), rules(), actions(), awkward(), rest()).flatMap(cases -> cases);
    }

    /** A new table {@code t} with a key and what the case is about. */
    private static OperationCase table(String name, Consumer<TableDef> body) {
        return OperationCase.of("create-table/" + name, s -> table(s, "t", body));
    }

    private static void table(Schema s, String name, Consumer<TableDef> body) {
        s.createTable(name, t -> {
            t.integer("id").primaryKey();
            body.accept(t);
        });
    }

    private static Stream<OperationCase> types() {
        return Stream.of(
                OperationCase.of("create-table/one-column", s -> s.createTable("t", t -> t.integer("a"))),
                OperationCase.of(
                        "create-table/numbered-and-timed",
                        s -> s.createTable("t", t -> {
                            t.id();
                            t.timestamps();
                        })),
                OperationCase.of(
                        "create-table/numbered-integer",
                        s -> s.createTable("t", t -> t.integer("n").identity().primaryKey())),
                OperationCase.of(
                        "create-table/numbered-smallint",
                        s -> s.createTable("t", t -> {
                            t.smallint("n").identity();
                            t.primaryKey("n").name("numbers");
                        })),
                OperationCase.of(
                        "create-table/numbered-beside-the-key",
                        s -> s.createTable("t", t -> {
                            t.varchar("code", 9).primaryKey();
                            t.bigint("n").identity().unique();
                        })),
                table("whole-numbers", t -> {
                    t.smallint("s").notNull().defaultValue(-7);
                    t.integer("i").defaultValue(Integer.MAX_VALUE);
                    t.bigint("b").defaultValue(Long.MAX_VALUE);
                    t.bigint("b2").defaultValue(0L);
                }),
                table("unsigned-numbers", t -> {
                    t.smallint("s").unsigned();
                    t.integer("i").unsigned().notNull().defaultValue(3);
                    t.bigint("b").unsigned();
                }),
                table("decimals", t -> {
                    t.decimal("price", 12, 2).notNull().defaultValue(new BigDecimal("1.50"));
                    t.decimal("whole", 5, 0).defaultValue(new BigDecimal("-99999"));
                    t.decimal("fine", 30, 10);
                }),
                table("floats", t -> {
                    t.real("r").defaultValue(0.5f);
                    t.doublePrecision("d").defaultValue(1e10);
                    t.doublePrecision("e");
                }),
                table("booleans", t -> {
                    t.bool("yes").notNull().defaultValue(true);
                    t.bool("no").defaultValue(false);
                    t.bool("maybe");
                }),
                table("texts", t -> {
                    t.fixedChar("f", 3).defaultValue("abc");
                    t.varchar("v", 20).notNull().defaultValue("it's");
                    t.varchar("empty", 20).defaultValue("");
                    t.varchar("lines", 20).defaultValue("a\n\tb");
                    t.varchar("signs", 40).defaultValue("\\ \" ; -- ? ü 名");
                    t.text("x");
                }),
                table("text-with-a-default", t -> t.text("x").notNull().defaultValue("none")),
                table("bytes", t -> {
                    t.bytes("b");
                    t.bytes("few", 16).defaultValue(new byte[] {0, -1, 39});
                }),
                table("days-and-times", t -> {
                    t.date("d").defaultValue(LocalDate.of(2026, 2, 28));
                    t.time("t").defaultValue(LocalTime.of(1, 2, 3));
                    t.timestamp("ts").defaultValue(LocalDateTime.of(2026, 1, 2, 3, 4, 5));
                    t.timestamptz("tz").defaultValue(Instant.parse("2026-01-02T03:04:05Z"));
                }),
                table("fractions-of-seconds", t -> {
                    t.time("t").defaultValue(LocalTime.of(1, 2, 3, 456_789_000));
                    t.timestamp("ts").defaultValue(LocalDateTime.of(2026, 1, 2, 3, 4, 5, 600_000_000));
                    t.timestamptz("tz").defaultValue(Instant.parse("2026-01-02T03:04:05.000001Z"));
                }),
                table("now", t -> {
                    t.date("d").defaultNow();
                    t.timestamp("ts").notNull().defaultNow();
                    t.timestamptz("tz").notNull().defaultNow();
                }),
                table("uuids", t -> {
                    t.uuid("u").notNull().defaultValue(new UUID(1, 2));
                    t.uuid("v");
                }),
                table("random-uuid", t -> t.uuid("u").notNull().defaultRandom()),
                table("json", t -> t.json("j").notNull()),
                table("json-with-a-default", t -> t.json("j").notNull().defaultValue("{}")),
                table("array", t -> t.array("tags", varchar(5))),
                new OperationCase("create-table/enumeration", s -> s.createEnum("mood", "sad", "it's ok"), s -> {
                    table(s, "t", t -> {
                        t.enumeration("now", "mood").notNull().defaultValue("it's ok");
                        t.enumeration("then", "mood");
                    });
                }),
                table(
                        "one-of",
                        t -> t.oneOf("kind", "a", "it's", "long one").notNull().defaultValue("a")),
                table("own-words", t -> t.column("n", sqlType("numeric(6, 1)")).notNull()),
                table("own-words-on-one-database", t -> t.varchar("v", 20)
                        .typeOn(POSTGRESQL, "text")
                        .typeOn(SQLITE, "TEXT")
                        .typeOn(MARIADB, "varchar(30)")
                        .typeOn(MYSQL, "varchar(30)")
                        .typeOn(H2, "varchar(30)")),
                table("expressions", t -> {
                    t.integer("n").notNull().defaultExpr("1 + 1");
                    t.varchar("v", 20).defaultExpr("'a'");
                    t.integer("nothing").defaultExpr("null");
                }),
                OperationCase.of("create-table/collation", s -> collations(s, TableCases::collated)),
                table("stored-column", t -> {
                    t.integer("a").notNull();
                    t.integer("twice").storedAs("a * 2");
                }),
                table("virtual-column", t -> {
                    t.integer("a").notNull();
                    t.integer("twice").virtualAs("a * 2");
                }),
                table("comments", t -> {
                    t.varchar("v", 20).notNull().defaultValue("x").comment("it's a \"column\"; -- ü 名");
                    t.comment("two\nlines, and it's \\ one");
                }),
                table("options", t -> {
                    t.integer("a");
                    t.option(SQLITE, "STRICT");
                    t.option(POSTGRESQL, "WITH (fillfactor = 70)");
                    t.option(MARIADB, "ENGINE=InnoDB");
                    t.option(MYSQL, "ENGINE=InnoDB");
                }));
    }

    /** A collation has a name of its own in each database. */
    static void collations(Schema s, java.util.function.BiConsumer<Schema, String> verb) {
        s.on(SQLITE, o -> verb.accept(o, "NOCASE"))
                .on(POSTGRESQL, o -> verb.accept(o, "C"))
                .otherwise(o -> verb.accept(o, "utf8mb4_bin"));
    }

    private static void collated(Schema s, String collation) {
        s.createTable("t", t -> {
            t.varchar("v", 20).notNull().collate(collation);
            t.text("w").collate(collation);
        });
    }

    private static Stream<OperationCase> rules() {
        return Stream.of(
                OperationCase.of(
                        "create-table/composite-key",
                        s -> s.createTable("t", t -> {
                            t.integer("b");
                            t.varchar("a", 9);
                            t.primaryKey("a", "b").name("both");
                        })),
                OperationCase.of(
                        "create-table/no-key",
                        s -> s.createTable("t", t -> {
                            t.integer("a").notNull().unique();
                            t.integer("b").unique();
                        })),
                table("unique", t -> {
                    t.varchar("a", 9).unique();
                    t.integer("b").notNull();
                    t.unique("b", "a").name("pair");
                }),
                table("checks", t -> {
                    t.integer("a").notNull().check("a > 0").check("even", "a % 2 = 0");
                    t.varchar("v", 20).check("v <> 'it''s' or v is null");
                    t.integer("b");
                    t.check("order_of_both", "a < b or b in (7, 8)");
                }),
                table("constraint-of-one-database", t -> {
                    t.integer("a").notNull();
                    t.constraint("alone", "EXCLUDE USING btree (a WITH =)", POSTGRESQL);
                    t.constraint("whole", "CHECK (typeof(a) = 'integer')", SQLITE);
                    t.constraint("small", "CHECK (a < 10)", MARIADB, MYSQL, H2);
                }),
                new OperationCase("create-table/references", Bases::items, s -> {
                    table(s, "t", t -> {
                        t.bigint("item_id").notNull().references("items", "id");
                        t.varchar("item_code", 20).references("items", "code").name("by_code");
                    });
                }),
                new OperationCase("create-table/deferrable-reference", Bases::items, s -> {
                    table(s, "t", t -> t.bigint("item_id")
                            .references("items", "id")
                            .deferrable());
                }),
                new OperationCase("create-table/deferred-reference", Bases::items, s -> {
                    table(s, "t", t -> t.bigint("item_id")
                            .references("items", "id")
                            .initiallyDeferred());
                }),
                new OperationCase(
                        "create-table/composite-reference",
                        s -> s.createTable("parents", t -> {
                            t.integer("a");
                            t.varchar("b", 9);
                            t.primaryKey("a", "b");
                        }),
                        s -> table(s, "t", t -> {
                            t.integer("a");
                            t.varchar("b", 9);
                            t.foreignKey("a", "b")
                                    .references("parents", "a", "b")
                                    .onDelete(CASCADE);
                        })),
                OperationCase.of(
                        "create-table/self-reference",
                        s -> table(s, "t", t -> t.integer("up").references("t", "id"))),
                OperationCase.of("create-table/two-that-point-at-each-other", s -> {
                    table(s, "t", t -> t.integer("u_id"));
                    table(s, "u", t -> t.integer("t_id").references("t", "id"));
                    s.addForeignKey("t", "u_id").references("u", "id");
                }),
                table("indexes", t -> {
                    t.integer("a").notNull();
                    t.varchar("b", 9);
                    t.index("b");
                    t.index("a", "b").unique().name("pair");
                    t.index("b").desc("a");
                }));
    }

    private static Stream<OperationCase> actions() {
        return Stream.of(
                new OperationCase(
                        "create-table/reference-actions",
                        Bases::items,
                        s -> table(s, "t", t -> {
                            for (Action action : List.of(NO_ACTION, RESTRICT, CASCADE, SET_NULL)) {
                                String word = action.name().toLowerCase(Locale.ROOT);
                                t.bigint("d_" + word).references("items", "id").onDelete(action);
                                t.bigint("u_" + word).references("items", "id").onUpdate(action);
                            }
                            t.bigint("both")
                                    .references("items", "id")
                                    .onDelete(CASCADE)
                                    .onUpdate(CASCADE);
                        })),
                new OperationCase(
                        "create-table/reference-that-sets-a-default",
                        Bases::items,
                        s -> table(s, "t", t -> {
                            t.bigint("a")
                                    .defaultValue(1L)
                                    .references("items", "id")
                                    .onDelete(SET_DEFAULT);
                            t.bigint("b")
                                    .defaultValue(1L)
                                    .references("items", "id")
                                    .onUpdate(SET_DEFAULT);
                        })));
    }

    /** All parts of a table share the name, as far as databases keep them apart; generated names are made of it. */
    private static Stream<OperationCase> awkward() {
        return Bases.AWKWARD.entrySet().stream()
                .map(each -> OperationCase.of("create-table/named-with-" + each.getKey(), s -> {
                    String name = each.getValue();
                    s.createTable(name, t -> {
                        t.integer("id").primaryKey();
                        t.varchar(name, 20).notNull().unique();
                        t.integer("n").check("n > 0");
                        t.check(name.substring(1) + "_c", "n < 100");
                        t.index(name);
                        t.index("n").name(name.substring(1) + "_i");
                    });
                    s.createTable("child", t -> {
                        t.varchar(name, 20).references(name, name);
                        t.index(name);
                    });
                    s.insert(name, "id", name).row(1, name.substring(0, Math.min(20, name.length())));
                }));
    }

    private static Stream<OperationCase> rest() {
        return Stream.of(
                new OperationCase("create-table/in-a-schema", s -> s.createSchema("audit"), s -> {
                    table(s, inSchema("audit", "log"), t -> {
                        t.varchar("what", 40).notNull().unique();
                        t.index("what");
                    });
                }),
                new OperationCase("drop-table/plain", Bases::items, s -> s.dropTable("items")),
                new OperationCase("drop-table/with-indexes", Bases::indexed, s -> s.dropTable("items")),
                new OperationCase("drop-table/numbered", Bases::numbered, s -> s.dropTable("events")),
                new OperationCase("drop-table/that-points-at-another", Bases::shop, s -> s.dropTable("lines")),
                new OperationCase("drop-table/that-points-at-itself", Bases::tree, s -> s.dropTable("tree")),
                new OperationCase("drop-table/referenced", Bases::notes, s -> s.dropTable("items")
                        .cascade()),
                new OperationCase("drop-table/viewed", Bases::viewed, s -> s.dropTable("items")
                        .cascade()),
                new OperationCase("drop-table/with-a-generated-column", Bases::computed, s -> s.dropTable("sums")),
                new OperationCase("drop-table/with-an-enum", Bases::moods, s -> s.dropTable("days")),
                new OperationCase("drop-table/awkward-names", Bases::awkward, s -> s.dropTable("odd \"table\"")),
                new OperationCase("drop-table/in-a-schema", Bases::audited, s -> s.dropTable(inSchema("audit", "log"))),
                new OperationCase("rename-table/plain", Bases::items, s -> s.renameTable("items", "things")),
                new OperationCase("rename-table/with-indexes", Bases::indexed, s -> s.renameTable("items", "things")),
                new OperationCase("rename-table/numbered", Bases::numbered, s -> s.renameTable("events", "happenings")),
                new OperationCase("rename-table/referenced", Bases::shop, s -> s.renameTable("items", "things")),
                new OperationCase(
                        "rename-table/that-points-at-another", Bases::shop, s -> s.renameTable("lines", "rows_of")),
                new OperationCase(
                        "rename-table/that-points-at-itself", Bases::tree, s -> s.renameTable("tree", "forest")),
                new OperationCase(
                        "rename-table/with-a-generated-column", Bases::computed, s -> s.renameTable("sums", "totals")),
                new OperationCase("rename-table/with-an-enum", Bases::moods, s -> s.renameTable("days", "nights")),
                new OperationCase("rename-table/two-swap-names", Bases::shop, s -> {
                    s.renameTable("items", "between");
                    s.renameTable("lines", "items");
                    s.renameTable("between", "lines");
                }),
                new OperationCase("rename-table/one-after-the-other", Bases::items, s -> {
                    String last = "items";
                    for (String name : Bases.AWKWARD.values()) {
                        s.renameTable(last, name);
                        last = name;
                    }
                }),
                new OperationCase("rename-table/to-an-awkward-name", Bases::shop, s -> {
                    s.renameTable("items", "it's \"odd\"");
                    s.renameTable("lines", "select");
                }),
                new OperationCase(
                        "rename-table/in-a-schema",
                        Bases::audited,
                        s -> s.renameTable(inSchema("audit", "log"), inSchema("audit", "Journal"))),
                new OperationCase("comment-table/set", Bases::items, s -> s.commentOnTable("items", "what is sold")),
                new OperationCase(
                        "comment-table/with-signs",
                        Bases::items,
                        s -> s.commentOnTable("items", "it's \"odd\"; -- \\ ünïcödé\nand long")),
                new OperationCase(
                        "comment-table/changed",
                        s -> {
                            Bases.items(s);
                            s.commentOnTable("items", "before");
                        },
                        s -> s.commentOnTable("items", "after")),
                new OperationCase(
                        "comment-table/removed",
                        s -> {
                            Bases.items(s);
                            s.commentOnTable("items", "before");
                        },
                        s -> s.commentOnTable("items", null)));
    }
}
