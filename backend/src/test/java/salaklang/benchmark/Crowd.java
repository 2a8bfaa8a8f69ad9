package salaklang.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who open one page after the other, with a pause in which they read it. */
final class Crowd {

    /** Opens a page, and fails where it does not come. */
    @FunctionalInterface
    interface Visit {
        void open(Page page) throws Exception;
    }

    /** The longest pause; half of it on average. */
    static final int READING_MILLIS = 4000;

    private final int people;
    private final int pagesEach;

    Crowd(int people, int pagesEach) {
        this.people = people;
        this.pagesEach = pagesEach;
    }

    /** How many microseconds each visit took, by page, the shortest first. */
    Map<Page, List<Long>> visit(List<Page> pages, Visit visit) throws Exception {
        var taken = new LinkedHashMap<Page, List<Long>>();
        pages.forEach(page -> taken.put(page, Collections.synchronizedList(new ArrayList<>())));
        var threads = Executors.newFixedThreadPool(people);
        try {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < people; i++) {
                var random = new Random(i);
                all.add(threads.submit(() -> {
                    for (int n = 0; n < pagesEach; n++) {
                        Thread.sleep(random.nextInt(READING_MILLIS));
                        var page = pages.get(random.nextInt(pages.size()));
                        var begun = System.nanoTime();
                        visit.open(page);
                        taken.get(page).add((System.nanoTime() - begun) / 1000);
                    }
                    return null;
                }));
            }
            for (var one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        taken.values().forEach(Collections::sort);
        return taken;
    }
}
