package dev.schema.engine.source;

import dev.schema.GeneratedName;
import dev.schema.catalog.Action;
import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import dev.schema.type.Type;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of one table: columns with what may stand beside them, constraints, indexes. */
final class TableWords {

    private static final Column ID = Column.of("id", new Type.BigInt(false)).withIdentity();

    private final Words words;
    private final Name table;
    private final @Nullable Catalog catalog;

    /** @param catalog the catalog at this point, or null where nothing is looked up */
    TableWords(Words words, Name table, @Nullable Catalog catalog) {
        this.words = words;
        this.table = table;
        this.catalog = catalog;
    }

    /** Whether the recorder would choose this name, and take it. */
    private boolean isDefault(String name, String prefix, List<String> columns) {
        return name.equals(GeneratedName.of(prefix, table.local(), columns)) && !isTaken(name);
    }

    /** The recorder refuses a generated name that a constraint of another table in the schema has. */
    private boolean isTaken(String name) {
        return catalog != null
                && catalog.tablesWithConstraint(table.withLocal(name)).stream().anyMatch(other -> !other.equals(table));
    }

    /** Whether the constraint may stand beside its only column, nameless. */
    boolean isBeside(Constraint constraint, Column column) {
        List<String> self = List.of(column.name());
        if (constraint instanceof PrimaryKey key) {
            return key.columns().equals(self) && column.notNull() && isDefault(key.name(), "pk", List.of());
        } else if (constraint instanceof Unique unique) {
            return unique.columns().equals(self) && isDefault(unique.name(), "uq", self);
        } else if (constraint instanceof Check check) {
            return isDefault(check.name(), "ck", self);
        }
        return constraint instanceof ForeignKey key
                && key.columns().equals(self)
                && key.targetColumns().size() == 1;
    }

    /** The statements in the body of {@code createTable}. */
    List<Chain> body(Table created) {
        List<Chain> statements = new ArrayList<>();
        List<Constraint> left = new ArrayList<>(created.constraints());
        List<Column> columns = created.columns();
        for (int i = 0; i < columns.size(); i++) {
            List<Constraint> beside = takeBeside(left, columns.get(i));
            if (beside.isEmpty() && i + 1 < columns.size() && areTimestamps(columns.get(i), columns.get(i + 1), left)) {
                statements.add(Chain.on("t").call("timestamps"));
                i++;
            } else {
                Set<String> inKey = created.primaryKey()
                        .map(key -> Set.copyOf(key.columns()))
                        .orElse(Set.of());
                boolean said = inKey.contains(columns.get(i).name());
                statements.add(column(Chain.on("t"), columns.get(i), beside, said, null));
            }
        }
        left.forEach(constraint -> statements.add(constraint(Chain.on("t"), "", List.of(), constraint)));
        created.indexes().forEach(index -> statements.add(index(Chain.on("t"), "index", List.of(), index)));
        if (created.comment() != null) {
            statements.add(Chain.on("t").call("comment", Argument.text(created.comment())));
        }
        created.options()
                .forEach((database, sql) ->
                        statements.add(Chain.on("t").call("option", words.database(database), Argument.sql(sql))));
        return statements;
    }

    /** Removes from the list what stands beside the column: a key, a unique rule, a check and a reference at most. */
    private List<Constraint> takeBeside(List<Constraint> left, Column column) {
        List<Constraint> beside = Stream.of(PrimaryKey.class, Unique.class, Check.class, ForeignKey.class)
                .flatMap(kind -> left.stream()
                        .filter(constraint -> kind.isInstance(constraint) && isBeside(constraint, column))
                        .limit(1))
                .toList();
        left.removeAll(beside);
        return beside;
    }

    private boolean areTimestamps(Column first, Column second, List<Constraint> left) {
        return first.equals(timestamp("created_at"))
                && second.equals(timestamp("updated_at"))
                && left.stream().noneMatch(constraint -> isBeside(constraint, second));
    }

