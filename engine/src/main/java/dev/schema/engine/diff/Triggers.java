package dev.schema.engine.diff;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Trigger;
import dev.schema.engine.dialect.Dialects;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Operation;
import dev.schema.operation.SqlPerDatabase;
import java.util.List;
import java.util.TreeSet;

/** Triggers: raw SQL, made with their own words; the last to come. */
final class Triggers {

    private Triggers() {}

    static List<Operation> made(Sides sides, Readers readers) {
        return sides.after().triggers().values().stream()
                .filter(trigger -> readers.drops(trigger)
                        || sides.isGone(trigger.table())
                        || !trigger.equals(sides.before().triggers().get(trigger.name())))
                .map(trigger -> sql(trigger.sql(), dropping(sides.after(), trigger)))
                .toList();
    }

    static Operation drop(Catalog catalog, Trigger trigger) {
        return sql(dropping(catalog, trigger), trigger.sql());
    }

    private static String dropping(Catalog catalog, Trigger trigger) {
        return Dialects.of(catalog.database())
                .map(dialect -> dialect.dropTrigger(trigger))
                .orElseGet(
                        () -> "DROP TRIGGER " + SqlText.written(trigger.name().local()));
    }

    private static Operation sql(String up, String down) {
        return new ExecuteSql(
                SqlPerDatabase.of(up),
                SqlPerDatabase.of(down),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                null,
                false,
                null,
                false);
    }
}
