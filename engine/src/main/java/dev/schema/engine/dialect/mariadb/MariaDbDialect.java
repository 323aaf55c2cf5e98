package dev.schema.engine.dialect.mariadb;

import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.dialect.mysql.MySqlFamily;
import dev.schema.engine.inspect.Inspector;
import dev.schema.type.Database;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** MariaDB 10.6 and later; columns of UUIDs from 10.7, indexes that run downwards from 10.8 on. */
public final class MariaDbDialect extends MySqlFamily {

    private static final Set<String> OPTIONS = Set.of(
            "user",
            "password",
            "createdatabaseifnotexist",
            "connecttimeout",
            "sockettimeout",
            "tcpkeepalive",
            "tcpkeepcount",
            "tcpkeepidle",
            "tcpkeepinterval",
            "usecompression",
            "sslmode",
            "serversslcert",
            "truststore",
            "truststorepassword",
            "truststoretype",
            "keystore",
            "keystorepassword",
            "keystoretype",
            "enabledsslprotocolsuites",
            "allowpublickeyretrieval",
            "serverrsapublickeyfile",
            "timezone");

    /** For the service loader. */
    public MariaDbDialect() {
        super(Database.MARIADB, () -> MariaDbKeywords.ALL);
    }

    @Override
    protected String prefix() {
        return "jdbc:mariadb:";
    }

    @Override
    protected String driver() {
        return "org.mariadb.jdbc.Driver";
    }

    @Override
    protected String dependency() {
        return "org.mariadb.jdbc:mariadb-java-client";
    }

    @Override
    protected Set<String> options() {
        return OPTIONS;
    }

    @Override
    protected @Nullable String ownType(Type<?> type) {
        return type instanceof Type.Uuid ? "uuid" : null;
    }

    /** Unique for each row; it is made of time and place, because versions before 11.7 make no random one. */
    @Override
    public String literal(Value value) {
        return value.kind() == Value.Kind.RANDOM_UUID ? "uuid()" : super.literal(value);
    }

    @Override
    protected void requireGenerated(Column column, Table table) {
        if (column.notNull()) {
            throw new Unsupported("mariadb has no NOT NULL for generated columns; leave it out of \"" + table.name()
                    + "." + column.name() + "\", and add a check that it is not null");
        }
    }

    /** It goes with any column that is dropped. */
    @Override
    protected void requireLasting(Constraint constraint, Table table) {
        boolean check = constraint instanceof Check
                || constraint instanceof Custom custom
                        && custom.databases().contains(database())
                        && custom.sql().strip().toLowerCase(Locale.ROOT).startsWith("check");
        if (check && table.columnNames().stream().noneMatch(constraint::uses)) {
            throw new Unsupported("mariadb forgets a check that looks at no column; leave \"" + constraint.name()
                    + "\" of \"" + table.name() + "\" out there with on(..).otherwise(..)");
        }
    }

    /** A UUID becomes texts and bytes alone, and is made of nothing else. */
    @Override
    protected void requireConverted(Column from, Column to, Table table) {
        boolean own = from.typeOn().containsKey(database()) || to.typeOn().containsKey(database());
        boolean uuid = from.type() instanceof Type.Uuid || to.type() instanceof Type.Uuid;
        if (!own && uuid && (isNoText(from.type()) || isNoText(to.type()))) {
            throw new Unsupported("mariadb does not convert " + from.type() + " to " + to.type() + " by itself; say how"
                    + " \"" + table.name() + "." + to.name() + "\" is converted with .using(..), on the way back in"
                    + " down(Schema)");
        }
    }

    private static boolean isNoText(Type<?> type) {
        return type instanceof Type.SmallInt
                || type instanceof Type.Int
                || type instanceof Type.BigInt
                || type instanceof Type.Decimal
                || type instanceof Type.Real
                || type instanceof Type.DoublePrecision
                || type instanceof Type.Bool
                || type instanceof Type.Date
                || type instanceof Type.Time
                || type instanceof Type.Timestamp
                || type instanceof Type.TimestampTz;
    }

    @Override
    protected String indexed(Index index, String expression) {
        throw new Unsupported("mariadb has no index over an expression; add a generated column of it and index that"
                + " in place of \"" + index.name() + "\" there, with on(..).otherwise(..)");
    }

    /** The server rewrites what reads the column. */
    @Override
    protected List<String> renaming(Table table, String from, String to) {
        return List.of();
    }

    /** The limits that it would choose do not always hold the start. */
    @Override
    protected String sequence(long start, long increment) {
        if (start == Long.MAX_VALUE || start == Long.MIN_VALUE) {
            throw new Unsupported("mariadb has sequences between " + (Long.MIN_VALUE + 1) + " and "
                    + (Long.MAX_VALUE - 1) + "; begin a sequence nearer to 0 than " + start);
        }
        String limit = "";
        if (increment > 0 && start < 1) {
            limit = " MINVALUE " + start;
        } else if (increment < 0 && start > -1) {
            limit = " MAXVALUE " + start;
        }
        return "START WITH " + start + " INCREMENT BY " + increment + limit;
    }

    /** A check that stands in the column itself is an attribute of it. */
    @Override
    protected @Nullable String otherwiseLost(Column column) {
        return "EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema ="
                + " c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level ="
                + " 'Column'"
                + (column.type() instanceof Type.Json ? " AND k.check_clause NOT LIKE 'json_valid(%'" : "")
                + ")";
    }

    @Override
    protected String addAgain() {
        return "ADD KEY IF NOT EXISTS ";
    }

    @Override
    protected boolean keepsChecksInColumns() {
        return true;
    }

    @Override
    protected String liveDefault() {
        return "nullif(c.column_default, 'NULL')";
    }

    @Override
    public Inspector inspector() {
        return new MariaDbInspector(this);
    }

    /** The first line makes the client refuse commands of its own, such as one that runs a shell. */
    @Override
    public List<String> scriptHeader() {
        return List.of(
                "/*M!999999\\- enable the sandbox mode */", super.scriptHeader().get(0));
    }

    @Override
    public List<String> scriptGuard(String query, String complaint) {
        String signal = "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = " + text(complaint);
        return List.of(
                "SET @schema_guard = (SELECT if(count(*) = 0, 'DO 0', " + text(signal) + ") FROM (" + query
                        + ") found)",
                "PREPARE schema_guard FROM @schema_guard",
                "EXECUTE schema_guard",
                "DEALLOCATE PREPARE schema_guard");
    }
}
