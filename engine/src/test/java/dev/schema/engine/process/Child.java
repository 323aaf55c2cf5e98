package dev.schema.engine.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A process of its own that upgrades databases when it is told to. It may stop in the middle, on each database at another
 * statement: whoever kills it then has killed a run at each of them.
 */
public final class Child {

    private static final String READY = "ready";
    private static final String STOPPED = "stopped";

    private final Process process;
    private final BufferedReader output;
    private final StringBuilder said = new StringBuilder();

    private Child(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** A database, and the number of the statement on it to stop after; 0 is not to stop at all. */
    record Run(String url, int stopAfter) {}

    /** Starts a process that will upgrade a database, and returns when it is ready to. */
    public static Child ready(Work work, String url) throws IOException {
        return ready(work, List.of(new Run(url, 0)));
    }

    /** Starts so many processes that will upgrade one database, and returns when all are ready to. */
    static List<Child> ready(Work work, String url, int processes) throws IOException {
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            children.add(started(work, List.of(new Run(url, 0))));
        }
        for (Child child : children) {
            child.await(READY);
        }
        return children;
    }

    /** Starts a process that will upgrade all the databases at once, and returns when it is ready to. */
    static Child ready(Work work, List<Run> runs) throws IOException {
        Child child = started(work, runs);
        child.await(READY);
        return child;
    }

    private static Child started(Work work, List<Run> runs) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                work.name()));
        for (Run run : runs) {
            command.add(run.url());
            command.add(String.valueOf(run.stopAfter()));
        }
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void await(String word) throws IOException {
        String line = output.readLine();
        while (!word.equals(line)) {
            if (line == null) {
                throw new IllegalStateException("the process ended before it was " + word + ":" + said);
            }
            said.append('\n').append(line);
            line = output.readLine();
        }
    }

    /** Tells it to begin. */
    public void begin() throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append('\n').flush();
    }

    /** Waits until runs on so many databases have stopped. */
    void awaitStopped(int runs) throws IOException {
        for (int i = 0; i < runs; i++) {
            await(STOPPED);
        }
    }

    /** Ends it with SIGKILL, and waits until it is gone; whether it had been at work until then. */
    public boolean kill() throws InterruptedException {
        boolean working = process.isAlive();
        process.destroyForcibly().waitFor();
        return working;
    }

    /** Waits for its end; its exit code, with what it said if that is not 0. */
    String end() throws IOException, InterruptedException {
        output.lines().forEach(line -> said.append('\n').append(line));
        int code = process.waitFor();
        return code == 0 ? "0" : code + ":" + said;
    }

    /** The process itself. */
    public static void main(String[] arguments) throws Exception {
        Work work = Work.valueOf(arguments[0]);
        List<Run> runs = new ArrayList<>();
        for (int i = 1; i < arguments.length; i += 2) {
            runs.add(new Run(arguments[i], Integer.parseInt(arguments[i + 1])));
        }
        if (runs.get(0).stopAfter() == 0) {
            // What is loaded now takes no time later.
            work.on(runs.get(0).url()).planUpgrade("");
        }
        say(READY);
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        ExecutorService threads = Executors.newCachedThreadPool(Child::daemon);
        List<Future<?>> all = new ArrayList<>();
        for (Run run : runs) {
            all.add(threads.submit(() -> run(work, run)));
        }
        for (Future<?> each : all) {
            each.get();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static void run(Work work, Run run) {
        if (run.stopAfter() == 0) {
            work.on(run.url()).upgrade();
        } else {
            new Watched(run.url(), run.stopAfter(), Child::stop).upgrade(work);
            throw new IllegalStateException("there was no statement " + run.stopAfter() + " on " + run.url());
        }
    }

    /** Waits to be killed, or for the end of whoever was to do that. */
    private static void stop() {
        say(STOPPED);
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException gone) {
            // The end as well.
        }
        Runtime.getRuntime().halt(1);
    }

    private static synchronized void say(String word) {
        System.out.println(word);
    }
}
