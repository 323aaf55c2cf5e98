package dev.schema.engine.dialect.mysql;

import dev.schema.catalog.Action;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Fingerprint;
import dev.schema.engine.dialect.StandardInspector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code information_schema}. A unique constraint is a unique index here, and is read as a constraint where it
 * could be one; the index behind a foreign key belongs to that; a primary key has no name of its own.
 *
 * <p>MariaDB joins these views by looking at each pair of rows, and opens the tables of all databases for one that has no
 * condition of its own on the schema. So what is joined is a subquery with such a condition, which is kept with a key
 * because of its DISTINCT or GROUP BY.
 */
public abstract class FamilyInspector extends StandardInspector {

    /** Indexes with the number of columns, and whether they are more than a list of columns. */
    private static final String STATISTICS = "(SELECT table_schema, table_name, index_name, non_unique, index_type,"
            + " seq_in_index, column_name, sub_part, collation, max(coalesce(sub_part, 0) > 0 OR coalesce(collation,"
            + " 'A') = 'D' OR column_name IS NULL OR index_type NOT IN ('BTREE', 'HASH')) OVER (PARTITION BY "
            + exact("table_schema") + ", " + exact("table_name") + ", index_name) AS special, :expression AS expression"
            + " FROM information_schema.statistics WHERE table_schema IN (:schemas)) s";

    private final MySqlFamily family;

    /** For subclasses. */
    protected FamilyInspector(MySqlFamily family) {
        super(family);
        this.family = family;
    }

    /** SQL for the expression of a part of an index in {@code information_schema.statistics}, or NULL. */
    protected abstract String indexExpression();

    /** {@code schema_name, table_name, name, expression} of checks; the schema is never NULL. */
    protected abstract String checks();

    /** SQL for the type of {@code information_schema.columns c}. */
    protected abstract String columnType();

    /** What is joined to {@code information_schema.columns c} for these two. */
    protected abstract String columnsFrom();

    /** SQL that is true for a column of JSON in {@code information_schema.columns c}. */
    protected abstract String isJson();

    /**
     * A schema or table as names are compared: the server may tell Item from item, comparisons of its views do not.
     */
    protected static String exact(String name) {
        return "CAST(" + name + " AS BINARY)";
    }

    private static String quoted(String name) {
        return "concat('`', replace(" + name + ", '`', '``'), '`')";
    }

    private static String schemaOf(String schema) {
        return "nullif(" + schema + ", database())";
    }

    @Override
    protected final String ownSchema() {
        return "database()";
    }

    @Override
    protected final String tables() {
        return "SELECT " + schemaOf("table_schema")
                + " AS schema_name, table_name AS name, if(length(table_comment) = 0, NULL,"
                + " table_comment) AS comment FROM information_schema.tables WHERE table_schema IN (:schemas)"
                + " AND table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')";
    }

    @Override
    protected final String columns() {
        return "SELECT " + schemaOf("c.table_schema") + " AS schema_name, c.table_name AS table_name, c.column_name AS"
                + " name, " + columnType() + " AS type, c.is_nullable = 'NO' AS not_null, " + family.liveDefault()
                + " AS default_value, nullif(c.generation_expression, '') AS generated, c.extra LIKE '%STORED%' AS"
                + " stored, c.extra LIKE '%auto_increment%' AS identity, if(" + isJson()
                + ", NULL, nullif(c.collation_name, t.table_collation)) AS collation, if(length(c.column_comment) = 0, NULL,"
                + " c.column_comment) AS comment FROM information_schema.columns c JOIN (SELECT DISTINCT "
                + exact("table_schema")
                + " AS table_schema, " + exact("table_name") + " AS table_name, table_collation FROM"
                + " information_schema.tables WHERE table_schema IN (:schemas)) t ON t.table_schema = "
                + exact("c.table_schema") + " AND t.table_name = " + exact("c.table_name") + columnsFrom()
                + " WHERE c.table_schema IN (:schemas) ORDER BY c.table_schema, c.table_name, c.ordinal_position";
    }

    private String statistics() {
        return STATISTICS.replace(":expression", indexExpression());
    }

