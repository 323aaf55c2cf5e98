package dev.schema.examples.model;

import dev.schema.Schema;
import dev.schema.SchemaModel;

/** The schema of a shop as it should be. */
public final class ShopSchema extends SchemaModel {

    @Override
    public void define(Schema schema) {
        schema.createTable("customers", t -> {
            t.id();
            t.varchar("name", 200).notNull();
            t.varchar("email", 320).notNull().unique();
            t.index("name");
        });
        schema.createView("mailing_list", "select email from customers");
    }
}
