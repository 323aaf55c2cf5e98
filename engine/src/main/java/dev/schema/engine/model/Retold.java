package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.diff.Renames;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.inspect.Unsure;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A database that was read, in the words of revisions. What is there as they say is said as they say it (a boolean, not the number
 * that this database keeps); only what differs is in the words that were found.
 */
public final class Retold {

    private final Catalog projected;
    private final Catalog found;
    private Catalog catalog;
    private final Catalog ours;
    private final Catalog theirs;
    private final Map<Name, Name> tables = new LinkedHashMap<>();
    private final Map<Name, Map<String, String>> columns = new LinkedHashMap<>();

    private Retold(Catalog projected, Catalog found, Inspector inspector) {
        this.projected = projected;
        this.found = found;
        this.catalog = found;
        this.ours = inspector.inOwnWords(projected);
        this.theirs = Unsure.settled(inspector.inOwnWords(found), ours);
    }

    /**
     * A database, retold.
     *
     * @param projected what the revisions lead to
     * @param found the catalog that was read
     */
    public static Retold of(Catalog projected, Catalog found, Inspector inspector) {
        Retold retold = new Retold(projected, found, inspector);
        retold.catalog = retold.told();
        return retold;
    }

    /** What it is. */
    public Catalog catalog() {
        return catalog;
    }

    /** What is the same but for its name, and the only such thing: somebody has renamed it, and this takes it back. */
    public Renames renames() {
        return Renames.of(tables, columns);
    }

    private Catalog told() {
        Catalog retold = new Catalog(
                projected.database(),
                tables(),
                things(Catalog::views),
                things(Catalog::sequences),
                things(Catalog::enums),
                schemas(),
                things(Catalog::triggers),
                projected.unknown());
        for (Name unknown : found.unknown()) {
            retold = retold.isUnknown(unknown) ? retold : retold.forgetting(unknown);
        }
        return retold;
    }

    private SortedSet<String> schemas() {
        SortedSet<String> schemas = new TreeSet<>(projected.schemas());
        schemas.removeIf(schema -> holds(ours.schemas(), schema) && !holds(theirs.schemas(), schema));
        found.schemas().stream()
                .filter(schema -> !holds(projected.schemas(), schema))
                .forEach(schemas::add);
        return schemas;
    }

