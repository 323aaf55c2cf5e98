package dev.schema.engine.dialect.h2;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Drivers;
import dev.schema.engine.dialect.StandardDialect;
import dev.schema.engine.dialect.StandardInspector;
import dev.schema.engine.dialect.StandardRenderer;
import dev.schema.engine.dialect.Step;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateTable;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropIndex;
import dev.schema.operation.Leaf;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.ReplaceView;
import dev.schema.operation.TableOperation;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * H2 from version 2 on. It stores bare names in upper case, and each statement that changes the schema commits by itself.
 * Its tables are copied for most changes of a column; a copy that was cut off may stay behind, and is taken away when the
 * run goes on.
 *
 * <p>Runs exclude each other if their users are administrators. Those of other users do so within one Java process, which
 * is all that an embedded database lets in; from two processes at one H2 server (or {@code AUTO_SERVER}) they should not
 * upgrade at the same time, though the position moves once in any case.
 */
public final class H2Dialect extends StandardDialect {

    private static final String PREFIX = "jdbc:h2:";
    private static final String PORTABLE = " there with on(..).otherwise(..)";

    /** H2's manual, "Advanced", "Limits and Limitations"; its {@code Constants.MAX_IDENTIFIER_LENGTH}. */
    private static final int LONGEST_NAME = 256;

    /** The schema of a session that sets none. */
    private static final String OWN_SCHEMA = "public";

    private static final long OPENING_MILLIS = 10_000;
    private static final long OPENING_PAUSE = 100;

    /** Settings that neither run code nor write files nor change what SQL means; H2's manual, "Features". */
    private static final Set<String> SETTINGS =
            Set.of(("USER PASSWORD SCHEMA IFEXISTS FORBID_CREATION DB_CLOSE_DELAY DB_CLOSE_ON_EXIT AUTO_SERVER"
                            + " AUTO_SERVER_PORT AUTO_RECONNECT CIPHER FILE_LOCK ACCESS_MODE_DATA LOCK_TIMEOUT"
                            + " LOCK_MODE CACHE_SIZE CACHE_TYPE WRITE_DELAY NETWORK_TIMEOUT QUERY_TIMEOUT"
                            + " MAX_COMPACT_TIME RETENTION_TIME NON_KEYWORDS")
                    .split(" "));

    /** Settings that are taken with one value: their usual one. */
    private static final Map<String, String> USUAL = Map.of(
            "MODE", "REGULAR",
            "DATABASE_TO_UPPER", "TRUE",
            "DATABASE_TO_LOWER", "FALSE",
            "CASE_INSENSITIVE_IDENTIFIERS", "FALSE",
            "IGNORECASE", "FALSE");

    private final SessionLock lock = new SessionLock();

    /** H2's manual, "Advanced", "Keywords / Reserved Words", also those that are reserved in some places only. */
    private static final class Keywords {
        static final Set<String> ALL = Set.of(("_rowid_ all and any array as asymmetric authorization between both case"
                        + " cast check constraint cross current_catalog current_date current_path current_role"
                        + " current_schema current_time current_timestamp current_user day default distinct else end"
                        + " except exists false fetch filter for foreign from full group groups having hour if ilike in"
                        + " inner intersect intersects interval is join key leading left like limit localtime"
                        + " localtimestamp minus minute month natural not null offset on or order over partition primary"
                        + " qualify range regexp right row rownum rows second select session_user set some symmetric"
                        + " sysdate system_user systime systimestamp table to today top trailing true uescape union"
                        + " unique unknown user using value values when where window with year")
                .split(" "));
    }

    /** For the service loader. */
    public H2Dialect() {
        super(Database.H2, () -> Keywords.ALL);
    }

    // ---------------------------------------------------------------- where it is

