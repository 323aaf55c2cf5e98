package dev.schema.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Draws a history as git does: one lane for each line of parents, the newest revision on top. A lane is two characters
 * wide; {@code *} marks a revision, {@code |} a lane that passes by, {@code \} and {@code /} lanes that part or join.
 * Dependencies are not drawn. Lines carry no trailing blanks.
 */
public final class Lanes {
    /**
     * One revision of the drawing.
     *
     * @param revision its id
     * @param lane the lane it is in, counted from 0
     * @param before lines to print above it: room for a merge of three or more, a gap below a line that ended
     * @param mark what to print before the revision's own text
     * @param trail what to print before further lines of its text, while its own lane goes on
     * @param after lines that connect it to its parents
     */
    public record Entry(String revision, int lane, List<String> before, String mark, String trail, List<String> after) {
        public Entry {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    private final RevisionGraph graph;
    private final Set<String> shown;
    /** The revision that each lane leads down to; null once it ends, until the lanes close up. */
    private final List<@Nullable String> lanes = new ArrayList<>();

    /** The lane that ended with the revision above; a line between keeps it apart from a new one in the same place. */
    private int endedAbove = -1;

    private Lanes(RevisionGraph graph, Collection<String> shown) {
        this.graph = graph;
        this.shown = new HashSet<>(shown);
    }

    /**
     * @param newestFirst what to draw, such as {@link RevisionGraph#history}; children before parents. A lane whose
     *     parent is not among them ends.
     */
    public static List<Entry> of(RevisionGraph graph, List<String> newestFirst) {
        var lanes = new Lanes(graph, newestFirst);
        return newestFirst.stream().map(lanes::entry).toList();
    }

    /** The drawing as text, each revision followed by its id. */
    public static List<String> text(RevisionGraph graph, List<String> newestFirst) {
        var lines = new ArrayList<String>();
        for (Entry entry : of(graph, newestFirst)) {
            lines.addAll(entry.before);
            lines.add(entry.mark + " " + entry.revision);
            lines.addAll(entry.after);
        }
        return lines;
    }

    private Entry entry(String revision) {
        boolean arrives = lanes.contains(revision);
        if (!arrives) {
            lanes.add(revision);
        }
        int lane = lanes.indexOf(revision);
        var fresh = new ArrayList<String>();
        var elsewhere = new ArrayList<String>();
        for (String parent :
                new LinkedHashSet<>(graph.node(revision).orElseThrow().parents())) {
            if (shown.contains(parent)) {
                (lanes.contains(parent) ? elsewhere : fresh).add(parent);
            }
        }
        // A merge of three or more needs room beside it before its own line: a dash per lane.
        int dashes = Math.max(0, fresh.size() - 2);
        var before = new ArrayList<String>();
        if (lane == endedAbove && !arrives) {
            before.add(standing(lane, i -> i).toString());
        }
        for (int shift = 0; shift < dashes && lane + 1 < lanes.size(); shift++) {
            before.add(shiftedRight(lane, shift, arrives));
        }
        String mark = mark(lane, dashes);
        String trail = continued(fresh.isEmpty() && elsewhere.isEmpty() ? lane : -1, lane, dashes);
        var after = new ArrayList<String>();
        part(lane, fresh, dashes, after);
        join(lane, elsewhere, fresh.isEmpty(), after);
        closeUp(after);
        endedAbove = fresh.isEmpty() && elsewhere.isEmpty() ? lane : -1;
        return new Entry(revision, lane, before, mark, trail, after);
    }

    /** Lanes right of the given one, already {@code shift} further right, move one more. */
    private String shiftedRight(int lane, int shift, boolean arrives) {
        var line = new Line();
        for (int i = 0; i < lanes.size(); i++) {
            if (i < lane || i == lane && arrives) {
                line.put(2 * i, '|');
            } else if (i > lane) {
                line.put(2 * (i + shift) + 1, '\\');
            }
        }
        return line.toString();
    }

    private String mark(int lane, int dashes) {
        Line line = standing(-1, i -> i > lane ? i + dashes : i);
        line.put(2 * lane, '*');
        for (int at = 2 * lane + 1; at <= 2 * (lane + dashes); at++) {
            line.put(at, at == 2 * (lane + dashes) ? '.' : '-');
        }
        return line.toString();
    }

    private String continued(int ended, int lane, int dashes) {
        return standing(ended, i -> i > lane ? i + dashes : i).toString();
    }

    private Line standing(int except, IntUnaryOperator column) {
        var line = new Line();
        for (int i = 0; i < lanes.size(); i++) {
            if (i != except) {
                line.put(2 * column.applyAsInt(i), '|');
            }
        }
        return line;
    }

    /** The lane goes on to the first parent that has no lane yet; each other one gets a lane beside it. */
    private void part(int lane, List<String> fresh, int dashes, List<String> after) {
        if (fresh.size() > 1) {
            Line line = new Line();
            for (int i = 0; i <= lane; i++) {
                line.put(2 * i, '|');
            }
            int added = fresh.size() - 1;
            for (int i = lane; i < lane + added; i++) {
                line.put(2 * i + 1, '\\');
            }
            for (int i = lane + 1; i < lanes.size(); i++) {
                line.put(2 * (i + dashes) + 1, '\\');
            }
            after.add(line.toString());
            lanes.addAll(lane + 1, fresh.subList(1, fresh.size()));
        }
        lanes.set(lane, fresh.isEmpty() ? null : fresh.get(0));
    }

    /** Parents that other lanes lead to already: the lane itself turns to one of them, further edges cross over. */
    private void join(int lane, List<String> elsewhere, boolean free, List<String> after) {
        int crossings = elsewhere.size();
        if (free && crossings > 0) {
            crossings--;
        }
        for (String parent : elsewhere.subList(elsewhere.size() - crossings, elsewhere.size())) {
            cross(lane, lanes.indexOf(parent), after);
        }
        if (free && !elsewhere.isEmpty()) {
            lanes.set(lane, elsewhere.get(0));
        }
    }

    private void cross(int from, int to, List<String> after) {
        int distance = Math.abs(to - from);
        for (int step = 0; step < distance; step++) {
            Line line = standing(-1, i -> i);
            line.put(to > from ? 2 * (from + step) + 1 : 2 * (from - step) - 1, to > from ? '\\' : '/');
            after.add(line.toString());
        }
    }

    /** Lanes that ended leave no gap, and lanes that lead to the same revision join, one column a line. */
    private void closeUp(List<String> after) {
        var open = new ArrayList<@Nullable String>();
        var column = new int[lanes.size()];
        var goal = new int[lanes.size()];
        for (int i = 0; i < lanes.size(); i++) {
            column[i] = i;
            @Nullable String leadsTo = lanes.get(i);
            if (leadsTo != null && !open.contains(leadsTo)) {
                open.add(leadsTo);
            }
            goal[i] = leadsTo == null ? -1 : open.indexOf(leadsTo);
        }
        while (!settled(column, goal)) {
            var line = new Line();
            for (int i = 0; i < column.length; i++) {
                if (goal[i] >= 0) {
                    boolean moves = column[i] > goal[i];
                    line.put(moves ? 2 * column[i] - 1 : 2 * column[i], moves ? '/' : '|');
                    column[i] -= moves ? 1 : 0;
                }
            }
            after.add(line.toString());
        }
        lanes.clear();
        lanes.addAll(open);
    }

    private static boolean settled(int[] column, int[] goal) {
        for (int i = 0; i < column.length; i++) {
            if (goal[i] >= 0 && column[i] > goal[i]) {
                return false;
            }
        }
        return true;
    }

    /** One line of text, written by position. */
    private static final class Line {
        private char[] text = new char[16];
        private int length;

        void put(int at, char c) {
            if (at >= text.length) {
                text = Arrays.copyOf(text, 2 * at + 2);
            }
            while (length <= at) {
                text[length++] = ' ';
            }
            text[at] = c;
        }

        @Override
        public String toString() {
            return new String(text, 0, length);
        }
    }
}
