package dev.schema.engine.dialect.h2;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Drivers;
import dev.schema.engine.dialect.Fingerprint;
import dev.schema.engine.dialect.StandardInspector;
import dev.schema.engine.problem.SchemaException;
import dev.schema.type.Name;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code INFORMATION_SCHEMA}. */
final class H2Inspector extends StandardInspector {

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

    H2Inspector(H2Dialect dialect) {
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
                + " || ')' WHEN " + of + ".DATA_TYPE = 'INTERVAL' THEN 'INTERVAL ' || " + of + ".INTERVAL_TYPE WHEN "
                + of
                + ".DATA_TYPE = 'DECFLOAT' AND " + of + ".NUMERIC_PRECISION < 100000 THEN 'DECFLOAT(' || " + of
                + ".NUMERIC_PRECISION || ')' WHEN " + of + ".CHARACTER_MAXIMUM_LENGTH < 1000000000 THEN " + of
                + ".DATA_TYPE || '(' || " + of + ".CHARACTER_MAXIMUM_LENGTH || ')' ELSE " + of + ".DATA_TYPE END";
    }

    private static String values(String table, String identifier) {
        return "(SELECT LISTAGG('''' || REPLACE(v.VALUE_NAME, '''', '''''') || '''', ', ') WITHIN GROUP (ORDER BY"
                + " v.VALUE_ORDINAL) FROM INFORMATION_SCHEMA.ENUM_VALUES v WHERE v.OBJECT_TYPE = 'TABLE' AND"
                + " v.OBJECT_SCHEMA = " + table + "_SCHEMA AND v.OBJECT_NAME = " + table
                + "_NAME AND v.ENUM_IDENTIFIER = " + identifier + ")";
    }

    /** The type of an array, from the view that tells of elements; looked at for arrays alone. */
    private static String arrayOf(String of, String alias, String element) {
        return "(SELECT " + element + " || ' ARRAY' FROM INFORMATION_SCHEMA.ELEMENT_TYPES " + alias + " WHERE " + alias
                + ".OBJECT_TYPE = 'TABLE' AND " + alias + ".OBJECT_SCHEMA = c.TABLE_SCHEMA AND " + alias
                + ".OBJECT_NAME = c.TABLE_NAME AND " + alias + ".COLLECTION_TYPE_IDENTIFIER = " + of
                + ".DTD_IDENTIFIER)";
    }

    private static String elementOf(String alias) {
        return typeOf(alias, values("c.TABLE", alias + ".DTD_IDENTIFIER"));
    }

    /** Arrays of arrays are read two deep. */
    @Override
    protected String columns() {
        String inner = "CASE WHEN e.DATA_TYPE = 'ARRAY' THEN " + arrayOf("e", "f", elementOf("f")) + " ELSE "
                + elementOf("e") + " END";
        String type = "CASE WHEN c.DOMAIN_NAME IS NOT NULL THEN c.DOMAIN_NAME WHEN c.DATA_TYPE = 'ARRAY' THEN "
                + arrayOf("c", "e", inner) + " ELSE " + elementOf("c") + " END";
        return "SELECT " + schema("c.TABLE_SCHEMA")
                + " AS schema_name, c.TABLE_NAME AS table_name, c.COLUMN_NAME AS"
                + " name, " + type
                + " AS type, c.IS_NULLABLE = 'NO' AS not_null, c.COLUMN_DEFAULT AS default_value,"
                + " " + withoutCasts("c.GENERATION_EXPRESSION")
                + " AS generated, TRUE AS stored, c.IS_IDENTITY = 'YES' AS identity, NULL AS"
                + " collation, c.REMARKS AS comment FROM INFORMATION_SCHEMA.COLUMNS c WHERE c.TABLE_SCHEMA IN (:schemas)"
                + " ORDER BY c.TABLE_SCHEMA, c.TABLE_NAME, c.ORDINAL_POSITION";
    }

