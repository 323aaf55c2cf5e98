package dev.schema.examples.embedded;

import dev.schema.engine.RunResult;
import dev.schema.engine.SchemaMigrator;
import javax.sql.DataSource;

/** What a service calls at its start; ten of them may do so at once. */
public final class ShopDatabase {

    private ShopDatabase() {}

    /** Brings the database up to date. */
    public static RunResult upgrade(DataSource dataSource) {
        SchemaMigrator migrator = SchemaMigrator.configure()
                .migrations(new CreateCustomers(), new AddLoyaltyPoints())
                .dataSource(dataSource)
                .load();
        return migrator.upgrade();
    }
}
