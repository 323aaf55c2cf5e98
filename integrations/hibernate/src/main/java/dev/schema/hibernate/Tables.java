package dev.schema.hibernate;

import dev.schema.GeneratedName;
import dev.schema.catalog.Action;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/** The tables of Hibernate's metadata in ours. */
final class Tables {

    private static final String TEXT = "'(?:[^']|'')*'";
    private static final Pattern VALUE = Pattern.compile(TEXT + "|-?\\d+");
    private static final Pattern LIST = Pattern.compile("(.* in )\\(((?:" + VALUE + ")(?:, ?(?:" + VALUE + "))*)\\)");

    private final Metadata metadata;
    private final Words words;
    private final ColumnTypes types;
    private final FieldOrder order;

    Tables(Metadata metadata, Words words, DatabaseTypes enums) {
        this.metadata = metadata;
        this.words = words;
        this.types = new ColumnTypes(metadata, words, enums);
        this.order = new FieldOrder(metadata);
    }

    SortedMap<Name, Table> all() {
        SortedMap<Name, Table> tables = new TreeMap<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            for (var table : namespace.getTables()) {
                if (table.isPhysicalTable() && !table.isView()) {
                    tables.put(words.name(table), table(table));
                }
            }
        }
        return tables;
    }

    private Table table(org.hibernate.mapping.Table table) {
        Name name = words.name(table);
        List<Column> columns = new ArrayList<>();
        Map<String, Constraint> constraints = new LinkedHashMap<>();
        List<org.hibernate.mapping.Column> sorted = order.columns(table);
        for (var column : sorted) {
            columns.add(column(table, column));
        }
        var key = table.getPrimaryKey();
        if (key != null) {
            add(
                    constraints,
                    new Constraint.PrimaryKey(
                            GeneratedName.of("pk", name.local(), List.of()), names(key.getColumns())));
        }
        List<List<String>> unique = new ArrayList<>();
        table.getUniqueKeys().values().stream()
                .filter(each -> !table.isRedundantUniqueKey(each))
                .map(each -> unique(name, each))
                .sorted(Comparator.comparing(Constraint.Unique::name))
                .forEach(each -> {
                    unique.add(each.columns());
                    add(constraints, each);
                });
        for (var column : sorted) {
            List<String> one = List.of(words.name(column));
            if (column.isUnique() && !unique.contains(one) && !isKey(table, column)) {
                add(constraints, new Constraint.Unique(GeneratedName.of("uq", name.local(), one), one));
            }
        }
        for (var column : sorted) {
            checks(name, column).forEach(check -> add(constraints, check));
        }
        for (CheckConstraint check : table.getChecks()) {
            String called = check.isNamed() && !words.isHashed(check.getName())
                    ? words.plain(check.getName())
                    : GeneratedName.of("ck", name.local(), List.of(hash(check.getConstraint())));
            add(constraints, new Constraint.Check(called, check.getConstraint()));
        }
        table.getForeignKeyCollection().stream()
                .filter(each -> each.isCreationEnabled() && each.isPhysicalConstraint())
                .map(each -> foreignKey(name, each))
                .sorted(Comparator.comparing(each -> place(sorted, each)))
                .forEach(each -> add(constraints, each));
        List<Index> indexes = table.getIndexes().values().stream()
                .map(each -> index(name, each))
                .sorted(Comparator.comparing(Index::name))
                .toList();
        return new Table(
                name,
                columns,
                List.copyOf(constraints.values()),
                indexes,
                emptyToNull(table.getComment()),
                new TreeMap<>());
    }

    /** A rule that says the same as one before it under the same name is that one. */
    private static void add(Map<String, Constraint> constraints, Constraint constraint) {
        constraints.putIfAbsent(constraint.name(), constraint);
    }

    private int place(List<org.hibernate.mapping.Column> columns, Constraint.ForeignKey key) {
        return columns.stream().map(words::name).toList().indexOf(key.columns().get(0));
    }

    private static boolean isKey(org.hibernate.mapping.Table table, org.hibernate.mapping.Column column) {
        var key = table.getPrimaryKey();
        return key != null && key.getColumns().equals(List.of(column));
    }

    private Column column(org.hibernate.mapping.Table table, org.hibernate.mapping.Column column) {
        ColumnTypes.Typed typed = types.of(column);
        String said = column.getDefaultValue();
        Value value = said == null ? null : SqlWords.value(said, typed.type());
        String generated = column.getGeneratedAs();
        boolean identity = column.isIdentity();
        var key = table.getPrimaryKey();
        Column made = new Column(
                words.name(column),
                typed.type(),
                !column.isNullable() || key != null && key.containsColumn(column),
                value,
                identity,
                generated == null ? null : new Generated(generated, true),
                column.getCollation(),
                emptyToNull(column.getComment()),
                new TreeMap<>());
        return typed.here() == null ? made : made.withTypeOn(words.database(), typed.here());
    }

    private List<Constraint.Check> checks(Name table, org.hibernate.mapping.Column column) {
        String name = words.name(column);
        List<String> expressions = new ArrayList<>();
        Map<String, String> named = new HashMap<>();
        List<String> values = types.values(column);
        if (!values.isEmpty()) {
            expressions.add(own(column, name + " in (" + String.join(",", values) + ")"));
        }
        for (CheckConstraint check : column.getCheckConstraints()) {
            String expression = own(column, check.getConstraint());
            if (check.isNamed() && !words.isHashed(check.getName())) {
                named.put(words.plain(check.getName()), expression);
            } else {
                expressions.add(expression);
            }
        }
        List<Constraint.Check> checks = new ArrayList<>();
        for (String expression : expressions) {
            List<String> parts = checks.isEmpty() ? List.of(name) : List.of(name, hash(expression));
            checks.add(new Constraint.Check(GeneratedName.of("ck", table.local(), parts), expression));
        }
        named.forEach((called, expression) -> checks.add(new Constraint.Check(called, expression)));
        return checks;
    }

    /**
     * Hibernate writes the name of the column as in the class; ours is in the database's own case. Lists of values come in any
     * order.
     */
    private String own(org.hibernate.mapping.Column column, String expression) {
        String written = column.getName();
        String own = !column.isQuoted() && expression.startsWith(written)
                ? words.name(column) + expression.substring(written.length())
                : expression;
        Matcher list = LIST.matcher(own);
        return list.matches()
                ? list.group(1)
                        + VALUE.matcher(list.group(2))
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .collect(Collectors.joining(", ", "(", ")"))
                : own;
    }

    private Constraint.Unique unique(Name table, UniqueKey key) {
        List<String> columns = names(key.getColumns());
        return new Constraint.Unique(
                words.isHashed(key.getName())
                        ? GeneratedName.of("uq", table.local(), columns)
                        : words.plain(key.getName()),
                columns);
    }

    private Constraint.ForeignKey foreignKey(Name table, ForeignKey key) {
        List<String> columns = names(key.getColumns());
        return new Constraint.ForeignKey(
                words.isHashed(key.getName())
                        ? GeneratedName.of("fk", table.local(), columns)
                        : words.plain(key.getName()),
                columns,
                words.name(key.getReferencedTable()),
                names(
                        key.isReferenceToPrimaryKey()
                                ? key.getReferencedTable().getPrimaryKey().getColumns()
                                : key.getReferencedColumns()),
                action(key.getOnDeleteAction()),
                Action.NO_ACTION,
                false,
                false);
    }

    private static Action action(@Nullable OnDeleteAction action) {
        return action == null ? Action.NO_ACTION : Action.valueOf(action.name());
    }

    private Index index(Name table, org.hibernate.mapping.Index index) {
        Map<org.hibernate.mapping.Selectable, String> directions = index.getSelectableOrderMap();
        List<Index.Part> parts = index.getSelectables().stream()
                .map(each -> {
                    boolean down = "desc".equalsIgnoreCase(directions.get(each));
                    return each instanceof org.hibernate.mapping.Column column
                            ? new Index.Part(words.name(column), null, down)
                            : new Index.Part(null, each.getText(), down);
                })
                .toList();
        List<String> columns =
                parts.stream().map(part -> String.valueOf(part.column())).toList();
        return new Index(
                words.isHashed(index.getName())
                        ? GeneratedName.of("ix", table.local(), columns)
                        : words.plain(index.getName()),
                parts,
                index.isUnique(),
                null,
                null,
                List.of());
    }

    private List<String> names(List<org.hibernate.mapping.Column> columns) {
        return columns.stream().map(words::name).toList();
    }

    private static String hash(String text) {
        return Integer.toHexString(text.hashCode());
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
