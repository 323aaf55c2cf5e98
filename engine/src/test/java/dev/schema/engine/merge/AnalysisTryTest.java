package dev.schema.engine.merge;

import dev.schema.*;
import dev.schema.catalog.Catalog;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import java.util.*;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AnalysisTryTest {
    static Catalog after(List<Operation> ops) {
        return dev.schema.operation.Undo.applyAll(ops, Catalog.empty(Database.SQLITE));
    }

    static List<Operation> ops(Catalog before, Consumer<Schema> up) {
        return Recorder.up(
                        new Migration() {
                            public void up(Schema s) {
                                up.accept(s);
                            }
                        },
                        before)
                .operations();
    }

    static Verdict v(Consumer<Schema> base, Consumer<Schema> l, Consumer<Schema> r) {
        List<Operation> b = ops(Catalog.empty(Database.SQLITE), base);
        Catalog c = after(b);
        return Branching.of(Database.SQLITE, b, List.of(ops(c, l), ops(c, r))).verdict(List.of("a", "b"));
    }

    static void users(Schema s) {
        s.createTable("users", t -> {
            t.id();
            t.varchar("name", 50);
            t.varchar("email", 50);
            t.index("name");
        });
        s.createTable("orders", t -> {
            t.id();
            t.bigint("user_id").notNull();
        });
    }

    @Test
    void all() {
        show("add/add", v(AnalysisTryTest::users, s -> s.addColumn("users").varchar("phone", 10), s -> s.addColumn(
                        "users")
                .varchar("phone", 20)));
        show("independent", v(AnalysisTryTest::users, s -> s.addColumn("users").varchar("phone", 10), s -> s.addColumn(
                        "users")
                .varchar("fax", 20)));
        show("twin", v(AnalysisTryTest::users, s -> s.addColumn("users").varchar("phone", 10), s -> s.addColumn("users")
                .varchar("phone", 10)));
        show("drop/alter", v(AnalysisTryTest::users, s -> s.dropColumn("users", "email"), s -> s.alterColumn(
                        "users", "email")
                .notNull()));
        show(
                "rename/index",
                v(
                        AnalysisTryTest::users,
                        s -> s.renameColumn("users", "email", "mail"),
                        s -> s.createIndex("users", "email")));
        show(
                "default",
                v(AnalysisTryTest::users, s -> s.alterColumn("users", "email").defaultValue("a"), s -> s.alterColumn(
                                "users", "email")
                        .defaultValue("b")));
        show("chain", v(AnalysisTryTest::users, s -> s.createIndex("users", "email"), s -> {
            s.createIndex("users", "email");
            s.dropIndex("users", "ix_users_email");
        }));
        show("redefine", v(AnalysisTryTest::users, s -> s.dropIndex("users", "ix_users_name"), s -> {
            s.dropIndex("users", "ix_users_name");
            s.createIndex("users", "name", "email").name("ix_users_name");
        }));
    }

    static void show(String what, Verdict v) {
        System.out.println("== " + what + " " + v.fits() + " " + v.settlements().size());
        v.conflicts().forEach(System.out::println);
    }
}
