package dev.schema.engine.merge;

import dev.schema.catalog.SqlText;
import dev.schema.engine.merge.Access.Kind;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.TokenMgrException;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.MultiPartName;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.truncate.Truncate;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import net.sf.jsqlparser.statement.upsert.Upsert;
import net.sf.jsqlparser.util.TablesNamesFinder;
import org.jspecify.annotations.Nullable;

/**
 * What the parser finds in a statement on rows, in plain names. The only class that knows the parser, which is loaded with
 * the first statement that is read.
 */
final class ParsedSql {

    /** A table as written; the schema is empty if none is. */
    record Found(String schema, String table) {}

    /**
     * A table that is written to.
     *
     * @param columns the columns that get values
     * @param all whether it is all columns
     * @param defaults the columns that are set to their default by that word
     * @param rows what literals tell of the rows; empty for nothing
     */
    record Target(
            Kind kind,
            String schema,
            String table,
            Set<String> columns,
            boolean all,
            Set<String> defaults,
            List<Map<String, Value>> rows) {}

    private final Statement statement;
    private final boolean query;
    private final List<Found> tables;
    private final List<Target> targets = new ArrayList<>();
    private boolean lenient;
    private final Map<String, Integer> written = new HashMap<>();

    private ParsedSql(Statement statement, List<Found> tables, boolean query) {
        this.statement = statement;
        this.tables = tables;
        this.query = query;
    }

    /** What is in the statement; empty if it is not parsed, or is none that is known here. */
    static Optional<ParsedSql> of(String sql) {
        try {
            Statement statement = CCJSqlParserUtil.newParser(sql).Statement();
            List<Found> tables = new TablesNamesFinder<Void>()
                    .getTables(statement).stream().map(ParsedSql::found).toList();
            boolean query = SqlText.of(sql).words().stream()
                    .anyMatch(word -> word.is("select") || word.is("table") && !(statement instanceof Truncate));
            ParsedSql parsed = new ParsedSql(statement, tables, query);
            return parsed.read() ? Optional.of(parsed) : Optional.empty();
        } catch (ParseException | TokenMgrException | UnsupportedOperationException unreadable) {
            return Optional.empty();
        }
    }

    private static Found found(String written) {
        Table table = new Table(written);
        String schema = table.getUnquotedSchemaName();
        return new Found(schema == null ? "" : schema, table.getUnquotedName());
    }

    private boolean read() {
        if (statement instanceof Update update) {
            update(update);
        } else if (statement instanceof Insert insert) {
            insert(insert);
        } else if (statement instanceof Delete delete) {
            delete(delete);
        } else if (statement instanceof Upsert upsert) {
            any(upsert.getTable());
            lenient = true;
        } else if (statement instanceof Merge merge) {
            any(merge.getTable());
            lenient = true;
        } else if (statement instanceof Truncate truncate) {
            if (truncate.getCascade()) {
                return false;
            }
            (truncate.getTables() == null ? List.of(truncate.getTable()) : truncate.getTables()).forEach(this::any);
        } else {
            return statement instanceof Select;
        }
        return true;
    }

    private void any(Table table) {
        target(Kind.ANY, table, Set.of(), true, Set.of(), List.of());
    }

    private void target(
            Kind kind,
            Table table,
            Set<String> columns,
            boolean all,
            Set<String> defaults,
            List<Map<String, Value>> rows) {
        Found found = found(table.getFullyQualifiedName());
        targets.add(new Target(kind, found.schema(), found.table(), columns, all, defaults, rows));
    }

    private void update(Update update) {
        lenient = update.isModifierIgnore();
        Set<String> columns = columns(update.getUpdateSets());
        Set<String> defaults = defaults(update.getUpdateSets());
        if (update.getStartJoins() != null && !update.getStartJoins().isEmpty()) {
            // Which of the joined tables a column is of, only the database knows.
            tables.forEach(each -> targets.add(
                    new Target(Kind.UPDATE, each.schema(), each.table(), columns, false, defaults, List.of())));
        } else {
            boolean plain = update.getLimit() == null && update.getFromItem() == null;
            target(
                    Kind.UPDATE,
                    update.getTable(),
                    columns,
                    false,
                    defaults,
                    plain ? where(update.getWhere()) : List.of());
        }
    }

    private void delete(Delete delete) {
        boolean joined = delete.getJoins() != null && !delete.getJoins().isEmpty()
                || delete.getTables() != null && !delete.getTables().isEmpty();
        if (joined) {
            tables.forEach(each -> targets.add(
                    new Target(Kind.DELETE, each.schema(), each.table(), Set.of(), false, Set.of(), List.of())));
        } else {
            boolean plain = delete.getLimit() == null && delete.getUsingFromItemList() == null;
            target(
                    Kind.DELETE,
                    delete.getTable(),
                    Set.of(),
                    false,
                    Set.of(),
                    plain ? where(delete.getWhere()) : List.of());
        }
    }

    private void insert(Insert insert) {
        List<UpdateSet> otherwise = new ArrayList<>();
        if (insert.getDuplicateUpdateSets() != null) {
            otherwise.addAll(insert.getDuplicateUpdateSets());
        }
        if (insert.getConflictAction() != null && insert.getConflictAction().getUpdateSets() != null) {
            otherwise.addAll(insert.getConflictAction().getUpdateSets());
        }
        lenient = insert.isModifierIgnore()
                || insert.getConflictAction() != null
                || insert.getDuplicateAction() != null
                || !otherwise.isEmpty();
        if (insert.getSetUpdateSets() != null && !insert.getSetUpdateSets().isEmpty()) {
            Set<String> columns = columns(insert.getSetUpdateSets());
            columns.removeAll(defaults(insert.getSetUpdateSets()));
            target(Kind.INSERT, insert.getTable(), columns, false, Set.of(), List.of());
        } else if (insert.isOnlyDefaultValues()) {
            target(Kind.INSERT, insert.getTable(), Set.of(), false, Set.of(), List.of(Map.of()));
        } else {
            listed(insert);
        }
        if (!otherwise.isEmpty()) {
            target(Kind.UPDATE, insert.getTable(), columns(otherwise), false, defaults(otherwise), List.of());
        }
    }

