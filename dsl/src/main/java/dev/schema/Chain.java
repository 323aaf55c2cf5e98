package dev.schema;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The common part of all builders: where it began, what it said already, and whether it has ended. */
abstract class Chain {

    final Scope scope;
    final @Nullable At at;
    final String subject;
    private final Map<String, String> said = new HashMap<>();
    private boolean closed;

    Chain(Scope scope, @Nullable At at, String subject) {
        this.scope = scope;
        this.at = at;
        this.subject = subject;
    }

    /** Notes that an attribute gets its value. */
    final void once(String attribute, Object value) {
        requireOpen();
        String first = said.putIfAbsent(attribute, String.valueOf(value));
        if (first != null) {
            throw mistake(subject + ": " + attribute + " is already " + first);
        }
    }

    final void requireOpen() {
        scope.session.requireSound();
        if (closed) {
            throw mistake(subject + " has ended already: a builder must not be used after the next verb began");
        }
    }

    /** A mistake in the call that the author's code is making now. */
    final MigrationMistake mistake(String message) {
        return scope.session.mistake(At.here(), message, null);
    }

    void close() {
        closed = true;
    }

    /** A chain that stands for itself: completed when the next verb begins. */
    abstract static class Verb extends Chain {

        Verb(Scope scope, @Nullable At at, String subject) {
            super(scope, at, subject);
        }

        /** Adds its operations to the scope; conflicts and illegal arguments are the caller's care. */
        abstract void complete();
    }
}
