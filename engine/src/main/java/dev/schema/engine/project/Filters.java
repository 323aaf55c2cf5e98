package dev.schema.engine.project;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which things of a schema count where one is compared with another: of a model, or of a live database. In a glob {@code *}
 * stands for any letters, {@code ?} for one, whatever their case. Immutable.
 *
 * @param include globs of the tables and views that count; none for all. A name is {@code orders}, or {@code
 *     audit.orders} in a schema
 * @param exclude globs of tables and views that do not
 * @param schemas globs of the schemas in which anything counts; none for all. {@code default} is that of the connection
 * @param kinds which kinds of things count
 */
public record Filters(List<String> include, List<String> exclude, List<String> schemas, Set<Kind> kinds) {

    /** Everything counts. */
    public static final Filters NONE = new Filters(List.of(), List.of(), List.of(), EnumSet.allOf(Kind.class));

    private static final String OWN_SCHEMA = "default";

    /** A kind of thing. */
    public enum Kind {
        SCHEMAS,
        /** With their columns. */
        TABLES,
        /** Keys, references and checks. A table that is new has its own anyway. */
        CONSTRAINTS,
        /** Also those of new tables. */
        INDEXES,
        VIEWS,
        SEQUENCES,
        ENUMS,
        TRIGGERS;

        /** The word for it in options and files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind that the word is for. */
        public static Optional<Kind> of(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    /** Copies the collections. */
    public Filters {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        schemas = List.copyOf(schemas);
        kinds = Set.copyOf(kinds);
    }

    /** By names alone. */
    public static Filters names(List<String> include, List<String> exclude) {
        return new Filters(include, exclude, List.of(), EnumSet.allOf(Kind.class));
    }

    /** Whether a table counts, or what of it does. */
    public boolean countsTable(Name table) {
        return inSchemas(table) && named(table);
    }

    /** The other catalog, but with everything that does not count as the first one has it. */
    public Catalog counted(Catalog first, Catalog other) {
        SortedSet<Name> unknown = new TreeSet<>(other.unknown());
        unknown.removeIf(table -> !countsTable(table));
        first.unknown().stream().filter(table -> !countsTable(table)).forEach(unknown::add);
        return new Catalog(
                other.database(),
                tables(first.tables(), other.tables()),
                mixed(first.views(), other.views(), view -> counts(Kind.VIEWS, view.name()) && named(view.name())),
                mixed(first.sequences(), other.sequences(), each -> counts(Kind.SEQUENCES, each.name())),
                mixed(first.enums(), other.enums(), each -> counts(Kind.ENUMS, each.name())),
                schemas(first.schemas(), other.schemas()),
                mixed(
                        first.triggers(),
                        other.triggers(),
                        trigger -> counts(Kind.TRIGGERS, trigger.name()) && named(trigger.table())),
                unknown);
    }

    private SortedMap<Name, Table> tables(SortedMap<Name, Table> first, SortedMap<Name, Table> other) {
        SortedMap<Name, Table> tables =
                mixed(first, other, table -> kinds.contains(Kind.TABLES) && countsTable(table.name()));
        tables.replaceAll((name, table) -> {
            Table before = first.get(name);
            Table after = other.get(name);
            return !countsTable(name) || after == null
                    ? table
                    : before == null
                            ? kinds.contains(Kind.INDEXES) ? table : table.withIndexes(List.of())
                            : table.withConstraints(
                                            constraints(table, kinds.contains(Kind.CONSTRAINTS) ? after : before))
                                    .withIndexes(indexes(table, kinds.contains(Kind.INDEXES) ? after : before));
        });
        return tables;
    }

    private static List<Constraint> constraints(Table table, Table of) {
        return of.constraints().stream()
                .filter(constraint -> lacking(table, of).noneMatch(constraint::uses))
                .toList();
    }

    private static List<Index> indexes(Table table, Table of) {
        return of.indexes().stream()
                .filter(index -> lacking(table, of).noneMatch(index::uses))
                .toList();
    }

    /** Columns that only the other one has; a rule of them has no place in this. */
    private static Stream<String> lacking(Table table, Table of) {
        return of.columnNames().stream().filter(column -> table.find(column).isEmpty());
    }

    private SortedSet<String> schemas(SortedSet<String> first, SortedSet<String> other) {
        SortedSet<String> counted = new TreeSet<>();
        other.stream().filter(this::countsSchema).forEach(counted::add);
        first.stream().filter(schema -> !countsSchema(schema)).forEach(counted::add);
        return counted;
    }

    private boolean countsSchema(String schema) {
        return kinds.contains(Kind.SCHEMAS) && (schemas.isEmpty() || fits(schemas, schema));
    }

    private boolean counts(Kind kind, Name name) {
        return kinds.contains(kind) && inSchemas(name);
    }

    private boolean inSchemas(Name name) {
        return schemas.isEmpty() || fits(schemas, name.schema() == null ? OWN_SCHEMA : name.schema());
    }

    private boolean named(Name name) {
        return (include.isEmpty() || fits(include, name.toString())) && !fits(exclude, name.toString());
    }

    private static <T> SortedMap<Name, T> mixed(
            SortedMap<Name, T> first, SortedMap<Name, T> other, Predicate<T> counts) {
        SortedMap<Name, T> mixed = new TreeMap<>();
        other.forEach((name, thing) -> {
            if (counts.test(thing)) {
                mixed.put(name, thing);
            }
        });
        first.forEach((name, thing) -> {
            if (!counts.test(thing)) {
                mixed.put(name, thing);
            }
        });
        return mixed;
    }

    private static boolean fits(List<String> globs, String text) {
        return globs.stream().anyMatch(glob -> pattern(glob).matcher(text).matches());
    }

    private static Pattern pattern(String glob) {
        return Pattern.compile(
                glob.codePoints()
                        .mapToObj(letter ->
                                letter == '*' ? ".*" : letter == '?' ? "." : Pattern.quote(Character.toString(letter)))
                        .collect(Collectors.joining()),
                Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
