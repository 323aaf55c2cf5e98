package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.SchemaException;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds calls that would end the process: {@code System.exit}, and {@code exit} and {@code halt} of {@code Runtime}. A
 * run that is ended so may look like a success, and nothing can hold it up any more once it is called, so classes that
 * refer to these methods are never loaded. Reflection and libraries are not looked through.
 */
final class ProcessEnd {

    private static final Set<String> METHODS =
            Set.of("java/lang/System.exit", "java/lang/Runtime.exit", "java/lang/Runtime.halt");
    private static final Set<String> WORDS = Set.of("exit", "halt");

    private ProcessEnd() {}

    /** What is wrong with the classes that came out of a file, if they would end the process. */
    static Optional<Problem> in(SourceFile source, Map<String, byte[]> classes) {
        return classes.values().stream()
                .flatMap(bytes -> called(bytes).stream())
                .sorted()
                .findFirst()
                .map(method -> new Problem(
                        "'" + method + "' would end the whole process.",
                        source.shown() + line(source),
                        "Throw an exception instead: it stops the run, and what was not committed is rolled back."));
    }

    private static Optional<String> called(byte[] classFile) {
        try (var in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            return called(in);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** Looks through the constant pool, where every method is named that a class calls or refers to. */
    private static Optional<String> called(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        int size = in.readUnsignedShort();
        var texts = new HashMap<Integer, String>();
        var pairs = new HashMap<Integer, int[]>();
        var methods = new HashMap<Integer, int[]>();
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 7, 8, 16, 19, 20 -> pairs.put(i, new int[] {in.readUnsignedShort()});
                case 10 -> methods.put(i, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                case 12 -> pairs.put(i, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                case 3, 4, 9, 11, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // these take two places
                }
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("a constant of kind " + tag);
            }
        }
        return methods.values().stream()
                .map(method -> texts.get(pairs.get(method[0])[0]) + "." + texts.get(pairs.get(method[1])[0]))
                .filter(METHODS::contains)
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .findFirst();
    }

    /** The first line with such a word, written {@code :7}; empty if the source hides it. */
    private static String line(SourceFile source) {
        try {
            var lexer = new JavaLexer(source.text(), source.shown());
            for (var token = lexer.next(); token.kind() != JavaLexer.Kind.END; token = lexer.next()) {
                if (token.kind() == JavaLexer.Kind.WORD && WORDS.contains(token.text())) {
                    return ":" + token.line();
                }
            }
            return "";
        } catch (SchemaException unreadable) {
            return ""; // javac understood more than we do; the file is named all the same
        }
    }
}
