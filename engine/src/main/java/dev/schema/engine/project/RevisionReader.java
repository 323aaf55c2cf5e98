package dev.schema.engine.project;

import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.JavaLexer.Kind;
import dev.schema.engine.project.JavaLexer.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code @Revision} of a Java file without compiling it. A new element of the annotation needs a name in
 * {@link #ELEMENTS} and a component in {@link Header}.
 */
final class RevisionReader {

    private static final String ANNOTATION = "dev.schema.Revision";
    private static final Set<String> LISTS = Set.of("parents", "labels", "dependsOn");
    private static final List<String> ELEMENTS =
            List.of("id", "parents", "labels", "dependsOn", "message", "transactional");

    private final JavaLexer lexer;
    private final Path file;
    private final String shown;
    private String packageName = "";
    private boolean anotherRevisionImported;
    private @Nullable Token open;
    private @Nullable Token first;
    private @Nullable Token id;
    private final List<Token> parents = new ArrayList<>();

    /**
     * Where the annotation stands in the file.
     *
     * @param open its parenthesis
     * @param first the name of its first element
     * @param id the literal of the id
     * @param parents the literals of the parents, in order
     */
    record Place(Token open, Token first, Token id, List<Token> parents) {}

    private RevisionReader(String source, Path file, String shown) {
        this.lexer = new JavaLexer(source, shown);
        this.file = file;
        this.shown = shown;
    }

    /**
     * The header of the revision in this file; empty if the file declares none.
     *
     * @param shown how the file is named to people
     * @throws SchemaException if the annotation is not made of literals, or stands where it must not
     */
    static Optional<Header> read(String source, Path file, String shown) {
        if (!source.contains("Revision") && !source.contains("\\u")) {
            return Optional.empty();
        }
        return new RevisionReader(source, file, shown).read();
    }

    /** The place of the annotation, in the same files that {@link #read} finds one in. */
    static Optional<Place> place(String source, String shown) {
        var reader = new RevisionReader(source, Path.of(shown), shown);
        return reader.read()
                .map(header -> new Place(
                        Objects.requireNonNull(reader.open),
                        Objects.requireNonNull(reader.first),
                        Objects.requireNonNull(reader.id),
                        List.copyOf(reader.parents)));
    }

    private Optional<Header> read() {
        Header found = null;
        int depth = 0;
        for (var token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            if (token.isSymbol('{')) {
                depth++;
            } else if (token.isSymbol('}')) {
                depth--;
            } else if (depth == 0 && token.isWord("package")) {
                packageName = qualifiedName();
            } else if (depth == 0 && token.isWord("import")) {
                readImport();
            } else if (token.isSymbol('@') && isRevision(qualifiedName())) {
                if (depth > 0) {
                    throw lexer.problem(
                            token.line(),
                            "@Revision stands inside another class.",
                            "Put it on the public class of a file of its own.");
                }
                if (found != null) {
                    throw lexer.problem(
                            token.line(),
                            "A second @Revision in one file; the first is at line " + found.line() + ".",
                            "Give each revision a file of its own.");
                }
                found = header(token.line());
            }
            if (found != null && !lexer.mayContain("Revision")) {
                break;
            }
        }
        return Optional.ofNullable(found);
    }

    private void readImport() {
        boolean isStatic = lexer.peek().isWord("static");
        if (isStatic) {
            lexer.next();
        }
        var name = qualifiedName();
        anotherRevisionImported |= !isStatic && name.endsWith(".Revision") && !name.equals(ANNOTATION);
    }

    private boolean isRevision(String name) {
        return name.equals(ANNOTATION) || name.equals("Revision") && !anotherRevisionImported;
    }

    /** The name that follows; empty if none does. */
    private String qualifiedName() {
        var name = new StringBuilder();
        while (lexer.peek().kind() == Kind.WORD) {
            name.append(lexer.next().text());
            if (!lexer.take('.')) {
                break;
            }
            name.append('.');
        }
        return name.toString();
    }

    private Header header(int line) {
        var values = elements(line);
        var id = values.get("id");
        if (id == null) {
            throw lexer.problem(line, "@Revision has no id.", "Add id = \"...\", unique in this project.");
        }
        var name = className(line);
        return new Header(
                id.get(0),
                values.getOrDefault("parents", List.of()),
                values.getOrDefault("labels", List.of()),
                values.getOrDefault("dependsOn", List.of()),
                values.getOrDefault("message", List.of("")).get(0),
                !values.getOrDefault("transactional", List.of("true")).equals(List.of("false")),
                packageName.isEmpty() ? name : packageName + "." + name,
                file,
                line,
                shown + ":" + line);
    }

    private Map<String, List<String>> elements(int line) {
        var values = new LinkedHashMap<String, List<String>>();
        open = lexer.peek();
        if (!lexer.take('(') || lexer.take(')')) {
            return values;
        }
        first = lexer.peek();
        do {
            var name = lexer.next();
            if (name.kind() != Kind.WORD || !lexer.take('=')) {
                throw lexer.problem(
                        name.line(),
                        "@Revision takes named values.",
                        "Write @Revision(id = \"...\", parents = \"...\").");
            }
            if (!ELEMENTS.contains(name.text())) {
                throw lexer.problem(name.line(), "@Revision has no '" + name.text() + "'.", advice(name.text()));
            }
            if (values.put(name.text(), value(name.text())) != null) {
                throw lexer.problem(name.line(), "'" + name.text() + "' is given twice.", "Remove one of the two.");
            }
        } while (lexer.take(','));
        if (!lexer.take(')')) {
            throw notLiteral("the annotation", lexer.peek());
        }
        return values;
    }

    private static String advice(String element) {
        return Nearest.to(element, ELEMENTS)
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("It has " + String.join(", ", ELEMENTS) + ".");
    }

    private List<String> value(String element) {
        if (element.equals("transactional")) {
            var token = lexer.next();
            if (!token.isWord("true") && !token.isWord("false")) {
                throw lexer.problem(
                        token.line(), "'transactional' is neither true nor false.", "Write true or false itself.");
            }
            return List.of(token.text());
        }
        if (!LISTS.contains(element) || !lexer.take('{')) {
            return List.of(string(element));
        }
        var values = new ArrayList<String>();
        while (!lexer.take('}')) {
            values.add(string(element));
            if (!lexer.take(',') && !lexer.peek().isSymbol('}')) {
                throw notLiteral(element, lexer.peek());
            }
        }
        return values;
    }

    private String string(String element) {
        var token = lexer.next();
        var after = lexer.peek();
        if (token.kind() != Kind.STRING) {
            throw notLiteral(element, token);
        }
        if (!after.isSymbol(',') && !after.isSymbol(')') && !after.isSymbol('}')) {
            throw notLiteral(element, after);
        }
        if (element.equals("id")) {
            id = token;
        } else if (element.equals("parents")) {
            parents.add(token);
        }
        return token.text();
    }

    private SchemaException notLiteral(String element, Token token) {
        return lexer.problem(
                token.line(),
                "The value of '" + element + "' in @Revision is not a plain string: found '" + token.text() + "'.",
                "Write the literal: this is read without compiling, so constants and concatenation are out.");
    }

    /** The name of the class that the annotation stands on. */
    private String className(int line) {
        @Nullable Token previous = null;
        while (true) {
            var token = lexer.next();
            if (token.isSymbol('@') && !lexer.peek().isWord("interface")) {
                qualifiedName();
                skipParentheses();
            } else if (previous != null && previous.isWord("class") && token.kind() == Kind.WORD) {
                return token.text();
            } else if (!canPrecedeClass(token)) {
                throw lexer.problem(
                        line,
                        "@Revision does not stand on a class.",
                        "Put it on a public class that extends Migration.");
            }
            previous = token;
        }
    }

    private static boolean canPrecedeClass(Token token) {
        return switch (token.text()) {
            case "class", "public", "protected", "private", "static", "final", "abstract", "strictfp" -> true;
            case "non", "-", "sealed" -> true;
            default -> false;
        };
    }

    private void skipParentheses() {
        if (!lexer.peek().isSymbol('(')) {
            return;
        }
        int depth = 0;
        do {
            var token = lexer.next();
            if (token.isSymbol('(')) {
                depth++;
            } else if (token.isSymbol(')')) {
                depth--;
            } else if (token.kind() == Kind.END) {
                return;
            }
        } while (depth > 0);
    }
}
