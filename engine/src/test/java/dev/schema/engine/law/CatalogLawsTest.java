package dev.schema.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.Table;
import dev.schema.engine.history.PositionDigest;
import dev.schema.engine.json.Checksum;
import dev.schema.engine.json.Json;
import dev.schema.operation.CreateTable;
import dev.schema.operation.ExecuteSql;
import dev.schema.operation.Operation;
import dev.schema.operation.Undo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** What holds for every operation, on every catalog that it fits. */
class CatalogLawsTest {

    private final Tally tally = new Tally();
    private String law = "";

    @Provide
    Arbitrary<Story> everything() {
        return Stories.of(Reach.EVERYTHING, 25);
    }

    @Provide
    Arbitrary<Story> sqlite() {
        return Stories.of(Reach.SQLITE, 25);
    }

    private void count(String name, Story story) {
        law = name;
        tally.count(story.operations());
    }

    @AfterProperty
    void print() {
        tally.print(law);
    }

    private static void assertUndone(Story story) {
        Catalog before = story.before();
        for (Operation operation : story.operations()) {
            Catalog after = operation.applyTo(before);
            Undo undo = operation.undo(before);
            assertThat(undo.impossible()).as("%s", operation).isNull();
            assertThat(Undo.applyAll(undo.operations(), after))
                    .as("%s", operation)
                    .isEqualTo(before);
            before = after;
        }
        Undo all = Undo.ofAll(story.operations(), story.before());
        assertThat(Spelling.unified(Undo.applyAll(all.operations(), story.after())))
                .isEqualTo(Spelling.unified(story.before()));
    }

    @Property(seed = "20261124")
    void undo_restores_the_catalog(@ForAll("everything") Story story) {
        assertUndone(story);
        count("undo", story);
    }

    @Property(seed = "20261124")
    void undo_restores_the_catalog_of_a_file(@ForAll("sqlite") Story story) {
        assertUndone(story);
        count("undo on sqlite", story);
    }

    @Property(seed = "20261124")
    void undo_of_undo_leads_forward_again(@ForAll("everything") Story story) {
        Catalog after = story.after();
        List<Operation> back = Undo.ofAll(story.operations(), story.before()).operations();
        Undo forward = Undo.ofAll(back, after);
        // A trigger comes back with its table, as the statement that made it: what undoes that was in another
        // operation.
        boolean bringsTrigger = back.stream()
                .flatMap(operation -> operation.leaves(after.database()).stream())
                .anyMatch(leaf -> leaf.operation() instanceof ExecuteSql sql && sql.down() == null);
        assertThat(forward.impossible() != null).isEqualTo(bringsTrigger);
        if (bringsTrigger) {
            return;
        }
        assertThat(Spelling.unified(Undo.applyAll(forward.operations(), story.before())))
                .isEqualTo(Spelling.unified(after));
        count("undo of undo", story);
    }

    @Property(seed = "20261124")
    void json_leads_there_and_back(@ForAll("everything") Story story) {
        String json = Json.canonical(story.operations());
        assertThat(Json.operations(json)).isEqualTo(story.operations());
        assertThat(Json.canonical(Json.operations(json))).isEqualTo(json);
        count("json", story);
    }

    @Property(seed = "20261124")
    void the_checksum_ignores_in_which_order_rules_were_declared(@ForAll("everything") Story story, @ForAll long seed) {
        List<Operation> shuffled = story.operations().stream()
                .map(operation -> operation instanceof CreateTable create
                        ? new CreateTable(shuffled(create.table(), new Random(seed)))
                        : operation)
                .toList();
        assertThat(Checksum.of(shuffled)).isEqualTo(Checksum.of(story.operations()));
        count("checksum and order", story);
    }

    private static Table shuffled(Table table, Random random) {
        var constraints = new ArrayList<>(table.constraints());
        var indexes = new ArrayList<>(table.indexes());
        Collections.shuffle(constraints, random);
        Collections.shuffle(indexes, random);
        return new Table(table.name(), table.columns(), constraints, indexes, table.comment(), table.options());
    }

    @Property(seed = "20261124")
    void the_checksum_ignores_where_on_earth_it_is_made(@ForAll("everything") Story story) {
        String usual = Checksum.of(story.operations());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(Checksum.of(Json.operations(Json.canonical(story.operations()))))
                        .as(tag)
                        .isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        count("checksum and place", story);
    }

    @Property(seed = "20261124")
    void different_operations_have_different_checksums(
            @ForAll("everything") Story story, @ForAll("everything") Story other) {
        assertThat(Checksum.of(story.operations()).equals(Checksum.of(other.operations())))
                .isEqualTo(story.operations().equals(other.operations()));
        count("checksum and meaning", story);
    }

    /** Each operation as a revision of its own: in whichever order they are applied, the position is the same. */
    @Property(seed = "20261124")
    void the_digest_of_a_position_ignores_the_order(@ForAll("everything") Story story, @ForAll long seed) {
        Map<String, String> checksums = new LinkedHashMap<>();
        for (Operation operation : story.operations()) {
            checksums.put("r" + checksums.size(), Checksum.of(List.of(operation)));
        }
        List<String> ids = new ArrayList<>(checksums.keySet());
        Collections.shuffle(ids, new Random(seed));
        PositionDigest digest = PositionDigest.EMPTY;
        for (String id : ids) {
            digest = digest.toggled(id, checksums.get(id));
        }
        assertThat(digest).isEqualTo(PositionDigest.of(checksums));
        assertThat(digest.equals(PositionDigest.EMPTY)).isEqualTo(checksums.isEmpty());
        Collections.shuffle(ids, new Random(~seed));
        for (String id : ids) {
            digest = digest.toggled(id, checksums.get(id));
        }
        assertThat(digest).isEqualTo(PositionDigest.EMPTY);
        count("digest", story);
    }
}
