package dev.schema.catalog;

import java.util.Locale;
import java.util.Set;

/** Words that SQL keeps for itself. */
final class Reserved {

    /** No database at hand takes one of these for a name unless it is quoted. */
    private static final Set<String> EVERYWHERE = Set.of(("all and as case check collate constraint create default"
                    + " distinct else foreign from group having in into is join limit not null on or order primary"
                    + " references select table then to union unique using when where")
            .split(" "));

    /** Some database wants these quoted, at least in some places. */
    private static final Set<String> SOMEWHERE = Set.of(("add alter analyze any array asc asymmetric"
                    + " autoincrement before begin between both by cascade cast column commit condition cross"
                    + " current_catalog current_date current_role current_schema current_time current_timestamp"
                    + " current_user day database deferrable deferred delete desc describe div do drop each elseif end"
                    + " escape except exists explain false fetch for full grant groups hour if index inner insert"
                    + " intersect interval isnull key keys kill lateral leading left like localtime localtimestamp lock"
                    + " match minus minute mod month natural notnull nothing of off offset option outer over partition"
                    + " procedure range rank read recursive release rename repeat replace returning right rlike row"
                    + " rownum rows schema second session_user set some sql symmetric system system_user tablesample"
                    + " terminated trailing transaction trigger true uescape undo unlock update usage use user value"
                    + " values varying verbose view window with within write xor year")
            .split(" "));

    private Reserved() {}

    /** Whether the bare word can only be a keyword. */
    static boolean isKeyword(String word) {
        return EVERYWHERE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the name has to be quoted in some database. */
    static boolean needsQuotes(String name) {
        return isKeyword(name) || SOMEWHERE.contains(name.toLowerCase(Locale.ROOT));
    }
}
