package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.Casework;
import salaklang.assignment.ExtensionService;
import salaklang.committee.CommitteeId;
import salaklang.followup.Rows;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.recommendation.RecommendationId;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.Dates;

@FeatureTest
class DecisionTest {

    private static final String PROVINCE = "si-sa-ket";
    private static final Person GOVERNOR = People.governor(PROVINCE);

    @Autowired
    private DashboardService service;

    @Autowired
    private Dates dates;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ExtensionService extensions;

    private Rows rows;
    private UnitCode unit;
    private CommitteeId committee;
    private RecommendationId recommendation;

    @BeforeEach
    void aCommittee() {
        rows = new Rows(PROVINCE, jdbc, transaction);
        unit = rows.unit("AGENCY", null);
        committee = rows.committee(unit);
        recommendation = rows.recommendation(committee);
    }

    @Test
    void aProposedRecommendationWaits() throws Exception {
        var meeting = rows.meeting(committee, Instant.now().minusSeconds(90_000), "HELD");
        var proposed = rows.recommendation(committee, meeting, "ขออนุมัติ", "PROPOSED");

        assertThat(waiting(GOVERNOR)).extracting(Decision::id).contains(proposed.toString());
        mvc.perform(post("/si-sa-ket/dashboard/decisions/recommendation/" + proposed)
                        .param("act", "decline")
                        .param("reason", " ")
                        .with(People.login(GOVERNOR)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("reason-RECOMMENDATION-" + proposed + "-error")));
        mvc.perform(post("/si-sa-ket/dashboard/decisions/recommendation/" + proposed)
                        .param("act", "nonsense")
                        .with(People.login(GOVERNOR)))
                .andExpect(status().isNotFound());
        mvc.perform(post("/si-sa-ket/dashboard/decisions/recommendation/" + proposed)
                        .param("act", "approve")
                        .with(People.login(PROVINCE, Role.AUDITOR)))
                .andExpect(status().isForbidden());
    }

    @Test
    void whatIsApprovedOrGrantedInPlaceKeepsItsReason() throws Exception {
        var cases = new Casework(application);
        var proposed = cases.proposed(cases.committee(), dates.today().plusDays(9), Casework.DLA_UNIT);
        var asked = cases.inProgress(Casework.DLA);
        cases.run(
                Casework.DLA,
                () -> extensions.ask(asked, cases.view(asked).dueDate().plusDays(5), "รอข้อมูล"));

        decide("recommendation/" + proposed, "approve", "ให้เริ่มที่อำเภอชายแดน");
        decide("extension/" + asked, "grant", "ขยายให้ครั้งเดียว");

        mvc.perform(get("/si-sa-ket/recommendations/" + proposed).with(People.login(Casework.DLA)))
                .andExpect(content().string(containsString("ให้เริ่มที่อำเภอชายแดน")));
        mvc.perform(get("/si-sa-ket/assignments/" + asked).with(People.login(Casework.DLA)))
                .andExpect(content().string(containsString("ขยายให้ครั้งเดียว")));
    }

    private void decide(String what, String act, String reason) throws Exception {
        mvc.perform(post("/si-sa-ket/dashboard/decisions/" + what)
                        .param("act", act)
                        .param("reason", reason)
                        .with(People.login(GOVERNOR)))
                .andExpect(redirectedUrl("/si-sa-ket/dashboard"));
    }

    @Test
    void whatClimbedUpToTheGovernorWaitsForTheirWord() throws Exception {
        var late = late("GOVERNOR");
        var below = late("AGENCY_HEAD");
        var ofTheVice = late("VICE_GOVERNOR");

        assertThat(waiting(GOVERNOR))
                .extracting(Decision::id)
                .contains(late.toString())
                .doesNotContain(below.toString(), ofTheVice.toString());
        assertThat(waiting(People.viceGovernor(PROVINCE)))
                .extracting(Decision::id)
                .contains(ofTheVice.toString())
                .doesNotContain(late.toString());

        mvc.perform(post("/si-sa-ket/dashboard/decisions/escalation/" + late)
                        .param("act", "answer")
                        .with(People.login(GOVERNOR)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("reason-ESCALATION-" + late + "-error")));
        mvc.perform(post("/si-sa-ket/dashboard/decisions/escalation/" + late)
                        .param("act", "answer")
                        .param("reason", "ส่งแผนเร่งรัดภายในวันศุกร์")
                        .param("back", "list")
                        .with(People.login(GOVERNOR)))
                .andExpect(redirectedUrl("/si-sa-ket/dashboard/decisions"));

        assertThat(waiting(GOVERNOR)).extracting(Decision::id).doesNotContain(late.toString());
        mvc.perform(get("/si-sa-ket/assignments/" + late).with(People.login(GOVERNOR)))
                .andExpect(content().string(containsString("ผู้บริหารจังหวัดสั่งการ")))
                .andExpect(content().string(containsString("ส่งแผนเร่งรัดภายในวันศุกร์")));
        mvc.perform(post("/si-sa-ket/dashboard/decisions/escalation/" + late)
                        .param("act", "answer")
                        .param("reason", "อีกครั้ง")
                        .with(People.login(GOVERNOR)))
                .andExpect(status().isConflict());
    }

