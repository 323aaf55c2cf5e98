import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.Schema;

@Revision(
        id = "e07d4415ab92",
        parents = "5c3e9b7a1f20", // create orders
        labels = "loyalty",
        message = "add loyalty points")
public class M20261110_1430_AddLoyaltyPoints extends Migration {

    @Override
    public void up(Schema schema) {
        schema.addColumn("customers").integer("points").notNull().defaultValue(0).check("points >= 0");
    }
}