    private static boolean holds(SortedSet<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Things that are one piece: the revisions' own where they are the same, else what was found. */
    private <T> SortedMap<Name, T> things(Function<Catalog, SortedMap<Name, T>> of) {
        SortedMap<Name, T> things = new TreeMap<>();
        of.apply(projected).forEach((name, thing) -> {
            Optional<T> our = like(of.apply(ours), name);
            Optional<T> their = like(of.apply(theirs), name);
            if (our.equals(their) || our.isEmpty()) {
                things.put(name, thing);
            } else {
                like(of.apply(found), name).or(() -> their).ifPresent(other -> things.put(name, other));
            }
        });
        of.apply(found).forEach((name, thing) -> {
            // An enum of ours may be no thing of its own there, and the other way round.
            if (like(of.apply(projected), name).isEmpty()
                    && like(of.apply(theirs), name).isPresent()) {
                things.put(name, thing);
            }
        });
        return things;
    }

    private SortedMap<Name, Table> tables() {
        SortedMap<Name, Table> told = new TreeMap<>();
        for (Table table : projected.tables().values()) {
            Optional<Table> our = like(ours.tables(), table.name());
            Optional<Table> their = like(theirs.tables(), table.name());
            if (our.isEmpty() || our.equals(their)) {
                told.put(table.name(), table);
            } else if (their.isPresent()) {
                Table read = like(found.tables(), table.name()).orElse(their.get());
                told.put(table.name(), table(table, our.get(), their.get(), read));
            } else {
                renamed(our.get()).ifPresent(name -> {
                    tables.put(name, table.name());
                    told.put(name, table.withName(name));
                });
            }
        }
        for (Table table : found.tables().values()) {
            boolean known = like(projected.tables(), table.name()).isPresent()
                    || projected.unknown().stream()
                            .anyMatch(name ->
                                    isAlike(name.toString(), table.name().toString()));
            if (!known) {
                told.putIfAbsent(table.name(), table);
            }
        }
        return told;
    }

    /** The name of the one table that is this but for its name. */
    private Optional<Name> renamed(Table our) {
        List<Name> alike = theirs.tables().values().stream()
                .filter(table -> like(ours.tables(), table.name()).isEmpty())
                .filter(table -> table.withName(our.name()).equals(our))
                .map(Table::name)
                .toList();
        return alike.size() == 1 ? like(found.tables(), alike.get(0)).map(Table::name) : Optional.empty();
    }

    private Table table(Table table, Table our, Table their, Table read) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            Optional<Column> ourColumn = column(our, column.name());
            Optional<Column> theirColumn = column(their, column.name());
            if (ourColumn.isEmpty() || ourColumn.equals(theirColumn)) {
                columns.add(column);
            } else if (theirColumn.isPresent()) {
                columns.add(column(
                        column,
                        ourColumn.get(),
                        theirColumn.get(),
                        column(read, column.name()).orElse(theirColumn.get())));
            } else {
                renamed(our, their, read, ourColumn.get()).ifPresent(name -> {
                    this.columns
                            .computeIfAbsent(table.name(), key -> new LinkedHashMap<>())
                            .put(name, column.name());
                    columns.add(column.withName(name));
                });
            }
        }
        their.columns().stream()
                .filter(column -> column(our, column.name()).isEmpty())
                .map(column -> column(read, column.name()).orElse(column))
                .filter(column ->
                        columns.stream().noneMatch(other -> other.name().equals(column.name())))
                .forEach(columns::add);
        Map<String, Object> rules = rules(table, our, their, read);
        return new Table(
                table.name(),
                columns,
                rules.values().stream()
                        .filter(Constraint.class::isInstance)
                        .map(Constraint.class::cast)
                        .toList(),
                rules.values().stream()
                        .filter(Index.class::isInstance)
                        .map(Index.class::cast)
                        .toList(),
                Objects.equals(our.comment(), their.comment()) ? table.comment() : their.comment(),
                our.options().equals(their.options()) ? table.options() : their.options());
    }

    /** The name of the one column that is this but for its name, if this is the only one that it may be. */
    private static Optional<String> renamed(Table our, Table their, Table read, Column gone) {
        List<String> alike = their.columns().stream()
                .filter(column -> column(our, column.name()).isEmpty())
                .filter(column -> column.withName(gone.name()).equals(gone))
                .map(Column::name)
                .toList();
        long rivals = our.columns().stream()
                .filter(column -> column(their, column.name()).isEmpty())
                .filter(column -> column.withName(gone.name()).equals(gone))
                .count();
        return alike.size() == 1 && rivals == 1 ? column(read, alike.get(0)).map(Column::name) : Optional.empty();
    }

    private static Optional<Column> column(Table table, String name) {
        return table.columns().stream()
                .filter(column -> isAlike(column.name(), name))
                .findFirst();
    }

    /** The column with what was found to be otherwise. */
    private static Column column(Column column, Column our, Column their, Column read) {
        boolean typed = our.type().equals(their.type()) && our.typeOn().equals(their.typeOn());
        return new Column(
                column.name(),
                typed ? column.type() : read.type(),
                our.notNull() == their.notNull() ? column.notNull() : their.notNull(),
                Objects.equals(our.defaultValue(), their.defaultValue()) ? column.defaultValue() : read.defaultValue(),
                our.identity() == their.identity() ? column.identity() : their.identity(),
                Objects.equals(our.generated(), their.generated()) ? column.generated() : read.generated(),
                Objects.equals(our.collation(), their.collation()) ? column.collation() : their.collation(),
                Objects.equals(our.comment(), their.comment()) ? column.comment() : their.comment(),
                typed ? column.typeOn() : read.typeOn());
    }

    /** Constraints and indexes; in the database's words one may have become the other. */
    private static Map<String, Object> rules(Table table, Table our, Table their, Table read) {
        Map<String, Object> ourRules = rules(our);
        Map<String, Object> theirRules = rules(their);
        Map<String, Object> readRules = rules(read);
        Map<String, Object> rules = new LinkedHashMap<>();
        rules(table).forEach((key, rule) -> {
            Object ourRule = ourRules.get(key);
            Object theirRule = theirRules.get(key);
            Object there = ourRule == null || ourRule.equals(theirRule)
                    ? rule
                    : theirRule == null ? null : readRules.getOrDefault(key, theirRule);
            put(rules, key, there);
        });
        theirRules.forEach((key, rule) -> {
            if (!ourRules.containsKey(key)) {
                put(rules, key, readRules.getOrDefault(key, rule));
            }
        });
        return rules;
    }

    private static void put(Map<String, Object> rules, String key, @Nullable Object rule) {
        if (rule != null) {
            rules.put(key, rule);
        }
    }

    /** By name, but the primary key by what it is: there is but one, and not every database names it. */
    private static Map<String, Object> rules(Table table) {
        Map<String, Object> rules = new LinkedHashMap<>();
        table.constraints()
                .forEach(constraint -> rules.put(
                        constraint instanceof PrimaryKey
                                ? "the primary key"
                                : constraint.name().toLowerCase(Locale.ROOT),
                        constraint));
        table.indexes().forEach(index -> rules.put(index.name().toLowerCase(Locale.ROOT), index));
        return rules;
    }

    private static <T> Optional<T> like(SortedMap<Name, T> things, Name name) {
        T same = things.get(name);
        return same != null
                ? Optional.of(same)
                : things.entrySet().stream()
                        .filter(entry -> isAlike(entry.getKey().toString(), name.toString()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static boolean isAlike(String left, String right) {
        return left.equalsIgnoreCase(right);
    }
}
