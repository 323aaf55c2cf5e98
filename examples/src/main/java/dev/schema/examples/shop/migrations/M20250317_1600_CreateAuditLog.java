package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** A log that triggers write on SQLite; elsewhere the program does. */
@Revision(
        id = "e1d8624dd0a2",
        parents = "15c29d05d88b", // create shipments
        message = "create audit log")
public class M20250317_1600_CreateAuditLog extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("audit_log", t -> {
            t.id();
            t.varchar("table_name", 63).notNull();
            t.bigint("row_id").notNull();
            t.oneOf("action", "insert", "update", "delete").notNull();
            t.text("details");
            t.timestamptz("happened_at").notNull().defaultNow();
            t.index("table_name", "row_id");
        });
        schema.on(SQLITE, s -> {
            s.sql(
                            """
                    create trigger audit_order_insert after insert on orders begin
                      insert into audit_log (table_name, row_id, action, details)
                      values ('orders', new.id, 'insert', new.number);
                    end""")
                    .down("drop trigger audit_order_insert");
            s.sql(
                            """
                    create trigger audit_customer_email after update of email on customers begin
                      insert into audit_log (table_name, row_id, action, details)
                      values ('customers', new.id, 'update', old.email);
                    end""")
                    .down("drop trigger audit_customer_email");
        });
    }
}
