package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Small things: a default and a rule that were wrong, a better name, a row that nobody needs, an update with its way back. */
@Revision(
        id = "35e11ad600c7",
        parents = "23fd759b7e86", // drop wish lists
        message = "tighten some rules")
public class M20250714_1000_TightenRules extends Migration {

    @Override
    public void up(Schema schema) {
        schema.delete("currencies", "code", "name", "digits").row("JPY", "Japanese yen", 0);
        schema.replaceView(
                "stock_levels",
                """
                select v.sku, v.option_name, w.code as warehouse, s.quantity
                from stock s
                join variants v on v.id = s.variant_id
                join warehouses w on w.id = s.warehouse_id""");
        schema.alterColumn("addresses", "country").dropDefault();
        schema.alterColumn("carts", "touched_at").comment("Carts that nobody touched for a month are cleared.");
        schema.renameConstraint("addresses", "fk_addresses_customer_id", "fk_addresses_owner");
        schema.dropConstraint("shipments", "uq_shipments_carrier_tracking_code");
        schema.commentOnTable("addresses", "Where parcels go; an old order keeps its own.");
        schema.sql("update currencies set name = 'United States dollar' where code = 'USD'")
                .writes("currencies", "name")
                .down("update currencies set name = 'US dollar' where code = 'USD'");
    }
}
