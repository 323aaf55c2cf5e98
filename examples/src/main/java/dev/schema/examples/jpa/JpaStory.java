package dev.schema.examples.jpa;

import dev.schema.examples.quickstart.Stage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A shop whose model is a JPA entity: each migration is generated from it. */
public final class JpaStory {

    private JpaStory() {}

    /** Plays the story in a new temporary folder, on the screen. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("shop");
        play(folder, new PrintWriter(System.out, true, Charset.defaultCharset()));
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

        stage.say("A project says where its entities are.");
        stage.schema(0, "init");
        stage.write("schema.toml", "/jpa/schema.toml");
        stage.write("src/main/java/com/acme/shop/Customer.java", "/jpa/Customer.java");
        stage.compile("src/main/java/com/acme/shop/Customer.java");

        stage.say("The first revision is all that they say.");
        stage.schema(0, "revision", "--autogenerate", "-m", "create customers", "--rev-id", "a81f02c9d3e4");
        stage.show("migrations/M20261101_0900_CreateCustomers.java");
        stage.schema(0, "upgrade");
        stage.schema(0, "check");

        stage.say("The entity changes: another name, one field more, one less, one more value, a longer text.");
        stage.write("src/main/java/com/acme/shop/Customer.java", "/jpa/CustomerLater.java");
        stage.compile("src/main/java/com/acme/shop/Customer.java");
        stage.schema(3, "check");

        stage.say("A rename is said, never guessed; what loses data waits.");
        stage.at("2026-11-03T10:15:00Z");
        stage.schema(
                0,
                "revision",
                "--autogenerate",
                "-m",
                "loyalty points",
                "--rename",
                "customers.name=full_name",
                "--rev-id",
                "5c3e9b7a1f20");
        stage.show("migrations/M20261103_1015_LoyaltyPoints.java");
        stage.schema(0, "upgrade");
        stage.schema(0, "check");
    }
}
