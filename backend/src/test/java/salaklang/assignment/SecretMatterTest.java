package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.committee.CommitteeId;
import salaklang.decision.OutcomeId;
import salaklang.decision.OutcomeRecorded;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.OutcomeKind;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.recommendation.RecommendationId;
import salaklang.recommendation.RecommendationRecord;
import salaklang.recommendation.RecommendationService;
import salaklang.recommendation.RecommendationState;

/** What a secret meeting decided is read with a second factor or not at all. */
@FeatureTest
class SecretMatterTest {

    private static final Person AUDITOR = People.auditor(PROVINCE);
    private static final String BASE = "/" + PROVINCE;
    private static final String API = "/api/v1/" + PROVINCE;
    private static final String TO_SECOND_FACTOR = "/oauth2/authorization/" + PROVINCE + "?acr=second-factor";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient database;

    @Autowired
    RecommendationService recommendations;

    @Autowired
    RecommendationRecord record;

    @Autowired
    AssignmentService assignments;

    private Casework cases;

    /** In everything that is said of it, and in nothing else. */
    private final String telltale = "สายลับ" + UUID.randomUUID();

    private CommitteeId committee;
    private RecommendationId recommendation;
    private AssignmentId assignment;

    @BeforeEach
    void aSecretMeetingThatRecommends(@Autowired ApplicationContext application) {
        cases = new Casework(application);
        committee = cases.committee();
        recommendation = recommended(application, meeting("SECRET"), committee);
    }

    private MeetingId meeting(String secrecy) {
        var meeting = cases.meeting(committee, 10);
        cases.together(
                SECRETARY,
                () -> database.sql("update meeting set secrecy = :secrecy where id = :id")
                        .param("secrecy", secrecy)
                        .param("id", meeting.value())
                        .update());
        return meeting;
    }

    private RecommendationId recommended(ApplicationContext application, MeetingId meeting, CommitteeId committee) {
        var item = AgendaItemId.next();
        cases.together(SECRETARY, () -> {
            application.publishEvent(new OutcomeRecorded(
                    meeting,
                    committee,
                    item,
                    "4.1",
                    telltale + " ชื่อเรื่อง",
                    new OutcomeId(item.value()),
                    OutcomeKind.RECOMMENDATION,
                    telltale + " มติ",
                    true,
                    SECRETARY,
                    Instant.now()));
            return null;
        });
        return cases.together(
                SECRETARY,
                () -> new RecommendationId(database.sql("select id from recommendation where item_id = :item")
                        .param("item", item.value())
                        .query(UUID.class)
                        .single()));
    }

    private void proposed() {
        cases.run(SECRETARY, () -> {
            recommendations.plan(
                    recommendation,
                    List.of(DLA_UNIT),
                    telltale + " ผลงาน",
                    cases.today().plusDays(1));
            recommendations.propose(recommendation);
        });
    }

    private void approved() {
        proposed();
        cases.run(GOVERNOR, () -> recommendations.approve(recommendation, null));
        assignment = cases.assignment(recommendation, DLA_UNIT);
    }

    /** Taken on, reported on with a file, handed in, sent back. */
    private void workedOn() {
        approved();
        cases.run(DLA, () -> {
            assignments.accept(assignment);
            assignments.reportProgress(assignment, 40, telltale + " รายงาน", List.of(), null, List.of(file()));
            assignments.submit(assignment, telltale + " ส่งงาน", List.of(), null, List.of(file()));
        });
        cases.run(SECRETARY, () -> assignments.sendBack(assignment, telltale + " ยังไม่ครบ"));
    }

    private MockMultipartFile file() {
        return new MockMultipartFile("files", telltale + ".txt", "text/plain", telltale.getBytes());
    }

    @Test
    void aDraftOnTheSecretarysDayIsASecretMatter() throws Exception {
        keepsSilent(SECRETARY, BASE, true);
        keepsSilent(SECRETARY, BASE + "/recommendations?committee=" + committee, true);
        keepsSilent(SECRETARY, API + "/recommendations?committee=" + committee, true);
    }

