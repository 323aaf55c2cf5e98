package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Two views for those who only want to read. */
@Revision(
        id = "da1077373490",
        parents = "c7ddf460ff5b", // create product search
        message = "create reporting views")
public class M20250401_0945_CreateReports extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createView(
                "customer_orders",
                """
                select c.id as customer_id, c.full_name, count(o.id) as order_count, sum(o.total) as turnover
                from customers c left join orders o on o.customer_id = c.id
                group by c.id, c.full_name""");
        schema.createView(
                "stock_levels",
                """
                select v.sku, w.code as warehouse, s.quantity
                from stock s
                join product_variants v on v.id = s.variant_id
                join warehouses w on w.id = s.warehouse_id""");
    }
}
