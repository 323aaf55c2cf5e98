package dev.schema.engine.dialect.sqlite;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Column;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.catalog.Trigger;
import dev.schema.catalog.View;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.inspect.Scope;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the statements that SQLite keeps: they say all that there is, in one query. */
final class SqliteInspector implements Inspector {

    /** Names that begin like this are SQLite's own, in any case. */
    private static final String ALL = "SELECT type, name, tbl_name, sql FROM main.sqlite_schema WHERE sql IS NOT NULL"
            + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' UNION ALL"
            // What a virtual table keeps its content in belongs to it.
            + " SELECT 'shadow', name, name, '' FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow'";

    private final SqliteDialect dialect;

    SqliteInspector(SqliteDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Catalog inOwnWords(Catalog catalog) {
        return new OwnWords(dialect, catalog).catalog();
    }

    /** A row of sqlite_schema. */
    private record Entry(String type, String name, String table, String sql) {}

    @Override
    public Catalog read(Connection connection, Scope scope) throws SQLException {
        Set<String> hidden = new HashSet<>();
        scope.except().forEach(name -> hidden.add(Words.folded(name.local())));
        List<Entry> entries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            while (row.next()) {
                Entry entry = new Entry(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
                if (entry.type().equals("shadow")) {
                    hidden.add(Words.folded(entry.name()));
                } else {
                    entries.add(entry);
                }
            }
        }
        entries.removeIf(entry -> hidden.contains(Words.folded(entry.table())));
        return catalog(entries);
    }

    private static Catalog catalog(List<Entry> entries) {
        Map<String, TableText> texts = new TreeMap<>();
        Map<String, List<Entry>> indexes = new TreeMap<>();
        Catalog catalog = Catalog.empty(Database.SQLITE);
        for (Entry entry : entries) {
            switch (entry.type()) {
                case "table" -> {
                    try {
                        texts.put(Words.folded(entry.name()), TableText.of(entry.sql()));
                    } catch (Words.NotUnderstood virtual) {
                        // A virtual table, or grammar of a later SQLite: known by its name.
                        catalog = catalog.forgetting(Name.of(entry.name()));
                    }
                }
                case "index" ->
                    indexes.computeIfAbsent(Words.folded(entry.table()), key -> new ArrayList<>())
                            .add(entry);
                case "view" -> catalog = catalog.with(view(entry));
                case "trigger" ->
                    catalog = catalog.with(new Trigger(Name.of(entry.name()), Name.of(entry.table()), entry.sql()));
                default -> throw new IllegalStateException("SQLite has no " + entry.type());
            }
        }
        SortedMap<Name, Table> tables = new TreeMap<>();
        for (String name : texts.keySet()) {
            try {
                Table table = table(name, texts, indexes.getOrDefault(name, List.of()));
                tables.put(table.name(), table);
            } catch (CatalogConflict beyond) {
                // SQLite takes more than a catalog can hold, such as an index that names a column twice.
                catalog = catalog.forgetting(texts.get(name).name());
            }
        }
        return catalog.withTables(tables);
    }

    private static Table table(String name, Map<String, TableText> texts, List<Entry> indexes) {
        Table table = texts.get(name).table(List.of(), target -> Optional.ofNullable(texts.get(Words.folded(target)))
                .map(TableText::key)
                .orElse(List.of()));
        return table.withIndexes(
                indexes.stream().map(entry -> index(entry, table)).toList());
    }

    /** A view whose columns have names of their own is read as the query that gives them these names. */
    private static View view(Entry entry) {
        Words words = new Words(entry.sql());
        words.expect("create");
        words.expect("view");
        words.name();
        if (!words.is("(")) {
            words.expect("as");
            return new View(Name.of(entry.name()), words.rest());
        }
        String columns = words.parenthesis();
        words.expect("as");
        return new View(
                Name.of(entry.name()), "WITH named (" + columns + ") AS (" + words.rest() + ") SELECT * FROM named");
    }

    private static Index index(Entry entry, Table table) {
        Words words = new Words(entry.sql());
        words.expect("create");
        boolean unique = words.take("unique");
        words.expect("index");
        words.name();
        words.expect("on");
        words.name();
        List<Index.Part> parts = new ArrayList<>();
        for (String part : Words.list(words.parenthesis())) {
            parts.add(part(part, table));
        }
        String where = words.take("where") ? words.rest() : null;
        return new Index(entry.name(), parts, unique, where, null, List.of());
    }

    private static Index.Part part(String sql, Table table) {
        String text = sql;
        boolean descending = text.matches("(?is).*\\bdesc");
        if (descending || text.matches("(?is).*\\basc")) {
            text = text.substring(0, text.length() - (descending ? 4 : 3)).strip();
        }
        return part(text, descending, table.columns());
    }

    /** A column if the text is just its name, else an expression. */
    static Index.Part part(String sql, boolean descending, List<Column> columns) {
        String text = Words.bare(sql);
        Words words = new Words(text);
        String name = words.isName() ? Words.folded(words.name()) : "";
        if (!name.isEmpty() && words.atEnd()) {
            for (Column column : columns) {
                if (Words.folded(column.name()).equals(name)) {
                    return new Index.Part(column.name(), null, descending);
                }
            }
        }
        return new Index.Part(null, text, descending);
    }
}
