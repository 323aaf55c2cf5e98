package dev.schema.servers;

import java.util.Arrays;
import java.util.List;

/** Starts databases to try things on by hand, named as in {@link TestDatabase}, until the process is ended. */
public final class StartServers {

    private StartServers() {}

    /** Without names it starts all that are servers. */
    public static void main(String[] names) throws InterruptedException {
        List<TestDatabase> wanted = names.length == 0
                ? List.of(TestDatabase.POSTGRESQL, TestDatabase.POSTGRESQL_OLDEST, TestDatabase.MARIADB)
                : Arrays.stream(names).map(TestDatabase::valueOf).toList();
        for (TestDatabase each : wanted) {
            System.out.println(each + " " + each.fresh());
        }
        System.out.println("Interrupt to stop them.");
        Thread.currentThread().join();
    }
}
