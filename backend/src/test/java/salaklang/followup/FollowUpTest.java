package salaklang.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.assignment.AssignmentCancelled;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentOffered;
import salaklang.assignment.AssignmentOverdue;
import salaklang.assignment.AssignmentRecord;
import salaklang.assignment.AssignmentView;
import salaklang.assignment.Delay;
import salaklang.assignment.DelayCause;
import salaklang.assignment.ExtensionGranted;
import salaklang.assignment.NothingReported;
import salaklang.assignment.ProgressReported;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeView;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.processes.followup.FollowUpRoundProcess;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

@FeatureTest
class FollowUpTest {

    private static final String PROVINCE = "si-sa-ket";
    private static final Person SECRETARY = People.secretary(PROVINCE);
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private FollowUpService service;

    @Autowired
    private AssignmentRecord assignments;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Rows rows;
    private CommitteeId committee;
    private UnitCode unit;
    private AssignmentId first;
    private AssignmentId second;

    @BeforeEach
    void aCommitteeWithTwoOpenAssignments() {
        rows = new Rows(PROVINCE, jdbc, transaction);
        committee = rows.committee(UnitCode.of("agencies/nre"));
        unit = rows.unit("AGENCY", null);
        var recommendation = rows.recommendation(committee);
        first = rows.assignment(committee, recommendation, unit, "IN_PROGRESS", TODAY.plusDays(20));
        second = rows.assignment(committee, recommendation, unit, "IN_PROGRESS", TODAY.minusDays(3));
        rows.assignment(committee, recommendation, unit, "DONE", TODAY.minusDays(3), Instant.now());
    }

    @Test
    void aRoundAsksRemindsClosesReportsAndPlansTheNext() {
        var id = plan();
        assertThat(round(id).state()).isEqualTo(RoundState.PLANNED);

        fire(id, "timer_RoundOpens");
        assertThat(round(id).state()).isEqualTo(RoundState.OPEN);
        assertThat(round(id).summary()).isEqualTo(new RoundSummary(2, 0, 1, 2, 0));

        report(first);
        fire(id, "timer_ReminderDue");
        assertThat(traced(id)).contains("FollowUpRoundReminded");
        assertThat(round(id).summary()).isEqualTo(new RoundSummary(2, 1, 1, 1, 0));

        fire(id, "timer_ClosingDayOver");
        assertThat(round(id).state()).isEqualTo(RoundState.REPORTED);
        assertThat(round(id).summary()).isEqualTo(new RoundSummary(2, 1, 1, 1, 0));
        assertThat(traced(id))
                .containsSubsequence(
                        "FollowUpRoundPlanned",
                        "FollowUpRoundOpened",
                        "FollowUpRoundReminded",
                        "FollowUpRoundCompiled",
                        "FollowUpRoundReported");

        var next = as(SECRETARY, () -> service.list(committee, null, 10)).get(0);
        assertThat(next.state()).isEqualTo(RoundState.PLANNED);
        assertThat(next.opensOn()).isEqualTo(TODAY.plusDays(1).plusMonths(1));
        assertThat(running(id)).isFalse();
        assertThat(running(next.id())).isTrue();
    }

    @Test
    void nothingToReportIsAnAnswerUnlikeSilence() {
        var id = plan();
        fire(id, "timer_RoundOpens");

        publish(new NothingReported(view(first), People.representative(PROVINCE), Instant.now(), "ไม่มีเรื่องรายงาน"));

        assertThat(lineOf(id, first).state()).isEqualTo(LineState.NOTHING);
        fire(id, "timer_ClosingDayOver");
        assertThat(round(id).summary()).isEqualTo(new RoundSummary(2, 1, 1, 1, 1));
        assertThat(lineOf(id, second).state()).isEqualTo(LineState.SILENT);
    }