    @Test
    void aViceGovernorAnswersTheirOwnRungAloneAndTheGovernorBoth() throws Exception {
        var ofTheGovernor = late("GOVERNOR");
        var ofTheVice = late("VICE_GOVERNOR");
        var another = late("VICE_GOVERNOR");
        var vice = People.viceGovernor(PROVINCE);

        assertAnswer(ofTheGovernor, vice, 403);
        assertThat(waiting(GOVERNOR)).extracting(Decision::id).contains(ofTheGovernor.toString());
        assertAnswer(ofTheVice, vice, 302);
        assertAnswer(another, GOVERNOR, 302);
        assertThat(waiting(vice)).extracting(Decision::id).doesNotContain(ofTheVice.toString(), another.toString());
    }

    private void assertAnswer(AssignmentId late, Person by, int status) throws Exception {
        mvc.perform(post("/si-sa-ket/dashboard/decisions/escalation/" + late)
                        .param("act", "answer")
                        .param("reason", "ให้เร่งดำเนินการ")
                        .with(People.login(by)))
                .andExpect(status().is(status));
    }

    @Test
    void theDashboardReadsTheFirstOfManyAndCountsAll() throws Exception {
        for (var i = 0; i < 22; i++) {
            late("GOVERNOR");
        }

        var shown = CurrentTenant.in(
                PROVINCE,
                () -> CurrentUser.as(
                        GOVERNOR,
                        () -> service.read(DashboardScope.PROVINCE, Period.of(null, null, null, dates.today()))
                                .decisions()));
        assertThat(shown.rows())
                .filteredOn(each -> each.kind() == Decision.Kind.ESCALATION)
                .hasSize(20);
        var decided = decided(GOVERNOR);
        long minutes = decided.waiting().stream()
                .filter(each -> each.kind() == Decision.Kind.MINUTES)
                .count();
        assertThat(shown.count())
                .isEqualTo(decided.count())
                .isEqualTo(counted() + (int) minutes)
                .isGreaterThanOrEqualTo(22);
        mvc.perform(get("/si-sa-ket/dashboard").with(People.login(GOVERNOR)))
                .andExpect(content().string(containsString("ทั้งหมด " + shown.count())));
    }

    @Test
    void everyKindOfDecisionTogetherTakesFewStatements() throws Exception {
        var meeting = rows.meeting(committee, Instant.now().minusSeconds(90_000), "HELD");
        var proposed = rows.recommendation(committee, meeting, "ขออนุมัติ", "PROPOSED");
        var late = late("GOVERNOR");
        var minutes = rows.lockedMinutes(committee, meeting);
        for (int more = 0; more < 3; more++) {
            var another = rows.committee(unit);
            rows.lockedMinutes(another, rows.meeting(another, Instant.now().minusSeconds(90_000), "HELD"));
        }

        assertThat(waiting(GOVERNOR))
                .extracting(Decision::id)
                .contains(proposed.toString(), late.toString(), minutes.toString());
        for (var page : List.of("/si-sa-ket/dashboard", "/si-sa-ket/dashboard/decisions")) {
            assertThat(StatementCount.of(() -> mvc.perform(get(page).with(People.login(GOVERNOR)))))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(15);
        }
    }

    @Test
    void whereItComesFromIsSaidInWords() throws Exception {
        var meeting = rows.meeting(committee, Instant.now().minusSeconds(90_000), "HELD");
        var proposed = rows.recommendation(committee, meeting, "ขออนุมัติ", "PROPOSED");
        var minutes = rows.lockedMinutes(committee, meeting);

        assertThat(waiting(GOVERNOR))
                .filteredOn(each -> each.id().equals(proposed.toString()))
                .extracting(Decision::committee, Decision::meeting, Decision::item)
                .containsExactly(tuple(name(), "1/2569", "4.1"));
        assertThat(waiting(GOVERNOR))
                .filteredOn(each -> each.id().equals(minutes.toString()))
                .allSatisfy(each -> assertThat(each.name()).isEqualTo(each.title() + " " + each.meeting()));
        for (var page : List.of("/si-sa-ket/dashboard", "/si-sa-ket/dashboard/decisions")) {
            mvc.perform(get(page).with(People.login(GOVERNOR)))
                    .andExpect(content().string(containsString("ครั้งที่ 1/2569 วาระที่ 4.1")))
                    .andExpect(content().string(not(containsString(" · 1/2569"))));
        }
        var english = mvc.perform(get("/si-sa-ket/dashboard/decisions?lang=en").with(People.login(GOVERNOR)))
                .andReturn()
                .getResponse()
                .getCookies();
        mvc.perform(get("/si-sa-ket/dashboard/decisions").cookie(english).with(People.login(GOVERNOR)))
                .andExpect(content().string(containsString("Meeting no. 1/2569, agenda item 4.1")));
    }

