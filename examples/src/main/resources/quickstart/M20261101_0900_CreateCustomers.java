import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

@Revision(
        id = "a81f02c9d3e4",
        message = "create customers")
public class M20261101_0900_CreateCustomers extends Migration {

    @Override
    public void up(Schema schema) {
        schema.createTable("customers", t -> {
            t.id();
            t.varchar("email", 320).notNull().unique();
            t.varchar("full_name", 200).notNull();
        });
    }
}
