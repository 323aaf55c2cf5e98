package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.ConfigKey.Kind;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins file, environment and options: checks what each says, and decides which of them speaks for a key. */
final class ConfigReader {

    /** A value as it was written, {@code ${VAR}} included, and who wrote it. */
    record Found(List<String> values, String origin, boolean inFile) {}

    /** @param env the selected environment's name */
    record Result(Map<ConfigKey, Found> found, @Nullable String env, String envOrigin, List<String> envs) {}

    private static final String ENV = "env";

    private final List<Toml.Entry> entries;
    private final Map<String, String> environment;
    private final Map<String, String> options;
    private final List<Problem> problems = new ArrayList<>();
    private final TreeSet<String> envs = new TreeSet<>();

    ConfigReader(List<Toml.Entry> entries, Map<String, String> environment, Map<String, String> options) {
        this.entries = entries;
        this.environment = environment;
        this.options = options;
    }

    /** @throws SchemaException with everything that is wrong in the file and the options */
    Result read() {
        entries.forEach(this::check);
        options.keySet().forEach(this::checkOption);
        stopIfWrong();
        var selected = env();
        stopIfWrong();
        var found = new EnumMap<ConfigKey, Found>(ConfigKey.class);
        for (var key : ConfigKey.values()) {
            found.put(key, find(key, selected == null ? null : selected.values().get(0)));
        }
        stopIfWrong();
        return new Result(
                found,
                selected == null ? null : selected.values().get(0),
                selected == null ? "default" : selected.origin(),
                List.copyOf(envs));
    }

    private void stopIfWrong() {
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.USAGE, problems);
        }
    }

    private void check(Toml.Entry entry) {
        var path = entry.path();
        boolean inEnvs = path.get(0).equals(ENV);
        if (inEnvs && path.size() < 3) {
            if (entry.type() != Toml.Type.TABLE) {
                report(entry, "'" + String.join(".", path) + "' is a table.", "Write [env.NAME], and url below it.");
            } else if (path.size() == 2) {
                envs.add(path.get(1));
            }
            return;
        }
        boolean inTable = ConfigKey.tables().contains(path.get(0));
        if (inTable && path.size() == 1) {
            if (entry.type() != Toml.Type.TABLE) {
                report(
                        entry,
                        "'" + path.get(0) + "' is a table.",
                        "Write [" + path.get(0) + "], and its keys below it.");
            }
            return;
        }
        int depth = inEnvs ? 3 : inTable ? 2 : 1;
        if (path.size() > depth) {
            return; // what is around it was reported
        }
        var name = path.get(path.size() - 1);
        var key = ConfigKey.at(inEnvs ? path.subList(2, 3) : path);
        if (name.equals("password")) {
            report(
                    entry,
                    "A password does not belong in " + Config.FILE_NAME + ".",
                    "Set SCHEMA_PASSWORD, or name a file that only you can read: password-file = \"...\".");
        } else if (key.isEmpty()) {
            report(entry, "Unknown key '" + name + "'.", inTable ? advice(path.get(0), name) : advice(name, inEnvs));
        } else if (inEnvs && !key.get().inEnv()) {
            report(
                    entry,
                    "'" + name + "' cannot differ between environments.",
                    "Move it to the top of the file, before the first [table].");
        } else if (!key.get().kind().accepts(entry.type())) {
            report(
                    entry,
                    "'" + name + "' must be " + key.get().kind().expected() + ".",
                    "Write: " + name + " = " + key.get().kind().example());
        }
    }

    private void report(Toml.Entry entry, String what, String next) {
        problems.add(new Problem(what, where(entry), next));
    }

    private static String where(Toml.Entry entry) {
        return Config.FILE_NAME + ":" + entry.line();
    }

    private static String advice(String table, String name) {
        return advice(
                name,
                Arrays.stream(ConfigKey.values())
                        .filter(key ->
                                key.path().size() > 1 && key.path().get(0).equals(table))
                        .map(ConfigKey::lastName)
                        .toList());
    }

    private static String advice(String name, boolean inEnv) {
        var keys = Arrays.stream(ConfigKey.values())
                .filter(key -> key.path().size() == 1 && (key.inEnv() || !inEnv))
                .map(ConfigKey::key);
        return advice(
                name,
                inEnv
                        ? keys.toList()
                        : Stream.of(keys, Stream.of(ENV), ConfigKey.tables().stream())
                                .flatMap(each -> each)
                                .toList());
    }

    private static String advice(String name, List<String> known) {
        return Nearest.to(name, known)
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("The keys here are " + String.join(", ", known) + ".");
    }

    private void checkOption(String name) {
        if (!name.equals(ENV) && ConfigKey.named(name).isEmpty()) {
            problems.add(new Problem("There is no setting '" + name + "'.", "--" + name, advice(name, false)));
        }
    }

    /** The option, the variable, {@code default-env}, or the only environment where nothing else could be meant. */
    private @Nullable Found env() {
        var named = said(ENV, "--" + ENV, "SCHEMA_ENV", Kind.TEXT)
                .or(() -> fromFile(List.of(ConfigKey.DEFAULT_ENV.key())))
                .orElse(null);
        if (named == null) {
            boolean alone =
                    envs.size() == 1 && fromFile(List.of(ConfigKey.URL.key())).isEmpty();
            return alone ? new Found(List.of(envs.first()), "the only [env]", false) : null;
        }
        var name = named.values().get(0);
        if (!envs.contains(name)) {
            problems.add(new Problem(
                    "There is no environment '" + name + "'.",
                    named.origin(),
                    Nearest.to(name, envs)
                            .map(near -> "Did you mean '" + near + "'?")
                            .orElse(
                                    envs.isEmpty()
                                            ? "Add [env." + name + "] with its url to " + Config.FILE_NAME + "."
                                            : "There are " + String.join(", ", envs) + ".")));
        }
        return named;
    }

    private Found find(ConfigKey key, @Nullable String env) {
        var found = said(key.key(), key.option(), key.variable(), key.kind())
                .or(() -> env == null || !key.inEnv() ? Optional.empty() : fromFile(List.of(ENV, env, key.key())))
                .or(() -> fromFile(key.path()))
                .orElse(new Found(key.standard(), "default", false));
        var first = found.values().isEmpty() ? "" : found.values().get(0);
        if (key.kind() == Kind.FLAG && !first.equals("true") && !first.equals("false")) {
            problems.add(new Problem("'" + key.key() + "' must be true or false.", found.origin(), "Say one of them."));
        }
        return found;
    }

    private Optional<Found> said(String name, String shown, String variable, Kind kind) {
        var option = options.get(name);
        if (option != null) {
            return Optional.of(new Found(split(option, kind), shown, false));
        }
        var value = environment.get(variable);
        return value == null || value.isBlank()
                ? Optional.empty()
                : Optional.of(new Found(split(value, kind), variable, false));
    }

    private static List<String> split(String value, Kind kind) {
        return switch (kind) {
            case TEXT, FLAG -> List.of(value);
            case WORDS -> pieces(value, ",");
            case PATHS -> pieces(value, File.pathSeparator);
        };
    }

    private static List<String> pieces(String value, String separator) {
        return Stream.of(value.split(separator))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private Optional<Found> fromFile(List<String> path) {
        return entries.stream()
                .filter(entry -> entry.path().equals(path))
                .map(entry -> new Found(entry.values(), where(entry), true))
                .findFirst();
    }
}
