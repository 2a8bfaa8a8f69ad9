package salaklang.platform;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Work that begins at the same moment, each on a thread of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** What it gave, or else why it gave nothing. */
    public record Outcome<T>(T value, Exception failure) {

        public boolean succeeded() {
            return failure == null;
        }

        /** Of work that gives nothing: {@code done}, or else the message. */
        public String told() {
            return succeeded() ? "done" : failure.getMessage();
        }
    }

    /** The outcomes in the order of the work. */
    public static <T> List<Outcome<T>> of(List<? extends Callable<T>> work) throws Exception {
        var start = new CyclicBarrier(work.size());
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            var tasks = new ArrayList<Callable<Outcome<T>>>();
            for (var one : work) {
                tasks.add(() -> {
                    start.await(30, SECONDS);
                    try {
                        return new Outcome<>(one.call(), null);
                    } catch (Exception e) {
                        return new Outcome<>(null, e);
                    }
                });
            }
            var outcomes = new ArrayList<Outcome<T>>();
            for (var done : threads.invokeAll(tasks)) {
                outcomes.add(done.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    /** The same work so many times. */
    public static <T> List<Outcome<T>> of(int times, Callable<T> work) throws Exception {
        return of(Collections.nCopies(times, work));
    }

    /** What is told of each, see {@link Outcome#told}. */
    public static List<String> told(List<Runnable> work) throws Exception {
        return of(work.stream().map(Executors::callable).toList()).stream()
                .map(Outcome::told)
                .toList();
    }
}
