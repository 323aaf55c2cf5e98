package dev.schema.engine.cases;

import dev.schema.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schemas that are changed. Each holds rows, so that a change shows what it does to them. */
final class Bases {

    private Bases() {}

    /** Names that need care, by what is odd about them. */
    static final Map<String, String> AWKWARD = awkward();

    private static Map<String, String> awkward() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("a-quote", "a\"b");
        names.put("an-apostrophe", "it's");
        names.put("a-backtick", "a`b");
        names.put("a-blank", "a b");
        names.put("a-dot", "a.b");
        names.put("a-reserved-word", "select");
        names.put("upper-case", "Upper");
        names.put("unicode", "größe名");
        names.put("sixty-characters", "sixty_characters_" + "x".repeat(43));
        return names;
    }

    /** One table with a column of each usual kind. */
    static void items(Schema s) {
        s.createTable("items", t -> {
            t.bigint("id").primaryKey();
            t.varchar("code", 20).notNull().unique();
            t.varchar("label", 100);
            t.integer("amount").notNull().defaultValue(1).check("amount >= 0");
            t.decimal("price", 10, 2);
            t.date("made_on");
        });
        s.insert("items", "id", "code", "label", "amount", "price", "made_on")
                .row(1, "a", "first", 5, new BigDecimal("9.90"), LocalDate.of(2026, 1, 2))
                .row(2, "b", null, 7, null, null)
                .row(3, "c", "it's", 0, new BigDecimal("0.05"), LocalDate.of(1999, 12, 31));
    }

    /** Items, and lines that point at their key and at their code. */
    static void shop(Schema s) {
        items(s);
        s.createTable("lines", t -> {
            t.bigint("id").primaryKey();
            t.bigint("item_id").notNull().references("items", "id").onDelete(dev.schema.Migration.CASCADE);
            t.varchar("item_code", 20).references("items", "code");
            t.integer("quantity").notNull();
        });
        s.insert("lines", "id", "item_id", "item_code", "quantity")
                .row(10, 1, "a", 2)
                .row(11, 1, null, 3)
                .row(12, 3, "c", 1);
    }

    /** Items, and notes that point at none of them yet. */
    static void notes(Schema s) {
        items(s);
        s.createTable("notes", t -> {
            t.integer("id").primaryKey();
            t.bigint("item_id").references("items", "id");
        });
        s.insert("notes", "id").row(1).row(2);
    }

    /** A table whose rows the database numbers. */
    static void numbered(Schema s) {
        s.createTable("events", t -> {
            t.id();
            t.varchar("kind", 20).notNull();
        });
        s.insert("events", "id", "kind").row(1, "start").row(2, "stop");
    }

    /** A table that points at itself. */
    static void tree(Schema s) {
        s.createTable("tree", t -> {
            t.integer("id").primaryKey();
            t.integer("up").references("tree", "id");
            t.varchar("name", 20);
        });
        s.insert("tree", "id", "up", "name").row(1, null, "root").row(2, 1, "leaf");
    }

    /** A table without any rule. */
    static void bare(Schema s) {
        s.createTable("pairs", t -> {
            t.integer("a").unique();
            t.integer("b");
            t.varchar("c", 20);
        });
        s.insert("pairs", "a", "b", "c").keyedBy("a").row(1, 10, "x").row(2, 20, "y");
        s.dropConstraint("pairs", "uq_pairs_a");
    }

    /** Items with an index of each portable kind. */
    static void indexed(Schema s) {
        items(s);
        s.createIndex("items", "label");
        s.createIndex("items", "made_on", "code").unique().name("ix_made_code");
        s.createIndex("items").desc("amount").name("ix_amount_down");
    }

    /** Items whose amount others are computed of. */
    static void computed(Schema s) {
        s.createTable("sums", t -> {
            t.integer("id").primaryKey();
            t.integer("amount").notNull();
            t.integer("twice").storedAs("amount * 2");
        });
        s.insert("sums", "id", "amount").row(1, 4).row(2, 5);
    }

    /** Items, a view of them, and a view of that. */
    static void viewed(Schema s) {
        items(s);
        s.createView("labels", "select id, label from items");
        s.createView("first_labels", "select label from labels where id = 1");
    }

    /** A table with a column of an enum. */
    static void moods(Schema s) {
        s.createEnum("mood", "sad", "ok", "glad");
        s.createTable("days", t -> {
            t.integer("id").primaryKey();
            t.enumeration("mood", "mood").notNull().defaultValue("ok");
            t.enumeration("later", "mood");
        });
        s.insert("days", "id", "mood", "later").row(1, "sad", null).row(2, "ok", "glad");
    }

    /** A table whose columns have awkward names, under an awkward name. */
    static void awkward(Schema s) {
        s.createTable("odd \"table\"", t -> {
            t.integer("id").primaryKey();
            AWKWARD.values().forEach(name -> t.varchar(name, 20));
            t.index("a b").name("odd index");
            t.unique("a.b").name("odd 'key'");
        });
        s.insert("odd \"table\"", "id", "a b", "a\"b", "a.b", "Upper")
                .row(1, "x", "it's", "u", "U")
                .row(2, null, null, "v", null);
    }

    /** A table in a schema of its own. */
    static void audited(Schema s) {
        s.createSchema("audit");
        s.createTable(dev.schema.Migration.inSchema("audit", "log"), t -> {
            t.integer("id").primaryKey();
            t.varchar("what", 40).notNull();
            t.index("what");
        });
        s.insert(dev.schema.Migration.inSchema("audit", "log"), "id", "what").row(1, "begin");
    }
}
