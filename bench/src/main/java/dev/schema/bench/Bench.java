package dev.schema.bench;

/** Runs all measurements, or those whose names are given: histories, projections, execution, heap, startup. */
public final class Bench {

    private Bench() {}

    /** From the root of the repository, after {@code mvn package}. */
    public static void main(String[] names) throws Exception {
        java.util.List<String> wanted = java.util.List.of(names);
        Measure.line(
                "Java %s, %d processors",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        if (wanted.isEmpty() || wanted.contains("histories")) {
            Histories.run();
        }
        if (wanted.isEmpty() || wanted.contains("projections")) {
            Projections.run();
        }
        if (wanted.isEmpty() || wanted.contains("execution")) {
            Execution.run();
        }
        if (wanted.isEmpty() || wanted.contains("heap")) {
            HeapUse.run();
        }
        if (wanted.isEmpty() || wanted.contains("startup")) {
            Startup.run();
        }
    }
}
