package dev.schema.engine;

import dev.schema.Migration;
import dev.schema.catalog.Catalog;
import dev.schema.engine.dialect.Dialect;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.drift.Drift;
import dev.schema.engine.history.Actor;
import dev.schema.engine.history.History;
import dev.schema.engine.inspect.Found;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.inspect.Scope;
import dev.schema.engine.merge.Fit;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.engine.plan.Planner;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Filters;
import dev.schema.engine.project.Header;
import dev.schema.engine.project.MigrationSource;
import dev.schema.engine.project.Model;
import dev.schema.engine.run.BatchDone;
import dev.schema.engine.run.RevisionDone;
import dev.schema.engine.run.RunListener;
import dev.schema.engine.run.RunLock;
import dev.schema.engine.run.Runner;
import dev.schema.engine.run.Script;
import dev.schema.graph.Position;
import dev.schema.graph.RevisionGraph;
import dev.schema.graph.Route;
import dev.schema.type.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be done with migrations and a database: the command line uses this and nothing else.
 *
 * <pre>{@code
 * SchemaMigrator migrator = SchemaMigrator.configure()
 *         .migrations(new CreateCustomers(), new CreateOrders())
 *         .dataSource(dataSource)
 *         .load();
 * migrator.upgrade();
 * }</pre>
 *
 * <p>Every method reads the database anew, checks all that can be checked before the first statement, and throws a
 * {@link SchemaException} that names every finding. Thread-safe; any number of processes may work on one database at
 * once: each revision runs once. Problems of a single process do not outlive it: what it committed is written down, and
 * the next run goes on from there.
 */
public final class SchemaMigrator {

    /** How often a run plans again because another process was faster, before it gives up. */
    private static final int MOST_PLANS = 1000;

    private final MigrationSource source;
    private final Dialect dialect;
    private final @Nullable Connector connector;
    private final History history;
    private final String tool;
    private final RunListener listener;
    private final UpToDate upToDate;
    private final Duration lockTimeout;
    private @Nullable RevisionGraph graph;

    private SchemaMigrator(Builder builder, Dialect dialect, @Nullable Connector connector) {
        this.source = builder.source;
        this.dialect = dialect;
        this.connector = connector;
        this.history = new History(dialect, builder.prefix);
        this.tool = builder.tool;
        this.listener = builder.listener;
        this.lockTimeout = builder.lockTimeout;
        this.upToDate = new UpToDate(source, dialect.database(), history);
    }

    /** Asked for when somebody acts: the name of a host may have to be looked up. */
    private Actor actor() {
        return Actor.current(tool);
    }

    /** Begins the configuration of a migrator. */
    public static Builder configure() {
        return new Builder();
    }

    // ---------------------------------------------------------------- without a database

    /** What each revision says of itself, in the order of the graph. */
    public List<Header> headers() {
        List<Header> headers = source.headers();
        Map<String, Header> byId = new HashMap<>();
        headers.forEach(header -> byId.put(header.id(), header));
        return graph().order().stream().map(byId::get).toList();
    }

    /** The graph of the project's revisions. */
    public synchronized RevisionGraph graph() {
        if (graph == null) {
            graph = Graphs.of(source.headers(), List.of());
        }
        return graph;
    }

    /** Asks the project's graph; a question that it cannot answer becomes a {@link SchemaException}. */
    public <T> T ask(Function<RevisionGraph, T> question) {
        return Graphs.asking(source.headers(), () -> question.apply(graph()));
    }

    /** What the revisions say and the catalogs that they lead to; migrations are compiled when they are needed. */
    public Projection projection() {
        return projection(dialect.database());
    }

    /** The same by the rules of another kind of database. */
    public Projection projection(Database database) {
        return new Projection(graph(), source, List.of(), database);
    }

    /**
     * What the schema should be, if the project says so.
     *
     * @throws SchemaException if there are several models, or the one does not let itself be made
     */
    public Optional<Model> model() {
        return source.model();
    }

