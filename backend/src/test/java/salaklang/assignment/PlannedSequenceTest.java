package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.NRE_UNIT;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.VICE_GOVERNOR;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.recommendation.PlannedTerms;
import salaklang.recommendation.RecommendationId;
import salaklang.recommendation.RecommendationRecord;
import salaklang.recommendation.RecommendationService;
import salaklang.recommendation.RecommendationState;
import salaklang.web.InvalidInput;

@FeatureTest
class PlannedSequenceTest {

    private static final PlannedTerms LEAD_LAST = new PlannedTerms(true, true, 2, Urgency.URGENT);
    private static final PlannedTerms SUPPORTING = new PlannedTerms(false, true, 1, Urgency.NORMAL);

    @Autowired
    RecommendationService recommendations;

    @Autowired
    RecommendationRecord record;

    private Casework cases;

    @BeforeEach
    void casework(@Autowired ApplicationContext application) {
        cases = new Casework(application);
    }

    @Test
    void whatIsPlannedInSequenceBeginsInSequence() {
        var id = cases.draft();
        plan(id, PR_UNIT, LEAD_LAST);
        plan(id, DLA_UNIT, SUPPORTING);
        cases.run(SECRETARY, () -> recommendations.propose(id));
        cases.run(VICE_GOVERNOR, () -> recommendations.approve(id, null));
        var lead = cases.assignment(id, PR_UNIT);
        var supporting = cases.assignment(id, DLA_UNIT);
        assertThat(cases.view(lead))
                .extracting(AssignmentView::state, AssignmentView::part, AssignmentView::urgency)
                .containsExactly(AssignmentState.WAITING, Part.LEAD, Urgency.URGENT);
        assertThat(cases.view(supporting).part()).isEqualTo(Part.SUPPORTING);
        cases.finish(supporting, DLA);
        assertThat(cases.view(lead).state()).isEqualTo(AssignmentState.OFFERED);
        cases.finish(lead, PR);
        assertThat(cases.as(SECRETARY, () -> record.require(id)).state()).isEqualTo(RecommendationState.FULFILLED);
    }

    @Test
    void thereIsOneLeadOrEachAnswersForItself() {
        var id = cases.draft();
        plan(id, PR_UNIT, PlannedTerms.USUAL);
        plan(id, DLA_UNIT, PlannedTerms.USUAL);
        plan(id, NRE_UNIT, SUPPORTING);
        assertThatThrownBy(() -> cases.run(SECRETARY, () -> recommendations.propose(id)))
                .isInstanceOf(InvalidInput.class);
    }

    private void plan(RecommendationId id, UnitCode unit, PlannedTerms terms) {
        cases.run(
                SECRETARY,
                () -> recommendations.plan(
                        id, List.of(unit), "แผน", cases.today().plusDays(10), terms));
    }
}
