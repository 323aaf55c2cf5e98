package dev.schema.engine.history;

import dev.schema.catalog.Column;
import dev.schema.catalog.Constraint;
import dev.schema.catalog.Table;
import dev.schema.type.Name;
import dev.schema.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The five tables of format 1. Times are ISO text in UTC; lists are JSON. */
final class HistoryTables {

    static final int FORMAT = 1;

    final Name meta;
    final Name revision;
    final Name run;
    final Name step;
    final Name log;

    HistoryTables(String prefix) {
        meta = Name.of(prefix + "meta");
        revision = Name.of(prefix + "revision");
        run = Name.of(prefix + "run");
        step = Name.of(prefix + "step");
        log = Name.of(prefix + "log");
    }

    List<Name> names() {
        return List.of(meta, revision, run, step, log);
    }

    List<Table> all() {
        return List.of(
                table(meta, List.of("id"), number("id"), number("format"), word("tool", 64), word("position", 64)),
                numbered(
                        table(
                                revision,
                                List.of("id"),
                                word("id", 64),
                                number("sequence"),
                                text("parents"),
                                text("depends_on"),
                                text("message"),
                                number("checksum_version"),
                                word("checksum", 64),
                                text("operations"),
                                absent(text("down")),
                                word("origin", 16),
                                number("run"),
                                word("applied_at", 32),
                                absent(word("applied_by", 128)),
                                absent(word("host", 255)),
                                absent(number("duration_ms"))),
                        "sequence"),
                table(
                        run,
                        List.of("id"),
                        number("id"),
                        word("command", 16),
                        text("target"),
                        word("tool", 64),
                        word("state", 16),
                        word("started_at", 32),
                        absent(word("ended_at", 32)),
                        absent(word("started_by", 128)),
                        absent(word("host", 255))),
                table(
                        step,
                        List.of("revision", "direction", "step"),
                        word("revision", 64),
                        word("direction", 8),
                        number("step"),
                        word("state", 16),
                        word("sql_hash", 64),
                        absent(text("reached")),
                        number("rows_done"),
                        number("run"),
                        word("changed_at", 32)),
                table(
                        log,
                        List.of("id"),
                        number("id"),
                        number("run"),
                        absent(word("revision", 64)),
                        word("direction", 8),
                        text("from_heads"),
                        text("to_heads"),
                        word("logged_at", 32),
                        absent(word("logged_by", 128)),
                        absent(word("host", 255)),
                        absent(number("duration_ms"))));
    }

    private static Table table(Name name, List<String> key, Column... columns) {
        Constraint primary = new Constraint.PrimaryKey("pk_" + name.local(), key);
        return new Table(name, new ArrayList<>(List.of(columns)), List.of(primary), List.of(), null, new TreeMap<>());
    }

    /** The index behind it also finds the highest number at once. */
    private static Table numbered(Table table, String column) {
        return table.withConstraint(
                new Constraint.Unique("uq_" + table.name().local() + "_" + column, List.of(column)));
    }

    private static Column number(String name) {
        return Column.of(name, new Type.BigInt(false)).withNotNull(true);
    }

    private static Column word(String name, int length) {
        return Column.of(name, new Type.Varchar(length)).withNotNull(true);
    }

    private static Column text(String name) {
        return Column.of(name, new Type.Text()).withNotNull(true);
    }

    private static Column absent(Column column) {
        return column.withNotNull(false);
    }
}
