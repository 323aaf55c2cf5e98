package dev.schema.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows in columns that are as wide as they must be; two blanks between columns, none at the end of a line. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    Table row(String... cells) {
        rows.add(List.of(cells));
        for (int i = 0; i < cells.length; i++) {
            if (i == widths.size()) {
                widths.add(0);
            }
            widths.set(i, Math.max(widths.get(i), cells[i].length()));
        }
        return this;
    }

    /** The lines; {@code first} paints the first column after it was measured. */
    List<String> lines(UnaryOperator<String> first) {
        return rows.stream().map(row -> line(row, first)).toList();
    }

    private String line(List<String> row, UnaryOperator<String> first) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String padding = " ".repeat(widths.get(i) - cell.length() + 2);
            line.append(i == 0 ? first.apply(cell) : cell).append(padding);
        }
        return line.toString().stripTrailing();
    }
}
