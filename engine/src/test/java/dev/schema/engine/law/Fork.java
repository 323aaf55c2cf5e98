package dev.schema.engine.law;

import dev.schema.Told;
import dev.schema.engine.SchemaMigrator;
import dev.schema.engine.plan.Overlay;
import dev.schema.engine.plan.Overlay.Settlement;
import dev.schema.engine.plan.Projection;
import dev.schema.engine.sample.Written;
import dev.schema.operation.Operation;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A beginning, and branches that go on from it.
 *
 * @param database the kind of database that it is for
 * @param origin the operations of the beginning, the revision {@code root}
 * @param branches for each branch its revisions, for each of those its operations
 */
record Fork(Database database, List<Operation> origin, List<List<List<Operation>>> branches) {

    /** The beginning. */
    static final String ROOT = "root";

    /** The id of a revision: {@code a1}, {@code a2}, {@code b1}, ... */
    static String id(int branch, int revision) {
        return String.valueOf((char) ('a' + branch)) + (revision + 1);
    }

    /** The revisions of each branch, in order. */
    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        for (int branch = 0; branch < branches.size(); branch++) {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < branches.get(branch).size(); i++) {
                line.add(id(branch, i));
            }
            lines.add(line);
        }
        return lines;
    }

    /** The last revision of each branch. */
    List<String> heads() {
        return lines().stream().map(line -> line.get(line.size() - 1)).toList();
    }

    /** The revisions, written down. */
    Written written() {
        Written written = new Written().with(ROOT, List.of(), true, new Told(origin));
        for (int branch = 0; branch < branches.size(); branch++) {
            String parent = ROOT;
            for (int i = 0; i < branches.get(branch).size(); i++) {
                String id = id(branch, i);
                written.with(
                        id, List.of(parent), true, new Told(branches.get(branch).get(i)));
                parent = id;
            }
        }
        return written;
    }

    /** Whether the branches of two revisions make an equal change. */
    boolean haveEqualChanges(String one, String other) {
        return operations(one.charAt(0) - 'a').stream().anyMatch(operations(other.charAt(0) - 'a')::contains);
    }

    /** Two of the branches one after the other, as if the second had been begun on the first: up to a revision of each. */
    Written inOneLine(String first, String second) {
        Written written = new Written().with(ROOT, List.of(), true, new Told(origin));
        String parent = ROOT;
        for (String last : List.of(first, second)) {
            int branch = last.charAt(0) - 'a';
            for (int i = 0; i < Integer.parseInt(last.substring(1)); i++) {
                String id = id(branch, i);
                written.with(
                        id, List.of(parent), true, new Told(branches.get(branch).get(i)));
                parent = id;
            }
        }
        return written;
    }

    /** The catalogs of the revisions. */
    Projection projection() {
        return SchemaMigrator.configure()
                .source(written())
                .database(database)
                .load()
                .projection();
    }

    /** The same with each operation as a revision of its own. */
    Fork inSingleSteps() {
        return new Fork(
                database,
                origin,
                branches.stream()
                        .map(branch -> branch.stream()
                                .flatMap(List::stream)
                                .map(List::of)
                                .toList())
                        .toList());
    }

    /** A branch's operations, in order. */
    List<Operation> operations(int branch) {
        return branches.get(branch).stream().flatMap(List::stream).toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(words(origin));
        for (int branch = 0; branch < branches.size(); branch++) {
            for (int i = 0; i < branches.get(branch).size(); i++) {
                text.append("\n")
                        .append(id(branch, i))
                        .append(words(branches.get(branch).get(i)));
            }
        }
        return text.toString();
    }

    private static String words(List<Operation> operations) {
        return operations.stream().map(operation -> "\n  " + operation).collect(Collectors.joining());
    }

    /** What is said of an operation: it is skipped where the revision has run. */
    static Settlement skip(String where, String revision, int index, Operation operation) {
        return new Settlement("", where, revision, index, Overlay.hash(operation), List.of());
    }
}
