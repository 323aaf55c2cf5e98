package dev.schema.examples.shop.migrations;

import dev.schema.Merge;
import dev.schema.Revision;
import dev.schema.Schema;

/** A merge of merges, with what only the whole can say: a view over both sides. */
@Revision(
        id = "0d58865c79ca",
        parents = {
            "f71d2f1689fc", // merge loyalty and names
            "0cf79cc21d2f" // merge catalog, vouchers and reviews
        },
        message = "merge customers and catalog")
public class M20250502_0900_MergeCustomersAndCatalog extends Merge {

    @Override
    public void up(Schema schema) {
        schema.createView(
                "best_customers",
                """
                select o.customer_id, o.last_name, o.turnover, c.tier, count(r.id) as review_count
                from customer_orders o
                join customers c on c.id = o.customer_id
                left join reviews r on r.customer_id = c.id
                where c.points > 0
                group by o.customer_id, o.last_name, o.turnover, c.tier""");
        schema.createIndex("reviews", "customer_id");
    }
}
