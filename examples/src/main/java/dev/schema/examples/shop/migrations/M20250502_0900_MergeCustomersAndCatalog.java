package dev.schema.examples.shop.migrations;

import dev.schema.Certificate;
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
@Certificate(
        rules = 1,
        proved = {
            "6f8557a7f05d d81c485643a2",
            "bbaeeeee2ff4 59dc74a8c086",
            "ef997454d83e 9e32bef619b8",
            "41c62faea76e 3f9b7f17f471",
            "384ecbc9576f 755dae581ea0",
            "cc382658a042 489b40f631d2",
            "91aa4d76693d 4c59283ed363",
            "cc87a36f2eae b3b31c6f228c",
            "f71d2f1689fc 30188f87937f",
            "2ff83b0d07ab b3ee1c87d78f",
            "6bd23f36e94a 99e8b839d615",
            "6b2364d9e3d2 fe76f5d60332",
            "5763089b2297 1fec0f28c716",
            "5012acf41e4e 4f8ad69a2c74",
            "083d49a3aa49 65a6f7215373",
            "c888bf030bc5 f2fc69dea4a7",
            "0cf79cc21d2f 30188f87937f"
        },
        ends = {"sqlite 99d59afad44c", "postgresql e4d80591c098", "mariadb 0c8ae6b95f83", "h2 0c8ae6b95f83"})
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
