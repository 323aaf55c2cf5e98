package dev.schema.servers;

/** A database in memory for each test; what an earlier one held goes with the process. */
final class H2InMemory implements TestDatabase.Server {

    private int count;

    @Override
    public String fresh() {
        count++;
        return "jdbc:h2:mem:test" + count + ";DB_CLOSE_DELAY=-1;USER=sa;PASSWORD=sa";
    }
}
