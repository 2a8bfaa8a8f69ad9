package salaklang.search;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.assignment.Casework;
import salaklang.committee.CommitteeId;
import salaklang.document.Documents;
import salaklang.identity.Role;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.tenancy.Provinces;

/** What is done when something fails, takes too long or waits behind much else. */
@FeatureTest
class SearchQueueTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    IndexQueue queue;

    @Autowired
    SearchService search;

    @Autowired
    Finder finder;

    @Autowired
    Documents documents;

    @Autowired
    FileTexts files;

    @Autowired
    SubjectRows rows;

    @Autowired
    Index index;

    @Autowired
    NamedParameterJdbcOperations batches;

    @Autowired
    Provinces provinces;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final String word = "ค" + UUID.randomUUID().toString().replace("-", "");
    private SearchScene scene;
    private Casework cases;
    private CommitteeId committee;

    @BeforeEach
    void aCommitteeAndNothingElseWaits(@Autowired ApplicationContext application) {
        scene = new SearchScene(application);
        cases = scene.cases;
        committee = scene.committee;
        queue.work(PROVINCE, 10_000);
        scene.in(() -> database.sql("delete from search_queue").update());
    }

    private int rename(String name) {
        return scene.change("update committee set name = :text where id = :id", name, committee.value());
    }

    private List<Hit> find(String typed) {
        return scene.find(GOVERNOR, typed);
    }

    private record Waiting(String kind, UUID subject, int tries, boolean later) {}

    private List<Waiting> waiting() {
        return scene.in(() -> database.sql("""
                        select kind, subject, tries, coalesce(not_before > now(), false) as later from search_queue
                        """).query(Waiting.class).list());
    }

    @Test
    void whatCannotBeWrittenStaysInTheQueueForLaterAndTheRestIsWritten() {
        var other = cases.committee();
        queue.work(PROVINCE, 10_000);
        var failing = new Index(rows, database, batches, provinces, Clock.systemDefaultZone()) {
            @Override
            void write(Subject.Kind kind, Collection<UUID> subjects) {
                if (subjects.contains(committee.value())) {
                    throw new IllegalStateException("cannot be written");
                }
                super.write(kind, subjects);
            }
        };
        var written = UUID.randomUUID().toString().replace("-", "");
        rename("ก" + word);
        scene.change("update committee set name = :text where id = :id", written, other.value());
        new IndexQueue(failing, files, provinces, database, transaction).work(PROVINCE, 10);
        assertThat(find(written)).hasSize(1);
        assertThat(find("ก" + word)).isEmpty();
        assertThat(waiting()).containsExactly(new Waiting("COMMITTEE", committee.value(), 1, true));

        queue.work(PROVINCE, 10);
        assertThat(waiting()).hasSize(1);
        scene.in(
                () -> database.sql("update search_queue set not_before = now()").update());
        queue.work(PROVINCE, 10);
        assertThat(find("ก" + word)).hasSize(1);
        assertThat(waiting()).isEmpty();
    }

    /** As when a replica is killed: the database ends its transaction when the connection is gone. */
    @Test
    void whatWasBeingWrittenWhenTheConnectionWasLostIsAsItWasAndWrittenLater() {
        rename("ก" + word);
        paper(scene.item(cases.meeting(committee, 3), "แผนงาน"));
        queue.work(PROVINCE, 10_000);
        var losing = new Index(rows, database, batches, provinces, Clock.systemDefaultZone()) {
            @Override
            void write(Subject.Kind kind, Collection<UUID> subjects) {
                super.write(kind, subjects);
                loseConnection();
            }

            @Override
            void keepText(UUID document, String text) {
                super.keepText(document, text);
                loseConnection();
            }
        };
        var later = "ค" + UUID.randomUUID().toString().replace("-", "");
        rename(later);
        paper(scene.item(cases.meeting(committee, 4), "แผนงาน"));
        var left = waiting().stream().map(Waiting::subject).collect(toSet());
        var kept = texts();

        new IndexQueue(losing, files, provinces, database, transaction).work(PROVINCE, 10);

        assertThat(find("ก" + word)).isNotEmpty();
        assertThat(find(later)).isEmpty();
        assertThat(texts()).isEqualTo(kept);
        assertThat(waiting().stream().map(Waiting::subject)).containsAll(left);

        scene.in(() -> database.sql("update search_queue set not_before = null").update());
        queue.work(PROVINCE, 10_000);
        assertThat(find("ก" + word)).isEmpty();
        assertThat(find(later)).extracting(Hit::kind).contains(Kind.COMMITTEE, Kind.MEETING);
        assertThat(find(word))
                .extracting(Hit::kind)
                .filteredOn(Kind.FILE::equals)
                .hasSize(2);
        assertThat(waiting()).isEmpty();
    }

    private void loseConnection() {
        database.sql("select pg_terminate_backend(pg_backend_pid())")
                .query(Boolean.class)
                .single();
    }

    private int texts() {
        return scene.in(() -> database.sql("select count(*) from search_file")
                .query(Integer.class)
                .single());
    }

    @Test
    void manyFilesAtTheHeadOfTheQueueKeepNothingElseWaiting() {
        scene.in(() -> database.sql("""
                        insert into search_queue (kind, subject)
                        select 'DOCUMENT', gen_random_uuid() from generate_series(1, 250)
                        """).update());
        rename("ก" + word);
        queue.work(PROVINCE, 1);
        assertThat(find("ก" + word)).hasSize(1);
        assertThat(waiting()).hasSize(250);
        queue.work(PROVINCE, 1_000);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aFileThatWasRefusedIsReadLater() {
        var document = paper(scene.item(cases.meeting(committee, 3), "แผนงาน"));
        new IndexQueue(index, refusing(), provinces, database, transaction).work(PROVINCE, 20);
        assertThat(find(word)).isEmpty();
        assertThat(waiting()).containsExactly(new Waiting("DOCUMENT", document, 1, true));
        cases.as(People.of(PROVINCE, Role.PROVINCE_ADMIN), () -> search.renew());
        queue.work(PROVINCE, 10_000);
        assertThat(find(word)).extracting(Hit::kind).containsExactly(Kind.FILE);
        assertThat(waiting()).isEmpty();
    }

    private FileTexts refusing() {
        return new FileTexts(documents) {
            @Override
            String read(UUID document) {
                throw new RejectedExecutionException("all are busy");
            }
        };
    }

    @Test
    void theAdministratorHasFilesReadAgainOfWhichThereIsNoText() {
        var document = paper(scene.item(cases.meeting(committee, 3), "แผนงาน"));
        scene.in(() -> database.sql("insert into search_file (document_id, text) values (:id, '')")
                .param("id", document)
                .update());
        queue.work(PROVINCE, 10_000);
        assertThat(find(word)).isEmpty();
        cases.as(People.of(PROVINCE, Role.PROVINCE_ADMIN), () -> search.renew());
        queue.work(PROVINCE, 10_000);
        assertThat(find(word)).hasSize(1);
    }

    @Test
    void aConflictOfInterestWithholdsThePapersOfTheMeetingsTheItemWasCarriedOnTo() {
        var first = cases.meeting(committee, 3);
        var item = scene.item(first, "แผนงาน");
        var carried = scene.item(cases.meeting(committee, 4), "แผนงาน", item);
        paper(scene.item(cases.meeting(committee, 5), "แผนงาน", carried));
        queue.work(PROVINCE, 10_000);
        assertThat(find(word)).hasSize(1);
        scene.conflict(first, item);
        queue.work(PROVINCE, 10_000);
        assertThat(find(word)).isEmpty();
    }

    @Test
    void aNameThatIsShortenedAndANewSecretariatReachTheMeetings() {
        rename("ก" + word + " อำเภอ");
        cases.meeting(committee, 3);
        queue.work(PROVINCE, 10_000);
        rename("ก" + word);
        scene.change("update committee set secretariat = :text where id = :id", "agencies/pr", committee.value());
        queue.work(PROVINCE, 10_000);
        var found = cases.as(
                GOVERNOR, () -> search.find("ก" + word, new Narrowing(null, "agencies/pr", null, null), null, 50));
        assertThat(found.hits()).extracting(Hit::kind).contains(Kind.COMMITTEE, Kind.MEETING);
        assertThat(found.hits()).noneMatch(hit -> hit.title().contains("อำเภอ"));
    }

    @Test
    void onlyAnotherUnitHasTheMatterWrittenAgainAndNoReportOfProgress() {
        var directive = UUID.randomUUID();
        var recommendation = cases.approved(committee, cases.today().plusDays(20), DLA_UNIT);
        var assignment = cases.assignment(recommendation, DLA_UNIT);
        scene.in(() -> database.sql("""
                        insert into directive (id, kind, number, year_be, title, text, urgency, assigner, issued_by,
                            issued_by_position, issued_at, state, version)
                        select :id, 'DIRECTIVE', coalesce(max(number), 0) + 1, 2690, 'เรื่อง', 'ข้อความ', 'NORMAL',
                            'agencies/pr', 'x', 'ผู้ว่าราชการจังหวัด', now(), 'OPEN', 0
                        from directive where year_be = 2690
                        """).param("id", directive).update());
        scene.in(() -> database.sql("update assignment set matter_id = :matter where id = :id")
                .param("matter", directive)
                .param("id", assignment.value())
                .update());
        queue.work(PROVINCE, 10_000);
        assertThat(writtenAgainAfter(assignment.value())).isEmpty();
        scene.change("update assignment set unit = :text where id = :id", "agencies/nre", assignment.value());
        scene.in(() -> database.sql("delete from search_queue").update());
        assertThat(writtenAgainAfter(assignment.value())).containsExactly("DIRECTIVE", "RECOMMENDATION");
        queue.work(PROVINCE, 10_000);
        assertThat(writtenAgainAfter(assignment.value())).isEmpty();
    }

    private List<String> writtenAgainAfter(UUID assignment) {
        scene.in(() -> {
            index.write(Subject.Kind.ASSIGNMENT, List.of(assignment));
            return null;
        });
        return waiting().stream().map(Waiting::kind).sorted().toList();
    }

    @Test
    void whatTakesTooLongIsSaidOnThePageAndNeverAnError() throws Exception {
        rename("ก" + word);
        queue.work(PROVINCE, 10_000);
        whileNothingCanBeRead("search_entry", () -> {
            mvc.perform(get("/" + PROVINCE + "/search").param("q", word).with(People.login(DLA)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("คำนี้พบในเรื่องจำนวนมากเกินไป")));
            mvc.perform(get("/" + PROVINCE + "/search")
                            .param("q", word)
                            .param("kind", "COMMITTEE")
                            .with(People.login(DLA)))
                    .andExpect(status().isOk());
            mvc.perform(get("/api/v1/" + PROVINCE + "/search").param("q", word).with(People.login(DLA)))
                    .andExpect(status().isOk());
            var hit = new Hit(Kind.FILE, UUID.randomUUID(), "/x", "เรื่อง", "", "ก".repeat(4_000), LocalDate.EPOCH, 1);
            var whole = scene.in(() -> {
                database.sql("set local statement_timeout = '1s'").update();
                return finder.whole(List.of(hit), List.of("all"));
            });
            assertThat(whole).containsExactly(hit);
        });
    }

    @Test
    void eachWayLeavesTheNextWhatIsLeftOfTheTime() {
        assertThat(leftAfterASearch()).isBetween(250, 2_999);
    }

    /** In milliseconds. */
    private int leftAfterASearch() {
        return scene.in(() -> {
            finder.find(Sought.of(word), new Narrowing(null, null, null, null), List.of("all"));
            return database.sql("select setting from pg_settings where name = 'statement_timeout'")
                    .query(Integer.class)
                    .single();
        });
    }

    private interface Act {
        void run() throws Exception;
    }

    private void whileNothingCanBeRead(String table, Act act) throws Exception {
        var held = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var holder = new Thread(() -> scene.in(() -> {
            database.sql("lock table " + table + " in access exclusive mode").update();
            held.countDown();
            try {
                return end.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        holder.start();
        try {
            assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
            act.run();
        } finally {
            end.countDown();
            holder.join();
        }
    }

    private UUID paper(UUID item) {
        return scene.paper(item, "แผน.csv", ("เรื่อง,จำนวน\n" + word + ",1\n").getBytes(StandardCharsets.UTF_8));
    }
}
