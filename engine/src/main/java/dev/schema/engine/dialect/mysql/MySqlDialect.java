package dev.schema.engine.dialect.mysql;

import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.inspect.Inspector;
import dev.schema.type.Database;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * MySQL 8.0.19 and later. What it does otherwise than MariaDB is written after its manual and was never run: no server
 * was at hand. Its golden files say what would be run.
 */
public final class MySqlDialect extends MySqlFamily {

    private static final int LONGEST_CONSTRAINT = 64;

    private static final Set<String> OPTIONS = Set.of(
            "user",
            "password",
            "createdatabaseifnotexist",
            "connecttimeout",
            "sockettimeout",
            "tcpkeepalive",
            "tcpnodelay",
            "usecompression",
            "sslmode",
            "usessl",
            "requiressl",
            "verifyservercertificate",
            "tlsversions",
            "allowpublickeyretrieval",
            "serverrsapublickeyfile",
            "servertimezone",
            "connectiontimezone",
            "useunicode",
            "characterencoding");

    /** For the service loader. */
    public MySqlDialect() {
        super(Database.MYSQL, () -> MySqlKeywords.ALL);
    }

    @Override
    protected String prefix() {
        return "jdbc:mysql:";
    }

    @Override
    protected String driver() {
        return "com.mysql.cj.jdbc.Driver";
    }

    @Override
    protected String dependency() {
        return "com.mysql:mysql-connector-j";
    }

    @Override
    protected Set<String> options() {
        return OPTIONS;
    }

    @Override
    protected @Nullable String ownType(Type<?> type) {
        return type instanceof Type.Uuid ? "binary(16)" : null;
    }

    /** A UUID is its 16 bytes, in the order of its text. */
    @Override
    public String literal(Value value) {
        return switch (value.kind()) {
            case UUID -> "x'" + value.text().replace("-", "") + "'";
            case RANDOM_UUID -> "uuid_to_bin(uuid())";
            default -> super.literal(value);
        };
    }

    /** A long text has no literal as its default, but an expression ("Data Type Default Values"). */
    @Override
    protected String defaultOf(Value value, Type<?> type) {
        boolean literal = value.isLiteral() && value.kind() != Value.Kind.NULL;
        return literal && FamilyTypes.isUnlimited(type) ? "(" + literal(value) + ")" : super.defaultOf(value, type);
    }

    @Override
    protected void requireGenerated(Column column, Table table) {
        // It has all kinds.
    }

    /** From 8.0.13 on ("Functional Key Parts"). */
    @Override
    protected String indexed(Index index, String expression) {
        return "(" + expression + ")";
    }

    /** A check goes and comes back; a generated column or an index would have to, too ("ALTER TABLE Statement"). */
    @Override
    protected List<String> renaming(Table table, String from, String to) {
        for (Column column : table.columns()) {
            if (column.generated() != null
                    && SqlText.of(column.generated().expression()).mentions(from)) {
                throw inTheWay(table, from, "the generated column \"" + column.name() + "\"");
            }
        }
        for (Index index : table.indexes()) {
            if (index.parts().stream()
                    .anyMatch(part -> part.expression() != null
                            && SqlText.of(part.expression()).mentions(from))) {
                throw inTheWay(table, from, "the index \"" + index.name() + "\"");
            }
        }
        List<String> clauses = new ArrayList<>();
        table.constraints().forEach(constraint -> {
            if (constraint instanceof Check check && check.uses(from)) {
                clauses.add("DROP CONSTRAINT " + identifier(check.name()));
                clauses.add("ADD " + constraint(check.renamed(from, to), null));
            }
        });
        return clauses;
    }

    private static Unsupported inTheWay(Table table, String column, String what) {
        return new Unsupported("mysql cannot rename \"" + table.name() + "." + column + "\" while " + what
                + " reads it; drop that, rename, and make it again");
    }

    @Override
    protected String sequence(long start, long increment) {
        throw new Unsupported("mysql has no sequences; number rows with identity(), or leave them out there with"
                + " on(..).otherwise(..)");
    }

    @Override
    protected @Nullable String otherwiseLost(Column column) {
        return null;
    }

    @Override
    protected String liveDefault() {
        return "(CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(',"
                + " replace(c.column_default, '\\\\''', ''''), ')') ELSE quote(c.column_default) END)";
    }

    @Override
    public Inspector inspector() {
        return new MySqlInspector(this);
    }

    /** SIGNAL cannot be prepared, so a row that breaks a check, named like the complaint, ends the script. */
    @Override
    public List<String> scriptGuard(String query, String complaint) {
        String name = complaint.length() > LONGEST_CONSTRAINT
                ? complaint.substring(0, LONGEST_CONSTRAINT - 2) + ".."
                : complaint;
        return List.of(
                "CREATE TEMPORARY TABLE schema_guard (found INT, CONSTRAINT " + quoted(name.strip())
                        + " CHECK (found = 0))",
                "INSERT INTO schema_guard SELECT count(*) FROM (" + query + ") found",
                "DROP TEMPORARY TABLE schema_guard");
    }
}