    @Override
    protected final String constraints() {
        String none = "NULL AS target_schema, NULL AS target, NULL AS target_column, NULL AS on_delete, NULL AS"
                + " on_update, 0 AS deferrable, 0 AS deferred";
        return "SELECT " + schemaOf("schema_of") + " AS schema_name, rules.* FROM (SELECT table_schema AS schema_of,"
                + " table_name, index_name AS name, if(index_name = 'PRIMARY', 'primary', 'unique') AS kind, NULL AS"
                + " expression, column_name, seq_in_index AS place, " + none + " FROM " + statistics()
                + " WHERE non_unique = 0 AND NOT special UNION ALL SELECT k.table_schema, k.table_name,"
                + " k.constraint_name, 'foreign', NULL, k.column_name, k.ordinal_position, "
                + schemaOf("k.referenced_table_schema") + ", k.referenced_table_name, k.referenced_column_name,"
                + " r.delete_rule, r.update_rule, 0, 0 FROM information_schema.key_column_usage k JOIN (SELECT DISTINCT "
                + exact("constraint_schema") + " AS table_schema, " + exact("table_name") + " AS table_name,"
                + " constraint_name, delete_rule, update_rule FROM information_schema.referential_constraints WHERE"
                + " constraint_schema IN (:schemas)) r ON r.table_schema = " + exact("k.table_schema")
                + " AND r.table_name = " + exact("k.table_name")
                + " AND r.constraint_name = k.constraint_name WHERE k.table_schema IN"
                + " (:schemas) AND k.referenced_table_name IS NOT NULL UNION ALL SELECT schema_of, table_name, name,"
                + " 'check', expression, NULL, 1, " + none + " FROM (" + checks()
                + ") c) rules ORDER BY schema_of, table_name, name, place";
    }

    @Override
    protected final String indexes() {
        return "SELECT " + schemaOf("s.table_schema") + " AS schema_name, s.table_name AS table_name, s.index_name AS"
                + " name, s.non_unique = 0 AS is_unique, if(s.index_type IN ('BTREE', 'HASH'), NULL,"
                + " lower(s.index_type)) AS method, NULL AS predicate, if(s.sub_part IS NULL, s.column_name, NULL) AS"
                + " column_name, if(s.sub_part IS NULL, s.expression, concat(" + quoted("s.column_name")
                + ", '(', s.sub_part, ')'))"
                + " AS expression, coalesce(s.collation, 'A') = 'D' AS descending, 0 AS included FROM " + statistics()
                + " LEFT JOIN "
                + columnsOf(
                        "key_column_usage",
                        "constraint_name",
                        "ordinal_position",
                        " AND referenced_table_name IS NOT NULL",
                        "k")
                + " LEFT JOIN " + columnsOf("statistics", "index_name", "seq_in_index", "", "i")
                + " WHERE (s.non_unique = 1 OR s.special) AND NOT (s.non_unique = 1 AND k.columns <=> i.columns)"
                + " ORDER BY s.table_schema, s.table_name, s.index_name, s.seq_in_index";
    }

    /** The columns of each key or index in one text, joined to those of {@link #statistics}. */
    private static String columnsOf(String view, String name, String order, String where, String alias) {
        return "(SELECT " + exact("table_schema") + " AS table_schema, " + exact("table_name") + " AS table_name, "
                + name + " AS name, group_concat(column_name ORDER BY " + order
                + ") AS columns FROM information_schema."
                + view + " WHERE table_schema IN (:schemas)" + where + " GROUP BY 1, 2, 3) " + alias + " ON " + alias
                + ".table_schema = " + exact("s.table_schema") + " AND " + alias + ".table_name = "
                + exact("s.table_name") + " AND " + alias + ".name = s.index_name";
    }

    /** The server writes each table with its database; the session's own one goes without saying. */
    @Override
    protected final String views() {
        return "SELECT " + schemaOf("table_schema") + " AS schema_name, table_name AS name, replace("
                + "coalesce(view_definition, ''), concat('`', database(), '`.'), '') AS query FROM information_schema.views WHERE table_schema IN"
                + " (:schemas)";
    }

    @Override
    protected final String triggers() {
        return "SELECT " + schemaOf("trigger_schema") + " AS schema_name, event_object_table AS table_name,"
                + " trigger_name AS name, concat('CREATE TRIGGER ', " + quoted("trigger_name")
                + ", ' ', action_timing, ' ', event_manipulation, ' ON ', " + quoted("event_object_table")
                + ", ' FOR EACH ROW ', action_statement) AS definition"
                + " FROM information_schema.triggers WHERE event_object_schema IN (:schemas)";
    }

