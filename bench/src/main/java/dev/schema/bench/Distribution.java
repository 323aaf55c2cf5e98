package dev.schema.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The distribution in {@code cli/target}, unpacked into a folder of its own, whose processes are measured. Needs
 * {@code unzip} and {@code sh} on the path.
 */
final class Distribution {

    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.,]+)s (\\d+)m([\\d.,]+)s\\s*$");
    private static final List<String> JAVA = List.of("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp");

    private final Path folder;
    private final Path launcher;
    private final int rounds;

    private Distribution(Path folder, Path launcher, int rounds) {
        this.folder = folder;
        this.launcher = launcher;
        this.rounds = rounds;
    }

    /** @param rounds how often a process is started for a median */
    static Distribution unpacked(int rounds) throws Exception {
        Path folder = Files.createTempDirectory("schema-start");
        try (Stream<Path> files = Files.list(Path.of("cli/target"))) {
            Path zip = files.filter(file -> file.toString().endsWith("-dist.zip"))
                    .findFirst()
                    .orElseThrow();
            command(folder, folder, "unzip", "-q", zip.toAbsolutePath().toString());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Path launcher = files.filter(file -> file.endsWith("bin/schema"))
                    .findFirst()
                    .orElseThrow();
            return new Distribution(folder, launcher, rounds);
        }
    }

    /** An empty project. */
    Path project(String name) throws Exception {
        Path project = Files.createDirectories(folder.resolve(name));
        schema(project, "init");
        return project;
    }

    /** Runs a command to its end, which must be a good one. */
    void schema(Path project, String... words) throws Exception {
        command(folder, project, typed(words).toArray(String[]::new));
    }

    /** The median of the CPU seconds of a command. */
    double seconds(Path project, String... words) throws Exception {
        return median(project, typed(words));
    }

    /** The median of the CPU seconds of a Java machine that runs a class. */
    double secondsOfJava(String classPath, String... words) throws Exception {
        List<String> command = new ArrayList<>(JAVA);
        command.add(classPath);
        command.addAll(List.of(words));
        return median(folder, command);
    }

    /** That of one that only says hello. */
    double secondsOfHello() throws Exception {
        Files.writeString(
                folder.resolve("Hello.java"),
                "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
        command(folder, folder, "javac", "Hello.java");
        return secondsOfJava(folder.toString(), "Hello");
    }

    /** The launcher makes its archive of classes in the background. */
    void waitForArchive() throws Exception {
        for (int i = 0; i < 120; i++) {
            try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
                if (files.anyMatch(file -> file.toString().endsWith(".jsa"))) {
                    return;
                }
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("the launcher made no archive in a minute");
    }

    private List<String> typed(String... words) {
        List<String> typed = new ArrayList<>(List.of(launcher.toString()));
        typed.addAll(List.of(words));
        return typed;
    }

    private double median(Path directory, List<String> words) throws Exception {
        double[] seconds = new double[rounds];
        cpu(directory, words);
        for (int i = 0; i < rounds; i++) {
            seconds[i] = cpu(directory, words);
        }
        return Measure.median(seconds);
    }

    /** User and system time of the command, as its shell accounts for it. */
    private double cpu(Path directory, List<String> words) throws Exception {
        String command = "'" + String.join("' '", words) + "' >/dev/null; times";
        String printed = command(folder, directory, "sh", "-c", command);
        Matcher times = TIMES.matcher(printed);
        if (!times.find()) {
            throw new IllegalStateException("sh did not say times: " + printed);
        }
        return 60 * Integer.parseInt(times.group(1))
                + Double.parseDouble(times.group(2).replace(',', '.'))
                + 60 * Integer.parseInt(times.group(3))
                + Double.parseDouble(times.group(4).replace(',', '.'));
    }

    private static String command(Path cacheParent, Path directory, String... words) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("SCHEMA_CACHE", cacheParent.resolve("cache").toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + " failed:\n" + printed);
        }
        return printed;
    }
}
