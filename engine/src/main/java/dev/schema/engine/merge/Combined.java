package dev.schema.engine.merge;

import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Constraint.Check;
import dev.schema.catalog.EnumType;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AddEnumValue;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.Operation;
import dev.schema.type.Type;
import dev.schema.type.Type.BigInt;
import dev.schema.type.Type.Decimal;
import dev.schema.type.Type.DoublePrecision;
import dev.schema.type.Type.FixedChar;
import dev.schema.type.Type.Int;
import dev.schema.type.Type.Varchar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has room for the wishes of both branches: a type that holds the values of both, a check with both conditions, an
 * enum with the values of both.
 */
final class Combined {

    private static final int MOST_DIGITS = 38;

    private Combined() {}

    /**
     * What runs for operations of the second branch where the first has run, so that both have what they want.
     *
     * @throws CatalogConflict if nothing has room for both
     */
    static Map<Act, List<Operation>> instead(Set<Act> first, Set<Act> second) {
        Map<Act, List<Operation>> instead = new LinkedHashMap<>();
        for (Act theirs : second) {
            first.stream()
                    .flatMap(mine -> Optional.ofNullable(both(mine.written(), theirs.written())).stream())
                    .findFirst()
                    .ifPresent(both -> instead.put(theirs, both));
        }
        if (instead.isEmpty()) {
            throw new CatalogConflict("nothing has room for what both want");
        }
        return instead;
    }

    /** What runs for the one operation after the other; null if nothing has room for both. */
    private static @Nullable List<Operation> both(Operation mine, Operation theirs) {
        if (mine instanceof AlterColumn one && theirs instanceof AlterColumn other) {
            return altered(one, other);
        } else if (mine instanceof AddColumn one && theirs instanceof AddColumn other) {
            return added(one, other);
        } else if (mine instanceof AddConstraint one && theirs instanceof AddConstraint other) {
            return constrained(one, other);
        } else if (mine instanceof CreateEnum one && theirs instanceof CreateEnum other) {
            return enumerated(one.type(), other.type());
        }
        return mine instanceof AddEnumValue one
                        && theirs instanceof AddEnumValue other
                        && one.type().equals(other.type())
                        && !one.value().equals(other.value())
                ? List.of(other)
                : null;
    }

    private static @Nullable List<Operation> altered(AlterColumn mine, AlterColumn theirs) {
        Type<?> one = mine.type();
        Type<?> other = theirs.type();
        boolean same = mine.table().equals(theirs.table()) && mine.column().equals(theirs.column());
        if (!same || one == null || other == null || isSpecial(mine) || isSpecial(theirs)) {
            return null;
        }
        Type<?> wide = wider(one, other).orElse(null);
        if (wide == null) {
            return null;
        }
        AlterColumn both = new AlterColumn(
                theirs.table(),
                theirs.column(),
                wide.equals(one) ? null : wide,
                new TreeMap<>(),
                null,
                theirs.notNull(),
                theirs.defaultValue(),
                theirs.comment(),
                theirs.collation());
        return both.isEmpty() ? List.of() : List.of(both);
    }

    /** What says more of the type than what it is. */
    private static boolean isSpecial(AlterColumn change) {
        return change.using() != null || !change.typeOn().isEmpty();
    }

    private static @Nullable List<Operation> added(AddColumn mine, AddColumn theirs) {
        Type<?> one = mine.column().type();
        Type<?> other = theirs.column().type();
        boolean same = mine.table().equals(theirs.table())
                && mine.column().withType(other, mine.column().typeOn()).equals(theirs.column());
        Type<?> wide =
                same && mine.column().typeOn().isEmpty() ? wider(one, other).orElse(null) : null;
        if (wide == null) {
            return null;
        }
        return wide.equals(one)
                ? List.of()
                : List.of(AlterColumn.of(mine.table(), mine.column().name()).withType(wide, new TreeMap<>(), null));
    }

    private static @Nullable List<Operation> constrained(AddConstraint mine, AddConstraint theirs) {
        Constraint one = mine.constraint();
        if (mine.table().equals(theirs.table())
                && one.name().equals(theirs.constraint().name())
                && one instanceof Check check
                && theirs.constraint() instanceof Check other) {
            return List.of(
                    new DropConstraint(mine.table(), one.name()),
                    new AddConstraint(
                            mine.table(),
                            new Check(one.name(), "(" + check.expression() + ") and (" + other.expression() + ")")));
        }
        return null;
    }

    private static @Nullable List<Operation> enumerated(EnumType mine, EnumType theirs) {
        if (!mine.name().equals(theirs.name())) {
            return null;
        }
        List<Operation> missing = new ArrayList<>();
        theirs.values().stream()
                .filter(value -> !mine.values().contains(value))
                .forEach(value -> missing.add(new AddEnumValue(mine.name(), value, null)));
        return missing;
    }

    /** The narrowest type of some that holds the values of both. */
    static Optional<Type<?>> wider(Type<?> one, Type<?> other) {
        int scale = Math.max(scale(one), scale(other));
        Stream<Type<?>> decimals =
                IntStream.rangeClosed(scale + 1, MOST_DIGITS).mapToObj(precision -> new Decimal(precision, scale));
        Stream<Type<?>> others = Stream.of(
                new Varchar(Math.max(1, Math.max(length(one), length(other)))),
                new Int(false),
                new BigInt(false),
                new DoublePrecision());
        return Stream.of(Stream.<Type<?>>of(one, other), others, decimals)
                .flatMap(types -> types)
                .filter(type -> type.holds(one) && type.holds(other))
                .findFirst();
    }

    private static int scale(Type<?> type) {
        return type instanceof Decimal decimal ? decimal.scale() : 0;
    }

    private static int length(Type<?> type) {
        if (type instanceof Varchar varchar) {
            return varchar.length();
        }
        return type instanceof FixedChar fixed ? fixed.length() : 0;
    }
}
