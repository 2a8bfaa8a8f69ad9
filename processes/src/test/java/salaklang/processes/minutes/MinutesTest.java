package salaklang.processes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static salaklang.processes.minutes.MinutesProcess.*;

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
import org.junit.jupiter.params.provider.ValueSource;
import salaklang.processes.InMemory;

@Deployment(resources = "bpmn/minutes/minutes.bpmn")
class MinutesTest {

    @RegisterExtension
    static final ProcessEngineExtension engine = InMemory.engine();

    private static final String MINUTES = "some-minutes";
    private static final Date AFTER_THE_TENTH = Date.from(Instant.parse("2026-03-10T17:00:00Z"));

    private final MinutesSteps steps = mock(MinutesSteps.class);

    @BeforeEach
    void correctionsUntilTheTenth() {
        Mocks.register("minutesSteps", steps);
        when(steps.closesAt(MINUTES)).thenReturn(AFTER_THE_TENTH);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void minutesAreDraftedCirculatedCorrectedAdoptedLockedAndSigned() {
        var minutes = circulated();

        complete(task(ANSWER_CORRECTIONS));
        complete(task(ADOPT));
        complete(task(LOCK));
        complete(task(SIGN));

        assertThat(minutes).isEnded().hasPassed("endEvent_Adopted", "endEvent_Locked");
    }

    @Test
    void minutesAdoptedByTheirOwnMeetingAreNotCirculated() {
        var minutes = begun();

        complete(task(DRAFT), withVariables(DRAFTED, ADOPTED));

        assertThat(minutes).task().hasDefinitionKey(LOCK);
        assertThat(minutes).hasNotPassed("subProcess_Circulation");
    }

    @Test
    void theSecretaryIsToldWhenTheClosingDayIsOverAndCorrectionsAreStillAnswered() {
        var minutes = circulated();
        assertThat(job("timer_ClosingDayOver")).hasDueDate(AFTER_THE_TENTH);

        execute(job("timer_ClosingDayOver"));

        verify(steps).tellClosingDay(MINUTES);
        assertThat(minutes).task().hasDefinitionKey(ANSWER_CORRECTIONS);
    }

    @Test
    void nobodyIsToldOfTheClosingDayOnceTheCorrectionsAreAnswered() {
        var minutes = circulated();

        complete(task(ANSWER_CORRECTIONS));

        assertThat(minutes).task().hasDefinitionKey(ADOPT);
        assertThat(jobQuery().list()).isEmpty();
        verify(steps, never()).tellClosingDay(MINUTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {ANSWER_CORRECTIONS, ADOPT})
    void circulatedMinutesCanBeTakenBackAndCirculatedAgain(String from) {
        var minutes = circulated();
        if (from.equals(ADOPT)) {
            complete(task(ANSWER_CORRECTIONS));
        }

        tell(TAKEN_BACK);

        assertThat(minutes).task().hasDefinitionKey(DRAFT);
        assertThat(jobQuery().list()).isEmpty();
        complete(task(DRAFT), withVariables(DRAFTED, CIRCULATED));
        assertThat(minutes).task().hasDefinitionKey(ANSWER_CORRECTIONS);
        assertThat(job("timer_ClosingDayOver")).isNotNull();
    }

    @Test
    void adoptedMinutesCannotBeTakenBack() {
        circulated();
        complete(task(ANSWER_CORRECTIONS));
        complete(task(ADOPT));

        assertThatExceptionOfType(MismatchingMessageCorrelationException.class).isThrownBy(() -> tell(TAKEN_BACK));
    }

    @Test
    void aDraftDoesNotGoOnWithoutSayingHow() {
        var minutes = begun();

        assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> complete(task(DRAFT)));

        assertThat(minutes).task().hasDefinitionKey(DRAFT);
    }

    private ProcessInstance begun() {
        var minutes = runtimeService().startProcessInstanceByKey(PROCESS, MINUTES, withVariables(MINUTES_ID, MINUTES));
        assertThat(minutes).isStarted();
        return minutes;
    }

    private ProcessInstance circulated() {
        var minutes = begun();
        complete(task(DRAFT, minutes), withVariables(DRAFTED, CIRCULATED));
        return minutes;
    }

    private static void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(MINUTES)
                .correlate();
    }
}
