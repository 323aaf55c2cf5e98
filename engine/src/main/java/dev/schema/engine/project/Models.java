package dev.schema.engine.project;

import dev.schema.SchemaModel;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the class that says what the schema should be: the one that is named, or the only one there is. */
final class Models {

    private final ModelChoice choice;
    private final List<SourceFile> files;
    private final ClassLoader loader;

    /** @param files the classes without {@code @Revision}, which the loader holds */
    Models(ModelChoice choice, List<SourceFile> files, ClassLoader loader) {
        this.choice = choice;
        this.files = files;
        this.loader = loader;
    }

    /**
     * Its class, for messages.
     *
     * @param classes the names of the classes in the files
     * @throws SchemaException if there are several, or none where one must be
     */
    Optional<Subject> find(Collection<String> classes) {
        if (choice.isOff()) {
            return Optional.empty();
        }
        if (choice.className() != null) {
            return Optional.of(named(choice.className()));
        }
        List<Subject> found =
                classes.stream().filter(this::isModel).map(this::subject).toList();
        if (found.size() > 1) {
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem(
                            "There are " + found.size() + " models: "
                                    + found.stream()
                                            .map(each -> "'" + each.className() + "' (" + each.where() + ")")
                                            .collect(Collectors.joining(", "))
                                    + ".",
                            found.get(0).where(),
                            "Say in " + Config.FILE_NAME + " which one counts: [model] class = \""
                                    + found.get(0).className() + "\"; or make those abstract that others extend."));
        }
        if (found.isEmpty() && choice.isRequired()) {
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem(
                            "There is no model: no class in the folders of the migrations extends SchemaModel.",
                            choice.origin(),
                            "Write one, public class ShopSchema extends SchemaModel, or name one on the 'classpath' with"
                                    + " class = \"...\"."));
        }
        return found.stream().findFirst();
    }

    private Subject named(String className) {
        try {
            Class.forName(className, false, loader);
        } catch (ClassNotFoundException missing) {
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem(
                            "There is no class '" + className + "' that could be the model.",
                            choice.origin(),
                            "Name it with its package; it is looked for in the folders of the migrations and on the"
                                    + " 'classpath'."),
                    missing);
        } catch (LinkageError broken) {
            // Whoever makes it says so.
            return subject(className);
        }
        return subject(className);
    }

    private boolean isModel(String className) {
        try {
            Class<?> type = Class.forName(className, false, loader);
            return SchemaModel.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException | LinkageError broken) {
            // Whoever uses it will hear of it; it is no model that anybody could make.
            return false;
        }
    }

    /** @throws SchemaException if the class does not let itself be made */
    SchemaModel make(Subject subject) {
        return Instances.make(subject, loader, type -> {
            if (!SchemaModel.class.isAssignableFrom(type)) {
                throw Instances.wrong(
                        subject,
                        "'" + subject.className() + "' is to be the model and does not extend SchemaModel.",
                        "Write: public class " + type.getSimpleName() + " extends SchemaModel.",
                        null);
            }
            return type.asSubclass(SchemaModel.class);
        });
    }

    private Subject subject(String className) {
        return Subject.model(
                className,
                files.stream()
                        .map(file -> place(file, className))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(className.equals(choice.className()) ? choice.origin() : className));
    }

    /** The line where a file declares the class. */
    private static Optional<String> place(SourceFile file, String className) {
        int dot = className.lastIndexOf('.');
        String simple = className.substring(Math.max(dot, className.lastIndexOf('$')) + 1);
        JavaLexer lexer = new JavaLexer(file.text(), file.shown());
        List<String> packageName = new ArrayList<>();
        JavaLexer.@Nullable Token previous = null;
        for (var token = lexer.next(); token.kind() != JavaLexer.Kind.END; token = lexer.next()) {
            if (token.isWord("package") && previous == null) {
                for (var word = lexer.next(); word.kind() == JavaLexer.Kind.WORD; word = lexer.next()) {
                    packageName.add(word.text());
                    if (!lexer.take('.')) {
                        break;
                    }
                }
            }
            if (previous != null && previous.isWord("class") && token.isWord(simple)) {
                String inPackage = String.join(".", packageName);
                return inPackage.equals(dot < 0 ? "" : className.substring(0, dot))
                        ? Optional.of(file.shown() + ":" + token.line())
                        : Optional.empty();
            }
            previous = token;
        }
        return Optional.empty();
    }
}
