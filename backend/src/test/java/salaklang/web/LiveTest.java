package salaklang.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.OpenLogins;
import salaklang.platform.FeatureTest;
import salaklang.tenancy.CurrentTenant;

/** Real connections to a real server, and the database between the two sides. */
@FeatureTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"sala.live.heartbeat=PT0.5S", "sala.live.per-person=4"})
@Import(LiveDoor.class)
class LiveTest {

    private static final String PROVINCE = "si-sa-ket";

    @Autowired
    Live live;

    @Autowired
    OpenLogins logins;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    final String topic = "topic-" + UUID.randomUUID();
    SseClients clients;

    @BeforeEach
    void open() {
        clients = new SseClients(port);
    }

    @AfterEach
    void close() throws Exception {
        clients.close();
    }

    @Test
    void everyOneOfTwoHundredWatchersHearsOfAChangeOnce() throws Exception {
        var readers = new ArrayList<SseClients.Reader>();
        for (int i = 0; i < 200; i++) {
            readers.add(watch(PROVINCE, topic, "person-" + i));
        }
        assertThat(readers).allMatch(reader -> reader.status == 200);
        publish(PROVINCE, "attendance");
        await().atMost(20, SECONDS).until(() -> readers.stream().allMatch(reader -> !reader.heard.isEmpty()));
        publish(PROVINCE, "vote");
        await().atMost(20, SECONDS).until(() -> readers.stream().allMatch(reader -> reader.heard.size() >= 2));
        assertThat(readers).allSatisfy(reader -> {
            assertThat(reader.heard).hasSize(2);
            assertThat(reader.heard.get(0)).contains("\"event\":\"attendance\"").contains("\"present\":\"7\"");
            assertThat(reader.heard.get(1)).contains("\"event\":\"vote\"");
        });
    }

    @Test
    void nobodyHearsOfAnotherTopicOrOfTheSameTopicOfAnotherProvince() throws Exception {
        var here = watch(PROVINCE, topic, "one");
        var other = watch(PROVINCE, topic + "-other", "two");
        var elsewhere = watch("phrae", topic, "three");
        publish(PROVINCE, "attendance");
        await().atMost(10, SECONDS).until(() -> here.heard.size() == 1);
        publish("phrae", "vote");
        await().atMost(10, SECONDS).until(() -> elsewhere.heard.size() == 1);
        assertThat(here.heard).hasSize(1);
        assertThat(other.heard).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotTold() throws Exception {
        var reader = watch(PROVINCE, topic, "one");
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(status -> {
                    live.publish(topic, "never");
                    status.setRollbackOnly();
                }));
        publish(PROVINCE, "attendance");
        await().atMost(10, SECONDS).until(() -> !reader.heard.isEmpty());
        assertThat(reader.heard).singleElement().asString().contains("attendance");
    }

    @Test
    void onePersonWatchesOnSomePagesAtATimeAndNoMore() throws Exception {
        var readers = new ArrayList<SseClients.Reader>();
        for (int i = 0; i < 5; i++) {
            readers.add(watch(PROVINCE, topic, "same"));
        }
        assertThat(readers).extracting(reader -> reader.status).containsExactly(200, 200, 200, 200, 429);
        readers.get(0).close();
        await().atMost(10, SECONDS).until(() -> watching() == 3);
        assertThat(watch(PROVINCE, topic, "same").status).isEqualTo(200);
    }

    @Test
    void whoHasGoneIsForgottenAtTheNextSignOfLife() throws Exception {
        var readers = List.of(watch(PROVINCE, topic, "one"), watch(PROVINCE, topic, "two"));
        assertThat(watching()).isEqualTo(2);
        readers.get(0).close();
        await().atMost(10, SECONDS).until(() -> watching() == 1);
    }

    @Test
    void anUnknownSessionIsNoOpenLogin() {
        var session = UUID.randomUUID().toString();
        assertThat(logins.among(List.of(session))).isEmpty();
        insertSession(session, clock.millis() + 60_000);
        assertThat(logins.among(List.of(session, "another"))).containsExactly(session);
        database.sql("update spring_session set expiry_time = 1 where session_id = ?")
                .param(session)
                .update();
        assertThat(logins.among(List.of(session))).isEmpty();
    }

    @Test
    void afterALostConnectionEveryPageLooksAgainAndHearsOn() throws Exception {
        var reader = watch(PROVINCE, topic, "one");
        database.sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where application_name = 'sala-klang-live' and usename = current_user
                        """).query(row -> {});
        await().atMost(20, SECONDS).until(() -> reader.heard.stream().anyMatch(event -> event.contains("\"*\"")));
        publish(PROVINCE, "attendance");
        await().atMost(10, SECONDS).until(() -> reader.heard.stream().anyMatch(event -> event.contains("attendance")));
    }

    private SseClients.Reader watch(String province, String someTopic, String person) throws Exception {
        return clients.open("/" + province + "/live-test/" + someTopic, person);
    }

    private long watching() {
        return CurrentTenant.in(PROVINCE, () -> live.watching(topic));
    }

    private void publish(String province, String event) {
        CurrentTenant.run(
                province,
                () -> transaction.executeWithoutResult(status -> live.publish(topic, event, Map.of("present", "7"))));
    }

    private void insertSession(String session, long expiry) {
        database.sql("""
                        insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                            max_inactive_interval, expiry_time)
                        values (?, ?, 0, 0, 60, ?)
                        """).params(UUID.randomUUID().toString(), session, expiry).update();
    }
}
