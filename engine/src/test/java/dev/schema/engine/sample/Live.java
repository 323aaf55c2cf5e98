package dev.schema.engine.sample;

import dev.schema.catalog.SqlText;
import java.util.ArrayList;
import java.util.List;

/** The schema of a SQLite file in comparable lines, whatever statements made it and in whichever order. */
public final class Live {

    private static final String OURS =
            "m.name NOT LIKE 'schema\\_%' ESCAPE '\\' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

    private Live() {}

    /** Columns, keys, indexes, checks, triggers and views, sorted. */
    public static List<String> of(Scratch database) {
        List<String> lines = new ArrayList<>();
        lines.addAll(
                database.rows("SELECT 'column', m.name, x.name, x.type, x.\"notnull\", x.dflt_value, x.pk, x.hidden"
                        + " FROM sqlite_schema m, pragma_table_xinfo(m.name) x WHERE m.type = 'table' AND " + OURS));
        lines.addAll(database.rows("SELECT 'index', m.name, CASE i.origin WHEN 'c' THEN i.name ELSE i.origin END,"
                + " i.\"unique\", i.partial, group_concat(coalesce(x.name, 'expr') || ' ' || x.desc || ' ' || x.coll)"
                + " FROM sqlite_schema m, pragma_index_list(m.name) i, pragma_index_xinfo(i.name) x WHERE x.key AND"
                + " m.type = 'table' AND " + OURS + " GROUP BY m.name, i.name"));
        lines.addAll(database.rows("SELECT 'key', m.name, f.\"table\", f.\"from\", f.\"to\", f.on_update, f.on_delete"
                + " FROM sqlite_schema m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND " + OURS));
        lines.addAll(database.rows("SELECT m.type, m.name, m.tbl_name, m.sql FROM sqlite_schema m WHERE m.type IN"
                + " ('view', 'trigger') AND " + OURS));
        database.rows("SELECT m.name, replace(m.sql, char(10), ' ') FROM sqlite_schema m WHERE m.type = 'table' AND "
                        + OURS)
                .forEach(row -> lines.addAll(rules(row)));
        return lines.stream().sorted().toList();
    }

    /** What pragmas do not tell: named constraints, checks, collations, autoincrement, options. */
    private static List<String> rules(String row) {
        String table = row.substring(0, row.indexOf('|'));
        List<SqlText.Token> words =
                SqlText.of(row.substring(table.length() + 1)).words();
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is("constraint")) {
                rules.add("constraint|" + table + "|" + words.get(i + 1).name());
            } else if (words.get(i).is("check")) {
                rules.add("check|" + table + "|" + parenthesis(words, i + 1));
            } else if (words.get(i).is("collate") || words.get(i).is("autoincrement")) {
                rules.add(words.get(i).text() + "|" + table + "|"
                        + words.get(i + 1).text());
            } else if (words.get(i).is("strict")
                    || words.get(i).is("deferred")
                    || words.get(i).is("stored")) {
                rules.add(words.get(i).text() + "|" + table);
            }
        }
        return rules;
    }

    private static String parenthesis(List<SqlText.Token> words, int open) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            boolean name = words.get(i).kind() == SqlText.Kind.QUOTED;
            text.append(name ? words.get(i).name() : words.get(i).text()).append(' ');
            if (depth == 0) {
                return text.toString();
            }
        }
        return text.toString();
    }
}
