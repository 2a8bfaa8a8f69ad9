package salaklang.web;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page. Whoever reads too slowly to keep up is let go, and comes back by itself. */
final class LiveWatcher {

    private static final Logger LOG = LoggerFactory.getLogger(LiveWatcher.class);

    private static final int MOST_WAITING = 50;

    /** Nothing but a sign of life. */
    private static final LiveEvent HEARTBEAT = new LiveEvent("", "", "", "", Map.of());

    /** The login has ended: do not come back. */
    private static final LiveEvent END = new LiveEvent("", "", "end", "", Map.of());

    private final String tenant;
    private final String topic;
    private final String personId;
    private final String sessionId;
    private final SseEmitter emitter;
    private final Executor senders;
    private final BlockingQueue<LiveEvent> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean sending = new AtomicBoolean();

    LiveWatcher(String tenant, String topic, String personId, String sessionId, SseEmitter emitter, Executor senders) {
        this.tenant = tenant;
        this.topic = topic;
        this.personId = personId;
        this.sessionId = sessionId;
        this.emitter = emitter;
        this.senders = senders;
    }

    boolean isOf(String someTenant, String someTopic) {
        return tenant.equals(someTenant) && topic.equals(someTopic);
    }

    boolean isBy(String someTenant, String somePerson) {
        return tenant.equals(someTenant) && personId.equals(somePerson);
    }

    String sessionId() {
        return sessionId;
    }

    void tell(LiveEvent event) {
        if (!waiting.offer(event)) {
            emitter.complete();
            return;
        }
        if (sending.compareAndSet(false, true)) {
            senders.execute(this::sendAll);
        }
    }

    void lookAgain() {
        tell(LiveEvent.anything(tenant, topic));
    }

    void keepAlive() {
        tell(HEARTBEAT);
    }

    void end() {
        tell(END);
    }

    void close() {
        emitter.complete();
    }

    private void sendAll() {
        try {
            for (var event = waiting.poll(); event != null; event = waiting.poll()) {
                send(event);
            }
        } catch (IOException | IllegalStateException gone) {
            giveUp(gone);
        } finally {
            sending.set(false);
        }
        if (!waiting.isEmpty() && sending.compareAndSet(false, true)) {
            senders.execute(this::sendAll);
        }
    }

    /** Nobody is left to tell of it, and the request may have ended by itself meanwhile. */
    private void giveUp(Exception gone) {
        try {
            emitter.completeWithError(gone);
        } catch (IllegalStateException ended) {
            LOG.debug("The request had ended", ended);
        }
    }

    private void send(LiveEvent event) throws IOException {
        if (event == HEARTBEAT) {
            emitter.send(SseEmitter.event().comment(""));
            return;
        }
        var data = Map.of("event", event.event(), "version", event.version(), "values", event.values());
        emitter.send(SseEmitter.event().data(data, MediaType.APPLICATION_JSON));
        if (event == END) {
            emitter.complete();
        }
    }
}
