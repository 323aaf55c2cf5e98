package dev.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which revision a {@link Migration} is, and what it follows.
 *
 * <p>The graph of revisions is read from the source text, without compiling it: every value must be a literal (no
 * constants, no concatenation). Neither the file, nor the class name, nor a timestamp has a meaning; the {@link #id()}
 * alone identifies a revision, for ever.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** The identity of the revision: 1 to 64 characters of {@code A-Z a-z 0-9 _ .}, compared case-sensitively. */
    String id();

    /** The ids of the revisions this one follows: none for a base, two or more for a merge. */
    String[] parents() default {};

    /** Names for the branch that begins here: {@code loyalty@head} means the head of what follows. */
    String[] labels() default {};

    /** Ids or labels of revisions that must have run before, without being parents. */
    String[] dependsOn() default {};

    /** One line for people. */
    String message() default "";

    /** Whether all of this revision runs in one transaction where the database can do that. */
    boolean transactional() default true;
}
