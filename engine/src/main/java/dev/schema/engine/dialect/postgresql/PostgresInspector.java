package dev.schema.engine.dialect.postgresql;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Fingerprint;
import dev.schema.engine.dialect.StandardInspector;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the catalog of PostgreSQL, in one query for each kind of thing. Left out are what belongs to an extension, what
 * is part of something else (partitions, the sequences of identity columns), what a catalog has no word for (functions,
 * materialized and foreign tables), and indexes that are not valid: those are what an interrupted build leaves, and
 * no query uses them. A constraint of a form that a catalog cannot say, such as one that is not valid, is kept as text.
 */
final class PostgresInspector extends StandardInspector {

    /** Whether a sequence is what {@code serial} made, by its name and the column that it belongs to. */
    private static final String IS_SERIAL = depends(
            "d.deptype = 'a' AND EXISTS (SELECT FROM pg_catalog.pg_class o JOIN pg_catalog.pg_attribute a ON a.attrelid ="
                    + " o.oid WHERE o.oid = d.refobjid AND a.attnum = d.refobjsubid AND starts_with(c.relname,"
                    + " left(o.relname, 20)) AND c.relname ~ '_seq[0-9]*$')");

    /** The schema of a thing, and whether it is looked at. */
    private static final String SCHEMA = "NULLIF(n.nspname::text, current_schema()::text) AS schema_name";

    private static final String TABLES = " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON"
            + " n.oid = c.relnamespace AND n.nspname IN (:schemas)";

    private static final String IS_TABLE = " c.relkind IN ('r', 'p') AND NOT c.relispartition";

    PostgresInspector(PostgresDialect dialect) {
        super(dialect);
    }

    /** Whether the thing belongs to no extension. */
    private static String isOwn(String catalog, String oid) {
        return " NOT EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.classid = 'pg_catalog." + catalog
                + "'::pg_catalog.regclass AND e.objid = " + oid + " AND e.deptype = 'e')";
    }

    @Override
    protected String ownSchema() {
        return "current_schema()";
    }

    @Override
    protected String tables() {
        return "SELECT " + SCHEMA + ", c.relname AS name, d.description AS comment" + TABLES
                + " LEFT JOIN pg_catalog.pg_description d ON d.objoid = c.oid AND d.objsubid = 0 AND d.classoid ="
                + " 'pg_catalog.pg_class'::pg_catalog.regclass WHERE" + IS_TABLE + " AND" + isOwn("pg_class", "c.oid")
                + " ORDER BY 1, 2";
    }

    @Override
    protected String columns() {
        return "SELECT " + SCHEMA + ", c.relname AS table_name, a.attname AS name,"
                + " pg_catalog.format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS not_null,"
                + " pg_catalog.pg_get_expr(v.adbin, v.adrelid) AS default_value, CASE WHEN a.attgenerated <> '' THEN"
                + " pg_catalog.pg_get_expr(v.adbin, v.adrelid) END AS generated, a.attgenerated = 's' AS stored,"
                + " a.attidentity <> '' AS identity, l.collname AS collation, d.description AS comment" + TABLES
                + " JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
                + " JOIN pg_catalog.pg_type t ON t.oid = a.atttypid"
                + " LEFT JOIN pg_catalog.pg_attrdef v ON v.adrelid = c.oid AND v.adnum = a.attnum"
                + " LEFT JOIN pg_catalog.pg_collation l ON l.oid = a.attcollation AND a.attcollation <> t.typcollation"
                + " LEFT JOIN pg_catalog.pg_description d ON d.objoid = c.oid AND d.objsubid = a.attnum AND d.classoid"
                + " = 'pg_catalog.pg_class'::pg_catalog.regclass WHERE" + IS_TABLE + " ORDER BY c.oid, a.attnum";
    }

    private static String depends(String how) {
        return "EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass"
                + " AND d.objid = c.oid AND " + how + ")";
    }

