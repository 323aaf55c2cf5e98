package dev.schema.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which things count where schemas are compared; each says what its key in {@code [model]} says. */
final class FilterOptions {

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            split = ",",
            description = "Only tables and views called like this count, as in 'shop_*'.")
    List<String> include = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            split = ",",
            description = "Tables and views called like this do not count.")
    List<String> exclude = List.of();

    @Option(
            names = "--schemas",
            paramLabel = "GLOB",
            split = ",",
            description = "Only what is in these schemas counts; 'default' is that of the connection.")
    List<String> schemas = List.of();

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            description =
                    "Only these kinds count: schemas, tables, constraints, indexes, views, sequences, enums, triggers.")
    List<String> kinds = List.of();

    @Option(names = "--exclude-kinds", paramLabel = "KIND", split = ",", description = "These kinds do not count.")
    List<String> excludeKinds = List.of();

    /** Passes on what was said; before the project is asked for. */
    void set(Context context) {
        said().forEach((option, values) -> context.set("model." + option, String.join(",", values)));
    }

    /** The first option that was given. */
    Optional<String> first() {
        return said().keySet().stream().map(option -> "--" + option).findFirst();
    }

    private Map<String, List<String>> said() {
        Map<String, List<String>> said = new LinkedHashMap<>();
        said.put("include", include);
        said.put("exclude", exclude);
        said.put("schemas", schemas);
        said.put("kinds", kinds);
        said.put("exclude-kinds", excludeKinds);
        said.values().removeIf(List::isEmpty);
        return said;
    }
}
