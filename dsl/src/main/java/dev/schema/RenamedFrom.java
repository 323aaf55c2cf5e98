package dev.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of an entity or of a field of it what its table or column was called before, so that {@code schema revision
 * --autogenerate} writes a rename, and no drop. It counts as long as the revisions know the old name, and may be taken out
 * once they no longer do.
 */
@Target({ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RenamedFrom {

    /** The old name alone, as the revisions know it. */
    String value();
}