    @Test
    void aReportIsNotTakenBackByNothingToReport() {
        var id = plan();
        fire(id, "timer_RoundOpens");
        report(first);

        publish(new NothingReported(view(first), People.representative(PROVINCE), Instant.now(), "ไม่มีเพิ่มเติม"));

        assertThat(lineOf(id, first).state()).isEqualTo(LineState.ANSWERED);
    }

    @Test
    void theSummarySaysWhyWorkIsLate() throws Exception {
        var id = plan();
        fire(id, "timer_RoundOpens");
        change("update assignment set delay_cause = 'BUDGET', delay_text = 'รอโอนงบประมาณ' where id = ?", second);
        report(second);
        fire(id, "timer_ClosingDayOver");

        assertThat(lineOf(id, second).delay()).isEqualTo(new Delay(DelayCause.BUDGET, "รอโอนงบประมาณ"));
        var page = "/" + PROVINCE + "/follow-up-rounds/" + id;
        mvc.perform(get(page).with(People.login(SECRETARY)))
                .andExpect(content().string(containsString("รอโอนงบประมาณ")))
                .andExpect(content().string(containsString(page + "/summary.pdf")));
        var docx = mvc.perform(get(page + "/summary.docx").with(People.login(SECRETARY)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("รอโอนงบประมาณ", "รอจัดสรรงบประมาณ");
        }
    }

    @Test
    void thereIsNoSummaryBeforeTheRoundHasClosed() throws Exception {
        var id = plan();
        mvc.perform(get("/" + PROVINCE + "/follow-up-rounds/" + id + "/summary.pdf")
                        .with(People.login(SECRETARY)))
                .andExpect(status().isConflict());
    }

    @Test
    void theFirstRoundPlansItselfWithTheFirstAssignmentAndGivesWayToAPlan() {
        publish(new AssignmentOffered(view(first), SECRETARY, Instant.now(), null));
        publish(new AssignmentOffered(view(second), SECRETARY, Instant.now(), null));

        var planned = as(SECRETARY, () -> service.list(committee, null, 10));
        assertThat(planned).singleElement().satisfies(round -> {
            assertThat(round.every()).isEqualTo(RoundInterval.MONTHLY);
            assertThat(round.opensOn()).isEqualTo(TODAY.plusMonths(1).withDayOfMonth(1));
        });

        var own = plan();
        assertThat(round(own).state()).isEqualTo(RoundState.PLANNED);
        assertThat(running(planned.get(0).id())).isFalse();
        assertThatThrownBy(this::plan).isInstanceOf(WrongState.class);
    }

    @Test
    void whatIsExtendedIsLateNoMore() {
        var id = plan();
        fire(id, "timer_RoundOpens");
        change("update assignment set due_date = current_date + 30 where id = ?", second);

        publish(new ExtensionGranted(view(second), SECRETARY, Instant.now(), null));

        assertThat(lineOf(id, second).overdue()).isFalse();
        assertThat(lineOf(id, second).dueDate()).isEqualTo(view(second).dueDate());
    }

    private void change(String sql, AssignmentId id) {
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql(sql).param(id.value()).update()));
    }

    @Test
    void aReportAfterTheCloseIsNoAnswer() {
        var id = plan();
        fire(id, "timer_RoundOpens");
        fire(id, "timer_ClosingDayOver");

        report(first);

        assertThat(round(id).summary()).isEqualTo(new RoundSummary(2, 0, 1, 2, 0));
        assertThat(lineOf(id, first).state()).isEqualTo(LineState.SILENT);
    }

    @Test
    void whatIsCancelledIsAskedNoMore() {
        var id = plan();
        fire(id, "timer_RoundOpens");

        publish(new AssignmentCancelled(view(second), SECRETARY, Instant.now(), "no more"));

        assertThat(lineOf(id, second).state()).isEqualTo(LineState.WITHDRAWN);
        assertThat(round(id).summary()).isEqualTo(new RoundSummary(1, 0, 0, 1, 0));
    }

    @Test
    void whatWasHandedInMeanwhileIsNotLateInTheEnd() {
        var id = plan();
        fire(id, "timer_RoundOpens");
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "update assignment set state = 'SUBMITTED', submitted_at = now() where id = :id")
                        .param("id", second.value())
                        .update()));

        fire(id, "timer_ClosingDayOver");

        assertThat(lineOf(id, second).overdue()).isFalse();
        assertThat(round(id).summary()).isEqualTo(new RoundSummary(2, 0, 0, 2, 0));
    }

    @Test
    void whatComesDueMeanwhileIsLate() {
        var id = plan();
        fire(id, "timer_RoundOpens");

        publish(new AssignmentOverdue(view(first), null, Instant.now(), null));

        assertThat(round(id).summary().late()).isEqualTo(2);
    }

    @Test
    void theSecretaryClosesEarly() {
        var id = plan();
        assertThatThrownBy(() -> run(SECRETARY, () -> service.close(id))).isInstanceOf(WrongState.class);
        fire(id, "timer_RoundOpens");

        run(SECRETARY, () -> service.close(id));

        assertThat(round(id).state()).isEqualTo(RoundState.REPORTED);
        assertThatThrownBy(() -> run(SECRETARY, () -> service.close(id))).isInstanceOf(WrongState.class);
    }

    @Test
    void aCancelledRoundHasNoNextOne() {
        var id = plan();
        assertThatThrownBy(() -> run(SECRETARY, () -> service.cancel(id, " "))).isInstanceOf(InvalidInput.class);

        run(SECRETARY, () -> service.cancel(id, "ปรับแผน"));

        assertThat(round(id).state()).isEqualTo(RoundState.CANCELLED);
        assertThat(running(id)).isFalse();
        assertThat(as(SECRETARY, () -> service.list(committee, null, 10))).hasSize(1);
        plan();
    }

    @Test
    void aDissolvedCommitteeWithoutOpenAssignmentsHasNoNextOne() {
        var id = plan();
        fire(id, "timer_RoundOpens");
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("update committee set state = 'DISSOLVED' where id = ?")
                            .param(committee.value())
                            .update();
                    jdbc.sql("update assignment set state = 'DONE' where committee_id = ?")
                            .param(committee.value())
                            .update();
                }));

        fire(id, "timer_ClosingDayOver");

        assertThat(round(id).state()).isEqualTo(RoundState.REPORTED);
        assertThat(as(SECRETARY, () -> service.list(committee, null, 10))).hasSize(1);
    }

    @Test
    void aCommitteeHasOneRunningRound() {
        plan();

        assertThatThrownBy(this::plan).isInstanceOf(WrongState.class).hasMessageContaining("PLANNED");
        assertThat(as(SECRETARY, () -> service.overview(committee, null, 1)).plannable())
                .extracting(CommitteeView::id)
                .doesNotContain(committee);
    }

    @Test
    void aRoundIsNotPlannedInThePast() {
        assertThatThrownBy(() -> as(
                        SECRETARY,
                        () -> service.plan(new FollowUpPlan(
                                committee, RoundInterval.MONTHLY, TODAY.minusDays(2), TODAY.plusDays(2)))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> as(
                        SECRETARY,
                        () -> service.plan(new FollowUpPlan(
                                committee, RoundInterval.MONTHLY, TODAY.plusDays(2), TODAY.plusDays(1)))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void governorsReadAndUnitsFindNothing() {
        var id = plan();

        assertThat(as(People.governor(PROVINCE), () -> service.read(id)).mayRun())
                .isFalse();
        assertThatThrownBy(() -> run(People.governor(PROVINCE), () -> service.cancel(id, "no")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(People.representative(PROVINCE), () -> service.read(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CurrentTenant.in(
                        "phrae", () -> CurrentUser.as(People.governor("phrae"), () -> service.read(id))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theRoundsPageShowsWhoHasNotAnswered() throws Exception {
        var id = plan();
        fire(id, "timer_RoundOpens");
        report(first);

        mvc.perform(get("/si-sa-ket/follow-up-rounds/" + id).with(People.login(SECRETARY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ขอรายงาน 2 เรื่อง ตอบแล้ว 1 เรื่อง ยังไม่ตอบ 1 เรื่อง")))
                .andExpect(content().string(containsString("/si-sa-ket/assignments/" + first)))
                .andExpect(content().string(containsString("/cancel")));
        mvc.perform(get("/si-sa-ket/follow-up-rounds/" + id).with(People.login(PROVINCE, Role.GOVERNOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/cancel"))));
        mvc.perform(get("/si-sa-ket/follow-up-rounds")
                        .param("committee", committee.toString())
                        .with(People.login(SECRETARY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 จาก 2")));
    }

    @Test
    void theSecretaryPlansOnThePage() throws Exception {
        mvc.perform(post("/si-sa-ket/follow-up-rounds")
                        .param("committee", committee.toString())
                        .param("every", "MONTHLY")
                        .param("opensOn", "31/2/2569")
                        .param("closesOn", "")
                        .with(csrf())
                        .with(People.login(SECRETARY)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("31/2/2569")))
                .andExpect(content().string(containsString("opensOn-error")));
        var opens = TODAY.plusDays(3);
        mvc.perform(post("/si-sa-ket/follow-up-rounds")
                        .param("committee", committee.toString())
                        .param("every", "QUARTERLY")
                        .param("opensOn", thai(opens))
                        .param("closesOn", thai(opens.plusDays(4)))
                        .with(csrf())
                        .with(People.login(SECRETARY)))
                .andExpect(status().is3xxRedirection());
        assertThat(as(SECRETARY, () -> service.list(committee, null, 1)).get(0).opensOn())
                .isEqualTo(opens);
    }

    @Test
    void theApiPlansListsAndCancels() throws Exception {
        var answer = mvc.perform(post("/api/v1/si-sa-ket/follow-up-rounds")
                        .contentType("application/json")
                        .content("{\"committee\":\"%s\",\"opensOn\":\"%s\",\"closesOn\":\"%s\"}"
                                .formatted(committee, TODAY.plusDays(1), TODAY.plusDays(5)))
                        .with(People.login(SECRETARY))
                        .with(csrf()))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse();
        var path = answer.getHeader("Location");
        mvc.perform(get(path).with(People.login(SECRETARY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("\"state\":\"PLANNED\"")));
        mvc.perform(post(path + "/cancel")
                        .contentType("application/json")
                        .content("{\"reason\":\"\"}")
                        .with(People.login(SECRETARY))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post(path + "/close").with(People.login(SECRETARY)).with(csrf()))
                .andExpect(status().isConflict());
    }

    @Test
    void theLinesComePageByPageInTheirOrder() throws Exception {
        var recommendation = rows.recommendation(committee);
        for (int i = 0; i < 7; i++) {
            rows.assignment(committee, recommendation, unit, "IN_PROGRESS", TODAY.plusDays(i % 3));
        }
        var id = plan();
        fire(id, "timer_RoundOpens");
        report(first);
        var all = as(SECRETARY, () -> service.lines(id, null, 100)).lines();

        var paged = new ArrayList<FollowUpLine>();
        LineKey after = null;
        do {
            var key = after == null ? null : LineKey.of(after.toString());
            var page = as(SECRETARY, () -> service.lines(id, key, 2));
            assertThat(page.lines()).hasSizeLessThanOrEqualTo(2);
            paged.addAll(page.lines());
            after = page.next();
        } while (after != null);

        assertThat(paged).isEqualTo(all).hasSize(9);
        assertThat(all.get(0).assignment()).isEqualTo(second);
        assertThat(all.get(8).assignment()).isEqualTo(first);
        var api = "/api/v1/" + PROVINCE + "/follow-up-rounds/" + id;
        mvc.perform(get(api + "?limit=8").with(People.login(SECRETARY)))
                .andExpect(jsonPath("$.lines.length()").value(8))
                .andExpect(jsonPath("$.next").value(LineKey.of(all.get(7)).toString()));
        mvc.perform(get("/" + PROVINCE + "/follow-up-rounds/" + id + "?after=" + LineKey.of(all.get(7)))
                        .with(People.login(SECRETARY)))
                .andExpect(content().string(containsString(first.toString())))
                .andExpect(content().string(not(containsString(second.toString()))));
        mvc.perform(get(api + "?after=nonsense").with(People.login(SECRETARY))).andExpect(status().isNotFound());
    }

    @Test
    void aPageOfARoundIsCheapWhateverItsLines() throws Exception {
        var recommendation = rows.recommendation(committee);
        for (var i = 0; i < 30; i++) {
            rows.assignment(committee, recommendation, unit, "IN_PROGRESS", TODAY.plusDays(i));
        }
        var id = plan();
        fire(id, "timer_RoundOpens");

        assertThat(StatementCount.of(() ->
                        mvc.perform(get("/si-sa-ket/follow-up-rounds/" + id).with(People.login(SECRETARY)))))
                .hasSizeLessThanOrEqualTo(15);
        assertThat(StatementCount.of(
                        () -> mvc.perform(get("/si-sa-ket/follow-up-rounds").with(People.login(SECRETARY)))))
                .hasSizeLessThanOrEqualTo(15);
    }

    private FollowUpRoundId plan() {
        return as(
                SECRETARY,
                () -> service.plan(
                        new FollowUpPlan(committee, RoundInterval.MONTHLY, TODAY.plusDays(1), TODAY.plusDays(5))));
    }

    private void report(AssignmentId assignment) {
        publish(new ProgressReported(
                view(assignment), People.representative(PROVINCE), Instant.now(), "ดำเนินการแล้ว"));
    }

    private AssignmentView view(AssignmentId id) {
        return CurrentTenant.in(PROVINCE, () -> assignments.require(id));
    }

    private void publish(Traced event) {
        CurrentTenant.run(PROVINCE, () -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }

    private void fire(FollowUpRoundId round, String timer) {
        CurrentTenant.run(PROVINCE, () -> {
            var instance = runtime.createProcessInstanceQuery()
                    .processDefinitionKey(FollowUpRoundProcess.PROCESS)
                    .processInstanceBusinessKey(round.toString())
                    .singleResult();
            var job = management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(timer)
                    .singleResult();
            management.executeJob(job.getId());
        });
    }

    private boolean running(FollowUpRoundId round) {
        return CurrentTenant.in(
                PROVINCE,
                () -> runtime.createProcessInstanceQuery()
                                .processDefinitionKey(FollowUpRoundProcess.PROCESS)
                                .processInstanceBusinessKey(round.toString())
                                .count()
                        > 0);
    }

    private FollowUpRoundView round(FollowUpRoundId id) {
        return as(SECRETARY, () -> service.read(id)).round();
    }

    private FollowUpLine lineOf(FollowUpRoundId id, AssignmentId assignment) {
        return as(SECRETARY, () -> service.lines(id, null, 1000)).lines().stream()
                .filter(line -> line.assignment().equals(assignment))
                .findFirst()
                .orElseThrow();
    }

    private List<String> traced(FollowUpRoundId id) {
        return CurrentTenant.in(
                PROVINCE,
                () -> transaction.execute(
                        status -> jdbc.sql("select action from audit_entry where subject_id = :id order by id")
                                .param("id", id.toString())
                                .query(String.class)
                                .list()));
    }

    private static String thai(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + (date.getYear() + 543);
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(person, work));
    }

    private static void run(Person person, Runnable work) {
        CurrentTenant.run(PROVINCE, () -> CurrentUser.run(person, work));
    }
}
