package dev.schema.engine.diff;

import dev.schema.catalog.Trigger;
import dev.schema.type.Name;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What goes away, or is no longer called so: the texts that name it have to go before.
 *
 * @param tables tables that are dropped or renamed
 * @param columns columns that are dropped, made anew or renamed, by their table
 * @param views views that are dropped
 * @param triggers triggers that are dropped, or change their text
 */
record Leaving(Set<Name> tables, Map<Name, Set<String>> columns, Set<Name> views, Set<Name> triggers) {

    static Leaving from(Sides sides, Tables tables) {
        return new Leaving(
                sides.goneTables().stream().map(table -> table.name()).collect(Collectors.toSet()),
                tables.columnsAway(),
                Sides.missing(sides.after().views(), sides.before().views()).stream()
                        .map(view -> view.name())
                        .collect(Collectors.toSet()),
                // A trigger of a table that goes, goes with it.
                sides.before().triggers().values().stream()
                        .filter(trigger ->
                                !trigger.equals(sides.after().triggers().get(trigger.name())))
                        .filter(trigger -> !sides.isGone(trigger.table()))
                        .map(Trigger::name)
                        .collect(Collectors.toSet()));
    }
}
