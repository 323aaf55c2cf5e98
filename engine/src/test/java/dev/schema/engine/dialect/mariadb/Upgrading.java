package dev.schema.engine.dialect.mariadb;

import static dev.schema.Migration.varchar;

import dev.schema.Schema;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.sample.Written;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A process of its own that upgrades a database, and that may end in the middle of it as SIGKILL ends it: without a word
 * to the server, just before a statement on the schema or rows is sent, or just after it came back.
 */
final class Upgrading {

    /** When it ends. */
    enum Moment {
        BEFORE,
        AFTER,
        NEVER
    }

    private static final int KILLED = 137;

    private final Process process;
    private final BufferedReader output;

    private Upgrading(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a process; it waits until it is told to begin. */
    static Upgrading ready(String url, int statement, Moment moment) throws IOException {
        return new Upgrading(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Upgrading.class.getName(),
                        url,
                        String.valueOf(statement),
                        moment.name())
                .redirectErrorStream(true)
                .start());
    }

    /** Waits until it is ready, and tells it to begin. */
    void begin() throws IOException {
        String first = output.readLine();
        if (!"ready".equals(first)) {
            throw new IllegalStateException("the process did not start: " + first);
        }
        process.outputWriter(StandardCharsets.UTF_8).append('\n').flush();
    }

    /** Waits for its end: {@code done}, {@code killed}, or what it said. */
    String end() throws IOException, InterruptedException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append('\n').append(line);
        }
        int code = process.waitFor();
        return code == 0 ? "done" : code == KILLED ? "killed" : code + ":" + said;
    }

    /** The process itself. */
    public static void main(String[] arguments) throws IOException {
        Counting connections = new Counting(arguments[0], Integer.parseInt(arguments[1]), Moment.valueOf(arguments[2]));
        SchemaMigrator migrator = SchemaMigrator.configure()
                .source(revisions())
                .dataSource(connections)
                .load();
        System.out.println("ready");
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        migrator.upgrade();
    }

    /** The revisions: a base with rows, then one of ten operations with a counter in it, then a small one. */
    static Written revisions() {
        return new Written()
                .then("r1", Upgrading::base)
                .then("r2", Upgrading::ten)
                .then("r3", s -> s.addColumn("people").integer("age"));
    }

    private static void base(Schema s) {
        s.createTable("people", t -> {
            t.id();
            t.varchar("code", 20).notNull();
            t.varchar("label", 50);
            t.index("label");
        });
        s.createTable("counters", t -> {
            t.integer("id").primaryKey();
            t.integer("n").notNull();
        });
        s.insert("people", "id", "code", "label").row(1, "a", "first").row(2, "b", null);
        s.insert("counters", "id", "n").row(1, 0);
    }

    private static void ten(Schema s) {
        s.createTable("orders", t -> {
            t.id();
            t.bigint("people_id").notNull().references("people", "id");
        });
        s.addColumn("people").varchar("slug", 40).notNull().backfill("concat(code, '-', id)");
        s.alterColumn("people", "label").type(varchar(300)).defaultValue("none");
        s.addUnique("people", "slug");
        s.sql("update counters set n = n + 1").down("update counters set n = n - 1");
        s.renameColumn("people", "code", "sign");
        s.addCheck("people", "ck_sign", "sign <> ''");
        s.dropIndex("people", "ix_people_label");
        s.createIndex("orders", "people_id", "id");
        s.createView("signs", "select sign from people");
        s.backfill("people")
                .set("label", "concat(coalesce(label, ''), '!')")
                .keyedBy("id")
                .batchSize(1);
    }

    /** Connections that count statements other than those on the history. */
    static final class Counting implements DataSource {

        private final String url;
        private final int at;
        private final Moment moment;
        private final AtomicInteger count = new AtomicInteger();

        Counting(String url, int at, Moment moment) {
            this.url = url;
            this.at = at;
            this.moment = moment;
        }

        int count() {
            return count.get();
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            return (Connection) watched(DriverManager.getConnection(url), Connection.class, null);
        }

        private Object watched(Object real, Class<?> type, String prepared) {
            return Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        String sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text
                                ? text
                                : prepared;
                        boolean counts = method.getName().startsWith("execute") && isWork(sql);
                        int number = counts ? count.incrementAndGet() : 0;
                        end(counts && number == at && moment == Moment.BEFORE);
                        Object result = invoked(real, method, arguments);
                        end(counts && number == at && moment == Moment.AFTER);
                        return switch (method.getName()) {
                            case "createStatement" -> watched(result, java.sql.Statement.class, null);
                            case "prepareStatement" -> watched(result, java.sql.PreparedStatement.class, sql);
                            default -> result;
                        };
                    });
        }

        private static Object invoked(Object real, java.lang.reflect.Method method, Object[] arguments)
                throws Throwable {
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }

        private static boolean isWork(String sql) {
            if (sql == null || sql.contains("schema_")) {
                return false;
            }
            return List.of("create", "alter", "drop", "update", "insert", "rename")
                    .contains(sql.strip().toLowerCase(Locale.ROOT).split("\\s", 2)[0]);
        }

        private static void end(boolean now) {
            if (now) {
                Runtime.getRuntime().halt(KILLED);
            }
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }

    /** Several at once, each on its own database: what each of them ended with. */
    static List<String> all(List<Upgrading> processes) throws IOException, InterruptedException {
        for (Upgrading process : processes) {
            process.begin();
        }
        List<String> ends = new ArrayList<>();
        for (Upgrading process : processes) {
            ends.add(process.end());
        }
        return ends;
    }
}
