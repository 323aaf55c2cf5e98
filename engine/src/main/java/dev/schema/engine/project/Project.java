package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A folder with a {@code schema.toml}: its configuration and its migrations. Immutable and thread-safe. */
public final class Project {

    private static final long MAX_CONFIG_BYTES = 1 << 20;

    private final Path root;
    private final Config config;
    private final Cache cache;
    private final Supplier<@Nullable JavaCompiler> javac;

    private Project(Path root, Config config, Cache cache, Supplier<@Nullable JavaCompiler> javac) {
        this.root = root;
        this.config = config;
        this.cache = cache;
        this.javac = javac;
    }

    /**
     * The project around a folder: the nearest {@code schema.toml} in it or above it counts.
     *
     * @param start where to begin
     * @param environment the process's variables, as {@link System#getenv()} has them
     * @param options settings that come before all others, by key and without dashes: {@code url}, {@code env}
     * @throws SchemaException ({@link Reason#USAGE}) if there is none, or with everything that is wrong in it
     */
    public static Project find(Path start, Map<String, String> environment, Map<String, String> options) {
        return find(start, environment, options, Project::systemCompiler);
    }

    static Project find(
            Path start,
            Map<String, String> environment,
            Map<String, String> options,
            Supplier<@Nullable JavaCompiler> javac) {
        var from = start.toAbsolutePath().normalize();
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            var file = folder.resolve(Config.FILE_NAME);
            if (Files.isRegularFile(file)) {
                var cache = new Cache(folder.resolve(".schema").resolve("cache"));
                return new Project(folder, Config.read(folder, read(file), environment, options, cache), cache, javac);
            } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new SchemaException(
                        Reason.USAGE,
                        new Problem(
                                "'" + Config.FILE_NAME + "' is no file that can be read"
                                        + (Files.isDirectory(file) ? ": it is a folder." : "."),
                                file.toString(),
                                "Move it away and write the configuration there, or run 'schema init'."));
            }
        }
        throw new SchemaException(
                Reason.USAGE,
                new Problem(
                        "There is no " + Config.FILE_NAME + " in this folder or above it.",
                        from.toString(),
                        "Run 'schema init' in the folder of your project, or go there first."));
    }

    private static String read(Path file) {
        try {
            if (Files.size(file) <= MAX_CONFIG_BYTES) {
                return Files.readString(file);
            }
        } catch (IOException e) {
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem("The file cannot be read: " + e + ".", file.toString(), "Make it readable, in UTF-8."),
                    e);
        }
        throw new SchemaException(
                Reason.USAGE,
                new Problem("The file is larger than 1 MiB.", file.toString(), "Keep only configuration in it."));
    }

    /** A runtime can be without the compiler's API, too, and then its classes must not be touched. */
    private static @Nullable JavaCompiler systemCompiler() {
        boolean hasApi = ModuleLayer.boot().findModule("java.compiler").isPresent();
        return hasApi ? ToolProvider.getSystemJavaCompiler() : null;
    }

    /** The folder with the {@code schema.toml}; absolute. */
    public Path root() {
        return root;
    }

    /** What it is configured to do. */
    public Config config() {
        return config;
    }

    /**
     * Its migrations as they are now: each call gives a snapshot of its own, with a class loader of its own. The files are
     * read when the snapshot is first asked.
     */
    public MigrationSource migrations() {
        return new ProjectMigrations(this::files, this::workshop, cache, config.recordLimit(), config::model);
    }

    /**
     * Its migrations as a branch, a tag or a commit of the git repository around it has them; nothing is checked out.
     * Places of its files begin with that name: {@code main:migrations/M1.java:7}.
     *
     * @throws SchemaException ({@link Reason#USAGE}) if there is no repository or git does not know the name
     */
    public CommittedMigrations migrationsAt(String ref) {
        var tree = GitTree.of(new Git(root), root, ref);
        return new CommittedMigrations(
                tree.commit(),
                new ProjectMigrations(
                        () -> tree.sources(folders(tree)),
                        this::workshop,
                        cache,
                        config.recordLimit(),
                        () -> ModelChoice.NONE));
    }

    /**
     * Its migrations as they would be if some of its files had another text, which nobody has written yet.
     *
     * @param instead the texts, by file
     */
    public MigrationSource migrationsWith(Map<Path, String> instead) {
        return new ProjectMigrations(
                () -> files().stream()
                        .map(each -> new SourceFile(
                                each.file(), each.shown(), instead.getOrDefault(each.file(), each.text())))
                        .toList(),
                this::workshop,
                cache,
                config.recordLimit(),
                config::model);
    }

    /** Which revisions others may have got through git; nothing if there is no repository around it, or no git. */
    public Optional<Published> published() {
        return Published.of(this, new Git(root));
    }

    /** The folders that hold migrations there, which may be others than here. */
    private List<String> folders(GitTree tree) {
        return tree.text(Config.FILE_NAME).map(toml -> config.saying(toml, cache)).orElse(config).migrations().stream()
                .map(this::relative)
                .toList();
    }

    private List<SourceFile> files() {
        try {
            return SourceFiles.in(
                    config.migrations(), config.origin(ConfigKey.MIGRATIONS), root.toRealPath(), this::relative);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProjectMigrations.Workshop workshop(List<SourceFile> helpers) {
        var classPath = ClassPath.of(config);
        return new ProjectMigrations.Workshop(
                new ClassStore(helpers, classPath, new Compiler(javac, classPath), cache),
                new MigrationLoader(classPath));
    }

    /** A path as people are shown it: relative to the root and with slashes if it is below, else absolute. */
    public String relative(Path path) {
        var absolute = root.resolve(path).normalize();
        return absolute.startsWith(root)
                ? root.relativize(absolute).toString().replace('\\', '/')
                : absolute.toString();
    }
}
