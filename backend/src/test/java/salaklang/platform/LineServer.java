package salaklang.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The part of the LINE Messaging API that sends messages, as its reference describes it: it lets in whoever has the token,
 * takes a message once for a retry key, and answers 409 to a repetition.
 */
public class LineServer implements AutoCloseable {

    private static final String PUSH = "/v2/bot/message/push";

    private final String token;
    private final HttpServer server;
    private final Set<String> keys = new HashSet<>();
    private final List<Message> shown = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private int failing;
    private boolean forgetful;

    /** What a person has been shown. */
    public record Message(String to, String text, String retryKey) {}

    public LineServer(String token) {
        this.token = token;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(PUSH, this::push);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** So many requests from now on are answered with 500. */
    public synchronized void failFor(int requests) {
        failing = requests;
    }

    /** The next message is taken, but its sender is told 500. */
    public synchronized void loseNextAnswer() {
        forgetful = true;
    }

    /** Whom messages were shown to that say this, once for each. */
    public synchronized List<String> told(String words) {
        return shown.stream()
                .filter(message -> message.text().contains(words))
                .map(Message::to)
                .toList();
    }

    public synchronized List<Message> shownTo(String lineUser) {
        return shown.stream().filter(message -> message.to().equals(lineUser)).toList();
    }

    /** The statuses of all answers. */
    public synchronized List<Integer> answers() {
        return List.copyOf(answers);
    }

    private synchronized void push(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var status = status(exchange, body);
        answers.add(status);
        var said = "{\"message\":\"%d\"}".formatted(status).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    private int status(HttpExchange exchange, byte[] body) throws IOException {
        if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return 401;
        }
        if (failing > 0) {
            failing--;
            return 500;
        }
        var key = exchange.getRequestHeaders().getFirst("X-Line-Retry-Key");
        var message = new ObjectMapper().readTree(body);
        var to = message.path("to").asText();
        if (!isUuid(key) || !to.startsWith("U") || message.path("messages").size() != 1) {
            return 400;
        }
        if (!keys.add(key)) {
            return 409;
        }
        shown.add(new Message(to, message.path("messages").path(0).path("text").asText(), key));
        if (forgetful) {
            forgetful = false;
            return 500;
        }
        return 200;
    }

    private static boolean isUuid(String key) {
        try {
            return key != null && UUID.fromString(key).toString().equals(key);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
