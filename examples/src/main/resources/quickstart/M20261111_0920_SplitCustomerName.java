import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

@Revision(
        id = "7f60bb1c2d05",
        parents = "5c3e9b7a1f20", // create orders
        message = "split customer name")
public class M20261111_0920_SplitCustomerName extends Migration {

    @Override
    public void up(Schema schema) {
        schema.addColumn("customers").varchar("first_name", 100);
        schema.addColumn("customers").varchar("last_name", 100).notNull().backfill("full_name");
    }
}