    /** The kind of database that plans and scripts are made for. */
    public Database database() {
        return dialect.database();
    }

    /** How many source files were compiled so far: 0 when all came from the cache. */
    public int compiled() {
        return source.compiled();
    }

    /**
     * Checks that branches fit: running them in both orders leads to the same catalog.
     *
     * @throws SchemaException with {@link Reason#SEVERAL_HEADS} or {@link Reason#UNPROVEN} if they do not, or nobody
     *     can say
     */
    public void requireCommuting(List<String> heads) {
        Fit.require(projection(), heads);
    }

    /** What one revision does on a database that is at what it stands on, and nothing else. */
    public PlannedRevision preview(String id) {
        Projection projection = projection();
        RevisionGraph graph = projection.graph();
        Set<String> below = new HashSet<>(graph.closure(List.of(id)));
        below.remove(id);
        Route route = Graphs.asking(source.headers(), () -> graph.upgrade(graph.positionOf(below), id));
        return new Planner(projection, dialect)
                .plan(route, Map.of())
                .revisions()
                .get(0);
    }

    /**
     * Everything that is wrong with the revisions, for every kind of database given; nothing is connected to.
     *
     * <p>For a while it changes the default locale and time zone of the process, to see whether a revision depends on
     * them: it is made for a process of its own or a test, not for an application that serves others meanwhile.
     */
    public List<Finding> check(List<Database> databases) {
        return new Check(source).findings(databases);
    }

    /** What is wrong between the revisions and the database. */
    public List<Finding> checkDatabase() {
        return Check.ofDatabase(status(), changed());
    }

    // ---------------------------------------------------------------- looking at the database

    /** The tips of what is applied, one for each line of parents; empty at base. */
    public List<String> current() {
        return look().position().current();
    }

    /** The set of applied revisions, in the graph of the project and the database together. */
    public Position position() {
        return look().position();
    }

    /** Every revision of project and database, in the order of the graph. */
    public List<RevisionStatus> status() {
        return RevisionStatus.of(look(), source.headers());
    }

    /** What is wrong with revisions that are applied: changed or moved since; empty if nothing is. */
    public List<Problem> changed() {
        return new Verification(look(), source.headers()).changed();
    }

    /** Where the database is not as its position says. Nothing of it is changed. */
    public Drift drift() {
        return drift(Filters.NONE);
    }

    /** The same of what counts. */
    public Drift drift(Filters filters) {
        Inspector inspector = dialect.inspector();
        return connector()
                .look(connection -> {
                    Snapshot snapshot = Snapshot.read(connection, history, source, dialect);
                    Set<String> applied =
                            new LinkedHashSet<>(snapshot.checksums().keySet());
                    Catalog projected = snapshot.projection().at(applied);
                    Catalog found = inspector.read(connection, new Scope(projected.schemas(), history.tables()));
                    return Drift.between(projected, filters.counted(projected, found), inspector);
                })
                .orElseGet(() -> {
                    Catalog empty = Catalog.empty(dialect.database());
                    return Drift.between(empty, empty, inspector);
                });
    }

    /** Everything in the database, the history aside; nothing if there is no database yet. */
    public Optional<Found> found() {
        return connector().look(connection -> Found.read(dialect.inspector(), connection, history.tables()));
    }

    /** What reads the catalog of this kind of database. */
    public Inspector inspector() {
        return dialect.inspector();
    }

    private Snapshot look() {
        return connector()
                .look(connection -> Snapshot.read(connection, history, source, dialect))
                .orElseGet(() -> Snapshot.empty(source, dialect));
    }

    // ---------------------------------------------------------------- moving it

    /** Applies everything that is pending up to the one head. */
    public RunResult upgrade() {
        return upgrade("");
    }

