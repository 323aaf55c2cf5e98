package dev.schema.engine.diff;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Trigger;
import dev.schema.catalog.View;
import dev.schema.operation.DropView;
import dev.schema.operation.Operation;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The views and triggers that are dropped: they go themselves, or their text names what goes, as the catalog judges. */
final class Readers {

    private final Catalog catalog;
    private final Leaving leaving;
    private final Set<Name> views;
    private final Set<Name> triggers = new TreeSet<>();

    Readers(Catalog catalog, Leaving leaving) {
        this.catalog = catalog;
        this.leaving = leaving;
        this.views = new TreeSet<>(leaving.views());
        catalog.views().values().stream()
                .filter(this::readsTables)
                .map(View::name)
                .forEach(views::add);
        boolean grown = !views.isEmpty();
        while (grown) {
            grown = views.addAll(catalog.views().values().stream()
                    .filter(view -> readsOneOf(view, views))
                    .map(View::name)
                    .toList());
        }
        catalog.triggers().values().stream()
                .filter(this::reads)
                .map(Trigger::name)
                .forEach(triggers::add);
    }

    private boolean readsTables(View view) {
        return readsOneOf(view, leaving.tables())
                || leaving.columns().entrySet().stream().anyMatch(entry -> entry.getValue().stream()
                        .anyMatch(column -> view.reads(entry.getKey(), column)));
    }

    private static boolean readsOneOf(View view, Set<Name> names) {
        return names.stream().anyMatch(name -> !name.equals(view.name()) && view.reads(name));
    }

    private boolean reads(Trigger trigger) {
        return leaving.triggers().contains(trigger.name())
                || views.contains(trigger.table())
                || views.stream().anyMatch(view -> trigger.mentions(view.local()))
                || leaving.tables().stream()
                        .anyMatch(table -> !table.equals(trigger.table()) && trigger.mentions(table.local()))
                || leaving.columns().entrySet().stream().anyMatch(entry -> readsColumns(trigger, entry));
    }

    private static boolean readsColumns(Trigger trigger, Map.Entry<Name, Set<String>> columns) {
        Name table = columns.getKey();
        return (trigger.table().equals(table) || trigger.mentions(table.local()))
                && columns.getValue().stream().anyMatch(trigger::mentions);
    }

    boolean drops(View view) {
        return views.contains(view.name());
    }

    boolean drops(Trigger trigger) {
        return triggers.contains(trigger.name());
    }

    /** Their drops, readers first. */
    List<Operation> dropped() {
        List<Operation> dropped = new ArrayList<>();
        triggers.forEach(
                name -> dropped.add(Triggers.drop(catalog, catalog.triggers().get(name))));
        Views.readersFirst(views.stream().map(catalog::view).toList())
                .forEach(view -> dropped.add(new DropView(view.name())));
        return dropped;
    }
}
