package salaklang.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Readers of server-sent events, each with a connection of its own. */
final class SseClients implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().executor(Executors.newCachedThreadPool()).build();
    private final List<Reader> readers = new ArrayList<>();
    private final String base;

    SseClients(int port) {
        base = "http://localhost:" + port;
    }

    Reader open(String path, String person) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("X-Person", person)
                .header("Accept", "text/event-stream")
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofLines());
        var reader = new Reader(response.statusCode(), response.body());
        readers.add(reader);
        return reader;
    }

    @Override
    public void close() throws IOException {
        readers.forEach(Reader::close);
    }

    static final class Reader {

        final int status;
        final List<String> heard = new CopyOnWriteArrayList<>();
        final List<Long> heardAtNanos = new CopyOnWriteArrayList<>();
        final CompletableFuture<Void> ended = new CompletableFuture<>();
        private final Stream<String> lines;

        Reader(int status, Stream<String> lines) {
            this.status = status;
            this.lines = lines;
            var thread = new Thread(this::read);
            thread.setDaemon(true);
            thread.start();
        }

        private void read() {
            try {
                lines.filter(line -> line.startsWith("data:")).forEach(line -> {
                    heardAtNanos.add(System.nanoTime());
                    heard.add(line.substring("data:".length()));
                });
            } catch (RuntimeException closed) {
                // the other side, or we, have gone
            } finally {
                ended.complete(null);
            }
        }

        void close() {
            lines.close();
        }
    }
}
