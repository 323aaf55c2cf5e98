package dev.schema.engine.plan;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.EnumType;
import dev.schema.catalog.Sequence;
import dev.schema.catalog.Table;
import dev.schema.catalog.Trigger;
import dev.schema.catalog.View;
import dev.schema.engine.hash.Sha256;
import dev.schema.engine.json.Json;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;

/** A catalog as lists, for JSON: the names are in the objects. */
public record CatalogForm(
        List<Table> tables,
        List<View> views,
        List<Sequence> sequences,
        List<EnumType> enums,
        SortedSet<String> schemas,
        List<Trigger> triggers,
        SortedSet<Name> unknown) {

    static CatalogForm of(Catalog catalog) {
        return new CatalogForm(
                List.copyOf(catalog.tables().values()),
                List.copyOf(catalog.views().values()),
                List.copyOf(catalog.sequences().values()),
                List.copyOf(catalog.enums().values()),
                catalog.schemas(),
                List.copyOf(catalog.triggers().values()),
                catalog.unknown());
    }

    /** A hash, which is the same exactly if catalogs are equal: the order of columns does not count. */
    public static String hash(Catalog catalog) {
        SortedMap<Name, Table> tables = new TreeMap<>();
        catalog.tables()
                .forEach((name, table) -> tables.put(
                        name,
                        table.withColumns(table.columns().stream()
                                .sorted(Comparator.comparing(Column::name))
                                .toList())));
        return Sha256.hex(Json.canonical(of(catalog.withTables(tables))));
    }

    Catalog catalog(Database database) {
        return new Catalog(
                database,
                byName(tables, Table::name),
                byName(views, View::name),
                byName(sequences, Sequence::name),
                byName(enums, EnumType::name),
                schemas,
                byName(triggers, Trigger::name),
                unknown);
    }

    private static <T> SortedMap<Name, T> byName(List<T> objects, Function<T, Name> name) {
        SortedMap<Name, T> map = new TreeMap<>();
        objects.forEach(object -> map.put(name.apply(object), object));
        return map;
    }
}
