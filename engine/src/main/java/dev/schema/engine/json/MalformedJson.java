package dev.schema.engine.json;

/** JSON that does not say what it should. The message names the member. */
public final class MalformedJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedJson(String message) {
        super(message);
    }
}
