package dev.schema;

import dev.schema.catalog.Constraint;
import dev.schema.catalog.EnumType;
import dev.schema.catalog.View;
import dev.schema.operation.AddConstraint;
import dev.schema.operation.Assume;
import dev.schema.operation.Autocommit;
import dev.schema.operation.CommentTable;
import dev.schema.operation.CreateEnum;
import dev.schema.operation.CreateSchema;
import dev.schema.operation.CreateTable;
import dev.schema.operation.CreateView;
import dev.schema.operation.DropConstraint;
import dev.schema.operation.DropEnum;
import dev.schema.operation.DropEnumValue;
import dev.schema.operation.DropSchema;
import dev.schema.operation.DropSequence;
import dev.schema.operation.DropView;
import dev.schema.operation.Operation;
import dev.schema.operation.RenameColumn;
import dev.schema.operation.RenameConstraint;
import dev.schema.operation.RenameIndex;
import dev.schema.operation.RenameTable;
import dev.schema.operation.ReplaceView;
import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one implementation of {@link Schema}: a list of operations that grows, in a method or in a lambda of a verb. */
final class Scope implements Schema {

    /** What is different in the lambda of a verb. */
    enum Rule {
        /** The branch of another database: the running catalog does not hear of it. */
        UNAPPLIED,
        /** Any branch of {@code on(..)}: nothing may be looked up in the catalog of one database. */
        BRANCH,
        /** {@code effect} and {@code assume}: changes of the catalog alone. */
        CATALOG_ONLY,
        /** Not the method itself. */
        NESTED
    }

    private static final String ALONE = "irreversible(..) stands alone in down: there is a way back, or there is none";

    final Session session;
    private final String title;
    private final Set<Rule> rules;
    private final List<Operation> operations;
    private Chain.@Nullable Verb pending;
    private @Nullable String waitingFor;
    private boolean ended;

    Scope(Session session, String title, Set<Rule> rules, List<Operation> operations) {
        this.session = session;
        this.title = title;
        this.rules = Set.copyOf(rules);
        this.operations = operations;
    }

    /** Completes the chain before, and answers with the place of the verb that begins. */
    @Nullable At begin() {
        session.requireSound();
        if (ended) {
            throw session.mistake(
                    At.here(), "this Schema belongs to " + title + ", which has ended: nothing can be recorded", null);
        }
        if (waitingFor != null) {
            throw session.mistake(
                    At.here(),
                    "this Schema belongs to " + title + ", which waits for " + waitingFor
                            + ": use what its lambda receives",
                    null);
        }
        flush();
        At at = At.here();
        if (session.irreversible != null) {
            throw session.mistake(at, ALONE, null);
        }
        return at;
    }

    void end() {
        flush();
        ended = true;
    }

    private void flush() {
        Chain.Verb last = pending;
        pending = null;
        if (last != null) {
            session.attempt(last.at, () -> {
                last.complete();
                return last;
            });
            last.close();
        }
    }

    <V extends Chain.Verb> V start(V verb) {
        pending = verb;
        return verb;
    }

    /** Keeps this scope waiting while a lambda runs. */
    void hold(String verb, Runnable lambda) {
        String before = waitingFor;
        waitingFor = verb;
        try {
            lambda.run();
        } finally {
            waitingFor = before;
        }
    }

    /** Records a lambda into a list of its own; afterwards the running catalog is as before. */
    List<Operation> nested(String verb, Set<Rule> more, Consumer<Schema> body) {
        List<Operation> inner = new ArrayList<>();
        var before = session.catalog;
        record(verb, more, inner, body::accept);
        session.catalog = before;
        return inner;
    }

    private void record(String verb, Set<Rule> more, List<Operation> into, Consumer<Scope> body) {
        Set<Rule> all = new TreeSet<>(rules);
        all.add(Rule.NESTED);
        all.addAll(more);
        Scope scope = new Scope(session, verb, all, into);
        hold(verb, () -> {
            body.accept(scope);
            scope.end();
        });
    }

    boolean is(Rule rule) {
        return rules.contains(rule);
    }

    boolean isApplied() {
        return !is(Rule.UNAPPLIED);
    }

    void add(Operation operation, @Nullable At at) {
        session.place(operation, at);
        if (isApplied()) {
            session.catalog = session.attempt(at, () -> operation.applyTo(session.catalog));
        }
        operations.add(operation);
    }

    /** Checks and adds in one go: for verbs without a chain. */
    private void addAt(@Nullable At at, Supplier<Operation> operation) {
        add(session.attempt(at, operation), at);
    }

