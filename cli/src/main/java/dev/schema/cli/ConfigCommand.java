package dev.schema.cli;

import dev.schema.engine.project.Config;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

@Command(
        description = {
            "Shows each setting, its value and where it comes from. An option comes before a SCHEMA_* variable, that"
                    + " before the [env.NAME] chosen, that before the top of schema.toml. Passwords are never shown."
        },
        footer = {
            "  schema config",
            "  SCHEMA_URL=jdbc:sqlite:other.db schema config",
            "  schema config --env prod --json",
        })
final class ConfigCommand extends dev.schema.cli.Command {

    @Override
    ExitCode run(Context context) {
        List<Config.Setting> settings = context.config().settings();
        String project = context.project().root().toString();
        if (context.json()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("project", project);
            fields.put(
                    "settings",
                    settings.stream()
                            .map(setting -> {
                                Map<String, String> row = new LinkedHashMap<>();
                                row.put("key", setting.key());
                                row.put("value", setting.value());
                                row.put("origin", setting.origin());
                                return row;
                            })
                            .toList());
            context.output().json(fields);
            return ExitCode.DONE;
        }
        context.output().line(context.output().style().bold("project") + "  " + project);
        Table table = new Table();
        settings.forEach(setting ->
                table.row(setting.key(), setting.value().isEmpty() ? "-" : setting.value(), setting.origin()));
        table.lines(context.output().style()::bold).forEach(context.output()::line);
        return ExitCode.DONE;
    }
}
