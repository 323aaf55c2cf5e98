package dev.schema.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What whoever asks for a revision has said about it.
 *
 * @param renames as on the command line: {@code customers.name=full_name}, {@code old_table=new_table}
 * @param noRenames whether nothing else is a rename
 * @param refused renames, in the same form, that are none
 * @param drops whether what loses data is done, too
 * @param declared renames, in the same form, that the model declares; they count while the old name is there
 */
public record Wishes(
        List<String> renames, boolean noRenames, Set<String> refused, boolean drops, List<String> declared) {

    /** Nothing was said. */
    public static final Wishes NONE = new Wishes(List.of(), false, Set.of(), false);

    /** Copies the collections. */
    public Wishes {
        renames = List.copyOf(renames);
        refused = Set.copyOf(refused);
        declared = List.copyOf(declared);
    }

    /** What a person has said, and no model. */
    public Wishes(List<String> renames, boolean noRenames, Set<String> refused, boolean drops) {
        this(renames, noRenames, refused, drops, List.of());
    }

    /** The same, and the model declares these renames. */
    Wishes declaring(List<String> ofModel) {
        return new Wishes(renames, noRenames, refused, drops, ofModel);
    }

    /** The same, and this is a rename. */
    public Wishes renaming(String rename) {
        List<String> more = new ArrayList<>(renames);
        more.add(rename);
        return new Wishes(more, noRenames, refused, drops, declared);
    }

    /** The same, and this is none. */
    public Wishes refusing(String rename) {
        Set<String> more = new TreeSet<>(refused);
        more.add(rename);
        return new Wishes(renames, noRenames, more, drops, declared);
    }

    /** The same, and nothing else is a rename. */
    public Wishes withoutRenames() {
        return new Wishes(renames, true, refused, drops, declared);
    }
}
