package dev.schema.engine.dialect.mariadb;

import dev.schema.engine.dialect.mysql.FamilyInspector;

/**
 * Reads MariaDB's {@code information_schema}. A column of JSON is a text there, with a check in the column, which keeps
 * its name when the column gets another.
 */
final class MariaDbInspector extends FamilyInspector {

    MariaDbInspector(MariaDbDialect dialect) {
        super(dialect);
    }

    @Override
    protected String columnsFrom() {
        return " LEFT JOIN (SELECT DISTINCT " + exact("constraint_schema") + " AS table_schema, "
                + exact("table_name")
                + " AS table_name, check_clause FROM information_schema.check_constraints WHERE"
                + " constraint_schema IN (:schemas) AND level = 'Column') j ON j.table_schema = "
                + exact("c.table_schema") + " AND j.table_name = " + exact("c.table_name")
                + " AND j.check_clause = concat('json_valid(`', replace(c.column_name, '`', '``'), '`)')";
    }

    @Override
    protected String columnType() {
        return "if(" + isJson() + ", 'json', c.column_type)";
    }

    @Override
    protected String isJson() {
        return "j.check_clause IS NOT NULL";
    }

    @Override
    protected String indexExpression() {
        return "NULL";
    }

    @Override
    protected String checks() {
        return "SELECT constraint_schema AS schema_of, table_name, constraint_name AS name, check_clause AS expression"
                + " FROM information_schema.check_constraints WHERE constraint_schema IN (:schemas) AND NOT (level ="
                + " 'Column' AND check_clause REGEXP '^json_valid[(]`([^`]|``)+`[)]$')";
    }

    /** What a sequence begins with stands in itself only, up to 11.4: one statement makes one query of all of them. */
    @Override
    protected String sequences() {
        return "BEGIN NOT ATOMIC DECLARE found LONGTEXT; SELECT group_concat(concat('SELECT ',"
                + " quote(nullif(table_schema, database())), ' AS schema_name, ', quote(table_name), ' AS name,"
                + " start_value, increment FROM `', replace(table_schema, '`', '``'), '`.`', replace(table_name, '`',"
                + " '``'), '`') SEPARATOR ' UNION ALL ') INTO found FROM information_schema.tables WHERE table_schema"
                + " IN (:schemas) AND table_type = 'SEQUENCE'; EXECUTE IMMEDIATE coalesce(found, 'SELECT NULL AS"
                + " schema_name, NULL AS name, 0 AS start_value, 0 AS increment FROM dual WHERE false'); END";
    }
}
