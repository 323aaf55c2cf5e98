package dev.schema.engine.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The keys of {@code schema.toml}: one row adds one, with its {@code SCHEMA_*} variable and its option. A key with a dot
 * stands in the table of that name.
 */
enum ConfigKey {
    MIGRATIONS("migrations", Kind.PATHS, false, List.of("migrations")),
    PACKAGE("package", Kind.TEXT, false, List.of()),
    DIALECTS("dialects", Kind.WORDS, false, List.of()),
    CLASSPATH("classpath", Kind.PATHS, false, List.of()),
    DRIVERS("drivers", Kind.PATHS, false, List.of()),
    RECORD_LIMIT("record-limit", Kind.TEXT, false, List.of("60s")),
    LOCK_TIMEOUT("lock-timeout", Kind.TEXT, true, List.of("5m")),
    DEFAULT_ENV("default-env", Kind.TEXT, false, List.of()),
    URL("url", Kind.TEXT, true, List.of()),
    USER("user", Kind.TEXT, true, List.of()),
    PASSWORD_FILE("password-file", Kind.TEXT, true, List.of()),
    ALLOW_DOWNGRADE("allow-downgrade", Kind.FLAG, true, List.of("true")),
    MODEL_SOURCE("model.source", Kind.TEXT, false, List.of()),
    MODEL_CLASS("model.class", Kind.TEXT, false, List.of()),
    MODEL_URL("model.url", Kind.TEXT, false, List.of()),
    MODEL_FILE("model.file", Kind.PATHS, false, List.of()),
    MODEL_SCRATCH("model.scratch", Kind.TEXT, false, List.of()),
    MODEL_SCAN("model.scan", Kind.WORDS, false, List.of()),
    MODEL_CLASSPATH("model.classpath", Kind.PATHS, false, List.of()),
    MODEL_SETTINGS("model.settings", Kind.WORDS, false, List.of()),
    MODEL_INCLUDE("model.include", Kind.WORDS, false, List.of()),
    MODEL_EXCLUDE("model.exclude", Kind.WORDS, false, List.of()),
    MODEL_SCHEMAS("model.schemas", Kind.WORDS, false, List.of()),
    MODEL_KINDS("model.kinds", Kind.WORDS, false, List.of()),
    MODEL_EXCLUDE_KINDS("model.exclude-kinds", Kind.WORDS, false, List.of());

    enum Kind {
        TEXT("a string", "\"...\""),
        FLAG("true or false", "true"),
        /** In a variable: separated by commas. */
        WORDS("a string or a list of strings", "[\"...\", \"...\"]"),
        /** In a variable: separated as in PATH. */
        PATHS("a string or a list of strings", "[\"...\", \"...\"]");

        private final String expected;
        private final String example;

        Kind(String expected, String example) {
            this.expected = expected;
            this.example = example;
        }

        String expected() {
            return expected;
        }

        String example() {
            return example;
        }

        boolean accepts(Toml.Type type) {
            return switch (this) {
                case TEXT -> type == Toml.Type.STRING;
                case FLAG -> type == Toml.Type.BOOLEAN;
                case WORDS, PATHS -> type == Toml.Type.STRING || type == Toml.Type.STRINGS;
            };
        }
    }

    private final String key;
    private final Kind kind;
    private final boolean inEnv;
    private final List<String> standard;

    ConfigKey(String key, Kind kind, boolean inEnv, List<String> standard) {
        this.key = key;
        this.kind = kind;
        this.inEnv = inEnv;
        this.standard = standard;
    }

    String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    /** Whether an {@code [env.NAME]} table may say it, too. */
    boolean inEnv() {
        return inEnv;
    }

    List<String> standard() {
        return standard;
    }

    /** Where it stands in the file: tables, and its own name. */
    List<String> path() {
        return List.of(key.split("\\."));
    }

    /** Its name within its table. */
    String lastName() {
        return path().get(path().size() - 1);
    }

    String variable() {
        return "SCHEMA_" + key.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    }

    String option() {
        boolean taken = Arrays.stream(values()).anyMatch(other -> other != this && other.key.equals(lastName()));
        return "--" + (taken ? key.replace('.', '-') : lastName());
    }

    /** The names of the tables that are no environments. */
    static List<String> tables() {
        return Arrays.stream(values())
                .map(ConfigKey::path)
                .filter(path -> path.size() > 1)
                .map(path -> path.get(0))
                .distinct()
                .toList();
    }

    static Optional<ConfigKey> at(List<String> path) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.path().equals(path))
                .findFirst();
    }

    static Optional<ConfigKey> named(String key) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.key.equals(key))
                .findFirst();
    }
}
