package dev.schema.engine.law;

import dev.schema.operation.Operation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a law was tried on: a law over nothing always holds. */
public final class Tally {

    private final Map<String, Integer> kinds = new TreeMap<>();
    private int sequences;
    private int operations;

    /** One more sequence. */
    public void count(List<Operation> sequence) {
        sequences++;
        operations += sequence.size();
        sequence.forEach(operation -> kinds.merge(operation.getClass().getSimpleName(), 1, Integer::sum));
    }

    /** How often there was an operation of each kind. */
    public Map<String, Integer> kinds() {
        return kinds;
    }

    /** A line for the log of the build; nothing, if nothing was counted. */
    public void print(String law) {
        if (sequences > 0) {
            System.out.println("law " + law + ": " + sequences + " sequences, " + operations + " operations"
                    + ", chance " + Long.getLong("laws.chance", 0));
        }
    }
}
