package dev.schema.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * Runs all measurements, or those whose names are given: histories, projections, merges, execution, heap, inspection, importing,
 * startup, entities.
 */
public final class Bench {

    private Bench() {}

    /** From the root of the repository, after {@code mvn package}. */
    public static void main(String[] names) {
        try {
            run(names);
        } catch (Exception failure) {
            failure.printStackTrace();
            System.exit(1);
        }
        // Servers that were started would keep the process up.
        System.exit(0);
    }

    private static void run(String[] names) throws Exception {
        List<String> wanted = Stream.of(names).filter(name -> !name.isEmpty()).toList();
        Measure.line(
                "Java %s, %d processors",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        if (wanted.isEmpty() || wanted.contains("histories")) {
            Histories.run();
        }
        if (wanted.isEmpty() || wanted.contains("projections")) {
            Projections.run();
        }
        if (wanted.isEmpty() || wanted.contains("merges")) {
            Merges.run();
        }
        if (wanted.isEmpty() || wanted.contains("execution")) {
            Execution.run();
        }
        if (wanted.isEmpty() || wanted.contains("heap")) {
            HeapUse.run();
        }
        if (wanted.isEmpty() || wanted.contains("inspection")) {
            Inspection.run();
        }
        if (wanted.isEmpty() || wanted.contains("importing")) {
            Importing.run();
        }
        if (wanted.isEmpty() || wanted.contains("startup")) {
            Startup.run();
        }
        if (wanted.isEmpty() || wanted.contains("entities")) {
            Entities.run();
        }
    }
}