    /** Another database of the server is not this one; events are jobs, which a server may be unable to tell. */
    @Override
    protected final String beyond() {
        return "SELECT 'untold' AS place, concat(lower(routine_type), ' ', routine_name) AS what, NULL AS back FROM"
                + " information_schema.routines WHERE routine_schema IN (:schemas) UNION ALL SELECT DISTINCT 'untold', concat('partitions of table ', table_name), NULL FROM"
                + " information_schema.partitions WHERE table_schema IN (:schemas) AND partition_name IS NOT NULL UNION ALL"
                + " SELECT 'untold', concat('table ', table_name, ' is ', if(engine <> @@default_storage_engine,"
                + " concat('of engine ', engine), ''), if(engine <> @@default_storage_engine AND table_collation <>"
                + " @@collation_database, ' and ', ''), if(table_collation <> @@collation_database, concat('collated as ',"
                + " table_collation), '')), NULL FROM information_schema.tables WHERE table_schema IN (:schemas) AND"
                + " table_type = 'BASE TABLE' AND table_name NOT IN (:except) AND (engine <> @@default_storage_engine OR"
                + " table_collation <> @@collation_database) UNION ALL SELECT 'untold', concat('system versioning of table ', table_name),"
                + " NULL FROM information_schema.tables WHERE table_schema IN (:schemas) AND table_type = 'SYSTEM VERSIONED'"
                + " UNION ALL SELECT 'untold', concat('column ', table_name, '.', column_name, ' is also ',"
                + " trim(regexp_replace(extra, '(?i)(auto_increment|STORED GENERATED|VIRTUAL GENERATED|DEFAULT_GENERATED),? *',"
                + " ''))), NULL FROM information_schema.columns WHERE table_schema IN (:schemas) AND"
                + " regexp_replace(extra, '(?i)(auto_increment|STORED GENERATED|VIRTUAL GENERATED|DEFAULT_GENERATED),? *', '')"
                + " <> '' ORDER BY 1, 2";
    }

    @Override
    protected final String schemas() {
        return "SELECT schema_name FROM information_schema.schemata WHERE schema_name IN (:schemas)";
    }

    // ---------------------------------------------------------------- own words

    @Override
    protected final String type(String sql) {
        return TypeWords.of(sql);
    }

    @Override
    protected final String collation(String collation) {
        return collation.toLowerCase(Locale.ROOT);
    }

    /** InnoDB makes a B-tree of a hash. */
    @Override
    protected final @Nullable String method(String method) {
        String lower = method.toLowerCase(Locale.ROOT);
        return Set.of("btree", "hash").contains(lower) ? null : lower;
    }

    @Override
    protected final Fingerprint.Printer printer() {
        return Fingerprint.Printer.MYSQL;
    }

    @Override
    protected final @Nullable String defaultValue(String sql, String type) {
        return new DefaultWords(type).of(sql);
    }

    @Override
    protected final Constraint own(Constraint constraint, Set<String> names) {
        Constraint own = super.own(constraint, names);
        if (own instanceof PrimaryKey key) {
            return new PrimaryKey("PRIMARY", key.columns());
        } else if (own instanceof ForeignKey key) {
            return new ForeignKey(
                    key.name(),
                    key.columns(),
                    key.target(),
                    key.targetColumns(),
                    own(key.onDelete()),
                    own(key.onUpdate()),
                    false,
                    false);
        }
        return own;
    }

    /** The two are one and the same without deferred checks. */
    private static Action own(Action action) {
        return action == Action.RESTRICT ? Action.NO_ACTION : action;
    }

    @Override
    protected final Table own(Table table, Catalog catalog) {
        Table own = super.own(table, catalog);
        List<Constraint> constraints = new ArrayList<>(own.constraints());
        List<Index> indexes = new ArrayList<>();
        for (Index index : own.indexes()) {
            boolean plain = index.unique()
                    && index.method() == null
                    && index.parts().stream().noneMatch(part -> part.column() == null || part.descending());
            if (plain) {
                constraints.add(new Unique(
                        index.name(),
                        index.parts().stream()
                                .map(part -> String.valueOf(part.column()))
                                .toList()));
            } else {
                indexes.add(index);
            }
        }
        return own.withConstraints(constraints)
                .withIndexes(indexes)
                .withComment(shown(own.comment()))
                .withColumns(own.columns().stream()
                        .map(column -> column.withComment(shown(column.comment())))
                        .toList());
    }

    private static @Nullable String shown(@Nullable String comment) {
        return comment == null || comment.isEmpty() ? null : Texts.shown(comment);
    }
}
