package dev.schema.engine.run;

import dev.schema.engine.history.Actor;
import dev.schema.engine.history.BoundSql;
import dev.schema.engine.history.History;
import dev.schema.engine.history.Origin;
import dev.schema.engine.history.PositionDigest;
import dev.schema.engine.plan.Content;
import dev.schema.engine.plan.PlannedRevision;
import dev.schema.graph.Step.Direction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the history keeps of one revision that ran: the same for a run and for a script. */
final class HistoryRows {

    private HistoryRows() {}

    /** All of it, as a script has it. */
    static List<BoundSql> of(
            PlannedRevision revision, PositionDigest before, History history, Actor actor, @Nullable Long millis) {
        List<BoundSql> all = new ArrayList<>();
        all.add(history.move(before, revision.after(), actor));
        all.addAll(done(revision, history, actor, millis));
        return all;
    }

    /** What is written down of it beside the move of the position. */
    static List<BoundSql> done(PlannedRevision revision, History history, Actor actor, @Nullable Long millis) {
        Content content = revision.content();
        Direction direction = revision.direction();
        boolean gained = direction == Direction.UP || direction == Direction.MARK;
        return List.of(
                gained
                        ? history.apply(
                                content.id(),
                                content.parents(),
                                content.dependsOn(),
                                content.message(),
                                content.checksumVersion(),
                                content.checksum(),
                                content.operationsJson(),
                                content.downJson(),
                                direction == Direction.UP ? Origin.RUN : Origin.STAMPED,
                                actor,
                                millis)
                        : history.unapply(content.id()),
                history.log(content.id(), revision.word(), revision.fromHeads(), revision.toHeads(), actor, millis));
    }
}
