package dev.schema.engine.law;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Kind;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rename and its undo may write a name in another way than its author did: {@code AMOUNT} comes back as {@code amount}. */
final class Spelling {

    private Spelling() {}

    /** The same catalog, with all names in the SQL of its tables quoted. */
    static Catalog unified(Catalog catalog) {
        SortedMap<Name, Table> tables = new TreeMap<>(catalog.tables());
        tables.replaceAll((name, table) -> unified(table));
        return catalog.withTables(tables);
    }

    private static Table unified(Table table) {
        return new Table(
                table.name(),
                table.columns().stream()
                        .map(column -> column.generated() == null
                                ? column
                                : column.withGenerated(new Generated(
                                        String.valueOf(
                                                unified(column.generated().expression())),
                                        column.generated().stored())))
                        .toList(),
                table.constraints().stream().map(Spelling::unified).toList(),
                table.indexes().stream().map(Spelling::unified).toList(),
                table.comment(),
                table.options());
    }

    private static Constraint unified(Constraint constraint) {
        if (constraint instanceof Constraint.Check check) {
            return new Constraint.Check(check.name(), String.valueOf(unified(check.expression())));
        }
        return constraint instanceof Constraint.Custom custom
                ? new Constraint.Custom(custom.name(), String.valueOf(unified(custom.sql())), custom.databases())
                : constraint;
    }

    private static Index unified(Index index) {
        return new Index(
                index.name(),
                index.parts().stream()
                        .map(part -> new Index.Part(part.column(), unified(part.expression()), part.descending()))
                        .toList(),
                index.unique(),
                unified(index.where()),
                index.method(),
                index.include());
    }

    private static @Nullable String unified(@Nullable String sql) {
        return sql == null
                ? null
                : SqlText.of(sql).tokens().stream().map(Spelling::unified).collect(Collectors.joining());
    }

    private static String unified(SqlText.Token token) {
        return token.kind() == Kind.WORD || token.kind() == Kind.QUOTED
                ? '"' + token.name().replace("\"", "\"\"") + '"'
                : token.text();
    }
}
