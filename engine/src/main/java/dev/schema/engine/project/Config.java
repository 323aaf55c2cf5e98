package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.ConfigReader.Found;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project is configured to do, and who said so.
 *
 * <p>A key is decided by the first of these that says it:
 *
 * <ol>
 *   <li>an option, {@code --url};
 *   <li>a variable, {@code SCHEMA_URL} (dashes become underscores; an empty one says nothing; lists of paths are
 *       separated as in {@code PATH}, other lists by commas; variables of other names are not looked at);
 *   <li>the table of the selected environment, {@code [env.prod]}: {@code url}, {@code user}, {@code password-file} and
 *       {@code allow-downgrade} may stand there;
 *   <li>the top of {@code schema.toml}, or {@code [model]} for what is about the model ({@code SCHEMA_MODEL_CLASS});
 *   <li>the default.
 * </ol>
 *
 * <p>The environment is selected by {@code --env}, {@code SCHEMA_ENV} or {@code default-env}. Without them it is the only
 * one there is, unless a {@code url} stands at the top of the file; of several, none is guessed.
 *
 * <p>{@code ${NAME}} in the file stands for a variable and for nothing else. A variable that is unset or empty is an error
 * when the value is asked for, not before. A password is never in the file and never an option: it comes from {@code
 * SCHEMA_PASSWORD}, or from a {@code password-file} that only its owner can read; an option {@code --password-file} comes
 * before the variable. Relative paths are relative to the project's root, whoever gives them.
 *
 * <p>Immutable and thread-safe. Every {@link SchemaException} from here has {@link Reason#USAGE}.
 */
public final class Config {

    /** The name of the file that makes a folder a project. */
    public static final String FILE_NAME = "schema.toml";

    private static final String PASSWORD = "SCHEMA_PASSWORD";
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern LIMIT = Pattern.compile("([1-9][0-9]{0,5})(ms|s|m)");
    private static final Pattern PACKAGE =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");

    private final Path root;
    private final Map<String, String> environment;
    private final ConfigReader.Result settings;

    /**
     * One row of what is configured.
     *
     * @param key as in {@code schema.toml}, or {@code env} or {@code password}
     * @param value for people: lists joined by commas, secrets as {@code ****}, empty when nothing is set
     * @param origin {@code --url}, {@code SCHEMA_URL}, {@code schema.toml:3} or {@code default}
     */
    public record Setting(String key, String value, String origin) {}

    private Config(Path root, Map<String, String> environment, ConfigReader.Result settings) {
        this.root = root;
        this.environment = environment;
        this.settings = settings;
    }

    static Config read(
            Path root, String toml, Map<String, String> environment, Map<String, String> options, Cache cache) {
        var entries = Toml.parse(toml, FILE_NAME, cache);
        var copy = Map.copyOf(environment);
        return new Config(root, copy, new ConfigReader(entries, copy, options).read());
    }

    /** What another text of the file would say here, apart from what an environment says. */
    Config saying(String toml, Cache cache) {
        var variables = new HashMap<>(environment);
        variables.remove("SCHEMA_ENV");
        return read(root, toml, variables, Map.of(), cache);
    }

    /** The folders with migrations, absolute; {@code migrations} unless said otherwise. */
    public List<Path> migrations() {
        return paths(ConfigKey.MIGRATIONS);
    }

    /** The package for new migrations; empty for none. */
    public Optional<String> packageName() {
        var name = text(ConfigKey.PACKAGE);
        if (name.isPresent() && !PACKAGE.matcher(name.get()).matches()) {
            throw wrong(
                    ConfigKey.PACKAGE,
                    "'" + name.get() + "' is not the name of a package.",
                    "Write it as in Java: package = \"com.acme.shop.migrations\".");
        }
        return name;
    }

    /** The names of the databases that every plan must suit, as written; may be empty. */
    public List<String> dialects() {
        return values(ConfigKey.DIALECTS);
    }

    /** Jars and folders of classes that migrations may use besides the DSL, absolute; may be empty. */
    public List<Path> classpath() {
        return paths(ConfigKey.CLASSPATH);
    }

    /** Jars of JDBC drivers, or folders of them, absolute; unless said otherwise the folder {@code drivers} if it exists. */
    public List<Path> drivers() {
        var folder = root.resolve("drivers");
        return found(ConfigKey.DRIVERS).values().isEmpty() && Files.isDirectory(folder)
                ? List.of(folder)
                : paths(ConfigKey.DRIVERS);
    }

    /** The name of the selected environment. */
    public Optional<String> env() {
        return Optional.ofNullable(settings.env());
    }

    /** The names of all environments of the file. */
    public List<String> envs() {
        return settings.envs();
    }

    /** The JDBC URL, as it is to be used. It may hold secrets: show it through {@link #mask(String)}. */
    public Optional<String> url() {
        return text(ConfigKey.URL);
    }

    /** The JDBC URL of the database whose tables are the model, if they are. It may hold secrets, too. */
    public Optional<String> modelUrl() {
        return text(ConfigKey.MODEL_SOURCE).filter("database"::equals).flatMap(source -> text(ConfigKey.MODEL_URL));
    }

    /** Whether there is a URL, and the variables in it are set. */
    public boolean hasUrl() {
        var found = found(ConfigKey.URL);
        return found.values().stream()
                .anyMatch(url -> !found.inFile()
                        || REFERENCE.matcher(url).results().allMatch(reference -> isSet(reference.group(1))));
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    /**
     * The JDBC URL.
     *
     * @throws SchemaException that says how to give one, if there is none
     */
    public String requireUrl() {
        return url().orElseThrow(() -> {
            boolean choice = env().isEmpty() && !settings.envs().isEmpty();
            return new SchemaException(
                    Reason.USAGE,
                    new Problem(
                            choice ? "No environment is selected, so there is no database." : "No database is given.",
                            env().map(name -> FILE_NAME + " [env." + name + "]").orElse(FILE_NAME),
                            choice
                                    ? "Say --env with one of " + String.join(", ", settings.envs())
                                            + ", or write default-env = \"...\"."
                                    : "Say --url jdbc:..., set SCHEMA_URL, or write url = \"jdbc:...\"."));
        });
    }

    /** The name to log in with. */
    public Optional<String> user() {
        return text(ConfigKey.USER);
    }

    /**
     * The password to log in with.
     *
     * @throws SchemaException if its file is missing, empty, or can be read by others
     */
    public Optional<String> password() {
        var file = found(ConfigKey.PASSWORD_FILE);
        var variable = environment.get(PASSWORD);
        if (file.origin().startsWith("--") || variable == null || variable.isEmpty()) {
            return text(ConfigKey.PASSWORD_FILE).map(path -> PasswordFile.read(resolve(path, file), file.origin()));
        }
        return Optional.of(variable);
    }

    /** Whether downgrades are allowed; true unless said otherwise. */
    public boolean allowDowngrade() {
        return values(ConfigKey.ALLOW_DOWNGRADE).equals(List.of("true"));
    }

    /** How long the code of one migration may run while it is recorded; a minute unless said otherwise. */
    public Duration recordLimit() {
        return duration(ConfigKey.RECORD_LIMIT);
    }

    /** How long a run waits for others, be it another run or a session that uses a table; five minutes unless set. */
    public Duration lockTimeout() {
        return duration(ConfigKey.LOCK_TIMEOUT);
    }

    private Duration duration(ConfigKey key) {
        var limit = values(key).get(0);
        var matcher = LIMIT.matcher(limit);
        if (!matcher.matches()) {
            throw wrong(key, "'" + limit + "' is not a length of time.", "Write it as \"60s\", \"5m\" or \"500ms\".");
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            default -> Duration.ofMinutes(number);
        };
    }

    /** What is said about the model. */
    ModelChoice model() {
        var source = text(ConfigKey.MODEL_SOURCE).orElse("");
        return new ModelChoice(
                source,
                text(ConfigKey.MODEL_CLASS).orElse(null),
                origin(modelKey(source)),
                filters(),
                new ModelChoice.Tables(
                        root,
                        text(ConfigKey.MODEL_URL).orElse(null),
                        paths(ConfigKey.MODEL_FILE),
                        text(ConfigKey.MODEL_SCRATCH).orElse(null),
                        drivers()),
                new ModelChoice.Places(
                        root,
                        values(ConfigKey.MODEL_SCAN),
                        paths(ConfigKey.MODEL_CLASSPATH),
                        values(ConfigKey.MODEL_SETTINGS)));
    }

    /**
     * What of a schema counts where one is compared with another.
     *
     * @throws SchemaException if a kind of things is none
     */
    public Filters filters() {
        Set<Filters.Kind> kinds = EnumSet.allOf(Filters.Kind.class);
        if (!values(ConfigKey.MODEL_KINDS).isEmpty()) {
            kinds.retainAll(kinds(ConfigKey.MODEL_KINDS));
        }
        kinds.removeAll(kinds(ConfigKey.MODEL_EXCLUDE_KINDS));
        return new Filters(
                values(ConfigKey.MODEL_INCLUDE),
                values(ConfigKey.MODEL_EXCLUDE),
                values(ConfigKey.MODEL_SCHEMAS),
                kinds);
    }

    private List<Filters.Kind> kinds(ConfigKey key) {
        return values(key).stream()
                .map(word -> Filters.Kind.of(word)
                        .orElseThrow(() -> wrong(
                                key,
                                "There is no kind of things '" + word + "'.",
                                "Known are: "
                                        + Stream.of(Filters.Kind.values())
                                                .map(Filters.Kind::word)
                                                .collect(Collectors.joining(", "))
                                        + ".")))
                .toList();
    }

    /** What says most of the model. */
    private ConfigKey modelKey(String source) {
        ConfigKey key =
                switch (source) {
                    case "" -> ConfigKey.MODEL_CLASS;
                    case "database" -> ConfigKey.MODEL_URL;
                    case "sql" -> ConfigKey.MODEL_FILE;
                    default -> ConfigKey.MODEL_SOURCE;
                };
        return source.isEmpty() || !values(key).isEmpty() ? key : ConfigKey.MODEL_SOURCE;
    }

    /** Everything that is configured and where it comes from, always in the same order; safe to show. */
    public List<Setting> settings() {
        var rows = new ArrayList<Setting>();
        rows.add(new Setting("env", env().orElse(""), settings.envOrigin()));
        for (var key : ConfigKey.values()) {
            rows.add(row(key));
        }
        var variable = environment.get(PASSWORD);
        boolean fromFile = !found(ConfigKey.PASSWORD_FILE).values().isEmpty();
        if (variable != null
                && !variable.isEmpty()
                && !found(ConfigKey.PASSWORD_FILE).origin().startsWith("--")) {
            rows.add(new Setting("password", Secrets.MASK, PASSWORD));
        } else if (fromFile) {
            rows.add(new Setting("password", Secrets.MASK, "password-file"));
        } else {
            rows.add(new Setting("password", "", "default"));
        }
        return List.copyOf(rows);
    }

    /** The text without any password in it: that of a URL, or the configured one, also as it is spelled in URLs. */
    public String mask(String text) {
        return Secrets.mask(text, knownPassword());
    }

    /** A key's origin, as in {@link Setting#origin()}, for problems that others find with its value. */
    String origin(ConfigKey key) {
        return found(key).origin();
    }

    private Setting row(ConfigKey key) {
        var found = found(key);
        var values = new ArrayList<String>();
        var origin = new StringBuilder(found.origin());
        for (var value : found.values()) {
            try {
                values.add(expand(value, found));
            } catch (SchemaException unset) {
                values.add(value); // the list shows what is there, also when it cannot be used yet
                origin.append(", ").append(unset.problems().get(0).what());
            }
        }
        return new Setting(key.key(), mask(String.join(", ", values)), origin.toString());
    }

    private @Nullable String knownPassword() {
        try {
            return password().orElse(null);
        } catch (SchemaException unreadable) {
            return null; // a password that cannot be read is in no text
        }
    }

    private Found found(ConfigKey key) {
        var found = settings.found().get(key);
        if (found == null) {
            throw new IllegalStateException(key.key());
        }
        return found;
    }

    private Optional<String> text(ConfigKey key) {
        return values(key).stream().findFirst();
    }

    private List<String> values(ConfigKey key) {
        var found = found(key);
        return found.values().stream().map(value -> expand(value, found)).toList();
    }

    private List<Path> paths(ConfigKey key) {
        var found = found(key);
        return values(key).stream().map(value -> resolve(value, found)).toList();
    }

    private Path resolve(String path, Found found) {
        try {
            return root.resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw new SchemaException(
                    Reason.USAGE, new Problem("'" + path + "' is not a path.", found.origin(), "Correct it."), e);
        }
    }

    private String expand(String value, Found found) {
        if (!found.inFile()) {
            return value;
        }
        return REFERENCE.matcher(value).replaceAll(reference -> {
            var name = reference.group(1);
            if (!isSet(name)) {
                throw new SchemaException(
                        Reason.USAGE,
                        new Problem(
                                "The variable '" + name + "' is not set.",
                                found.origin(),
                                "Set it, or replace ${" + name + "} by the value."));
            }
            return Matcher.quoteReplacement(environment.get(name));
        });
    }

    private SchemaException wrong(ConfigKey key, String what, String next) {
        return new SchemaException(Reason.USAGE, new Problem(what, origin(key), next));
    }
}
