package dev.schema.examples.embedded;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** The first revision of the shop. */
@Revision(id = "a81f02c9d3e4", message = "create customers")
public class CreateCustomers extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("customers", t -> {
            t.id();
            t.varchar("email", 320).notNull().unique();
        });
    }
}
