package dev.schema.engine.project;

import java.nio.file.Path;

/**
 * A Java file as it was when it was read.
 *
 * @param file absolute
 * @param shown how it is named to people: relative to the project
 */
record SourceFile(Path file, String shown, String text) {

    String fileName() {
        return file.getFileName().toString();
    }
}
