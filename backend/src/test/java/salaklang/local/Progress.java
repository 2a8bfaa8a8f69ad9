package salaklang.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Tells the terminal what the run is waiting for, and for how long. */
final class Progress {

    private static final int TOLD_EVERY_SECONDS = 5;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final long start = System.nanoTime();

    void say(String line) {
        out.println(line);
    }

    /** Does the work, and says meanwhile that it is waited for. */
    <T> T await(String thai, String english, Callable<T> work) throws Exception {
        var begin = System.nanoTime();
        say("  … %s · %s".formatted(thai, english));
        var clock = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleAtFixedRate(
                () -> say("    %s · %s: %.0f s".formatted(thai, english, since(begin))),
                TOLD_EVERY_SECONDS,
                TOLD_EVERY_SECONDS,
                TimeUnit.SECONDS);
        try {
            var result = work.call();
            say("  ✓ %s · %s: %.1f s".formatted(thai, english, since(begin)));
            return result;
        } finally {
            clock.shutdownNow();
        }
    }

    /** How long this run has been going. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