    /** The values, if type and check of a column are what {@code oneOf} stands for; else none. */
    private static List<String> oneOf(Column column, String check) {
        String start = SqlText.written(column.name()) + " in (";
        if (column.collation() != null || !check.startsWith(start) || !check.endsWith(")")) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        SqlText.of(check.substring(start.length(), check.length() - 1)).words().stream()
                .map(SqlText.Token::text)
                .filter(word -> word.length() > 1 && word.startsWith("'"))
                .forEach(word -> values.add(word.substring(1, word.length() - 1).replace("''", "'")));
        String list = values.stream()
                .map(value -> "'" + value.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", start, ")"));
        int longest = values.stream()
                .mapToInt(value -> Math.max(1, value.codePointCount(0, value.length())))
                .max()
                .orElse(0);
        return list.equals(check) && column.type().equals(new Type.Varchar(Math.max(1, longest))) ? values : List.of();
    }

    private static Column timestamp(String name) {
        return Column.of(name, new Type.TimestampTz()).withNotNull(true).withDefault(Value.NOW);
    }

    /**
     * A column with what stands beside it.
     *
     * @param inKey whether it is said elsewhere that the column is in the primary key, and so not null
     */
    Chain column(Chain start, Column column, List<Constraint> beside, boolean inKey, @Nullable String backfill) {
        boolean key = beside.stream().anyMatch(PrimaryKey.class::isInstance);
        Column id = column.withComment(null).withType(column.type(), ID.typeOn());
        boolean isId = key && id.equals(ID);
        List<String> values = beside.stream()
                .filter(Check.class::isInstance)
                .findFirst()
                .map(check -> oneOf(column, ((Check) check).expression()))
                .orElse(List.of());
        Chain chain = isId
                ? start.call("id")
                : values.isEmpty()
                        ? words.column(start, column)
                        : start.call("oneOf", with(texts(List.of(column.name())), texts(values)));
        if (column.identity() && !isId) {
            chain.call("identity");
        }
        if (column.notNull() && !column.identity() && !key && !inKey) {
            chain.call("notNull");
        }
        if (column.collation() != null) {
            chain.call("collate", Argument.text(column.collation()));
        }
        words.defaultOf(chain, column);
        if (column.generated() != null) {
            chain.call(
                    column.generated().stored() ? "storedAs" : "virtualAs",
                    Argument.sql(column.generated().expression()));
        }
        if (key && !isId) {
            chain.call("primaryKey");
        }
        beside.forEach(constraint -> {
            if (constraint instanceof Unique) {
                chain.call("unique");
            } else if (constraint instanceof Check check && values.isEmpty()) {
                chain.call("check", Argument.sql(check.expression()));
            }
        });
        column.typeOn().forEach((database, sql) -> chain.call("typeOn", words.database(database), Argument.sql(sql)));
        if (column.comment() != null) {
            chain.call("comment", Argument.text(column.comment()));
        }
        if (backfill != null) {
            chain.call("backfill", Argument.sql(backfill));
        }
        beside.stream()
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .forEach(reference -> references(chain, reference));
        return chain;
    }

