package dev.schema.cli;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Config;
import dev.schema.engine.project.DriverFolder;
import dev.schema.engine.project.MigrationSource;
import dev.schema.engine.project.Project;
import dev.schema.engine.run.RunListener;
import dev.schema.type.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a command works with: the project and its migrators, made when they are first asked for, and the output. */
final class Context {

    private final Console console;
    private final GlobalOptions globals;
    private final Output output;
    private final Map<String, String> own = new HashMap<>();
    private @Nullable Project project;
    private @Nullable MigrationSource source;

    Context(Console console, GlobalOptions globals, Output output) {
        this.console = console;
        this.globals = globals;
        this.output = output;
    }

    Console console() {
        return console;
    }

    Output output() {
        return output;
    }

    boolean json() {
        return globals.json;
    }

    /** What an option of one command says; before the project is asked for. */
    void set(String key, String value) {
        own.put(key, value);
    }

    /** Lets the tables of a database be the model. */
    void setModel(String url) {
        set("model.source", "database");
        set("model.url", url);
    }

    /** The folder to work in: that of {@code --project}, or the working directory. */
    Path folder() {
        if (globals.project == null) {
            return console.directory();
        }
        Path folder = console.directory().resolve(globals.project).normalize();
        if (!Files.isDirectory(folder)) {
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem(
                            "There is no folder '" + folder + "'.", "--project", "Name the folder of your project."));
        }
        return folder;
    }

    Project project() {
        if (project == null) {
            Map<String, String> settings = globals.settings();
            settings.putAll(own);
            project = Project.find(folder(), console.environment(), settings);
            output.mask(project.config()::mask);
        }
        return project;
    }

    Config config() {
        return project().config();
    }

    private MigrationSource source() {
        if (source == null) {
            source = project().migrations();
        }
        return source;
    }

    /** Forgets what was read of the migrations: a file has come. */
    void readAgain() {
        source = null;
    }

    private SchemaMigrator.Builder builder() {
        return SchemaMigrator.configure().source(source()).tool("schema " + Version.text());
    }

    /** Lets a terminal show that something goes on which may take a while; the next line takes its place. */
    void busy(String what) {
        if (console.terminal() && !globals.json) {
            output.passing(what + " ...");
        }
    }

    /** Shows that the model is read, if that is a database. */
    void busyWithModel() {
        config().modelUrl().ifPresent(url -> busy("reading " + url));
    }

    /** A migrator that only looks at files. */
    SchemaMigrator files() {
        return builder().load();
    }

    /**
     * A migrator that only looks at files, and renders for the database of the project: that of its URL, else the first
     * that every revision must suit.
     */
    SchemaMigrator scripts() {
        List<String> dialects = config().dialects();
        if (dialects.size() == 1 && !config().hasUrl()) {
            return builder().database(database(dialects.get(0))).load();
        }
        Optional<String> url = config().url();
        if (url.isPresent()) {
            return builder().url(url.get()).load();
        }
        return dialects.isEmpty()
                ? files()
                : builder().database(database(dialects.get(0))).load();
    }

    /** The kinds of database that every revision must suit. */
    List<Database> databases() {
        List<String> names = config().dialects();
        return names.isEmpty()
                ? List.of(scripts().database())
                : names.stream().map(Context::database).toList();
    }

    private static Database database(String name) {
        try {
            return new Database(name);
        } catch (IllegalArgumentException illegal) {
            throw new SchemaException(
                    Reason.USAGE,
                    new Problem(illegal.getMessage() + ".", "dialects", "Write it as in dialects = [\"sqlite\"]."),
                    illegal);
        }
    }

    /** Whether a database is configured. */
    boolean hasDatabase() {
        return config().url().isPresent();
    }

    /** A migrator on the database of the project. */
    SchemaMigrator database() {
        return database(new RunListener() {});
    }

    /** The same, and somebody who hears how its runs get on. */
    SchemaMigrator database(RunListener listener) {
        Config config = config();
        SchemaMigrator.Builder builder = builder()
                .url(url())
                .drivers(DriverFolder.loader(config.drivers()))
                .lockTimeout(config.lockTimeout())
                .listener(listener);
        config.user().ifPresent(builder::user);
        config.password().ifPresent(builder::password);
        return builder.load();
    }

    /** A relative path is relative to whoever wrote it: the file, or the person in the working directory. */
    private String url() {
        String url = config().requireUrl();
        boolean fromFile = config().settings().stream()
                .anyMatch(setting ->
                        setting.key().equals("url") && setting.origin().startsWith(Config.FILE_NAME));
        Path folder = fromFile ? project().root() : console.directory();
        return Dialects.forUrl(url).map(dialect -> dialect.resolve(url, folder)).orElse(url);
    }

    /**
     * The same project in another environment.
     *
     * @param without variables that would decide against what the environment says
     */
    Context in(String env, Set<String> without) {
        Map<String, String> variables = new HashMap<>(console.environment());
        variables.keySet().removeAll(without);
        GlobalOptions same = new GlobalOptions();
        same.project = globals.project;
        same.env = env;
        return new Context(console.withEnvironment(variables), same, output);
    }

    /** What people call the database: its environment, or its URL. */
    String databaseName() {
        return config().env().orElseGet(() -> config().url().orElse("database"));
    }

    /** Whether whoever is there agrees; with {@code --yes} nobody is asked. */
    boolean agreed(String question) {
        if (globals.yes) {
            return true;
        }
        return List.of("y", "yes").contains(answer(question + " [y/N] ").toLowerCase(Locale.ROOT));
    }

    /** What whoever is there says; empty if nobody is. */
    String answer(String question) {
        output.say(question);
        try {
            return Optional.ofNullable(console.in().readLine()).orElse("").strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether somebody is there who can be asked more than yes or no. */
    boolean canAnswer() {
        return console.interactive() && !globals.yes && !globals.json;
    }

    /** Whether a question would find somebody. */
    boolean canAsk() {
        return globals.yes || console.interactive();
    }

    boolean yes() {
        return globals.yes;
    }

    /** Says, to those who want to know, what had to be compiled. */
    void compiled() {
        if (source != null) {
            output.verbose("compiled " + Text.count(source.compiled(), "file"));
        }
    }
}
