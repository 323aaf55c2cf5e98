package dev.schema.engine.project;

import dev.schema.Migration;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.JavaLexer.Kind;
import dev.schema.engine.project.JavaLexer.Token;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand in the text of a migration, for whoever changes them in place. Found without compiling it.
 *
 * @param parents the literals of the parents, in order
 * @param id the literal of the id
 * @param gap the blanks before the first element of the annotation, as another one may have them; one if there are none
 * @param imports what is imported, as written; {@code .*} included
 * @param afterImports behind the last import, or -1 if there is none
 * @param up what stands between the braces of {@code up(Schema schema)}; null if there is no such method
 * @param reprintable whether that is nothing but statements on {@code schema} of literals and the words of the
 *     vocabulary: no comments, loops, variables or methods of the author
 */
public record SourcePlaces(
        List<Span> parents,
        Span id,
        String gap,
        List<String> imports,
        int afterImports,
        @Nullable Span up,
        boolean reprintable) {

    /** What statements are made of, also where {@code schema} prints them. */
    private static final List<String> VOCABULARY =
            List.of("dev.schema.", "java.time.", "java.math.BigDecimal", "java.util.UUID", "java.util.HexFormat");

    /** What every migration may say without an import. */
    private static final Set<String> INHERITED = Stream.<Class<?>>iterate(
                    Migration.class, type -> type != Object.class, Class::getSuperclass)
            .flatMap(type ->
                    Stream.<Member>concat(Stream.of(type.getDeclaredFields()), Stream.of(type.getDeclaredMethods())))
            .filter(member -> Modifier.isStatic(member.getModifiers()) && !Modifier.isPrivate(member.getModifiers()))
            .map(Member::getName)
            .collect(Collectors.toUnmodifiableSet());

    /** Copies the lists. */
    public SourcePlaces {
        parents = List.copyOf(parents);
        imports = List.copyOf(imports);
    }

    /** A piece of a text: from the first character to behind the last one. */
    public record Span(int from, int to) {

        private static Span of(Token token) {
            return new Span(token.from(), token.to());
        }
    }

    /**
     * The places in a text.
     *
     * @param shown how the file is named to people
     * @return nothing if it declares no revision
     * @throws SchemaException if it cannot be read
     */
    public static Optional<SourcePlaces> of(String source, String shown) {
        return RevisionReader.place(source, shown).map(place -> new Reader(source, shown).places(place));
    }

    /** Reads what stands around the annotation. */
    private static final class Reader {

        private final String source;
        private final List<Token> tokens = new ArrayList<>();
        private final List<String> imports = new ArrayList<>();
        private int afterImports = -1;

        Reader(String source, String shown) {
            this.source = source;
            JavaLexer lexer = new JavaLexer(source, shown);
            while (lexer.peek().kind() != Kind.END) {
                tokens.add(lexer.next());
            }
        }

        SourcePlaces places(RevisionReader.Place place) {
            readImports();
            String gap = source.substring(place.open().to(), place.first().from());
            int open = up();
            int close = open < 0 ? -1 : closing(open);
            return new SourcePlaces(
                    place.parents().stream().map(Span::of).toList(),
                    Span.of(place.id()),
                    gap.isBlank() && !gap.isEmpty() ? gap : " ",
                    imports,
                    afterImports,
                    close < 0
                            ? null
                            : new Span(tokens.get(open).to(), tokens.get(close).from()),
                    close >= 0 && isReprintable(open, close));
        }

        private void readImports() {
            for (int i = 0; i < tokens.size() && !tokens.get(i).isSymbol('{'); i++) {
                if (tokens.get(i).isWord("import")) {
                    StringBuilder name = new StringBuilder();
                    while (++i < tokens.size() && !tokens.get(i).isSymbol(';')) {
                        name.append(
                                tokens.get(i).isWord("static")
                                        ? ""
                                        : tokens.get(i).text());
                    }
                    imports.add(name.toString());
                    afterImports = i < tokens.size() ? tokens.get(i).to() : -1;
                }
            }
        }

        /** The brace behind {@code up(Schema schema)}, or -1. */
        private int up() {
            int depth = 0;
            for (int i = 0; i + 5 < tokens.size(); i++) {
                if (depth == 1
                        && tokens.get(i).isWord("up")
                        && tokens.get(i + 1).isSymbol('(')
                        && tokens.get(i + 2).isWord("Schema")
                        && tokens.get(i + 3).isWord("schema")
                        && tokens.get(i + 4).isSymbol(')')
                        && tokens.get(i + 5).isSymbol('{')) {
                    return i + 5;
                }
                depth += tokens.get(i).isSymbol('{') ? 1 : tokens.get(i).isSymbol('}') ? -1 : 0;
            }
            return -1;
        }

        private int closing(int open) {
            int depth = 0;
            for (int i = open; i < tokens.size(); i++) {
                depth += tokens.get(i).isSymbol('{') ? 1 : tokens.get(i).isSymbol('}') ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return -1;
        }

        private boolean isReprintable(int open, int close) {
            Set<String> known = new HashSet<>(Set.of("schema", "new", "null", "true", "false"));
            for (int i = open + 1; i < close; i++) {
                if (tokens.get(i).isSymbol('-') && tokens.get(i + 1).isSymbol('>')) {
                    known.add(tokens.get(i - 1).text());
                }
            }
            boolean begins = true;
            int depth = 0;
            for (int i = open; i < close; i++) {
                Token token = tokens.get(i);
                Token next = tokens.get(i + 1);
                if (!source.substring(token.to(), next.from()).isBlank()) {
                    return false;
                }
                if (i > open) {
                    if (begins && !token.isWord("schema")
                            || token.kind() == Kind.WORD
                                    && !tokens.get(i - 1).isSymbol('.')
                                    && !known.contains(token.text())
                                    && !isVocabulary(token.text())) {
                        return false;
                    }
                    depth += isOneOf(token, "({") ? 1 : isOneOf(token, ")}") ? -1 : 0;
                    begins = depth == 0 && token.isSymbol(';');
                }
            }
            return true;
        }

        private static boolean isOneOf(Token token, String symbols) {
            return token.kind() == Kind.SYMBOL && symbols.contains(token.text());
        }

        private boolean isVocabulary(String word) {
            return INHERITED.contains(word)
                    || imports.stream()
                            .anyMatch(each -> VOCABULARY.stream().anyMatch(each::startsWith)
                                    && (each.endsWith("." + word)
                                            || each.endsWith(".*") && Character.isUpperCase(word.charAt(0))));
        }
    }
}
