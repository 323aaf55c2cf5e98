package dev.schema.engine.plan;

import dev.schema.engine.hash.Sha256;
import dev.schema.engine.json.Json;
import dev.schema.engine.json.MalformedJson;
import dev.schema.engine.project.MigrationSource;
import dev.schema.graph.RevisionGraph;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * What an earlier process found out about positions: their catalogs and checksums. The key is a hash of everything that
 * these depend on, so that an answer is right or not there.
 */
final class Memory {

    private static final String KIND = "positions";
    private static final String FORMAT = "position 2";

    private final RevisionGraph graph;
    private final MigrationSource source;
    private final Database database;

    Memory(RevisionGraph graph, MigrationSource source, Database database) {
        this.graph = graph;
        this.source = source;
        this.database = database;
    }

    /**
     * A position.
     *
     * @param checksums of all its revisions
     * @param catalogs of its heads
     */
    record Remembered(SortedMap<String, String> checksums, List<HeadCatalog> catalogs) {}

    /** The catalog after a head. */
    record HeadCatalog(String head, CatalogForm catalog) {}

    /** The position with these heads, if it was remembered and nothing has changed since. */
    Optional<Remembered> recall(Collection<String> heads) {
        return key(heads).flatMap(key -> source.recall(KIND, key)).flatMap(Memory::read);
    }

    private static Optional<Remembered> read(String json) {
        try {
            return Optional.of(Json.read(Json.parse(json), Remembered.class));
        } catch (MalformedJson otherVersion) {
            // Another version of the tool may have meant something else; finding out again is always right.
            return Optional.empty();
        }
    }

    /** Asks for the position only if it can be kept. */
    void remember(Collection<String> heads, Supplier<Remembered> position) {
        key(heads).ifPresent(key -> source.remember(KIND, key, Json.canonical(position.get())));
    }

    /** A hash of the migrations of a position and of how they hang together; nothing if one of them is unknown. */
    private Optional<String> key(Collection<String> heads) {
        List<String> parts = new ArrayList<>(List.of(FORMAT, database.name()));
        Map<String, Integer> numbers = new HashMap<>();
        for (String id : graph.sorted(graph.closure(heads))) {
            Optional<String> identity = source.identity(id);
            if (identity.isEmpty()) {
                return Optional.empty();
            }
            numbers.put(id, numbers.size());
            parts.add(id);
            parts.add(identity.get());
            graph.foundations(id).forEach(below -> parts.add(String.valueOf(numbers.get(below))));
        }
        return Optional.of(Sha256.hex(parts));
    }
}
