package salaklang.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.platform.FeatureTest;
import salaklang.tenancy.CurrentTenant;

/**
 * How long it takes until the last of 200 watchers has heard of a change. It measures, so it does not run with the tests:
 * {@code ./mvnw -pl backend -am test -Dtest=LiveSpeed -Dsurefire.failIfNoSpecifiedTests=false}
 */
@FeatureTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(LiveDoor.class)
class LiveSpeed {

    private static final int WATCHERS = 200;
    private static final int ROUNDS = 50;

    @Autowired
    Live live;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @Test
    void theLastOfTwoHundredHearsWithinASecond() throws Exception {
        var topic = "topic-" + UUID.randomUUID();
        try (var clients = new SseClients(port)) {
            var readers = new ArrayList<SseClients.Reader>();
            for (int i = 0; i < WATCHERS; i++) {
                readers.add(clients.open("/si-sa-ket/live-test/" + topic, "person-" + i));
            }
            var millis = new ArrayList<Long>();
            for (int round = 1; round <= ROUNDS; round++) {
                int count = round;
                long begun = System.nanoTime();
                CurrentTenant.run(
                        "si-sa-ket",
                        () -> transaction.executeWithoutResult(status -> live.publish(topic, "round-" + count)));
                await().pollInterval(java.time.Duration.ofMillis(10))
                        .atMost(30, SECONDS)
                        .until(() -> readers.stream().allMatch(reader -> reader.heardAtNanos.size() >= count));
                long last = readers.stream()
                        .mapToLong(reader -> reader.heardAtNanos.get(count - 1))
                        .max()
                        .orElseThrow();
                millis.add((last - begun) / 1_000_000);
            }
            var sorted = millis.stream().sorted().toList();
            LoggerFactory.getLogger(LiveSpeed.class)
                    .info(
                            "{} watchers, {} changes: the last heard after {} ms in the middle, {} ms at worst",
                            WATCHERS,
                            ROUNDS,
                            sorted.get(ROUNDS / 2),
                            sorted.get(ROUNDS - 1));
            assertThat(sorted.get(ROUNDS - 1)).isLessThan(1000);
        }
    }
}
