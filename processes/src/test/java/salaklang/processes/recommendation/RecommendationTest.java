package salaklang.processes.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static salaklang.processes.recommendation.RecommendationProcess.*;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salaklang.processes.InMemory;
import salaklang.processes.assignment.AssignmentProcess;
import salaklang.processes.assignment.AssignmentSteps;

@Deployment(resources = {"bpmn/recommendation/recommendation.bpmn", "bpmn/assignment/assignment.bpmn"})
class RecommendationTest {

    @RegisterExtension
    static final ProcessEngineExtension engine = InMemory.engine();

    private static final String RECOMMENDATION = "a-recommendation";
    private static final String OF_THE_AGENCY = "assignment-of-the-agency";
    private static final String OF_THE_DISTRICT = "assignment-of-the-district";

    private final RecommendationSteps steps = mock(RecommendationSteps.class);
    private final AssignmentSteps assignmentSteps = mock(AssignmentSteps.class);

    @BeforeEach
    void twoUnitsAreResponsible() {
        Mocks.register("recommendationSteps", steps);
        Mocks.register("assignmentSteps", assignmentSteps);
        when(steps.assignments(RECOMMENDATION)).thenReturn(List.of(OF_THE_AGENCY, OF_THE_DISTRICT));
        for (var assignment : List.of(OF_THE_AGENCY, OF_THE_DISTRICT)) {
            when(assignmentSteps.isItsTurn(assignment)).thenReturn(true);
            when(assignmentSteps.hasNextMoment(assignment)).thenReturn(true);
            when(assignmentSteps.nextMoment(assignment)).thenReturn(new Date());
        }
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void aRecommendationIsApprovedCarriedOutAndReportedBack() {
        var recommendation = approved();
        finish(OF_THE_AGENCY);
        finish(OF_THE_DISTRICT);
        verify(steps).fulfil(RECOMMENDATION);

        complete(task(REPORT_BACK, recommendation));

        assertThat(recommendation).isEnded().hasPassed("endEvent_Closed");
    }

    @Test
    void aNotedRecommendationAsksNothingOfAnybody() {
        var recommendation = made();

        complete(task(PROPOSE), withVariables(PROPOSAL, NOTED));

        assertThat(recommendation).isEnded().hasPassed("endEvent_Noted");
        verify(steps, never()).assign(RECOMMENDATION);
    }

    @Test
    void aProposalThatIsSentBackIsProposedAgain() {
        var recommendation = proposed();

        complete(task(APPROVE), withVariables(DECISION, SENT_BACK));
        assertThat(recommendation).task().hasDefinitionKey(PROPOSE);

        complete(task(PROPOSE), withVariables(PROPOSAL, PROPOSED));
        assertThat(recommendation).task().hasDefinitionKey(APPROVE);
        verify(steps, never()).assign(RECOMMENDATION);
    }

    @Test
    void aDeclinedRecommendationIsNotAssigned() {
        var recommendation = proposed();

        complete(task(APPROVE), withVariables(DECISION, DECLINED));

        assertThat(recommendation).isEnded().hasPassed("endEvent_Declined");
        verify(steps, never()).assign(RECOMMENDATION);
    }

    @Test
    void anUnknownProposalIsRefused() {
        var recommendation = made();

        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> complete(task(PROPOSE), withVariables(PROPOSAL, "perhaps")));

        assertThat(recommendation).task().hasDefinitionKey(PROPOSE);
    }

    @Test
    void anUnknownDecisionIsRefused() {
        var recommendation = proposed();

        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> complete(task(APPROVE), withVariables(DECISION, "perhaps")));

