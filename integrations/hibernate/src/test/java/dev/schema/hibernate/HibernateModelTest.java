package dev.schema.hibernate;

import dev.schema.catalog.Catalog;
import dev.schema.engine.diff.Changes;
import dev.schema.engine.source.OperationPrinter;
import dev.schema.type.Database;
import java.util.List;
import org.junit.jupiter.api.Test;

class HibernateModelTest {

    @Test
    void dump() {
        for (Database database : List.of(Database.POSTGRESQL, Database.H2, Database.SQLITE, Database.MARIADB)) {
            Catalog model = Clinic.catalog(database);
            System.out.println("##### " + database);
            System.out.println(String.join(
                    "\n",
                    OperationPrinter.print(
                                    Changes.between(Catalog.empty(database), model)
                                            .operations(),
                                    Catalog.empty(database))
                            .text()));
        }
    }
}
