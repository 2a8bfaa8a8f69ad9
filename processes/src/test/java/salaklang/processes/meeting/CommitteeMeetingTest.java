package salaklang.processes.meeting;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static salaklang.processes.meeting.CommitteeMeeting.*;

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
import salaklang.processes.InMemory;
import salaklang.processes.minutes.MinutesProcess;

@Deployment(resources = {"bpmn/meeting/committee-meeting.bpmn", "bpmn/minutes/minutes.bpmn"})
class CommitteeMeetingTest {

    @RegisterExtension
    static final ProcessEngineExtension engine = InMemory.engine();

    private static final String MEETING = "a-meeting";
    private static final Date THREE_DAYS_BEFORE = Date.from(Instant.parse("2026-03-01T17:00:00Z"));
    private static final Date AT_NINE = Date.from(Instant.parse("2026-03-05T02:00:00Z"));

    private final MeetingSteps steps = mock(MeetingSteps.class);

    @BeforeEach
    void aMeetingAtNine() {
        Mocks.register("meetingSteps", steps);
        when(steps.noticeDeadline(MEETING)).thenReturn(THREE_DAYS_BEFORE);
        when(steps.meetingTime(MEETING)).thenReturn(AT_NINE);
        when(steps.replyReminderTime(MEETING)).thenReturn(AT_NINE);
    }

    @AfterEach
    void forgetTheSteps() {
        Mocks.reset();
    }

    @Test
    void aMeetingIsInvitedHeldAndItsMinutesAdopted() {
        var meeting = planned();

        complete(task(SEND_INVITATION), withVariables(NOTICE_SHORT, false));
        complete(task(OPEN_MEETING), withVariables(QUORUM_PRESENT, true));
        complete(task(HOLD_MEETING), withVariables(QUORUM_LOST, false));
        var minutes = minutes();
        complete(task(MinutesProcess.DRAFT, minutes), withVariables(MinutesProcess.DRAFTED, MinutesProcess.ADOPTED));
        complete(task(MinutesProcess.LOCK, minutes));
        assertThat(meeting).isWaitingAt("callActivity_Minutes");
        complete(task(MinutesProcess.SIGN, minutes));

        assertThat(meeting).isEnded().hasPassed("endEvent_MeetingClosed");
    }

    @Test
    void aLateNoticeIsWarnedOfAndStillAwaited() {
        var meeting = planned();
        assertThat(job("timer_NoticeDeadline")).hasDueDate(THREE_DAYS_BEFORE);

        execute(job("timer_NoticeDeadline"));

        verify(steps).warnOfNotice(MEETING);
        assertThat(meeting).task().hasDefinitionKey(SEND_INVITATION);
    }

    @Test
    void anInvitationInTimeNeedsNoWarning() {
        var meeting = invited();

        assertThat(meeting).task().hasDefinitionKey(OPEN_MEETING);
        assertThat(job("timer_NoticeDeadline")).isNull();
        verify(steps, never()).warnOfNotice(MEETING);
    }

    @Test
    void aCallAtShortNoticeTakesTheConsentOfTheChairBeforeItsInvitation() {
        var meeting = asked();
        assertThat(meeting).task().hasDefinitionKey(CONSENT_TO_URGENT_CALL);

        complete(task(CONSENT_TO_URGENT_CALL), withVariables(CONSENT_GIVEN, true));
        assertThat(meeting).task().hasDefinitionKey(SEND_URGENT_INVITATION);
        complete(task(SEND_URGENT_INVITATION));

        assertThat(meeting).task().hasDefinitionKey(OPEN_MEETING);
        assertThat(job("timer_MeetingTime")).hasDueDate(AT_NINE);
    }

    @Test
    void anUrgentCallThatTheChairRefusesGoesBackToPlanning() {
        var meeting = asked();

        complete(task(CONSENT_TO_URGENT_CALL), withVariables(CONSENT_GIVEN, false));

        assertThat(meeting).hasNotPassed(SEND_URGENT_INVITATION).task().hasDefinitionKey(SEND_INVITATION);
        assertThat(job("timer_NoticeDeadline")).hasDueDate(THREE_DAYS_BEFORE);
    }