    /**
     * Applies what is pending up to a target.
     *
     * @param target a reference, as {@link RevisionGraph#upgrade} takes it; empty means {@code head}
     */
    public RunResult upgrade(String target) {
        return connector().change(connection -> {
            Optional<List<String>> heads = upToDate.heads(target, connection);
            return heads.isPresent()
                    ? new RunResult(heads.get(), heads.get(), List.of())
                    : run(connection, "upgrade", target, Plans::upgrade, plan -> {});
        });
    }

    /** What {@link #upgrade(String)} would do now. */
    public Plan planUpgrade(String target) {
        return plans(look()).upgrade(target);
    }

    /**
     * Undoes what follows a target.
     *
     * @param target a reference, as {@link RevisionGraph#downgrade} takes it
     * @param mayLose whether data may be lost that the plan says would be
     * @throws SchemaException with {@link Reason#USAGE} if data would be lost that may not
     */
    public RunResult downgrade(String target, boolean mayLose) {
        return run("downgrade", target, Plans::downgrade, plan -> {
            if (!mayLose && !plan.losses().isEmpty()) {
                throw new SchemaException(
                        Reason.USAGE,
                        Problem.of(
                                "Going down to \"" + target + "\" loses data:\n    "
                                        + String.join(
                                                "\n    ",
                                                plan.losses().stream()
                                                        .map(Object::toString)
                                                        .toList()),
                                "Nothing was changed. To do it all the same, add --yes."));
            }
        });
    }

    /** What {@link #downgrade} would do now, its losses included. */
    public Plan planDowngrade(String target) {
        return plans(look()).downgrade(target);
    }

    /**
     * Declares the database to be at the targets, without running anything.
     *
     * @param targets references, as {@link RevisionGraph#stamp} takes them
     * @param purge whether to forget first all that the database remembers
     */
    public RunResult stamp(List<String> targets, boolean purge) {
        return run("stamp", String.join(" ", targets), (plans, target) -> plans.stamp(targets, purge), plan -> {});
    }

    /** What {@link #stamp} would write. */
    public Plan planStamp(List<String> targets, boolean purge) {
        return plans(look()).stamp(targets, purge);
    }

    // ---------------------------------------------------------------- scripts

    /**
     * The script that upgrades a database over a range, without looking at one.
     *
     * @param range {@code from:to}, or a target alone for a database without revisions; empty means {@code head}
     */
    public String upgradeScript(String range) {
        return script("upgrade", range, graph -> graph.upgradeOffline(range));
    }

    /**
     * The script that downgrades a database over a range, without looking at one.
     *
     * @param range {@code from:to}
     */
    public String downgradeScript(String range) {
        return script("downgrade", range, graph -> graph.downgradeOffline(range));
    }

    /**
     * The script that declares a database to be at a target, without running anything or looking at it.
     *
     * @param range {@code from:to}, or a target alone for a database without revisions
     */
    public String stampScript(String range) {
        int colon = range.indexOf(':');
        List<String> from = colon < 0 ? List.of() : ask(graph -> graph.resolve(range.substring(0, colon)));
        return script(
                "stamp",
                range,
                graph -> graph.stamp(graph.positionAt(from), List.of(range.substring(colon + 1)), false));
    }

    private String script(String command, String range, Function<RevisionGraph, Route> question) {
        Projection projection = projection();
        Route route = Graphs.asking(source.headers(), () -> question.apply(projection.graph()));
        projection.project(projection.graph().closure(route.before().applied()));
        Map<String, String> checksums = new HashMap<>();
        route.before()
                .applied()
                .forEach(id -> checksums.put(id, projection.content(id).checksum()));
        Plan plan = new Planner(projection, dialect).plan(route, checksums);
        ScriptRules.check(plan);
        List<String> tips = route.after().current();
        if (tips.size() > 1 && plan.revisions().stream().anyMatch(PlannedRevision::runs)) {
            Fit.require(projection, tips);
        }
        String target = range.contains(":") ? range.substring(range.indexOf(':') + 1) : range;
        return Script.of(plan, command, target, dialect, history, actor());
    }

