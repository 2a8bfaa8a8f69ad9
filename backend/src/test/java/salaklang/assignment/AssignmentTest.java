package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import salaklang.committee.CommitteeId;
import salaklang.document.DocumentId;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.OutcomeKind;
import salaklang.recommendation.AssignmentOrder;
import salaklang.recommendation.RecommendationId;
import salaklang.recommendation.RecommendationState;
import salaklang.recommendation.RecommendationView;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

class AssignmentTest {

    private static final LocalDate DUE = LocalDate.of(2026, 7, 15);
    private static final Instant NOW = Instant.parse("2026-07-01T02:00:00Z");
    private static final UnitCode UNIT = UnitCode.of("agencies/dla");
    private static final Person WORKER = person("worker", Role.AGENCY_REPRESENTATIVE);
    private static final Person SECRETARY = person("secretary", Role.COMMITTEE_SECRETARY);
    private static final List<DocumentId> EVIDENCE = List.of(DocumentId.next());

    private final Assignment assignment = new Assignment(
            recommendation(), new AssignmentOrder(UUID.randomUUID(), UNIT, "แผน 3 ปี", DUE), SECRETARY, NOW);

    @Test
    void itIsOfferedFirst() {
        assertThat(assignment.state()).isEqualTo(AssignmentState.OFFERED);
        assertThat(kinds()).containsExactly(StepKind.OFFERED);
    }