    private void requireSteps(@Nullable At at, String verb) {
        if (is(Rule.CATALOG_ONLY)) {
            throw session.mistake(
                    at, verb + " has no place in " + title + ", which only tells what the schema is", null);
        }
    }

    /** Refuses a generated name that a constraint of another table has. */
    String generated(Name table, String prefix, List<String> columns, @Nullable At at) {
        String name = GeneratedName.of(prefix, table.local(), columns);
        if (isApplied()) {
            for (Name other : session.catalog.tablesWithConstraint(table.withLocal(name))) {
                if (!other.equals(table)) {
                    String taken = session.catalog.table(other).constraints().stream()
                            .filter(constraint -> constraint.name().equalsIgnoreCase(name))
                            .map(Constraint::describe)
                            .findFirst()
                            .orElse(name);
                    throw session.mistake(
                            at,
                            "the generated name \"" + name + "\" is taken by " + taken + " of \"" + other
                                    + "\": give a name of your own",
                            null);
                }
            }
        }
        return name;
    }

    /** What finds a row of the table when the author does not say. */
    List<String> defaultKey(Name table, String verb) {
        if (is(Rule.BRANCH)) {
            throw new IllegalArgumentException(
                    verb + " inside on(..) must name its key with .keyedBy(..): what it is may depend on the database");
        }
        if (session.catalog.isUnknown(table)) {
            return List.of();
        }
        return session.catalog
                .table(table)
                .primaryKey()
                .map(Constraint.PrimaryKey::columns)
                .orElse(List.of());
    }

    @Override
    public void createTable(String table, Consumer<TableDef> body) {
        At at = begin();
        TableDef definition = session.attempt(at, () -> new TableDef(this, at, Name.of(table)));
        hold("createTable(\"" + definition.name + "\")", () -> body.accept(definition));
        addAt(at, () -> new CreateTable(definition.build()));
    }

    @Override
    public Drops dropTable(String table) {
        At at = begin();
        return start(new Drops(this, at, Name.of(table), null));
    }

    @Override
    public void alterTable(String table, Consumer<TableChanges> body) {
        At at = begin();
        Name name = session.attempt(at, () -> Name.of(table));
        if (isApplied() && !session.catalog.isUnknown(name)) {
            session.attempt(at, () -> session.catalog.table(name));
        }
        record(
                "alterTable(\"" + name + "\")",
                Set.of(),
                operations,
                scope -> body.accept(new TableChanges(scope, table)));
    }

    @Override
    public void renameTable(String from, String to) {
        addAt(begin(), () -> new RenameTable(Name.of(from), Name.of(to)));
    }

    @Override
    public void commentOnTable(String table, @Nullable String text) {
        addAt(begin(), () -> new CommentTable(Name.of(table), text));
    }

    @Override
    public Columns addColumn(String table) {
        At at = begin();
        NewColumn column = session.attempt(at, () -> new NewColumn(this, at, Name.of(table)));
        start(column.verb());
        return column;
    }

    @Override
    public Drops dropColumn(String table, String column) {
        At at = begin();
        return start(new Drops(this, at, Name.of(table), column));
    }

    @Override
    public void renameColumn(String table, String from, String to) {
        addAt(begin(), () -> new RenameColumn(Name.of(table), from, to));
    }

    @Override
    public ColumnChange alterColumn(String table, String column) {
        At at = begin();
        return start(new ColumnChange(this, at, Name.of(table), column));
    }

    @Override
    public KeyDef addPrimaryKey(String table, String... columns) {
        At at = begin();
        return start(new KeyDef(this, at, Name.of(table), columns, true));
    }

    @Override
    public KeyDef addUnique(String table, String... columns) {
        At at = begin();
        return start(new KeyDef(this, at, Name.of(table), columns, false));
    }

    @Override
    public void addCheck(String table, String name, String sql) {
        addAt(begin(), () -> new AddConstraint(Name.of(table), new Constraint.Check(name, sql)));
    }

    @Override
    public ForeignKeyStart addForeignKey(String table, String... columns) {
        At at = begin();
        return start(new ForeignKeyStart(this, at, Name.of(table), columns));
    }

    @Override
    public void addConstraint(String table, String name, String sql, Database... databases) {
        addAt(
                begin(),
                () -> new AddConstraint(
                        Name.of(table), new Constraint.Custom(name, sql, new TreeSet<>(List.of(databases)))));
    }

    @Override
    public void dropConstraint(String table, String name) {
        addAt(begin(), () -> new DropConstraint(Name.of(table), name));
    }

    @Override
    public void renameConstraint(String table, String from, String to) {
        addAt(begin(), () -> new RenameConstraint(Name.of(table), from, to));
    }

