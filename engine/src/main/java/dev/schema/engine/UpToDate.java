package dev.schema.engine;

import dev.schema.engine.hash.Sha256;
import dev.schema.engine.history.History;
import dev.schema.engine.plan.Plan;
import dev.schema.engine.project.Header;
import dev.schema.engine.project.MigrationSource;
import dev.schema.type.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to the most frequent question, "is there anything to do?", from one small query: the digest of the position
 * that this very project leads to is kept, and compared with the database's.
 */
final class UpToDate {

    private static final String KIND = "answers";
    private static final String FORMAT = "up to date 1";
    private static final Set<String> HEAD = Set.of("", "head");

    private final MigrationSource source;
    private final Database database;
    private final History history;

    UpToDate(MigrationSource source, Database database, History history) {
        this.source = source;
        this.database = database;
        this.history = history;
    }

    /** The heads that the database is at, if there is certainly nothing to do for the target. */
    Optional<List<String>> heads(String target, Connection connection) throws SQLException {
        Optional<String> answer =
                HEAD.contains(target) ? key().flatMap(key -> source.recall(KIND, key)) : Optional.empty();
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = Arrays.asList(answer.get().split(" "));
        return history.position(connection)
                .filter(position -> position.equals(words.get(0)))
                .map(position -> words.subList(1, words.size()));
    }

    /** Keeps the answer that a plan for the target has shown. */
    void remember(String target, Plan plan) {
        if (HEAD.contains(target)) {
            key().ifPresent(key -> source.remember(KIND, key, plan.end() + " " + String.join(" ", plan.to())));
        }
    }

    /** A hash of all migrations; nothing if one of them is unknown. */
    private Optional<String> key() {
        List<String> parts = new ArrayList<>(List.of(FORMAT, database.name()));
        for (Header header : source.headers()) {
            Optional<String> identity = source.identity(header.id());
            if (identity.isEmpty()) {
                return Optional.empty();
            }
            parts.add(identity.get());
        }
        return Optional.of(Sha256.hex(parts));
    }
}
