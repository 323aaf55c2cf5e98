package dev.schema.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every recorded case: what the commands answer on real and broken histories. */
class GraphCasesTest {
    private static final int CASES = 769;
    private static final AtomicInteger RUN = new AtomicInteger();
    private static final AtomicInteger PASSED = new AtomicInteger();

    /** What came out: exactly one of plan, ids or error codes. */
    private record Outcome(Optional<Route> route, Optional<List<String>> resolved, Set<String> errors) {
        static Outcome of(Route route) {
            return new Outcome(Optional.of(route), Optional.empty(), Set.of());
        }

        static Outcome of(List<String> resolved) {
            return new Outcome(Optional.empty(), Optional.of(resolved), Set.of());
        }
    }

    private record Case(JsonNode json) {
        String text(String field) {
            return json.path(field).asText();
        }

        boolean has(String option) {
            return texts(json.path("options")).contains(option);
        }

        List<String> words() {
            return text("target").isEmpty() ? List.of() : List.of(text("target").split(" "));
        }

        List<Node> nodes() {
            return stream(json.path("revisions"))
                    .map(r -> new Node(
                            r.path("id").asText(),
                            texts(r.path("parents")),
                            texts(r.path("dependsOn")),
                            new LinkedHashSet<>(texts(r.path("labels")))))
                    .toList();
        }

        Outcome run() {
            try {
                if (text("command").equals("heads") && !has("--resolve-dependencies")) {
                    return Outcome.of(RevisionGraph.declaredHeads(nodes()));
                }
                RevisionGraph graph = RevisionGraph.of(nodes());
                return run(graph, graph.positionAt(texts(json.path("current"))));
            } catch (GraphException e) {
                var codes = new HashSet<String>();
                e.diagnoses().forEach(d -> codes.add(d.code()));
                return new Outcome(Optional.empty(), Optional.empty(), codes);
            }
        }

        private Outcome run(RevisionGraph graph, Position position) {
            String target = text("target");
            boolean offline = has("--sql");
            return switch (text("command")) {
                case "upgrade" -> Outcome.of(offline ? graph.upgradeOffline(target) : graph.upgrade(position, target));
                case "downgrade" ->
                    Outcome.of(offline ? graph.downgradeOffline(target) : graph.downgrade(position, target));
                case "stamp" -> Outcome.of(graph.stamp(position, words(), has("--purge")));
                case "resolve" -> Outcome.of(graph.resolve(target));
                case "heads" -> Outcome.of(graph.independentHeads());
                case "bases" -> Outcome.of(graph.bases());
                case "branches" -> Outcome.of(graph.branchPoints());
                case "current" -> Outcome.of(position.current());
                case "history" -> Outcome.of(graph.history(target, position));
                case "merge" -> Outcome.of(graph.mergeParents(words(), has("--splice")));
                case "revision" -> Outcome.of(graph.newRevisionParents(target, has("--splice")));
                default -> throw new IllegalArgumentException(text("command"));
            };
        }

        void check() {
            RUN.incrementAndGet();
            Outcome outcome = run();
            var complaints = new ArrayList<String>();
            Stream.concat(Stream.of(json.path("expect")), stream(json.path("acceptable")))
                    .forEach(expected -> complaints.add(complaint(expected, outcome)));
            if (complaints.stream().noneMatch(String::isEmpty)) {
                fail(
                        "%s '%s' at %s: %s%nbut was %s",
                        text("command"), text("target"), json.path("current"), complaints, outcome);
            }
            PASSED.incrementAndGet();
        }

        /** Why the outcome is not the expected one; empty if it is. */
        private String complaint(JsonNode expected, Outcome outcome) {
            if (expected.has("error")) {
                String code = expected.path("error").asText();
                boolean same = outcome.errors.equals(Set.of(code)) || code.equals("*") && !outcome.errors.isEmpty();
                return same ? "" : "error " + code;
            }
            if (expected.has("resolved")) {
                return complaintAboutIds(texts(expected.path("resolved")), outcome);
            }
            return outcome.route
                    .map(route -> complaintAboutRoute(expected, route))
                    .orElse("a plan");
        }

        private String complaintAboutIds(List<String> expected, Outcome outcome) {
            List<String> actual = outcome.resolved.orElse(null);
            if (actual == null || !Set.copyOf(actual).equals(Set.copyOf(expected))) {
                return "ids " + expected;
            }
            if (new HashSet<>(actual).size() != actual.size()) {
                return "each id once";
            }
            return text("command").equals("history") && !below(actual).isEmpty() ? "newest first" : "";
        }

        private String complaintAboutRoute(JsonNode expected, Route route) {
            if (!Set.copyOf(texts(expected.path("headsAfter")))
                    .equals(Set.copyOf(route.after().heads()))) {
                return "heads " + expected.path("headsAfter");
            }
            if (text("command").equals("stamp") || !expected.has("steps")) {
                return "";
            }
            Set<Step> steps = new HashSet<>();
            expected.path("steps")
                    .forEach(s -> steps.add(new Step(
                            Step.Direction.valueOf(s.path("direction").asText().toUpperCase(Locale.ROOT)),
                            s.path("revision").asText())));
            if (!steps.equals(new HashSet<>(route.steps()))
                    || steps.size() != route.steps().size()) {
                return "steps " + steps;
            }
            var down =
                    new ArrayList<>(route.steps().stream().map(Step::revision).toList());
            if (!steps.isEmpty() && route.steps().get(0).direction() == Step.Direction.UP) {
                Collections.reverse(down);
            }
            String wrong = below(down);
            return wrong.isEmpty() ? "" : "topological order, not " + wrong;
        }

        /** The first revision that stands after one it should come before, going from newest to oldest. */
        private String below(List<String> newestFirst) {
            Map<String, String> idOf = new HashMap<>();
            for (Node node : nodes()) {
                idOf.put(node.id(), node.id());
                node.labels().forEach(label -> idOf.put(label, node.id()));
            }
            Map<String, Node> byId = new HashMap<>();
            nodes().forEach(n -> byId.put(n.id(), n));
            Set<String> seen = new HashSet<>();
            for (String id : newestFirst) {
                Node node = byId.get(id);
                for (String lower : Stream.concat(node.parents().stream(), node.dependsOn().stream())
                        .toList()) {
                    if (seen.contains(idOf.get(lower))) {
                        return id + " after " + lower;
                    }
                }
                seen.add(id);
            }
            return "";
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRecordedCase() throws IOException {
        JsonNode all;
        try (var in = GraphCasesTest.class.getResourceAsStream("/graph-cases.json")) {
            all = new ObjectMapper().readTree(in);
        }
        assertThat(all).hasSize(CASES);
        return stream(all).map(Case::new).map(c -> DynamicTest.dynamicTest(c.text("name"), c::check));
    }

    @AfterAll
    static void count() {
        System.out.printf("%d graph cases: %d passed%n", RUN.get(), PASSED.get());
        assertThat(RUN.get()).isEqualTo(CASES);
        assertThat(PASSED.get()).isEqualTo(CASES);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }
}
