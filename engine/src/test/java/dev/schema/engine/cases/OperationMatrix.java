package dev.schema.engine.cases;

import dev.schema.catalog.Catalog;
import dev.schema.engine.dialect.Dialects;
import dev.schema.operation.Undo;
import dev.schema.servers.TestDatabase;
import dev.schema.type.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which operation works on which database, as the cases say: what is not refused when it is planned is run on a real
 * database, where there is one for the tests.
 */
final class OperationMatrix {

    private static final String INTRODUCTION =
            """
            # What works on which database

            Each operation has a set of cases in the tests of the engine (`OperationCases`). A cell says what becomes of them:

            - **works**: every case runs on a real database, up, down without a trace, and up again.
            - **in part**: so do all but those that the note names. What is refused is refused before the first statement.
            - **refused**: the database has nothing like it. The note says what to use instead.
            - A case that changes what cannot be there (a table in a schema, say) counts for what makes that alone.
            - **golden SQL only**: the SQL is reviewed, but no database of this kind runs in the tests.

            The SQL of every case is in `engine/src/test/resources/golden/sql`. This page is written by `OperationMatrixTest`
            with `-Dgolden.write=true`.

            """;

    private final List<Database> databases = Dialects.databases();
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    private OperationMatrix() {}

    /** The page. */
    static String page() {
        OperationMatrix matrix = new OperationMatrix();
        List<String> lines = new ArrayList<>();
        lines.add(row("operation", matrix.databases.stream().map(Database::name).toList()));
        lines.add(row("---", matrix.databases.stream().map(each -> "---").toList()));
        for (String operation : OperationCases.operations()) {
            lines.add(row(
                    operation.replace('-', ' '),
                    matrix.databases.stream()
                            .map(database -> matrix.cell(operation, database))
                            .toList()));
        }
        matrix.notes.forEach((note, number) -> lines.add((number == 1 ? "\n" : "") + number + ". " + note));
        return INTRODUCTION + String.join("\n", lines) + "\n";
    }

    private static String row(String first, List<String> others) {
        return "| " + first + " | " + String.join(" | ", others) + " |";
    }

    private String cell(String operation, Database database) {
        List<Refusal> refused = new ArrayList<>();
        List<Refusal> withoutBase = new ArrayList<>();
        int runs = 0;
        for (OperationCase each : OperationCases.of(operation)) {
            PlannedCase planned = PlannedCase.of(each, database);
            if (planned.base().isRefused()) {
                withoutBase.add(Refusal.of(each, planned.whole().refusal()));
            } else if (planned.up().isRefused()) {
                refused.add(Refusal.of(each, planned.up().refusal()));
            } else {
                runs++;
                if (planned.down().isRefused() && hasWayBack(each, planned.before())) {
                    refused.add(
                            Refusal.of(each, "no way back: " + planned.down().refusal()));
                }
            }
        }
        if (runs == 0) {
            // Nothing that it could change can be there.
            refused.addAll(withoutBase);
        }
        String word = runs == 0 ? "refused" : refused.isEmpty() ? "works" : "in part";
        boolean real =
                Stream.of(TestDatabase.values()).anyMatch(each -> each.kind().equals(database));
        return (runs > 0 && !real ? word.equals("works") ? "golden SQL only" : "in part, golden SQL only" : word)
                + (refused.isEmpty() ? "" : " " + number(database + ", " + operation, refused));
    }

    /** A refusal of one case: what is special about the case, and why. */
    private record Refusal(String what, String why) {
        static Refusal of(OperationCase each, String why) {
            String name = each.name();
            return new Refusal(
                    "*" + name.substring(name.indexOf('/') + 1).replace('-', ' ') + "*",
                    why.lines().findFirst().orElse(why));
        }

        /** The same whatever names are in it. */
        String kind() {
            return why.replaceAll("\".*\"", "");
        }
    }

    /** Whether the operations themselves have one: raw SQL may have none on any database. */
    private static boolean hasWayBack(OperationCase each, Catalog before) {
        return Undo.ofAll(each.operations(before), before).impossible() == null;
    }

    /** One note for each cell, each kind of refusal in it once. */
    private String number(String cell, List<Refusal> refused) {
        Map<String, List<Refusal>> kinds =
                refused.stream().collect(Collectors.groupingBy(Refusal::kind, LinkedHashMap::new, Collectors.toList()));
        String text = kinds.values().stream()
                .map(same -> same.stream().map(Refusal::what).distinct().collect(Collectors.joining(", ")) + ": "
                        + same.get(0).why())
                .collect(Collectors.joining(" "));
        notes.put(cell.replace('-', ' ') + ": " + text, notes.size() + 1);
        return "(" + notes.size() + ")";
    }
}
