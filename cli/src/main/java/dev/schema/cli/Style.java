package dev.schema.cli;

import java.util.Map;

/** Colour for those who want it: each method gives its text back unchanged where colours are off. */
record Style(boolean on) {

    /** The option speaks first, then {@code NO_COLOR}, then {@code CLICOLOR_FORCE}, then the terminal. */
    static Style of(GlobalOptions.Color color, Console console) {
        Map<String, String> environment = console.environment();
        String force = environment.getOrDefault("CLICOLOR_FORCE", "");
        return new Style(
                switch (color) {
                    case always -> true;
                    case never -> false;
                    case auto ->
                        environment.getOrDefault("NO_COLOR", "").isEmpty()
                                && (console.terminal() || !force.isEmpty() && !force.equals("0"));
                });
    }

    String id(String text) {
        return paint("33", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    String bad(String text) {
        return paint("1;31", text);
    }

    String label(String text) {
        return paint("36", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String bold(String text) {
        return paint("1", text);
    }

    private String paint(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
