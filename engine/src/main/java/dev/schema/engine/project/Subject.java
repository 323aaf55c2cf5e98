package dev.schema.engine.project;

import dev.schema.At;

/**
 * Code that an author wrote, as messages name it.
 *
 * @param kind what it is: {@code migration}, {@code model}
 * @param title what is recorded of it: {@code revision "5c3e"}
 * @param says what such code is there for, as a whole sentence without its end
 * @param className the class's binary name
 * @param where the place of the class, for people: {@code migrations/M1.java:7}, or the class name without a file
 */
public record Subject(String kind, String title, String says, String className, String where) {

    static Subject of(Header header) {
        return new Subject(
                "migration",
                "revision \"" + header.id() + "\"",
                "A migration only says what changes",
                header.className(),
                header.where());
    }

    static Subject model(String className, String where) {
        return new Subject(
                "model", "the model '" + className + "'", "A model only says what there is", className, where);
    }

    /** The class's own file with the line, if that is where it is; else the file and line alone. */
    public String place(At at) {
        int colon = where.lastIndexOf(':');
        String file = colon < 0 ? "" : where.substring(0, colon);
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        return file.substring(slash + 1).equals(at.file()) ? file + ":" + at.line() : at.toString();
    }

    /** The place of its class, or the line of it that the stack reached last. */
    String place(StackTraceElement[] stack) {
        int line = AuthorCode.lineIn(className, stack);
        return line > 0 ? where.replaceFirst(":\\d+$", ":" + line) : where;
    }
}
