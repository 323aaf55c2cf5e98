package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Table;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What entities say for several kinds of database, made equal where it can be: a column of one portable type bears the words
 * of all of them, so that one operation suits them all.
 */
final class Aligned {

    private Aligned() {}

    static List<Catalog> of(List<Catalog> catalogs) {
        return catalogs.stream().map(each -> catalog(each, catalogs)).toList();
    }

    private static Catalog catalog(Catalog catalog, List<Catalog> all) {
        SortedMap<Name, Table> tables = new TreeMap<>();
        catalog.tables().forEach((name, table) -> tables.put(name, table(table, all)));
        return catalog.withTables(tables);
    }

    private static Table table(Table table, List<Catalog> all) {
        return new Table(
                table.name(),
                table.columns().stream()
                        .map(column -> column(table.name(), column, all))
                        .toList(),
                table.constraints(),
                table.indexes(),
                table.comment(),
                table.options());
    }

    private static Column column(Name table, Column column, List<Catalog> all) {
        SortedMap<Database, String> words = new TreeMap<>(column.typeOn());
        for (Catalog other : all) {
            Table there = other.tables().get(table);
            if (there != null) {
                there.find(column.name())
                        .filter(same -> same.type().equals(column.type()))
                        .ifPresent(same -> words.putAll(same.typeOn()));
            }
        }
        return column.withType(column.type(), words);
    }
}
