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
 */
public record Wishes(List<String> renames, boolean noRenames, Set<String> refused, boolean drops) {

    /** Nothing was said. */
    public static final Wishes NONE = new Wishes(List.of(), false, Set.of(), false);

    /** Copies the collections. */
    public Wishes {
        renames = List.copyOf(renames);
        refused = Set.copyOf(refused);
    }

    /** The same, and this is a rename. */
    public Wishes renaming(String rename) {
        List<String> more = new ArrayList<>(renames);
        more.add(rename);
        return new Wishes(more, noRenames, refused, drops);
    }

    /** The same, and this is none. */
    public Wishes refusing(String rename) {
        Set<String> more = new TreeSet<>(refused);
        more.add(rename);
        return new Wishes(renames, noRenames, more, drops);
    }

    /** The same, and nothing else is a rename. */
    public Wishes withoutRenames() {
        return new Wishes(renames, true, refused, drops);
    }
}
