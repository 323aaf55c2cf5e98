package dev.schema.engine.diff;

import java.util.ArrayList;
import java.util.List;

/** What two lists have in common. */
public final class Common {

    private Common() {}

    /** The longest list of things that stand in this order in both; quadratic, unless they are equal. */
    public static <T> List<T> inOrder(List<T> left, List<T> right) {
        if (left.equals(right)) {
            return List.copyOf(left);
        }
        int[][] length = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                length[i][j] = left.get(i).equals(right.get(j))
                        ? 1 + length[i + 1][j + 1]
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<T> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).equals(right.get(j))) {
                common.add(left.get(i++));
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
