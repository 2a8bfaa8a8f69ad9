package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.evidence;
import static salaklang.assignment.Casework.none;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import salaklang.platform.FeatureTest;
import salaklang.platform.StatementCount;
import salaklang.recommendation.RecommendationState;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** An assignment's way from its unit to its verification, and every step that is refused. */
@FeatureTest
class AssignmentFlowTest {

    @Autowired
    AssignmentService assignments;

    private Casework cases;

    @BeforeEach
    void casework(@Autowired ApplicationContext application) {
        cases = new Casework(application);
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
        assertThat(cases.state(cases.view(id).recommendation())).isEqualTo(RecommendationState.FULFILLED);
    }

    @Test
    void aStepInTheWrongStateChangesNothing() {
        var offered = cases.offered(DLA_UNIT);
        assertThatThrownBy(() ->
                        cases.run(DLA, () -> assignments.submit(offered, "ส่ง", List.of(), null, List.of(evidence()))))
                .isInstanceOf(WrongState.class);
        assertThat(cases.steps(offered)).containsExactly(StepKind.OFFERED);

        var accepted = cases.inProgress(DLA);
        assertThatThrownBy(() -> cases.run(DLA, () -> assignments.accept(accepted)))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo("IN_PROGRESS"));
        assertThat(cases.steps(accepted)).containsExactly(StepKind.OFFERED, StepKind.ACCEPTED);
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
}
