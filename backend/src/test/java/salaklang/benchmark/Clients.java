package salaklang.benchmark;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** So many programs that ask one thing after the other, without a pause. */
final class Clients {

    private final int atOnce;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Clients(int atOnce) {
        this.atOnce = atOnce;
    }

    /** @param micros how long each request took */
    record Turn(double seconds, List<Long> micros) {}

    /**
     * Asks for all of them, and fails where one is refused.
     *
     * @param request the n-th one
     */
    Turn ask(int from, int to, IntFunction<HttpRequest> request) throws Exception {
        var threads = Executors.newFixedThreadPool(atOnce);
        try {
            var acts = IntStream.rangeClosed(from, to)
                    .mapToObj(n -> (Callable<Long>) () -> micros(request.apply(n)))
                    .toList();
            long begun = System.nanoTime();
            var answers = threads.invokeAll(acts);
            var seconds = (System.nanoTime() - begun) / 1_000_000_000.0;
            var micros = new ArrayList<Long>();
            for (var answer : answers) {
                micros.add(answer.get());
            }
            return new Turn(seconds, micros);
        } finally {
            threads.shutdownNow();
        }
    }

    private long micros(HttpRequest request) throws Exception {
        long begun = System.nanoTime();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return (System.nanoTime() - begun) / 1_000;
    }
}
