package dev.schema.engine.dialect.mariadb;

import dev.schema.engine.dialect.mysql.FamilyInspector;

/** Reads MariaDB's {@code information_schema}. A column of JSON is a text there, with a check in the column. */
final class MariaDbInspector extends FamilyInspector {

    private static final String IS_JSON = "level = 'Column' AND check_clause = concat('json_valid(`',"
            + " replace(constraint_name, '`', '``'), '`)')";

    MariaDbInspector(MariaDbDialect dialect) {
        super(dialect);
    }

    @Override
    protected String columnsFrom() {
        return " LEFT JOIN (SELECT DISTINCT " + exact("constraint_schema") + " AS table_schema, "
                + exact("table_name")
                + " AS table_name, constraint_name FROM information_schema.check_constraints WHERE"
                + " constraint_schema IN (:schemas) AND " + IS_JSON + ") j ON j.table_schema = "
                + exact("c.table_schema") + " AND j.table_name = " + exact("c.table_name")
                + " AND j.constraint_name = c.column_name";
    }

    @Override
    protected String columnType() {
        return "if(" + isJson() + ", 'json', c.column_type)";
    }

    @Override
    protected String isJson() {
        return "j.constraint_name IS NOT NULL";
    }

    @Override
    protected String indexExpression() {
        return "NULL";
    }

    @Override
    protected String checks() {
        return "SELECT constraint_schema AS schema_of, table_name, constraint_name AS name, check_clause AS expression"
                + " FROM information_schema.check_constraints WHERE constraint_schema IN (:schemas) AND NOT ("
                + IS_JSON + ")";
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