    /**
     * A constraint that stands for itself.
     *
     * @param add {@code add}, or nothing in the body of {@code createTable}
     * @param named the table as the first argument, or nothing
     */
    Chain constraint(Chain start, String add, List<Argument> named, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            Chain chain = start.call(verb(add, "primaryKey"), with(named, texts(key.columns())));
            return isDefault(key.name(), "pk", List.of()) ? chain : chain.call("name", Argument.text(key.name()));
        } else if (constraint instanceof Unique unique) {
            Chain chain = start.call(verb(add, "unique"), with(named, texts(unique.columns())));
            return isDefault(unique.name(), "uq", unique.columns())
                    ? chain
                    : chain.call("name", Argument.text(unique.name()));
        } else if (constraint instanceof Check check) {
            return start.call(
                    verb(add, "check"),
                    with(named, List.of(Argument.text(check.name()), Argument.sql(check.expression()))));
        } else if (constraint instanceof Custom custom) {
            List<Argument> arguments =
                    new ArrayList<>(List.of(Argument.text(custom.name()), Argument.sql(custom.sql())));
            custom.databases().forEach(database -> arguments.add(words.database(database)));
            return start.call(verb(add, "constraint"), with(named, arguments));
        }
        ForeignKey key = (ForeignKey) constraint;
        return references(start.call(verb(add, "foreignKey"), with(named, texts(key.columns()))), key);
    }

    private static String verb(String add, String verb) {
        return add.isEmpty() ? verb : add + verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1);
    }

    private Chain references(Chain chain, ForeignKey key) {
        chain.call("references", with(List.of(words.name(key.target())), texts(key.targetColumns())));
        if (key.onDelete() != Action.NO_ACTION) {
            chain.call("onDelete", Argument.code(key.onDelete().name()));
        }
        if (key.onUpdate() != Action.NO_ACTION) {
            chain.call("onUpdate", Argument.code(key.onUpdate().name()));
        }
        if (key.initiallyDeferred()) {
            chain.call("initiallyDeferred");
        } else if (key.deferrable()) {
            chain.call("deferrable");
        }
        return isDefault(key.name(), "fk", key.columns()) ? chain : chain.call("name", Argument.text(key.name()));
    }

    /** An index, in the body of {@code createTable} or for itself. */
    Chain index(Chain start, String verb, List<Argument> named, Index index) {
        List<Index.Part> parts = index.parts();
        int plain = 0;
        while (plain < parts.size()
                && parts.get(plain).column() != null
                && !parts.get(plain).descending()) {
            plain++;
        }
        Chain chain = start.call(
                verb,
                with(
                        named,
                        texts(parts.subList(0, plain).stream()
                                .map(Index.Part::column)
                                .toList())));
        for (Index.Part part : parts.subList(plain, parts.size())) {
            if (part.expression() != null) {
                chain.call("expression", Argument.sql(part.expression()));
            } else {
                chain.call(part.descending() ? "desc" : "column", texts(List.of(String.valueOf(part.column()))));
            }
        }
        boolean columnsOnly = parts.stream().allMatch(part -> part.column() != null);
        boolean nameless = columnsOnly
                && isDefault(
                        index.name(),
                        "ix",
                        parts.stream()
                                .map(part -> String.valueOf(part.column()))
                                .toList());
        if (!nameless) {
            chain.call("name", Argument.text(index.name()));
        }
        if (index.unique()) {
            chain.call("unique");
        }
        if (index.where() != null) {
            chain.call("where", Argument.sql(index.where()));
        }
        if (index.method() != null) {
            chain.call("using", Argument.text(index.method()));
        }
        return index.include().isEmpty() ? chain : chain.call("include", texts(index.include()));
    }

    /** What no builder can say of a new column; nothing, as a rule. */
    static List<String> unsayable(Column column) {
        return column.collation() != null && column.type() instanceof Type.SqlType
                ? List.of("a collation of " + column.type() + " \"" + column.name() + "\"")
                : List.of();
    }

    /** What no builder can say of an index; nothing, as a rule. */
    static List<String> unsayable(Index index) {
        return index.parts().stream()
                .filter(part -> part.expression() != null && part.descending())
                .map(part -> "an expression in descending order in index \"" + index.name() + "\"")
                .toList();
    }

    /** What no builder can say of a new table; nothing, as a rule. */
    static List<String> unsayable(Table table) {
        Stream<String> nullable = table.primaryKey().map(PrimaryKey::columns).orElse(List.of()).stream()
                .filter(column -> !table.column(column).notNull())
                .map(column -> "\"" + column + "\" in the primary key, and nullable");
        return Stream.of(
                        nullable,
                        table.columns().stream().flatMap(column -> unsayable(column).stream()),
                        table.indexes().stream().flatMap(index -> unsayable(index).stream()))
                .flatMap(found -> found)
                .toList();
    }

    static List<Argument> texts(List<String> texts) {
        return texts.stream().map(Argument::text).toList();
    }

    static List<Argument> with(List<Argument> first, List<Argument> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }
}
