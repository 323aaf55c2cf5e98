package dev.schema.engine.project;

import dev.schema.engine.hash.Sha256;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The compiled classes of a project: from the cache where they are, else from javac. All helpers are one unit, each
 * migration is one of its own; a migration sees the helpers and no other migration, so that what is in the cache never
 * decides whether a file compiles. Not thread-safe.
 */
final class ClassStore {

    private static final String CACHE_FORMAT = "classes 2";

    private final List<SourceFile> helpers;
    private final Compiler compiler;
    private final Cache cache;
    private final String helpersKey;
    private @Nullable Map<String, byte[]> helperClasses;
    private int compiled;

    ClassStore(List<SourceFile> helpers, ClassPath classPath, Compiler compiler, Cache cache) {
        this.helpers = List.copyOf(helpers);
        this.compiler = compiler;
        this.cache = cache;
        var parts = new ArrayList<>(List.of(CACHE_FORMAT, String.valueOf(Runtime.version()), classPath.identity()));
        parts.addAll(Compiler.OPTIONS);
        for (var helper : helpers) {
            parts.add(helper.fileName());
            parts.add(helper.text());
        }
        this.helpersKey = Sha256.hex(parts);
    }

    /** How many files went through javac. */
    int compiled() {
        return compiled;
    }

    /** The classes of all helpers, by binary name. */
    Map<String, byte[]> helpers() {
        if (helperClasses == null) {
            helperClasses = helpers.isEmpty() ? Map.of() : readHelpers();
        }
        return helperClasses;
    }

    private Map<String, byte[]> readHelpers() {
        var cached = cache.get("classes/helpers", helpersKey);
        if (cached.isPresent()) {
            return unpack(cached.get());
        }
        var classes = new TreeMap<String, byte[]>();
        compile(helpers, Map.of()).values().forEach(classes::putAll);
        compiled += helpers.size();
        cache.put("classes/helpers", helpersKey, pack(classes));
        return classes;
    }

    private Map<SourceFile, Map<String, byte[]>> compile(List<SourceFile> sources, Map<String, byte[]> visible) {
        var output = compiler.compile(sources, visible);
        var problems = new ArrayList<Problem>();
        output.forEach((source, classes) -> ProcessEnd.in(source, classes).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, problems);
        }
        return output;
    }

    /** The classes of each migration, by binary name, in the order given. */
    Map<SourceFile, Map<String, byte[]>> migrations(List<SourceFile> migrations) {
        var classes = new HashMap<SourceFile, Map<String, byte[]>>();
        var stale = new ArrayList<SourceFile>();
        for (var migration : migrations) {
            cache.get(folder(migration), key(migration))
                    .ifPresentOrElse(packed -> classes.put(migration, unpack(packed)), () -> stale.add(migration));
        }
        var problems = new LinkedHashSet<Problem>();
        for (var task : tasks(stale)) {
            try {
                var output = compile(task, helpers());
                compiled += task.size();
                output.forEach((migration, unit) -> cache.put(folder(migration), key(migration), pack(unit)));
                classes.putAll(output);
            } catch (SchemaException e) {
                problems.addAll(e.problems()); // the other tasks may have more to report
            }
        }
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, List.copyOf(problems));
        }
        var ordered = new LinkedHashMap<SourceFile, Map<String, byte[]>>();
        migrations.forEach(migration -> ordered.put(migration, classes.getOrDefault(migration, Map.of())));
        return ordered;
    }

    /** One task for all, but each of those alone that names a type which another one declares. */
    private static List<List<SourceFile>> tasks(List<SourceFile> stale) {
        if (stale.size() < 2) {
            return stale.isEmpty() ? List.of() : List.of(stale);
        }
        var names = new LinkedHashMap<SourceFile, Names>();
        var declaredOnce = new HashSet<String>();
        var declaredAgain = new HashSet<String>();
        for (var file : stale) {
            var ofFile = Names.of(file);
            names.put(file, ofFile);
            for (var declared : ofFile.declared()) {
                (declaredOnce.add(declared) ? declaredOnce : declaredAgain).add(declared);
            }
        }
        var together = new ArrayList<SourceFile>();
        var tasks = new ArrayList<List<SourceFile>>();
        names.forEach((file, ofFile) -> {
            boolean suspicious = ofFile.words().stream()
                    .anyMatch(word -> declaredAgain.contains(word)
                            || declaredOnce.contains(word) && !ofFile.declared().contains(word));
            if (suspicious) {
                tasks.add(List.of(file));
            } else {
                together.add(file);
            }
        });
        if (!together.isEmpty()) {
            tasks.add(0, together);
        }
        return tasks;
    }

    private static String folder(SourceFile migration) {
        return "classes/" + Sha256.hex(migration.shown()).substring(0, 16);
    }

    /** A hash of all that the classes of a migration are made from. */
    String key(SourceFile migration) {
        return Sha256.hex(List.of(helpersKey, migration.fileName(), migration.text()));
    }

    private static byte[] pack(Map<String, byte[]> classes) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(classes.size());
            for (var entry : new TreeMap<>(classes).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unpack(byte[] packed) {
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            var classes = new TreeMap<String, byte[]>();
            for (int remaining = in.readInt(); remaining > 0; remaining--) {
                classes.put(in.readUTF(), in.readNBytes(in.readInt()));
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