    // ---------------------------------------------------------------- how

    private RunResult run(
            String command, String target, BiFunction<Plans, String, Plan> planner, Consumer<Plan> consent) {
        return connector().change(connection -> run(connection, command, target, planner, consent));
    }

    /** Plans and runs under the lock: a plan that is made beside a run would judge what that has half done. */
    private RunResult run(
            Connection connection,
            String command,
            String target,
            BiFunction<Plans, String, Plan> planner,
            Consumer<Plan> consent)
            throws SQLException {
        return new RunLock(connection, dialect, history.name(), lockTimeout)
                .holding(() -> locked(connection, command, target, planner, consent));
    }

    private RunResult locked(
            Connection connection,
            String command,
            String target,
            BiFunction<Plans, String, Plan> planner,
            Consumer<Plan> consent)
            throws SQLException {
        List<RevisionDone> done = new ArrayList<>();
        List<String> from = null;
        for (int attempt = 0; attempt < MOST_PLANS; attempt++) {
            Snapshot snapshot = Snapshot.read(connection, history, source, dialect);
            Plan plan = planner.apply(plans(snapshot), target);
            from = from == null ? plan.from() : from;
            consent.accept(plan);
            Runner runner = new Runner(connection, dialect, history, actor(), lockTimeout, noting(done));
            if (plan.isEmpty() || runner.run(plan, command, target)) {
                if (command.equals("upgrade") && !Rebased.of(snapshot).isEmpty()) {
                    runner.restate(Rebased.of(snapshot), snapshot.graph(), plan);
                    Rebased.of(snapshot).forEach(row -> listener.rebased(row.id(), row.parents()));
                    return new RunResult(from, plan.to(), done);
                }
                snapshot.projection().remember(plan.to());
                if (command.equals("upgrade")) {
                    upToDate.remember(target, plan);
                }
                return new RunResult(from, plan.to(), done);
            }
        }
        throw new SchemaException(
                Reason.LOCKED,
                Problem.of(
                        "Other processes kept moving this database; " + MOST_PLANS + " plans were overtaken.",
                        "Wait until they are done, and run the command again."));
    }

    private RunListener noting(List<RevisionDone> done) {
        return new RunListener() {
            @Override
            public void revision(RevisionDone revision) {
                done.add(revision);
                listener.revision(revision);
            }

            @Override
            public void batch(BatchDone batch) {
                listener.batch(batch);
            }
        };
    }

    private Plans plans(Snapshot snapshot) {
        return new Plans(snapshot, source, dialect);
    }

    private Connector connector() {
        if (connector == null) {
            throw new SchemaException(
                    Reason.USAGE,
                    Problem.of(
                            "No database is configured.",
                            "Give --url jdbc:sqlite:app.db, set SCHEMA_URL, or put url = \"..\" into schema.toml."));
        }
        return connector;
    }

    /** What a migrator works with. Each setting replaces an earlier one of its kind. Not thread-safe. */
    public static final class Builder {

        private MigrationSource source = MigrationSource.of();
        private @Nullable DataSource dataSource;
        private @Nullable String url;
        private final Properties properties = new Properties();
        private @Nullable Database database;
        private String prefix = History.DEFAULT_PREFIX;
        private String tool = "schema";
        private RunListener listener = new RunListener() {};
        private ClassLoader drivers = SchemaMigrator.class.getClassLoader();
        private Duration lockTimeout = Duration.ofMinutes(5);

        private Builder() {}

        /** Where migrations come from; a project's are {@code Project.find(..).migrations()}. */
        public Builder source(MigrationSource migrations) {
            this.source = migrations;
            return this;
        }

        /** These migrations. */
        public Builder migrations(Migration... migrations) {
            return source(MigrationSource.of(migrations));
        }

