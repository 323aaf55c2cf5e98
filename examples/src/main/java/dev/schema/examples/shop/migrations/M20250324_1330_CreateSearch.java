package dev.schema.examples.shop.migrations;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

/** Words to search for, filled once by SQL and from then on by triggers on SQLite. */
@Revision(
        id = "c7ddf460ff5b",
        parents = "e1d8624dd0a2", // create audit log
        message = "create product search")
public class M20250324_1330_CreateSearch extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("product_search", t -> {
            t.bigint("product_id").primaryKey().references("products", "id").onDelete(CASCADE);
            t.text("words").notNull();
        });
        schema.sql("insert into product_search (product_id, words) select id, lower(name) from products")
                .writes("product_search")
                .down("delete from product_search");
        schema.on(SQLITE, s -> {
            s.sql(
                            """
                    create trigger search_insert after insert on products begin
                      insert into product_search (product_id, words) values (new.id, lower(new.name));
                    end""")
                    .down("drop trigger search_insert");
            s.sql(
                            """
                    create trigger search_update after update of name on products begin
                      update product_search set words = lower(new.name) where product_id = new.id;
                    end""")
                    .down("drop trigger search_update");
        });
    }
}
