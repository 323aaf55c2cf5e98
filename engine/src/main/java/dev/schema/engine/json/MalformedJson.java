package dev.schema.engine.json;

import org.jspecify.annotations.Nullable;

/** JSON that does not say what it should. The message names the member. */
public final class MalformedJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedJson(String message) {
        super(message);
    }

    MalformedJson(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The same, seen from what holds it. */
    MalformedJson in(String place) {
        return new MalformedJson(place + ": " + getMessage(), getCause());
    }
}
