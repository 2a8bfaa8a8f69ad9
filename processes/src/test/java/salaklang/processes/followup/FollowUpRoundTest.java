package salaklang.processes.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static salaklang.processes.followup.FollowUpRoundProcess.*;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import salaklang.processes.InMemory;

@Deployment(resources = "bpmn/followup/follow-up-round.bpmn")
class FollowUpRoundTest {

    @RegisterExtension
    static final ProcessEngineExtension engine = InMemory.engine();

    private static final String ROUND = "a-round";
    private static final Date FIRST_OF_MARCH = Date.from(Instant.parse("2026-02-28T17:00:00Z"));
    private static final Date THIRD_OF_MARCH = Date.from(Instant.parse("2026-03-02T17:00:00Z"));
    private static final Date AFTER_THE_FIFTH = Date.from(Instant.parse("2026-03-05T17:00:00Z"));

    private final FollowUpSteps steps = mock(FollowUpSteps.class);

    @BeforeEach
    void aRoundInTheFirstDaysOfMarch() {
        Mocks.register("followUpSteps", steps);
        when(steps.opensAt(ROUND)).thenReturn(FIRST_OF_MARCH);
        when(steps.remindAt(ROUND)).thenReturn(THIRD_OF_MARCH);
        when(steps.closesAt(ROUND)).thenReturn(AFTER_THE_FIFTH);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void aRoundAsksRemindsCompilesTellsTheGovernorAndPlansTheNext() {
        var round = opened();
        execute(job("timer_ReminderDue"));
        execute(job("timer_ClosingDayOver"));

        var inOrder = inOrder(steps);
        inOrder.verify(steps).ask(ROUND);
        inOrder.verify(steps).remind(ROUND);
        inOrder.verify(steps).compile(ROUND);
        inOrder.verify(steps).sendToGovernor(ROUND);
        inOrder.verify(steps).planNext(ROUND);
        assertThat(round).isEnded().hasPassed("endEvent_RoundEnded");
    }

    @Test
    void nobodyIsAskedBeforeTheRoundOpens() {
        var round = planned();

        assertThat(round).isWaitingAt("timer_RoundOpens");
        assertThat(job("timer_RoundOpens")).hasDueDate(FIRST_OF_MARCH);
        verify(steps, never()).ask(ROUND);
    }

    @Test
    void theUnitsAreRemindedAndTheWaitingGoesOn() {
        var round = opened();
        assertThat(job("timer_ReminderDue")).hasDueDate(THIRD_OF_MARCH);

        execute(job("timer_ReminderDue"));

        verify(steps).remind(ROUND);
        assertThat(round).isWaitingAt("gateway_RoundCloses");
    }

    @Test
    void theRoundClosesWhenItsClosingDayIsOver() {
        var round = opened();
        assertThat(job("timer_ClosingDayOver")).hasDueDate(AFTER_THE_FIFTH);

        execute(job("timer_ClosingDayOver"));

        assertThat(round).isEnded().hasPassed("timer_ClosingDayOver").hasNotPassed("message_ClosedEarly");
    }

    @Test
    void aRoundCanBeClosedEarlyAndIsCompiledAllTheSame() {
        var round = opened();

        tell(CLOSED_EARLY);

        assertThat(round).isEnded().hasPassed("message_ClosedEarly").hasNotPassed("timer_ClosingDayOver");
        verify(steps).sendToGovernor(ROUND);
        verify(steps, never()).remind(ROUND);
        assertThat(jobQuery().list()).isEmpty();
    }

    @Test
    void aRoundThatHasNotOpenedCannotBeClosed() {
        planned();

        assertThatExceptionOfType(MismatchingMessageCorrelationException.class).isThrownBy(() -> tell(CLOSED_EARLY));
    }

    @Test
    void aPlannedRoundCanBeCancelled() {
        var round = planned();

        tell(CANCELLED);

        assertThat(round).isEnded().hasPassed("endEvent_Cancelled");
        verify(steps, never()).ask(any());
    }

    @Test
    void aCancelledRoundIsNeitherCompiledNorFollowedByAnother() {
        var round = opened();

        tell(CANCELLED);

        assertThat(round).isEnded().hasPassed("endEvent_Cancelled");
        verify(steps, never()).compile(any());
        verify(steps, never()).planNext(any());
        assertThat(jobQuery().list()).isEmpty();
    }

    private ProcessInstance planned() {
        var round = runtimeService().startProcessInstanceByKey(PROCESS, ROUND, withVariables(ROUND_ID, ROUND));
        assertThat(round).isStarted();
        return round;
    }

    private ProcessInstance opened() {
        var round = planned();
        execute(job("timer_RoundOpens", round));
        return round;
    }

    private void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(ROUND)
                .correlate();
    }
}
