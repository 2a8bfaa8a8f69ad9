package salaklang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.SalaKlangApplication;
import salaklang.benchmark.Replica;
import salaklang.committee.CommitteeId;
import salaklang.followup.Rows;
import salaklang.meeting.MeetingId;
import salaklang.platform.DatabaseSettings;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;
import salaklang.platform.PostgresServer;

/**
 * The replica that writes the index is killed (SIGKILL) again and again while it does, each time after everything was
 * changed anew. Afterwards the index is held against the records: nothing is missing, nothing is old, nothing is there
 * twice, and no word of before is left. It takes minutes, so it does not run with the tests:
 * {@code ./mvnw -pl backend -am test -Dtest=KilledWhileIndexing -Dsurefire.failIfNoSpecifiedTests=false}
 */
@PlatformTest
@TestPropertySource(properties = "sala.search.index-every=P1D")
class KilledWhileIndexing {

    private static final int KILLS = Integer.getInteger("killed.times", 6);
    private static final int ASSIGNMENTS = Integer.getInteger("killed.assignments", 3_000);
    private static final int PAPERS = 20;
    private static final int LOOKED_FOR = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Logger LOG = LoggerFactory.getLogger(KilledWhileIndexing.class);

    private record Line(String kind, UUID id, UUID owner, String path, String title, String about, String body) {}

    @Autowired
    SubjectRows rows;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Value("${sala.keycloak.url}")
    String keycloak;

    private final String token = UUID.randomUUID().toString().substring(0, 6);
    private SearchScene scene;
    private CommitteeId committee;
    private MeetingId meeting;
    private Replica replica;

    @Test
    void whatThereIsIsFoundOnceAndNothingElse(@Autowired ApplicationContext application) throws Exception {
        scene = new SearchScene(application);
        committee = scene.committee;
        meeting = scene.cases.meeting(committee, 3);
        var ids = assignments();
        replica = new Replica(SalaKlangApplication.class, entry -> true, settings(), "/readyz");
        replica.start();
        await(() -> waiting() == 0);
        int whileWriting = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            change(ids, kill);
            int all = waiting();
            int left = all * (KILLS - kill + 1) / (KILLS + 2);
            await(() -> waiting() <= left && isWriting());
            whileWriting += isWriting() ? 1 : 0;
            replica.kill();
            LOG.info("Killed for the {}. time: {} of {} were left", kill, waiting(), all);
            replica.start();
        }
        await(() -> waiting() == 0);
        LOG.info("{} kills, {} of them while a transaction was under way", KILLS, whileWriting);

        var subjects = Map.of(
                Subject.Kind.ASSIGNMENT,
                ids,
                Subject.Kind.MEETING,
                List.of(meeting.value()),
                Subject.Kind.COMMITTEE,
                List.of(committee.value()));
        subjects.forEach((kind, each) -> assertThat(indexed(kind, each))
                .as(kind.name())
                .containsExactlyInAnyOrderElementsOf(recorded(kind, each)));
        assertThat(indexed(Subject.Kind.ASSIGNMENT, ids)).hasSize(ASSIGNMENTS - KILLS);
        for (int at = KILLS; at < ids.size(); at += ids.size() / LOOKED_FOR) {
            assertThat(scene.find(GOVERNOR, word(KILLS, at)))
                    .extracting(Hit::id)
                    .contains(ids.get(at));
        }
    }

    @AfterEach
    void endTheReplica() throws InterruptedException {
        if (replica != null) {
            replica.kill();
        }
    }

    private List<UUID> assignments() {
        var made = new Rows(PROVINCE, database, transaction);
        var recommendation = made.recommendation(committee);
        return scene.cases.together(SECRETARY, () -> {
            var ids = new ArrayList<UUID>();
            for (int i = 0; i < ASSIGNMENTS; i++) {
                ids.add(made.assignment(
                                committee,
                                recommendation,
                                DLA_UNIT,
                                "OFFERED",
                                scene.cases.today().plusDays(60))
                        .value());
            }
            return ids;
        });
    }

    /** Each is called otherwise, one more is cancelled, and there are new papers to read. */
    private void change(List<UUID> ids, int round) {
        scene.in(() -> database.sql("""
                        update assignment set title = 'เรื่อง ' || :token || :round || 'x' || n.at
                        from unnest(:ids) with ordinality n (id, at) where assignment.id = n.id
                        """)
                .param("token", token)
                .param("round", round)
                .param("ids", ids.toArray(UUID[]::new))
                .update());
        scene.change("update assignment set state = 'CANCELLED', title = :text where id = :id", "", ids.get(round - 1));
        for (int i = 0; i < PAPERS; i++) {
            var word = token + "p" + round + "x" + i;
            scene.paper(
                    scene.item(meeting, "แผนงาน"),
                    "แผน.csv",
                    ("เรื่อง,จำนวน\n" + word + ",1\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private String word(int round, int at) {
        return token + round + "x" + (at + 1);
    }

    private int waiting() {
        return scene.in(() -> database.sql("select count(*) from search_queue")
                .query(Integer.class)
                .single());
    }

    /** Whether a transaction of the index is under way. */
    private boolean isWriting() {
        return scene.in(() -> database.sql("""
                        select not pg_try_advisory_xact_lock(hashtextextended('indexing ' || :province, 0))
                        """)
                .param("province", PROVINCE)
                .query(Boolean.class)
                .single());
    }

    private static void await(BooleanSupplier reached) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(5);
        }
    }

    private List<Line> recorded(Subject.Kind kind, Collection<UUID> ids) {
        return scene.in(() -> {
            var texts = new HashMap<UUID, String>();
            database.sql("select document_id, text from search_file").query(row -> {
                texts.put(row.getObject(1, UUID.class), row.getString(2));
            });
            return rows.of(kind, ids).stream()
                    .map(entry -> new Line(
                            entry.kind().name(),
                            entry.id(),
                            entry.owner().id(),
                            entry.path(),
                            entry.title(),
                            entry.about(),
                            entry.document() == null ? entry.body() : texts.get(entry.document())))
                    .toList();
        });
    }

    private List<Line> indexed(Subject.Kind kind, Collection<UUID> ids) {
        return scene.in(() -> {
            readAll();
            return database.sql("""
                            select kind, id, owner_id as owner, path, title, about, body from search_entry
                            where owner_kind = :kind and owner_id in (:ids)
                            """)
                    .param("kind", kind.name())
                    .param("ids", ids)
                    .query(Line.class)
                    .list();
        });
    }

    /** Without a search each entry has its words, but not by the index. */
    private void readAll() {
        database.sql("select set_config('enable_bitmapscan', 'off', true)")
                .query(String.class)
                .single();
    }

    private Map<String, String> settings() {
        var settings = DatabaseSettings.of(PostgresServer.ofTests(), "sala_platform");
        settings.putAll(Map.of(
                "sala.provinces", String.join(",", People.provinces()),
                "sala.search.index-every", "PT0.1S",
                "sala.keycloak.url", keycloak,
                "sala.keycloak.admin.username", "nobody",
                "sala.keycloak.admin.password", "nobody",
                "sala.keycloak.provision", "false"));
        return settings;
    }
}
