package dev.schema.engine.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigTest {

    private static final String TOML =
            """
            # a comment with = and [brackets]
            migrations = [
              "db/one", # not the end ]
              "db/two",
            ]
            user = "everybody"
            default-env = "dev"

            [env.dev]
            url = "jdbc:sqlite:dev.db"
            [env.prod]
            url = "jdbc:postgresql://${DB_HOST}/shop?password=${DB_PASSWORD}"
            user = "deploy"
            allow-downgrade = false
            """;

    @TempDir
    Path root;

    private Config config(String toml, Map<String, String> environment, Map<String, String> options) {
        new Folder(root).write(Config.FILE_NAME, toml);
        return Project.find(root, environment, options).config();
    }

    private Config config(String toml) {
        return config(toml, Map.of(), Map.of());
    }

    private static Config.Setting setting(Config config, String key) {
        return config.settings().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_empty_file_gives_the_defaults() {
        var config = config("");

        assertThat(config.migrations()).containsExactly(root.resolve("migrations"));
        assertThat(config.packageName()).isEmpty();
        assertThat(config.dialects()).isEmpty();
        assertThat(config.classpath()).isEmpty();
        assertThat(config.drivers()).isEmpty();
        assertThat(config.env()).isEmpty();
        assertThat(config.url()).isEmpty();
        assertThat(config.user()).isEmpty();
        assertThat(config.password()).isEmpty();
        assertThat(config.allowDowngrade()).isTrue();
        assertThat(config.settings()).allSatisfy(row -> assertThat(row.origin()).isEqualTo("default"));
    }

    record Origin(
            String key, Map<String, String> environment, Map<String, String> options, String value, String origin) {}

    static Stream<Origin> origins() {
        var none = Map.<String, String>of();
        var prod = Map.of("SCHEMA_ENV", "prod");
        return Stream.of(
                new Origin("migrations", none, none, "db/one, db/two", "schema.toml:2"),
                new Origin(
                        "migrations",
                        Map.of("SCHEMA_MIGRATIONS", "x" + File.pathSeparator + "y"),
                        none,
                        "x, y",
                        "SCHEMA_MIGRATIONS"),
                new Origin("dialects", Map.of("SCHEMA_DIALECTS", "h2, sqlite"), none, "h2, sqlite", "SCHEMA_DIALECTS"),
                new Origin("env", none, none, "dev", "schema.toml:7"),
                new Origin("env", prod, none, "prod", "SCHEMA_ENV"),
                new Origin("env", prod, Map.of("env", "dev"), "dev", "--env"),
                new Origin("url", none, none, "jdbc:sqlite:dev.db", "schema.toml:10"),
                new Origin("url", Map.of("SCHEMA_URL", "jdbc:x"), none, "jdbc:x", "SCHEMA_URL"),
                new Origin("url", Map.of("SCHEMA_URL", " "), none, "jdbc:sqlite:dev.db", "schema.toml:10"),
                new Origin("url", Map.of("SCHEMA_URL", "jdbc:x"), Map.of("url", "jdbc:y"), "jdbc:y", "--url"),
                new Origin(
                        "url",
                        Map.of("SCHEMA_ENV", "prod", "DB_HOST", "db1", "DB_PASSWORD", "pw"),
                        none,
                        "jdbc:postgresql://db1/shop?password=****",
                        "schema.toml:12"),
                new Origin(
                        "url",
                        prod,
                        none,
                        "jdbc:postgresql://${DB_HOST}/shop?password=****",
                        "schema.toml:12, The variable 'DB_HOST' is not set."),
                new Origin("user", none, none, "everybody", "schema.toml:6"),
                new Origin("user", prod, none, "deploy", "schema.toml:13"),
                new Origin("allow-downgrade", none, none, "true", "default"),
                new Origin("allow-downgrade", prod, none, "false", "schema.toml:14"),
                new Origin("allow-downgrade", prod, Map.of("allow-downgrade", "true"), "true", "--allow-downgrade"),
                new Origin("password", Map.of("SCHEMA_PASSWORD", "pw"), none, "****", "SCHEMA_PASSWORD"),
                new Origin("password", none, none, "", "default"));
    }

    @ParameterizedTest
    @MethodSource("origins")
    void the_first_that_says_it_decides(Origin row) {
        var config = config(TOML, row.environment(), row.options());

        assertThat(setting(config, row.key())).isEqualTo(new Config.Setting(row.key(), row.value(), row.origin()));
    }

    record Wrong(String toml, Map<String, String> options, String message) {
        Wrong(String toml, String message) {
            this(toml, Map.of(), message);
        }
    }

    static Stream<Wrong> wrong() {
        return Stream.of(
                new Wrong(
                        "user = \"x\"\n\nmigration = \"x\"",
                        "schema.toml:3: Unknown key 'migration'.\n  Did you mean 'migrations'?"),
                new Wrong("zebra = 1", "schema.toml:1: Unknown key 'zebra'.\n  The keys here are migrations, package,"),
                new Wrong("[enw.dev]\nurl = \"x\"", "schema.toml:1: Unknown key 'enw'.\n  Did you mean 'env'?"),
                new Wrong("[env.dev]\nurk = \"x\"", "schema.toml:2: Unknown key 'urk'.\n  Did you mean 'url'?"),
                new Wrong("[env.dev]\nurl.x = \"x\"", "schema.toml:2: 'url' must be a string."),
                new Wrong(
                        "[env.dev]\ndialects = \"h2\"",
                        "schema.toml:2: 'dialects' cannot differ between environments."),
                new Wrong("env = \"dev\"", "schema.toml:1: 'env' is a table."),
                new Wrong("url = 5", "schema.toml:1: 'url' must be a string."),
                new Wrong("dialects = [\"h2\", 1]", "'dialects' must be a string or a list of strings."),
                new Wrong("allow-downgrade = \"yes\"", "'allow-downgrade' must be true or false."),
                new Wrong(
                        "password = \"x\"",
                        "schema.toml:1: A password does not belong in schema.toml.\n  Set SCHEMA_PASSWORD"),
                new Wrong("[env.dev]\npassword = \"x\"", "schema.toml:2: A password does not belong"),
                new Wrong("a = 1\nb = 2", "schema.toml:2: Unknown key 'b'."),
                new Wrong("url = \"x\"\nuser = nobody", "schema.toml:2: This is not valid TOML: "),
                new Wrong("url = \"x", "schema.toml:1: This is not valid TOML: "),
                new Wrong("url = \"x\"\nurl = \"y\"", "schema.toml:2: This is not valid TOML: "),
                new Wrong(
                        "default-env = \"pord\"\n[env.prod]",
                        "schema.toml:1: There is no environment 'pord'.\n  Did you mean 'prod'?"),
                new Wrong(
                        "[env.a]\n[env.b]",
                        Map.of("env", "zzz"),
                        "--env: There is no environment 'zzz'.\n  There are a, b."),
                new Wrong("", Map.of("env", "dev"), "--env: There is no environment 'dev'.\n  Add [env.dev]"),
                new Wrong("", Map.of("ulr", "x"), "--ulr: There is no setting 'ulr'.\n  Did you mean 'url'?"),
                new Wrong(
                        "",
                        Map.of("allow-downgrade", "maybe"),
                        "--allow-downgrade: 'allow-downgrade' must be true or"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_refused_with_its_line(Wrong row) {
        var e = catchThrowableOfType(SchemaException.class, () -> config(row.toml(), Map.of(), row.options()));

        assertThat(e).hasMessageContaining(row.message());
        assertThat(e.reason()).isEqualTo(Reason.USAGE);
    }

    @Test
    void a_broken_line_does_not_show_what_stands_in_it() {
        assertThatThrownBy(() -> config("url = jdbc:x?password=geheim"))
                .isInstanceOf(SchemaException.class)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void an_unset_variable_is_an_error_when_the_value_is_needed() {
        var config = config("url = \"${NO_SUCH}\"\nuser = \"x\"");

        assertThat(config.user()).contains("x");
        assertThatThrownBy(config::url)
                .hasMessage("schema.toml:1: The variable 'NO_SUCH' is not set.\n"
                        + "  Set it, or replace ${NO_SUCH} by the value.");
    }

    @Test
    void a_variable_is_not_expanded_again() {
        assertThat(config("url = \"${A}\"", Map.of("A", "${B}$1\\"), Map.of()).url())
                .contains("${B}$1\\");
    }

    @Test
    void the_only_environment_is_selected_unless_another_database_could_be_meant() {
        assertThat(config("[env.dev]\nurl = \"x\"").env()).contains("dev");
        assertThat(config("url = \"y\"\n[env.dev]\nurl = \"x\"").url()).contains("y");
        assertThatThrownBy(() -> config("[env.b]\n[env.a]").requireUrl())
                .hasMessageContaining("No environment is selected")
                .hasMessageContaining("Say --env with one of a, b");
        assertThatThrownBy(() -> config("").requireUrl()).hasMessageContaining("Say --url");
    }

    @Test
    void a_package_must_be_one() {
        assertThat(config("package = \"com.acme.shop\"").packageName()).contains("com.acme.shop");
        assertThatThrownBy(() -> config("package = \"com.acme-shop\"").packageName())
                .hasMessageStartingWith("schema.toml:1: 'com.acme-shop' is not the name of a package.");
    }

    @Test
    void a_drivers_folder_is_found_by_itself() throws IOException {
        Files.createDirectory(root.resolve("drivers"));

        assertThat(config("").drivers()).containsExactly(root.resolve("drivers"));
        assertThat(config("drivers = \"lib/my.jar\"").drivers()).containsExactly(root.resolve("lib/my.jar"));
    }

    @Test
    void a_password_file_must_be_its_owners_alone() throws IOException {
        var file = root.resolve("secret");
        Files.writeString(file, "pässword\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        var toml = "password-file = \"secret\"";

        assertThatThrownBy(() -> config(toml).password())
                .hasMessage("schema.toml:1: Others can read or write the password file '" + file + "'.\n"
                        + "  Run: chmod 600 " + file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(config(toml).password()).contains("pässword");
        assertThat(config(toml, Map.of("SCHEMA_PASSWORD", "pw"), Map.of()).password())
                .contains("pw");
        assertThat(config("", Map.of("SCHEMA_PASSWORD", "pw"), Map.of("password-file", "secret"))
                        .password())
                .contains("pässword");
        assertThatThrownBy(() -> config("password-file = \"gone\"").password()).hasMessageContaining("cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://h:5432/db?user=x&password=geheim&ssl=true | jdbc:postgresql://h:5432/db?user=x&password=****&ssl=true",
                "jdbc:postgresql://u:geheim@h/db | jdbc:postgresql://u:****@h/db",
                "jdbc:mysql://u:ge/he@im@h/db?x=y | jdbc:mysql://u:****@h/db?x=y",
                "jdbc:h2:mem:x;USER=a;PASSWORD=geheim;MODE=b | jdbc:h2:mem:x;USER=a;PASSWORD=****;MODE=b",
                "jdbc:sqlserver://h;password={ge;heim};user=a | jdbc:sqlserver://h;password=****;user=a",
                "jdbc:mariadb://address=(host=h)(password=geheim)/db | jdbc:mariadb://address=(host=h)(password=****)/db",
                "jdbc:oracle:thin:u/geheim@h:1521/x | jdbc:oracle:thin:u/****@h:1521/x",
                "cannot reach jdbc:x://h?sslpassword=geheim now | cannot reach jdbc:x://h?sslpassword=**** now",
                "jdbc:postgresql://h:5432/db?email=a@b | jdbc:postgresql://h:5432/db?email=a@b",
                "login with ge heim failed | login with **** failed",
                "login with ge%20heim and ge+heim failed | login with **** and **** failed",
            })
    void passwords_are_never_shown(String text, String masked) {
        var config = config("", Map.of("SCHEMA_PASSWORD", "ge heim"), Map.of());

        assertThat(config.mask(text)).isEqualTo(masked);
    }

    @Test
    void the_parsed_file_is_kept_by_content() throws IOException {
        var lines =
                List.of("url = \"jdbc:ä\"", "dialects = [\"h2\", \"sqlite\"]", "[env.x]", "allow-downgrade = false");
        var first = config(String.join("\n", lines)).settings();
        try (var kept = Files.list(root.resolve(".schema/cache/config"))) {
            assertThat(kept).hasSize(1);
        }

        assertThat(config(String.join("\n", lines)).settings()).isEqualTo(first);
        assertThat(config("# moved\n" + String.join("\n", lines)).settings()).isNotEqualTo(first);
    }
}
