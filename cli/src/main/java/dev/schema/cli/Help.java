package dev.schema.cli;

import dev.schema.cli.Commands.Group;

/** The help of {@code schema} itself, from the tables of commands and exit codes. */
final class Help {

    private static final String NAMES =
            """
            Naming a revision
              5c3e9b7a1f20    its id; 5c3e is enough where no other id or label begins so
              head, heads     the newest one; all of them where there are several
              base            before the first one
              +1, -2          counted from where the database is; 5c3e+1 counts from there
              loyalty@head    the newest one on the branch with the label loyalty
              a81f:5c3e       a range, for history and --sql

            """;

    private Help() {}

    static void root(Output output) {
        output.text("Usage: schema COMMAND [OPTIONS]\n\n"
                + "Database migrations with a history that branches and merges like git.\n\n");
        for (Group group : Group.values()) {
            output.line(group.title());
            Table table = new Table();
            for (Commands command : Commands.values()) {
                if (command.group() == group) {
                    String aliases =
                            command.aliases().isEmpty() ? "" : " Also: " + String.join(", ", command.aliases()) + ".";
                    table.row("  " + padded(command.word()), command.description() + aliases);
                }
            }
            table.lines(word -> word).forEach(output::line);
        }
        output.text("\n" + NAMES + "Exit codes\n");
        for (ExitCode code : ExitCode.values()) {
            output.line("  " + code.code() + "  " + code.meaning());
        }
        output.text("\n'schema COMMAND --help' explains a command and shows examples. Begin with 'schema init'.\n");
    }

    /** As wide as the longest name, so that all groups line up. */
    private static String padded(String word) {
        return String.format("%-9s", word);
    }
}
