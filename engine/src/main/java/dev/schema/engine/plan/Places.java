package dev.schema.engine.plan;

import dev.schema.At;
import dev.schema.engine.project.Header;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Joins the line that a recording knows with the path that the project knows. */
final class Places {

    private Places() {}

    /** {@code migrations/M1.java:24} if the line is in the revision's own file; else the helper's file and line. */
    static String of(@Nullable Header header, At at) {
        Path file = header == null ? null : header.file();
        if (file == null || !file.getFileName().toString().equals(at.file())) {
            return at.toString();
        }
        String where = header.where();
        int colon = where.lastIndexOf(':');
        return (colon < 0 ? where : where.substring(0, colon)) + ":" + at.line();
    }
}
