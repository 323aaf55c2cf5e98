package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Larger amounts with more digits. Views that read them are made anew around the change, readers first. */
@Revision(
        id = "63a2e7064352",
        parents = "9896a2acdb88", // make emails unique in any case
        message = "widen amounts of money")
public class M20250602_1400_WidenMoney extends Migration {

    @Override
    public void up(Schema schema) {
        schema.dropView("best_customers");
        schema.dropView("customer_orders");
        schema.alterColumn("orders", "total").type(decimal(19, 4));
        schema.alterColumn("orders", "discount").type(decimal(19, 4));
        schema.alterColumn("payments", "amount").type(decimal(19, 4));
        schema.alterColumn("refunds", "amount").type(decimal(19, 4));
        schema.createView(
                "customer_orders",
                """
                select c.id as customer_id, c.first_name, c.last_name, count(o.id) as order_count,
                  sum(o.total - o.discount) as turnover
                from customers c left join orders o on o.customer_id = c.id
                group by c.id, c.first_name, c.last_name""");
        schema.createView(
                "best_customers",
                """
                select o.customer_id, o.last_name, o.turnover, c.tier, count(r.id) as review_count
                from customer_orders o
                join customers c on c.id = o.customer_id
                left join reviews r on r.customer_id = c.id
                where c.points > 0
                group by o.customer_id, o.last_name, o.turnover, c.tier""");
    }
}