    @Test
    void nobodySendsAnInvitationWithoutSayingWhetherTheNoticeIsShort() {
        var meeting = planned();

        assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> complete(task(SEND_INVITATION)));

        assertThat(meeting).task().hasDefinitionKey(SEND_INVITATION);
    }

    @Test
    void aNewDateEndsTheWaitForTheChair() {
        var meeting = asked();

        tell(MEETING_POSTPONED);

        assertThat(meeting).task().hasDefinitionKey(SEND_INVITATION);
    }

    @Test
    void aNewDateTakesBackWhatTheChairConsentedTo() {
        var meeting = asked();
        complete(task(CONSENT_TO_URGENT_CALL), withVariables(CONSENT_GIVEN, true));

        tell(MEETING_POSTPONED);

        assertThat(meeting).task().hasDefinitionKey(SEND_INVITATION);
    }

    @Test
    void aMeetingWhoseChairIsAskedCanBeCancelled() {
        var meeting = asked();

        tell(MEETING_CANCELLED);

        assertThat(meeting).isEnded().hasPassed("endEvent_MeetingCancelled");
    }

    @Test
    void theMeetingsTimeIsAnnouncedAndTheOpeningStillAwaited() {
        var meeting = invited();
        assertThat(job("timer_MeetingTime")).hasDueDate(AT_NINE);

        execute(job("timer_MeetingTime"));

        verify(steps).announceMeetingTime(MEETING);
        assertThat(meeting).task().hasDefinitionKey(OPEN_MEETING);
    }

    @Test
    void anOpenedMeetingIsNotAnnounced() {
        var meeting = opened();

        assertThat(meeting).task().hasDefinitionKey(HOLD_MEETING);
        assertThat(job()).isNull();
    }

    @Test
    void whoHasNotAnsweredIsAskedForBeforeTheMeetingAndTheOpeningStillAwaited() {
        var dayBefore = Date.from(Instant.parse("2026-03-04T02:00:00Z"));
        when(steps.replyReminderTime(MEETING)).thenReturn(dayBefore);
        var meeting = invited();
        assertThat(job("timer_ReplyReminder")).hasDueDate(dayBefore);

        execute(job("timer_ReplyReminder"));

        verify(steps).remindOfReplies(MEETING);
        assertThat(meeting).task().hasDefinitionKey(OPEN_MEETING);
    }

    @Test
    void withoutAQuorumTheMeetingIsAdjourned() {
        var meeting = invited();

        complete(task(OPEN_MEETING), withVariables(QUORUM_PRESENT, false, FOLLOW_UP, false));

        assertThat(meeting)
                .isEnded()
                .hasPassed("endEvent_AdjournedForLackOfQuorum")
                .hasNotPassed(HOLD_MEETING);
        verify(steps, never()).planFollowUpMeeting(MEETING);
    }

    @Test
    void withoutAQuorumAnotherMeetingIsPlannedForTheSameItems() {
        var meeting = invited();

        complete(task(OPEN_MEETING), withVariables(QUORUM_PRESENT, false, FOLLOW_UP, true));

        verify(steps).planFollowUpMeeting(MEETING);
        assertThat(meeting).isEnded().hasPassed("endEvent_FollowUpPlanned").hasNotPassed(HOLD_MEETING);
    }

    @Test
    void aSessionThatLosesItsQuorumHasMinutesAndAnotherMeetingForWhatIsLeft() {
        var meeting = opened();

        complete(task(HOLD_MEETING), withVariables(QUORUM_LOST, true, FOLLOW_UP, true));

        verify(steps).planFollowUpMeeting(MEETING);
        assertThat(meeting).isWaitingAt("callActivity_Minutes");
    }

    @Test
    void aSessionThatLosesItsQuorumHasMinutesWithoutAnotherMeetingToo() {
        var meeting = opened();

        complete(task(HOLD_MEETING), withVariables(QUORUM_LOST, true, FOLLOW_UP, false));

        verify(steps, never()).planFollowUpMeeting(MEETING);
        assertThat(meeting).isWaitingAt("callActivity_Minutes");
    }

    @Test
    void nobodyOpensAMeetingWithoutSayingWhetherThereIsAQuorum() {
        var meeting = invited();

        assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> complete(task(OPEN_MEETING)));

        assertThat(meeting).task().hasDefinitionKey(OPEN_MEETING);
    }

    @Test
    void aPostponedMeetingIsInvitedAgainByItsNewDate() {
        var meeting = invited();
        var later = Date.from(Instant.parse("2026-04-01T17:00:00Z"));
        when(steps.noticeDeadline(MEETING)).thenReturn(later);

        tell(MEETING_POSTPONED);

        assertThat(meeting).task().hasDefinitionKey(SEND_INVITATION);
        assertThat(job("timer_NoticeDeadline")).hasDueDate(later);
        assertThat(job("timer_MeetingTime")).isNull();
    }

    @Test
    void aPlannedMeetingWithANewDateReckonsItsNoticeAnew() {
        var meeting = planned();
        var later = Date.from(Instant.parse("2026-04-01T17:00:00Z"));
        when(steps.noticeDeadline(MEETING)).thenReturn(later);

        tell(MEETING_POSTPONED);

        assertThat(meeting).task().hasDefinitionKey(SEND_INVITATION);
        assertThat(job("timer_NoticeDeadline")).hasDueDate(later);
    }

    @Test
    void anOpenedMeetingCannotBePostponed() {
        opened();

        assertThatExceptionOfType(MismatchingMessageCorrelationException.class)
                .isThrownBy(() -> tell(MEETING_POSTPONED));
    }

    @Test
    void aPlannedMeetingCanBeCancelled() {
        var meeting = planned();

        tell(MEETING_CANCELLED);

        assertThat(meeting).isEnded().hasPassed("endEvent_MeetingCancelled");
    }

    @Test
    void anInvitedMeetingCanBeCancelled() {
        var meeting = invited();

        tell(MEETING_CANCELLED);

        assertThat(meeting).isEnded().hasPassed("endEvent_MeetingCancelled");
        assertThat(job()).isNull();
    }

    @Test
    void anOpenedMeetingCannotBeCancelled() {
        var meeting = opened();

        assertThatExceptionOfType(MismatchingMessageCorrelationException.class)
                .isThrownBy(() -> tell(MEETING_CANCELLED));

        assertThat(meeting).task().hasDefinitionKey(HOLD_MEETING);
    }

    @Test
    void theFirstMinutesOfAMeetingHaveItsId() {
        var meeting = opened();

        complete(task(HOLD_MEETING, meeting), withVariables(QUORUM_LOST, false));

        assertThat(minutes()).task().hasDefinitionKey(MinutesProcess.DRAFT);
        assertThat(minutes()).variables().containsExactly(entry(MinutesProcess.MINUTES_ID, MEETING));
    }

    private static ProcessInstance minutes() {
        return processInstanceQuery()
                .processDefinitionKey(MinutesProcess.PROCESS)
                .processInstanceBusinessKey(MEETING)
                .singleResult();
    }

    private ProcessInstance planned() {
        var meeting = runtimeService().startProcessInstanceByKey(PROCESS, MEETING, withVariables(MEETING_ID, MEETING));
        assertThat(meeting).isStarted();
        return meeting;
    }

    private ProcessInstance asked() {
        var meeting = planned();
        complete(task(SEND_INVITATION, meeting), withVariables(NOTICE_SHORT, true));
        return meeting;
    }

    private ProcessInstance invited() {
        var meeting = planned();
        complete(task(SEND_INVITATION, meeting), withVariables(NOTICE_SHORT, false));
        return meeting;
    }

    private ProcessInstance opened() {
        var meeting = invited();
        complete(task(OPEN_MEETING, meeting), withVariables(QUORUM_PRESENT, true));
        return meeting;
    }

    private void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(MEETING)
                .correlate();
    }
}
