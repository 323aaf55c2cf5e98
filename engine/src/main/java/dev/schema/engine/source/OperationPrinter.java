package dev.schema.engine.source;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import dev.schema.operation.AddColumn;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.AddEnumValue;
import dev.schema.operation.AlterColumn;
import dev.schema.operation.Assume;
import dev.schema.operation.Autocommit;
import dev.schema.operation.Backfill;
import dev.schema.operation.CommentTable;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.CreateIndex;
import dev.schema.operation.CreateSchema;
import dev.schema.operation.CreateSequence;
import dev.schema.operation.CreateTable;
import dev.schema.operation.CreateView;
import dev.schema.operation.DeleteRows;
import dev.schema.operation.DropColumn;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropEnum;
import dev.schema.operation.DropEnumValue;
import dev.schema.operation.DropIndex;
import dev.schema.operation.DropSchema;
import dev.schema.operation.DropSequence;
import dev.schema.operation.DropTable;
import dev.schema.operation.DropView;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.InsertRows;
import dev.schema.operation.OnDatabase;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.RenameTable;
import dev.schema.operation.ReplaceView;
import dev.schema.operation.Resource;
import dev.schema.operation.Rows;
import dev.schema.operation.RunData;
import dev.schema.operation.TableOperation;
import dev.schema.operation.Undo;
import dev.schema.type.Database;
import dev.schema.type.Name;
import dev.schema.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes operations as the body of {@code up}, the way an author would: recording what it prints, at the same catalog,
 * gives equal operations.
 *
 * <p>Neighbours on one table stand in one {@code alterTable}; names that the recorder would generate are left out; a
 * rule of one column stands beside it. It prints what is recorded, not what was written: loops are gone, {@code cascade}
 * is the drops that it stood for.
 *
 * <p>What is too long for one method of Java stands in private methods {@code part1}, {@code part2}, which {@code up}
 * calls in turn.
 */
public final class OperationPrinter {

    private static final int BODY = 8;
    private static final int DEFAULT_BATCH_SIZE = 1000;

    /** What goes before a line that is a comment. */
    private static final String COMMENT = "// ";

    private final Words words = new Words();
    private final List<Problem> problems = new ArrayList<>();
    private final Remarks remarks;
    private Catalog catalog;

    private OperationPrinter(Catalog catalog, Remarks remarks) {
        this.catalog = catalog;
        this.remarks = remarks;
    }

    /**
     * The body for operations that apply to the catalog, in order.
     *
     * @param before the catalog that the revision begins with
     * @throws SchemaException with {@link Reason#FAILED} and all that cannot be written: data steps, whose code is not
     *     in the operation, and the few things that no builder can say
     */
    public static MigrationBody print(List<? extends Operation> operations, Catalog before) {
        return print(operations, before, new Remarks());
    }

    /** The same, with remarks. */
    public static MigrationBody print(List<? extends Operation> operations, Catalog before, Remarks remarks) {
        OperationPrinter printer = new OperationPrinter(before, remarks);
        return new MigrationBody(Parts.of(printer.blocks(operations, BODY)), printer.words.imports());
    }

    /** The same in one piece, for a lambda: however long it is, no methods beside it. */
    static MigrationBody printWhole(List<? extends Operation> operations, Catalog before) {
        OperationPrinter printer = new OperationPrinter(before, new Remarks());
        return new MigrationBody(printer.lines(operations, BODY), printer.words.imports());
    }

    /** The lines of the same body as comments, to be uncommented; what they need is not imported. */
    public static List<String> printCommented(List<? extends Operation> operations, Catalog before, Remarks remarks) {
        String indent = Argument.spaces(BODY) + COMMENT;
        return new OperationPrinter(before, remarks)
                .lines(operations, indent.length()).stream()
                        .map(line ->
                                (line.isEmpty() ? indent : indent + line.substring(indent.length())).stripTrailing())
                        .toList();
    }

    private List<String> lines(List<? extends Operation> operations, int indent) {
        return blocks(operations, indent).stream().flatMap(List::stream).toList();
    }