    @Override
    protected String constraints() {
        return "SELECT " + SCHEMA + ", c.relname AS table_name, k.conname AS name, CASE"
                + " WHEN NOT k.convalidated OR k.connoinherit AND k.contype = 'c' THEN 'other'"
                + " WHEN k.contype = 'p' AND NOT k.condeferrable AND i.indnatts = i.indnkeyatts THEN 'primary'"
                + " WHEN k.contype = 'u' AND NOT k.condeferrable AND i.indnatts = i.indnkeyatts AND"
                + " pg_catalog.pg_get_constraintdef(k.oid) NOT LIKE '%NULLS NOT DISTINCT%' THEN 'unique'"
                + " WHEN k.contype = 'c' THEN 'check'"
                + " WHEN k.contype = 'f' AND k.confmatchtype = 's' AND"
                + " pg_catalog.pg_get_constraintdef(k.oid) !~ 'ON DELETE SET (NULL|DEFAULT) \\(' THEN 'foreign'"
                + " ELSE 'other' END AS kind,"
                + " CASE WHEN k.contype = 'c' AND k.convalidated THEN pg_catalog.pg_get_expr(k.conbin, k.conrelid)"
                + " ELSE pg_catalog.pg_get_constraintdef(k.oid) END AS expression, a.attname AS column_name,"
                + " NULLIF(tn.nspname::text, current_schema()::text) AS target_schema, tc.relname AS target,"
                + " ta.attname AS target_column, " + action("confdeltype") + " AS on_delete, " + action("confupdtype")
                + " AS on_update, k.condeferrable AS deferrable, k.condeferred AS deferred" + TABLES
                + " JOIN pg_catalog.pg_constraint k ON k.conrelid = c.oid AND k.contype IN ('p', 'u', 'c', 'f', 'x')"
                + " AND k.conparentid = 0"
                + " LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u')"
                + " LEFT JOIN LATERAL unnest(CASE WHEN k.contype IN ('p', 'u', 'f') THEN k.conkey END)"
                + " WITH ORDINALITY AS p (attnum, place) ON true"
                + " LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.attnum"
                + " LEFT JOIN pg_catalog.pg_class tc ON tc.oid = k.confrelid AND k.contype = 'f'"
                + " LEFT JOIN pg_catalog.pg_namespace tn ON tn.oid = tc.relnamespace"
                + " LEFT JOIN pg_catalog.pg_attribute ta ON ta.attrelid = tc.oid AND ta.attnum = k.confkey[p.place::int]"
                + " WHERE" + IS_TABLE + " ORDER BY k.oid, p.place";
    }

    private static String action(String column) {
        return "CASE k." + column + " WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL'"
                + " WHEN 'd' THEN 'SET DEFAULT' END";
    }

    @Override
    protected String indexes() {
        return "SELECT " + SCHEMA + ", c.relname AS table_name, ic.relname AS name, i.indisunique AS is_unique,"
                + " m.amname AS method, pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS predicate,"
                + " a.attname AS column_name, CASE WHEN p.attnum = 0 THEN"
                + " pg_catalog.pg_get_indexdef(i.indexrelid, p.place::int, true) END AS expression,"
                + " p.place <= i.indnkeyatts AND (i.indoption[p.place::int - 1] & 1) = 1 AS descending,"
                + " p.place > i.indnkeyatts AS included" + TABLES
                + " JOIN pg_catalog.pg_index i ON i.indrelid = c.oid AND i.indisvalid"
                + " JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid"
                + " LEFT JOIN pg_catalog.pg_am m ON m.oid = ic.relam AND m.amname <> 'btree'"
                + " CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS p (attnum, place)"
                + " LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.attnum AND p.attnum <> 0"
                + " WHERE" + IS_TABLE + " AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conindid ="
                + " i.indexrelid AND k.contype IN ('p', 'u', 'x')) ORDER BY i.indexrelid, p.place";
    }

    @Override
    protected String views() {
        return "SELECT " + SCHEMA + ", c.relname AS name, pg_catalog.pg_get_viewdef(c.oid) AS query" + TABLES
                + " WHERE c.relkind = 'v' AND" + isOwn("pg_class", "c.oid") + " ORDER BY 1, 2";
    }

    @Override
    protected String triggers() {
        return "SELECT " + SCHEMA + ", c.relname AS table_name, t.tgname AS name,"
                + " pg_catalog.pg_get_triggerdef(t.oid, true) AS definition" + TABLES
                + " JOIN pg_catalog.pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal WHERE" + IS_TABLE
                + " ORDER BY 1, 2, 3";
    }

    /** But for those that come and go with a column: of an identity, or of what {@code serial} stands for. */
    @Override
    protected String sequences() {
        return "SELECT " + SCHEMA + ", c.relname AS name, s.seqstart AS start_value, s.seqincrement AS increment"
                + TABLES + " JOIN pg_catalog.pg_sequence s ON s.seqrelid = c.oid WHERE NOT "
                + depends("d.deptype IN ('i', 'e')")
                + " AND NOT " + IS_SERIAL + " ORDER BY 1, 2";
    }

    @Override
    protected String enums() {
        return "SELECT " + SCHEMA + ", t.typname AS name, v.enumlabel AS value FROM pg_catalog.pg_type t"
                + " JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace AND n.nspname IN (:schemas)"
                + " JOIN pg_catalog.pg_enum v ON v.enumtypid = t.oid WHERE" + isOwn("pg_type", "t.oid")
                + " ORDER BY 1, 2, v.enumsortorder";
    }

