package dev.schema.authoring;

import static dev.schema.Migration.bigint;
import static dev.schema.Migration.expr;
import static dev.schema.Migration.text;
import static dev.schema.Migration.varchar;
import static dev.schema.type.Database.POSTGRESQL;
import static dev.schema.type.Database.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.operation.Operation;
import dev.schema.operation.TableOperation;
import dev.schema.operation.Undo;
import dev.schema.sample.Shop;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperationTest {

    record Case(String name, Shop.Body body) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("create table", s -> s.createTable("t", t -> t.id())),
                new Case("drop table", s -> s.dropTable("tags")),
                new Case("drop table with what uses it", s -> s.dropTable("orders")
                        .cascade()),
                new Case("rename table", s -> s.renameTable("customers", "clients")),
                new Case("comment table", s -> s.commentOnTable("orders", "bought")),
                new Case("add column", s -> s.addColumn("tags").integer("rank").defaultValue(1)),
                new Case(
                        "add unique column",
                        s -> s.addColumn("tags").integer("rank").unique().check("rank > 0")),
                new Case("drop column", s -> s.dropColumn("customers", "points")),
                new Case("drop column with what uses it", s -> s.dropColumn("orders", "total")
                        .cascade()),
                new Case("drop referenced column", s -> s.dropColumn("customers", "id")
                        .cascade()),
                new Case("rename column", s -> s.renameColumn("customers", "id", "customer_no")),
                new Case("alter type", s -> s.alterColumn("customers", "name")
                        .type(varchar(400))
                        .using("name")),
                new Case("alter all", s -> s.alterColumn("tags", "label")
                        .type(text())
                        .notNull()
                        .dropDefault()
                        .comment("x")
                        .collate("C")),
                new Case("add primary key", s -> {
                    s.createTable("t", t -> t.integer("a"));
                    s.addPrimaryKey("t", "a");
                }),
                new Case("add unique", s -> s.addUnique("customers", "name")),
                new Case("add check", s -> s.addCheck("customers", "ck_points", "points > 0")),
                new Case("add foreign key", s -> {
                    s.addColumn("orders").varchar("tag", 20);
                    s.addForeignKey("orders", "tag").references("tags", "code");
                }),
                new Case("add constraint", s -> s.addConstraint("tags", "ex", "exclude (label with =)", POSTGRESQL)),
                new Case("drop constraint", s -> s.dropConstraint("customers", "uq_customers_email")),
                new Case("rename constraint", s -> s.renameConstraint("customers", "uq_customers_email", "one_mail")),
                new Case(
                        "create index",
                        s -> s.createIndex("customers").desc("points").where("points > 0")),
                new Case("drop index", s -> s.dropIndex("orders", "ix_orders_customer_id")
                        .concurrently()),
                new Case("rename index", s -> s.renameIndex("orders", "ix_orders_customer_id", "ix")),
                new Case("create view", s -> s.createView("v", "select 1 as one")),
                new Case("replace view", s -> s.replaceView("biggest", "select min(total) as top from big_orders")),
                new Case("drop view", s -> s.dropView("biggest")),
                new Case("create sequence", s -> s.createSequence("s").start(5).increment(-1)),
                new Case("drop sequence", s -> s.dropSequence("numbers")),
                new Case("create enum", s -> s.createEnum("e", "a")),
                new Case("add enum value", s -> s.addEnumValue("mood", "meh").before("ok")),
                new Case("drop enum value", s -> s.dropEnumValue("mood", "ok")),
                new Case("drop enum", s -> s.dropEnum("mood")),
                new Case("create schema", s -> s.createSchema("s")),
                new Case("drop schema", s -> s.dropSchema("audit")),
                new Case(
                        "insert",
                        s -> s.insert("tags", "code", "label").row("a", null).row("b", expr("upper('b')"))),
                new Case("delete", s -> s.delete("tags", "code").row("a")),
                new Case(
                        "backfill",
                        s -> s.backfill("customers").set("points", "0").where("points is null")),
                new Case("sql with effect", s -> s.sql("alter table tags add extra bigint")
                        .down("alter table tags drop column extra")
                        .effect(e -> e.addColumn("tags").bigint("extra"))),
                new Case("data", s -> s.data("d")
                        .reads("tags")
                        .writes("tags", "label")
                        .run(c -> {})
                        .undo(c -> {})),
                new Case("on its database", s -> s.on(POSTGRESQL, p -> p.dropSequence("numbers"))),
                new Case("on another", s -> s.on(SQLITE, p -> p.dropSequence("no"))
                        .otherwise(o -> o.dropEnum("mood"))),
                new Case("assume", s -> s.assume(a -> a.addColumn("tags").column("x", bigint()))),
                new Case(
                        "autocommit",
                        s -> s.autocommit(a -> a.createIndex("tags", "label").concurrently())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void undo_leads_back(Case given) {
        Catalog before = Shop.catalog();
        List<Operation> operations = Shop.up(before, given.body()).operations();
        Catalog after = apply(operations, before);

        Undo undo = Undo.ofAll(operations, before);

        assertThat(undo.impossible()).isNull();
        assertThat(apply(undo.operations(), after)).isEqualTo(before);
    }

    @Test
    void no_operation_is_forgotten() {
        Set<String> seen = new TreeSet<>();
        cases().forEach(given -> Shop.operations(given.body()).forEach(operation -> seen.add(nameOf(operation))));
        Set<String> all = Stream.concat(
                        Stream.of(Operation.class.getPermittedSubclasses()),
                        Stream.of(TableOperation.class.getPermittedSubclasses()))
                .filter(type -> type != TableOperation.class)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).isEqualTo(all);
    }

    private static String nameOf(Operation operation) {
        return operation.getClass().getSimpleName();
    }

    private static Catalog apply(List<Operation> operations, Catalog before) {
        Catalog catalog = before;
        for (Operation operation : operations) {
            catalog = operation.applyTo(catalog);
        }
        return catalog;
    }
}
