package dev.schema.examples.shop;

import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.plan.Plan;
import dev.schema.graph.Node;
import dev.schema.graph.Position;
import dev.schema.graph.RevisionGraph;
import java.util.LinkedHashSet;
import java.util.Set;

/** A way of one database from where it is to another position, and what has to be kept on it. */
final class Journey {

    private final ShopDatabase database;
    private final Kept kept;
    private int revisions;

    Journey(ShopDatabase database) {
        this.database = database;
        this.kept = new Kept(database);
    }

    /** Undoes what is too much, one line after the other, and then applies what is missing. */
    void go(Set<String> target) {
        SchemaMigrator migrator = database.migrator();
        Position position = migrator.position();
        while (!target.containsAll(position.applied())) {
            Set<String> tooMuch = new LinkedHashSet<>(position.applied());
            tooMuch.removeAll(target);
            String reference = below(migrator.graph(), tooMuch.iterator().next());
            follow(migrator.planDowngrade(reference));
            migrator.downgrade(reference, true);
            position = migrator.position();
        }
        for (String head : migrator.graph().positionOf(target).heads()) {
            follow(migrator.planUpgrade(head));
            migrator.upgrade(head);
        }
    }

    /** Names what stays when a revision is undone with all that stands on it, and nothing beside it. */
    private static String below(RevisionGraph graph, String id) {
        Node node = graph.node(id).orElseThrow();
        return id + "@" + (node.parents().isEmpty() ? "base" : node.parents().get(0));
    }

    private void follow(Plan plan) {
        plan.revisions().forEach(kept::follow);
        revisions += plan.revisions().size();
    }

    /** How many revisions were run, up or down. */
    int revisions() {
        return revisions;
    }

    /** Compares the rows with those at the start; answers with the number of values that had to be kept. */
    int keptValues() {
        return kept.check(database);
    }
}