    @Test
    void whatIsToBeSignedCanBeReadFirst() throws Exception {
        var minutes = rows.lockedMinutes(
                committee, rows.meeting(committee, Instant.now().minusSeconds(90_000), "HELD"));

        mvc.perform(get("/si-sa-ket/dashboard/decisions").with(People.login(GOVERNOR)))
                .andExpect(content().string(containsString("/si-sa-ket/minutes/" + minutes + "/pdf\"")));
    }

    private String name() {
        return CurrentTenant.in(
                PROVINCE,
                () -> transaction.execute(status -> jdbc.sql("select name from committee where id = :id")
                        .param("id", committee.value())
                        .query(String.class)
                        .single()));
    }

    @Test
    void theSecretaryDoesNotSpeakForTheGovernor() throws Exception {
        var late = late("GOVERNOR");
        var secretary = new Person(
                PROVINCE,
                "somebody",
                "committee-secretary",
                "เลขานุการ",
                Set.of(Role.COMMITTEE_SECRETARY),
                Set.of(unit));

        mvc.perform(post("/si-sa-ket/dashboard/decisions/escalation/" + late)
                        .param("act", "answer")
                        .param("reason", "เร่งด้วย")
                        .with(People.login(secretary)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/si-sa-ket/dashboard/decisions").with(People.login(secretary)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aDirectiveFromARowNamesTheMatterAndTheUnit() throws Exception {
        var late = late("GOVERNOR");

        mvc.perform(get("/si-sa-ket/dashboard/decisions").with(People.login(GOVERNOR)))
                .andExpect(content()
                        .string(containsString(
                                "/si-sa-ket/directives/new?from=assignment:" + late + "&amp;unit=" + unit)));
        mvc.perform(get("/si-sa-ket/directives/new?from=assignment:" + late + "&unit=" + unit)
                        .with(People.login(GOVERNOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/si-sa-ket/assignments/" + late)))
                .andExpect(content().string(containsString("value=\"" + unit + "\" checked")))
                .andExpect(content().string(containsString("มอบหมาย 1 หน่วยงาน")));
    }

    @Test
    void aDirectiveFromARecommendationGoesToTheSecretariatOfItsCommittee() throws Exception {
        var meeting = rows.meeting(committee, Instant.now().minusSeconds(90_000), "HELD");
        var proposed = rows.recommendation(committee, meeting, "ขออนุมัติ", "PROPOSED");

        assertThat(waiting(GOVERNOR))
                .filteredOn(each -> each.id().equals(proposed.toString()))
                .extracting(Decision::directive)
                .containsExactly("/directives/new?from=meeting:" + meeting + "&unit=" + unit);
        mvc.perform(get("/si-sa-ket/directives/new?from=meeting:" + meeting + "&unit=" + unit)
                        .with(People.login(GOVERNOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/si-sa-ket/meetings/" + meeting)))
                .andExpect(content().string(containsString("value=\"" + unit + "\" checked")));
    }

    @Test
    void aSecretMatterIsDecidedOnItsOwnPageAlone() throws Exception {
        var late = late("GOVERNOR");
        inProvince("update assignment set secret = true where id = '" + late + "'");

        var decision = waiting(GOVERNOR).stream()
                .filter(each -> each.id().equals(late.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(decision.title()).isNotEqualTo("งานทดสอบ");
        assertThat(decision.words()).isNull();
        mvc.perform(get("/si-sa-ket/dashboard/decisions").with(People.login(GOVERNOR)))
                .andExpect(content().string(not(containsString("reason-ESCALATION-" + late))));
    }

    /** What waits for the governor, but for minutes, by the tables themselves. */
    private int counted() {
        return CurrentTenant.in(
                PROVINCE,
                () -> transaction.execute(
                        status -> jdbc.sql("""
                        select (select count(*) from recommendation where state = 'PROPOSED')
                          + (select count(*) from assignment
                             where state in ('OFFERED', 'RETURNED', 'IN_PROGRESS')
                               and (escalated_to = 'GOVERNOR' and escalation_answered_at is null))
                          + (select count(*) from assignment
                             where state in ('OFFERED', 'RETURNED', 'IN_PROGRESS')
                               and extension_asked_at is not null and directive_id is not null and committee_id is null)
                        """).query(Integer.class).single()));
    }

    private AssignmentId late(String reached) {
        var id = rows.assignment(
                committee, recommendation, unit, "IN_PROGRESS", dates.today().minusDays(30));
        inProvince("update assignment set escalated_to = '" + reached + "' where id = '" + id + "'");
        return id;
    }

    private void inProvince(String sql) {
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }

    private List<Decision> waiting(Person person) {
        return decided(person).waiting();
    }

    private DashboardService.Decided decided(Person person) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(person, () -> service.decisions()));
    }
}
