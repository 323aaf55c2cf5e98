package dev.schema;

import dev.schema.operation.OnDatabase;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The branches of an {@code on(..)}. A database runs one of them; all are part of what the revision means. */
public final class Otherwise extends Chain.Verb {

    private final SortedMap<Database, List<Operation>> branches = new TreeMap<>();
    private List<Operation> rest = List.of();

    Otherwise(Scope scope, @Nullable At at) {
        super(scope, at, "on(..)");
    }

    /** Other operations for one more database. */
    public Otherwise on(Database database, Consumer<Schema> body) {
        once("the branch for " + database, "said");
        boolean ours = scope.session.catalog.database().equals(database);
        branches.put(database, branch("on(" + database + ", ..)", ours, body));
        return this;
    }

    /** The operations for all other databases. Comes last. */
    public void otherwise(Consumer<Schema> body) {
        once("otherwise", "said");
        boolean ours = !branches.containsKey(scope.session.catalog.database());
        rest = branch("otherwise(..)", ours, body);
    }

    private List<Operation> branch(String verb, boolean ours, Consumer<Schema> body) {
        Set<Scope.Rule> rules = EnumSet.of(Scope.Rule.BRANCH);
        if (!ours) {
            rules.add(Scope.Rule.UNAPPLIED);
        }
        return scope.nested(verb, rules, body);
    }

    @Override
    void complete() {
        scope.add(new OnDatabase(branches, rest), at);
    }
}