    @Test
    void noListBoardOrNoticeTellsTheGovernorWhatWaits() throws Exception {
        proposed();
        for (var page : new String[] {"/dashboard", "/notices", "/recommendations?committee=" + committee}) {
            keepsSilent(GOVERNOR, BASE + page, true);
        }
        keepsSilent(GOVERNOR, API + "/dashboard", true);
        cases.run(GOVERNOR, () -> recommendations.sendBack(recommendation, telltale + " ขอแก้"));
        keepsSilent(SECRETARY, BASE + "/notices", true);
        keepsSilent(SECRETARY, BASE, true);
    }

    @Test
    void noListBoardOrNoticeTellsOfTheWork() throws Exception {
        workedOn();
        late();
        for (var person : new Person[] {DLA, SECRETARY, GOVERNOR}) {
            keepsSilent(person, BASE + "/assignments?state=ALL&committee=" + committee, true);
            keepsSilent(person, API + "/assignments?state=ALL&committee=" + committee, true);
        }
        keepsSilent(GOVERNOR, API + "/recommendations?committee=" + committee, true);
        keepsSilent(DLA, API + "/recommendations?state=ALL", false);
        keepsSilent(DLA, BASE + "/notices", true);
        keepsSilent(SECRETARY, BASE + "/notices", true);
        keepsSilent(SECRETARY, BASE, true);
        keepsSilent(GOVERNOR, BASE + "/dashboard", false);
        keepsSilent(GOVERNOR, API + "/dashboard", false);
        assertThat(inDatabase("select count(*) from notice where arguments::text like :telltale"))
                .isZero();
        assertThat(inDatabase("""
                select count(*) from mail
                where subject || body_text || body_html || coalesce(calendar, '') like :telltale""")).isZero();
    }

