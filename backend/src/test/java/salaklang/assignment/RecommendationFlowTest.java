package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.VICE_GOVERNOR;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MattersArising;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.ProposedConclusion;
import salaklang.platform.FeatureTest;
import salaklang.recommendation.RecommendationRecord;
import salaklang.recommendation.RecommendationService;
import salaklang.recommendation.RecommendationState;
import salaklang.web.NotFound;

/** A recommendation's whole way through the services, the real engine and PostgreSQL. */
@FeatureTest
class RecommendationFlowTest {

    @Autowired
    RecommendationService recommendations;

    @Autowired
    RecommendationRecord recommendationRecord;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AssignmentRecord record;

    @Autowired
    MattersArising matters;

    @Autowired
    MeetingRecord meetings;

    private Casework cases;

    @BeforeEach
    void casework(@Autowired ApplicationContext application) {
        cases = new Casework(application);
    }

    @Test
    void fromADraftToTheReportBackToTheNextMeeting() {
        var committee = cases.committee();
        var id = cases.draft(committee);
        assertThat(cases.state(id)).isEqualTo(RecommendationState.DRAFT);
        cases.run(SECRETARY, () -> {
            recommendations.plan(
                    id, List.of(DLA_UNIT, PR_UNIT), "แผน", cases.today().plusDays(20));
            recommendations.propose(id);
        });
        assertThat(cases.state(id)).isEqualTo(RecommendationState.PROPOSED);
        cases.run(GOVERNOR, () -> recommendations.approve(id, null));

        var first = cases.assignment(id, DLA_UNIT);
        var second = cases.assignment(id, PR_UNIT);
        cases.finish(first, DLA);
        assertThat(cases.state(id)).isEqualTo(RecommendationState.IN_PROGRESS);

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
        assertThat(cases.state(id)).isEqualTo(RecommendationState.FULFILLED);
        cases.close(next, committee);

        assertThat(cases.state(id)).isEqualTo(RecommendationState.CLOSED);
        assertThat(cases.running("recommendation", id.toString())).isZero();
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
        assertThat(cases.state(id)).isEqualTo(RecommendationState.FULFILLED);
        assertThat(cases.as(SECRETARY, () -> matters.of(meetings.require(neverOpened))))
                .isEmpty();

        var opened = cases.meeting(committee, 0);
        cases.adjourn(opened, committee, true);
        assertThat(cases.state(id)).isEqualTo(RecommendationState.CLOSED);
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
        assertThat(cases.state(id)).isEqualTo(RecommendationState.PROPOSED);
    }

    @Test
    void whatIsSentBackIsProposedAgain() {
        var id = cases.proposed(cases.committee(), cases.today().plusDays(9), DLA_UNIT);
        cases.run(VICE_GOVERNOR, () -> recommendations.sendBack(id, "เพิ่มหน่วยงาน"));
        assertThat(cases.state(id)).isEqualTo(RecommendationState.SENT_BACK);

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

        assertThat(cases.state(declined)).isEqualTo(RecommendationState.DECLINED);
        assertThat(cases.state(noted)).isEqualTo(RecommendationState.NOTED);
        assertThat(cases.running("recommendation", declined.toString())).isZero();
        assertThat(cases.running("recommendation", noted.toString())).isZero();
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

        assertThat(cases.state(id)).isEqualTo(RecommendationState.SUPERSEDED);
        assertThat(cases.running("recommendation", id.toString())).isZero();
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
            assertThat(cases.state(cases.view(id).recommendation())).isEqualTo(RecommendationState.FULFILLED);
            assertThat(cases.running("assignment", id.toString())).isZero();
        }
    }

    @Test
    void aSupersededRecommendationTakesItsOpenAssignmentsAlong() {
        var id = cases.approved(cases.committee(), cases.today().plusDays(9), DLA_UNIT, PR_UNIT);
        var done = cases.assignment(id, DLA_UNIT);
        var open = cases.assignment(id, PR_UNIT);
        cases.finish(done, DLA);

        cases.run(GOVERNOR, () -> recommendations.supersede(id, "มีมติใหม่"));

        assertThat(cases.state(id)).isEqualTo(RecommendationState.SUPERSEDED);
        assertThat(cases.view(done).state()).isEqualTo(AssignmentState.DONE);
        assertThat(cases.view(open).state()).isEqualTo(AssignmentState.CANCELLED);
        assertThat(cases.running("assignment", open.toString())).isZero();
        assertThat(cases.running("recommendation", id.toString())).isZero();
    }
}
