package dev.schema.engine.cases;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All cases, by operation. A dialect that is registered meets each of them; nothing else has to be done for it. */
public final class OperationCases {

    private static final List<OperationCase> ALL = Stream.of(
                    TableCases.all(),
                    ColumnCases.all(),
                    AlterColumnCases.all(),
                    ConstraintCases.all(),
                    IndexCases.all(),
                    ViewCases.all(),
                    TypeCases.all(),
                    RowCases.all(),
                    GroupCases.all())
            .flatMap(cases -> cases)
            .toList();

    private OperationCases() {}

    /** All of them, in the order of the table. */
    public static List<OperationCase> all() {
        return ALL;
    }

    /** Those of one operation. */
    public static List<OperationCase> of(String operation) {
        return ALL.stream().filter(each -> each.operation().equals(operation)).toList();
    }

    /** The operations, in the order of the table. */
    public static List<String> operations() {
        return ALL.stream().map(OperationCase::operation).distinct().toList();
    }

    /** Each so manieth of them, where all would cost a plain build too much; all with {@code -Dcases.all=true}. */
    public static List<OperationCase> sample(int every) {
        List<OperationCase> all = all();
        return Boolean.getBoolean("cases.all")
                ? all
                : IntStream.range(0, all.size())
                        .filter(i -> i % every == 0)
                        .mapToObj(all::get)
                        .toList();
    }
}
