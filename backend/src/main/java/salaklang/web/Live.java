package salaklang.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import salaklang.identity.CurrentUser;
import salaklang.identity.OpenLogins;
import salaklang.tenancy.CurrentTenant;

/**
 * Tells the open pages of a topic that something changed, on every replica: the database carries the word
 * ({@code LISTEN/NOTIFY}), and each replica passes it on to the pages that it serves.
 *
 * <p>A feature says {@code live.publish("meeting/" + id, "attendance")} inside its transaction, and lets a page watch by an
 * endpoint of its own that checks who may see, {@code return live.watch("meeting/" + id)}. The page names that endpoint in
 * {@code data-live} and what shows the change in {@code data-live-on="attendance"} ({@code assets/live.js}).
 */
@Service
public class Live {

    static final String CHANNEL = "live";

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final long BACK_AFTER_MILLIS = 2000;
    private static final int SENDERS = 4;

    private final Set<LiveWatcher> watchers = ConcurrentHashMap.newKeySet();
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS, LiveListener.named("live-sender"));
    private final JdbcClient database;
    private final ObjectMapper json;
    private final CurrentUser user;
    private final OpenLogins logins;
    private final int mostPerPerson;

    Live(
            JdbcClient database,
            ObjectMapper json,
            CurrentUser user,
            OpenLogins logins,
            @Value("${sala.live.per-person:12}") int mostPerPerson) {
        this.database = database;
        this.json = json;
        this.user = user;
        this.logins = logins;
        this.mostPerPerson = mostPerPerson;
    }

    /** @see #publish(String, String, Map) */
    public void publish(String topic, String event) {
        publish(topic, event, Map.of());
    }

    /**
     * Tells all who watch a topic of the province at hand, once the transaction at hand has been committed, and nobody where
     * it is not. The same said twice in one transaction is told once.
     *
     * @param values words to show at once; nothing that not every watcher of the topic may see, and together short
     */
    public void publish(String topic, String event, Map<String, String> values) {
        var payload = write(new LiveEvent(CurrentTenant.require(), topic, event, "", values));
        database.sql("""
                        select pg_notify(:channel,
                            (:payload::jsonb || jsonb_build_object('version', pg_current_xact_id()::text))::text)
                        """).param("channel", CHANNEL).param("payload", payload).query(row -> {});
    }

    /**
     * Lets the page at hand watch a topic, after its endpoint has made sure that its person may. It ends with the login.
     *
     * @throws ResponseStatusException 429 for somebody with too many open pages; those ask now and then instead
     */
    public SseEmitter watch(String topic) {
        var tenant = CurrentTenant.require();
        var person = user.require().userId();
        var own = watchers.stream().filter(one -> one.isBy(tenant, person)).toList();
        // who goes from page to page leaves connections behind, and only a sign of life finds out which
        own.forEach(LiveWatcher::keepAlive);
        if (own.size() >= mostPerPerson) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var emitter = new SseEmitter(LONGEST.toMillis());
        var watcher = new LiveWatcher(tenant, topic, person, prepared(), emitter, senders);
        emitter.onCompletion(() -> watchers.remove(watcher));
        emitter.onError(gone -> watchers.remove(watcher));
        emitter.onTimeout(emitter::complete);
        watchers.add(watcher);
        try {
            emitter.send(SseEmitter.event().reconnectTime(BACK_AFTER_MILLIS).comment(""));
        } catch (IOException gone) {
            watchers.remove(watcher);
        }
        return emitter;
    }

    /** How many pages of this replica watch a topic of the province at hand. */
    public long watching(String topic) {
        var tenant = CurrentTenant.require();
        return watchers.stream().filter(one -> one.isOf(tenant, topic)).count();
    }

    void deliver(String payload) {
        var event = read(payload);
        for (var watcher : watchers) {
            if (watcher.isOf(event.tenant(), event.topic())) {
                watcher.tell(event);
            }
        }
    }

    /** After a time without the database nobody knows what was missed. */
    void lookAgain() {
        watchers.forEach(LiveWatcher::lookAgain);
    }

    /** A sign of life to everybody, which also finds out who is gone; the end for those whose login has ended. */
    void keepAlive() {
        var open = logins.among(sessions());
        for (var watcher : watchers) {
            if (watcher.sessionId() == null || open.contains(watcher.sessionId())) {
                watcher.keepAlive();
            } else {
                watcher.end();
            }
        }
    }

    void closeAll() {
        watchers.forEach(LiveWatcher::close);
        senders.shutdown();
    }

    private Collection<String> sessions() {
        return watchers.stream()
                .map(LiveWatcher::sessionId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
    }

    /** Keeps proxies from holding events back, and says by which session the page watches; null for none. */
    private static String prepared() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes at)
                || at.getResponse() == null) {
            return null;
        }
        at.getResponse().setHeader("X-Accel-Buffering", "no");
        at.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var session = at.getRequest().getSession(false);
        return session == null ? null : session.getId();
    }

    private String write(LiveEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private LiveEvent read(String payload) {
        try {
            return json.readValue(payload, LiveEvent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
