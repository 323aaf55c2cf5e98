package dev.schema.engine.merge;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.SqlText;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Operation;
import dev.schema.operation.Resource;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a data step or raw SQL reads and writes. It is what its author declared; else what its text says; else it is
 * <em>opaque</em>, which stands for everything. The rules of the schema widen it: a write to a column also reads the
 * checks over it and what its foreign keys point at, a delete reaches what refers to its rows, triggers on a table do
 * anything to the tables that they name, and make it opaque if they call something.
 *
 * <p>The text is read by a library that knows many dialects and none completely. What it cannot parse is opaque, and so is
 * what calls a function that is not known to be harmless. Names are those at the operation: a column that one branch has
 * renamed is another column here, and the rename itself is the conflict.
 */
final class Footprint {

    private final Operation operation;
    private final @Nullable String opaque;
    private final List<Access> accesses;
    private final Statement statement;

    private Footprint(Operation operation, @Nullable String opaque, List<Access> accesses, Statement statement) {
        this.operation = operation;
        this.opaque = opaque;
        this.accesses = List.copyOf(accesses);
        this.statement = statement;
    }

    /**
     * What of an insert is known about its columns.
     *
     * @param listed whether the statement names them: only then may the table get others
     * @param columns those that it gives values to
     */
    record Inserted(boolean listed, SortedSet<String> columns) {}

    /**
     * The footprint of an operation that a database executes; empty for one that only changes the schema. A column that
     * is filled or converted by SQL has one too.
     *
     * @param leaf no group
     * @param before the catalog that it runs in
     */
    static Optional<Footprint> of(Operation leaf, Catalog before) {
        return new FootprintReader(before).read(leaf).map(statement -> of(leaf, statement, before));
    }

    private static Footprint of(Operation leaf, Statement statement, Catalog before) {
        Implications implications = new Implications(before);
        List<Access> accesses = implications.of(statement.accesses());
        String why = statement.opaque() != null || statement.ddl() ? statement.opaque() : implications.opaque(accesses);
        return new Footprint(leaf, why, accesses, statement);
    }

    /** Whether it is a step of its own, and no part of a change of the schema. */
    boolean isStep() {
        return !(operation instanceof AddColumn) && !(operation instanceof AlterColumn);
    }

    /**
     * What a change of the schema can be in the way of: all of a step; of what fills or converts a column only what its SQL
     * reads elsewhere, for its own column is a fact of the schema, which others judge.
     */
    Footprint amongChanges() {
        if (operation instanceof AddColumn add) {
            return readElsewhere(add.table(), add.column().name());
        }
        return operation instanceof AlterColumn alter ? readElsewhere(alter.table(), alter.column()) : this;
    }

    private Footprint readElsewhere(Name table, String column) {
        List<Access> reads = new ArrayList<>();
        for (Access access : accesses) {
            Set<String> columns = new TreeSet<>(access.columns());
            if (access.table().equals(table)) {
                columns.remove(column);
            }
            if (access.kind() == Access.Kind.READ && !access.implied() && !columns.isEmpty()) {
                reads.add(Access.of(Access.Kind.READ, access.table(), columns, access.rows()));
            }
        }
        return new Footprint(operation, opaque, reads, statement);
    }

    /** Why it may touch everything; empty if what it touches is known. */
    Optional<String> opaque() {
        return Optional.ofNullable(opaque);
    }

    /** What it reads, itself or by a rule of the schema. */
    Set<Resource> reads() {
        return resources(false);
    }

    /** What it writes, itself or by a rule of the schema. */
    Set<Resource> writes() {
        return resources(true);
    }

    private Set<Resource> resources(boolean written) {
        Set<Resource> resources = new TreeSet<>();
        for (Access access : accesses) {
            if (access.writes() == written) {
                if (access.changesWhichRows()
                        || access.all()
                        || access.columns().isEmpty()) {
                    resources.add(new Resource(access.table(), null));
                } else {
                    access.columns().forEach(column -> resources.add(new Resource(access.table(), column)));
                }
            }
        }
        return resources;
    }

    /** Its inserts, by table. */
    SortedMap<Name, Inserted> inserts() {
        SortedMap<Name, Inserted> inserts = new TreeMap<>();
        accesses.stream()
                .filter(access -> access.kind() == Access.Kind.INSERT)
                .forEach(access ->
                        inserts.put(access.table(), new Inserted(!access.all(), new TreeSet<>(access.columns()))));
        return inserts;
    }

    /** All that it does. */
    List<Access> accesses() {
        return accesses;
    }

    /** Whether it is raw DDL, whose effect on the schema nobody said. */
    boolean changesSchema() {
        return statement.ddl();
    }

    /** Names of what raw DDL makes or changes. */
    Set<String> objects() {
        return statement.objects();
    }

    /** Whether rows that break a rule are skipped or changed instead of being refused. */
    boolean isLenient() {
        return statement.lenient();
    }

    /** Whether it asks for the default of the column. */
    boolean asksForDefault(Name table, String column) {
        return statement.defaults().contains(new Resource(table, column));
    }

    /** Whether its text has the name, outside of literals. */
    boolean mentions(String name) {
        return statement.texts().stream().anyMatch(text -> SqlText.of(text).mentions(name));
    }

    /** The tables that it deals with. */
    Set<Name> tables() {
        return accesses.stream().map(Access::table).collect(Collectors.toSet());
    }

    /** The operation in a few words, quoted. */
    String subject() {
        return '"' + operation.describe() + '"';
    }
}
