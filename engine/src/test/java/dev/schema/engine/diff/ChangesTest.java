package dev.schema.engine.diff;

import static dev.schema.Migration.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.Migration;
import dev.schema.Recorder;
import dev.schema.Schema;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person would have written to get from one schema to another. */
class ChangesTest {

    /** Two schemas, and the changes between them in words. */
    record Case(String name, Consumer<Schema> before, Consumer<Schema> after, Renames renames, List<String> lines) {

        static Case of(String name, Consumer<Schema> before, Consumer<Schema> after, String... lines) {
            return new Case(name, before, after, Renames.NONE, List.of(lines));
        }

        Case with(Renames others) {
            return new Case(name, before, after, others, lines);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Catalog catalog(Consumer<Schema> body) {
        return Recorder.up(
                        new Migration() {
                            @Override
                            public void up(Schema schema) {
                                body.accept(schema);
                            }
                        },
                        Catalog.empty(Database.POSTGRESQL))
                .catalog();
    }

    private static void customers(Schema s) {
        s.createTable("customers", t -> {
            t.id();
            t.varchar("email", 100).notNull();
        });
    }

    private static void orders(Schema s) {
        s.createTable("orders", t -> {
            t.id();
            t.bigint("customer_id").notNull().references("customers", "id");
            t.index("customer_id");
        });
    }

    private static void shop(Schema s) {
        customers(s);
        orders(s);
    }

    static Stream<Case> cases() {
        return Stream.of(
                Case.of("nothing", ChangesTest::shop, ChangesTest::shop),
                Case.of(
                        "what tables point at comes before them, whatever its name",
                        s -> {},
                        s -> {
                            s.createSchema("audit");
                            s.createEnum("mood", "sad", "glad");
                            s.createSequence("numbers");
                            s.createTable("parents", t -> t.id());
                            s.createTable("children", t -> {
                                t.id();
                                t.bigint("parent_id").references("parents", "id");
                                t.enumeration("mood", "mood");
                            });
                            s.createView("all_children", "select id from children");
                        },
                        "create schema audit",
                        "create enum mood",
                        "create sequence numbers",
                        "create table parents",
                        "create table children",
                        "create view all_children"),
                Case.of(
                        "the same backwards",
                        s -> {
                            s.createSchema("audit");
                            s.createEnum("mood", "sad", "glad");
                            s.createTable("parents", t -> t.id());
                            s.createTable("children", t -> {
                                t.bigint("parent_id").references("parents", "id");
                                t.enumeration("mood", "mood");
                            });
                            s.createView("names", "select mood from children");
                            s.createView("more_names", "select mood from names");
                        },
                        s -> {},
                        "drop view more_names",
                        "drop view names",
                        "drop table children",
                        "drop table parents",
                        "drop enum mood",
                        "drop schema audit"),
                Case.of(
                        "tables that point at each other",
                        s -> {},
                        ChangesTest::circle,
                        "create table hens",
                        "create table eggs",
                        "add foreign key \"fk_hens_egg_id\" to hens"),
                Case.of(
                        "tables that pointed at each other",
                        ChangesTest::circle,
                        s -> {},
                        "drop constraint hens.fk_hens_egg_id",
                        "drop table eggs",
                        "drop table hens"),
                Case.of(
                        "a column has another type under a foreign key",
                        ChangesTest::shop,
                        s -> {
                            s.createTable("customers", t -> {
                                t.integer("id").identity();
                                t.varchar("email", 100).notNull();
                                t.primaryKey("id");
                            });
                            s.createTable("orders", t -> {
                                t.id();
                                t.integer("customer_id").notNull().references("customers", "id");
                                t.index("customer_id");
                            });
                        },
                        "drop constraint orders.fk_orders_customer_id",
                        "alter column customers.id",
                        "alter column orders.customer_id",
                        "add foreign key \"fk_orders_customer_id\" to orders"),
                Case.of(
                        "new columns come before old ones go, and what stands on them moves",
                        ChangesTest::customers,
                        s -> s.createTable("customers", t -> {
                            t.id();
                            t.text("address").unique();
                            t.index("address");
                        }),
                        "add column customers.address",
                        "drop column customers.email",
                        "add unique constraint \"uq_customers_address\" to customers",
                        "create index ix_customers_address on customers"),
                Case.of(
                        "a column goes that a view reads, which stays",
                        s -> {
                            customers(s);
                            s.createView("ids", "select id from customers where email is not null");
                        },
                        s -> {
                            s.createTable("customers", t -> t.id());
                            s.createView("ids", "select id from customers");
                        },
                        "drop view ids",
                        "drop column customers.email",
                        "create view ids"),
                Case.of(
                        "a view has another query",
                        s -> {
                            customers(s);
                            s.createView("ids", "select id from customers");
                        },
                        s -> {
                            customers(s);
                            s.createView("ids", "select id from customers where id > 0");
                        },
                        "replace view ids"),
                Case.of(
                        "a generated column has another rule",
                        s -> s.createTable("t", t -> {
                            t.integer("a");
                            t.integer("b").storedAs("a + 1");
                            t.index("b");
                        }),
                        s -> s.createTable("t", t -> {
                            t.integer("a");
                            t.integer("b").storedAs("a + 2");
                            t.index("b");
                        }),
                        "drop index ix_t_b on t",
                        "drop column t.b",
                        "add column t.b",
                        "create index ix_t_b on t"),
                Case.of(
                        "values of an enum come and go, and one moves",
                        s -> s.createEnum("mood", "a", "b", "c", "d"),
                        s -> s.createEnum("mood", "c", "x", "a", "d", "y"),
                        "drop value 'a' of enum mood",
                        "add value 'x' to enum mood",
                        "add value 'a' to enum mood",
                        "add value 'y' to enum mood",
                        "drop value 'b' of enum mood"),
                Case.of(
                        "all values of an enum are others",
                        s -> s.createEnum("mood", "a"),
                        s -> s.createEnum("mood", "b"),
                        "add value 'b' to enum mood",
                        "drop value 'a' of enum mood"),
                Case.of(
                        "a trigger has other words",
                        s -> {
                            customers(s);
                            s.sql("create trigger seen before update on customers execute function a()");
                        },
                        s -> {
                            customers(s);
                            s.sql("create trigger seen before update on customers execute function b()");
                        },
                        "sql: DROP TRIGGER seen ON customers",
                        "sql: create trigger seen before update on customers execute fu..."),
                Case.of(
                        "a name goes over to something else",
                        s -> {
                            customers(s);
                            s.createSequence("numbers");
                        },
                        s -> {
                            s.createTable("numbers", t -> t.id());
                            s.createView("customers", "select id from numbers");
                        },
                        "drop table customers",
                        "drop sequence numbers",
                        "create table numbers",
                        "create view customers"),
                Case.of(
                        "only the case of names is other",
                        s -> s.createTable("Things", t -> t.integer("Amount")),
                        s -> s.createTable("things", t -> t.integer("amount")),
                        "rename table Things to things_",
                        "rename table things_ to things",
                        "rename column things.Amount to amount"),
                Case.of(
                                "declared renames",
                                s -> {
                                    shop(s);
                                    s.createView("mails", "select email from customers");
                                },
                                s -> {
                                    s.createTable("clients", t -> {
                                        t.primaryKey("id").name("pk_customers");
                                        t.bigint("id").identity();
                                        t.varchar("mail", 200).notNull();
                                    });
                                    s.createTable("orders", t -> {
                                        t.id();
                                        t.bigint("customer_id").notNull().references("clients", "id");
                                        t.index("customer_id").name("ix_of_customer");
                                    });
                                    s.createView("mails", "select mail from clients");
                                },
                                "drop view mails",
                                "rename table customers to clients",
                                "rename column clients.email to mail",
                                "rename index ix_orders_customer_id to ix_of_customer on orders",
                                "alter column clients.mail",
                                "create view mails")
                        .with(Renames.NONE
                                .table(Name.of("customers"), Name.of("clients"))
                                .column(Name.of("clients"), "email", "mail")
                                .index(Name.of("orders"), "ix_orders_customer_id", "ix_of_customer")));
    }

    private static void circle(Schema s) {
        s.createTable("hens", t -> {
            t.id();
            t.bigint("egg_id");
        });
        s.createTable("eggs", t -> {
            t.id();
            t.bigint("hen_id").references("hens", "id");
        });
        s.addForeignKey("hens", "egg_id").references("eggs", "id");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changes_read_as_a_person_would_write_them(Case given) {
        Catalog from = catalog(given.before());
        Catalog to = catalog(given.after());

        Changes changes = Changes.between(from, to, given.renames());

        assertThat(changes.operations().stream().map(Operation::describe)).isEqualTo(given.lines());
        assertThat(changes.inexpressible()).isEmpty();
        assertThat(Undo.applyAll(changes.operations(), from)).isEqualTo(to);
    }

    @Test
    void a_column_is_altered_in_what_differs_alone() {
        Catalog from = catalog(s -> s.createTable("t", t -> {
            t.varchar("a", 10).notNull().comment("as it was");
            t.bigint("b").defaultValue(1L);
        }));
        Catalog to = catalog(s -> s.createTable("t", t -> {
            t.varchar("a", 20).notNull().comment("as it was");
            t.bigint("b").notNull();
        }));

        assertThat(Changes.between(from, to).operations())
                .containsExactly(
                        AlterColumn.of(Name.of("t"), "a").withType(varchar(20), new TreeMap<>(), null),
                        AlterColumn.of(Name.of("t"), "b").withNotNull(true).withDefault(null));
    }

    @Test
    void what_would_lose_data_or_has_no_operation_is_said_instead() {
        Catalog from = catalog(s -> {
            s.createTable("a", t -> t.bigint("id").notNull());
            s.createTable("b", t -> {
                t.integer("x");
                t.integer("y");
            });
            s.createTable("c", t -> t.id());
            s.createSequence("q").start(1);
        });
        Catalog to = catalog(s -> {
            s.createTable("a", t -> t.bigint("id").identity());
            s.createTable("b", t -> {
                t.integer("x");
                t.integer("y").storedAs("x + 1");
            });
            s.createTable("c", t -> t.id());
            s.sql("alter table c add column x integer");
            s.createSequence("q").start(100);
        });

        Changes changes = Changes.between(from, to);

        assertThat(changes.operations()).isEmpty();
        assertThat(changes.inexpressible())
                .containsExactly(
                        "column \"a.id\" cannot begin to be numbered by the database: drop it and add it, if its values"
                                + " may go",
                        "column \"b.y\" cannot begin to be generated: drop it and add it, if its values may go",
                        "table \"c\" is left alone: raw SQL has changed it, so that its definition is unknown on one"
                                + " side",
                        "sequence \"q\" cannot start or step otherwise than it does: drop it and create it, if it may"
                                + " forget how far it has counted");
    }

    @Test
    void what_an_inexpressible_change_keeps_from_fitting_is_said_too() {
        Catalog from = catalog(s -> s.createTable("t", t -> {
            t.integer("a");
            t.integer("b").storedAs("a + 1");
        }));
        Catalog to = catalog(s -> s.createTable("t", t -> t.integer("b")));

        assertThat(Changes.between(from, to).inexpressible())
                .containsExactly(
                        "column \"t.b\" cannot cease to be generated: drop it and add it, if its values may go",
                        "cannot drop column t.a: column \"t.a\" is used by generated column \"b\": drop that first, or"
                                + " say .cascade()");
    }

    @Test
    void a_rename_that_does_not_fit_is_refused() {
        Renames wrong = Renames.NONE.table(Name.of("custmers"), Name.of("clients"));

        assertThatThrownBy(() -> Changes.between(catalog(ChangesTest::shop), catalog(s -> {}), wrong))
                .isInstanceOf(CatalogConflict.class)
                .hasMessageContaining("there is no table \"custmers\"");
    }

    @Test
    void catalogs_of_two_kinds_of_database_are_not_compared() {
        assertThatThrownBy(() -> Changes.between(Catalog.empty(Database.H2), Catalog.empty(Database.SQLITE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("project both for one kind of database");
    }
}
