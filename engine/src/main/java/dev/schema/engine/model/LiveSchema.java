package dev.schema.engine.model;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Custom;
import dev.schema.catalog.Index;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Dialects;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.inspect.Beyond;
import dev.schema.engine.inspect.Found;
import dev.schema.engine.inspect.Inspector;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.engine.project.Filters;
import dev.schema.engine.project.Model;
import dev.schema.engine.source.OperationPrinter;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Operation;
import dev.schema.operation.SqlPerDatabase;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A live database as the first revision of a project. */
public final class LiveSchema {

    private static final Pattern RULE =
            Pattern.compile("(?i)\\s*(PRIMARY\\s+KEY|UNIQUE|CHECK|FOREIGN\\s+KEY|EXCLUDE)\\b");

    private final Found found;
    private final Inspector inspector;
    private final List<String> untold = new ArrayList<>();

    private LiveSchema(Found found, Inspector inspector) {
        this.found = found;
        this.inspector = inspector;
    }

    /**
     * What makes an empty database what this one is.
     *
     * @param name what people call it
     * @param filters what of it is taken
     */
    public static Proposal proposal(Found found, Inspector inspector, String name, Filters filters) {
        return new LiveSchema(found, inspector).proposal(name, filters);
    }

    /**
     * The tables of a database as a model.
     *
     * @param from what the revisions lead to; what is the same is said as they say it
     * @throws SchemaException if it is more than a catalog can hold
     */
    static ModelReader.Said model(Found found, Catalog from, Model model) {
        Inspector inspector = Dialects.of(from.database()).orElseThrow().inspector();
        LiveSchema schema = new LiveSchema(found, inspector);
        Filters filters = model.filters();
        schema.tell(filters);
        if (!from.triggers().keySet().containsAll(found.catalog().triggers().keySet())) {
            found.beyond()
                    .first()
                    .forEach(made -> schema.untold.add(
                            made.undo().replaceFirst("^DROP FUNCTION ", "function ") + ", which a trigger may call"));
        }
        try {
            Catalog said = schema.sayable(Portable.of(known(found.catalog()), inspector), filters);
            Catalog retold = Retold.of(from, said, inspector).catalog();
            return new ModelReader.Said(
                    retold,
                    List.of(),
                    schema.untold.stream().map(line -> "not compared: " + line).toList(),
                    List.of());
        } catch (CatalogConflict | Unsupported strange) {
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "The tables of the model cannot be said: " + strange.getMessage() + ".",
                            model.subject().where(),
                            "Leave the table out with [model] exclude."),
                    strange);
        }
    }

    private void tell(Filters filters) {
        untold.addAll(found.beyond().untold());
        found.catalog().unknown().stream()
                .filter(filters::countsTable)
                .forEach(table -> untold.add("table \"" + table + "\": its definition is not understood"));
    }

    private Proposal proposal(String name, Filters filters) {
        tell(filters);
        Catalog wanted = sayable(Portable.of(known(found.catalog()), inspector), filters);
        SortedMap<Name, Table> tables = new TreeMap<>();
        List<Operation> last = new ArrayList<>();
        wanted.tables().forEach((table, whole) -> tables.put(table, later(whole, last, filters)));
        Proposal proposal = ModelDifference.between(
                name,
                List.of(Catalog.empty(wanted.database())),
                List.of(wanted.withTables(tables)),
                false,
                filters,
                Wishes.NONE);
        untold.addAll(proposal.left());
        last.addAll(made(found.beyond().last()));
        return proposal.beside(
                made(found.beyond().sequences()), made(found.beyond().first()), last, untold);
    }

    /** A rule that the rows need not fit yet can only come to a table that is there; some are none of a table at all. */
    private Table later(Table table, List<Operation> last, Filters filters) {
        List<Constraint> now = new ArrayList<>();
        for (Constraint rule : table.constraints()) {
            String sql = rule instanceof Custom custom ? custom.sql() : "";
            boolean alone = sql.isEmpty() || RULE.matcher(sql).lookingAt();
            if (alone && !sql.endsWith(" NOT VALID")) {
                now.add(rule);
            } else if (filters.countsTable(table.name()) && alone) {
                last.add(new AddConstraint(table.name(), rule));
            } else if (filters.countsTable(table.name())) {
                untold.add("\"" + sql + "\" in table \"" + table.name() + "\"");
            }
        }
        return table.withConstraints(now);
    }

    /** A table that is not understood is not made: to the difference it is not there. */
    private static Catalog known(Catalog catalog) {
        Catalog known = catalog;
        for (Name table : catalog.unknown()) {
            known = known.withoutUnknown(table);
        }
        return known;
    }

    /** The tables without the indexes that cannot be made: a table is not to be left out for one of them. */
    private Catalog sayable(Catalog wanted, Filters filters) {
        SortedMap<Name, Table> bare = new TreeMap<>();
        wanted.tables().forEach((name, table) -> bare.put(name, table.withIndexes(List.of())));
        Catalog said = wanted.withTables(bare);
        for (Table table : wanted.tables().values()) {
            for (Index index : table.indexes()) {
                try {
                    Operation create = new CreateIndex(table.name(), index, false);
                    OperationPrinter.print(List.of(create), said);
                    said = create.applyTo(said);
                } catch (CatalogConflict taken) {
                    tell(
                            table,
                            filters,
                            "index \"" + index.name() + "\" of table \"" + table.name() + "\": " + taken.getMessage());
                } catch (SchemaException unsayable) {
                    unsayable.problems().forEach(problem -> tell(table, filters, problem.what()));
                }
            }
        }
        return said;
    }

    private void tell(Table table, Filters filters, String line) {
        if (filters.countsTable(table.name())) {
            untold.add(line);
        }
    }

    private static List<Operation> made(List<Beyond.Made> statements) {
        return statements.stream()
                .<Operation>map(made -> new ExecuteSql(
                        SqlPerDatabase.of(made.sql()),
                        SqlPerDatabase.of(made.undo()),
                        new TreeSet<>(),
                        new TreeSet<>(),
                        new TreeSet<>(),
                        null,
                        false,
                        null,
                        false))
                .toList();
    }
}
