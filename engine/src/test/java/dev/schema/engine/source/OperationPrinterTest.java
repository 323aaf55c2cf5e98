package dev.schema.engine.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.RowsDef;
import dev.schema.Schema;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.engine.law.Compiled;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.sample.Everything;
import dev.schema.engine.sample.Golden;
import dev.schema.operation.AddColumn;
import dev.schema.operation.OnDatabase;
import dev.schema.operation.Operation;
import dev.schema.operation.RunData;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperationPrinterTest {

    private static final Catalog NOTHING = Catalog.empty(Database.SQLITE);

    private static List<Operation> recorded(Catalog before, Consumer<Schema> up) {
        return Recorder.up(
                        new Migration() {
                            @Override
                            public void up(Schema schema) {
                                up.accept(schema);
                            }
                        },
                        before)
                .operations();
    }

    private static NewRevision revision(String message, List<Operation> operations, Catalog before) {
        return new NewRevision("5c3e9b7a1f20", List.of(), List.of(), List.of(), message, null, Instant.EPOCH)
                .withBody(OperationPrinter.print(operations, before));
    }

    private static String body(List<Operation> operations, Catalog before) {
        return String.join("\n", OperationPrinter.print(operations, before).lines())
                .indent(-8);
    }

    /** All operations but the one that nobody can print. */
    private static List<Operation> everything() {
        return Everything.operations().stream()
                .filter(operation -> !(operation instanceof RunData))
                .toList();
    }

    @Test
    void everything_looks_like_its_golden_file() {
        Golden.check("source/everything.txt", MigrationSourceText.of(revision("everything", everything(), NOTHING)));
    }

    record Case(String name, Consumer<Schema> before, Consumer<Schema> up, String printed) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static void orders(Schema schema) {
        schema.createTable("orders", t -> {
            t.id();
            t.varchar("code", 20).notNull().unique();
        });
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        "shorthands of a table",
                        OperationPrinterTest::orders,
                        s -> s.createTable("lines", t -> {
                            t.bigint("id").identity().primaryKey().comment("no");
                            t.bigint("order_id").references("orders", "id").onDelete(Migration.CASCADE);
                            t.oneOf("kind", "a", "it's").notNull();
                            t.timestamptz("created_at").notNull().defaultNow();
                            t.timestamptz("updated_at").notNull().defaultNow();
                            t.integer("n").check("n > 0").check("odd", "n % 2 = 1");
                            t.unique("kind").name("one_kind");
                        }),
                        """
                        schema.createTable("lines", t -> {
                            t.id().comment("no");
                            t.bigint("order_id").references("orders", "id").onDelete(CASCADE);
                            t.oneOf("kind", "a", "it's").notNull();
                            t.timestamps();
                            t.integer("n").check("n > 0");
                            t.check("odd", "n % 2 = 1");
                            t.unique("kind").name("one_kind");
                        });
                        """),
                new Case(
                        "a new column takes along what follows it",
                        OperationPrinterTest::orders,
                        s -> {
                            s.addColumn("orders").integer("n").check("n > 0").unique();
                            s.addUnique("orders", "n", "code");
                        },
                        """
                        schema.alterTable("orders", t -> {
                            t.add().integer("n").check("n > 0").unique();
                            t.addUnique("n", "code");
                        });
                        """),
                new Case(
                        "a generated name that another table took",
                        s -> {
                            orders(s);
                            s.renameTable("orders", "old_orders");
                        },
                        s -> s.createTable("orders", t -> {
                            t.bigint("id").identity();
                            t.primaryKey("id").name("pk_orders");
                        }),
                        """
                        schema.createTable("orders", t -> {
                            t.bigint("id").identity();
                            t.primaryKey("id").name("pk_orders");
                        });
                        """),
                new Case(
                        "lines and blanks of SQL",
                        OperationPrinterTest::orders,
                        s -> {
                            s.createView("v", "  select id \n    from \"orders\"");
                            s.createView("w", "select '\\'\n\n\tfrom orders\n");
                        },
                        """
                        schema.createView(
                                "v",
                                \"""
                                \\s select id\\s
                                    from "orders\\"\""");
                        schema.createView(
                                "w",
                                \"""
                                select '\\\\'

                                \\tfrom orders
                                \""");
                        """),
                new Case(
                        "lambdas in lambdas",
                        OperationPrinterTest::orders,
                        s -> s.on(Database.SQLITE, a -> {
                                    a.autocommit(
                                            b -> b.on(Database.H2, c -> {}).otherwise(c -> c.createView("v", "x")));
                                    a.insert("orders", "id", "code").row(1, "x").keyedBy("id");
                                })
                                .on(new Database("oracle"), a -> a.dropTable(Migration.inSchema("a", "b"))),
                        """
                        schema.on(new Database("oracle"), s -> s.dropTable(inSchema("a", "b"))).on(SQLITE, s -> {
                            s.autocommit(s2 -> s2.on(H2, s3 -> {}).otherwise(s3 -> s3.createView("v", "x")));
                            s.insert("orders", "id", "code").keyedBy("id").row(1, "x");
                        });
                        """),
                new Case(
                        "a default that its type cannot say",
                        OperationPrinterTest::orders,
                        s -> s.createTable("t", t -> {
                            t.integer("a").defaultLiteral(5_000_000_000L);
                            t.array("b", Migration.text()).defaultLiteral("{}");
                        }),
                        """
                        schema.createTable("t", t -> {
                            t.integer("a").defaultLiteral(5000000000L);
                            t.array("b", text()).defaultLiteral("{}");
                        });
                        """),
                new Case(
                        "a row of nothing",
                        s -> s.createTable("t", t -> t.integer("a").unique()),
                        s -> s.on(
                                Database.H2,
                                h -> h.insert("t", "a").keyedBy("a").row(1).row((Object) null)),
                        """
                        schema.on(H2, s -> s.insert("t", "a").keyedBy("a").row(1).row((Object) null));
                        """));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_reads_as_an_author_would_write_it(Case each) {
        Catalog before = Undo.applyAll(recorded(NOTHING, each.before()), NOTHING);
        List<Operation> operations = recorded(before, each.up());
        assertThat(body(operations, before)).isEqualTo(each.printed());
        NewRevision revision = revision("case", operations, before);
        String name = MigrationSourceText.className(revision);
        Migration compiled = Compiled.migrations(Map.of(name, MigrationSourceText.of(revision)))
                .get(name);
        assertThat(Recorder.up(compiled, before).operations()).isEqualTo(operations);
    }

    @Test
    void what_cannot_be_written_is_named_all_at_once() {
        List<Operation> operations = new ArrayList<>(recorded(NOTHING, s -> {
            orders(s);
            s.data("copy").writes("orders").run(connection -> {});
        }));
        operations.add(new AddColumn(
                new Name(null, "orders"), Column.of("n", new Type.Int(false)).withIdentity(), null));
        operations.add(new OnDatabase(new TreeMap<>(), List.of()));
        assertThatThrownBy(() -> OperationPrinter.print(operations, NOTHING))
                .isInstanceOf(SchemaException.class)
                .hasMessage(
                        """
                        'data step copy' cannot be written as source: what a data step does is Java code, which is not in the operation.
                          Copy schema.data("copy") from the revision that has it.
                        'add column orders.n' cannot be written as source: no verb says identity() of a column that is added.
                          Write this change in SQL, with schema.sql(..).effect(..).
                        'on []' cannot be written as source: no database is named.
                          Put the operations in the place of this one.""");
    }

    /** Java takes 64 KB of code for a method. */
    @Test
    void what_is_too_long_for_a_method_stands_in_several() {
        Consumer<Schema> many = s -> {
            for (int i = 0; i < 50; i++) {
                String name = "digits" + i;
                s.createTable(name, t -> {
                    t.integer("a").primaryKey();
                    t.integer("b");
                });
                RowsDef rows = s.insert(name, "a", "b");
                for (int row = 0; row < 200; row++) {
                    rows.row(row, row % 10);
                }
            }
        };
        List<Operation> operations = recorded(NOTHING, many);

        MigrationBody body =
                OperationPrinter.print(operations, NOTHING).below("All of it.").above("The end.", List.of());

        assertThat(body.lines())
                .startsWith("        // All of it.", "        part1(schema);", "        part2(schema);");
        assertThat(body.text()).contains("part2(schema);", "}", "private void part2(Schema schema) {");
        NewRevision revision =
                new NewRevision("5c3e9b7a1f20", List.of(), List.of(), List.of(), "Many", null, Instant.EPOCH);
        String name = MigrationSourceText.className(revision);
        Migration compiled = Compiled.migrations(Map.of(name, MigrationSourceText.of(revision.withBody(body))))
                .get(name);
        assertThat(Recorder.up(compiled, NOTHING).operations()).isEqualTo(operations);
        assertThatThrownBy(() -> Compiled.migrations(Map.of(
                        name,
                        MigrationSourceText.of(revision.withBody(OperationPrinter.printWhole(operations, NOTHING))))))
                .hasMessageContaining("code too large");
    }

    @Test
    void an_empty_body_is_one() {
        assertThat(OperationPrinter.print(List.of(), NOTHING)).isEqualTo(new MigrationBody(List.of(), new TreeSet<>()));
    }
}
