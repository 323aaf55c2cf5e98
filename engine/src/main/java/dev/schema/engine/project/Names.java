package dev.schema.engine.project;

import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.JavaLexer.Kind;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a Java file and the types it declares at its top. Together they tell which migrations might use one
 * another's classes, and so may not be compiled in one task, where javac would let them.
 */
record Names(Set<String> words, Set<String> declared) {

    private static final Set<String> DECLARING = Set.of("class", "interface", "enum", "record");

    static Names of(SourceFile file) {
        var words = new HashSet<String>();
        var declared = new HashSet<String>();
        var lexer = new JavaLexer(file.text(), file.shown());
        int depth = 0;
        String previous = "";
        try {
            for (var token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
                depth += token.isSymbol('{') ? 1 : token.isSymbol('}') ? -1 : 0;
                if (token.kind() == Kind.WORD) {
                    words.add(token.text());
                    if (depth == 0 && DECLARING.contains(previous)) {
                        declared.add(token.text());
                    }
                }
                previous = token.text();
            }
        } catch (SchemaException broken) {
            // javac will say more about a file that has no tokens, and then nothing comes out of the task.
            return new Names(Set.of(), Set.of());
        }
        return new Names(words, declared);
    }
}
