package dev.schema.engine.law;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Generated;
import dev.schema.catalog.Index;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.Table;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Autocommit;
import dev.schema.operation.Backfill;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateSequence;
import dev.schema.operation.CreateTable;
import dev.schema.operation.CreateView;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.DropEnumValue;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.Leaf;
import dev.schema.operation.OnDatabase;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameTable;
import dev.schema.operation.TableOperation;
import dev.schema.operation.Undo;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes up one step after the other, each against the catalog that the steps before it led to. */
final class Teller {

    private static final int ATTEMPTS = 30;

    private final Reach reach;
    private final Set<Name> filled = new HashSet<>();
    private Catalog catalog;
    private int serial;
    private int refused;

    Teller(Reach reach) {
        this.reach = reach;
        this.catalog = Catalog.empty(reach.database());
    }

    Catalog catalog() {
        return catalog;
    }

    /** A step for each seed; most are one operation. */
    List<Operation> tell(List<Integer> seeds) {
        List<Operation> told = new ArrayList<>();
        seeds.forEach(seed -> told.addAll(step(new Dice(seed))));
        return told;
    }

    /** Rows for tables that take some. */
    List<Operation> insert(int seed) {
        Dice dice = new Dice(seed);
        List<Operation> told = new ArrayList<>();
        for (Table table : catalog.tables().values()) {
            serial++;
            try {
                told.addAll(accept(new Changes(dice, reach, catalog, filled, serial).insert(table)));
            } catch (CatalogConflict | Dice.Impossible | Unsupported unfit) {
                // It stays empty.
                continue;
            }
        }
        return told;
    }

    /** How often the dialect refused what was thought of. */
    int refused() {
        return refused;
    }

    /** What another one has told already, if it is possible here, too, whatever rows there are. */
    List<Operation> retell(List<Operation> heard) {
        try {
            boolean hangs = heard.stream()
                    .flatMap(operation -> operation.leaves(reach.database()).stream())
                    .anyMatch(leaf -> hangsInTheAir(leaf.operation()));
            if (hangs || (reach.isReal() && heard.stream().anyMatch(this::mindsRows))) {
                return List.of();
            }
            return accept(heard);
        } catch (CatalogConflict | Unsupported unfit) {
            return List.of();
        }
    }

    /** A catalog does not ask whether a schema is there, nor what free SQL speaks of: a database does. */
    private boolean hangsInTheAir(Operation operation) {
        if (operation instanceof CreateTable create) {
            return isElsewhere(create.table().name())
                    || create.table().columns().stream().anyMatch(column -> isUntold(column.type()));
        } else if (operation instanceof AddColumn add && isUntold(add.column().type())) {
            return true;
        } else if (operation instanceof AlterColumn alter && isUntold(alter.type())) {
            return true;
        } else if (operation instanceof CreateEnum create) {
            return isElsewhere(create.type().name());
        } else if (operation instanceof CreateSequence create) {
            return isElsewhere(create.sequence().name());
        } else if (operation instanceof CreateView create) {
            return isElsewhere(create.view().name())
                    || !create.view().query().contains("count(*)")
                    || catalog.tables().keySet().stream()
                            .noneMatch(table -> create.view().reads(table));
        }
        return operation instanceof TableOperation change
                && texts(change).anyMatch(text -> catalog.table(change.table()).columnNames().stream()
                        .noneMatch(SqlText.of(text)::mentions));
    }

    private boolean isUntold(@Nullable Type<?> type) {
        return type instanceof Type.Enumeration enumeration && !catalog.enums().containsKey(enumeration.of());
    }

    private boolean isElsewhere(Name name) {
        return name.schema() != null && !catalog.schemas().contains(name.schema());
    }

    /** Free SQL, which speaks of one column. */
    private static Stream<String> texts(TableOperation operation) {
        if (operation instanceof AddConstraint add) {
            return add.constraint() instanceof Constraint.Check check
                    ? Stream.of(check.expression())
                    : add.constraint() instanceof Constraint.Custom custom ? Stream.of(custom.sql()) : Stream.of();
        } else if (operation instanceof CreateIndex create) {
            return Stream.concat(
                    Stream.ofNullable(create.index().where()),
                    create.index().parts().stream().map(Index.Part::expression).filter(Objects::nonNull));
        } else if (operation instanceof AddColumn add) {
            return Stream.concat(
                    Stream.ofNullable(add.column().generated()).map(Generated::expression),
                    Stream.ofNullable(add.backfill()).filter(text -> text.startsWith("coalesce(")));
        }
        return Stream.of();
    }

    private boolean mindsRows(Operation operation) {
        return operation.leaves(reach.database()).stream()
                .map(Leaf::operation)
                .anyMatch(leaf -> leaf instanceof TableOperation change
                        ? filled.contains(change.table())
                        : leaf instanceof InsertRows
                                || leaf instanceof DeleteRows
                                || leaf instanceof Backfill
                                || leaf instanceof ExecuteSql
                                || leaf instanceof DropEnumValue);
    }

    /** Values of rows that are told from now on are others than those of a teller that goes on from the same. */
    void beApart(int branch) {
        serial += 100 * branch;
    }

    private List<Operation> step(Dice dice) {
        serial++;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                List<Operation> thought = new Changes(dice, reach, catalog, filled, serial).any();
                return accept(thought);
            } catch (CatalogConflict | Dice.Impossible unfit) {
                // It did not fit: think of another.
                continue;
            } catch (Unsupported unsupported) {
                refused++;
            }
        }
        return List.of();
    }

    private List<Operation> accept(List<Operation> thought) {
        Catalog after = Undo.applyAll(thought, catalog);
        if (reach.isReal()) {
            requireRendered(thought);
        }
        catalog = after;
        thought.forEach(this::note);
        return thought;
    }

    /** Each operation by itself, and its way back: a story may be cut into revisions anywhere. */
    private void requireRendered(List<Operation> thought) {
        Catalog before = catalog;
        for (Operation operation : thought) {
            Catalog after = operation.applyTo(before);
            requireRendered(List.of(operation), before);
            requireRendered(operation.undo(before).operations(), after);
            before = after;
        }
    }

    private void requireRendered(List<Operation> operations, Catalog before) {
        Catalog at = before;
        for (Operation operation : operations) {
            for (Leaf leaf : operation.leaves(reach.database())) {
                reach.dialect().render(List.of(leaf), 0, at);
                at = leaf.operation().applyTo(at);
            }
        }
    }

    /** Keeps in mind which tables have rows. */
    private void note(Operation operation) {
        if (operation instanceof InsertRows insert) {
            filled.add(insert.rows().table());
        } else if (operation instanceof RenameTable rename) {
            if (filled.remove(rename.from())) {
                filled.add(rename.to());
            }
        } else if (operation instanceof OnDatabase on) {
            on.in(catalog.database()).forEach(this::note);
        } else if (operation instanceof Autocommit group) {
            group.operations().forEach(this::note);
        } else if (!(operation instanceof TableOperation)) {
            filled.retainAll(catalog.tables().keySet());
        }
    }
}
