package dev.schema.engine.project;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes migrations and models of loaded classes; a migration after checking that its class is what its source said. */
final class Instances {

    private Instances() {}

    /** @throws SchemaException if the class is no migration or does not let itself be made */
    static Migration make(Header header, ClassLoader loader) {
        return make(Subject.of(header), loader, type -> check(header, type));
    }

    /**
     * An object of the subject's class.
     *
     * @param check throws if the class is not what it should be
     * @throws SchemaException if there is no such class or it does not let itself be made
     */
    static <T> T make(Subject subject, ClassLoader loader, Function<Class<?>, Class<? extends T>> check) {
        var named = "The " + subject.kind() + " '" + subject.className() + "'";
        try {
            var type = Class.forName(subject.className(), false, loader);
            return check.apply(type).getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw failed(subject, "The constructor", e.getCause());
        } catch (ExceptionInInitializerError e) {
            throw failed(subject, "The static initializer", e.getCause());
        } catch (NoSuchMethodException e) {
            throw wrong(
                    subject,
                    named + " has no public constructor without parameters.",
                    "Add one, or remove the constructors it has.",
                    e);
        } catch (ClassNotFoundException | LinkageError e) {
            throw wrong(
                    subject,
                    named + " cannot be loaded: " + e + ".",
                    "If a library is missing, add it to 'classpath' in " + Config.FILE_NAME + ".",
                    e);
        } catch (VirtualMachineError e) {
            throw failed(subject, "Loading", e); // a static initializer that recurses or takes all memory
        } catch (InstantiationException | IllegalAccessException e) {
            throw wrong(subject, named + " cannot be made: " + e + ".", "Make the class public and not abstract.", e);
        }
    }

    static Class<? extends Migration> check(Header header, Class<?> type) {
        if (!Migration.class.isAssignableFrom(type)) {
            throw wrong(
                    Subject.of(header),
                    "'" + header.className() + "' has a @Revision and is no migration.",
                    "Write: public class " + type.getSimpleName() + " extends Migration.",
                    null);
        }
        if (!Modifier.isPublic(type.getModifiers()) || Modifier.isAbstract(type.getModifiers())) {
            throw wrong(
                    Subject.of(header),
                    "The migration '" + header.className() + "' must be public and not abstract.",
                    "Write: public class " + type.getSimpleName() + " extends Migration.",
                    null);
        }
        var revision = type.getAnnotation(Revision.class);
        if (revision == null || !Header.of(revision, type).saysTheSameAs(header)) {
            throw wrong(
                    Subject.of(header),
                    "The compiled class does not say what @Revision in its source says: it has " + revision + ".",
                    "Import dev.schema.Revision and write plain literals in it.",
                    null);
        }
        return type.asSubclass(Migration.class);
    }

    private static SchemaException failed(Subject subject, String part, Throwable cause) {
        return new SchemaException(
                Reason.FAILED,
                new Problem(
                        part + " of the " + subject.kind() + " '" + subject.className() + "' failed: " + cause + ".",
                        subject.place(cause.getStackTrace()),
                        subject.kind().equals("migration")
                                ? "A migration only records what up() says; keep other work out of it."
                                : subject.says() + "; keep other work out of it."),
                cause);
    }

    static SchemaException wrong(Subject subject, String what, String next, @Nullable Throwable cause) {
        var problem = new Problem(what, subject.where(), next);
        return cause == null
                ? new SchemaException(Reason.FAILED, problem)
                : new SchemaException(Reason.FAILED, problem, cause);
    }
}
