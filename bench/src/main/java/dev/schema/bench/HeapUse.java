package dev.schema.bench;

import dev.schema.engine.SchemaMigrator;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stays in the heap while a long history runs on an empty SQLite file: before it, at its first and last revision. */
final class HeapUse {

    private HeapUse() {}

    static void run() throws Exception {
        Measure.line("");
        Measure.line("Heap while upgrading an empty SQLite file (bytes per revision, after collecting)");
        for (int size : new int[] {1_000, 10_000}) {
            Path file = Files.createTempFile("schema-bench", ".db");
            long nothing = used();
            Generated source = new Generated(size);
            long[] at = new long[2];
            int[] done = new int[1];
            SchemaMigrator.configure()
                    .source(source)
                    .url("jdbc:sqlite:" + file + "?synchronous=OFF")
                    .onRevision(revision -> {
                        done[0]++;
                        if (done[0] == 1 || done[0] == size) {
                            at[done[0] == 1 ? 0 : 1] = used();
                        }
                    })
                    .load()
                    .upgrade();
            long after = used();
            Measure.line(
                    "  %6d revisions  planned %6d  executed %+5d more  kept afterwards %5d",
                    size, (at[0] - nothing) / size, (at[1] - at[0]) / size, (after - nothing) / size);
            if (source.headers().size() != size) {
                throw new IllegalStateException("revisions are missing");
            }
            Files.delete(file);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