    @Test
    void itCannotBeAcceptedTwice() {
        assignment.accept(WORKER, NOW);

        assertThatThrownBy(() -> assignment.accept(WORKER, NOW))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo("IN_PROGRESS"));
        assertThat(kinds()).containsExactly(StepKind.OFFERED, StepKind.ACCEPTED);
    }

    @Test
    void itCannotBeHandedInOrReportedOnBeforeItIsAccepted() {
        assertThatThrownBy(() -> assignment.submit("เสร็จ", EVIDENCE, WORKER, NOW))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> assignment.reportProgress(10, "เริ่ม", List.of(), WORKER, NOW))
                .isInstanceOf(WrongState.class);
        assertThat(assignment.reports()).isEmpty();
    }

    @Test
    void eachReportStaysAsItsOwnEntry() {
        assignment.accept(WORKER, NOW);
        assignment.reportProgress(30, "ประชุมแล้ว", List.of(), WORKER, NOW);
        assignment.reportProgress(60, "ได้รายชื่อแล้ว", List.of(), WORKER, NOW.plusSeconds(1));

        assertThat(assignment.percent()).isEqualTo(60);
        assertThat(assignment.reports()).extracting(ProgressReport::percent).containsExactly(30, 60);
    }

    @Test
    void aPercentageIsBetweenNothingAndAll() {
        assignment.accept(WORKER, NOW);

        assertThatThrownBy(() -> assignment.reportProgress(101, "มาก", List.of(), WORKER, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("percent"));
    }

    @Test
    void handingInNeedsEvidence() {
        assignment.accept(WORKER, NOW);

        assertThatThrownBy(() -> assignment.submit("เสร็จ", List.of(), WORKER, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("files"));
        assertThat(assignment.state()).isEqualTo(AssignmentState.IN_PROGRESS);
    }

    @Test
    void evidenceOfAnEarlierReportCounts() {
        assignment.accept(WORKER, NOW);
        assignment.reportProgress(90, "แนบแผน", EVIDENCE, WORKER, NOW);
        assignment.submit("ส่ง", List.of(), WORKER, NOW);

        assertThat(assignment.state()).isEqualTo(AssignmentState.SUBMITTED);
        assertThat(assignment.percent()).isEqualTo(100);
    }

    @Test
    void nobodyVerifiesTheirOwnSubmission() {
        submit(SECRETARY);

        assertThatThrownBy(() -> assignment.verify(SECRETARY, NOW))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo("OWN_SUBMISSION"));
        assertThat(assignment.state()).isEqualTo(AssignmentState.SUBMITTED);
    }

    @Test
    void somebodyElseVerifies() {
        submit(WORKER);
        assignment.verify(SECRETARY, NOW);

        assertThat(assignment.state()).isEqualTo(AssignmentState.DONE);
        assertThatThrownBy(() -> assignment.cancel("ไม่ต้องแล้ว", SECRETARY, NOW))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void whatIsSentBackIsInProgressAgainAtItsReportedPercentage() {
        assignment.accept(WORKER, NOW);
        assignment.reportProgress(80, "เกือบเสร็จ", EVIDENCE, WORKER, NOW);
        assignment.submit("ส่ง", List.of(), WORKER, NOW);
        assignment.sendBack("ขาดแผน 5 ปี", DUE, SECRETARY, NOW);

        assertThat(assignment.state()).isEqualTo(AssignmentState.IN_PROGRESS);
        assertThat(assignment.percent()).isEqualTo(80);
        assertThat(assignment.reason()).isEqualTo("ขาดแผน 5 ปี");
        assertThat(assignment.overdueSince()).isNull();
    }

    @Test
    void sentBackAfterTheDueDateItIsLate() {
        submit(WORKER);
        assertThat(assignment.markOverdue(NOW)).isFalse();

        assignment.sendBack("ขาดแผน 5 ปี", DUE.plusDays(1), SECRETARY, NOW);

        assertThat(assignment.overdueSince()).isEqualTo(NOW);
    }

    @Test
    void returningAndSendingBackNeedAReason() {
        assertThatThrownBy(() -> assignment.returnWith(" ", WORKER, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("reason"));
        submit(WORKER);
        assertThatThrownBy(() -> assignment.sendBack(null, DUE, SECRETARY, NOW)).isInstanceOf(InvalidInput.class);
        assertThat(assignment.state()).isEqualTo(AssignmentState.SUBMITTED);
    }

    @Test
    void aReturnedOneIsOfferedAgainToAnotherUnitWithAnotherDueDate() {
        assignment.markOverdue(NOW);
        assignment.returnWith("ไม่ใช่ภารกิจของหน่วยงาน", WORKER, NOW);
        var other = UnitCode.of("agencies/pr");
        assignment.reassign(other, DUE.plusDays(7), "ตามที่หารือ", DUE, SECRETARY, NOW);

        assertThat(assignment.state()).isEqualTo(AssignmentState.OFFERED);
        assertThat(assignment.unit()).isEqualTo(other);
        assertThat(assignment.dueDate()).isEqualTo(DUE.plusDays(7));
        assertThat(assignment.overdueSince()).isNull();
    }

    @Test
    void aNewDueDateIsNotInThePast() {
        assignment.returnWith("ไม่ใช่ภารกิจของหน่วยงาน", WORKER, NOW);

        assertThatThrownBy(() -> assignment.reassign(UNIT, DUE.minusDays(1), "ตามที่หารือ", DUE, SECRETARY, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("dueDate"));
    }

    @Test
    void itIsMarkedOverdueOnce() {
        assertThat(assignment.markOverdue(NOW)).isTrue();
        assertThat(assignment.markOverdue(NOW)).isFalse();
        assertThat(kinds()).containsExactly(StepKind.OFFERED, StepKind.OVERDUE);
    }

    @Test
    void nobodyIsRemindedOfWhatIsHandedIn() {
        assertThat(assignment.remind(null, NOW)).isTrue();
        submit(WORKER);
        assertThat(assignment.remind(null, NOW)).isFalse();
    }

    @Test
    void theDueDateLastsToTheEndOfItsDay() {
        assertThat(assignment.isLate(DUE)).isFalse();
        assertThat(assignment.isLate(DUE.plusDays(1))).isTrue();
    }

    private void submit(Person by) {
        assignment.accept(by, NOW);
        assignment.submit("ส่งแผน", EVIDENCE, by, NOW);
    }

    private List<StepKind> kinds() {
        return assignment.steps().stream().map(AssignmentStep::getKind).toList();
    }

    private static Person person(String name, Role role) {
        return new Person("si-sa-ket", name, name, name, Set.of(role), Set.of(UNIT));
    }

    private static RecommendationView recommendation() {
        return new RecommendationView(
                RecommendationId.next(),
                CommitteeId.next(),
                MeetingId.next(),
                "2/2569",
                NOW,
                AgendaItemId.next(),
                "4.2",
                OutcomeKind.RECOMMENDATION,
                "จัดทำเป้าหมาย",
                "ให้จัดทำเป้าหมาย",
                RecommendationState.IN_PROGRESS,
                "รองผู้ว่าราชการจังหวัด",
                NOW,
                false);
    }
}
