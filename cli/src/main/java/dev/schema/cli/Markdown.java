package dev.schema.cli;

/** Texts that others have written, in GitHub's Markdown: whatever they say, they stay where they are put. */
final class Markdown {

    private Markdown() {}

    /** The text as code, on one line, where nothing in it means anything. */
    static String code(String text) {
        String line = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        if (line.isEmpty()) {
            return "";
        }
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        boolean touches = line.startsWith("`") || line.endsWith("`");
        return touches ? fence + " " + line + " " + fence : fence + line + fence;
    }

    /** The same in a cell of a table, which ends at a bar even in code. */
    static String cell(String text) {
        return code(text).replace("|", "\\|");
    }
}