    @Override
    public boolean accepts(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public boolean exists(String url) {
        return file(url).map(file -> Files.exists(Path.of(file + ".mv.db"))).orElse(true);
    }

    @Override
    public String resolve(String url, Path folder) {
        return file(url)
                .filter(file -> !file.startsWith("~") && !Path.of(file).isAbsolute())
                .map(file -> PREFIX + "file:" + folder.resolve(file)
                        + url.substring(address(url).length()))
                .orElse(url);
    }

    /** The URL without its settings, which may hold a password. */
    private static String address(String url) {
        int settings = url.indexOf(';');
        return settings < 0 ? url : url.substring(0, settings);
    }

    /** The path of a database in a file, without its ending; none for one in memory, on a server, or in an archive. */
    private static Optional<String> file(String url) {
        String address = address(url).substring(PREFIX.length());
        boolean named = address.startsWith("file:");
        String path = named ? address.substring("file:".length()) : address;
        boolean elsewhere = !named && path.matches("(?s)[A-Za-z]{2,}:.*");
        if (elsewhere || path.isEmpty() || path.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return Optional.of(path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path);
    }

    // ---------------------------------------------------------------- sessions

    @Override
    public Connection connect(String url, Properties properties, ClassLoader drivers) throws SQLException {
        for (String setting : url.substring(address(url).length()).split(";")) {
            int value = setting.indexOf('=');
            requireHarmless(
                    value < 0 ? setting : setting.substring(0, value), value < 0 ? "" : setting.substring(value + 1));
        }
        properties.stringPropertyNames().forEach(name -> requireHarmless(name, properties.getProperty(name)));
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(OPENING_MILLIS);
        while (true) {
            try {
                return Drivers.connect("org.h2.Driver", "com.h2database:h2", url, properties, drivers);
            } catch (SQLException failure) {
                if (!isOpenElsewhere(failure) || System.nanoTime() >= end || !paused()) {
                    throw failure;
                }
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(OPENING_PAUSE);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void requireHarmless(String setting, String value) {
        String name = setting.strip().toUpperCase(Locale.ROOT);
        String usual = USUAL.get(name);
        if (name.isEmpty() || SETTINGS.contains(name) || value.strip().equalsIgnoreCase(usual)) {
            return;
        }
        throw new SchemaException(
                Reason.USAGE,
                Problem.of(
                        "The setting " + name + " of an H2 url is refused: "
                                + (usual == null
                                        ? "it may run SQL or code, write files, or change what statements mean."
                                        : "names, types and statements mean other things with it."),
                        usual == null
                                ? "Take it out of the url; what it is to do belongs into a migration."
                                : "Take it out of the url; migrations for another database run on that database."));
    }

    @Override
    public List<String> sessionOf(Connection connection) throws SQLException {
        List<String> restore = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT SETTING_NAME, SETTING_VALUE FROM"
                        + " INFORMATION_SCHEMA.SETTINGS UNION ALL SELECT 'LOCK_TIMEOUT', CAST(LOCK_TIMEOUT() AS"
                        + " VARCHAR)")) {
            while (row.next()) {
                String name = row.getString(1);
                String value = row.getString(2);
                if (name.equals("TIME ZONE")) {
                    restore.add("SET TIME ZONE " + text(value));
                } else if (name.equals("LOCK_TIMEOUT")) {
                    restore.add("SET LOCK_TIMEOUT " + value);
                } else if (USUAL.containsKey(name)) {
                    requireHarmless(name, value);
                }
            }
        }
        return restore;
    }

    @Override
    public List<String> prepareSession() {
        return List.of("SET TIME ZONE 'UTC'", "SET LOCK_TIMEOUT 2000");
    }

    @Override
    public boolean tryLock(Connection connection, String name) throws SQLException {
        return lock.take(connection, name);
    }

    @Override
    public void unlock(Connection connection, String name) throws SQLException {
        lock.give(connection, name);
    }

    @Override
    public @Nullable String holder(Connection connection, String name) throws SQLException {
        return lock.holder(connection, name);
    }

    // ---------------------------------------------------------------- words

    @Override
    protected Operation.Visitor<List<Step>> renderer(Leaf leaf, int index, Catalog before) {
        return new Renderer(this, leaf, index, before);
    }

    /** H2's manual, "Advanced", "Transaction Isolation": most data definition commits. */
    @Override
    protected boolean definesInTransactions() {
        return false;
    }

    @Override
    protected void requireFit(String name) {
        if (name.length() > LONGEST_NAME) {
            throw new Unsupported("h2 takes names of up to " + LONGEST_NAME + " characters; shorten \""
                    + name.substring(0, LONGEST_NAME / 4) + "..\", which has " + name.length());
        }
    }

    /** Where a plain name is reserved, it means the name as the database would store it. */
    @Override
    protected String quoted(String name) {
        return super.quoted(stored(name));
    }

    private static String stored(String name) {
        return Name.isPlain(name) ? name.toUpperCase(Locale.ROOT) : name;
    }

    @Override
    public String literal(Value value) {
        return switch (value.kind()) {
            case UUID -> "UUID " + text(value.text());
            case RANDOM_UUID -> "RANDOM_UUID()";
            default -> super.literal(value);
        };
    }

    /** A client may read a line break of two characters as one, so the first of them is named. */
    @Override
    public String text(String text) {
        return text.contains("\r\n")
                ? "U&" + super.text(text.replace("\\", "\\\\").replace("\r", "\\000d"))
                : super.text(text);
    }

    /** A text that is put into a column of JSON would become a JSON string. */
    @Override
    protected String literal(Value value, Type<?> type) {
        return value.kind() == Value.Kind.TEXT && type instanceof Type.Json
                ? "JSON " + text(value.text())
                : super.literal(value, type);
    }

    @Override
    protected String defaultOf(Value value, Type<?> type) {
        return value.kind() == Value.Kind.EXPRESSION ? "(" + value.text() + ")" : super.defaultOf(value, type);
    }

    @Override
    protected String type(Column column, Catalog catalog) {
        return type(column.type(), column, catalog);
    }

    private String type(Type<?> type, Column column, Catalog catalog) {
        if (type instanceof Type.ArrayOf<?> array) {
            return type(array.element(), column, catalog) + " ARRAY";
        } else if (type instanceof Type.Enumeration enumeration) {
            if (catalog.enumType(enumeration.of()).values().contains("")) {
                throw new Unsupported("h2 takes no empty text as a value of an enum; leave '' of \"" + enumeration.of()
                        + "\" out" + PORTABLE);
            }
            return catalog.enumType(enumeration.of()).values().stream()
                    .map(this::text)
                    .collect(Collectors.joining(", ", "ENUM(", ")"));
        }
        return type.accept(new Types());
    }

    @Override
    public String column(Column column, Table table, Catalog catalog) {
        if (column.collation() != null) {
            throw new Unsupported("h2 has one collation for the whole database; leave .collate(\"" + column.collation()
                    + "\") of \"" + column.name() + "\" out" + PORTABLE);
        }
        return super.column(column, table, catalog);
    }

    /** H2 computes each generated column when its row is written. */
    @Override
    protected String generated(Generated generated) {
        return " GENERATED ALWAYS AS (" + generated.expression() + ")";
    }

    /** H2 takes a foreign key to the table itself once the key that it points at is there. */
    @Override
    protected int rank(Constraint constraint) {
        return constraint instanceof ForeignKey ? 2 : super.rank(constraint);
    }

    @Override
    protected @Nullable String constraint(Constraint constraint, @Nullable Table table) {
        if (!(constraint instanceof ForeignKey key)) {
            return super.constraint(constraint, table);
        } else if (key.deferrable() || key.initiallyDeferred()) {
            throw new Unsupported(
                    "h2 checks each foreign key at once; leave .deferrable() of \"" + key.name() + "\" out" + PORTABLE);
        }
        // H2 looks for the table in the schema of the one that points at it.
        boolean outside =
                table != null && table.name().schema() != null && key.target().schema() == null;
        return super.constraint(
                outside ? key.withTarget(new Name(OWN_SCHEMA, key.target().local())) : key, table);
    }

    @Override
    public String createIndex(Name table, Index index) {
        String odd = null;
        if (index.where() != null) {
            odd = "no index with a condition; leave .where(..) of \"" + index.name() + "\" out";
        } else if (index.parts().stream().anyMatch(part -> part.expression() != null)) {
            odd = "no index of an expression; give \"" + index.name()
                    + "\" a column made with storedAs(..), or leave it out";
        } else if (!index.include().isEmpty()) {
            odd = "no .include(..); append the columns to \"" + index.name() + "\" itself, or leave it out";
        } else if (index.method() != null) {
            odd = "no choice of index methods; leave .using(\"" + index.method() + "\") of \"" + index.name()
                    + "\" out";
        }
        if (odd != null) {
            throw new Unsupported("h2 has " + odd + PORTABLE);
        }
        return super.createIndex(table, index);
    }

    @Override
    protected String parameter(Column column, Catalog catalog) {
        return "CAST(? AS " + typeOf(column, catalog) + ")";
    }

    private static final class Types implements Type.Visitor<String> {
        @Override
        public String smallInt(Type.SmallInt type) {
            return "SMALLINT";
        }

        @Override
        public String integer(Type.Int type) {
            return "INTEGER";
        }

        @Override
        public String bigInt(Type.BigInt type) {
            return "BIGINT";
        }

        @Override
        public String decimal(Type.Decimal type) {
            return "NUMERIC(" + type.precision() + ", " + type.scale() + ")";
        }

        @Override
        public String real(Type.Real type) {
            return "REAL";
        }

        @Override
        public String doublePrecision(Type.DoublePrecision type) {
            return "DOUBLE PRECISION";
        }

        @Override
        public String bool(Type.Bool type) {
            return "BOOLEAN";
        }

        @Override
        public String fixedChar(Type.FixedChar type) {
            return "CHARACTER(" + type.length() + ")";
        }

        @Override
        public String varchar(Type.Varchar type) {
            return "CHARACTER VARYING(" + type.length() + ")";
        }

        @Override
        public String text(Type.Text type) {
            return "CHARACTER LARGE OBJECT";
        }

        @Override
        public String bytes(Type.Bytes type) {
            return type.max() == 0 ? "BINARY LARGE OBJECT" : "BINARY VARYING(" + type.max() + ")";
        }

        @Override
        public String date(Type.Date type) {
            return "DATE";
        }

        /** H2 keeps no fraction of a second otherwise. */
        @Override
        public String time(Type.Time type) {
            return "TIME(6)";
        }

        @Override
        public String timestamp(Type.Timestamp type) {
            return "TIMESTAMP(6)";
        }

        @Override
        public String timestampTz(Type.TimestampTz type) {
            return "TIMESTAMP(6) WITH TIME ZONE";
        }

        @Override
        public String uuid(Type.Uuid type) {
            return "UUID";
        }

        @Override
        public String json(Type.Json type) {
            return "JSON";
        }

        @Override
        public String arrayOf(Type.ArrayOf<?> type) {
            throw new IllegalStateException("has an element: " + type);
        }

        @Override
        public String enumeration(Type.Enumeration type) {
            throw new IllegalStateException("has values: " + type);
        }

        @Override
        public String sqlType(Type.SqlType type) {
            return type.sql();
        }
    }

    // ---------------------------------------------------------------- operations

    private static final class Renderer extends StandardRenderer {

        Renderer(H2Dialect dialect, Leaf leaf, int index, Catalog before) {
            super(dialect, leaf, index, before);
        }

        /** A copy of the table, as H2 names it while it works; never a table that revisions know. */
        @Override
        protected @Nullable String cleanUp(Operation part) {
            boolean copies = part instanceof AddColumn || part instanceof DropColumn || part instanceof AlterColumn;
            if (!copies) {
                return null;
            }
            Name table = ((TableOperation) part).table();
            String schema = table.schema() == null ? "CURRENT_SCHEMA" : dialect.text(stored(table.schema()));
            String known = before.tables().keySet().stream()
                    .map(name -> stored(name.local()))
                    .filter(name -> name.startsWith(stored(table.local()) + "_COPY_"))
                    .map(name -> " AND TABLE_NAME <> " + dialect.text(name))
                    .collect(Collectors.joining());
            return "EXECUTE IMMEDIATE 'DROP TABLE IF EXISTS ' || COALESCE((SELECT LISTAGG(QUOTE_IDENT(TABLE_SCHEMA) || '.'"
                    + " || QUOTE_IDENT(TABLE_NAME), ', ') FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = " + schema
                    + " AND REGEXP_LIKE(TABLE_NAME, "
                    + dialect.text("^\\Q" + stored(table.local()) + "\\E_COPY_[0-9]+_[0-9]+$") + ")" + known
                    + "), 'SCHEMA_NO_COPY')";
        }

        @Override
        public List<Step> createTable(CreateTable op) {
            op.table().constraints().forEach(constraint -> requireKept(op.table(), constraint));
            op.table().indexes().forEach(index -> requireShort(op.table(), index));
            return super.createTable(op);
        }

        @Override
        public List<Step> createIndex(CreateIndex op) {
            if (!before.isUnknown(op.table())) {
                requireShort(before.table(op.table()), op.index());
            }
            return super.createIndex(op);
        }

        private static void requireShort(Table table, Index index) {
            index.parts().stream()
                    .filter(part -> part.column() != null)
                    .forEach(part -> requireShort(table.column(String.valueOf(part.column())), index.name()));
        }

        /** H2's manual, "Data Types", "CHARACTER LARGE OBJECT": large objects cannot be in an index. */
        private static void requireShort(Column column, String index) {
            boolean large = column.type() instanceof Type.Text
                    || (column.type() instanceof Type.Bytes bytes && bytes.max() == 0);
            if (large && !column.typeOn().containsKey(Database.H2)) {
                throw new Unsupported(
                        "h2 has no index of values without a limit, as \"" + index + "\" needs one; give \""
                                + column.name() + "\" a length, or leave \"" + index + "\" out" + PORTABLE);
            }
        }

        /** Constraints of a schema share their names; and a check of no column is lost when the table is copied. */
        private void requireKept(Table table, Constraint constraint) {
            if (constraint instanceof Custom custom && !custom.databases().contains(Database.H2)) {
                return;
            }
            before.tablesWithConstraint(table.name().withLocal(constraint.name())).stream()
                    .filter(other -> !other.equals(table.name()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new Unsupported("h2 knows a constraint by its schema and name alone, and \""
                                + constraint.name() + "\" of \"" + other + "\" is there; give the one of \""
                                + table.name() + "\" another name");
                    });
            if (constraint instanceof PrimaryKey key) {
                key.columns().forEach(column -> requireShort(table.column(column), key.name()));
            } else if (constraint instanceof Unique unique) {
                unique.columns().forEach(column -> requireShort(table.column(column), unique.name()));
            }
            if (constraint instanceof Check && table.columnNames().stream().noneMatch(constraint::uses)) {
                throw new Unsupported("h2 forgets a check that looks at no column; leave \"" + constraint.name()
                        + "\" of \"" + table.name() + "\" out" + PORTABLE);
            }
        }

        @Override
        public List<Step> renameColumn(RenameColumn op) {
            return List.of(define(alter(op.table()) + "ALTER COLUMN " + sql(op.from()) + " RENAME TO " + sql(op.to())));
        }

        /** A generated column is written whole. */
        @Override
        protected String alterColumn(AlterColumn part, Column after) {
            return part.type() != null && after.generated() != null
                    ? alter(part.table()) + "ALTER COLUMN " + dialect.column(after, before.table(part.table()), before)
                    : super.alterColumn(part, after);
        }

        @Override
        public List<Step> alterColumn(AlterColumn op) {
            if (op.collation() != null && op.collation().to() != null) {
                throw new Unsupported("h2 has one collation for the whole database; leave .collate(..) of \""
                        + op.column() + "\" out" + PORTABLE);
            }
            return super.alterColumn(op);
        }

        /** H2 wants the columns of a primary key to refuse NULL before. */
        @Override
        public List<Step> addConstraint(AddConstraint op) {
            if (!before.isUnknown(op.table())) {
                requireKept(before.table(op.table()), op.constraint());
            }
            List<Step> steps = new ArrayList<>();
            nullable(op.table(), op.constraint())
                    .forEach(column -> steps.add(
                            repeatable(notNull(op.table(), column, true), nullability(op.table(), column, true))));
            steps.addAll(super.addConstraint(op));
            return steps;
        }

        /** What refused NULL for the sake of the key alone takes it again. */
        @Override
        public List<Step> dropConstraint(DropConstraint op) {
            List<String> columns = before.isUnknown(op.table())
                    ? List.of()
                    : nullable(op.table(), before.table(op.table()).constraint(op.name()));
            columns.forEach(column -> follows(nullability(op.table(), column, true)));
            List<Step> steps = new ArrayList<>(super.dropConstraint(op));
            columns.forEach(column ->
                    steps.add(repeatable(notNull(op.table(), column, false), nullability(op.table(), column, false))));
            return steps;
        }

        private List<String> nullable(Name table, Constraint constraint) {
            return constraint instanceof PrimaryKey key && !before.isUnknown(table)
                    ? key.columns().stream()
                            .filter(column -> !before.table(table)
                                            .column(column)
                                            .notNull()
                                    && !before.table(table).column(column).identity())
                            .toList()
                    : List.of();
        }

        private String notNull(Name table, String column, boolean notNull) {
            return alter(table) + "ALTER COLUMN " + sql(column) + (notNull ? " SET NOT NULL" : " DROP NOT NULL");
        }

        private static AlterColumn nullability(Name table, String column, boolean notNull) {
            return AlterColumn.of(table, column).withNotNull(notNull);
        }

        @Override
        public List<Step> renameConstraint(RenameConstraint op) {
            if (!before.isUnknown(op.table())) {
                Table table = before.table(op.table());
                requireKept(table, table.constraint(op.from()).withName(op.to()));
            }
            return super.renameConstraint(op);
        }

        /** A constraint may stand on the index, if the index was there first: it steps aside. */
        @Override
        public List<Step> dropIndex(DropIndex op) {
            List<AddConstraint> aside = before.isUnknown(op.table())
                    ? List.of()
                    : standingOn(
                            before.table(op.table()), before.table(op.table()).index(op.name()));
            List<Step> steps = new ArrayList<>();
            for (AddConstraint each : aside) {
                DropConstraint drop =
                        new DropConstraint(each.table(), each.constraint().name());
                steps.add(define(alter(each.table()) + "DROP CONSTRAINT " + sql(drop.name()), drop));
            }
            steps.add(define("DROP INDEX " + sql(op.table().withLocal(op.name())), op));
            for (int i = aside.size() - 1; i >= 0; i--) {
                AddConstraint add = aside.get(i);
                steps.add(define(alter(add.table()) + "ADD " + constraint(add), add));
            }
            return steps;
        }

        private String constraint(AddConstraint add) {
            return String.valueOf(((H2Dialect) dialect).constraint(add.constraint(), before.table(add.table())));
        }

        private List<AddConstraint> standingOn(Table table, Index index) {
            List<AddConstraint> found = new ArrayList<>();
            List<String> columns = index.parts().stream()
                    .map(part -> String.valueOf(part.column()))
                    .toList();
            for (Constraint constraint : table.constraints()) {
                if (constraint instanceof Unique unique
                        && index.unique()
                        && columns.size() == unique.columns().size()
                        && columns.containsAll(unique.columns())) {
                    referrers(table.name(), unique).forEach(found::add);
                    found.add(new AddConstraint(table.name(), unique));
                }
            }
            table.foreignKeys().stream()
                    .filter(key -> key.columns().size() <= columns.size()
                            && columns.subList(0, key.columns().size()).containsAll(key.columns()))
                    .map(key -> new AddConstraint(table.name(), key))
                    .filter(key -> !found.contains(key))
                    .forEach(key -> found.add(0, key));
            return found;
        }

        private Stream<AddConstraint> referrers(Name table, Unique unique) {
            return before.tables().values().stream().flatMap(other -> other.foreignKeys().stream()
                    .filter(key -> key.target().equals(table)
                            && new HashSet<>(key.targetColumns()).equals(new HashSet<>(unique.columns())))
                    .map(key -> new AddConstraint(other.name(), key)));
        }

        @Override
        public List<Step> replaceView(ReplaceView op) {
            return List.of(
                    repeatable(dialect.createView(op.view()).replaceFirst("CREATE VIEW ", "CREATE OR REPLACE VIEW ")));
        }
    }

    // ---------------------------------------------------------------- scripts and history

    @Override
    public String beginInScript() {
        return "SET AUTOCOMMIT FALSE";
    }

    /** RunScript stops at the first error by itself. */
    @Override
    public List<String> scriptHeader() {
        return List.of();
    }

    /** A text that is no number ends the script; it hangs on a row, else H2 would look at it before there is one. */
    @Override
    public List<String> scriptGuard(String query, String complaint) {
        return List.of("SELECT CAST(" + text(complaint) + " || LEFT(guard.found, 0) AS INTEGER) FROM (SELECT COUNT(*)"
                + " AS found FROM (" + query + ") AS wrong) AS guard WHERE guard.found > 0");
    }

    @Override
    public String nowInScript() {
        return "FORMATDATETIME(CURRENT_TIMESTAMP, 'yyyy-MM-dd''T''HH:mm:ss.SSS''Z''', 'en', 'UTC')";
    }

    @Override
    public String listTables() {
        return "SELECT CASE WHEN REGEXP_LIKE(TABLE_NAME, '^[A-Z_][A-Z0-9_]*$') THEN LOWER(TABLE_NAME) ELSE TABLE_NAME"
                + " END AS name FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_TYPE IN"
                + " ('BASE TABLE', 'VIEW') ORDER BY 1";
    }

    @Override
    public String hasTable(Name table) {
        return "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME = "
                + text(stored(table.local()));
    }

    // ---------------------------------------------------------------- failures

    private static boolean isOpenElsewhere(SQLException failure) {
        return failure.getErrorCode() == 90020
                || (failure.getErrorCode() == 8000
                        && String.valueOf(failure.getMessage()).contains("Lock file recently modified"));
    }

    @Override
    public boolean mayPass(SQLException failure) {
        return isInTheWay(failure);
    }

    /** A lock was not to be had in time, two sessions waited for each other, or another one changed the row. */
    static boolean isInTheWay(SQLException failure) {
        int code = failure.getErrorCode();
        return code == 50200 || code == 40001 || code == 90131;
    }

    @Override
    public Reason reasonOf(SQLException failure) {
        return mayPass(failure) || isOpenElsewhere(failure) ? Reason.LOCKED : Reason.FAILED;
    }

    @Override
    public Problem unusable(String url, SQLException failure) {
        String advice = adviceOf(failure);
        return new Problem(
                "The database cannot be used: "
                        + String.valueOf(failure.getMessage()).replaceAll("(?i)(password=)[^;\\s\"]*", "$1.."),
                address(url),
                advice != null ? advice : "What was not committed is rolled back. Mend the cause, and run it again.");
    }

    @Override
    public @Nullable String adviceOf(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 28000 -> "Check user and password.";
            case 90146, 90149, 90013, 90124 ->
                "There is no such database: check the url, or let H2 create it by" + " opening it once with the right.";
            case 90011 -> "Write the path of the url absolute, or begin it with ./ or ~/.";
            case 90046, 90113, 90138 -> "Check the url.";
            case 90067 -> "Check that the H2 server runs, and host and port of the url.";
            case 90049, 90050 -> "The file is encrypted: check CIPHER in the url, and the password of the file.";
            case 90030, 90048 ->
                "The file is no database of this version of H2: check the url, or use the version that" + " wrote it.";
            case 90020, 8000 -> "Another process has opened the file: end it, or wait, and run the command again.";
            case 50200, 40001, 90131, 90135 ->
                "Another session is in the way: wait until it is done, or end it, and run" + " the command again.";
            case 90040, 90096 ->
                "The user lacks a right: GRANT ALTER ANY SCHEMA or ALL ON SCHEMA to it, or use another" + " user.";
            case 90097 -> "The database or its file is read-only: change its permissions, or use another url.";
            case 90028, 90031, 90024, 90025, 90062 ->
                "The disk cannot be read or written: look at it and at the room on" + " it, and run the command again.";
            default -> null;
        };
    }

    // ---------------------------------------------------------------- reading

    @Override
    public Inspector inspector() {
        return new Reader(this);
    }

    private static final class Reader extends StandardInspector {

        private static final Pattern NUMBER = Pattern.compile("[-+]? ?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?");
        private static final Pattern TYPED =
                Pattern.compile("(?is)(DATE|TIME|TIMESTAMP|TIMESTAMP WITH TIME ZONE|UUID) ('.*')");
        private static final Pattern UNICODE = Pattern.compile("\\\\(\\\\|[0-9a-fA-F]{4}|\\+[0-9a-fA-F]{6})");

        /** Words for types that mean the same; H2's manual, "Data Types". */
        private static final Map<String, String> SAME = Map.ofEntries(
                Map.entry("INT|MEDIUMINT|INT4|SIGNED", "INTEGER"),
                Map.entry("INT8", "BIGINT"),
                Map.entry("INT2", "SMALLINT"),
                Map.entry("DECIMAL|DEC", "NUMERIC"),
                Map.entry("FLOAT8|DOUBLE|FLOAT", "DOUBLE PRECISION"),
                Map.entry("FLOAT4", "REAL"),
                Map.entry("BIT|BOOL", "BOOLEAN"),
                Map.entry("CHAR|NCHAR|NATIONAL CHARACTER", "CHARACTER"),
                Map.entry("VARCHAR|VARCHAR2|NVARCHAR|LONGVARCHAR|CHAR VARYING|TEXT", "CHARACTER VARYING"),
                Map.entry("VARBINARY|LONGVARBINARY|BYTEA", "BINARY VARYING"),
                Map.entry("CLOB|CHAR LARGE OBJECT|NCLOB", "CHARACTER LARGE OBJECT"),
                Map.entry("BLOB", "BINARY LARGE OBJECT"));

        /** What defaults come to, by type and SQL. */
        private static final Map<String, String> COMPUTED = new ConcurrentHashMap<>();

        Reader(H2Dialect dialect) {
            super(dialect);
        }

        @Override
        protected String name(String stored) {
            String lower = stored.toLowerCase(Locale.ROOT);
            return Name.isPlain(lower) && stored.equals(stored.toUpperCase(Locale.ROOT)) ? lower : stored;
        }

        @Override
        protected String stored(String name) {
            return H2Dialect.stored(name);
        }

        @Override
        protected String ownSchema() {
            return "CURRENT_SCHEMA";
        }

        private static String schema(String column) {
            return "NULLIF(" + column + ", CURRENT_SCHEMA)";
        }

        @Override
        protected String tables() {
            return "SELECT " + schema("TABLE_SCHEMA") + " AS schema_name, TABLE_NAME AS name, REMARKS AS comment FROM"
                    + " INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA IN (:schemas) AND TABLE_TYPE = 'BASE TABLE'";
        }

        /** The type of a column, or of the elements of an array, as SQL. */
        private static String typeOf(String of, String values) {
            return "CASE WHEN " + of + ".DATA_TYPE LIKE 'TIME%' THEN REGEXP_REPLACE(" + of
                    + ".DATA_TYPE, '^TIME(STAMP)?', '$0(' || " + of + ".DATETIME_PRECISION || ')') WHEN " + of
                    + ".DATA_TYPE = 'NUMERIC' THEN 'NUMERIC(' || " + of + ".NUMERIC_PRECISION || ', ' || " + of
                    + ".NUMERIC_SCALE || ')' WHEN " + of + ".DATA_TYPE = 'ENUM' THEN 'ENUM(' || " + values
                    + " || ')' WHEN " + of + ".CHARACTER_MAXIMUM_LENGTH < 1000000000 THEN " + of
                    + ".DATA_TYPE || '(' || " + of + ".CHARACTER_MAXIMUM_LENGTH || ')' ELSE " + of + ".DATA_TYPE END";
        }

        private static String values(String table, String identifier) {
            return "(SELECT LISTAGG('''' || REPLACE(v.VALUE_NAME, '''', '''''') || '''', ', ') WITHIN GROUP (ORDER BY"
                    + " v.VALUE_ORDINAL) FROM INFORMATION_SCHEMA.ENUM_VALUES v WHERE v.OBJECT_TYPE = 'TABLE' AND"
                    + " v.OBJECT_SCHEMA = " + table + "_SCHEMA AND v.OBJECT_NAME = " + table
                    + "_NAME AND v.ENUM_IDENTIFIER = " + identifier + ")";
        }

        private static String elements(String alias, String identifier) {
            return " LEFT JOIN INFORMATION_SCHEMA.ELEMENT_TYPES " + alias + " ON " + alias
                    + ".OBJECT_TYPE = 'TABLE' AND "
                    + alias + ".OBJECT_SCHEMA = c.TABLE_SCHEMA AND " + alias + ".OBJECT_NAME = c.TABLE_NAME AND "
                    + alias
                    + ".COLLECTION_TYPE_IDENTIFIER = " + identifier;
        }

        /** Arrays of arrays are read two deep. */
        @Override
        protected String columns() {
            String type = "CASE WHEN c.DOMAIN_NAME IS NOT NULL THEN c.DOMAIN_NAME WHEN e.DATA_TYPE = 'ARRAY' THEN "
                    + typeOf("f", values("c.TABLE", "f.DTD_IDENTIFIER"))
                    + " || ' ARRAY ARRAY' WHEN c.DATA_TYPE = 'ARRAY'"
                    + " THEN " + typeOf("e", values("c.TABLE", "e.DTD_IDENTIFIER")) + " || ' ARRAY' ELSE "
                    + typeOf("c", values("c.TABLE", "c.DTD_IDENTIFIER")) + " END";
            return "SELECT " + schema("c.TABLE_SCHEMA")
                    + " AS schema_name, c.TABLE_NAME AS table_name, c.COLUMN_NAME AS"
                    + " name, " + type
                    + " AS type, c.IS_NULLABLE = 'NO' AS not_null, c.COLUMN_DEFAULT AS default_value,"
                    + " " + withoutCasts("c.GENERATION_EXPRESSION")
                    + " AS generated, TRUE AS stored, c.IS_IDENTITY = 'YES' AS identity, NULL AS"
                    + " collation, c.REMARKS AS comment FROM INFORMATION_SCHEMA.COLUMNS c"
                    + elements("e", "c.DTD_IDENTIFIER") + elements("f", "e.DTD_IDENTIFIER")
                    + " WHERE c.TABLE_SCHEMA IN (:schemas) ORDER BY c.TABLE_SCHEMA, c.TABLE_NAME, c.ORDINAL_POSITION";
        }

        /**
         * The columns of keys. KEY_COLUMN_USAGE goes on telling the old name of a renamed column, so the index behind a
         * key tells the names; that of a key that found an index there may have another order.
         */
        private static final String KEYS = "(SELECT k.CONSTRAINT_SCHEMA, k.CONSTRAINT_NAME, k.ORDINAL_POSITION,"
                + " k.POSITION_IN_UNIQUE_CONSTRAINT, k.TABLE_SCHEMA, k.TABLE_NAME, CASE WHEN c.CONSTRAINT_TYPE ="
                + " 'PRIMARY KEY' OR LEFT(c.INDEX_NAME, LENGTH(c.CONSTRAINT_NAME) + 7) = c.CONSTRAINT_NAME || '_INDEX_' OR"
                + " NOT EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.INDEX_COLUMNS s WHERE s.INDEX_SCHEMA = c.INDEX_SCHEMA AND"
                + " s.INDEX_NAME = c.INDEX_NAME AND s.COLUMN_NAME = k.COLUMN_NAME) THEN i.COLUMN_NAME ELSE k.COLUMN_NAME"
                + " END AS COLUMN_NAME FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE k JOIN"
                + " INFORMATION_SCHEMA.TABLE_CONSTRAINTS c ON c.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND"
                + " c.CONSTRAINT_NAME = k.CONSTRAINT_NAME JOIN INFORMATION_SCHEMA.INDEX_COLUMNS i ON i.INDEX_SCHEMA ="
                + " c.INDEX_SCHEMA AND i.INDEX_NAME = c.INDEX_NAME AND i.ORDINAL_POSITION = k.ORDINAL_POSITION)";

        @Override
        protected String constraints() {
            return "SELECT " + schema("tc.TABLE_SCHEMA") + " AS schema_name, tc.TABLE_NAME AS table_name,"
                    + " tc.CONSTRAINT_NAME AS name, CASE tc.CONSTRAINT_TYPE WHEN 'PRIMARY KEY' THEN 'primary' WHEN"
                    + " 'FOREIGN KEY' THEN 'foreign' ELSE LOWER(tc.CONSTRAINT_TYPE) END AS kind, "
                    + withoutCasts("cc.CHECK_CLAUSE") + " AS expression, k.COLUMN_NAME AS column_name, "
                    + schema("t.TABLE_SCHEMA") + " AS target_schema, t.TABLE_NAME AS target, t.COLUMN_NAME AS"
                    + " target_column, rc.DELETE_RULE AS on_delete, rc.UPDATE_RULE AS on_update, FALSE AS deferrable,"
                    + " FALSE AS deferred FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS tc LEFT JOIN"
                    + " INFORMATION_SCHEMA.CHECK_CONSTRAINTS cc ON cc.CONSTRAINT_SCHEMA = tc.CONSTRAINT_SCHEMA AND"
                    + " cc.CONSTRAINT_NAME = tc.CONSTRAINT_NAME LEFT JOIN " + KEYS + " k ON k.CONSTRAINT_SCHEMA ="
                    + " tc.CONSTRAINT_SCHEMA AND k.CONSTRAINT_NAME = tc.CONSTRAINT_NAME LEFT JOIN"
                    + " INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS rc ON rc.CONSTRAINT_SCHEMA = tc.CONSTRAINT_SCHEMA"
                    + " AND rc.CONSTRAINT_NAME = tc.CONSTRAINT_NAME LEFT JOIN " + KEYS + " t ON t.CONSTRAINT_SCHEMA ="
                    + " rc.UNIQUE_CONSTRAINT_SCHEMA AND t.CONSTRAINT_NAME = rc.UNIQUE_CONSTRAINT_NAME AND"
                    + " t.ORDINAL_POSITION = k.POSITION_IN_UNIQUE_CONSTRAINT WHERE tc.TABLE_SCHEMA IN (:schemas) ORDER BY"
                    + " tc.TABLE_SCHEMA, tc.TABLE_NAME, tc.CONSTRAINT_NAME, k.ORDINAL_POSITION";
        }

        /** Where the type of a column has changed, H2 goes on casting the numbers that it is compared with. */
        private static String withoutCasts(String expression) {
            return "REGEXP_REPLACE(" + expression + ", 'CAST\\((-?[0-9.]+) AS [A-Z ]+(\\([0-9, ]+\\))?\\)', '$1')";
        }

        @Override
        protected String indexes() {
            return "SELECT " + schema("i.TABLE_SCHEMA") + " AS schema_name, i.TABLE_NAME AS table_name, i.INDEX_NAME AS"
                    + " name, ic.IS_UNIQUE AS is_unique, CASE WHEN i.INDEX_TYPE_NAME LIKE '%HASH%' THEN 'hash' WHEN"
                    + " i.INDEX_TYPE_NAME LIKE '%SPATIAL%' THEN 'spatial' END AS method, NULL AS predicate,"
                    + " ic.COLUMN_NAME AS column_name, NULL AS expression, ic.ORDERING_SPECIFICATION = 'DESC' AS"
                    + " descending, FALSE AS included FROM INFORMATION_SCHEMA.INDEXES i JOIN"
                    + " INFORMATION_SCHEMA.INDEX_COLUMNS ic ON ic.INDEX_SCHEMA = i.INDEX_SCHEMA AND ic.INDEX_NAME ="
                    + " i.INDEX_NAME WHERE i.TABLE_SCHEMA IN (:schemas) AND NOT i.IS_GENERATED ORDER BY"
                    + " i.TABLE_SCHEMA, i.INDEX_NAME, ic.ORDINAL_POSITION";
        }

        @Override
        protected String views() {
            return "SELECT " + schema("TABLE_SCHEMA") + " AS schema_name, TABLE_NAME AS name,"
                    + " COALESCE(VIEW_DEFINITION, '" + EXPRESSION + "') AS query FROM INFORMATION_SCHEMA.VIEWS WHERE"
                    + " TABLE_SCHEMA IN (:schemas)";
        }

        @Override
        protected String triggers() {
            return "SELECT " + schema("TRIGGER_SCHEMA") + " AS schema_name, EVENT_OBJECT_TABLE AS table_name,"
                    + " TRIGGER_NAME AS name, JAVA_CLASS AS definition FROM INFORMATION_SCHEMA.TRIGGERS WHERE"
                    + " TRIGGER_SCHEMA IN (:schemas)";
        }

        @Override
        protected String sequences() {
            return "SELECT " + schema("SEQUENCE_SCHEMA") + " AS schema_name, SEQUENCE_NAME AS name, START_VALUE AS"
                    + " start_value, INCREMENT AS increment FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA IN"
                    + " (:schemas)";
        }

        @Override
        protected String schemas() {
            return "SELECT SCHEMA_NAME AS schema_name FROM INFORMATION_SCHEMA.SCHEMATA WHERE SCHEMA_NAME IN (:schemas)";
        }

        @Override
        protected String type(String sql) {
            String text = sql.strip().replaceAll("\\s+", " ");
            if (text.regionMatches(true, 0, "ENUM", 0, 4)) {
                return text;
            }
            String type =
                    text.toUpperCase(Locale.ROOT).replaceAll(" ?([(,]) ?", "$1").replace(",", ", ");
            for (Map.Entry<String, String> same : SAME.entrySet()) {
                type = type.replaceFirst("^(" + same.getKey() + ")(?![A-Z0-9_]| VARYING| LARGE)", same.getValue());
            }
            return type.replaceFirst("^TIMESTAMP\\(6\\)", "TIMESTAMP")
                    .replaceFirst("^TIME\\(0\\)", "TIME")
                    .replaceFirst("^DOUBLE PRECISION PRECISION", "DOUBLE PRECISION")
                    .replaceFirst("^NUMERIC\\((\\d+)\\)", "NUMERIC($1, 0)")
                    .replaceFirst("^CHARACTER(?=$| ARRAY)", "CHARACTER(1)");
        }

        /** An empty comment is none, and there is one kind of generated column. */
        @Override
        protected Table own(Table table, Catalog catalog) {
            Table own = super.own(table, catalog);
            return own.withComment(unlessEmpty(own.comment()))
                    .withColumns(own.columns().stream()
                            .map(column -> column.withComment(unlessEmpty(column.comment()))
                                    .withGenerated(column.generated() == null ? null : new Generated(EXPRESSION, true)))
                            .toList());
        }

        private static @Nullable String unlessEmpty(@Nullable String comment) {
            return comment == null || comment.isEmpty() ? null : comment;
        }

        @Override
        protected @Nullable String defaultValue(String sql, String type) {
            String constant = constant(sql);
            if (constant == null) {
                // H2 keeps what an expression comes to, if that is always the same.
                constant = constant(COMPUTED.computeIfAbsent(type + " DEFAULT " + sql, Reader::computed));
            }
            return constant == null ? EXPRESSION : constant.equals("NULL") ? null : constant;
        }

        private static String computed(String column) {
            try (Connection scratch = Drivers.connect(
                            "org.h2.Driver",
                            "com.h2database:h2",
                            PREFIX + "mem:",
                            new Properties(),
                            H2Dialect.class.getClassLoader());
                    Statement statement = scratch.createStatement()) {
                statement.execute("CREATE TABLE scratch (c " + column + ")");
                try (ResultSet row = statement.executeQuery(
                        "SELECT COLUMN_DEFAULT FROM INFORMATION_SCHEMA.COLUMNS" + " WHERE TABLE_NAME = 'SCRATCH'")) {
                    return row.next() ? String.valueOf(row.getString(1)) : EXPRESSION;
                }
            } catch (SQLException | SchemaException unknown) {
                // It names what is not there, or the driver is elsewhere.
                return EXPRESSION;
            }
        }

        /** A constant in one spelling; null for anything else. */
        private static @Nullable String constant(String sql) {
            String text = sql.strip();
            while (text.startsWith("(") && text.endsWith(")")) {
                text = text.substring(1, text.length() - 1).strip();
            }
            text = text.replaceFirst("(?is)^CAST\\((" + NUMBER + ") AS DECFLOAT\\)$", "$1");
            Matcher typed = TYPED.matcher(text);
            if (NUMBER.matcher(text).matches()) {
                BigDecimal number = new BigDecimal(text.replace(" ", ""));
                return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            } else if (text.matches("(?is)U&'.*'") && isOne(text.substring(2))) {
                return UNICODE.matcher(text.substring(2))
                        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
            } else if (isOne(text)) {
                return text;
            } else if (text.matches("(?i)TRUE|FALSE|NULL")) {
                return text.toUpperCase(Locale.ROOT);
            } else if (text.matches("(?i)X'[0-9A-F]*'")) {
                return text.toLowerCase(Locale.ROOT);
            } else if (typed.matches() && isOne(typed.group(2))) {
                return typed.group(1).toUpperCase(Locale.ROOT) + " "
                        + typed.group(2)
                                .replaceFirst("(\\.\\d*?)0+(?=['+-])", "$1")
                                .replaceFirst("\\.(?=['+-])", "")
                                .replaceFirst("([+-]\\d\\d):00'", "$1'");
            }
            return null;
        }

        /** Whether it is one text literal. */
        private static boolean isOne(String text) {
            return text.matches("(?s)'[^']*+(''[^']*+)*+'");
        }

        private static String character(String code) {
            return code.equals("\\") ? code : Character.toString(Integer.parseInt(code.replace("+", ""), 16));
        }
    }
}