        assertThat(recommendation).task().hasDefinitionKey(APPROVE);
    }

    @Test
    void eachResponsibleUnitHasAProcessOfItsOwn() {
        approved();

        for (var assignment : List.of(OF_THE_AGENCY, OF_THE_DISTRICT)) {
            var process = process(assignment);
            assertThat(process).task().hasDefinitionKey(AssignmentProcess.ACCEPT);
            assertThat(process).variables().containsExactly(entry(AssignmentProcess.ASSIGNMENT_ID, assignment));
        }
    }

    @Test
    void aRecommendationIsFulfilledOnlyByTheLastAssignment() {
        var recommendation = approved();

        finish(OF_THE_AGENCY);
        verify(steps, never()).fulfil(RECOMMENDATION);

        finish(OF_THE_DISTRICT);
        verify(steps).fulfil(RECOMMENDATION);
        assertThat(recommendation).task().hasDefinitionKey(REPORT_BACK);
    }

    @Test
    void aCancelledAssignmentIsNotWaitedFor() {
        var recommendation = approved();
        finish(OF_THE_AGENCY);

        tell(AssignmentProcess.CANCELLED, OF_THE_DISTRICT);

        assertThat(recommendation).task().hasDefinitionKey(REPORT_BACK);
    }

    @Test
    void aRecommendationCanBeSupersededBeforeItIsAssigned() {
        var recommendation = proposed();

        tell(SUPERSEDED, RECOMMENDATION);

        assertThat(recommendation).isEnded().hasPassed("endEvent_Superseded");
    }

    @Test
    void aSupersededRecommendationStopsItsAssignments() {
        var recommendation = approved();
        finish(OF_THE_AGENCY);

        tell(SUPERSEDED, RECOMMENDATION);

        verify(steps).cancelAssignments(RECOMMENDATION);
        verify(steps, never()).fulfil(RECOMMENDATION);
        assertThat(recommendation).isEnded().hasPassed("endEvent_Superseded");
        assertThat(process(OF_THE_DISTRICT)).isNull();
        assertThat(jobQuery().list()).isEmpty();
    }

    @Test
    void aFulfilledRecommendationCanStillBeSuperseded() {
        var recommendation = approved();
        finish(OF_THE_AGENCY);
        finish(OF_THE_DISTRICT);

        tell(SUPERSEDED, RECOMMENDATION);

        assertThat(recommendation).isEnded().hasPassed("endEvent_Superseded");
    }

    @ParameterizedTest
    @ValueSource(strings = {NOTED, DECLINED})
    void whatHasEndedCannotBeSuperseded(String end) {
        made();
        if (end.equals(NOTED)) {
            complete(task(PROPOSE), withVariables(PROPOSAL, NOTED));
        } else {
            complete(task(PROPOSE), withVariables(PROPOSAL, PROPOSED));
            complete(task(APPROVE), withVariables(DECISION, DECLINED));
        }

        assertThatExceptionOfType(MismatchingMessageCorrelationException.class)
                .isThrownBy(() -> tell(SUPERSEDED, RECOMMENDATION));
    }

    private ProcessInstance made() {
        var recommendation = runtimeService()
                .startProcessInstanceByKey(PROCESS, RECOMMENDATION, withVariables(RECOMMENDATION_ID, RECOMMENDATION));
        assertThat(recommendation).isStarted();
        return recommendation;
    }

    private ProcessInstance proposed() {
        var recommendation = made();
        complete(task(PROPOSE, recommendation), withVariables(PROPOSAL, PROPOSED));
        return recommendation;
    }

    private ProcessInstance approved() {
        var recommendation = proposed();
        complete(task(APPROVE, recommendation), withVariables(DECISION, APPROVED));
        return recommendation;
    }

    private static void finish(String assignment) {
        var process = process(assignment);
        complete(task(AssignmentProcess.ACCEPT, process), withVariables(AssignmentProcess.ACCEPTED, true));
        complete(task(AssignmentProcess.SUBMIT_EVIDENCE, process));
        complete(task(AssignmentProcess.VERIFY, process), withVariables(AssignmentProcess.VERIFIED, true));
    }

    private static ProcessInstance process(String businessKey) {
        return processInstanceQuery().processInstanceBusinessKey(businessKey).singleResult();
    }

    private static void tell(String message, String businessKey) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlate();
    }
}
