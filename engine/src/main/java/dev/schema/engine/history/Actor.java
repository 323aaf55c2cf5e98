package dev.schema.engine.history;

import org.jspecify.annotations.Nullable;

/**
 * Who runs, from where, with what.
 *
 * @param tool name and version of the tool
 * @param user the user of the operating system, or null where nobody knows (a script)
 * @param host the host and process, or null where nobody knows
 */
public record Actor(String tool, @Nullable String user, @Nullable String host) {

    private static final int LONGEST_NAME = 120;

    /** This process. */
    public static Actor current(String tool) {
        String host;
        try {
            host = java.net.InetAddress.getLocalHost().getHostName();
        } catch (java.net.UnknownHostException nameless) {
            // A machine without a name in its own tables is common in containers.
            host = "localhost";
        }
        return new Actor(
                tool,
                shortened(System.getProperty("user.name", "unknown")),
                shortened(host) + " pid " + ProcessHandle.current().pid());
    }

    /** A script, which does not know who will run it. */
    public Actor ofScript() {
        return new Actor(tool, null, null);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
