package dev.schema.cli;

import dev.schema.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids as short as can be typed: the start of an id that no other id or label has, of at least 4 characters. */
final class Ids {

    private static final int SHORTEST = 4;

    private final Map<String, String> shortest = new HashMap<>();

    Ids(RevisionGraph graph) {
        List<String> names = new ArrayList<>(graph.order());
        names.addAll(graph.labels());
        names.sort(null);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            int shared = Math.max(
                    i == 0 ? 0 : shared(name, names.get(i - 1)),
                    i + 1 == names.size() ? 0 : shared(name, names.get(i + 1)));
            shortest.put(name, name.substring(0, Math.min(name.length(), Math.max(SHORTEST, shared + 1))));
        }
    }

    private static int shared(String left, String right) {
        int length = 0;
        while (length < Math.min(left.length(), right.length()) && left.charAt(length) == right.charAt(length)) {
            length++;
        }
        return length;
    }

    /** The short form; of an id that is not in the graph, all of it. */
    String of(String id) {
        return shortest.getOrDefault(id, id);
    }
}
