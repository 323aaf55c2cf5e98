package dev.schema.engine.law;

import dev.schema.servers.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * A law of two stories that began as one, tried on each kind of real database; what came of it is counted, since some pairs
 * are refused.
 */
public abstract class SiblingsLaw {

    private static final String SEED = "20261127";
    private static final int STEPS = 15;

    private final String name;
    private final Map<String, Integer> counts = new TreeMap<>();
    private TestDatabase on = TestDatabase.SQLITE;

    /** @param name what the log of the build calls it */
    protected SiblingsLaw(String name) {
        this.name = name;
    }

    /** Tries it on two stories. */
    protected abstract void holds(TestDatabase database, Story one, Story other) throws SQLException;

    /** Whether enough has come of it. */
    protected abstract void requireSubstance(Map<String, Integer> counts);

    /** Counts what came of it. */
    protected final void count(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    @Provide
    Arbitrary<List<Story>> sqlite() {
        return Stories.siblings(Reach.SQLITE, STEPS);
    }

    @Provide
    Arbitrary<List<Story>> h2() {
        return Stories.siblings(Reach.H2, STEPS);
    }

    @Provide
    Arbitrary<List<Story>> postgresql() {
        return Stories.siblings(Reach.POSTGRESQL, STEPS);
    }

    @Provide
    Arbitrary<List<Story>> mariadb() {
        return Stories.siblings(Reach.MARIADB, STEPS);
    }

    @Property(seed = SEED, tries = 40)
    void holds_on_a_file(@ForAll("sqlite") List<Story> branches) throws SQLException {
        tried(TestDatabase.SQLITE, branches);
    }

    @Property(seed = SEED, tries = 20)
    void holds_on_h2(@ForAll("h2") List<Story> branches) throws SQLException {
        tried(TestDatabase.H2, branches);
    }

    @Property(seed = SEED, tries = 10)
    void holds_on_postgresql(@ForAll("postgresql") List<Story> branches) throws SQLException {
        tried(TestDatabase.POSTGRESQL, branches);
    }

    @Property(seed = SEED, tries = 10)
    void holds_on_mariadb(@ForAll("mariadb") List<Story> branches) throws SQLException {
        tried(TestDatabase.MARIADB, branches);
    }

    private void tried(TestDatabase database, List<Story> branches) throws SQLException {
        on = database;
        count("pairs", 1);
        holds(database, branches.get(0), branches.get(1));
    }

    @AfterProperty
    void printAndRequireSubstance() {
        System.out.println("law " + name + " on " + on + ": " + counts + ", chance " + Long.getLong("laws.chance", 0));
        requireSubstance(counts);
    }
}
