package dev.schema.engine.diff;

import dev.schema.catalog.EnumType;
import dev.schema.operation.AddEnumValue;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.DropEnum;
import dev.schema.operation.DropEnumValue;
import dev.schema.operation.Operation;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Enum types: new values come before the tables change, old ones go afterwards, when no column has them as its default
 * any more. A value that moves to another place is dropped and added, which a database refuses while a row holds it.
 */
final class Enums {

    private final Sides sides;

    Enums(Sides sides) {
        this.sides = sides;
    }

    List<Operation> made() {
        List<Operation> made = new ArrayList<>();
        for (EnumType wanted : sides.after().enums().values()) {
            EnumType before = sides.before().enums().get(wanted.name());
            if (before == null) {
                made.add(new CreateEnum(wanted));
            } else {
                made.addAll(extended(wanted.name(), before.values(), wanted.values()));
            }
        }
        return made;
    }

    private static List<Operation> extended(Name type, List<String> before, List<String> after) {
        List<String> inPlace = Common.inOrder(before, after);
        List<Operation> operations = new ArrayList<>();
        before.stream()
                .filter(value -> after.contains(value) && !inPlace.contains(value))
                .forEach(value -> operations.add(new DropEnumValue(type, value)));
        for (int i = 0; i < after.size(); i++) {
            if (!inPlace.contains(after.get(i))) {
                String next = after.subList(i, after.size()).stream()
                        .filter(inPlace::contains)
                        .findFirst()
                        .orElse(null);
                operations.add(new AddEnumValue(type, after.get(i), next));
            }
        }
        return operations;
    }

    List<Operation> dropped() {
        List<Operation> dropped = new ArrayList<>();
        for (Map.Entry<Name, EnumType> entry : sides.before().enums().entrySet()) {
            EnumType after = sides.after().enums().get(entry.getKey());
            if (after == null) {
                dropped.add(new DropEnum(entry.getKey()));
            } else {
                List<String> gone = new ArrayList<>(entry.getValue().values());
                gone.removeAll(after.values());
                gone.forEach(value -> dropped.add(new DropEnumValue(entry.getKey(), value)));
            }
        }
        return Collections.unmodifiableList(dropped);
    }
}
