package dev.schema.engine.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Header;
import dev.schema.engine.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationSourceTextTest {

    private static final Instant CREATED = Instant.parse("2026-11-03T10:15:30Z");

    @TempDir
    Path folder;

    private static NewRevision revision(String message, NewRevision.Parent... parents) {
        return new NewRevision(
                "5c3e9b7a1f20", List.of(parents), List.of(), List.of(), message, "com.acme.migrations", CREATED);
    }

    @Test
    void a_revision_names_its_parent_with_its_message() {
        assertThat(MigrationSourceText.of(
                        revision("create orders", new NewRevision.Parent("a81f02c9d3e4", "create customers"))))
                .isEqualTo(
                        """
                        package com.acme.migrations;

                        import dev.schema.Migration;
                        import dev.schema.Revision;
                        import dev.schema.Schema;

                        @Revision(
                                id = "5c3e9b7a1f20",
                                parents = "a81f02c9d3e4", // create customers
                                message = "create orders")
                        public class M20261103_1015_CreateOrders extends Migration {

                            @Override
                            public void up(Schema schema) {
                                // schema.createTable("orders", t -> { t.id(); t.varchar("number", 32).notNull(); });
                                // schema.addColumn("customers").integer("points").notNull().defaultValue(0);
                            }
                        }
                        """);
    }

    @Test
    void a_merge_has_a_line_for_each_parent() {
        NewRevision merge = new NewRevision(
                "19ce8a44f7d1",
                List.of(new NewRevision.Parent("e07d", "add points"), new NewRevision.Parent("7f60", "")),
                List.of("billing"),
                List.of("joined", "both"),
                "merge",
                null,
                CREATED);
        assertThat(MigrationSourceText.of(merge))
                .isEqualTo(
                        """
                        import dev.schema.Merge;
                        import dev.schema.Revision;

                        @Revision(
                                id = "19ce8a44f7d1",
                                parents = {
                                    "e07d", // add points
                                    "7f60"
                                },
                                labels = {"joined", "both"},
                                dependsOn = "billing",
                                message = "merge")
                        public class M20261103_1015_Merge extends Merge {}
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create orders|CreateOrders",
                "add VAT to the invoice|AddVATToTheInvoice",
                "größe ändern|GroEAndern",
                "'  '|Revision",
                "日本語|Revision",
                "a/../../etc/passwd|AEtcPasswd",
                "1st try|1stTry"
            })
    void the_class_is_named_by_the_words_of_the_message(String message, String words) {
        assertThat(MigrationSourceText.className(revision(message))).isEqualTo("M20261103_1015_" + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's \"quoted\"",
                "back\\slash and \\u000a",
                "line\nbreak\r\n and tab\t",
                "*/ } // ${x}",
                "emoji \uD83D\uDE00 and half \uD83D",
                "right to left \u202E and זה",
                "\u0000\u0007\u2028"
            })
    void no_message_breaks_out_of_the_source(String message) throws IOException {
        NewRevision revision = new NewRevision(
                "5c3e9b7a1f20",
                List.of(new NewRevision.Parent("a81f02c9d3e4", message)),
                List.of(),
                List.of(),
                message,
                null,
                CREATED);
        Files.writeString(folder.resolve("schema.toml"), "");
        NewFile.write(
                folder.resolve("migrations").resolve(MigrationSourceText.className(revision) + ".java"),
                MigrationSourceText.of(revision));
        var source = Project.find(folder, Map.of(), Map.of()).migrations();

        assertThat(source.headers()).singleElement().extracting(Header::message).isEqualTo(message);
        assertThat(source.load(List.of("5c3e9b7a1f20"))).hasSize(1);
    }

    @Test
    void what_is_too_long_for_a_line_is_broken_as_the_formatter_would() {
        NewRevision revision = new NewRevision(
                "19ce8a44f7d1",
                List.of(
                        new NewRevision.Parent("e07d4415ab92", "a very long message ".repeat(15)),
                        new NewRevision.Parent("x".repeat(64), "words ".repeat(30)),
                        new NewRevision.Parent("y".repeat(60), "short")),
                List.of("a".repeat(40), "b".repeat(40), "c".repeat(40)),
                List.of("label"),
                "a very long message ".repeat(15),
                null,
                CREATED);
        String text = MigrationSourceText.of(revision);
        assertThat(text)
                .contains(
                        """
                                parents = {
                                    "e07d4415ab92", // a very long message a very long message a very long message a very long message a very..
                        """)
                .contains("            \"" + "a".repeat(40) + "\",\n            \"" + "b".repeat(40) + "\",\n")
                .contains("        message =\n                \"a very long message a ");
        assertThat(text.lines().filter(line -> !line.startsWith("                \"")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void a_file_that_exists_is_left_alone() throws IOException {
        Path file = folder.resolve("a/b/M.java");
        NewFile.write(file, "ü");
        assertThatThrownBy(() -> NewFile.write(file, "other"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("There is such a file already");
        assertThat(file).hasContent("ü");
    }

    @Test
    void what_cannot_be_written_leaves_nothing_behind() throws IOException {
        Path file = folder.resolve("M.java");
        assertThatThrownBy(() -> NewFile.write(file, "half \ud83d")).isInstanceOf(SchemaException.class);
        assertThat(file).doesNotExist();
        Files.writeString(folder.resolve("plain"), "");
        assertThatThrownBy(() -> NewFile.write(folder.resolve("plain/M.java"), ""))
                .isInstanceOf(SchemaException.class);
    }

    @Test
    void neither_does_a_link_to_nowhere_lead_the_text_elsewhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("M.java"), folder.resolve("elsewhere"));
        assertThatThrownBy(() -> NewFile.write(link, "text")).hasMessageContaining("There is such a file already");
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void ids_are_twelve_digits_and_never_look_like_a_number() {
        for (int i = 0; i < 1000; i++) {
            assertThat(RevisionIds.random()).matches("[0-9a-f]{12}").matches(".*[a-f].*");
        }
    }
}
