package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.SalaKlangApplication;
import salaklang.benchmark.Replica;
import salaklang.followup.Rows;
import salaklang.platform.DatabaseSettings;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;
import salaklang.platform.PostgresServer;

/**
 * A second replica is killed twenty times (SIGKILL) while people take 2,000 steps through it. A ledger holds what was
 * answered: nothing that was answered with success may be missing afterwards, and nothing may be there twice. It takes
 * minutes, so it does not run with the tests:
 * {@code ./mvnw -pl backend -am test -Dtest=KilledAgainAndAgain -Dsurefire.failIfNoSpecifiedTests=false}
 */
@PlatformTest
class KilledAgainAndAgain {

    private static final int KILLS = Integer.getInteger("killed.times", 20);
    private static final int ASSIGNMENTS = Integer.getInteger("killed.assignments", 500);
    private static final int AT_ONCE = 8;
    private static final List<Step> STEPS = List.of(
            new Step("return", "agency-representative", "RETURNED", Map.of("reason", "ไม่ใช่ภารกิจ")),
            new Step(
                    "reassignment",
                    "committee-secretary",
                    "REASSIGNED",
                    Map.of("unit", "agencies/dla", "reason", "เป็นภารกิจของท่าน")),
            new Step("acceptance", "agency-representative", "ACCEPTED", Map.of()),
            new Step("cancellation", "committee-secretary", "CANCELLED", Map.of("reason", "ยกเลิกทั้งโครงการ")));
    private static final Logger LOG = LoggerFactory.getLogger(KilledAgainAndAgain.class);

    /** @param kind what it leaves on the assignment's path */
    private record Step(String path, String account, String kind, Map<String, String> body) {}

    @Autowired
    ApplicationContext application;

    @Autowired
    AssignmentWorkflow workflow;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient client;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ObjectMapper json;

    @Value("${sala.keycloak.url}")
    String keycloak;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private Casework cases;
    private Replica replica;

    @Test
    void nothingThatWasAnsweredIsLostAndNothingHappensTwice() throws Exception {
        cases = new Casework(application);
        var ids = assignments();
        takeTokens();
        replica = new Replica(SalaKlangApplication.class, entry -> true, settings(), "/readyz");
        replica.start();
        var people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var walks = new ArrayList<Future<Void>>();
            for (var id : ids) {
                walks.add(people.submit(walk(id)));
            }
            killAgainAndAgain(walks, ids.size() * STEPS.size());
            for (var walk : walks) {
                walk.get();
            }
        } finally {
            people.shutdownNow();
        }
        LOG.info("{} steps answered, {} attempts without an answer, {} kills", answered.get(), unanswered.get(), KILLS);

        for (var step : STEPS) {
            assertThat(times("""
                    select count(*) from assignment_step s where s.kind = ? and s.assignment_id in
                      (select id from assignment where title = 'ledger')
                    """, step.kind())).as(step.kind()).isEqualTo(ids.size());
            assertThat(times("""
                    select count(distinct s.assignment_id) from assignment_step s where s.kind = ? and s.assignment_id in
                      (select id from assignment where title = 'ledger')
                    """, step.kind())).as(step.kind()).isEqualTo(ids.size());
        }
        assertThat(times("""
                select count(*) from audit_entry where action = ? and subject_id in
                  (select id::text from assignment where title = 'ledger')
                """, "AssignmentReturned")).isEqualTo(ids.size());
        assertThat(times("""
                select count(*) from notice where kind = ? and path in
                  (select '/assignments/' || id from assignment where title = 'ledger')
                """, "AssignmentReturned")).isEqualTo(ids.size());
        assertThat(times("""
                select count(*) from act_ru_execution where business_key_ in
                  (select id::text from assignment where title = 'ledger') and ? is not null
                """, "running")).isZero();
    }

    @AfterEach
    void endTheReplica() throws InterruptedException {
        if (replica != null) {
            replica.kill();
        }
    }

    private List<UUID> assignments() {
        var rows = new Rows(PROVINCE, client, transaction);
        var committee = cases.committee();
        return cases.together(SECRETARY, () -> {
            var ids = new ArrayList<UUID>();
            for (int i = 0; i < ASSIGNMENTS; i++) {
                var id = rows.assignment(
                        committee,
                        rows.recommendation(committee),
                        Casework.DLA_UNIT,
                        "OFFERED",
                        cases.today().plusDays(60));
                workflow.start(id);
                ids.add(id.value());
            }
            jdbc.update("update assignment set title = 'ledger' where committee_id = ?", committee.value());
            return ids;
        });
    }

    /** One person after the other does what is next, and asks again where no answer came. */
    private Callable<Void> walk(UUID id) {
        return () -> {
            for (var step : STEPS) {
                take(id, step);
            }
            return null;
        };
    }

    private void take(UUID id, Step step) throws Exception {
        var inDoubt = false;
        while (true) {
            var status = ask(id, step);
            if (status == 200) {
                answered.incrementAndGet();
                return;
            }
            if (status == 409 && inDoubt) {
                answered.incrementAndGet();
                return;
            }
            if (status != 0 && status < 500) {
                throw new AssertionError(step.path() + " of " + id + " was answered with " + status);
            }
            inDoubt = true;
            unanswered.incrementAndGet();
            Thread.sleep(200);
        }
    }

    /** @return 0 where no answer came */
    private int ask(UUID id, Step step) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(replica.url("/api/v1/" + PROVINCE + "/assignments/" + id + "/" + step.path())))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + tokens.get(step.account()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(step.body())))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException noAnswer) {
            return 0;
        }
    }

    private void killAgainAndAgain(List<Future<Void>> walks, int steps) throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            var next = steps * kill / (KILLS + 1);
            while (answered.get() < next) {
                failWithWhoeverFailed(walks);
                Thread.sleep(20);
            }
            replica.kill();
            LOG.info("Killed for the {}. time, {} steps answered", kill, answered.get());
            takeTokens();
            replica.start();
        }
    }

    private static void failWithWhoeverFailed(List<Future<Void>> walks) throws Exception {
        for (var walk : walks) {
            if (walk.isDone()) {
                walk.get();
            }
        }
    }

    private Map<String, String> settings() {
        var settings = DatabaseSettings.of(PostgresServer.ofTests(), "sala_platform");
        settings.putAll(Map.of(
                "sala.provinces", String.join(",", People.provinces()),
                "sala.keycloak.url", keycloak,
                "sala.keycloak.admin.username", "nobody",
                "sala.keycloak.admin.password", "nobody",
                "sala.keycloak.provision", "false"));
        return settings;
    }

    private void takeTokens() throws Exception {
        for (var account : List.of("agency-representative", "committee-secretary")) {
            var request = HttpRequest.newBuilder(
                            URI.create(keycloak + "/realms/" + PROVINCE + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=password&client_id=sala-cli&username=" + account
                            + "&password=" + People.PASSWORD))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString()).body();
            tokens.put(account, json.readTree(answer).path("access_token").asText());
        }
    }

    private int times(String sql, String value) {
        return cases.together(SECRETARY, () -> jdbc.queryForObject(sql, Integer.class, value));
    }
}
