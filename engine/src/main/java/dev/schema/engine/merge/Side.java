package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.engine.plan.Content;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Projection;
import dev.schema.operation.Operation;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one branch does beyond what it shares with another: its operations one after the other, in its own order. */
final class Side {

    private final String head;
    private final Set<String> revisions;
    private final List<Act> acts = new ArrayList<>();
    private final Identities identities;
    private final Set<String> changedTables = new TreeSet<>();
    private Catalog catalog;

    /**
     * The side that ends in a head.
     *
     * @param common the revisions that are applied before
     * @param base the catalog there
     * @param revisions those of the side, in order
     */
    Side(
            Projection projection,
            Overlay overlay,
            String head,
            Set<String> common,
            Catalog base,
            List<String> revisions) {
        this.head = head;
        this.revisions = Set.copyOf(revisions);
        this.catalog = base;
        this.identities = new Identities(base);
        Set<String> applied = new HashSet<>(common);
        for (String id : revisions) {
            Content content = projection.content(id);
            for (int i = 0; i < content.operations().size(); i++) {
                Operation written = content.operations().get(i);
                List<Operation> running = overlay.of(id, i, applied)
                        .map(Overlay.Settlement::instead)
                        .orElse(List.of(written));
                act(id, i, written, running, content.place(written));
            }
            applied.add(id);
        }
    }

    private void act(String id, int index, Operation written, List<Operation> running, @Nullable String place) {
        Catalog before = catalog;
        Set<String> tables = new TreeSet<>();
        Set<Identity> touched = new TreeSet<>();
        Tokens tokens = TokenReader.of(written, before, before);
        for (Operation operation : running) {
            Catalog now = catalog;
            Catalog next = operation.applyTo(now);
            Set<String> changed = changed(now, next);
            Facts was = Facts.beside(next, now, identities);
            tokens = tokens.and(TokenReader.of(operation, now, next));
            for (var leaf : operation.leaves(now.database())) {
                catalog =
                        leaf.operation() == operation ? next : leaf.operation().applyTo(catalog);
                identities.follow(leaf.operation(), catalog);
            }
            changed.addAll(changed(next, now));
            touched.addAll(was.differences(Facts.beside(now, catalog, identities)));
            tables.addAll(changed);
        }
        changedTables.addAll(tables);
        acts.add(new Act(id, index, written, running, before, catalog, place, touched, tokens));
    }

    /** The keys of the tables of the one catalog that are otherwise, or not, in the other. */
    private Set<String> changed(Catalog one, Catalog other) {
        Set<String> keys = new TreeSet<>();
        for (Name name : Catalog.differences(one.tables(), other.tables())) {
            if (one.tables().containsKey(name)) {
                keys.add(identities.table(name));
            }
        }
        return keys;
    }

    String head() {
        return head;
    }

    /** Its revisions. */
    Set<String> revisions() {
        return revisions;
    }

    /** Its operations, in order. */
    List<Act> acts() {
        return acts;
    }

    /** The catalog that it ends in. */
    Catalog catalog() {
        return catalog;
    }

    /** Which object is which at its end. */
    Identities identities() {
        return identities;
    }

    /** The keys of the tables that are otherwise than before it, or were meanwhile. */
    Set<String> changedTables() {
        return changedTables;
    }
}
