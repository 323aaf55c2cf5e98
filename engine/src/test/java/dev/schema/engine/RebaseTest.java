package dev.schema.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.schema.engine.merge.Conflict;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Project;
import dev.schema.engine.sample.Inspected;
import dev.schema.engine.sample.Scratch;
import dev.schema.servers.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Branches that are put on top of each other, and databases that have run some of them before. */
class RebaseTest {

    private static final String USERS =
            "schema.createTable(\"users\", t -> { t.id(); t.varchar(\"name\", 80); t.varchar(\"status\", 20); });";

    @TempDir
    Path folder;

    @BeforeEach
    void users() throws IOException {
        Files.writeString(folder.resolve("schema.toml"), "");
        Files.createDirectory(folder.resolve("migrations"));
        file("a1", "", USERS);
    }

    // ---------------------------------------------------------------- databases at each position

    /** Where a database was when the branch was moved, and what runs then. */
    @ParameterizedTest
    @CsvSource({"'', a1 t2 t3 b2 b3", "a1, t2 t3 b2 b3", "t2, t3 b2 b3", "t3, b2 b3", "b2, t2 t3 b3", "b3, t2 t3"})
    void every_database_gets_to_the_one_schema(String position, String runs) {
        branches();
        Scratch database = new Scratch(folder.resolve("app.db"));
        if (!position.isEmpty()) {
            migrator(database).upgrade(position);
        }

        rebase("b3", "t3");

        assertThat(ran(migrator(database).upgrade())).isEqualTo(runs);
        assertThat(migrator(database).upgrade().revisions()).isEmpty();
        assertThat(migrator(database).checkDatabase()).isEmpty();
        assertThat(Inspected.differences(migrator(database).projection().after("b3"), database.url()))
                .isEmpty();
        assertThat(database.rows("SELECT parents FROM schema_revision WHERE id = 'b2'"))
                .containsExactly("[\"t3\"]");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_database_of_any_kind_catches_up(TestDatabase kind) throws SQLException {
        branches();
        String url = kind.fresh();
        migrator(url).upgrade("b2");

        rebase("b3", "t3");

        assertThat(ran(migrator(url).upgrade())).isEqualTo("t2 t3 b3");
        assertThat(migrator(url).checkDatabase()).isEmpty();
        assertThat(migrator(url).position().current()).containsExactly("b3");
    }

    @Test
    void a_database_with_both_branches_is_only_told() {
        branches();
        Scratch database = new Scratch(folder.resolve("app.db"));
        migrator(database).upgrade("b2");
        migrator(database).upgrade("t3");
        rebase("b3", "t3");

        assertThat(ran(migrator(database).upgrade("b2"))).isEmpty();
        assertThat(migrator(database).changed()).isEmpty();
        assertThat(ran(migrator(database).upgrade())).isEqualTo("b3");
        assertThat(ran(migrator(database).downgrade("a1", true))).isEqualTo("b3 b2 t3 t2");
    }

    @Test
    void what_is_known_of_another_database_does_not_keep_one_from_being_told() {
        branches();
        Scratch both = new Scratch(folder.resolve("both.db"));
        migrator(both).upgrade("b3");
        migrator(both).upgrade("t3");
        rebase("b3", "t3");
        migrator(new Scratch(folder.resolve("new.db"))).upgrade();

        String next = migrator(both).changed().get(0).next();
        assertThat(next).startsWith("Run 'schema upgrade b2'");
        assertThat(ran(migrator(both).upgrade("b2"))).isEmpty();
        assertThat(migrator(both).checkDatabase()).isEmpty();
    }

    @Test
    void a_target_below_still_brings_what_applied_revisions_stand_on() {
        branches();
        Scratch database = new Scratch(folder.resolve("app.db"));
        migrator(database).upgrade("b2");
        rebase("b3", "t3");

        assertThat(migrator(database).planUpgrade("b2").revisions())
                .extracting(revision -> revision.id())
                .containsExactly("t2", "t3");
        assertThat(ran(migrator(database).upgrade("b2"))).isEqualTo("t2 t3");
    }

    @Test
    void nothing_else_is_done_with_a_database_that_has_to_catch_up() {
        branches();
        Scratch database = new Scratch(folder.resolve("app.db"));
        migrator(database).upgrade("b2");
        rebase("b3", "t3");
        SchemaMigrator migrator = migrator(database);

        for (SchemaException refused : List.of(
                refused(migrator::current),
                refused(() -> migrator.downgrade("a1", true)),
                refused(() -> migrator.stamp(List.of("t3"), false)))) {
            assertThat(refused.reason()).isEqualTo(Reason.DRIFT);
            assertThat(refused.problems().get(0).what())
                    .isEqualTo("Revision \"b2\" was applied when it followed \"a1\", and now follows \"t3\": it was"
                            + " rebased.");
        }
        assertThat(migrator.status())
                .extracting(each -> each.id() + " " + each.state())
                .containsExactly("a1 APPLIED", "t2 PENDING", "t3 PENDING", "b2 CHANGED", "b3 PENDING");
    }

    @Test
    void what_a_database_has_run_and_says_something_else_now_is_refused_with_the_way_back() throws IOException {
        file("t2", "a1", "schema.renameColumn(\"users\", \"status\", \"tier\");");
        file("b2", "a1", "schema.createIndex(\"users\", \"status\");");
        Scratch database = new Scratch(folder.resolve("app.db"));
        migrator(database).upgrade("b2");
        String before = text("b2");
        rebase("b2", "t2");

        SchemaException refused = refused(() -> migrator(database).upgrade());

        assertThat(refused.reason()).isEqualTo(Reason.DRIFT);
        assertThat(refused.problems().get(0).what())
                .contains("followed \"a1\", and now follows \"t2\" and says something else: it was rebased");
        assertThat(refused.problems().get(0).next()).contains("schema downgrade a1");
        String after = text("b2");
        Files.writeString(path("b2"), before);
        migrator(database).downgrade("a1", true);
        Files.writeString(path("b2"), after);
        assertThat(ran(migrator(database).upgrade())).isEqualTo("t2 b2");
    }

    @Test
    void a_change_further_up_is_told_as_what_it_is() throws IOException {
        file("t2", "a1", "schema.renameColumn(\"users\", \"status\", \"tier\");");
        file("b2", "a1", "schema.addColumn(\"users\").integer(\"age\");");
        file("b3", "b2", "schema.createIndex(\"users\", \"status\");");
        Scratch database = new Scratch(folder.resolve("app.db"));
        migrator(database).upgrade("b3");
        rebase("b3", "t2");

        assertThat(refused(() -> migrator(database).upgrade()).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.what())
                            .startsWith("Revision \"b3\" was changed after it was applied, when \"b2\", which it"
                                    + " follows, was rebased:");
                    assertThat(problem.next()).contains("schema downgrade a1");
                });
    }

    @Test
    void branches_that_do_not_fit_are_no_way_to_catch_up() throws IOException {
        file("t2", "a1", "schema.sql(\"update users set name = 'x'\").down(\"select 1\");");
        file("b2", "a1", "schema.sql(\"update users set name = 'y'\").down(\"select 1\");");
        Scratch database = new Scratch(folder.resolve("app.db"));
        migrator(database).upgrade("b2");
        file("b2", "t2", "schema.sql(\"update users set name = 'y'\").down(\"select 1\");");

        SchemaException refused = refused(() -> migrator(database).upgrade());

        assertThat(refused.reason()).isEqualTo(Reason.DRIFT);
        assertThat(refused.problems().get(0).what())
                .contains("it was rebased, and the database cannot catch up. The branches of");
        assertThat(database.rows("SELECT id FROM schema_revision ORDER BY id")).containsExactly("a1", "b2");
    }

    // ---------------------------------------------------------------- files

    @Test
    void only_the_lowest_revision_of_a_line_is_changed() {
        branches();
        Map<String, String> before = texts();

        rebase("b3", "t3");

        before.put("b2", before.get("b2").replace("parents = \"a1\"", "parents = \"t3\""));
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void an_inner_fork_and_its_merge_move_as_they_are() throws IOException {
        branches();
        file("b4", "a1", "schema.addColumn(\"users\").integer(\"age\");");
        Files.writeString(
                path("m1"),
                "import dev.schema.*;\n@Revision(id = \"m1\", parents = {\"b3\", \"b4\"})\n"
                        + "public class M_m1 extends Merge {}\n");

        assertThat(rebase("m1", "t3"))
                .filteredOn(moved -> moved.to() != null)
                .extracting(Rebase.Moved::id)
                .containsExactlyInAnyOrder("b2", "b4");
        assertThat(migrator(new Scratch(folder.resolve("app.db"))).upgrade().to())
                .containsExactly("m1");
        assertThat(text("m1")).contains("parents = {\"b3\", \"b4\"}");
    }

    @Test
    void a_history_of_its_own_gets_its_first_parent() throws IOException {
        file("o1", "", "schema.createTable(\"orders\", t -> t.id());");

        rebase("o1", "a1");

        assertThat(text("o1")).contains("@Revision(id = \"o1\", parents = \"a1\", message = \"message o1\")");
        assertThat(migrator(new Scratch(folder.resolve("app.db"))).upgrade().to())
                .containsExactly("o1");
    }

    @Test
    void a_mark_line_ends_and_comments_stay() throws IOException {
        branches();
        String before = "\uFEFF" + text("b2").replace("\n", "\r\n") + "// \u00e9\r\n";
        Files.writeString(path("b2"), before);

        rebase("b3", "t3");

        assertThat(text("b2")).isEqualTo(before.replace("parents = \"a1\"", "parents = \"t3\""));
    }

    @Test
    void every_statement_that_names_what_has_another_name_now_follows() throws IOException {
        file(
                "t2",
                "a1",
                "schema.renameTable(\"users\", \"people\"); schema.renameColumn(\"people\", \"status\", \"tier\");");
        file("b2", "a1", "schema.alterColumn(\"users\", \"status\").notNull().defaultValue(\"new\");");
        file("b3", "b2", "schema.createIndex(\"users\", \"status\");\nschema.addColumn(\"users\").integer(\"age\");");

        List<Rebase.Moved> moved = rebase("b3", "t2");

        assertThat(moved).flatExtracting(Rebase.Moved::dropped).isEmpty();
        assertThat(text("b2")).contains("schema.alterColumn(\"people\", \"tier\")");
        assertThat(text("b3")).contains("\"people\"").contains("\"tier\"").contains("\"age\"");
        assertThat(migrator(new Scratch(folder.resolve("app.db"))).upgrade().to())
                .containsExactly("b3");
    }

    @Test
    void a_rename_in_the_branch_itself_needs_nothing() throws IOException {
        file("t2", "a1", "schema.createIndex(\"users\", \"status\");");
        file("b2", "a1", "schema.renameColumn(\"users\", \"status\", \"tier\"); // at last");

        rebase("b2", "t2");

        assertThat(text("b2")).contains("// at last").contains("parents = \"t2\"");
        assertThat(migrator(new Scratch(folder.resolve("app.db"))).upgrade().to())
                .containsExactly("b2");
    }

    @Test
    void a_revision_of_which_nothing_is_left_stays_in_its_place() throws IOException {
        file("t2", "a1", "schema.addColumn(\"users\").varchar(\"email\", 100);");
        file("b2", "a1", "schema.addColumn(\"users\").varchar(\"email\", 100);");
        file("b3", "b2", "schema.createIndex(\"users\", \"email\");");

        rebase("b3", "t2");

        assertThat(text("b2")).contains("public void up(Schema schema) {\n    }");
        Scratch database = new Scratch(folder.resolve("app.db"));
        migrator(database).upgrade();
        assertThat(ran(migrator(database).downgrade("base", true))).isEqualTo("b3 b2 t2 a1");
    }

    // ---------------------------------------------------------------- what is refused

    @Test
    void a_body_with_more_than_statements_is_left_to_its_author() throws IOException {
        file("t2", "a1", "schema.renameColumn(\"users\", \"status\", \"tier\");");
        file("b2", "a1", "for (String each : new String[] {\"status\"}) { schema.createIndex(\"users\", each); }");
        Map<String, String> before = texts();

        SchemaException refused = refused(() -> rebase("b2", "t2"));

        assertThat(refused.reason()).isEqualTo(Reason.FAILED);
        assertThat(refused.problems().get(0).where()).isEqualTo("migrations/M_b2.java:5");
        assertThat(refused.problems().get(0).what())
                .contains("schema.createIndex(\"users\", \"status\");")
                .contains("schema.createIndex(\"users\", \"tier\").name(\"ix_users_status\");");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void what_no_catalog_shows_stays_with_its_statement() throws IOException {
        file("t2", "a1", "schema.renameColumn(\"users\", \"status\", \"tier\");");
        file("b2", "a1", "schema.createIndex(\"users\", \"status\").concurrently();");

        rebase("b2", "t2");

        assertThat(text("b2"))
                .contains("schema.createIndex(\"users\", \"tier\").name(\"ix_users_status\").concurrently();");
    }

    @Test
    void what_converts_a_column_that_is_renamed_is_a_conflict() throws IOException {
        file("t2", "a1", "schema.renameColumn(\"users\", \"status\", \"tier\");");
        file("b2", "a1", "schema.alterColumn(\"users\", \"status\").type(integer()).using(\"length(status)\");");

        assertThat(conflict("b2", "t2").refusals())
                .extracting(Conflict.Refusal::why)
                .containsExactly("there is no column \"status\" in \"users\"");
    }

    @Test
    void what_fills_a_column_from_one_that_is_renamed_is_a_conflict() throws IOException {
        file("t2", "a1", "schema.renameColumn(\"users\", \"status\", \"tier\");");
        file("b2", "a1", "schema.addColumn(\"users\").varchar(\"kind\", 20).backfill(\"lower(STATUS)\");");

        assertThat(conflict("b2", "t2").doubts())
                .containsExactly("\"add column users.kind\" reads users.status, of which the other branch renames"
                        + " \"status\".");
    }

    @Test
    void a_way_back_that_was_written_for_the_other_place_is_refused() throws IOException {
        file("t2", "a1", "schema.renameColumn(\"users\", \"status\", \"tier\");");
        Files.writeString(
                path("b2"),
                "import dev.schema.*;\n@Revision(id = \"b2\", parents = \"a1\")\npublic class M_b2 extends Migration {\n"
                        + "    public void up(Schema schema) { schema.createIndex(\"users\", \"status\").name(\"ix\"); }\n"
                        + "    public void down(Schema schema) {\n"
                        + "        schema.dropIndex(\"users\", \"ix\");\n"
                        + "        schema.alterColumn(\"users\", \"status\").nullable();\n    }\n}\n");
        Map<String, String> before = texts();

        SchemaException refused = refused(() -> rebase("b2", "t2"));

        assertThat(refused.reason()).isEqualTo(Reason.FAILED);
        assertThat(refused.problems().get(0).what())
                .startsWith("Moved onto \"t2\", ")
                .contains("status");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void conflicts_are_no_rebase() throws IOException {
        file("t2", "a1", "schema.alterColumn(\"users\", \"status\").defaultValue(\"x\");");
        file("b2", "a1", "schema.alterColumn(\"users\", \"status\").defaultValue(\"y\");");
        SchemaMigrator migrator = migrator();

        Rebase rebase = new Rebase(project(), migrator, range(migrator, "b2", "t2", Set.of()));

        assertThat(rebase.conflicts().values()).singleElement().satisfies(conflict -> assertThat(conflict.type())
                .isEqualTo("default/default"));
    }

    @Test
    void a_branch_that_is_tied_to_others_is_not_moved() throws IOException {
        branches();
        file("x3", "b2", "schema.addColumn(\"users\").integer(\"x\");");

        assertThat(refusal("b3", "t3")).isEqualTo("\"x3\" follows a part of the branch, and would be moved along.");
    }

    @Test
    void a_merge_with_what_both_have_is_not_moved() throws IOException {
        file("c2", "a1", "schema.addColumn(\"users\").integer(\"c\");");
        file("t2", "c2", "schema.addColumn(\"users\").integer(\"t\");");
        file("b2", "a1", "schema.addColumn(\"users\").integer(\"b\");");
        Files.writeString(
                path("m3"),
                "import dev.schema.*;\n@Revision(id = \"m3\", parents = {\"b2\", \"c2\"})\n"
                        + "public class M_m3 extends Merge {}\n");

        assertThat(refusal("m3", "t2"))
                .isEqualTo(
                        "\"m3\" is a merge with \"c2\", which both branches have: it cannot follow another revision.");
    }

    // ---------------------------------------------------------------- which branch

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "b2, -, '', b3 onto t3",
                "b3, t3, '', b3 onto t3",
                "t2, -, '', t3 onto b3",
                "b3, t2, '', b3 onto t2",
                "-, -, a1 t2 t3, b3 onto t3",
                "-, -, a1 b2 b3, t3 onto b3",
                "-, t3, '', b3 onto t3",
                "-, t2, '', b3 onto t2",
            })
    void a_branch_is_found_by_any_of_its_revisions_or_by_being_no_one_elses(
            @Nullable String revision, @Nullable String onto, String published, String meant) {
        branches();

        RebaseRange range = range(migrator(), revision, onto, Set.of(published.split(" ")));

        assertThat(range.head() + " onto " + range.onto()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-  | -  | Which branch is to be moved? The heads are \"b3\", \"t3\".",
                "a1 | -  | Several branches have \"a1\": they end in \"b3\", \"t3\".",
                "a1 | t3 | \"t3\" follows \"a1\" already.",
                "b3 | b3 | \"b3\" cannot follow itself.",
                "zz | -  | No revision or label is called 'zz' or starts with it.",
            })
    void what_is_not_clear_is_asked_about(@Nullable String revision, @Nullable String onto, String what) {
        branches();

        assertThat(refusal(revision, onto)).isEqualTo(what);
    }

    @Test
    void one_line_is_nothing_to_move() {
        assertThat(refusal(null, null)).isEqualTo("There is nothing to move: the one head is \"a1\".");
        assertThat(refusal("a1", null)).isEqualTo("There is nothing to move: the one head is \"a1\".");
    }

    @Test
    void what_follows_already_is_left_alone() {
        branches();

        assertThat(range(migrator(), "b3", "b2", Set.of()).moved()).isEmpty();
        assertThat(range(migrator(), "b3", "a1", Set.of()).moved()).isEmpty();
    }

    // ---------------------------------------------------------------- how

    /** Two branches of two revisions each, which fit. */
    private void branches() {
        file("t2", "a1", "schema.addColumn(\"users\").integer(\"points\");");
        file("t3", "t2", "schema.addColumn(\"users\").integer(\"terms\");");
        file("b2", "a1", "schema.addColumn(\"users\").varchar(\"email\", 100);");
        file("b3", "b2", "schema.createIndex(\"users\", \"email\");");
    }

    private void file(String id, String parent, String up) {
        try {
            Files.writeString(
                    path(id),
                    "import dev.schema.*;\n@Revision(id = \"" + id + "\""
                            + (parent.isEmpty() ? "" : ", parents = \"" + parent + "\"") + ", message = \"message " + id
                            + "\")\npublic class M_" + id + " extends Migration {\n"
                            + "    public void up(Schema schema) {\n        " + up + "\n    }\n}\n");
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private Path path(String id) {
        return folder.resolve("migrations/M_" + id + ".java");
    }

    private String text(String id) {
        try {
            return Files.readString(path(id));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        migrator().headers().forEach(header -> texts.put(header.id(), text(header.id())));
        return texts;
    }

    private Project project() {
        return Project.find(folder, Map.of(), Map.of());
    }

    private SchemaMigrator migrator() {
        return SchemaMigrator.configure().source(project().migrations()).load();
    }

    private SchemaMigrator migrator(Scratch database) {
        return migrator(database.url());
    }

    private SchemaMigrator migrator(String url) {
        return SchemaMigrator.configure()
                .source(project().migrations())
                .url(url)
                .load();
    }

    private static RebaseRange range(
            SchemaMigrator migrator, @Nullable String revision, @Nullable String onto, Set<String> published) {
        return RebaseRange.of(migrator, revision, onto, published::contains);
    }

    private List<Rebase.Moved> rebase(String head, String onto) {
        SchemaMigrator migrator = migrator();
        Rebase rebase = new Rebase(project(), migrator, range(migrator, head, onto, Set.of()));
        assertThat(rebase.conflicts()).isEmpty();
        Rebase.Proved proved = rebase.proved();
        proved.write();
        return proved.moved();
    }

    /** The one conflict that stands against a rebase. */
    private Conflict conflict(String head, String onto) {
        SchemaMigrator migrator = migrator();
        Rebase rebase = new Rebase(project(), migrator, range(migrator, head, onto, Set.of()));
        assertThat(rebase.conflicts()).hasSize(1);
        return rebase.conflicts().get(rebase.conflicts().firstKey());
    }

    private static String ran(RunResult result) {
        return String.join(
                " ", result.revisions().stream().map(each -> each.id()).toList());
    }

    private String refusal(@Nullable String revision, @Nullable String onto) {
        SchemaException refused = refused(() -> range(migrator(), revision, onto, Set.of()));
        assertThat(refused.reason()).isEqualTo(Reason.USAGE);
        return refused.problems().get(0).what();
    }

    private static SchemaException refused(Runnable action) {
        SchemaException refused = catchThrowableOfType(SchemaException.class, action::run);
        assertThat(refused).isNotNull();
        return refused;
    }
}
