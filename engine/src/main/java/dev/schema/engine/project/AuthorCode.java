package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls the code of a migration or a model, which may never return: on a thread of its own, for a limited time. Java cannot end a
 * thread against its will, so one that is given up is only interrupted; it keeps no process alive.
 */
public final class AuthorCode {

    private static final ExecutorService THREADS =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "schema migration");
                thread.setDaemon(true);
                return thread;
            });

    private AuthorCode() {}

    /**
     * The answer of the code; what it throws is thrown here.
     *
     * @param header whose code it is
     * @throws SchemaException ({@link Reason#FAILED}) if it takes longer than the limit, naming the line where it was
     */
    public static <T> T call(Header header, Duration limit, Callable<T> code) {
        return call(Subject.of(header), limit, code);
    }

    /** The same of any code of an author. */
    public static <T> T call(Subject subject, Duration limit, Callable<T> code) {
        Call<T> call = new Call<>(code);
        THREADS.execute(call);
        try {
            return call.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            SchemaException stopped = stopped(subject, limit, call.stack());
            call.cancel(true);
            throw stopped;
        } catch (InterruptedException interrupted) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new SchemaException(
                    Reason.FAILED,
                    new Problem(
                            "Interrupted while " + subject.title() + " was being recorded.",
                            subject.where(),
                            "Nothing was changed. Run the command again."),
                    interrupted);
        } catch (ExecutionException thrown) {
            throw asItWas(thrown.getCause());
        }
    }

    private static RuntimeException asItWas(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }

    private static SchemaException stopped(Subject subject, Duration limit, StackTraceElement[] stack) {
        String title = subject.title();
        return new SchemaException(
                Reason.FAILED,
                new Problem(
                        Character.toUpperCase(title.charAt(0)) + title.substring(1) + " was still being recorded after "
                                + shown(limit) + ".",
                        subject.place(stack),
                        "Nothing was changed. " + subject.says() + ": take out what loops or waits, and put"
                                + " work on rows into schema.data(..). If it does need longer, write record-limit ="
                                + " \"10m\" into " + Config.FILE_NAME + "."));
    }

    /** The line of the class that was reached last; 0 if none was. */
    static int lineIn(String className, StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(frame -> frame.getClassName().replaceFirst("\\$.*", "").equals(className))
                .mapToInt(StackTraceElement::getLineNumber)
                .filter(line -> line > 0)
                .findFirst()
                .orElse(0);
    }

    private static String shown(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }

    /** One call, in the class loading context of the caller. */
    private static final class Call<T> extends FutureTask<T> {

        private final ClassLoader context = Thread.currentThread().getContextClassLoader();
        private volatile Thread thread = Thread.currentThread();

        Call(Callable<T> code) {
            super(code);
        }

        @Override
        public void run() {
            thread = Thread.currentThread();
            thread.setContextClassLoader(context);
            super.run();
        }

        StackTraceElement[] stack() {
            return thread.getStackTrace();
        }
    }
}
