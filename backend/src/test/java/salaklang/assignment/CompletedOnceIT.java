package salaklang.assignment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import salaklang.identity.Person;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/**
 * A hundred requests at once hand in one assignment, and a hundred verify it: one of each succeeds, the others learn the
 * state by a clean 409. All hundred rounds by -Dsala.rounds=100.
 */
@PlatformTest
class CompletedOnceIT {

    private static final int AT_ONCE = 100;
    private static final int ROUNDS = Integer.getInteger("sala.rounds", 3);
    private static final Logger LOG = LoggerFactory.getLogger(CompletedOnceIT.class);

    @Autowired
    AssignmentService service;

    @Autowired
    AssignmentReader reader;

    @Autowired
    ObjectMapper json;

    @Value("${sala.base-url}")
    String address;

    @Value("${sala.keycloak.url}")
    String keycloak;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void ofAHundredAtOnceOneCompletesAndTheOthersLearnTheState(@Autowired ApplicationContext application)
            throws Exception {
        var cases = new Casework(application);
        var answers = new TreeMap<String, Integer>();
        for (var round = 1; round <= ROUNDS; round++) {
            var id = cases.inProgress(DLA);
            cases.run(DLA, () -> service.reportProgress(id, 90, "แนบหลักฐาน", List.of(), null, List.of(evidence())));

            var submitted = atOnce(DLA, id, "submission", Map.of("text", "ส่งแล้ว"));
            var verified = atOnce(SECRETARY, id, "verification", Map.of());

            assertThat(submitted)
                    .as("handed in, round %d", round)
                    .isEqualTo(Map.of("200", 1, "409 SUBMITTED", AT_ONCE - 1));
            assertThat(verified).as("verified, round %d", round).isEqualTo(Map.of("200", 1, "409 DONE", AT_ONCE - 1));
            assertThat(cases.as(SECRETARY, () -> reader.read(id)).steps())
                    .extracting(AssignmentStep::getKind)
                    .containsOnlyOnce(StepKind.SUBMITTED)
                    .containsOnlyOnce(StepKind.VERIFIED);
            List.of(submitted, verified)
                    .forEach(each -> each.forEach((what, times) -> answers.merge(what, times, Integer::sum)));
        }
        LOG.info("{} rounds of {} at once handed in and verified: {}", ROUNDS, AT_ONCE, answers);
    }

    /** How many were answered how: by the status, and the state that a problem names. */
    private Map<String, Integer> atOnce(Person by, AssignmentId id, String act, Map<String, String> body)
            throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(address + "/api/v1/" + PROVINCE + "/assignments/" + id + "/" + act))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token(by))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        var start = new CyclicBarrier(AT_ONCE);
        var answers = new TreeMap<String, Integer>();
        for (var answer : threads.invokeAll(Collections.nCopies(AT_ONCE, (Callable<String>) () -> {
            start.await(30, SECONDS);
            return said(http.send(request, BodyHandlers.ofString()));
        }))) {
            answers.merge(answer.get(), 1, Integer::sum);
        }
        return answers;
    }

    private String said(HttpResponse<String> answer) throws Exception {
        var status = Integer.toString(answer.statusCode());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return type.startsWith("application/problem+json")
                ? status + " " + json.readTree(answer.body()).path("state").asText()
                : status;
    }

    private String token(Person by) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/" + PROVINCE + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=sala-cli&username=" + by.userName()
                        + "&password=" + People.PASSWORD))
                .build();
        return json.readTree(http.send(request, BodyHandlers.ofString()).body())
                .path("access_token")
                .asText();
    }
}
