package dev.schema.cli;

import dev.schema.engine.project.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The table of all commands. A command is made only when it is the one that was asked for, so that a start pays for
 * nothing else.
 */
enum Commands {
    INIT(Group.START, "init", "Make this folder a project.", InitCommand::new),
    REVISION(Group.START, "revision", "Write the file of a new revision.", RevisionCommand::new),
    IMPORT(Group.START, "import", "Begin with what is there.", ImportCommand::new),
    UPGRADE(Group.MOVE, "upgrade", "Apply what is pending.", UpgradeCommand::new),
    DOWNGRADE(Group.MOVE, "downgrade", "Undo revisions.", DowngradeCommand::new),
    STAMP(Group.MOVE, "stamp", "Declare where a database is, running nothing.", StampCommand::new),
    HEADS(Group.BRANCHES, "heads", "List the newest revision of each branch.", HeadsCommand::new),
    BRANCHES(Group.BRANCHES, "branches", "List where the history parts, and the labels.", BranchesCommand::new),
    MERGE(Group.BRANCHES, "merge", "Join branches, if they fit.", MergeCommand::new),
    REBASE(Group.BRANCHES, "rebase", "Put a branch on top of another.", RebaseCommand::new),
    CURRENT(Group.LOOK, "current", "Show where the database is.", CurrentCommand::new),
    HISTORY(Group.LOOK, "history", "Draw the history, newest first.", HistoryCommand::new, "log"),
    SHOW(Group.LOOK, "show", "Show one revision and what it does.", ShowCommand::new),
    STATUS(Group.GUARD, "status", "Compare the project with the database.", StatusCommand::new, "info"),
    CHECK(Group.GUARD, "check", "Check everything; for CI.", CheckCommand::new),
    DRIFT(Group.GUARD, "drift", "Compare the database with its position.", DriftCommand::new),
    CONFIG(Group.MEND, "config", "Show each setting and where it comes from.", ConfigCommand::new);

    /** What belongs together in the help. */
    enum Group {
        START("Start"),
        MOVE("Move a database"),
        BRANCHES("Branches"),
        LOOK("Look"),
        GUARD("Guard"),
        MEND("Mend");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final Group group;
    private final String word;
    private final String description;
    private final Supplier<Command> supplier;
    private final List<String> aliases;

    Commands(Group group, String word, String description, Supplier<Command> supplier, String... aliases) {
        this.group = group;
        this.word = word;
        this.description = description;
        this.supplier = supplier;
        this.aliases = List.of(aliases);
    }

    /** The command that is called so, by its name or an alias. */
    static Optional<Commands> named(String word) {
        for (Commands command : values()) {
            if (command.words().contains(word)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    /** The name that somebody who typed this probably meant. */
    static Optional<String> nearest(String word) {
        List<String> all = new ArrayList<>();
        for (Commands command : values()) {
            all.addAll(command.words());
        }
        return Nearest.to(word, all);
    }

    private List<String> words() {
        List<String> all = new ArrayList<>(aliases);
        all.add(0, word);
        return all;
    }

    Group group() {
        return group;
    }

    String word() {
        return word;
    }

    List<String> aliases() {
        return aliases;
    }

    String description() {
        return description;
    }

    Command make() {
        return supplier.get();
    }
}