    @Override
    public IndexDef createIndex(String table, String... columns) {
        At at = begin();
        return start(new IndexDef(this, at, Name.of(table), columns, true));
    }

    @Override
    public IndexDrop dropIndex(String table, String name) {
        At at = begin();
        return start(new IndexDrop(this, at, Name.of(table), name));
    }

    @Override
    public void renameIndex(String table, String from, String to) {
        addAt(begin(), () -> new RenameIndex(Name.of(table), from, to));
    }

    @Override
    public void createView(String view, String query) {
        addAt(begin(), () -> new CreateView(new View(Name.of(view), query)));
    }

    @Override
    public void replaceView(String view, String query) {
        addAt(begin(), () -> new ReplaceView(new View(Name.of(view), query)));
    }

    @Override
    public void dropView(String view) {
        addAt(begin(), () -> new DropView(Name.of(view)));
    }

    @Override
    public SequenceDef createSequence(String sequence) {
        At at = begin();
        return start(new SequenceDef(this, at, Name.of(sequence)));
    }

    @Override
    public void dropSequence(String sequence) {
        addAt(begin(), () -> new DropSequence(Name.of(sequence)));
    }

    @Override
    public void createEnum(String enumType, String... values) {
        addAt(begin(), () -> new CreateEnum(new EnumType(Name.of(enumType), List.of(values))));
    }

    @Override
    public EnumValueDef addEnumValue(String enumType, String value) {
        At at = begin();
        return start(new EnumValueDef(this, at, Name.of(enumType), value));
    }

    @Override
    public void dropEnumValue(String enumType, String value) {
        addAt(begin(), () -> new DropEnumValue(Name.of(enumType), value));
    }

    @Override
    public void dropEnum(String enumType) {
        addAt(begin(), () -> new DropEnum(Name.of(enumType)));
    }

    @Override
    public void createSchema(String name) {
        addAt(begin(), () -> new CreateSchema(Name.checked(name)));
    }

    @Override
    public void dropSchema(String name) {
        addAt(begin(), () -> new DropSchema(name));
    }

    @Override
    public RowsDef insert(String table, String... columns) {
        At at = begin();
        requireSteps(at, "insert(..)");
        return start(new RowsDef(this, at, Name.of(table), columns, true));
    }

    @Override
    public RowsDef delete(String table, String... columns) {
        At at = begin();
        requireSteps(at, "delete(..)");
        return start(new RowsDef(this, at, Name.of(table), columns, false));
    }

    @Override
    public BackfillDef backfill(String table) {
        At at = begin();
        requireSteps(at, "backfill(..)");
        return start(new BackfillDef(this, at, Name.of(table)));
    }

    @Override
    public SqlDef sql(String sql) {
        At at = begin();
        requireSteps(at, "sql(..)");
        session.attempt(at, () -> OneStatement.of(sql));
        return start(new SqlDef(this, at, sql));
    }

    @Override
    public DataDef data(String name) {
        At at = begin();
        requireSteps(at, "data(..)");
        return start(new DataDef(this, at, name));
    }

    @Override
    public Otherwise on(Database database, Consumer<Schema> body) {
        At at = begin();
        return start(new Otherwise(this, at)).on(database, body);
    }

    @Override
    public void autocommit(Consumer<Schema> body) {
        At at = begin();
        requireSteps(at, "autocommit(..)");
        add(new Autocommit(nested("autocommit(..)", Set.of(), body)), at);
    }

    @Override
    public void assume(Consumer<Schema> body) {
        At at = begin();
        requireSteps(at, "assume(..)");
        add(new Assume(nested("assume(..)", Set.of(Rule.CATALOG_ONLY), body)), at);
    }

    @Override
    public void derived() {
        At at = begin();
        requireDown(at, "derived()");
        if (session.derivedCalled || !operations.isEmpty()) {
            throw session.mistake(at, "derived() comes first in down, and once: what follows adds to it", null);
        }
        session.derivedCalled = true;
        if (session.derived != null) {
            session.derived.forEach(operation -> add(operation, at));
        }
    }

    @Override
    public void irreversible(String why) {
        At at = begin();
        requireDown(at, "irreversible(..)");
        if (session.derivedCalled || !operations.isEmpty()) {
            throw session.mistake(at, ALONE, null);
        }
        session.irreversible = why;
    }

    private void requireDown(@Nullable At at, String verb) {
        if (session.derived == null || is(Rule.NESTED)) {
            throw session.mistake(at, verb + " belongs in down, outside of any lambda", null);
        }
    }
}