    /** What four views tell of constraints: a row for each, and one more for each column of a key. */
    private static final String TOLD =
            "SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CONSTRAINT_TYPE AS KIND, TABLE_SCHEMA,"
                    + " TABLE_NAME, INDEX_NAME, NULL AS CHECK_CLAUSE, NULL AS TARGET_SCHEMA, NULL AS TARGET_NAME, NULL AS"
                    + " DELETE_RULE, NULL AS UPDATE_RULE, NULL AS PLACE, NULL AS TARGET_PLACE, NULL AS COLUMN_NAME FROM"
                    + " INFORMATION_SCHEMA.TABLE_CONSTRAINTS UNION ALL SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, NULL, NULL,"
                    + " NULL, NULL, CHECK_CLAUSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM"
                    + " INFORMATION_SCHEMA.CHECK_CONSTRAINTS UNION ALL SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, NULL, NULL,"
                    + " NULL, NULL, NULL, UNIQUE_CONSTRAINT_SCHEMA, UNIQUE_CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE, NULL, NULL,"
                    + " NULL FROM INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS UNION ALL SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME,"
                    + " NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, ORDINAL_POSITION, POSITION_IN_UNIQUE_CONSTRAINT,"
                    + " COLUMN_NAME FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE";

    /** All that is told of a constraint, in the rows of its columns; a check has one without. */
    private static final String RULES = "SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, "
            + Stream.of(
                            "KIND",
                            "TABLE_SCHEMA",
                            "TABLE_NAME",
                            "INDEX_NAME",
                            "CHECK_CLAUSE",
                            "TARGET_SCHEMA",
                            "TARGET_NAME",
                            "DELETE_RULE",
                            "UPDATE_RULE")
                    .map(column -> "MAX(" + column + ") OVER one AS " + column)
                    .collect(Collectors.joining(", "))
            + ", PLACE, TARGET_PLACE, COLUMN_NAME FROM (" + TOLD
            + ") told WINDOW one AS (PARTITION BY CONSTRAINT_SCHEMA,"
            + " CONSTRAINT_NAME) QUALIFY told.KIND = 'CHECK' OR PLACE IS NOT NULL";

    /** The rows of constraints with the place of their column in the index behind them, and those of all such places. */
    private static final String PLACED = "SELECT rule.*, MAX(CASE WHEN KIND = 'PRIMARY KEY' OR LEFT(INDEX_NAME,"
            + " LENGTH(CONSTRAINT_NAME) + 7) = CONSTRAINT_NAME || '_INDEX_' THEN PLACE END) OVER (PARTITION BY"
            + " TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, COLUMN_NAME) AS AT_PLACE, NULL AS AT_INDEX FROM (" + RULES
            + ") rule UNION ALL SELECT NULL, NULL, NULL, TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, NULL, NULL, NULL, NULL, NULL,"
            + " NULL, NULL, NULL, ORDINAL_POSITION, COLUMN_NAME FROM INFORMATION_SCHEMA.INDEX_COLUMNS";

    /**
     * KEY_COLUMN_USAGE goes on telling the old name of a renamed column, so the index behind a key tells the names. That of
     * a key that found an index there may have another order: then the key whose index it is tells the place, by the same
     * old name; and if it is nobody's, the one name is taken that the key does not tell.
     */
    private static final String NAMED = "SELECT r.*, CASE WHEN KIND = 'CHECK' THEN NULL WHEN AT_PLACE IS NOT NULL THEN"
            + " MAX(AT_INDEX) OVER place WHEN COUNT(AT_INDEX) OVER same > 0 THEN COLUMN_NAME ELSE (SELECT"
            + " MIN(s.COLUMN_NAME) FROM INFORMATION_SCHEMA.INDEX_COLUMNS s WHERE s.TABLE_NAME = r.TABLE_NAME AND"
            + " s.TABLE_SCHEMA = r.TABLE_SCHEMA AND s.INDEX_NAME = r.INDEX_NAME AND NOT EXISTS (SELECT 1 FROM"
            + " INFORMATION_SCHEMA.KEY_COLUMN_USAGE o WHERE o.CONSTRAINT_SCHEMA = r.CONSTRAINT_SCHEMA AND"
            + " o.CONSTRAINT_NAME = r.CONSTRAINT_NAME AND o.COLUMN_NAME = s.COLUMN_NAME)) END AS NOW_NAME FROM ("
            + PLACED
            + ") r WINDOW place AS (PARTITION BY TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, AT_PLACE), same AS (PARTITION BY"
            + " TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, COALESCE(AT_INDEX, COLUMN_NAME)) QUALIFY KIND IS NOT NULL";

