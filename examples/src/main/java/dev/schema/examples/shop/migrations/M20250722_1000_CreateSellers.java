package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Others sell here, too. The first of them is the house. */
@Revision(
        id = "fa4641fbe310",
        parents = "35e11ad600c7", // tighten some rules
        labels = "marketplace",
        message = "create sellers")
public class M20250722_1000_CreateSellers extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("sellers", t -> {
            t.id();
            t.varchar("code", 20).notNull().unique();
            t.varchar("name", 200).notNull();
            t.time("support_from");
            t.real("commission").notNull().defaultValue(0.1f);
        });
        schema.insert("sellers", "code", "name", "commission")
                .row("house", "The shop itself", 0.0f)
                .keyedBy("code");
    }
}
