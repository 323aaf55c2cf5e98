package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** Finds what two revisions cannot share; every pair is reported with both places. */
final class Duplicates {

    private Duplicates() {}

    static List<Problem> ids(List<Header> headers) {
        return find(
                headers,
                Header::id,
                "The id '%s' is taken: %s has it, too.",
                "Give the newer one another id; if one is a copy of the other, delete it.");
    }

    static List<Problem> classes(List<Header> headers) {
        return find(
                headers,
                Header::className,
                "There are two classes '%s': the other is in %s.",
                "Rename one of them, or put them in different packages.");
    }

    private static List<Problem> find(List<Header> headers, Function<Header, String> shared, String what, String next) {
        var first = new HashMap<String, Header>();
        var problems = new ArrayList<Problem>();
        for (var header : headers) {
            var other = first.putIfAbsent(shared.apply(header), header);
            if (other != null) {
                problems.add(new Problem(what.formatted(shared.apply(header), other.where()), header.where(), next));
            }
        }
        return problems;
    }
}
