package dev.schema.engine.diff;

import dev.schema.catalog.View;
import dev.schema.operation.CreateView;
import dev.schema.operation.Operation;
import dev.schema.operation.ReplaceView;
import java.util.Collection;
import java.util.List;

/** Views: made when all that they may read is there, those that others read first. */
final class Views {

    private Views() {}

    static List<Operation> made(Sides sides, Readers readers) {
        List<View> wanted = sides.after().views().values().stream()
                .filter(view -> readers.drops(view)
                        || !view.equals(sides.before().views().get(view.name())))
                .toList();
        return Order.of(wanted, view -> read(view, wanted)).stream()
                .map(view -> readers.drops(view) || !sides.before().views().containsKey(view.name())
                        ? (Operation) new CreateView(view)
                        : new ReplaceView(view))
                .toList();
    }

    static List<View> readersFirst(Collection<View> views) {
        return Order.reversed(views, view -> read(view, views));
    }

    private static List<View> read(View reader, Collection<View> views) {
        return views.stream()
                .filter(view -> !view.name().equals(reader.name()) && reader.reads(view.name()))
                .toList();
    }
}
