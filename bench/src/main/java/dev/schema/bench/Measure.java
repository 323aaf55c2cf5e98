package dev.schema.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** Medians of repeated work, in CPU seconds of this process: what neighbours on the machine do counts less than in wall time. */
final class Measure {

    /** Work that may fail. */
    interface Work {
        void run() throws Exception;
    }

    private Measure() {}

    /** The median of some rounds, after rounds that only warm up. */
    static double cpuSeconds(int warm, int rounds, Work work) throws Exception {
        for (int i = 0; i < warm; i++) {
            work.run();
        }
        double[] seconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = cpu();
            work.run();
            seconds[i] = (cpu() - start) / 1e9;
        }
        return median(seconds);
    }

    static double median(double... values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** The CPU time of this process so far, in nanoseconds. */
    static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