    @Override
    protected String schemas() {
        return "SELECT n.nspname AS schema_name FROM pg_catalog.pg_namespace n WHERE n.nspname IN (:schemas)"
                + " ORDER BY 1";
    }

    @Override
    protected String otherSchemas() {
        return "SELECT n.nspname AS schema_name FROM pg_catalog.pg_namespace n WHERE n.nspname NOT LIKE 'pg\\_%' AND"
                + " n.nspname NOT IN ('information_schema', current_schema()) AND NOT (n.nspname = 'public' AND NOT EXISTS"
                + " (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = n.oid)) AND"
                + isOwn("pg_namespace", "n.oid");
    }

    /**
     * A function that triggers call is made before them; one that anything else may call is not: what it needs itself
     * may not be there yet.
     */
    @Override
    protected String beyond() {
        String function =
                "pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace AND n.nspname IN"
                        + " (:schemas) LEFT JOIN pg_catalog.pg_language l ON l.oid = p.prolang WHERE"
                        + isOwn("pg_proc", "p.oid");
        String ofTrigger = "(p.prorettype = 'pg_catalog.trigger'::pg_catalog.regtype AND l.lanname = 'plpgsql')";
        String own = "pg_catalog.quote_ident(n.nspname) || '.'";
        return "SELECT 'untold' AS place, 'extension ' || extname AS what, NULL AS back FROM pg_catalog.pg_extension"
                + " WHERE extname <> 'plpgsql'"
                + " UNION ALL SELECT 'sequence', 'CREATE SEQUENCE ' || c.oid::pg_catalog.regclass || ' AS ' ||"
                + " pg_catalog.format_type(s.seqtypid, NULL) || ' START WITH ' || s.seqstart || ' INCREMENT BY ' ||"
                + " s.seqincrement, 'DROP SEQUENCE ' || c.oid::pg_catalog.regclass" + TABLES
                + " JOIN pg_catalog.pg_sequence s ON s.seqrelid = c.oid WHERE " + IS_SERIAL
                + " UNION ALL SELECT 'first', CASE WHEN n.nspname = current_schema() THEN"
                + " replace(pg_catalog.pg_get_functiondef(p.oid), 'CREATE OR REPLACE FUNCTION ' || " + own
                + ", 'CREATE FUNCTION ') ELSE pg_catalog.pg_get_functiondef(p.oid) END,"
                + " 'DROP FUNCTION ' || p.oid::pg_catalog.regprocedure FROM "
                + function + " AND " + ofTrigger
                + " UNION ALL SELECT 'untold', CASE p.prokind WHEN 'p' THEN 'procedure ' WHEN 'a' THEN 'aggregate ' ELSE"
                + " 'function ' END || p.oid::pg_catalog.regprocedure, NULL FROM " + function + " AND NOT " + ofTrigger
                + " UNION ALL SELECT 'last', 'ALTER SEQUENCE ' || c.oid::pg_catalog.regclass || ' OWNED BY ' ||"
                + " d.refobjid::pg_catalog.regclass || '.' || pg_catalog.quote_ident(a.attname), 'ALTER SEQUENCE ' ||"
                + " c.oid::pg_catalog.regclass || ' OWNED BY NONE'" + TABLES
                + " JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid ="
                + " c.oid AND d.refclassid = d.classid AND d.deptype = 'a' AND d.refobjsubid > 0"
                + " JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid WHERE"
                + " c.relkind = 'S'"
                + " UNION ALL SELECT 'untold', CASE c.relkind WHEN 'm' THEN 'materialized view ' WHEN 'f' THEN"
                + " 'foreign table ' WHEN 'c' THEN 'composite type ' END || c.oid::pg_catalog.regclass, NULL" + TABLES
                + " WHERE c.relkind IN ('m', 'f', 'c') AND" + isOwn("pg_class", "c.oid")
                + " UNION ALL SELECT 'untold', 'partitions of table ' || c.oid::pg_catalog.regclass || ', ' ||"
                + " pg_catalog.pg_get_partkeydef(c.oid) || coalesce(': ' || (SELECT string_agg(i.inhrelid::"
                + "pg_catalog.regclass::text, ', ' ORDER BY i.inhrelid) FROM pg_catalog.pg_inherits i WHERE i.inhparent"
                + " = c.oid), ''), NULL" + TABLES + " WHERE c.relkind = 'p' AND NOT c.relispartition"
                + " UNION ALL SELECT 'untold', 'table ' || c.oid::pg_catalog.regclass || ' inherits from ' ||"
                + " i.inhparent::pg_catalog.regclass, NULL" + TABLES
                + " JOIN pg_catalog.pg_inherits i ON i.inhrelid = c.oid"
                + " WHERE c.relkind = 'r' AND NOT c.relispartition"
                + " UNION ALL SELECT 'untold', 'table ' || c.oid::pg_catalog.regclass || ' is unlogged', NULL" + TABLES
                + " WHERE c.relkind = 'r' AND c.relpersistence = 'u'"
                + " UNION ALL SELECT 'untold', 'row level security of table ' || c.oid::pg_catalog.regclass, NULL"
                + TABLES
                + " WHERE c.relrowsecurity"
                + " UNION ALL SELECT 'untold', 'policy ' || pg_catalog.quote_ident(p.polname) || ' of table ' ||"
                + " c.oid::pg_catalog.regclass, NULL" + TABLES + " JOIN pg_catalog.pg_policy p ON p.polrelid = c.oid"
                + " UNION ALL SELECT 'untold', 'rule ' || pg_catalog.quote_ident(r.rulename) || ' of ' ||"
                + " c.oid::pg_catalog.regclass, NULL" + TABLES
                + " JOIN pg_catalog.pg_rewrite r ON r.ev_class = c.oid AND"
                + " r.rulename <> '_RETURN'"
                + " UNION ALL SELECT 'untold', 'identity column ' || c.oid::pg_catalog.regclass || '.' ||"
                + " pg_catalog.quote_ident(a.attname) || ' is GENERATED ALWAYS, not BY DEFAULT', NULL" + TABLES
                + " JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attidentity = 'a' WHERE" + IS_TABLE
                + " UNION ALL SELECT 'untold', 'trigger ' || pg_catalog.quote_ident(t.tgname) || ' of view ' ||"
                + " c.oid::pg_catalog.regclass, NULL" + TABLES
                + " JOIN pg_catalog.pg_trigger t ON t.tgrelid = c.oid AND"
                + " NOT t.tgisinternal WHERE c.relkind = 'v'"
                + " UNION ALL SELECT 'untold', 'limits of sequence ' || c.oid::pg_catalog.regclass, NULL" + TABLES
                + " JOIN pg_catalog.pg_sequence s ON s.seqrelid = c.oid WHERE c.relkind = 'S' AND (s.seqcycle OR"
                + " s.seqincrement > 0 AND s.seqmin <> 1) AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid"
                + " = c.oid AND d.deptype IN ('i', 'e'))"
                + " UNION ALL SELECT 'untold', 'index ' || i.indexrelid::pg_catalog.regclass || ' is not valid', NULL"
                + TABLES + " JOIN pg_catalog.pg_index i ON i.indrelid = c.oid AND NOT i.indisvalid WHERE" + IS_TABLE
                + " UNION ALL SELECT 'untold', CASE t.typtype WHEN 'd' THEN 'domain ' WHEN 'r' THEN 'range type ' END ||"
                + " t.oid::pg_catalog.regtype, NULL FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid ="
                + " t.typnamespace AND n.nspname IN (:schemas) WHERE t.typtype IN ('d', 'r') AND"
                + isOwn("pg_type", "t.oid")
                + " UNION ALL SELECT 'untold', 'comment on ' || pg_catalog.pg_describe_object(d.classoid, d.objoid,"
                + " d.objsubid), NULL" + TABLES + " JOIN pg_catalog.pg_description d ON d.classoid ="
                + " 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objoid = c.oid AND (c.relkind NOT IN ('r', 'p')) AND"
                + isOwn("pg_class", "c.oid")
                + " UNION ALL SELECT 'untold', 'comment on ' || pg_catalog.pg_describe_object(d.classoid, d.objoid,"
                + " d.objsubid), NULL" + TABLES + " JOIN pg_catalog.pg_constraint k ON k.conrelid = c.oid JOIN"
                + " pg_catalog.pg_description d ON d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass AND"
                + " d.objoid = k.oid ORDER BY 1, 2";
    }

    @Override
    protected String type(String sql) {
        return Words.type(sql);
    }

    @Override
    protected Fingerprint.Printer printer() {
        return Fingerprint.Printer.POSTGRESQL;
    }

    @Override
    protected @Nullable String defaultValue(String sql, String type) {
        return Words.defaultValue(sql, type);
    }

    @Override
    protected @Nullable String collation(String collation) {
        return collation.equals("default") ? null : collation;
    }

    @Override
    protected @Nullable String method(String method) {
        return method.equalsIgnoreCase("btree") ? null : method.toLowerCase(Locale.ROOT);
    }

    /** An empty comment is none. */
    @Override
    protected Table own(Table table, Catalog catalog) {
        Table own = super.own(table, catalog);
        return own.withComment(orNone(own.comment()))
                .withColumns(own.columns().stream()
                        .map(column -> column.withComment(orNone(column.comment())))
                        .toList());
    }

    private static @Nullable String orNone(@Nullable String comment) {
        return comment == null || comment.isEmpty() ? null : comment;
    }
}
