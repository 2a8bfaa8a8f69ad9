package salaklang.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells the terminal what the run is waiting for, and for how long. */
final class Progress {

    private static final int TOLD_EVERY_SECONDS = 5;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final long start = System.nanoTime();
    private String waitingFor;
    private long since;

    Progress() {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleAtFixedRate(this::tell, TOLD_EVERY_SECONDS, TOLD_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    synchronized void say(String line) {
        out.println(line);
    }

    /** What is waited for from now on; what was waited for before is there. */
    synchronized void await(String thai, String english) {
        arrived();
        waitingFor = thai + " · " + english;
        since = System.nanoTime();
        say("  … " + waitingFor);
    }

    /** What was waited for is there, and nothing else is waited for. */
    synchronized void arrived() {
        if (waitingFor != null) {
            say("  ✓ %s: %.1f s".formatted(waitingFor, seconds(since)));
            waitingFor = null;
        }
    }

    /** Nothing is waited for any more, whether it is there or not. */
    synchronized void stop() {
        waitingFor = null;
    }

    /** Seconds since this run began. */
    double elapsed() {
        return seconds(start);
    }

    private synchronized void tell() {
        if (waitingFor != null) {
            say("    %s: %.0f s".formatted(waitingFor, seconds(since)));
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
