package dev.schema.engine.merge;

import dev.schema.catalog.CatalogConflict;
import dev.schema.engine.merge.Answer.Way;
import dev.schema.engine.merge.Conflict.Kind;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateTable;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.RenameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be done about a conflict. */
final class Ways {

    private Ways() {}

    /** The ways that may lead out of a conflict. */
    static List<Way> of(Kind kind, String type) {
        if (kind == Kind.UNPROVEN) {
            return List.of(Way.ORDER, Way.CONFIRM);
        }
        return switch (type) {
            case "raw-sql" -> List.of(Way.ORDER, Way.OURS, Way.THEIRS);
            case "rename/modify" -> List.of(Way.FOLLOW, Way.OURS, Way.THEIRS);
            case "add/add" -> List.of(Way.OURS, Way.THEIRS, Way.COMBINE, Way.RENAME);
            case "name-collision" -> List.of(Way.OURS, Way.THEIRS, Way.RENAME, Way.COMBINE);
            case "type/type", "modify/modify" -> List.of(Way.OURS, Way.THEIRS, Way.COMBINE);
            default -> List.of(Way.OURS, Way.THEIRS);
        };
    }

    /** Whether an operation gives another name. */
    static boolean renames(Act act) {
        return Types.isRename(act.written());
    }

    /** Gives what the second branch has made another name, before the first branch takes its name. */
    static Map<Act, List<Operation>> makingRoom(Set<Act> first, Set<Act> second, String name) {
        Act taker = first.stream()
                .filter(act -> Types.isCreate(act.written()) || renames(act))
                .findFirst()
                .orElseThrow(() -> new CatalogConflict("nothing in it takes a name"));
        Operation maker = second.stream()
                .map(Act::written)
                .filter(operation -> Types.isCreate(operation) || Types.isRename(operation))
                .findFirst()
                .orElseThrow(() -> new CatalogConflict("nothing in it takes a name"));
        List<Operation> both = new ArrayList<>(List.of(renaming(maker, name)));
        both.addAll(taker.running());
        return Map.of(taker, both);
    }

    private static Operation renaming(Operation maker, String name) {
        if (maker instanceof CreateTable table) {
            return new RenameTable(table.table().name(), table.table().name().withLocal(name));
        } else if (maker instanceof AddColumn column) {
            return new RenameColumn(column.table(), column.column().name(), name);
        } else if (maker instanceof RenameColumn column) {
            return new RenameColumn(column.table(), column.to(), name);
        } else if (maker instanceof RenameTable table) {
            return new RenameTable(table.to(), table.to().withLocal(name));
        } else if (maker instanceof RenameIndex index) {
            return new RenameIndex(index.table(), index.to(), name);
        } else if (maker instanceof RenameConstraint constraint) {
            return new RenameConstraint(constraint.table(), constraint.to(), name);
        } else if (maker instanceof CreateIndex index) {
            return new RenameIndex(index.table(), index.index().name(), name);
        } else if (maker instanceof AddConstraint constraint) {
            return new RenameConstraint(
                    constraint.table(), constraint.constraint().name(), name);
        }
        throw new CatalogConflict("\"" + maker.describe() + "\" makes nothing that can be renamed");
    }
}