    /** The lines of each statement. */
    private List<List<String>> blocks(List<? extends Operation> operations, int indent) {
        List<Chain> statements = statements(operations, new Place("schema", 0, true, false, false));
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, problems);
        }
        return statements.stream().map(chain -> chain.lines(indent, ";")).toList();
    }

    /**
     * Where a statement stands.
     *
     * @param receiver the {@code Schema} there
     * @param depth how many lambdas are around it
     * @param applied whether the running catalog hears of it
     * @param inBranch whether it is inside {@code on(..)}, where a key must be named
     * @param catalogOnly whether it only tells what the schema is
     */
    private record Place(String receiver, int depth, boolean applied, boolean inBranch, boolean catalogOnly) {

        Place inner(boolean hears, boolean branch, boolean tells) {
            return new Place(
                    depth == 0 ? "s" : "s" + (depth + 1),
                    depth + 1,
                    applied && hears,
                    inBranch || branch,
                    catalogOnly || tells);
        }
    }

    private List<Chain> statements(List<? extends Operation> operations, Place place) {
        List<Chain> statements = new ArrayList<>();
        int at = 0;
        while (at < operations.size()) {
            int end = at + 1;
            if (operations.get(at) instanceof TableOperation first) {
                while (end < operations.size()
                        && operations.get(end) instanceof TableOperation next
                        && next.table().equals(first.table())) {
                    end++;
                }
                statements.addAll(ofTable(operations.subList(at, end), first.table(), place));
            } else {
                Chain statement = operations.get(at).accept(new Statement(place, null, Chain.on(place.receiver())));
                statements.add(statement.remark(remarks.of(operations.get(at)).orElse(null)));
            }
            if (place.applied()) {
                catalog = Undo.applyAll(operations.subList(at, end), catalog);
            }
            at = end;
        }
        return statements;
    }

    /** What is in a lambda; afterwards the running catalog is as before. */
    private Argument lambda(List<? extends Operation> operations, Place place) {
        Catalog before = catalog;
        List<Chain> statements = statements(operations, place);
        catalog = before;
        return new Argument.Lambda(place.receiver(), statements);
    }

    /** A change of a table, and the rules that came with it as one verb. */
    private record Piece(Operation operation, List<Constraint> beside) {}

    /** Neighbours on one table: one statement, or a block of them. */
    private List<Chain> ofTable(List<? extends Operation> operations, Name table, Place place) {
        TableWords tableWords = tableWords(table, place);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < operations.size()) {
            List<Constraint> beside = operations.get(at) instanceof AddColumn add
                    ? beside(operations.subList(at + 1, operations.size()), add.column(), tableWords)
                    : List.of();
            pieces.add(new Piece(operations.get(at), beside));
            at += 1 + beside.size();
        }
        boolean block = pieces.size() > 1;
        List<Chain> statements = new ArrayList<>();
        for (Piece piece : pieces) {
            Chain start = Chain.on(block ? "t" : place.receiver());
            List<Argument> named = block ? List.of() : List.of(words.name(table));
            statements.add(piece.operation()
                    .accept(new Statement(place, new InTable(named, tableWords, piece.beside()), start))
                    .remark(remarks.of(piece.operation()).orElse(null)));
        }
        return block
                ? List.of(Chain.on(place.receiver())
                        .call("alterTable", words.name(table), new Argument.Lambda("t", statements)))
                : statements;
    }

    /** The rules that follow a new column and may stand beside it: a key, others, a reference, in this order. */
    private static List<Constraint> beside(List<? extends Operation> following, Column column, TableWords words) {
        List<Constraint> beside = new ArrayList<>();
        for (Operation operation : following) {
            if (!(operation instanceof AddConstraint add) || !words.isBeside(add.constraint(), column)) {
                break;
            }
            Constraint constraint = add.constraint();
            boolean again = beside.stream().anyMatch(each -> each.getClass().equals(constraint.getClass()));
            boolean late = constraint instanceof Constraint.PrimaryKey && !beside.isEmpty();
            if (again || late) {
                break;
            }
            beside.add(constraint);
            if (constraint instanceof Constraint.ForeignKey) {
                break;
            }
        }
        return beside;
    }

    private TableWords tableWords(Name table, Place place) {
        return new TableWords(words, table, place.applied() ? catalog : null);
    }

    /**
     * What a change of a table needs to know.
     *
     * @param named the table as the first argument; nothing in a block
     */
    private record InTable(List<Argument> named, TableWords words, List<Constraint> beside) {

        boolean inBlock() {
            return named.isEmpty();
        }
    }

    /** One statement. A change of a table has an {@code InTable}. */
    private final class Statement implements Operation.Visitor<Chain> {

        private final Place place;
        private final @Nullable InTable table;
        private final Chain start;

        Statement(Place place, @Nullable InTable table, Chain start) {
            this.place = place;
            this.table = table;
            this.start = start;
        }

        private InTable table() {
            if (table == null) {
                throw new IllegalStateException("a change of a table is printed with its table");
            }
            return table;
        }

        /** A verb of {@code Schema} with the table in front, or the shorter one of an {@code alterTable} block. */
        private Chain change(String verb, String inBlock, Argument... arguments) {
            return start.call(table().inBlock() ? inBlock : verb, TableWords.with(table().named(), List.of(arguments)));
        }

        private Chain unsayable(Operation operation, String what, String next) {
            problems.add(Problem.of("'" + operation.describe() + "' cannot be written as source: " + what + ".", next));
            return start.call("unsayable");
        }

        private @Nullable Chain unsayable(Operation operation, List<String> what) {
            return what.isEmpty()
                    ? null
                    : unsayable(
                            operation,
                            "no verb says " + String.join(", or ", what),
                            "Write this change in SQL, with schema.sql(..).effect(..).");
        }

        private @Nullable Chain outOfPlace(Operation operation) {
            return place.catalogOnly()
                    ? unsayable(
                            operation,
                            "it runs a step, where there are only effects on the catalog",
                            "Take it out of what is assumed.")
                    : null;
        }

        @Override
        public Chain createTable(CreateTable op) {
            Chain refused = unsayable(op, TableWords.unsayable(op.table()));
            return refused != null
                    ? refused
                    : start.call(
                            "createTable",
                            words.name(op.table().name()),
                            new Argument.Lambda(
                                    "t", tableWords(op.table().name(), place).body(op.table())));
        }

        @Override
        public Chain dropTable(DropTable op) {
            return start.call("dropTable", words.name(op.table()));
        }

        @Override
        public Chain renameTable(RenameTable op) {
            return start.call("renameTable", words.name(op.from()), words.name(op.to()));
        }

        @Override
        public Chain commentTable(CommentTable op) {
            return change("commentOnTable", "comment", textOrNull(op.comment()));
        }

        private static Argument textOrNull(@Nullable String text) {
            return text == null ? Argument.code("null") : Argument.text(text);
        }

        @Override
        public Chain addColumn(AddColumn op) {
            List<String> what = new ArrayList<>(TableWords.unsayable(op.column()));
            if (op.column().identity()) {
                what.add("identity() of a column that is added");
            }
            Chain refused = unsayable(op, what);
            return refused != null
                    ? refused
                    : table().words()
                            .column(change("addColumn", "add"), op.column(), table().beside(), false, op.backfill());
        }

        @Override
        public Chain dropColumn(DropColumn op) {
            return change("dropColumn", "drop", Argument.text(op.column()));
        }

        @Override
        public Chain renameColumn(RenameColumn op) {
            return change("renameColumn", "rename", Argument.text(op.from()), Argument.text(op.to()));
        }

        @Override
        public Chain alterColumn(AlterColumn op) {
            Chain chain = change("alterColumn", "alter", Argument.text(op.column()));
            if (op.type() != null) {
                chain.call("type", words.type(op.type()));
            }
            on(chain, "typeOn", op.typeOn());
            if (op.using() != null) {
                chain.call("using", Argument.sql(op.using()));
            }
            if (op.notNull() != null) {
                chain.call(op.notNull() ? "notNull" : "nullable");
            }
            if (op.defaultValue() != null) {
                defaultOf(chain, op.defaultValue().to());
            }
            if (op.comment() != null) {
                textOrDrop(chain, "comment", "dropComment", op.comment().to());
            }
            if (op.collation() != null) {
                textOrDrop(chain, "collate", "dropCollation", op.collation().to());
            }
            return chain;
        }

        private void defaultOf(Chain chain, @Nullable Value value) {
            if (value == null) {
                chain.call("dropDefault");
                return;
            }
            switch (value.kind()) {
                case EXPRESSION -> chain.call("defaultExpr", Argument.sql(value.text()));
                case NOW -> chain.call("defaultNow");
                case RANDOM_UUID -> chain.call("defaultRandom");
                default -> chain.call("defaultValue", words.object(value));
            }
        }

        private static void textOrDrop(Chain chain, String verb, String drop, @Nullable String text) {
            if (text == null) {
                chain.call(drop);
            } else {
                chain.call(verb, Argument.text(text));
            }
        }

        @Override
        public Chain addConstraint(AddConstraint op) {
            return table().words().constraint(start, "add", table().named(), op.constraint());
        }

        @Override
        public Chain dropConstraint(DropConstraint op) {
            return change("dropConstraint", "dropConstraint", Argument.text(op.name()));
        }

        @Override
        public Chain renameConstraint(RenameConstraint op) {
            return change("renameConstraint", "renameConstraint", Argument.text(op.from()), Argument.text(op.to()));
        }

        @Override
        public Chain createIndex(CreateIndex op) {
            Chain refused = unsayable(op, TableWords.unsayable(op.index()));
            if (refused != null) {
                return refused;
            }
            Chain chain = table().words()
                    .index(start, table().inBlock() ? "addIndex" : "createIndex", table().named(), op.index());
            return op.concurrently() ? chain.call("concurrently") : chain;
        }

        @Override
        public Chain dropIndex(DropIndex op) {
            Chain chain = change("dropIndex", "dropIndex", Argument.text(op.name()));
            return op.concurrently() ? chain.call("concurrently") : chain;
        }

        @Override
        public Chain renameIndex(RenameIndex op) {
            return change("renameIndex", "renameIndex", Argument.text(op.from()), Argument.text(op.to()));
        }

        @Override
        public Chain createView(CreateView op) {
            return start.call(
                    "createView",
                    words.name(op.view().name()),
                    Argument.sql(op.view().query()));
        }

        @Override
        public Chain replaceView(ReplaceView op) {
            return start.call(
                    "replaceView",
                    words.name(op.view().name()),
                    Argument.sql(op.view().query()));
        }

        @Override
        public Chain dropView(DropView op) {
            return start.call("dropView", words.name(op.view()));
        }

        @Override
        public Chain createSequence(CreateSequence op) {
            Chain chain = start.call("createSequence", words.name(op.sequence().name()));
            if (op.sequence().start() != 1) {
                chain.call("start", words.number(op.sequence().start()));
            }
            return op.sequence().increment() == 1
                    ? chain
                    : chain.call("increment", words.number(op.sequence().increment()));
        }

        @Override
        public Chain dropSequence(DropSequence op) {
            return start.call("dropSequence", words.name(op.sequence()));
        }

        @Override
        public Chain createEnum(CreateEnum op) {
            return start.call(
                    "createEnum",
                    TableWords.with(
                            List.of(words.name(op.type().name())),
                            TableWords.texts(op.type().values())));
        }

        @Override
        public Chain addEnumValue(AddEnumValue op) {
            Chain chain = start.call("addEnumValue", words.name(op.type()), Argument.text(op.value()));
            return op.before() == null ? chain : chain.call("before", Argument.text(op.before()));
        }

        @Override
        public Chain dropEnumValue(DropEnumValue op) {
            return start.call("dropEnumValue", words.name(op.type()), Argument.text(op.value()));
        }

        @Override
        public Chain dropEnum(DropEnum op) {
            return start.call("dropEnum", words.name(op.type()));
        }

        @Override
        public Chain createSchema(CreateSchema op) {
            return start.call("createSchema", Argument.text(op.name()));
        }

        @Override
        public Chain dropSchema(DropSchema op) {
            return start.call("dropSchema", Argument.text(op.name()));
        }

        @Override
        public Chain insertRows(InsertRows op) {
            return rows(op, "insert", op.rows());
        }

        @Override
        public Chain deleteRows(DeleteRows op) {
            return rows(op, "delete", op.rows());
        }

        private Chain rows(Operation op, String verb, Rows rows) {
            Chain refused = outOfPlace(op);
            if (refused != null) {
                return refused;
            }
            Chain chain = start.call(
                    verb, TableWords.with(List.of(words.name(rows.table())), TableWords.texts(rows.columns())));
            if (!rows.key().equals(defaultKey(rows.table()))) {
                chain.call("keyedBy", TableWords.texts(rows.key()));
            }
            rows.rows().forEach(row -> chain.call("row", row(row)));
            return chain;
        }

        private List<Argument> row(List<Value> row) {
            // A null alone would be taken for no array of values at all.
            return row.equals(List.of(Value.NULL))
                    ? List.of(Argument.code("(Object) null"))
                    : row.stream().map(words::object).toList();
        }

        /** What the recorder takes when no key is named; nothing where it asks for one. */
        private List<String> defaultKey(Name name) {
            return place.inBranch()
                            || catalog.isUnknown(name)
                            || !catalog.tables().containsKey(name)
                    ? List.of()
                    : catalog.table(name)
                            .primaryKey()
                            .map(Constraint.PrimaryKey::columns)
                            .orElse(List.of());
        }

        @Override
        public Chain backfill(Backfill op) {
            Chain refused = outOfPlace(op);
            if (refused != null) {
                return refused;
            }
            Chain chain = start.call("backfill", words.name(op.table()));
            op.set().forEach((column, sql) -> chain.call("set", Argument.text(column), Argument.sql(sql)));
            if (op.where() != null) {
                chain.call("where", Argument.sql(op.where()));
            }
            if (!List.of(op.keyedBy()).equals(defaultKey(op.table()))) {
                chain.call("keyedBy", Argument.text(op.keyedBy()));
            }
            if (op.batchSize() != DEFAULT_BATCH_SIZE) {
                chain.call("batchSize", words.number(op.batchSize()));
            }
            return op.pauseMillis() == 0 ? chain : chain.call("pause", words.duration(op.pauseMillis()));
        }

        @Override
        public Chain executeSql(ExecuteSql op) {
            Chain refused = outOfPlace(op);
            if (refused != null) {
                return refused;
            }
            Chain chain = start.call("sql", Argument.sql(op.sql().otherwise()));
            on(chain, "on", op.sql().on());
            if (op.down() != null) {
                chain.call("down", Argument.sql(op.down().otherwise()));
                on(chain, "downOn", op.down().on());
            }
            if (!op.touches().isEmpty()) {
                chain.call("touches", op.touches().stream().map(words::name).toList());
            }
            op.reads().forEach(resource -> chain.call("reads", resource(resource)));
            op.writes().forEach(resource -> chain.call("writes", resource(resource)));
            if (op.autocommit()) {
                chain.call("autocommit");
            }
            if (op.verify() != null) {
                chain.call("verify", Argument.sql(op.verify()));
            }
            if (op.idempotent()) {
                chain.call("idempotent");
            }
            return op.effect() == null
                    ? chain
                    : chain.call("effect", lambda(op.effect().operations(), place.inner(true, false, true)));
        }

        private List<Argument> resource(Resource resource) {
            Argument name = words.name(resource.table());
            return resource.column() == null ? List.of(name) : List.of(name, Argument.text(resource.column()));
        }

        private void on(Chain chain, String verb, Map<Database, String> sql) {
            BiConsumer<Database, String> say =
                    (database, text) -> chain.call(verb, words.database(database), Argument.sql(text));
            sql.forEach(say);
        }

        @Override
        public Chain runData(RunData op) {
            return unsayable(
                    op,
                    "what a data step does is Java code, which is not in the operation",
                    "Copy schema.data(\"" + op.name() + "\") from the revision that has it.");
        }

        @Override
        public Chain onDatabase(OnDatabase op) {
            if (op.branches().isEmpty()) {
                return unsayable(op, "no database is named", "Put the operations in the place of this one.");
            }
            op.branches().forEach((database, operations) -> {
                boolean ours = catalog.database().equals(database);
                start.call("on", words.database(database), lambda(operations, place.inner(ours, true, false)));
            });
            boolean ours = !op.branches().containsKey(catalog.database());
            return op.otherwise().isEmpty()
                    ? start
                    : start.call("otherwise", lambda(op.otherwise(), place.inner(ours, true, false)));
        }

        @Override
        public Chain assume(Assume op) {
            Chain refused = outOfPlace(op);
            return refused != null
                    ? refused
                    : start.call("assume", lambda(op.operations(), place.inner(true, false, true)));
        }

        @Override
        public Chain autocommit(Autocommit op) {
            Chain refused = outOfPlace(op);
            return refused != null
                    ? refused
                    : start.call("autocommit", lambda(op.operations(), place.inner(true, false, false)));
        }
    }
}
