package dev.schema.cli;

/** The version of this build. */
final class Version {

    private Version() {}

    /** As in the manifest of the jar; {@code (development)} outside of one. */
    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }
}
