package dev.schema.engine.sample;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.dialect.Rendering;
import dev.schema.engine.dialect.Step;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.CreateSchema;
import dev.schema.operation.CreateSequence;
import dev.schema.operation.CreateTable;
import dev.schema.operation.CreateView;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.servers.TestDatabase;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database of a test that was empty in the beginning, whichever kind it is; with one connection to look at it. */
public final class LiveDatabase implements AutoCloseable {

    private final Dialect dialect;
    private final String url;
    private final Connection connection;
    private @Nullable Connection working;

    private LiveDatabase(Dialect dialect, String url) throws SQLException {
        this.dialect = dialect;
        this.url = url;
        this.connection = connect();
    }

    private Connection connect() throws SQLException {
        return dialect.connect(url, new Properties(), LiveDatabase.class.getClassLoader());
    }

    /** The test's own, until the next call for the same database; close it before that. */
    public static LiveDatabase fresh(TestDatabase database) throws SQLException {
        return new LiveDatabase(Dialects.of(database.kind()).orElseThrow(), database.fresh());
    }

    /** Its URL. */
    public String url() {
        return url;
    }

    /** One other session, for all runs: what they leave uncommitted is not seen by this. */
    public DataSource session() throws SQLException {
        if (working == null) {
            working = connect();
        }
        return new OneConnection(working);
    }

    /** The catalog as it was written, in these schemas beside its own. */
    public Catalog inspected(Set<String> schemas) throws SQLException {
        return Inspected.of(connection, schemas);
    }

    @Override
    public void close() throws SQLException {
        if (working != null) {
            working.close();
        }
        connection.close();
    }

    /** The rows of these columns as text, sorted. */
    public List<String> rows(Name table, List<String> columns) throws SQLException {
        String names = columns.stream()
                .map(column -> dialect.identifier(new Name(null, column)))
                .collect(Collectors.joining(", "));
        return rows("SELECT " + names + " FROM " + dialect.identifier(table));
    }

    /** The rows of a query as text, sorted. */
    public List<String> rows(String query) throws SQLException {
        return Rows.of(connection, query).stream().sorted().toList();
    }

    /** Inserts a row of defaults. */
    public void insertDefaults(Name table) throws SQLException {
        boolean standard = !Set.of(Database.MARIADB, Database.MYSQL).contains(dialect.database());
        execute(List.of("INSERT INTO " + dialect.identifier(table) + (standard ? " DEFAULT VALUES" : " () VALUES ()")));
    }

    /** Creates what a catalog holds in an empty database, each object at once, without a history. */
    public void create(Catalog catalog) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        catalog.schemas().forEach(schema -> operations.add(new CreateSchema(schema)));
        catalog.enums().values().forEach(type -> operations.add(new CreateEnum(type)));
        catalog.sequences().values().forEach(sequence -> operations.add(new CreateSequence(sequence)));
        List<Operation> later = new ArrayList<>();
        List<Table> left = new ArrayList<>(catalog.tables().values());
        while (!left.isEmpty()) {
            Table next = left.stream()
                    .filter(table -> table.foreignKeys().stream().noneMatch(key -> pointsAtOneOf(left, table, key)))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            // Tables that point at each other are there before the last of their keys is.
            List<ForeignKey> early = next.foreignKeys().stream()
                    .filter(key -> pointsAtOneOf(left, next, key))
                    .toList();
            early.forEach(key -> later.add(new AddConstraint(next.name(), key)));
            operations.add(new CreateTable(next.withConstraints(next.constraints().stream()
                    .filter(constraint -> !early.contains(constraint))
                    .toList())));
        }
        operations.addAll(later);
        // A view stands on those that it names, so it names more of them.
        catalog.views().values().stream()
                .sorted(Comparator.comparing(view -> depth(view, catalog)))
                .forEach(view -> operations.add(new CreateView(view)));
        catalog.triggers().values().forEach(trigger -> operations.add(ExecuteSql.of(trigger.sql())));
        run(operations, Catalog.empty(catalog.database()));
    }

    private static boolean pointsAtOneOf(List<Table> tables, Table from, ForeignKey key) {
        return !key.target().equals(from.name())
                && tables.stream().anyMatch(table -> table.name().equals(key.target()));
    }

    private static int depth(View view, Catalog catalog) {
        return catalog.views().values().stream()
                .filter(other -> !other.name().equals(view.name()) && view.reads(other.name()))
                .mapToInt(other -> 1 + depth(other, catalog))
                .max()
                .orElse(0);
    }

    /** Runs operations one by one, without a history. */
    public void run(List<Operation> operations, Catalog before) throws SQLException {
        execute(dialect.prepareSession());
        Catalog catalog = before;
        for (Operation operation : operations) {
            Rendering rendering = dialect.render(List.of(new Leaf(operation, false, false)), 0, catalog);
            execute(rendering.suspendsReferences() ? dialect.suspendReferences() : List.of());
            execute(rendering.steps().stream()
                    .filter(step -> !(step instanceof Step.Expect))
                    .map(Step::text)
                    .toList());
            execute(rendering.suspendsReferences() ? dialect.resumeReferences() : List.of());
            catalog = operation.applyTo(catalog);
        }
    }

    /** Runs statements as they are. */
    public void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
