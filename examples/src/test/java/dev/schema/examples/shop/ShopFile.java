package dev.schema.examples.shop;

import dev.schema.catalog.SqlText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A SQLite file of the shop, with the schema as SQLite itself tells it. */
final class ShopFile extends ShopDatabase {

    private static final String OURS =
            "m.name NOT LIKE 'schema\\_%' ESCAPE '\\' AND m.name NOT LIKE 'sqlite\\_%'" + " ESCAPE '\\'";

    private final Path file;

    /** Without waiting for the disk: these files outlive no power cut. */
    ShopFile(Path file) {
        super("jdbc:sqlite:" + file + "?synchronous=OFF&journal_mode=MEMORY&foreign_keys=on");
        this.file = file;
    }

    /** A copy under another name in the same folder; replaces one that is there. */
    ShopFile copy(String name) {
        try {
            Path copy = file.resolveSibling(name);
            if (Files.exists(file)) {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(copy);
            }
            return new ShopFile(copy);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Columns, keys, indexes, rules, triggers and views in comparable lines, whatever statements made them; sorted. */
    List<String> schema() {
        return with(connection -> {
            List<List<String>> lines = new ArrayList<>();
            lines.addAll(rows(
                    connection,
                    "SELECT 'column', m.name, x.name, upper(x.type), x.\"notnull\", x.dflt_value, x.pk, x.hidden FROM"
                            + " sqlite_schema m, pragma_table_xinfo(m.name) x WHERE m.type = 'table' AND " + OURS));
            lines.addAll(rows(
                    connection,
                    "SELECT 'index', m.name, CASE i.origin WHEN 'c' THEN i.name ELSE i.origin END, i.\"unique\","
                            + " i.partial, group_concat(coalesce(x.name, 'expr') || ' ' || x.desc || ' ' || x.coll)"
                            + " FROM sqlite_schema m, pragma_index_list(m.name) i, pragma_index_xinfo(i.name) x"
                            + " WHERE x.key AND m.type = 'table' AND " + OURS + " GROUP BY m.name, i.name"));
            lines.addAll(rows(
                    connection,
                    "SELECT 'key', m.name, f.\"table\", f.\"from\", f.\"to\", f.on_update, f.on_delete FROM"
                            + " sqlite_schema m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND "
                            + OURS));
            lines.addAll(rows(
                    connection,
                    "SELECT m.type, m.name, m.tbl_name, m.sql FROM sqlite_schema m WHERE (m.type IN ('view',"
                            + " 'trigger') OR m.type = 'index' AND m.sql LIKE '%(%(%' OR m.sql LIKE 'CREATE INDEX%WHERE%')"
                            + " AND " + OURS));
            for (List<String> table :
                    rows(connection, "SELECT m.name, m.sql FROM sqlite_schema m WHERE m.type = 'table' AND " + OURS)) {
                lines.addAll(
                        rules(table.get(0), SqlText.of(unquoted(table.get(1))).words()));
            }
            return lines.stream().map(line -> String.join("|", line)).sorted().toList();
        });
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1);
    }

    /** What pragmas do not tell: names of constraints, checks and expressions, numbering. */
    private static List<List<String>> rules(String table, List<SqlText.Token> words) {
        List<List<String>> rules = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            SqlText.Token word = words.get(i);
            if (word.is("constraint")) {
                rules.add(List.of("constraint", table, words.get(i + 1).name()));
            } else if (word.is("check") || word.is("as")) {
                rules.add(List.of(word.text(), table, parenthesis(words, i + 1)));
            } else if (word.is("collate") || word.is("autoincrement")) {
                rules.add(List.of(word.text(), table, words.get(i + 1).text()));
            }
        }
        return rules;
    }

    private static String parenthesis(List<SqlText.Token> words, int open) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (SqlText.Token word : words.subList(open, words.size())) {
            depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
            text.append(word.kind() == SqlText.Kind.QUOTED ? word.name() : word.text())
                    .append(' ');
            if (depth == 0) {
                break;
            }
        }
        return text.toString();
    }

    /** Runs a script as {@code sqlite3 -bail} does: one statement after the other, up to the first error. */
    void script(String script) {
        with(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements(script)) {
                    statement.execute(sql);
                }
            }
            return null;
        });
    }

    /** The text between semicolons, those in the body of a trigger aside; commands of the client are left out. */
    private static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean trigger = false;
        String sql = script.lines().filter(line -> !line.startsWith(".")).collect(Collectors.joining("\n"));
        SqlText.Token last = null;
        for (SqlText.Token token : SqlText.of(sql).tokens()) {
            current.append(token.text());
            trigger |= token.is("trigger")
                    && SqlText.of(current.toString()).words().get(0).is("create");
            if (token.is(";") && (!trigger || (last != null && last.is("end")))) {
                statements.add(current.toString());
                current.setLength(0);
                trigger = false;
            }
            last = token.counts() ? token : last;
        }
        return statements;
    }
}
