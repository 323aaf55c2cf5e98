package dev.schema.engine.cases;

import dev.schema.engine.sample.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OperationMatrixTest {

    @Test
    void the_page_says_what_works_where() {
        String page = OperationMatrix.page();
        System.out.println(page);
        Golden.check(Path.of("../docs/dialects.md"), page);
    }
}
