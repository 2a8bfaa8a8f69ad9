package salaklang.assignment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.VICE_GOVERNOR;
import static salaklang.assignment.Casework.evidence;
import static salaklang.assignment.Casework.none;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import salaklang.escalation.EscalationTarget;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MattersArising;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.ProposedConclusion;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.recommendation.RecommendationId;
import salaklang.recommendation.RecommendationRecord;
import salaklang.recommendation.RecommendationService;
import salaklang.recommendation.RecommendationState;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** A recommendation's whole way through the services, the real engine and PostgreSQL. */
@FeatureTest
class AssignmentFlowTest {

    @Autowired
    RecommendationService recommendations;

    @Autowired
    RecommendationRecord recommendationRecord;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AssignmentReader reader;

    @Autowired
    TakenSteps taken;

    @Autowired
    AssignmentWorkflow workflow;

    @Autowired
    ScheduleSweep sweep;

    @Autowired
    SweepState sweepState;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AssignmentRecord record;

    @Autowired
    MattersArising matters;

    @Autowired
    MeetingRecord meetings;

    @Autowired
    RuntimeService runtime;

    private Casework cases;

    @BeforeEach
    void casework(@Autowired ApplicationContext application) {
        cases = new Casework(application);
    }

    @Test
    void fromADraftToTheReportBackToTheNextMeeting() {
        var committee = cases.committee();
        var id = cases.draft(committee);
        assertThat(state(id)).isEqualTo(RecommendationState.DRAFT);
        cases.run(SECRETARY, () -> {
            recommendations.plan(
                    id, List.of(DLA_UNIT, PR_UNIT), "แผน", cases.today().plusDays(20));
            recommendations.propose(id);
        });
        assertThat(state(id)).isEqualTo(RecommendationState.PROPOSED);
        cases.run(GOVERNOR, () -> recommendations.approve(id, null));

        var first = cases.assignment(id, DLA_UNIT);
        var second = cases.assignment(id, PR_UNIT);
        cases.finish(first, DLA);
        assertThat(state(id)).isEqualTo(RecommendationState.IN_PROGRESS);

        var next = cases.meeting(committee, 0);
        var before = cases.as(SECRETARY, () -> matters.of(meetings.require(next)));
        assertThat(before).singleElement().satisfies(line -> {
            assertThat(line.done()).isEqualTo(1);
            assertThat(line.assignments()).isEqualTo(2);
            assertThat(line.nextDue()).isEqualTo(cases.today().plusDays(20));
            assertThat(line.origin()).isEqualTo("1/2569 · 4.1");
            assertThat(line.conclusion()).isEqualTo(ProposedConclusion.CONTINUE);
            assertThat(line.works()).hasSize(2).anySatisfy(work -> {
                assertThat(work.report()).isNotBlank();
                assertThat(work.evidence())
                        .isNotEmpty()
                        .allSatisfy(
                                file -> assertThat(file.path()).startsWith("/assignments/" + first + "/documents/"));
            });
        });

        cases.finish(second, PR);
        assertThat(state(id)).isEqualTo(RecommendationState.FULFILLED);
        cases.close(next, committee);

        assertThat(state(id)).isEqualTo(RecommendationState.CLOSED);
        assertThat(running("recommendation", id.toString())).isZero();
        assertThat(cases.as(SECRETARY, () -> matters.of(meetings.require(next))))
                .as("what was laid before the meeting stays as it was")
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo("FULFILLED");
                    assertThat(line.conclusion()).isEqualTo(ProposedConclusion.CONCLUDE);
                    assertThat(line.works())
                            .hasSize(2)
                            .allSatisfy(work -> assertThat(work.evidence()).isNotEmpty());
                });
        var later = cases.meeting(committee, 0);
        assertThat(cases.as(SECRETARY, () -> matters.of(meetings.require(later))))
                .isEmpty();
    }

    @Test
    void whatWasLaidBeforeAMeetingThatLostItsQuorumIsKeptAndBeforeOneThatNeverOpenedIsNot() {
        var committee = cases.committee();
        var id = cases.approved(committee, cases.today().plusDays(9), DLA_UNIT);
        cases.finish(cases.assignment(id, DLA_UNIT), DLA);
        var neverOpened = cases.meeting(committee, 1);
        cases.adjourn(neverOpened, committee, false);
        assertThat(state(id)).isEqualTo(RecommendationState.FULFILLED);
        assertThat(cases.as(SECRETARY, () -> matters.of(meetings.require(neverOpened))))
                .isEmpty();

        var opened = cases.meeting(committee, 0);
        cases.adjourn(opened, committee, true);
        assertThat(state(id)).isEqualTo(RecommendationState.CLOSED);
        assertThat(cases.as(SECRETARY, () -> matters.of(meetings.require(opened))))
                .singleElement()
                .satisfies(line -> assertThat(line.conclusion()).isEqualTo(ProposedConclusion.CONCLUDE));
    }

    @Test
    void aSecretaryCannotApprove() {
        var id = cases.proposed(cases.committee(), cases.today().plusDays(9), DLA_UNIT);

        assertThatThrownBy(() -> cases.run(SECRETARY, () -> recommendations.approve(id, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cases.run(DLA, () -> recommendations.approve(id, null)))
                .isInstanceOf(NotFound.class);
        assertThat(state(id)).isEqualTo(RecommendationState.PROPOSED);
    }

    @Test
    void whatIsSentBackIsProposedAgain() {
        var id = cases.proposed(cases.committee(), cases.today().plusDays(9), DLA_UNIT);
        cases.run(VICE_GOVERNOR, () -> recommendations.sendBack(id, "เพิ่มหน่วยงาน"));
        assertThat(state(id)).isEqualTo(RecommendationState.SENT_BACK);

        cases.run(SECRETARY, () -> {
            recommendations.plan(id, List.of(PR_UNIT), "สื่อ", cases.today());
            recommendations.propose(id);
        });
        cases.run(VICE_GOVERNOR, () -> recommendations.approve(id, null));

        assertThat(cases.as(SECRETARY, () -> record.of(List.of(id)).get(id))).hasSize(2);
    }

    @Test
    void aDeclinedOneAndANotedOneEnd() {
        var declined = cases.proposed(cases.committee(), cases.today().plusDays(9), DLA_UNIT);
        cases.run(GOVERNOR, () -> recommendations.decline(declined, "ไม่มีงบประมาณ"));
        var noted = cases.draft();
        cases.run(SECRETARY, () -> recommendations.note(noted));

        assertThat(state(declined)).isEqualTo(RecommendationState.DECLINED);
        assertThat(state(noted)).isEqualTo(RecommendationState.NOTED);
        assertThat(running("recommendation", declined.toString())).isZero();
        assertThat(running("recommendation", noted.toString())).isZero();
    }

    @Test
    void theMeetingRewordsADraftAndWithdrawsIt() {
        var committee = cases.committee();
        var meeting = cases.meeting(committee, 1);
        var item = AgendaItemId.next();
        var id = cases.outcome(committee, meeting, item, OutcomeKind.RECOMMENDATION, "ครั้งแรก");
        assertThat(cases.outcome(committee, meeting, item, OutcomeKind.DIRECTIVE, "ครั้งที่สอง"))
                .isEqualTo(id);
        assertThat(cases.as(SECRETARY, () -> recommendationRecord.require(id)).text())
                .isEqualTo("ครั้งที่สอง");

        assertThat(cases.outcome(committee, meeting, item, OutcomeKind.NONE, null))
                .isNull();

        assertThat(state(id)).isEqualTo(RecommendationState.SUPERSEDED);
        assertThat(running("recommendation", id.toString())).isZero();
    }

    @Test
    void aReturnedAssignmentGoesToAnotherUnit() {
        var id = cases.offered(DLA_UNIT);
        cases.run(DLA, () -> assignments.giveBack(id, "ไม่ใช่ภารกิจ"));
        assertThat(cases.view(id).state()).isEqualTo(AssignmentState.RETURNED);

        cases.run(SECRETARY, () -> assignments.reassign(id, PR_UNIT, null, "ตรงภารกิจกว่า"));

        assertThatThrownBy(() -> cases.run(DLA, () -> assignments.accept(id))).isInstanceOf(NotFound.class);
        cases.finish(id, PR);
        assertThat(cases.view(id).state()).isEqualTo(AssignmentState.DONE);
    }

    @Test
    void whatTheSecretarySendsBackIsHandedInAgain() {
        var id = cases.submitted(DLA);
        cases.run(SECRETARY, () -> assignments.sendBack(id, "ขาดแผน 5 ปี"));
        cases.run(DLA, () -> {
            assignments.reportProgress(id, 90, "เพิ่มแผน 5 ปี", List.of(), null, none());
            assignments.submit(id, "ส่งใหม่", List.of(), null, none());
        });
        cases.run(SECRETARY, () -> assignments.verify(id));

        assertThat(cases.view(id).state()).isEqualTo(AssignmentState.DONE);
        assertThat(state(cases.view(id).recommendation())).isEqualTo(RecommendationState.FULFILLED);
    }

    @Test
    void cancellingTheLastOneEndsTheRecommendation() {
        var running = cases.inProgress(DLA);
        cases.run(SECRETARY, () -> assignments.cancel(running, "ไม่จำเป็นแล้ว"));
        var returned = cases.offered(PR_UNIT);
        cases.run(PR, () -> assignments.giveBack(returned, "ซ้ำกับงานอื่น"));
        cases.run(SECRETARY, () -> assignments.cancel(returned, "ซ้ำจริง"));

        for (var id : List.of(running, returned)) {
            assertThat(cases.view(id).state()).isEqualTo(AssignmentState.CANCELLED);
            assertThat(state(cases.view(id).recommendation())).isEqualTo(RecommendationState.FULFILLED);
            assertThat(running("assignment", id.toString())).isZero();
        }
    }

    @Test
    void aSupersededRecommendationTakesItsOpenAssignmentsAlong() {
        var id = cases.approved(cases.committee(), cases.today().plusDays(9), DLA_UNIT, PR_UNIT);
        var done = cases.assignment(id, DLA_UNIT);
        var open = cases.assignment(id, PR_UNIT);
        cases.finish(done, DLA);

        cases.run(GOVERNOR, () -> recommendations.supersede(id, "มีมติใหม่"));

        assertThat(state(id)).isEqualTo(RecommendationState.SUPERSEDED);
        assertThat(cases.view(done).state()).isEqualTo(AssignmentState.DONE);
        assertThat(cases.view(open).state()).isEqualTo(AssignmentState.CANCELLED);
        assertThat(running("assignment", open.toString())).isZero();
        assertThat(running("recommendation", id.toString())).isZero();
    }

    @Test
    void whatWasDueWhileThePlatformWasDownIsDoneOnceOnReturn() {
        var id = cases.inProgress(DLA);
        aMonthPassedUnnoticed(id);

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(steps(id)).contains(StepKind.OVERDUE));
        assertThat(steps(id).stream().filter(kind -> kind == StepKind.ESCALATED))
                .hasSize(5);
        assertThat(steps(id)).doesNotContain(StepKind.REMINDED).containsOnlyOnce(StepKind.OVERDUE);
        assertThat(cases.view(id).escalatedTo()).isEqualTo(EscalationTarget.GOVERNOR);
        assertThat(cases.view(id).overdueSince()).isNotNull();
    }

    @Test
    void theWatchIsAskedAnewWhenHolidaysOrTheLadderChange() {
        var id = cases.inProgress(DLA);
        cases.together(SECRETARY, () -> jdbc.update("""
                update assignment set due_date = current_date - 40, watched_from = now() - interval '60 days'
                where id = ?""", id.value()));
        cases.together(SECRETARY, () -> {
            sweepState.ask();
            return null;
        });

        cases.run(SECRETARY, sweep::sweep);

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(steps(id)).contains(StepKind.OVERDUE));
    }

    @Test
    void whatIsLateSaysWhyBeforeItIsHandedIn() {
        var id = cases.inProgress(DLA);
        aMonthPassedUnnoticed(id);

        assertThatThrownBy(
                        () -> cases.run(DLA, () -> assignments.submit(id, "ส่ง", List.of(), null, List.of(evidence()))))
                .isInstanceOfSatisfying(
                        InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("cause"));

        var delay = new Delay(DelayCause.BUDGET, "รอจัดสรรงบประมาณ");
        cases.run(DLA, () -> assignments.submit(id, "ส่ง", List.of(), delay, List.of(evidence())));
        assertThat(cases.view(id).state()).isEqualTo(AssignmentState.SUBMITTED);
        assertThat(cases.view(id).delay()).isEqualTo(delay);
    }

    @Test
    void whatIsHandedInIsLeftAlone() {
        var id = cases.submitted(DLA);
        aMonthPassedUnnoticed(id);

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(cases.together(SECRETARY, () -> taken.of(id, dueOf(id))))
                        .contains("overdue"));
        assertThat(steps(id)).doesNotContain(StepKind.OVERDUE, StepKind.ESCALATED, StepKind.REMINDED);
    }

    @Test
    void aStepInTheWrongStateChangesNothing() {
        var offered = cases.offered(DLA_UNIT);
        assertThatThrownBy(() ->
                        cases.run(DLA, () -> assignments.submit(offered, "ส่ง", List.of(), null, List.of(evidence()))))
                .isInstanceOf(WrongState.class);
        assertThat(steps(offered)).containsExactly(StepKind.OFFERED);

        var accepted = cases.inProgress(DLA);
        assertThatThrownBy(() -> cases.run(DLA, () -> assignments.accept(accepted)))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo("IN_PROGRESS"));
        assertThat(steps(accepted)).containsExactly(StepKind.OFFERED, StepKind.ACCEPTED);
    }

    @Test
    void nobodyVerifiesTheirOwnSubmission() {
        var id = cases.submitted(SECRETARY);

        assertThatThrownBy(() -> cases.run(SECRETARY, () -> assignments.verify(id)))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo("OWN_SUBMISSION"));
        assertThat(cases.view(id).state()).isEqualTo(AssignmentState.SUBMITTED);
    }

    @Test
    void ofTwoAtOnceOneAcceptsAndTheOtherLearnsTheState() throws Exception {
        var id = cases.offered(DLA_UNIT);
        var head = People.of(Casework.PROVINCE, "agency-head");

        var outcomes = atOnce(DLA, head, () -> assignments.accept(id));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "assignment is IN_PROGRESS");
        assertThat(steps(id)).containsExactly(StepKind.OFFERED, StepKind.ACCEPTED);
    }

    @Test
    void ofTwoDecisionsAtOnceOneStands() throws Exception {
        var id = cases.proposed(cases.committee(), cases.today().plusDays(9), DLA_UNIT);

        var outcomes = atOnce(GOVERNOR, VICE_GOVERNOR, () -> recommendations.approve(id, null));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "recommendation is IN_PROGRESS");
    }

    @Test
    void theLastTwoVerifiedAtOnceFulfilTheRecommendation() throws Exception {
        var id = cases.approved(cases.committee(), cases.today().plusDays(9), DLA_UNIT, PR_UNIT);
        var first = cases.assignment(id, DLA_UNIT);
        var second = cases.assignment(id, PR_UNIT);
        cases.run(DLA, () -> {
            assignments.accept(first);
            assignments.submit(first, "ส่ง", List.of(), null, List.of(evidence()));
        });
        cases.run(PR, () -> {
            assignments.accept(second);
            assignments.submit(second, "ส่ง", List.of(), null, List.of(evidence()));
        });

        var outcomes = atOnce(
                () -> cases.run(SECRETARY, () -> assignments.verify(first)),
                () -> cases.run(SECRETARY, () -> assignments.verify(second)));

        assertThat(outcomes).containsExactly("done", "done");
        assertThat(state(id)).isEqualTo(RecommendationState.FULFILLED);
    }

    @Test
    void evidenceOfBeforeIsEnoughAndManyReportsCostNoMore() throws Exception {
        var id = cases.inProgress(DLA);
        cases.run(DLA, () -> assignments.reportProgress(id, 10, "เริ่ม", List.of(), null, List.of()));
        assertThatThrownBy(() -> cases.run(DLA, () -> assignments.submit(id, "ส่ง", List.of(), null, List.of())))
                .isInstanceOfSatisfying(
                        InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("files"));
        cases.run(DLA, () -> {
            assignments.reportProgress(id, 50, "มีหลักฐาน", List.of(), null, List.of(evidence()));
            for (int more = 0; more < 5; more++) {
                assignments.reportProgress(id, 60 + more, "รายงานเพิ่ม", List.of(), null, List.of());
            }
        });

        var sent = StatementCount.of(
                () -> cases.run(DLA, () -> assignments.submit(id, "ส่ง", List.of(), null, List.of())));

        assertThat(cases.view(id).state()).isEqualTo(AssignmentState.SUBMITTED);
        assertThat(sent).as(String.join("\n", sent)).hasSizeLessThanOrEqualTo(24);
    }

    @Test
    void aRefusedFileLeavesNothingBehind() {
        var id = cases.inProgress(DLA);
        var script = new MockMultipartFile("files", "แผน.pdf", "application/pdf", "#!/bin/sh\necho hello\n".getBytes());

        assertThatThrownBy(() -> cases.run(DLA, () -> assignments.submit(id, "ส่ง", List.of(), null, List.of(script))))
                .isInstanceOfSatisfying(
                        InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("files"));
        assertThat(cases.view(id).state()).isEqualTo(AssignmentState.IN_PROGRESS);
    }

    private List<String> atOnce(Person one, Person other, Runnable work) throws Exception {
        return atOnce(() -> cases.run(one, work), () -> cases.run(other, work));
    }

    private static List<String> atOnce(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(waiting(start, one));
            var second = threads.submit(waiting(start, other));
            return List.of(outcome(first), outcome(second));
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Void> waiting(CyclicBarrier start, Runnable work) {
        return () -> {
            start.await();
            work.run();
            return null;
        };
    }

    private static String outcome(Future<?> done) throws InterruptedException {
        try {
            done.get();
            return "done";
        } catch (ExecutionException e) {
            return e.getCause().getMessage();
        }
    }

    /** As if it had been due a month ago, and the platform had been away since. */
    private void aMonthPassedUnnoticed(AssignmentId id) {
        cases.together(SECRETARY, () -> {
            jdbc.update("""
                    update assignment set due_date = current_date - 40, watched_from = now() - interval '60 days'
                    where id = ?""", id.value());
            workflow.scheduleChanged(id);
            return null;
        });
    }

    private LocalDate dueOf(AssignmentId id) {
        return cases.view(id).dueDate();
    }

    private List<StepKind> steps(AssignmentId id) {
        return cases.as(SECRETARY, () -> reader.read(id)).steps().stream()
                .map(AssignmentStep::getKind)
                .toList();
    }

    private RecommendationState state(RecommendationId id) {
        return cases.as(SECRETARY, () -> recommendationRecord.require(id)).state();
    }

    private long running(String process, String businessKey) {
        return cases.together(
                SECRETARY,
                () -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(businessKey)
                        .count());
    }
}