    @Test
    void nothingIsFoundByItsWords() throws Exception {
        approved();
        ask(DLA, get(BASE + "/assignments").param("state", "ALL").param("q", telltale))
                .andExpect(status().isOk())
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsString()).doesNotContain(assignment.toString()));
    }

    @ParameterizedTest
    @CsvSource({"th, เรื่องลับ", "en, Secret matter"})
    void whatStandsInsteadIsInTheReadersLanguage(String language, String words) throws Exception {
        approved();
        for (var page : new String[] {"/assignments?state=ALL&committee=" + committee, "/notices"}) {
            ask(DLA, get(BASE + page).cookie(new Cookie("language", language)))
                    .andExpect(content().string(containsString(words)));
        }
    }

    @Test
    void theTrailTellsWhatWasSaidToASecondFactorAlone() throws Exception {
        workedOn();
        for (var of : new String[] {"assignment&id=" + assignment, "recommendation&id=" + recommendation}) {
            keepsSilent(AUDITOR, BASE + "/audit?subject=" + of, false);
        }
        read(AUDITOR, get(BASE + "/audit?subject=assignment&id=" + assignment))
                .andExpect(content().string(containsString(telltale + " ยังไม่ครบ")));
    }

    @Test
    void aRoundThatAsksForItNamesItNot() throws Exception {
        approved();
        var round = UUID.randomUUID();
        cases.together(SECRETARY, () -> {
            database.sql("update follow_up_round set state = 'CANCELLED' where committee_id = :committee")
                    .param("committee", committee.value())
                    .update();
            database.sql("""
                            insert into follow_up_round (id, committee_id, every, opens_on, closes_on, state, asked, answered,
                                                         late, silent, version)
                            values (:id, :committee, 'MONTHLY', current_date, current_date + 7, 'OPEN', 1, 0, 0, 0, 0)
                            """)
                    .param("id", round)
                    .param("committee", committee.value())
                    .update();
            return database.sql("""
                            insert into follow_up_line (round_id, assignment_id, unit, title, due_date, state, overdue, percent)
                            values (:round, :assignment, :unit, :title, current_date, 'WAITING', false, 0)
                            """)
                    .param("round", round)
                    .param("assignment", UUID.fromString(assignment.toString()))
                    .param("unit", DLA_UNIT.value())
                    .param("title", telltale)
                    .update();
        });
        keepsSilent(SECRETARY, BASE + "/follow-up-rounds/" + round, true);
        keepsSilent(SECRETARY, API + "/follow-up-rounds/" + round, true);
    }

    @Test
    void aLaterMeetingHearsOnlyThatThereIsOneUnlessItIsSecretItself() throws Exception {
        workedOn();
        var open = cases.meeting(committee, 0);
        keepsSilent(SECRETARY, API + "/meetings/" + open, true);
        keepsSilent(SECRETARY, BASE + "/meetings/" + open, false);
        read(SECRETARY, get(BASE + "/meetings/" + open))
                .andExpect(content().string(containsString(telltale + " ชื่อเรื่อง")));
        cases.close(open, committee);
        keepsSilent(SECRETARY, API + "/meetings/" + open, true);

        read(SECRETARY, get(BASE + "/meetings/" + open))
                .andExpect(content().string(containsString(telltale + " ชื่อเรื่อง")))
                .andExpect(content().string(not(containsString(telltale + " ผลงาน"))));

        var secret = meeting("SECRET");
        cases.together(
                SECRETARY,
                () -> database.sql("update meeting set starts_at = now() where id = :id")
                        .param("id", secret.value())
                        .update());
        read(SECRETARY, get(API + "/meetings/" + secret))
                .andExpect(content().string(containsString(telltale + " ชื่อเรื่อง")));
    }

    @Test
    void itsOwnPagesOpenToASecondFactorAlone() throws Exception {
        workedOn();
        var document = cases.together(
                SECRETARY,
                () -> database.sql("""
                                select document_id from progress_report_document d
                                join progress_report r on r.id = d.report_id where r.assignment_id = :id limit 1""")
                        .param("id", UUID.fromString(assignment.toString()))
                        .query(UUID.class)
                        .single());
        for (var page : new String[] {
            "/recommendations/" + recommendation,
            "/assignments/" + assignment,
            "/assignments/" + assignment + "/documents/" + document
        }) {
            ask(DLA, get(BASE + page)).andExpect(redirectedUrl(TO_SECOND_FACTOR));
            ask(DLA, get(API + page)).andExpect(status().isUnauthorized());
            read(DLA, get(BASE + page))
                    .andExpect(result -> assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                            .contains(telltale));
        }
        read(DLA, get(BASE + "/assignments/" + assignment + "/submission"))
                .andExpect(content().string(containsString(telltale + " ผลงาน")));
        for (var page : new String[] {"/recommendations/" + recommendation, "/assignments/" + assignment}) {
            read(DLA, get(API + page)).andExpect(content().string(containsString(telltale + " ผลงาน")));
        }
        ask(People.localOfficer(PROVINCE), get(BASE + "/assignments/" + assignment))
                .andExpect(status().isNotFound());
    }

    @Test
    void nothingIsDoneWithItWithoutASecondFactor() throws Exception {
        proposed();
        var page = BASE + "/recommendations/" + recommendation;
        ask(GOVERNOR, post(page + "/approval")).andExpect(status().is3xxRedirection());
        ask(GOVERNOR, post(API + "/recommendations/" + recommendation + "/approval"))
                .andExpect(status().isUnauthorized());
        assertThat(cases.as(SECRETARY, () -> record.require(recommendation)).state())
                .isEqualTo(RecommendationState.PROPOSED);

        mvc.perform(post(page + "/approval").with(People.loginWithSecondFactor(GOVERNOR)))
                .andExpect(redirectedUrl(page));
        var work = cases.assignment(recommendation, DLA_UNIT);
        ask(DLA, post(BASE + "/assignments/" + work + "/acceptance")).andExpect(status().is3xxRedirection());
        ask(SECRETARY, post(BASE + "/assignments/" + work + "/reminders")).andExpect(status().is3xxRedirection());
        assertThat(cases.view(work).state()).isEqualTo(AssignmentState.OFFERED);
    }

    private void late() {
        cases.together(
                SECRETARY,
                () -> database.sql("update assignment set due_date = current_date - 400 where id = :id")
                        .param("id", UUID.fromString(assignment.toString()))
                        .update());
    }

    private int inDatabase(String count) {
        return cases.together(
                SECRETARY,
                () -> database.sql(count)
                        .param("telltale", "%" + telltale + "%")
                        .query(Integer.class)
                        .single());
    }

    /** @param said that there is such a matter */
    private void keepsSilent(Person person, String address, boolean said) throws Exception {
        var page = ask(person, get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).as(address).doesNotContain(telltale);
        if (said) {
            assertThat(page).as(address).contains("เรื่องลับ");
        }
    }

    private ResultActions read(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.loginWithSecondFactor(person))).andExpect(status().isOk());
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }
}
