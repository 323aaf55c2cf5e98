package dev.schema;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What all scopes of one recording share: the running catalog, the places, the code, the first mistake. */
final class Session {

    final List<Operation> operations = new ArrayList<>();
    final Map<Object, At> places = new IdentityHashMap<>();
    final Map<String, DataStep> runs = new HashMap<>();
    final Map<String, DataStep> undos = new HashMap<>();
    /** What {@code derived()} stands for; null while {@code up} is recorded. */
    final @Nullable List<Operation> derived;

    Catalog catalog;
    boolean derivedCalled;

    @Nullable String irreversible;

    private @Nullable MigrationMistake failed;

    Session(Catalog catalog, @Nullable List<Operation> derived) {
        this.catalog = catalog;
        this.derived = derived;
    }

    /** Remembers the first mistake: nothing can be recorded after it, even if the author's code caught it. */
    MigrationMistake mistake(@Nullable At at, String message, @Nullable Throwable cause) {
        if (failed == null) {
            failed = new MigrationMistake(at, message, cause);
        }
        return failed;
    }

    void requireSound() {
        if (failed != null) {
            throw failed;
        }
    }

    void place(Object part, @Nullable At at) {
        if (at != null) {
            places.put(part, at);
        }
    }

    /** Turns a conflict into a mistake, at the part to blame if its place is known, else at the place given. */
    <R> R attempt(@Nullable At at, Supplier<R> work) {
        try {
            return work.get();
        } catch (CatalogConflict conflict) {
            At part = conflict.part() == null ? null : places.get(conflict.part());
            throw mistake(part == null ? at : part, String.valueOf(conflict.getMessage()), conflict);
        } catch (IllegalArgumentException refused) {
            throw mistake(at, String.valueOf(refused.getMessage()), refused);
        }
    }
}
