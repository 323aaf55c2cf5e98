package dev.schema.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schema.catalog.Catalog;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.inspect.Found;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.model.LiveSchema;
import dev.schema.engine.model.ModelDifference;
import dev.schema.engine.model.Proposal;
import dev.schema.engine.model.Wishes;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Filters;
import dev.schema.engine.project.Model;
import dev.schema.engine.sample.LiveDatabase;
import dev.schema.engine.sample.Written;
import dev.schema.operation.Undo;
import dev.schema.servers.TestDatabase;
import dev.schema.type.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that is the tables of a database, or the statements that make them. */
class TablesAsModelTest {

    private static final ClassLoader DRIVERS = TablesAsModelTest.class.getClassLoader();

    @TempDir
    Path folder;

    static List<Corpus.Sample> samples() {
        return Corpus.samples();
    }

    private static Proposal difference(Model model, Catalog from, Wishes wishes) {
        return ModelDifference.between(model, Duration.ofMinutes(1), List.of(from), wishes);
    }

    private Model live(String url) {
        return Model.of("live", "schema.toml", new Model.Live(url, folder, DRIVERS));
    }

    private Model sql(String text, String scratch) throws IOException {
        Path file = Files.writeString(folder.resolve("schema.sql"), text);
        return Model.of("schema.sql", "schema.toml", new Model.Sql(file, scratch, folder, DRIVERS));
    }

    private static Found found(LiveDatabase live, Inspector inspector) throws SQLException {
        try (Connection connection = TestDatabase.connect(live.url())) {
            return Found.read(inspector, connection, Set.of());
        }
    }