    /** H2 joins views by making all rows of one for each row of the other, so what they tell is grouped instead. */
    @Override
    protected String constraints() {
        return "SELECT " + schema("TABLE_SCHEMA")
                + " AS schema_name, TABLE_NAME AS table_name, CONSTRAINT_NAME AS name,"
                + " CASE KIND WHEN 'PRIMARY KEY' THEN 'primary' WHEN 'FOREIGN KEY' THEN 'foreign' ELSE LOWER(KIND) END AS"
                + " kind, " + withoutCasts("CHECK_CLAUSE") + " AS expression, NOW_NAME AS column_name, "
                + schema(pointedAt("TABLE_SCHEMA")) + " AS target_schema, " + pointedAt("TABLE_NAME") + " AS target, "
                + pointedAt("NOW_NAME") + " AS target_column, DELETE_RULE AS on_delete, UPDATE_RULE AS on_update, FALSE"
                + " AS deferrable, FALSE AS deferred FROM (" + NAMED + ") named WINDOW pair AS (PARTITION BY"
                + " COALESCE(TARGET_SCHEMA, CONSTRAINT_SCHEMA), COALESCE(TARGET_NAME, CONSTRAINT_NAME),"
                + " COALESCE(TARGET_PLACE, PLACE)) QUALIFY named.TABLE_SCHEMA IN (:schemas) ORDER BY"
                + " named.TABLE_SCHEMA, named.TABLE_NAME, named.CONSTRAINT_NAME, PLACE";
    }

