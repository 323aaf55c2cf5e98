package dev.schema.examples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Two branches of migrations meet: they are made with git, merged, and bring a database up to date that stood on one of
 * them.
 */
public final class QuickStart {

    /** The script that the story writes. */
    static final String SCRIPT = "release.sql";

    private QuickStart() {}

    /** Plays the story in a new temporary folder, on the screen. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("shop");
        PrintWriter screen = new PrintWriter(System.out, true, Charset.defaultCharset());
        play(folder, screen);
        screen.println();
        screen.println("The project is in " + folder + ": look around.");
    }

    /**
     * Plays the story.
     *
     * @param folder an empty folder
     * @param transcript gets what a person would see
     * @param options what is typed behind each {@code schema} command, such as {@code --url} and another database
     */
    static void play(Path folder, PrintWriter transcript, String... options) {
        Stage stage = new Stage(folder, transcript, List.of(options));

        stage.say("A new project with two revisions.");
        stage.git("init", "--quiet", "--initial-branch=main");
        stage.schema(0, "init");
        stage.schema(0, "revision", "-m", "create customers", "--rev-id", "a81f02c9d3e4");
        stage.edit("M20261101_0900_CreateCustomers.java");
        stage.at("2026-11-03T10:15:00Z");
        stage.schema(0, "revision", "-m", "create orders", "--rev-id", "5c3e9b7a1f20");
        stage.edit("M20261103_1015_CreateOrders.java");
        ignoreDatabases(folder);
        stage.git("add", ".");
        stage.git("commit", "--quiet", "-m", "Customers and orders");

        stage.say("One feature branch; the database of its developer knows it.");
        stage.git("switch", "--quiet", "--create", "loyalty");
        stage.at("2026-11-10T14:30:00Z");
        stage.schema(
                0, "revision", "-m", "add loyalty points", "--branch-label", "loyalty", "--rev-id", "e07d4415ab92");
        stage.edit("M20261110_1430_AddLoyaltyPoints.java");
        stage.schema(0, "upgrade");
        stage.git("add", ".");
        stage.git("commit", "--quiet", "-m", "Loyalty points");

        stage.say("Another one, made by a colleague from the same start.");
        stage.git("switch", "--quiet", "--create", "names", "main");
        stage.at("2026-11-11T09:20:00Z");
        stage.schema(0, "revision", "-m", "split customer name", "--rev-id", "7f60bb1c2d05");
        stage.edit("M20261111_0920_SplitCustomerName.java");
        stage.git("add", ".");
        stage.git("commit", "--quiet", "-m", "First and last names");

        stage.say("git merges both without a conflict. The history has two heads now.");
        stage.git("switch", "--quiet", "main");
        stage.git("merge", "--quiet", "loyalty");
        stage.git("merge", "--quiet", "--no-edit", "names");
        stage.schema(0, "heads");
        stage.schema(4, "upgrade");

        stage.say("schema merge joins them: running them in both orders leads to the same schema.");
        stage.at("2026-11-15T17:00:00Z");
        stage.schema(0, "merge", "-m", "merge loyalty and names", "--rev-id", "19ce8a44f7d1");
        stage.schema(0, "history");

        stage.say("The database that stood on one branch gets what it lacks.");
        stage.schema(0, "status");
        stage.schema(0, "upgrade");

        stage.say("The DBA of production, which has run the first two, gets a script that checks where it is.");
        stage.schemaInto(SCRIPT, 12, "upgrade", "--sql", "5c3e:head");

        stage.say("Undo is derived, and says what it would lose.");
        stage.schema(2, "downgrade", "5c3e");
        stage.schema(0, "downgrade", "5c3e", "--yes");
        stage.schema(0, "current");
    }

    private static void ignoreDatabases(Path folder) {
        try {
            Path ignore = folder.resolve(".gitignore");
            Files.writeString(ignore, Files.readString(ignore) + "*.db\n");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
