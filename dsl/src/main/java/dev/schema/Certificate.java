package dev.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For which revisions a merge was proved. {@code schema merge} writes it; {@code schema check} proves the merge again when
 * one of them has changed since.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Certificate {

    /** The version of the rules that it was proved by. What older or newer ones prove is proved again. */
    int rules() default 0;

    /** The revisions that the branches do not share, each with the hash of its operations: {@code "a2f1 9f2c41d0a7b3"}. */
    String[] proved();

    /**
     * For each kind of database whose rules were assumed, as in {@code dialects} of {@code schema.toml}, the hash of the
     * schema that every order of running the branches ends in and of what the merge settles: {@code "h2 9f2c41d0a7b3"}.
     */
    String[] ends();

    /** What could not be proved and a person has confirmed, a sentence each. */
    String[] confirmed() default {};
}
