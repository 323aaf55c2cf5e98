package dev.schema.engine.dialect.mysql;

/** Reads MySQL's {@code information_schema}, by its manual. */
final class MySqlInspector extends FamilyInspector {

    MySqlInspector(MySqlDialect dialect) {
        super(dialect);
    }

    @Override
    protected String columnsFrom() {
        return "";
    }

    @Override
    protected String columnType() {
        return "c.column_type";
    }

    @Override
    protected String isJson() {
        return "c.data_type = 'json'";
    }

    @Override
    protected String indexExpression() {
        return "expression";
    }

    @Override
    protected String checks() {
        return "SELECT k.table_schema AS schema_of, k.table_name AS table_name, k.constraint_name AS name,"
                + " c.check_clause AS expression FROM information_schema.table_constraints k JOIN"
                + " information_schema.check_constraints c ON c.constraint_schema = k.constraint_schema AND"
                + " c.constraint_name = k.constraint_name WHERE k.constraint_type = 'CHECK' AND k.table_schema IN"
                + " (:schemas)";
    }
}
