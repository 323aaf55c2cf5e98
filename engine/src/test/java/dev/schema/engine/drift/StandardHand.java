package dev.schema.engine.drift;

import dev.schema.engine.law.Dice;
import dev.schema.servers.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Somebody whose database knows the words of the standard: {@code ALTER COLUMN}, {@code COMMENT ON}. */
abstract class StandardHand extends Hand {

    private static final Map<String, String> RULES = Map.of(
            "uq_customers_email", "customers",
            "ck_customers_points", "customers",
            "fk_customers_referrer", "customers",
            "ck_price", "products",
            "uq_products_sku", "products",
            "fk_orders_customer_id", "orders",
            "fk_parts_order_id", "parts",
            "pk_parts", "parts",
            "pk_tags", "tags");

    StandardHand(TestDatabase database) {
        super(database);
    }

    @Override
    final List<Function<Dice, HandTold>> more() {
        List<Function<Dice, HandTold>> more = new ArrayList<>(List.of(
                this::type,
                this::type,
                this::type,
                this::defaultValue,
                this::defaultValue,
                this::same,
                this::notNull,
                this::rule,
                this::rule,
                this::ruleDropped,
                this::checkOtherwise,
                this::viewOtherwise,
                this::ruleRenamed,
                this::indexRenamed,
                this::comment,
                this::comment));
        more.addAll(own());
        return more;
    }

    /** What only this database knows. */
    abstract List<Function<Dice, HandTold>> own();

    /** Which other types a column may get. */
    abstract Map<String, List<String>> types();

    /** Columns and other defaults; null for none. */
    abstract List<String[]> defaults();

    /** Columns and what is done to them without an effect. */
    abstract List<String[]> sameAgain();

    /** Tables and rules. */
    abstract List<String[]> rules();

    private HandTold type(Dice dice) {
        String column = dice.pick(types().keySet().stream().sorted().toList());
        String type = dice.pick(types().get(column));
        return column(
                "type",
                column,
                "ALTER TABLE " + table(column) + " ALTER COLUMN " + name(column) + " SET DATA TYPE " + type);
    }

    private HandTold defaultValue(Dice dice) {
        String[] change = dice.pick(defaults());
        return column(
                "default",
                change[0],
                "ALTER TABLE " + table(change[0]) + " ALTER " + name(change[0])
                        + (change[1] == null ? " DROP DEFAULT" : " SET DEFAULT " + change[1]));
    }

    private HandTold same(Dice dice) {
        String[] change = dice.pick(sameAgain());
        return none(
                "the same again",
                change[0],
                "ALTER TABLE " + table(change[0]) + " ALTER COLUMN " + name(change[0]) + " " + change[1]);
    }

    private HandTold notNull(Dice dice) {
        boolean set = dice.chance(40);
        String column = set
                ? dice.any("orders.number", "orders.total", "products.title", "products.added")
                : dice.any("customers.name", "customers.points", "products.sku", "orders.state", "parts.amount");
        return column(
                "not null",
                column,
                "ALTER TABLE " + table(column) + " ALTER COLUMN " + name(column)
                        + (set ? " SET NOT NULL" : " DROP NOT NULL"));
    }

    private HandTold rule(Dice dice) {
        String name = dice.any("ck_hand", "hand_rule", "r1");
        String[] rule = dice.pick(rules());
        return HandTold.of(
                "rule added",
                Set.of(rule[0] + "." + name, rule[0] + "!"),
                List.of("." + name),
                "ALTER TABLE " + rule[0] + " ADD CONSTRAINT " + name + " " + rule[1]);
    }

    private HandTold ruleDropped(Dice dice) {
        String rule = dice.pick(RULES.keySet().stream().sorted().toList());
        return HandTold.of(
                "rule dropped",
                Set.of(RULES.get(rule) + "." + rule),
                List.of("." + rule, "." + RULES.get(rule)),
                "ALTER TABLE " + RULES.get(rule) + " DROP CONSTRAINT " + rule);
    }

    private HandTold checkOtherwise(Dice dice) {
        return HandTold.of(
                "check otherwise",
                Set.of("products.ck_price"),
                List.of("products.ck_price"),
                "ALTER TABLE products DROP CONSTRAINT ck_price",
                "ALTER TABLE products ADD CONSTRAINT ck_price CHECK ("
                        + dice.any(
                                "price > -1",
                                "price >= -7.50",
                                "price >= 0 OR title = 'free'",
                                "price >= 0 OR weight >= 0",
                                "price BETWEEN 0 AND 99999999")
                        + ")");
    }

    private HandTold ruleRenamed(Dice dice) {
        String rule = dice.pick(RULES.keySet().stream().sorted().toList());
        return HandTold.of(
                "rule renamed",
                Set.of(RULES.get(rule) + "." + rule),
                List.of("." + rule),
                "ALTER TABLE " + RULES.get(rule) + " RENAME CONSTRAINT " + rule + " TO "
                        + dice.any("renamed", "r_2", "other"));
    }

    private HandTold indexRenamed(Dice dice) {
        String index = dice.any("ix_customers_name", "ix_title", "ix_placed");
        return HandTold.of(
                "index renamed",
                Set.of(INDEXES.get(index) + "." + index),
                List.of("." + index),
                "ALTER INDEX " + index + " RENAME TO " + dice.any("renamed_ix", "ix_2", "other_ix"));
    }

    private HandTold comment(Dice dice) {
        String text = dice.any("'day'", "'it''s ours'", "''", "NULL", "'zwölf'");
        if (dice.chance(30)) {
            String table = dice.pick(TABLES);
            boolean same = List.of("''", "NULL").contains(text) && !table.equals("products");
            return HandTold.of(
                    "comment on a table",
                    Set.of(table + ".comment"),
                    same ? List.of() : List.of("table " + table),
                    "COMMENT ON TABLE " + table + " IS " + text);
        }
        String column = dice.pick(FREE);
        boolean same = List.of("''", "NULL").contains(text) && !column.equals("customers.notes");
        String sql = "COMMENT ON COLUMN " + column + " IS " + text;
        return same ? none("comment on a column", column, sql) : column("comment on a column", column, sql);
    }
}
