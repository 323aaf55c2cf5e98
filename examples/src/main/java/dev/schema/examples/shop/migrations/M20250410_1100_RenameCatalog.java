package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Better words. What names them in a text of its own goes before and comes back after. */
@Revision(
        id = "2ff83b0d07ab",
        parents = "da1077373490", // create reporting views
        labels = "catalog",
        message = "rename variants and product names")
public class M20250410_1100_RenameCatalog extends Migration {

    @Override
    public void up(Schema schema) {
        schema.on(SQLITE, s -> {
            s.sql("drop trigger search_insert")
                    .down(
                            """
                    create trigger search_insert after insert on products begin
                      insert into product_search (product_id, words) values (new.id, lower(new.name));
                    end""");
            s.sql("drop trigger search_update")
                    .down(
                            """
                    create trigger search_update after update of name on products begin
                      update product_search set words = lower(new.name) where product_id = new.id;
                    end""");
        });
        schema.dropView("stock_levels");
        schema.renameColumn("products", "name", "title");
        schema.renameTable("product_variants", "variants");
        schema.renameColumn("variants", "title", "option_name");
        schema.createView(
                "stock_levels",
                """
                select v.sku, w.code as warehouse, s.quantity
                from stock s
                join variants v on v.id = s.variant_id
                join warehouses w on w.id = s.warehouse_id""");
        schema.on(SQLITE, s -> {
            s.sql(
                            """
                    create trigger search_insert after insert on products begin
                      insert into product_search (product_id, words) values (new.id, lower(new.title));
                    end""")
                    .down("drop trigger search_insert");
            s.sql(
                            """
                    create trigger search_update after update of title on products begin
                      update product_search set words = lower(new.title) where product_id = new.id;
                    end""")
                    .down("drop trigger search_update");
        });
    }
}
