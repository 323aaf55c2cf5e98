package dev.schema.engine.dialect.sqlite;

import dev.schema.GeneratedName;
import dev.schema.catalog.Action;
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
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CREATE TABLE statement as SQLite keeps it: the one place that tells names of constraints, checks, collations
 * and options. The grammar is that of <a href="https://sqlite.org/lang_createtable.html">its manual</a>.
 */
final class TableText {

    private static final Set<String> AFTER_TYPE = Set.of(
            "constraint",
            "primary",
            "not",
            "null",
            "unique",
            "check",
            "default",
            "collate",
            "references",
            "generated",
            "as",
            "deferrable");

    private final Words words;
    private final Name name;
    private final List<Column> columns = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private String options = "";

    /** A constraint whose name and target may still be missing. */
    private record Rule(@Nullable String name, String fallback, String sql, Constraint constraint) {}

    private TableText(String sql) {
        words = new Words(sql);
        words.expect("create");
        words.expect("table");
        name = Name.of(words.name());
    }

    /** Reads the statement; {@code sql} is what sqlite_schema has. */
    static TableText of(String sql) {
        TableText text = new TableText(sql);
        text.body();
        return text;
    }

    /** The name of the table. */
    Name name() {
        return name;
    }

    /** The columns of the primary key; empty if there is none, or none that a catalog can say. */
    List<String> key() {
        return rules.stream()
                .map(Rule::constraint)
                .filter(PrimaryKey.class::isInstance)
                .map(constraint -> ((PrimaryKey) constraint).columns())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The table.
     *
     * @param keys the primary key of another table, for references that name no column
     */
    Table table(List<Index> indexes, Function<String, List<String>> keys) {
        List<Constraint> constraints = new ArrayList<>();
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<Rule> ordered = new ArrayList<>(
                rules.stream().filter(rule -> rule.name() != null).toList());
        rules.stream().filter(rule -> rule.name() == null).forEach(ordered::add);
        for (Rule rule : ordered) {
            String free = free(rule.name() == null ? rule.fallback() : rule.name(), taken);
            constraints.add(resolved(rule, keys).withName(free));
        }
        TreeMap<Database, String> said = new TreeMap<>();
        if (!options.isEmpty()) {
            said.put(Database.SQLITE, options);
        }
        return new Table(name, columns, constraints, indexes, null, said);
    }

    /** The name, or the first of {@code name_2, name_3 ..} that is not taken: SQLite lets two rules have one name. */
    static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    private static Constraint resolved(Rule rule, Function<String, List<String>> keys) {
        if (!(rule.constraint() instanceof ForeignKey key)
                || !key.targetColumns().isEmpty()) {
            return rule.constraint();
        }
        List<String> target = keys.apply(key.target().local());
        return target.size() == key.columns().size()
                ? new ForeignKey(
                        key.name(),
                        key.columns(),
                        key.target(),
                        target,
                        key.onDelete(),
                        key.onUpdate(),
                        key.deferrable(),
                        key.initiallyDeferred())
                : custom(rule.sql());
    }

    private static Custom custom(String sql) {
        return new Custom("unnamed", sql, new TreeSet<>(Set.of(Database.SQLITE)));
    }

    private void body() {
        words.expect("(");
        do {
            // Between constraints of a table SQLite does not insist on commas.
            if (isTableConstraint()) {
                while (isTableConstraint()) {
                    tableConstraint();
                }
            } else {
                column();
            }
        } while (words.take(","));
        words.expect(")");
        options = words.rest();
    }

    private boolean isTableConstraint() {
        return words.is("constraint")
                || words.is("primary", "key")
                || words.is("unique")
                || words.is("check")
                || words.is("foreign", "key");
    }

    // ---------------------------------------------------------------- columns

    private void column() {
        Column column = Column.of(words.name(), new Type.SqlType(type()));
        String rule = null;
        while (!words.is(",") && !words.is(")")) {
            if (words.take("constraint")) {
                rule = words.name();
            } else {
                column = columnRule(column, rule);
                rule = null;
            }
        }
        columns.add(column);
    }

    private String type() {
        int start = words.place();
        boolean any = false;
        while (words.isName() && AFTER_TYPE.stream().noneMatch(words::is)) {
            words.skip();
            any = true;
        }
        if (any && words.is("(")) {
            words.parenthesis();
        }
        return any ? words.since(start) : "";
    }

    private Column columnRule(Column column, @Nullable String rule) {
        int start = words.place();
        String name = column.name();
        if (words.take("primary", "key")) {
            boolean plain = !words.take("desc");
            words.take("asc");
            String conflict = conflict();
            boolean counts = words.take("autoincrement");
            String sql = "PRIMARY KEY (" + quoted(name) + (plain ? ")" : " DESC)") + conflict;
            Constraint key = new PrimaryKey("unnamed", List.of(name));
            rule(rule, "pk", List.of(), sql, plain && conflict.isEmpty() ? key : custom(sql));
            return counts ? column.withIdentity() : column;
        } else if (words.take("not", "null")) {
            String conflict = conflict();
            if (!conflict.isEmpty()) {
                rule(rule, "nn", List.of(name), words.since(start), custom(words.since(start)));
            }
            return column.withNotNull(true);
        } else if (words.take("null")) {
            conflict();
        } else if (words.take("unique")) {
            String conflict = conflict();
            String sql = "UNIQUE (" + quoted(name) + ")" + conflict;
            rule(
                    rule,
                    "uq",
                    List.of(name),
                    sql,
                    conflict.isEmpty() ? new Unique("unnamed", List.of(name)) : custom(sql));
        } else if (words.take("check")) {
            check(rule, List.of(name));
        } else if (words.take("default")) {
            return column.withDefault(Value.expression(defaultValue()));
        } else if (words.take("collate")) {
            return column.withCollation(words.name());
        } else if (words.take("references")) {
            references(rule, List.of(name), start, "FOREIGN KEY (" + quoted(name) + ") ");
        } else if (words.take("generated", "always", "as") || words.take("as")) {
            String expression = words.parenthesis();
            boolean stored = words.take("stored");
            words.take("virtual");
            return column.withGenerated(new Generated(expression, stored));
        } else {
            words.expect("a rule of a column");
        }
        return column;
    }

    private String defaultValue() {
        if (words.is("(")) {
            return words.parenthesis();
        }
        if (words.isQuotedName()) {
            // No column can be meant here, so SQLite takes it for a text.
            return "'" + words.name().replace("'", "''") + "'";
        }
        int start = words.place();
        if (!words.take("-")) {
            words.take("+");
        }
        words.skip();
        return words.since(start);
    }

    /** {@code ON CONFLICT ..} with a space before it, or nothing. */
    private String conflict() {
        int start = words.place();
        if (!words.take("on", "conflict")) {
            return "";
        }
        words.skip();
        return " " + words.since(start);
    }

    // ---------------------------------------------------------------- constraints of the table

    private void tableConstraint() {
        String rule = words.take("constraint") ? words.name() : null;
        int start = words.place();
        if (words.take("primary", "key")) {
            String inside = words.parenthesis();
            List<String> names = names(counting(inside));
            String conflict = conflict();
            String sql = words.since(start);
            boolean plain = !names.isEmpty() && conflict.isEmpty();
            rule(rule, "pk", List.of(), sql, plain ? new PrimaryKey("unnamed", names) : custom(sql));
        } else if (words.take("unique")) {
            List<String> names = names(words.parenthesis());
            String conflict = conflict();
            String sql = words.since(start);
            boolean plain = !names.isEmpty() && conflict.isEmpty();
            rule(rule, "uq", names, sql, plain ? new Unique("unnamed", names) : custom(sql));
        } else if (words.take("check")) {
            check(rule, List.of());
        } else if (words.take("foreign", "key")) {
            List<String> names = names(words.parenthesis());
            words.expect("references");
            references(rule, names, start, "");
        }
    }

    /** The columns of a key, after the word AUTOINCREMENT that may stand among them has found its column. */
    private String counting(String inside) {
        Words key = new Words(inside);
        String column = key.name();
        if (!key.take("autoincrement")) {
            return inside;
        }
        String known = known(column);
        columns.replaceAll(each -> each.name().equals(known) ? each.withIdentity() : each);
        return quoted(column);
    }

    /** The names between commas; empty if one of them is more than a name. */
    private List<String> names(String inside) {
        List<String> names = new ArrayList<>();
        for (String part : Words.list(inside)) {
            Words one = new Words(part);
            String column = one.name();
            if (!one.atEnd()) {
                return List.of();
            }
            names.add(known(column));
        }
        return names;
    }

    /** The name as the column was declared with. */
    private String known(String column) {
        return columns.stream()
                .map(Column::name)
                .filter(name -> Words.folded(name).equals(Words.folded(column)))
                .findFirst()
                .orElse(column);
    }

    private void check(@Nullable String rule, List<String> column) {
        int start = words.place();
        String expression = words.parenthesis();
        String conflict = conflict();
        String sql = "CHECK " + words.since(start);
        rule(rule, "ck", column, sql, conflict.isEmpty() ? new Check("unnamed", expression) : custom(sql));
    }

    private void references(@Nullable String rule, List<String> from, int start, String before) {
        Name target = Name.of(words.name());
        List<String> to = new ArrayList<>();
        if (words.is("(")) {
            Words.list(words.parenthesis()).forEach(part -> to.add(new Words(part).name()));
        }
        Action onDelete = Action.NO_ACTION;
        Action onUpdate = Action.NO_ACTION;
        boolean deferrable = false;
        boolean deferred = false;
        while (true) {
            if (words.take("on", "delete")) {
                onDelete = action();
            } else if (words.take("on", "update")) {
                onUpdate = action();
            } else if (words.take("match")) {
                // SQLite reads it and does as it always does.
                words.skip();
            } else if (words.take("not", "deferrable")) {
                initially();
            } else if (words.take("deferrable")) {
                deferrable = true;
                deferred = initially();
            } else {
                break;
            }
        }
        String sql = before + words.since(start);
        ForeignKey key = new ForeignKey("unnamed", from, target, to, onDelete, onUpdate, deferrable, deferred);
        rule(rule, "fk", from, sql, from.isEmpty() ? custom(sql) : key);
    }

    private boolean initially() {
        if (!words.take("initially")) {
            return false;
        }
        boolean deferred = words.is("deferred");
        words.skip();
        return deferred;
    }

    private Action action() {
        if (words.take("set", "null")) {
            return Action.SET_NULL;
        } else if (words.take("set", "default")) {
            return Action.SET_DEFAULT;
        } else if (words.take("cascade")) {
            return Action.CASCADE;
        } else if (words.take("restrict")) {
            return Action.RESTRICT;
        }
        words.expect("no");
        words.expect("action");
        return Action.NO_ACTION;
    }

    private void rule(@Nullable String named, String prefix, List<String> columns, String sql, Constraint constraint) {
        rules.add(new Rule(named, GeneratedName.of(prefix, name.local(), columns), sql, constraint));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
