package dev.schema.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.engine.dialect.Unsupported;
import dev.schema.engine.law.Reach;
import dev.schema.engine.law.Stories;
import dev.schema.engine.law.Story;
import dev.schema.engine.law.Tally;
import dev.schema.operation.RenameTable;
import dev.schema.operation.Undo;
import dev.schema.type.Name;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** What holds for the changes between any two catalogs. */
class ChangesLawTest {

    private static final String SEED = "20261127";

    private final Tally tally = new Tally();
    private String law = "";
    private int pairs;
    private int complete;
    private int refused;

    @Provide
    Arbitrary<Catalog> everything() {
        return Stories.catalogs(Reach.EVERYTHING);
    }

    @Provide
    Arbitrary<Catalog> sqlite() {
        return Stories.catalogs(Reach.SQLITE);
    }

    @Provide
    Arbitrary<Story> stories() {
        return Stories.of(Reach.EVERYTHING, 25);
    }

    @Provide
    Arbitrary<List<Story>> siblings() {
        return Stories.siblings(Reach.EVERYTHING, 15);
    }

    @Provide
    Arbitrary<Story> files() {
        return Stories.of(Reach.SQLITE, 25);
    }

    @AfterProperty
    void requireSubstance() {
        if (!law.isEmpty()) {
            tally.print(law);
            System.out.println("law " + law + ": " + complete + " led all the way, " + refused + " refused");
            assertThat(tally.kinds().keySet())
                    .contains("CreateTable", "DropTable", "AddColumn", "DropColumn", "AddConstraint", "CreateIndex");
            assertThat(complete).isGreaterThan(pairs / 2);
        }
    }

    private void leads(String name, Catalog from, Catalog to) {
        law = name;
        pairs++;
        Changes changes;
        try {
            changes = Changes.between(from, to);
        } catch (Unsupported nameTooLong) {
            // No such catalog is that of a real database.
            refused++;
            return;
        }
        // Whatever fits is applied, or this throws.
        Catalog end = Undo.applyAll(changes.operations(), from);
        if (changes.inexpressible().isEmpty()) {
            assertThat(end).isEqualTo(to);
            complete++;
        }
        Undo undo = Undo.ofAll(changes.operations(), from);
        assertThat(undo.impossible()).isNull();
        assertThat(Undo.applyAll(undo.operations(), end)).as("and back").isEqualTo(from);
        Changes left = Changes.between(end, to);
        assertThat(left.operations()).as("a second look finds nothing to do").isEmpty();
        assertThat(left.inexpressible()).as("and says the same").isEqualTo(changes.inexpressible());
        assertThat(Changes.between(from, to)).as("the same again").isEqualTo(changes);
        tally.count(changes.operations());
    }

    @Property(seed = SEED)
    void between_strangers(@ForAll("everything") Catalog from, @ForAll("everything") Catalog to) {
        leads("changes between strangers", from, to);
    }

    @Property(seed = SEED)
    void between_strangers_in_a_file(@ForAll("sqlite") Catalog from, @ForAll("sqlite") Catalog to) {
        leads("changes between strangers in a file", from, to);
    }

    @Property(seed = SEED)
    void between_two_moments_of_a_story(@ForAll("stories") Story story) {
        leads("changes forwards", story.before(), story.after());
    }

    @Property(seed = SEED)
    void between_two_moments_of_a_story_backwards(@ForAll("stories") Story story) {
        leads("changes backwards", story.after(), story.before());
    }

    @Property(seed = SEED)
    void between_two_moments_of_a_story_in_a_file(@ForAll("files") Story story) {
        leads("changes forwards in a file", story.before(), story.after());
    }

    @Property(seed = SEED)
    void between_the_ends_of_two_branches(@ForAll("siblings") List<Story> branches) {
        leads(
                "changes between branches",
                branches.get(0).after(),
                branches.get(1).after());
    }

    /** Tables that have nothing but their names in common. */
    @Property(seed = SEED)
    void between_namesakes(@ForAll("everything") Catalog from, @ForAll("everything") Catalog to) {
        leads("changes between namesakes", from, named(from.tables().keySet(), to));
    }

    private static Catalog named(Set<Name> names, Catalog catalog) {
        Catalog named = catalog;
        Iterator<Name> old = catalog.tables().keySet().iterator();
        for (Name name : names) {
            try {
                named = old.hasNext() ? new RenameTable(old.next(), name).applyTo(named) : named;
            } catch (CatalogConflict taken) {
                // It keeps its name.
                continue;
            }
        }
        return named;
    }

    @Property(seed = SEED)
    void between_a_catalog_and_itself(@ForAll("everything") Catalog catalog) {
        assertThat(Changes.between(catalog, catalog)).isEqualTo(new Changes(List.of(), List.of()));
    }
}