        /** The database, by a data source. Connections go back as they came. */
        public Builder dataSource(DataSource connections) {
            this.dataSource = connections;
            this.url = null;
            return this;
        }

        /** The database, by a JDBC URL. */
        public Builder url(String jdbcUrl) {
            this.url = jdbcUrl;
            this.dataSource = null;
            return this;
        }

        /** The user, for a URL. */
        public Builder user(String name) {
            properties.setProperty("user", name);
            return this;
        }

        /** The password, for a URL. It is never printed. */
        public Builder password(String secret) {
            properties.setProperty("password", secret);
            return this;
        }

        /** The kind of database that scripts are made for, where there is neither data source nor URL. */
        public Builder database(Database kind) {
            this.database = kind;
            return this;
        }

        /** The prefix of the history tables; {@link History#DEFAULT_PREFIX} unless set. */
        public Builder historyPrefix(String tablePrefix) {
            this.prefix = tablePrefix;
            return this;
        }

        /** Name and version of the calling tool, as the history keeps it. */
        public Builder tool(String nameAndVersion) {
            this.tool = nameAndVersion;
            return this;
        }

        /** Where JDBC drivers are looked for that do not come along; the loader of this class unless set. */
        public Builder drivers(ClassLoader loader) {
            this.drivers = loader;
            return this;
        }

        /** How long a run waits for others, be it another run or a session that uses a table; five minutes unless set. */
        public Builder lockTimeout(Duration limit) {
            this.lockTimeout = limit;
            return this;
        }

        /** Hears of each revision when it is committed, on the thread of the run. */
        public Builder onRevision(Consumer<RevisionDone> revisionListener) {
            return listener(new RunListener() {
                @Override
                public void revision(RevisionDone done) {
                    revisionListener.accept(done);
                }
            });
        }

        /** Hears how runs get on. */
        public Builder listener(RunListener runListener) {
            this.listener = runListener;
            return this;
        }

        /**
         * The migrator. It opens nothing but, for a data source, one connection to see which database it leads to.
         *
         * @throws SchemaException with {@link Reason#USAGE} if no dialect knows the database
         */
        public SchemaMigrator load() {
            String address = dataSource == null ? url : urlOf(dataSource);
            Dialect dialect = address == null ? offline() : online(address);
            Connector connector =
                    address == null ? null : new Connector(dialect, dataSource, address, properties, drivers);
            return new SchemaMigrator(this, dialect, connector);
        }

        private static String urlOf(DataSource connections) {
            try (Connection connection = connections.getConnection()) {
                return connection.getMetaData().getURL();
            } catch (SQLException failure) {
                throw new SchemaException(
                        Reason.FAILED,
                        Problem.of(
                                "The data source gives no connection: " + failure.getMessage() + ".",
                                "Check its settings and that the database runs."),
                        failure);
            }
        }

        private static Dialect online(String address) {
            return Dialects.forUrl(address)
                    .orElseThrow(() -> new SchemaException(
                            Reason.USAGE,
                            Problem.of(
                                    "No dialect knows this kind of URL: \"" + scheme(address) + "\".",
                                    "Known are: " + known() + "; for example jdbc:sqlite:app.db.")));
        }

        private Dialect offline() {
            Database kind = Optional.ofNullable(database).orElse(Database.SQLITE);
            return Dialects.of(kind)
                    .orElseThrow(() -> new SchemaException(
                            Reason.USAGE,
                            Problem.of(
                                    "There is no dialect for \"" + kind + "\" yet.", "Known are: " + known() + ".")));
        }

        private static String known() {
            return String.join(
                    ", ", Dialects.databases().stream().map(Database::name).toList());
        }

        /** Without what may hold a secret. */
        private static String scheme(String address) {
            String[] parts = address.split(":", 3);
            return parts.length < 3 ? address : parts[0] + ":" + parts[1] + ":...";
        }
    }
}
