package dev.schema.engine.dialect.postgresql;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.PrimaryKey;
import dev.schema.catalog.Constraint.Unique;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.type.Name;
import java.util.Set;

/**
 * The names that things of different kinds share here: keys stand on indexes, which share one with tables; tables and
 * views are types of their rows, which share one with enums.
 */
final class Namespace {

    /** Types that are found before one of our own with such a name. */
    private static final Set<String> BUILT_IN = Set.of(("abstime bool box bpchar bytea char cid cidr circle date"
                    + " daterange float4 float8 inet int2 int4 int4range int8 int8range interval json jsonb jsonpath"
                    + " line lseg macaddr money name numeric numrange oid path point polygon record regclass text"
                    + " tid time timestamp timestamptz timetz tsquery tsrange tstzrange tsvector unknown uuid varbit"
                    + " varchar void xid xml")
            .split(" "));

    private final Catalog catalog;

    Namespace(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Refuses a key whose name another relation has. */
    void requireFree(Table table, Constraint constraint) {
        if (!isKey(constraint)) {
            return;
        }
        Name name = table.name().withLocal(constraint.name());
        if (name.equals(table.name())) {
            throw taken(name, "its table");
        }
        if (table.indexes().stream().anyMatch(index -> index.name().equals(constraint.name()))) {
            throw taken(name, "an index of its table");
        }
        try {
            catalog.requireFree(name, constraint);
        } catch (CatalogConflict conflict) {
            if (!String.valueOf(conflict.getMessage()).isEmpty()
                    && catalog.tables().values().stream()
                            .noneMatch(each -> each.name().equals(name)
                                    || each.indexes().stream().anyMatch(index -> each.name()
                                            .withLocal(index.name())
                                            .equals(name)))
                    && !catalog.views().containsKey(name)
                    && !catalog.sequences().containsKey(name)) {
                // A name that differs in case is another name here.
                return;
            }
            throw taken(name, "another table, index, view or sequence");
        }
        requireFreeOfKeys(table.name(), constraint.name());
    }

    /** Refuses the name of an index, or of a key of this table, that a key of another one has. */
    void requireFreeOfKeys(Name table, String index) {
        for (Name other : catalog.tablesWithConstraint(table.withLocal(index))) {
            Table found = catalog.tables().get(other);
            if (found != null
                    && !other.equals(table)
                    && found.constraints().stream()
                            .anyMatch(each -> isKey(each) && each.name().equals(index))) {
                throw taken(table.withLocal(index), "a key of \"" + other + "\"");
            }
        }
    }

    /** Refuses the name of an enum that PostgreSQL would find a type of its own by. */
    void requireNoneOfItsOwn(Name type) {
        if (type.schema() == null && BUILT_IN.contains(type.local())) {
            throw new Unsupported("postgresql has a type \"" + type + "\" of its own, which would be found before the"
                    + " enum; use another name");
        }
    }

    private static boolean isKey(Constraint constraint) {
        return constraint instanceof PrimaryKey || constraint instanceof Unique;
    }

    private static Unsupported taken(Name name, String by) {
        return new Unsupported("the name \"" + name + "\" is taken by " + by
                + ", and postgresql keeps both kinds of names together; use another one");
    }
}
