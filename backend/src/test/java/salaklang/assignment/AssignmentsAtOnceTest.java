package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.VICE_GOVERNOR;
import static salaklang.assignment.Casework.evidence;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import salaklang.platform.AtOnce;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.recommendation.RecommendationService;
import salaklang.recommendation.RecommendationState;

/** Acts of two at the same moment. */
@FeatureTest
class AssignmentsAtOnceTest {

    @Autowired
    RecommendationService recommendations;

    @Autowired
    AssignmentService assignments;

    private Casework cases;

    @BeforeEach
    void casework(@Autowired ApplicationContext application) {
        cases = new Casework(application);
    }

    @Test
    void ofTwoAtOnceOneAcceptsAndTheOtherLearnsTheState() throws Exception {
        var id = cases.offered(DLA_UNIT);
        var head = People.of(Casework.PROVINCE, "agency-head");

        var outcomes = AtOnce.told(List.of(
                () -> cases.run(DLA, () -> assignments.accept(id)),
                () -> cases.run(head, () -> assignments.accept(id))));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "assignment is IN_PROGRESS");
        assertThat(cases.steps(id)).containsExactly(StepKind.OFFERED, StepKind.ACCEPTED);
    }

    @Test
    void ofTwoDecisionsAtOnceOneStands() throws Exception {
        var id = cases.proposed(cases.committee(), cases.today().plusDays(9), DLA_UNIT);

        var outcomes = AtOnce.told(List.of(
                () -> cases.run(GOVERNOR, () -> recommendations.approve(id, null)),
                () -> cases.run(VICE_GOVERNOR, () -> recommendations.approve(id, null))));

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

        var outcomes = AtOnce.told(List.of(
                () -> cases.run(SECRETARY, () -> assignments.verify(first)),
                () -> cases.run(SECRETARY, () -> assignments.verify(second))));

        assertThat(outcomes).containsExactly("done", "done");
        assertThat(cases.state(id)).isEqualTo(RecommendationState.FULFILLED);
    }
}
