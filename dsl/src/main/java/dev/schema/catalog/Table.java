package dev.schema.catalog;

import dev.schema.catalog.Constraint.ForeignKey;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table with all that belongs to it. Two tables are equal whatever the order of their columns: branches that both add
 * a column differ in nothing else.
 *
 * @param name its name
 * @param columns its columns, in the order of their creation; at least one, no two alike (case does not matter)
 * @param constraints sorted by name; at most one primary key
 * @param indexes sorted by name
 * @param comment a comment for people, or null
 * @param options what follows the definition in single databases ({@code STRICT}, {@code ENGINE=..})
 */
public record Table(
        Name name,
        List<Column> columns,
        List<Constraint> constraints,
        List<Index> indexes,
        @Nullable String comment,
        SortedMap<Database, String> options) {

    /** Copies, sorts and checks the parts against each other. */
    public Table {
        columns = List.copyOf(columns);
        constraints = sorted(constraints, Constraint::name);
        indexes = sorted(indexes, Index::name);
        options = Immutable.copy(options);
        TableRules.check(name, columns, constraints, indexes);
    }

    /** A table of columns alone. */
    public static Table of(Name name, List<Column> columns) {
        return new Table(name, columns, List.of(), List.of(), null, new TreeMap<>());
    }

    /** The column, or a conflict that names the nearest one. */
    public Column column(String column) {
        return find(column).orElseThrow(() -> CatalogConflict.missing("column", column, in(), columnNames()));
    }

    /** The column, if there is one with exactly this name. */
    public Optional<Column> find(String column) {
        return columns.stream()
                .filter(candidate -> candidate.name().equals(column))
                .findFirst();
    }

    /** The names of the columns, in order. */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The constraint, or a conflict that names the nearest one. */
    public Constraint constraint(String constraint) {
        return constraints.stream()
                .filter(candidate -> candidate.name().equals(constraint))
                .findFirst()
                .orElseThrow(() -> CatalogConflict.missing(
                        "constraint",
                        constraint,
                        in(),
                        constraints.stream().map(Constraint::name).toList()));
    }

    /** The index, or a conflict that names the nearest one. */
    public Index index(String index) {
        return indexes.stream()
                .filter(candidate -> candidate.name().equals(index))
                .findFirst()
                .orElseThrow(() -> CatalogConflict.missing(
                        "index", index, in(), indexes.stream().map(Index::name).toList()));
    }

    /** The primary key, if it has one. */
    public Optional<PrimaryKey> primaryKey() {
        return constraints.stream()
                .filter(PrimaryKey.class::isInstance)
                .map(PrimaryKey.class::cast)
                .findFirst();
    }

    /** Its foreign keys, by name. */
    public List<ForeignKey> foreignKeys() {
        return constraints.stream()
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .toList();
    }

    /** Whether a row can be found by these columns: they are the primary key or a unique constraint, in any order. */
    public boolean hasKey(List<String> key) {
        Set<String> wanted = new HashSet<>(key);
        return constraints.stream()
                .anyMatch(constraint -> (constraint instanceof PrimaryKey primary
                                && wanted.equals(new HashSet<>(primary.columns())))
                        || (constraint instanceof Unique unique && wanted.equals(new HashSet<>(unique.columns()))));
    }

    /** Whether no two rows agree in the columns: they hold a primary key, unique constraint or whole unique index. */
    public boolean isUniqueBy(Collection<String> given) {
        return constraints.stream()
                        .anyMatch(constraint ->
                                (constraint instanceof PrimaryKey primary && given.containsAll(primary.columns()))
                                        || (constraint instanceof Unique unique && given.containsAll(unique.columns())))
                || indexes.stream()
                        .anyMatch(index -> index.unique()
                                && index.where() == null
                                && index.parts().stream()
                                        .allMatch(part -> part.column() != null && given.contains(part.column())));
    }

    /** What of the table itself reads the column, described for people; empty when nothing does. */
    public List<String> usesOf(String column) {
        List<String> uses = new ArrayList<>();
        constraints.stream()
                .filter(constraint -> constraint.uses(column))
                .map(Constraint::describe)
                .forEach(uses::add);
        indexes.stream()
                .filter(index -> index.uses(column))
                .map(Index::describe)
                .forEach(uses::add);
        columns.stream()
                .filter(other -> other.generated() != null
                        && SqlText.of(other.generated().expression()).mentions(column))
                .map(other -> "generated column \"" + other.name() + "\"")
                .forEach(uses::add);
        return uses;
    }

    /** The same under another name. */
    public Table withName(Name other) {
        return new Table(other, columns, constraints, indexes, comment, options);
    }

    /** The same with other columns. */
    public Table withColumns(List<Column> others) {
        return new Table(name, others, constraints, indexes, comment, options);
    }

    /** The same with one more column, at the end. */
    public Table withColumn(Column column) {
        return withColumns(added(columns, column));
    }

    /** The same with a column changed, in its place. */
    public Table mapColumn(String column, UnaryOperator<Column> change) {
        Column before = column(column);
        return withColumns(columns.stream()
                .map(candidate -> candidate == before ? change.apply(before) : candidate)
                .toList());
    }

    /** The same without a column; what reads it is the caller's care. */
    public Table withoutColumn(String column) {
        Column before = column(column);
        return withColumns(
                columns.stream().filter(candidate -> candidate != before).toList());
    }

    /** The same after a column got another name, everywhere in the table. */
    public Table renameColumn(String from, String to) {
        column(from);
        List<Column> renamed =
                columns.stream().map(column -> renamedIn(column, from, to)).toList();
        return new Table(
                name,
                renamed,
                constraints.stream().map(each -> each.renamed(from, to)).toList(),
                indexes.stream().map(each -> each.renamed(from, to)).toList(),
                comment,
                options);
    }

    private static Column renamedIn(Column column, String from, String to) {
        Column named = column.name().equals(from) ? column.withName(to) : column;
        Generated generated = named.generated();
        return generated == null
                ? named
                : named.withGenerated(
                        new Generated(SqlText.of(generated.expression()).renamed(from, to), generated.stored()));
    }

    /** The same with other constraints. */
    public Table withConstraints(List<Constraint> others) {
        return new Table(name, columns, others, indexes, comment, options);
    }

    /** The same with one more constraint. */
    public Table withConstraint(Constraint constraint) {
        return withConstraints(added(constraints, constraint));
    }

    /** The same without a constraint. */
    public Table withoutConstraint(String constraint) {
        Constraint before = constraint(constraint);
        return withConstraints(
                constraints.stream().filter(candidate -> candidate != before).toList());
    }

    /** The same with other indexes. */
    public Table withIndexes(List<Index> others) {
        return new Table(name, columns, constraints, others, comment, options);
    }

    /** The same with one more index. */
    public Table withIndex(Index index) {
        return withIndexes(added(indexes, index));
    }

    /** The same without an index. */
    public Table withoutIndex(String index) {
        Index before = index(index);
        return withIndexes(
                indexes.stream().filter(candidate -> candidate != before).toList());
    }

    /** The same with another comment, or none. */
    public Table withComment(@Nullable String other) {
        return new Table(name, columns, constraints, indexes, other, options);
    }

    private String in() {
        return " in \"" + name + "\"";
    }

    private static <T> List<T> sorted(Collection<T> parts, java.util.function.Function<T, String> key) {
        return parts.stream().sorted(Comparator.comparing(key)).toList();
    }

    private static <T> List<T> added(List<T> parts, T part) {
        List<T> more = new ArrayList<>(parts);
        more.add(part);
        return more;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Table table && isLike(table);
    }

    private boolean isLike(Table table) {
        return name.equals(table.name)
                && sorted(columns, Column::name).equals(sorted(table.columns, Column::name))
                && constraints.equals(table.constraints)
                && indexes.equals(table.indexes)
                && Objects.equals(comment, table.comment)
                && options.equals(table.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, new HashSet<>(columns), constraints, indexes, comment, options);
    }

    static boolean alike(String left, String right) {
        return left.equalsIgnoreCase(right);
    }
}
