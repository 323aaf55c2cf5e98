package dev.schema.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.cli.Console;
import dev.schema.cli.Schema;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.merge.Fit;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.project.Header;
import dev.schema.graph.Node;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AddEnumValue;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Backfill;
import dev.schema.operation.CommentTable;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateTable;
import dev.schema.operation.CreateView;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropTable;
import dev.schema.operation.DropView;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.OnDatabase;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.RenameTable;
import dev.schema.operation.ReplaceView;
import dev.schema.operation.RunData;
import dev.schema.type.Database;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shop as a project of the command line, and as classes of a program. */
class ShopHistoryTest {

    private static final Path DRAWING = Path.of("src/test/resources/shop-history.txt");
    private static final Path MIGRATIONS = Path.of("src/main/java/dev/schema/examples/shop/migrations");

    @TempDir
    Path folder;

    /** In a copy: the cache of the command line belongs to the project, not to this build. */
    @BeforeEach
    void copyTheProject() throws IOException {
        Files.copy(Path.of("schema.toml"), folder.resolve("schema.toml"));
        Files.createDirectories(folder.resolve(MIGRATIONS));
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file));
            }
        }
    }

    private String schema(String... words) {
        StringWriter out = new StringWriter();
        int code = Schema.run(List.of(words), Console.of(folder, out, out));
        assertThat(code).as("%s: %s", List.of(words), out).isZero();
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    /** {@code -Dgolden.write=true} draws it anew. */
    /** So that whoever takes a database over a merge need not try its branches again. */
    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql", "mariadb", "h2"})
    void every_merge_is_proved_for_every_database(String database) {
        Projection projection = SchemaMigrator.configure()
                .source(ShopHistory.source())
                .database(new Database(database))
                .load()
                .projection();
        List<String> merges = projection.graph().nodes().stream()
                .filter(node -> node.parents().size() > 1)
                .map(Node::id)
                .toList();
        assertThat(merges).hasSize(4).allMatch(merge -> Fit.isCertified(projection, merge));
    }

    @Test
    void the_history_is_the_one_that_is_drawn() throws IOException {
        String drawing = schema("history");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(DRAWING, drawing);
        }
        assertThat(drawing).isEqualTo(Files.readString(DRAWING));
    }

    @Test
    void the_project_is_sound_and_a_database_of_the_command_line_is_one_of_the_program() {
        String url = "jdbc:sqlite:" + folder.resolve("shop.db");

        assertThat(schema("check", "--offline")).contains("46 revisions, 1 head");
        schema("upgrade", "--url", url);
        assertThat(schema("check", "--url", url)).contains("is up to date");

        SchemaMigrator program =
                SchemaMigrator.configure().source(ShopHistory.source()).url(url).load();
        assertThat(program.checkDatabase()).isEmpty();
        assertThat(program.upgrade().revisions()).isEmpty();
    }

    @Test
    void the_program_brings_all_revisions_along() {
        List<String> classes =
                ShopHistory.source().headers().stream().map(Header::where).toList();
        String[] files = MIGRATIONS.toFile().list((directory, name) -> name.startsWith("M"));

        assertThat(classes).hasSize(files == null ? 0 : files.length).hasSizeGreaterThanOrEqualTo(30);
    }

    /** What the shop has no use for, or SQLite no word. */
    @Test
    void the_shop_says_nearly_everything_that_can_be_said() {
        Projection projection =
                SchemaMigrator.configure().source(ShopHistory.source()).load().projection();
        Set<Class<?>> said = new HashSet<>();
        for (String id : projection.graph().order()) {
            for (Operation operation : projection.content(id).operations()) {
                said.add(operation.getClass());
                operation
                        .leaves(Database.SQLITE)
                        .forEach(leaf -> said.add(leaf.operation().getClass()));
            }
        }

        assertThat(said)
                .as("operations that a migration of the shop records")
                .contains(
                        AddColumn.class,
                        AddConstraint.class,
                        AddEnumValue.class,
                        AlterColumn.class,
                        Backfill.class,
                        CommentTable.class,
                        CreateEnum.class,
                        CreateIndex.class,
                        CreateTable.class,
                        CreateView.class,
                        DeleteRows.class,
                        DropColumn.class,
                        DropConstraint.class,
                        DropIndex.class,
                        DropTable.class,
                        DropView.class,
                        ExecuteSql.class,
                        InsertRows.class,
                        OnDatabase.class,
                        RenameColumn.class,
                        RenameConstraint.class,
                        RenameIndex.class,
                        RenameTable.class,
                        ReplaceView.class,
                        RunData.class);
    }
}
