package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.catalog.View;
import dev.schema.engine.merge.Access.Kind;
import dev.schema.engine.merge.ParsedSql.Target;
import dev.schema.operation.Resource;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds in the text of a statement on rows what it does. What it writes is where the parser finds it. What it reads is
 * every column whose name occurs once more, of every table that it names: that cannot miss one, whatever the dialect.
 */
final class SqlReader {

    private final Catalog before;
    private final String sql;
    private final SqlText text;

    SqlReader(Catalog before, String sql) {
        this.before = before;
        this.sql = sql;
        this.text = SqlText.of(sql);
    }

    /** What it does. */
    Statement read() {
        Optional<String> doubt = new Doubts(text, before).first();
        if (doubt.isPresent()) {
            return Statement.opaque(doubt.get(), List.of(sql));
        }
        return ParsedSql.of(sql)
                .map(this::read)
                .orElseGet(() -> Statement.opaque("its text cannot be read", List.of(sql)));
    }

    private Statement read(ParsedSql parsed) {
        Doubts doubts = new Doubts(text, before);
        if (parsed.targets().isEmpty() && doubts.writes()) {
            return Statement.opaque("it writes in the midst of a query", List.of(sql));
        }
        Optional<String> call = doubts.unknownCall(parsed);
        if (call.isPresent()) {
            return Statement.opaque("it calls \"" + call.get() + "\"", List.of(sql));
        }
        List<Access> accesses = new ArrayList<>();
        Set<Resource> defaults = new HashSet<>();
        Set<Name> tables = tables(parsed);
        for (Target target : parsed.targets()) {
            for (Name name : resolved(target.schema(), target.table())) {
                if (before.views().containsKey(name)) {
                    return Statement.opaque("it writes through the view \"" + name + "\"", List.of(sql));
                }
                accesses.add(access(target, name, tables));
                target.defaults().forEach(column -> defaults.add(new Resource(name, exact(name, column))));
            }
        }
        boolean alone = tables.size() == 1 && !parsed.hasQuery();
        KnownRows found = alone && !accesses.isEmpty() ? accesses.get(0).rows() : KnownRows.ANY;
        tables.forEach(name -> reads(name, parsed, alone && parsed.isUpdateOrDelete() ? found : KnownRows.ANY)
                .ifPresent(accesses::add));
        return new Statement(null, accesses, defaults, parsed.lenient(), false, Set.of(), List.of(sql));
    }

    private Access access(Target target, Name name, Set<Name> tables) {
        Set<String> columns = new TreeSet<>();
        target.columns().forEach(column -> columns.add(exact(name, column)));
        KnownRows rows = tables.size() == 1 ? known(target, name, columns) : KnownRows.ANY;
        return target.all() ? Access.whole(target.kind(), name, rows) : Access.of(target.kind(), name, columns, rows);
    }

    private KnownRows known(Target target, Name name, Set<String> columns) {
        Table table = before.tables().get(name);
        if (table == null || target.rows().isEmpty()) {
            return KnownRows.ANY;
        }
        List<Map<String, Value>> rows = new ArrayList<>();
        for (Map<String, Value> row : target.rows()) {
            Map<String, Value> known = new HashMap<>();
            row.forEach((column, value) -> known.put(exact(name, column), value));
            rows.add(known);
        }
        if (target.kind() == Kind.INSERT) {
            return target.all() ? KnownRows.ANY : FootprintReader.inserted(before, name, columns, rows, null);
        }
        return KnownRows.in(table, rows).without(columns);
    }

    /** The tables and views in it, with those behind views. */
    private Set<Name> tables(ParsedSql parsed) {
        Set<Name> tables = new TreeSet<>();
        parsed.tables().forEach(found -> tables.addAll(resolved(found.schema(), found.table())));
        Set<String> columns = new HashSet<>();
        tables.forEach(name -> columnsOf(name).forEach(column -> columns.add(column.toLowerCase(Locale.ROOT))));
        known().filter(name -> text.mentions(name.local()))
                .filter(name -> !columns.contains(name.local().toLowerCase(Locale.ROOT)))
                .forEach(tables::add);
        return behindViews(tables);
    }

    private Set<Name> behindViews(Set<Name> names) {
        Set<Name> all = new LinkedHashSet<>(names);
        List<Name> open = new ArrayList<>(names);
        while (!open.isEmpty()) {
            View view = before.views().get(open.remove(open.size() - 1));
            if (view != null) {
                known().filter(view::reads).filter(all::add).forEach(open::add);
            }
        }
        return all;
    }

    private Stream<Name> known() {
        return Stream.of(before.tables().keySet(), before.views().keySet(), before.unknown())
                .flatMap(Collection::stream);
    }

    /** The tables that a name in the text may mean: where it says no schema, those of any. */
    private Set<Name> resolved(String schema, String local) {
        Set<Name> names = new TreeSet<>();
        known().filter(name -> name.local().equalsIgnoreCase(local))
                .filter(name -> schema.isEmpty()
                        || name.schema() == null
                        || name.schema().equalsIgnoreCase(schema))
                .forEach(names::add);
        if (names.isEmpty()) {
            names.add(new Name(schema.isEmpty() ? null : schema, local));
        }
        return names;
    }

    private List<String> columnsOf(Name name) {
        Table table = before.tables().get(name);
        return table == null ? List.of() : table.columnNames();
    }

    private String exact(Name name, String column) {
        return columnsOf(name).stream()
                .filter(each -> each.equalsIgnoreCase(column))
                .findFirst()
                .orElse(column);
    }

    private Optional<Access> reads(Name name, ParsedSql parsed, KnownRows rows) {
        boolean target = parsed.targets().stream()
                .anyMatch(each -> resolved(each.schema(), each.table()).contains(name));
        boolean once = target && !parsed.hasQuery();
        if (!before.tables().containsKey(name)) {
            return once && parsed.isPlainInsert() ? Optional.empty() : Optional.of(Access.whole(Kind.READ, name, rows));
        } else if (text.hasStar()
                || text.words().stream().anyMatch(word -> word.is("natural"))
                || !text.mentions(name.local())) {
            return Optional.of(Access.whole(Kind.READ, name, rows));
        }
        List<String> read = columnsOf(name).stream()
                .filter(column -> occurrences(column) > parsed.written(column))
                .toList();
        return once && read.isEmpty() ? Optional.empty() : Optional.of(Access.of(Kind.READ, name, read, rows));
    }

    private long occurrences(String name) {
        return text.tokens().stream().filter(token -> token.names(name)).count();
    }
}