    private void listed(Insert insert) {
        if (insert.getColumns() == null) {
            Set<String> none = Set.of();
            boolean asksForDefaults = insert.getSelect() instanceof Values values
                    && tuples(values).stream().anyMatch(row -> row.stream().anyMatch(ParsedSql::isDefault));
            target(asksForDefaults ? Kind.ANY : Kind.INSERT, insert.getTable(), none, true, none, List.of());
            return;
        }
        List<String> names = insert.getColumns().stream().map(this::noted).toList();
        Set<String> columns = new LinkedHashSet<>(names);
        List<Map<String, Value>> rows = new ArrayList<>();
        if (insert.getSelect() instanceof Values values) {
            for (List<Expression> tuple : tuples(values)) {
                Map<String, Value> row = new HashMap<>();
                for (int i = 0; i < Math.min(tuple.size(), names.size()); i++) {
                    if (isDefault(tuple.get(i))) {
                        columns.remove(names.get(i));
                    }
                    Value value = literal(tuple.get(i));
                    if (value != null) {
                        row.put(names.get(i), value);
                    }
                }
                rows.add(row);
            }
        }
        target(Kind.INSERT, insert.getTable(), columns, false, Set.of(), lenient ? List.of() : rows);
    }

    private static List<List<Expression>> tuples(Values values) {
        List<Expression> expressions = new ArrayList<>(values.getExpressions());
        boolean several = !expressions.isEmpty() && expressions.stream().allMatch(ExpressionList.class::isInstance);
        return several
                ? expressions.stream()
                        .map(each -> ((ExpressionList<?>) each)
                                .stream().map(Expression.class::cast).toList())
                        .toList()
                : List.of(expressions);
    }

    private Set<String> columns(List<UpdateSet> sets) {
        Set<String> columns = new LinkedHashSet<>();
        sets.forEach(set -> set.getColumns().forEach(column -> columns.add(noted(column))));
        return columns;
    }

    private static Set<String> defaults(List<UpdateSet> sets) {
        Set<String> columns = new LinkedHashSet<>();
        sets.stream()
                .filter(set -> set.getValues().stream().anyMatch(ParsedSql::isDefault))
                .forEach(set -> set.getColumns().forEach(column -> columns.add(name(column))));
        return columns;
    }

    private static boolean isDefault(Object expression) {
        return expression.toString().equalsIgnoreCase("default");
    }

    private String noted(Column column) {
        written.merge(name(column).toLowerCase(Locale.ROOT), 1, Integer::sum);
        return name(column);
    }

    private static String name(Column column) {
        return MultiPartName.unquote(column.getColumnName());
    }

    /** What a row is known to hold that the condition lets through. */
    private static List<Map<String, Value>> where(@Nullable Expression condition) {
        Map<String, Value> known = new HashMap<>();
        conjuncts(condition).forEach(each -> {
            if (each instanceof EqualsTo equal && equal.getLeftExpression() instanceof Column column) {
                Value value = literal(equal.getRightExpression());
                if (value != null && value.kind() != Value.Kind.NULL) {
                    known.put(name(column), value);
                }
            }
        });
        return known.isEmpty() ? List.of() : List.of(known);
    }

    private static Stream<Expression> conjuncts(@Nullable Expression condition) {
        if (condition instanceof AndExpression and) {
            return Stream.concat(conjuncts(and.getLeftExpression()), conjuncts(and.getRightExpression()));
        } else if (condition instanceof ParenthesedExpressionList<?> inner && inner.size() == 1) {
            return conjuncts(inner.get(0));
        }
        return Stream.ofNullable(condition);
    }

    private static @Nullable Value literal(Expression expression) {
        if (expression instanceof LongValue number) {
            return Value.of(number.getBigIntegerValue());
        } else if (expression instanceof SignedExpression signed
                && signed.getExpression() instanceof LongValue number
                && signed.getSign() == '-') {
            return Value.of(number.getBigIntegerValue().negate());
        } else if (expression instanceof StringValue string && string.getPrefix() == null) {
            return Value.of(string.getValue().replace("''", "'"));
        }
        return expression instanceof NullValue ? Value.NULL : null;
    }

    /** All tables in it, but no names of its own. */
    List<Found> tables() {
        return tables;
    }

    /** What it writes to. */
    List<Target> targets() {
        return targets;
    }

    boolean isTarget(String table) {
        return targets.stream().anyMatch(target -> target.table().equalsIgnoreCase(table));
    }

    /** Whether rows that break a rule are skipped or changed. */
    boolean lenient() {
        return lenient;
    }

    /** Whether there is a query in it. */
    boolean hasQuery() {
        return query;
    }

    boolean isUpdateOrDelete() {
        return statement instanceof Update || statement instanceof Delete;
    }

    boolean isPlainInsert() {
        return statement instanceof Insert && !query && !lenient;
    }

    /** How often the name stands where a column is written to. */
    int written(String column) {
        return written.getOrDefault(column.toLowerCase(Locale.ROOT), 0);
    }
}
