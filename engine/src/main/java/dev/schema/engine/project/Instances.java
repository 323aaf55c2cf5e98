package dev.schema.engine.project;

import dev.schema.Migration;
import dev.schema.Revision;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Makes a migration of a loaded class, after checking that the class is what its source text said. */
final class Instances {

    private Instances() {}

    /** @throws SchemaException if the class is no migration or does not let itself be made */
    static Migration make(Header header, ClassLoader loader) {
        try {
            var type = Class.forName(header.className(), false, loader);
            return check(header, type).getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw failed(header, "The constructor", e.getCause());
        } catch (ExceptionInInitializerError e) {
            throw failed(header, "The static initializer", e.getCause());
        } catch (NoSuchMethodException e) {
            throw wrong(
                    header,
                    "The migration '" + header.className() + "' has no public constructor without parameters.",
                    "Add one, or remove the constructors it has.",
                    e);
        } catch (ClassNotFoundException | LinkageError e) {
            throw wrong(
                    header,
                    "The migration '" + header.className() + "' cannot be loaded: " + e + ".",
                    "If a library is missing, add it to 'classpath' in " + Config.FILE_NAME + ".",
                    e);
        } catch (VirtualMachineError e) {
            throw failed(header, "Loading", e); // a static initializer that recurses or takes all memory
        } catch (InstantiationException | IllegalAccessException e) {
            throw wrong(
                    header,
                    "The migration '" + header.className() + "' cannot be made: " + e + ".",
                    "Make the class public and not abstract.",
                    e);
        }
    }

    static Class<? extends Migration> check(Header header, Class<?> type) {
        if (!Migration.class.isAssignableFrom(type)) {
            throw wrong(
                    header,
                    "'" + header.className() + "' has a @Revision and is no migration.",
                    "Write: public class " + type.getSimpleName() + " extends Migration.",
                    null);
        }
        if (!Modifier.isPublic(type.getModifiers()) || Modifier.isAbstract(type.getModifiers())) {
            throw wrong(
                    header,
                    "The migration '" + header.className() + "' must be public and not abstract.",
                    "Write: public class " + type.getSimpleName() + " extends Migration.",
                    null);
        }
        var revision = type.getAnnotation(Revision.class);
        if (revision == null || !Header.of(revision, type).saysTheSameAs(header)) {
            throw wrong(
                    header,
                    "The compiled class does not say what @Revision in its source says: it has " + revision + ".",
                    "Import dev.schema.Revision and write plain literals in it.",
                    null);
        }
        return type.asSubclass(Migration.class);
    }

    private static SchemaException failed(Header header, String part, Throwable cause) {
        var where = header.where();
        int line = AuthorCode.lineIn(header.className(), cause.getStackTrace());
        if (line > 0) {
            where = where.replaceFirst(":\\d+$", ":" + line);
        }
        return new SchemaException(
                Reason.FAILED,
                new Problem(
                        part + " of the migration '" + header.className() + "' failed: " + cause + ".",
                        where,
                        "A migration only records what up() says; keep other work out of it."),
                cause);
    }

    private static SchemaException wrong(Header header, String what, String next, @Nullable Throwable cause) {
        var problem = new Problem(what, header.where(), next);
        return cause == null
                ? new SchemaException(Reason.FAILED, problem)
                : new SchemaException(Reason.FAILED, problem, cause);
    }
}
