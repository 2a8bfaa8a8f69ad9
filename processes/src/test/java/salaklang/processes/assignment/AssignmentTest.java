package salaklang.processes.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static salaklang.processes.assignment.AssignmentProcess.*;

import java.time.Instant;
import java.util.Date;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salaklang.processes.InMemory;

@Deployment(resources = "bpmn/assignment/assignment.bpmn")
class AssignmentTest {

    @RegisterExtension
    static final ProcessEngineExtension engine = InMemory.engine();

    private static final String ASSIGNMENT = "an-assignment";
    private static final Date THREE_DAYS_BEFORE = Date.from(Instant.parse("2026-03-27T02:00:00Z"));
    private static final Date AFTER_THE_DUE_DATE = Date.from(Instant.parse("2026-03-30T17:00:00Z"));

    private static final Date A_MONTH_LATER = Date.from(Instant.parse("2026-04-27T02:00:00Z"));

    private final AssignmentSteps steps = mock(AssignmentSteps.class);

    @BeforeEach
    void dueByTheEndOfMarch() {
        Mocks.register("assignmentSteps", steps);
        when(steps.isItsTurn(ASSIGNMENT)).thenReturn(true);
        when(steps.hasNextMoment(ASSIGNMENT)).thenReturn(true);
        when(steps.nextMoment(ASSIGNMENT)).thenReturn(THREE_DAYS_BEFORE);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void anAssignmentIsAcceptedDoneAndVerified() {
        var assignment = offered();

        complete(task(ACCEPT), withVariables(ACCEPTED, true));
        complete(task(SUBMIT_EVIDENCE));
        complete(task(VERIFY), withVariables(VERIFIED, true));

        assertThat(assignment).isEnded().hasPassed("endEvent_Done").hasNotPassed(REASSIGN);
    }

    @Test
    void workThatIsSentBackIsHandedInAgain() {
        var assignment = submitted();

        complete(task(VERIFY), withVariables(VERIFIED, false));
        assertThat(assignment).task().hasDefinitionKey(SUBMIT_EVIDENCE);

        complete(task(SUBMIT_EVIDENCE));
        complete(task(VERIFY), withVariables(VERIFIED, true));
        assertThat(assignment).isEnded().hasPassed("endEvent_Done");
    }

    @Test
    void aReturnedAssignmentIsTheSecretarysToReconsider() {
        assertThat(returned()).task().hasDefinitionKey(REASSIGN);
    }

    @Test
    void aReassignedAssignmentIsOfferedAgain() {
        var assignment = returned();

        complete(task(REASSIGN), withVariables(REASSIGNED, true));

        assertThat(assignment).task().hasDefinitionKey(ACCEPT);
    }

    @Test
    void anAssignmentThatNobodyGetsIsWithdrawn() {
        var assignment = returned();

        complete(task(REASSIGN), withVariables(REASSIGNED, false));

        assertThat(assignment).isEnded().hasPassed("endEvent_Withdrawn").hasNotPassed("endEvent_Done");
    }

    @Test
    void theNextStepIsTakenAtItsMomentAndTheWorkGoesOn() {
        var assignment = accepted();
        assertThat(job("timer_NextMoment")).hasDueDate(THREE_DAYS_BEFORE);
        when(steps.nextMoment(ASSIGNMENT)).thenReturn(AFTER_THE_DUE_DATE);

        execute(job("timer_NextMoment"));

        verify(steps).takeStep(ASSIGNMENT);
        assertThat(assignment).task().hasDefinitionKey(SUBMIT_EVIDENCE);
        assertThat(job("timer_NextMoment")).hasDueDate(AFTER_THE_DUE_DATE);
    }

    @Test
    void anAssignmentThatNobodyAcceptedIsWatchedToo() {
        var assignment = offered();

        execute(job("timer_NextMoment"));
        execute(job("timer_NextMoment"));

        verify(steps, times(2)).takeStep(ASSIGNMENT);
        assertThat(assignment).task().hasDefinitionKey(ACCEPT);
    }

    @Test
    void whenTheLadderHasBeenClimbedNoTimerRunsAnyMore() {
        var assignment = accepted();
        when(steps.hasNextMoment(ASSIGNMENT)).thenReturn(false);

        execute(job("timer_NextMoment"));

        assertThat(jobQuery().list()).isEmpty();
        assertThat(assignment).task().hasDefinitionKey(SUBMIT_EVIDENCE);
    }

    @Test
    void theWatchFollowsADueDateThatChanged() {
        accepted();
        when(steps.nextMoment(ASSIGNMENT)).thenReturn(A_MONTH_LATER);

        tell(SCHEDULE_CHANGED);

        assertThat(jobQuery().list()).hasSize(1);
        assertThat(job("timer_NextMoment")).hasDueDate(A_MONTH_LATER);
        verify(steps, never()).takeStep(ASSIGNMENT);
    }

    @Test
    void theWatchBeginsAgainWhenTheDueDateChangesAfterTheLastStep() {
        accepted();
        when(steps.hasNextMoment(ASSIGNMENT)).thenReturn(false);
        execute(job("timer_NextMoment"));
        when(steps.hasNextMoment(ASSIGNMENT)).thenReturn(true);
        when(steps.nextMoment(ASSIGNMENT)).thenReturn(A_MONTH_LATER);

        tell(SCHEDULE_CHANGED);

        assertThat(job("timer_NextMoment")).hasDueDate(A_MONTH_LATER);
    }

    @Test
    void noTimerRunsWhileTheSecretaryReconsiders() {
        returned();

        assertThat(jobQuery().list()).isEmpty();
    }

    @Test
    void theWatchFollowsTheDueDateOfTheReassignment() {
        var assignment = offered();
        execute(job("timer_NextMoment"));
        complete(task(ACCEPT), withVariables(ACCEPTED, false));
        when(steps.nextMoment(ASSIGNMENT)).thenReturn(A_MONTH_LATER);

        complete(task(REASSIGN), withVariables(REASSIGNED, true));

        assertThat(assignment).task().hasDefinitionKey(ACCEPT);
        assertThat(job("timer_NextMoment")).hasDueDate(A_MONTH_LATER);
    }

    @Test
    void aPartInSequenceWaitsForItsTurnAndIsNotWatchedBefore() {
        when(steps.isItsTurn(ASSIGNMENT)).thenReturn(false);
        var assignment = offered();
        assertThat(assignment).isWaitingAt("message_TurnCome");
        assertThat(jobQuery().list()).isEmpty();

        tell(TURN_COME);

        assertThat(assignment).task().hasDefinitionKey(ACCEPT);
        assertThat(job("timer_NextMoment")).hasDueDate(THREE_DAYS_BEFORE);
    }

    @Test
    void aPartThatWaitsForItsTurnCanBeCancelled() {
        when(steps.isItsTurn(ASSIGNMENT)).thenReturn(false);
        var assignment = offered();

        tell(CANCELLED);

        assertThat(assignment).isEnded().hasPassed("endEvent_Cancelled").hasNotPassed(ACCEPT);
    }

    @Test
    void workThatIsOpenedAgainWaitsForNobodysAcceptance() {
        when(steps.isReopened(ASSIGNMENT)).thenReturn(true);
        var assignment = offered();

        assertThat(assignment).task().hasDefinitionKey(SUBMIT_EVIDENCE);
        assertThat(assignment).hasNotPassed(ACCEPT);
        assertThat(job("timer_NextMoment")).hasDueDate(THREE_DAYS_BEFORE);
    }

    @ParameterizedTest
    @CsvSource({"true, endEvent_Extended", "false, endEvent_ExtensionRefused"})
    void anExtensionIsDecidedWhileTheWorkGoesOn(boolean granted, String end) {
        var assignment = accepted();

        tell(EXTENSION_ASKED);
        assertThat(task(SUBMIT_EVIDENCE)).isNotNull();
        complete(task(DECIDE_EXTENSION), withVariables(GRANTED, granted));

        assertThat(assignment).hasPassed(end).task().hasDefinitionKey(SUBMIT_EVIDENCE);
    }

    @Test
    void anExtensionCanBeAskedForAgain() {
        accepted();
        tell(EXTENSION_ASKED);
        complete(task(DECIDE_EXTENSION), withVariables(GRANTED, false));

        tell(EXTENSION_ASKED);

        assertThat(task(DECIDE_EXTENSION)).isNotNull();
    }

    @Test
    void workThatIsVerifiedEndsAnExtensionThatNobodyDecided() {
        var assignment = accepted();
        tell(EXTENSION_ASKED);
        complete(task(SUBMIT_EVIDENCE));

        complete(task(VERIFY), withVariables(VERIFIED, true));

        assertThat(assignment).isEnded().hasPassed("endEvent_Done");
    }

    @Test
    void finishedWorkIsNeitherRemindedOfNorMarked() {
        var assignment = submitted();

        complete(task(VERIFY), withVariables(VERIFIED, true));

        assertThat(assignment).isEnded();
        assertThat(jobQuery().list()).isEmpty();
        verify(steps, never()).takeStep(ASSIGNMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {ACCEPT, SUBMIT_EVIDENCE, VERIFY, REASSIGN})
    void anAssignmentCanBeCancelledAtAnyPoint(String point) {
        var assignment = arrivedAt(point);

        tell(CANCELLED);

        assertThat(assignment).isEnded().hasPassed("endEvent_Cancelled").hasNotPassed("endEvent_Done");
        assertThat(jobQuery().list()).isEmpty();
    }

    @Test
    void aFinishedAssignmentCannotBeCancelled() {
        submitted();
        complete(task(VERIFY), withVariables(VERIFIED, true));

        assertThatExceptionOfType(MismatchingMessageCorrelationException.class).isThrownBy(() -> tell(CANCELLED));
    }

    @Test
    void nobodyAnswersWithoutSayingYesOrNo() {
        var assignment = offered();

        assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> complete(task(ACCEPT)));

        assertThat(assignment).task().hasDefinitionKey(ACCEPT);
    }

    private ProcessInstance arrivedAt(String task) {
        return switch (task) {
            case ACCEPT -> offered();
            case SUBMIT_EVIDENCE -> accepted();
            case VERIFY -> submitted();
            case REASSIGN -> returned();
            default -> throw new IllegalArgumentException(task);
        };
    }

    private ProcessInstance offered() {
        var assignment = runtimeService()
                .startProcessInstanceByKey(PROCESS, ASSIGNMENT, withVariables(ASSIGNMENT_ID, ASSIGNMENT));
        assertThat(assignment).isStarted();
        return assignment;
    }

    private ProcessInstance accepted() {
        var assignment = offered();
        complete(task(ACCEPT, assignment), withVariables(ACCEPTED, true));
        return assignment;
    }

    private ProcessInstance submitted() {
        var assignment = accepted();
        complete(task(SUBMIT_EVIDENCE, assignment));
        return assignment;
    }

    private ProcessInstance returned() {
        var assignment = offered();
        complete(task(ACCEPT, assignment), withVariables(ACCEPTED, false));
        return assignment;
    }

    private void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(ASSIGNMENT)
                .correlate();
    }
}