    /** What the first revision of the database leads to. */
    private static Catalog imported(Found found, Inspector inspector) {
        Proposal proposal = LiveSchema.proposal(found, inspector, "it", Filters.NONE);
        return Undo.applyAll(proposal.operations(), proposal.before());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_database_is_the_model_of_what_was_made_from_it(Corpus.Sample sample) throws SQLException, IOException {
        Inspector inspector =
                Dialects.of(sample.database().kind()).orElseThrow().inspector();
        Catalog revisions;
        try (LiveDatabase live = LiveDatabase.fresh(sample.database())) {
            live.execute(sample.statements());
            revisions = imported(found(live, inspector), inspector);
            Proposal same = difference(live(live.url()), revisions, Wishes.NONE);
            assertThat(same.isAhead())
                    .as("%s %s", same.preview(), same.unsaid())
                    .isFalse();
            assertThat(same.held()).isEmpty();
            Proposal all = difference(live(live.url()), Catalog.empty(revisions.database()), Wishes.NONE);
            assertThat(inspector.inOwnWords(all.until()).tables())
                    .isEqualTo(inspector.inOwnWords(revisions).tables());
        }
        try (LiveDatabase scratch = LiveDatabase.fresh(sample.database())) {
            Proposal same = difference(sql(sample.text(), scratch.url()), revisions, Wishes.NONE);
            assertThat(same.isAhead())
                    .as("%s %s", same.preview(), same.unsaid())
                    .isFalse();
            Found left = found(scratch, inspector);
            assertThat(left.catalog().tables()).isEmpty();
            assertThat(left.catalog().views()).isEmpty();
            assertThat(left.beyond().first()).isEmpty();
        }
    }

    /** The tables of the history are nobody's model, however they are made. */
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"SQLITE", "H2", "POSTGRESQL", "MARIADB"})
    void a_database_with_a_history_is_the_model_of_its_revisions(TestDatabase database)
            throws SQLException, IOException {
        Written revisions = new Written().then("a1", schema -> schema.createTable("customers", t -> t.id()));
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            SchemaMigrator migrator =
                    SchemaMigrator.configure().source(revisions).url(live.url()).load();
            migrator.upgrade();

            Proposal proposal =
                    difference(live(live.url()), migrator.projection().after("a1"), Wishes.NONE);

            assertThat(proposal.isAhead()).as("%s", proposal.preview()).isFalse();
            assertThat(proposal.left()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"SQLITE", "H2", "POSTGRESQL", "MARIADB"})
    void what_differs_is_generated_in_the_words_of_migrations(TestDatabase database) throws SQLException, IOException {
        Inspector inspector = Dialects.of(database.kind()).orElseThrow().inspector();
        String before = "CREATE TABLE a (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(40), gone VARCHAR(9))";
        String after =
                "CREATE TABLE a (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(80), size DECIMAL(10, 2) DEFAULT 1);\n"
                        + "CREATE TABLE b (a INTEGER, FOREIGN KEY (a) REFERENCES a (id));\n";
        Catalog revisions;
        try (LiveDatabase live = LiveDatabase.fresh(database)) {
            live.execute(List.of(before));
            revisions = imported(found(live, inspector), inspector);
        }
        try (LiveDatabase scratch = LiveDatabase.fresh(database)) {
            Proposal proposal =
                    difference(sql(after, scratch.url()), revisions, new Wishes(List.of(), true, Set.of(), false));
            assertThat(String.join("\n", proposal.preview()))
                    .as("%s %s", proposal.left(), proposal.unsaid())
                    .contains(".type(varchar(80))", ".decimal(\"size\", 10, 2)", "createTable(\"b\"")
                    .doesNotContain("sqlType");
            assertThat(proposal.heldBack()).containsExactly("drop column a.gone");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"POSTGRESQL", "MARIADB"})
    void a_scratch_database_that_is_not_empty_is_left_alone(TestDatabase database) throws SQLException, IOException {
        try (LiveDatabase scratch = LiveDatabase.fresh(database)) {
            scratch.execute(List.of("CREATE TABLE mine (a INTEGER)", "INSERT INTO mine VALUES (7)"));
            Model model = sql("CREATE TABLE other (a INTEGER)", scratch.url());
            assertThatThrownBy(() -> difference(model, Catalog.empty(database.kind()), Wishes.NONE))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("not empty: mine")
                    .extracting(failure -> ((SchemaException) failure).reason())
                    .isEqualTo(Reason.USAGE);
            assertThat(scratch.rows("SELECT a FROM mine")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"SQLITE", "H2", "POSTGRESQL", "MARIADB"})
    void statements_that_fail_leave_nothing(TestDatabase database) throws SQLException, IOException {
        Inspector inspector = Dialects.of(database.kind()).orElseThrow().inspector();
        try (LiveDatabase scratch = LiveDatabase.fresh(database)) {
            Model model = sql("CREATE TABLE fine (a INTEGER);\nCREATE TABLE broken (a INTEGER", scratch.url());
            assertThatThrownBy(() -> difference(model, Catalog.empty(database.kind()), Wishes.NONE))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("The statements of the model fail");
            assertThat(found(scratch, inspector).catalog().tables()).isEmpty();
        }
    }

    @Test
    void what_pg_dump_writes_is_a_model() throws SQLException, IOException {
        String dump =
                """
                \\restrict abc

                SET statement_timeout = 0;
                SELECT pg_catalog.set_config('search_path', '', false);

                CREATE FUNCTION public.touch() RETURNS trigger
                    LANGUAGE plpgsql
                    AS $$
                begin
                  new.name := 'x;y';
                  return new;
                end;
                $$;

                CREATE TABLE public.customers (
                    id bigint NOT NULL,
                    name character varying(80)
                );

                ALTER TABLE ONLY public.customers
                    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);

                CREATE TRIGGER touched BEFORE UPDATE ON public.customers FOR EACH ROW EXECUTE FUNCTION public.touch();

                \\unrestrict abc
                """;
        try (LiveDatabase scratch = LiveDatabase.fresh(TestDatabase.POSTGRESQL)) {
            Proposal proposal = difference(sql(dump, scratch.url()), Catalog.empty(Database.POSTGRESQL), Wishes.NONE);
            assertThat(proposal.preview())
                    .contains("schema.createTable(\"customers\", t -> {", "    t.varchar(\"name\", 80);");
            assertThat(proposal.preview().stream().filter(line -> line.contains("TRIGGER")))
                    .hasSize(2);
            assertThat(proposal.left()).containsExactly("not compared: function touch(), which a trigger may call");
            assertThat(found(
                                    scratch,
                                    Dialects.of(Database.POSTGRESQL)
                                            .orElseThrow()
                                            .inspector())
                            .beyond()
                            .first())
                    .isEmpty();
        }
    }
}
