package dev.schema.examples.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clones of one repository that grow apart and come together again by git and {@code schema merge}. */
class TeamTest {

    private static final String ADA = "e07d4415ab92";
    private static final String BOB = "7f60bb1c2d05";
    private static final String CYD = "3c1d90a7e6f2";

    @TempDir
    Path folder;

    private final Map<String, Member> team = new LinkedHashMap<>();
    /** What each has pushed before anybody has merged. */
    private final Map<String, String> alone = new HashMap<>();

    /** Ada and Bob both add an email, each in its own way; what Cyd does is independent. */
    @BeforeEach
    void everybody_works_on_a_branch_and_has_run_it() {
        begin("ada", ADA, "schema.addColumn(\"users\").varchar(\"email\", 100);\n");
        begin("bob", BOB, "schema.addColumn(\"users\").text(\"email\");\nschema.createIndex(\"users\", \"email\");\n");
        begin(
                "cyd",
                CYD,
                """
                schema.createTable("orders", t -> {
                    t.id();
                    t.bigint("user_id").notNull().references("users", "id");
                });
                """);
        team.get("ada").sql("INSERT INTO users (id, name, email) VALUES (1, 'Ada', 'ada@example.org')");
        team.get("bob").sql("INSERT INTO users (id, name, email) VALUES (2, 'Bob', 'bob@example.org')");
        team.get("cyd").sql("INSERT INTO users (id, name) VALUES (3, 'Cyd')");
        team.get("cyd").sql("INSERT INTO orders (id, user_id) VALUES (7, 3)");
    }

    private void begin(String name, String id, String up) {
        Member member = Member.of(name, folder);
        member.migration(
                "M2_" + name, "id = \"" + id + "\", parents = \"a81f02c9d3e4\", message = \"of " + name + "\"", up);
        member.schema("upgrade");
        member.commit("of " + name);
        member.push();
        team.put(name, member);
        alone.put(name, member.git("rev-parse", "HEAD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada bob cyd", "ada cyd bob", "bob ada cyd", "bob cyd ada", "cyd ada bob", "cyd bob ada"})
    void whoever_merges_first_all_databases_end_alike(String order) {
        List<Member> members = List.of(order.split(" ")).stream().map(team::get).toList();
        Member first = members.get(0);
        Member second = members.get(1);
        Member third = members.get(2);

        first.git("fetch", "--quiet", "origin");
        int foretold =
                first.type("check", "--against", alone.get(second.name())).code();
        first.take(alone.get(second.name()));
        assertThat(first.type("merge", "--dry-run").code()).isEqualTo(foretold);
        merge(first);
        third.take(alone.get(first.name()));
        merge(third);
        second.take("origin/" + third.name());
        merge(second);
        second.take("origin/" + first.name());
        merge(second);

        everybodyEndsAs(second);
    }

    @Test
    void three_heads_are_joined_at_once() {
        Member ada = team.get("ada");
        ada.take(alone.get("bob"));
        ada.take(alone.get("cyd"));

        merge(ada);

        assertThat(ada.schema("heads").lines()).hasSize(1);
        everybodyEndsAs(ada);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=ours", "1=theirs", "1=rename:mail"})
    void two_merges_of_the_same_heads_can_be_merged(String answer) {
        Member ada = team.get("ada");
        Member bob = team.get("bob");
        ada.take(alone.get("bob"));
        bob.take(alone.get("ada"));
        for (Member each : List.of(ada, bob)) {
            each.schema("merge", "--resolve", answer);
            each.schema("upgrade");
            each.commit("merge");
            each.push();
        }

        bob.take("origin/ada");
        merge(bob);
        bob.take("origin/cyd");
        merge(bob);

        everybodyEndsAs(bob);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=theirs", "1=rename:mail"})
    void merges_that_contradict_each_other_are_refused_until_one_is_gone(String other) {
        Member ada = team.get("ada");
        Member bob = team.get("bob");
        ada.take(alone.get("bob"));
        ada.schema("merge", "--resolve", "1=ours");
        ada.schema("upgrade");
        ada.commit("merge");
        ada.push();
        bob.take(alone.get("ada"));
        bob.schema("merge", "--resolve", other, "--rev-id", "19ce8a44f7d1");
        bob.schema("upgrade");
        bob.commit("merge");
        String own = bob.git("rev-parse", "HEAD");
        bob.take("origin/ada");
        List<String> before = bob.position();

        for (String command : List.of("merge", "check", "upgrade heads")) {
            Member.Ended ended = bob.type(command.split(" "));
            assertThat(ended.code()).as(ended.said()).isEqualTo(1);
            assertThat(ended.said()).contains("settle differently", "19ce8a44f7d1", ADA, BOB, "schema downgrade");
        }
        assertThat(bob.position()).isEqualTo(before);

        bob.git("reset", "--quiet", "--hard", own);
        bob.schema("downgrade", "a81f", "--yes");
        bob.take("origin/ada");
        String merge = bob.git("grep", "--files-with-matches", "19ce8a44f7d1");
        bob.git("rm", "--quiet", merge);
        bob.commit("keep the merge of ada");
        bob.schema("upgrade");
        bob.take("origin/cyd");
        merge(bob);

        everybodyEndsAs(bob);
    }

    /** Joins all heads, if there are several, so that the email is as Bob has it; runs what is new and pushes it. */
    private static void merge(Member member) {
        if (member.schema("heads").lines().count() > 1) {
            Member.Ended ended = member.type("merge");
            if (ended.code() != 0) {
                // Whoever is asked again later must not say something else than who was asked first.
                boolean bobFirst = ended.said().contains("ours    7f60 of bob");
                member.schema("merge", "--resolve", bobFirst ? "1=ours" : "1=theirs");
            }
            member.commit("merge");
        }
        member.schema("upgrade");
        member.push();
    }

    /** Everybody takes over the files, a newcomer too, and every database becomes the same without losing a row. */
    private void everybodyEndsAs(Member last) {
        Map<String, List<String>> rows = new HashMap<>();
        team.forEach((name, member) -> rows.put(name, rows(member)));
        List<Member> all = new ArrayList<>(team.values());
        all.add(Member.of("new", folder));
        for (Member member : all) {
            member.take("origin/" + last.name());
            member.schema("upgrade");
            member.schema("check");
        }
        for (Member member : all) {
            assertThat(member.tree()).as("files of " + member).isEqualTo(last.tree());
            assertThat(member.position()).as("position of " + member).isEqualTo(last.position());
            assertThat(member.differences(last)).as("schema of " + member).isEmpty();
        }
        team.forEach(
                (name, member) -> assertThat(rows(member)).as("rows of " + name).containsAll(rows.get(name)));
    }

    private static List<String> rows(Member member) {
        List<String> rows = new ArrayList<>(member.query("SELECT id || ' ' || name FROM users"));
        if (member.position().contains(CYD)) {
            rows.addAll(member.query("SELECT id || ' of ' || user_id FROM orders"));
        }
        return rows;
    }
}