    /** What the column has that a column of a foreign key points at; they share a window with it. */
    private static String pointedAt(String column) {
        return "CASE WHEN KIND = 'FOREIGN KEY' THEN MAX(CASE WHEN KIND <> 'FOREIGN KEY' THEN " + column
                + " END) OVER pair END";
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
                + " INFORMATION_SCHEMA.INDEX_COLUMNS ic ON ic.TABLE_NAME = i.TABLE_NAME AND ic.INDEX_SCHEMA ="
                + " i.INDEX_SCHEMA AND ic.INDEX_NAME = i.INDEX_NAME WHERE i.TABLE_SCHEMA IN (:schemas) AND NOT i.IS_GENERATED ORDER BY"
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
                + " TRIGGER_NAME AS name, 'CREATE TRIGGER ' || QUOTE_IDENT(TRIGGER_NAME) || ' ' || ACTION_TIMING || ' ' ||"
                + " EVENT_MANIPULATION || ' ON ' || QUOTE_IDENT(EVENT_OBJECT_TABLE) || CASE ACTION_ORIENTATION WHEN 'ROW'"
                + " THEN ' FOR EACH ROW' ELSE '' END || ' CALL \"' || JAVA_CLASS || '\"' AS definition FROM INFORMATION_SCHEMA.TRIGGERS WHERE"
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
    protected String otherSchemas() {
        return "SELECT SCHEMA_NAME AS schema_name FROM INFORMATION_SCHEMA.SCHEMATA WHERE SCHEMA_NAME NOT IN"
                + " ('INFORMATION_SCHEMA', CURRENT_SCHEMA) AND NOT (SCHEMA_NAME = 'PUBLIC' AND NOT EXISTS (SELECT 1 FROM"
                + " INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'))";
    }

    /** Whether it reads like a plain name and is none here. */
    private static String isSmall(String name) {
        return "REGEXP_LIKE(" + name + ", '^[a-z_][a-z0-9_]*$') AND " + name + " <> UPPER(" + name + ")";
    }

    @Override
    protected String beyond() {
        return "SELECT 'untold' AS place, LOWER(ROUTINE_TYPE) || ' ' || ROUTINE_NAME AS what, NULL AS back FROM"
                + " INFORMATION_SCHEMA.ROUTINES WHERE ROUTINE_SCHEMA IN (:schemas) UNION ALL SELECT 'untold', 'domain ' ||"
                + " DOMAIN_NAME, NULL FROM INFORMATION_SCHEMA.DOMAINS WHERE DOMAIN_SCHEMA IN (:schemas) UNION ALL SELECT"
                + " 'untold', 'constant ' || CONSTANT_NAME, NULL FROM INFORMATION_SCHEMA.CONSTANTS WHERE CONSTANT_SCHEMA IN"
                + " (:schemas) UNION ALL SELECT 'untold', 'identity column ' || TABLE_NAME || '.' || COLUMN_NAME || ' is"
                + " GENERATED ALWAYS, not BY DEFAULT', NULL FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA IN (:schemas)"
                + " AND IDENTITY_GENERATION = 'ALWAYS' UNION ALL SELECT 'untold', 'limits of sequence ' || SEQUENCE_NAME,"
                + " NULL FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA IN (:schemas) AND CYCLE_OPTION = 'YES'"
                + " UNION ALL SELECT 'untold', LOWER(TABLE_TYPE) || ' ' || TABLE_NAME, NULL FROM INFORMATION_SCHEMA.TABLES"
                + " WHERE TABLE_SCHEMA IN (:schemas) AND TABLE_TYPE NOT IN ('BASE TABLE', 'VIEW') AND LEFT(TABLE_NAME, "
                + SessionLock.TABLES.length() + ") <> '" + SessionLock.TABLES + "' UNION ALL SELECT"
                + " 'untold', 'limit of array ' || TABLE_NAME || '.' || COLUMN_NAME, NULL FROM INFORMATION_SCHEMA.COLUMNS"
                + " WHERE TABLE_SCHEMA IN (:schemas) AND MAXIMUM_CARDINALITY < 65536 UNION ALL SELECT 'untold', 'table \"' ||"
                + " TABLE_NAME || '\" is written in small letters, and a plain name is one in capitals', NULL FROM"
                + " INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA IN (:schemas) AND " + isSmall("TABLE_NAME")
                + " UNION ALL SELECT 'untold', 'column \"' || TABLE_NAME || '.' || COLUMN_NAME || '\" is written in small"
                + " letters, and a plain name is one in capitals', NULL FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA"
                + " IN (:schemas) AND " + isSmall("COLUMN_NAME") + " ORDER BY 1, 2";
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
                                .withGenerated(
                                        column.generated() == null
                                                ? null
                                                : new Generated(
                                                        column.generated().expression(), true)))
                        .toList());
    }

    private static @Nullable String unlessEmpty(@Nullable String comment) {
        return comment == null || comment.isEmpty() ? null : comment;
    }

    @Override
    protected Fingerprint.Printer printer() {
        return Fingerprint.Printer.H2;
    }

    @Override
    protected @Nullable String defaultValue(String sql, String type) {
        String constant = constant(sql);
        if (constant == null) {
            // H2 keeps what an expression comes to, if that is always the same.
            constant = constant(COMPUTED.computeIfAbsent(type + " DEFAULT " + sql, H2Inspector::computed));
        }
        return constant == null ? Fingerprint.WANTED : constant.equals("NULL") ? null : constant;
    }

    private static String computed(String column) {
        try (Connection scratch = Drivers.connect(
                        "org.h2.Driver",
                        "com.h2database:h2",
                        H2Dialect.PREFIX + "mem:",
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
