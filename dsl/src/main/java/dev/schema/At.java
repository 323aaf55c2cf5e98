package dev.schema;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source of a migration.
 *
 * @param file the simple name of the file
 * @param line the line, from 1
 */
public record At(String file, int line) {

    private static final Set<String> OURS =
            Set.of("dev.schema", "dev.schema.operation", "dev.schema.catalog", "dev.schema.type");
    private static final String[] MACHINERY = {"java.", "groovy.", "org.codehaus.groovy.", "jdk.internal."};

    /** Where the author's code called us: the nearest frame that is neither ours nor the language's machinery. */
    static @Nullable At here() {
        return StackWalker.getInstance()
                .walk(frames -> nearest(frames.map(StackWalker.StackFrame::toStackTraceElement)));
    }

    /** Where the author's code was when this was thrown. */
    static @Nullable At of(Throwable thrown) {
        return nearest(Arrays.stream(thrown.getStackTrace()));
    }

    /** Whether the exception was thrown by these packages, and not by the author's own code. */
    static boolean isOurs(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return frames.length > 0 && OURS.contains(packageOf(frames[0]));
    }

    /** Frames below the recorder belong to whoever records, not to the author. */
    private static @Nullable At nearest(Stream<StackTraceElement> frames) {
        return frames.takeWhile(frame -> !frame.getClassName().equals(Recorder.class.getName()))
                .filter(At::isAuthors)
                .findFirst()
                .map(frame -> new At(String.valueOf(frame.getFileName()), frame.getLineNumber()))
                .orElse(null);
    }

    private static boolean isAuthors(StackTraceElement frame) {
        return !OURS.contains(packageOf(frame)) && Stream.of(MACHINERY).noneMatch(frame.getClassName()::startsWith);
    }

    private static String packageOf(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** {@code M20261103_1015_CreateOrders.java:24}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
