package dev.schema.graph;

import java.util.Collection;
import java.util.Optional;

/** Finds the name a person most likely meant, by edit distance; gives none where nothing is close. */
final class Nearest {
    private Nearest() {}

    /** O(names), ties by the names' own order. */
    static Optional<String> to(String asked, Collection<String> names) {
        int limit = Math.max(1, asked.length() / 3);
        String best = null;
        int bestDistance = limit + 1;
        for (String name : names) {
            int distance = commonStart(asked, name) >= 4
                    ? Math.min(limit, distance(asked, name))
                    : Math.abs(asked.length() - name.length()) > limit ? limit + 1 : distance(asked, name);
            if (distance < bestDistance
                    || distance == bestDistance && best != null && distance <= limit && name.compareTo(best) < 0) {
                best = name;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int commonStart(String left, String right) {
        int end = Math.min(left.length(), right.length());
        int i = 0;
        while (i < end && left.charAt(i) == right.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int distance(String left, String right) {
        var previous = new int[right.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            var current = new int[previous.length];
            current[0] = i;
            for (int j = 1; j < previous.length; j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
