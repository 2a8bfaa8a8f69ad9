package salaklang.meeting;

import static salaklang.processes.meeting.CommitteeMeeting.CONSENT_GIVEN;
import static salaklang.processes.meeting.CommitteeMeeting.CONSENT_TO_URGENT_CALL;
import static salaklang.processes.meeting.CommitteeMeeting.FOLLOW_UP;
import static salaklang.processes.meeting.CommitteeMeeting.HOLD_MEETING;
import static salaklang.processes.meeting.CommitteeMeeting.MEETING_CANCELLED;
import static salaklang.processes.meeting.CommitteeMeeting.MEETING_ID;
import static salaklang.processes.meeting.CommitteeMeeting.MEETING_POSTPONED;
import static salaklang.processes.meeting.CommitteeMeeting.NOTICE_SHORT;
import static salaklang.processes.meeting.CommitteeMeeting.OPEN_MEETING;
import static salaklang.processes.meeting.CommitteeMeeting.PROCESS;
import static salaklang.processes.meeting.CommitteeMeeting.QUORUM_LOST;
import static salaklang.processes.meeting.CommitteeMeeting.QUORUM_PRESENT;
import static salaklang.processes.meeting.CommitteeMeeting.SEND_INVITATION;
import static salaklang.processes.meeting.CommitteeMeeting.SEND_URGENT_INVITATION;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import salaklang.calendar.WorkingDays;
import salaklang.committee.CommitteeRegister;
import salaklang.processes.meeting.MeetingSteps;
import salaklang.web.NotFound;
import salaklang.workflow.Processes;

/** The process of a meeting, and what it asks. */
@Component("meetingSteps")
class MeetingWorkflow implements MeetingSteps {

    private static final Duration REMINDER_AHEAD = Duration.ofDays(1);

    private final Processes processes;
    private final Meetings meetings;
    private final CommitteeRegister committees;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<FollowUpMeetings> followUps;
    private final WorkingDays workingDays;
    private final Clock clock;

    MeetingWorkflow(
            Processes processes,
            Meetings meetings,
            CommitteeRegister committees,
            ApplicationEventPublisher events,
            ObjectProvider<FollowUpMeetings> followUps,
            WorkingDays workingDays,
            Clock clock) {
        this.processes = processes;
        this.meetings = meetings;
        this.committees = committees;
        this.events = events;
        this.followUps = followUps;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    void start(MeetingId meeting) {
        processes.start(PROCESS, meeting.value(), Map.of(MEETING_ID, meeting.toString()));
    }

    /** Where the chair is still asked about an urgent call that none is any more, nobody waits for the answer. */
    void invited(MeetingId meeting) {
        var id = meeting.value();
        if (processes.waitsAt(PROCESS, id, SEND_URGENT_INVITATION)) {
            processes.complete(PROCESS, id, SEND_URGENT_INVITATION, Map.of());
            return;
        }
        if (processes.waitsAt(PROCESS, id, CONSENT_TO_URGENT_CALL)) {
            processes.complete(PROCESS, id, CONSENT_TO_URGENT_CALL, Map.of(CONSENT_GIVEN, false));
        }
        processes.complete(PROCESS, id, SEND_INVITATION, Map.of(NOTICE_SHORT, false));
    }

    void opened(MeetingId meeting) {
        processes.complete(PROCESS, meeting.value(), OPEN_MEETING, Map.of(QUORUM_PRESENT, true));
    }

    void held(MeetingId meeting) {
        processes.complete(PROCESS, meeting.value(), HOLD_MEETING, Map.of(QUORUM_LOST, false));
    }

    void adjourned(MeetingId meeting, MeetingState from, boolean followUp) {
        boolean begun = from == MeetingState.IN_SESSION;
        processes.complete(
                PROCESS,
                meeting.value(),
                begun ? HOLD_MEETING : OPEN_MEETING,
                begun
                        ? Map.of(QUORUM_LOST, true, FOLLOW_UP, followUp)
                        : Map.of(QUORUM_PRESENT, false, FOLLOW_UP, followUp));
    }

    void postponed(MeetingId meeting) {
        processes.correlate(PROCESS, meeting.value(), MEETING_POSTPONED, Map.of());
    }

    void cancelled(MeetingId meeting) {
        processes.correlate(PROCESS, meeting.value(), MEETING_CANCELLED, Map.of());
    }

    @Override
    public Date noticeDeadline(String meetingId) {
        var meeting = meeting(meetingId);
        var rules = committees.rules(meeting.committee(), meeting.startsAt());
        return Date.from(Notice.deadline(meeting.startsAt(), rules, clock.getZone(), workingDays));
    }

    @Override
    public void warnOfNotice(String meetingId) {
        var meeting = meeting(meetingId);
        events.publishEvent(new NoticeDue(meeting.id(), meeting.committee(), null, clock.instant(), null));
    }

    @Override
    public Date meetingTime(String meetingId) {
        return Date.from(meeting(meetingId).startsAt());
    }

    @Override
    public void announceMeetingTime(String meetingId) {
        var meeting = meeting(meetingId);
        events.publishEvent(new MeetingTimeReached(meeting.id(), meeting.committee(), null, clock.instant(), null));
    }

    /** The day before; where the invitation comes later than that, when the meeting begins and nobody is asked any more. */
    @Override
    public Date replyReminderTime(String meetingId) {
        var startsAt = meeting(meetingId).startsAt();
        var dayBefore = startsAt.minus(REMINDER_AHEAD);
        return Date.from(dayBefore.isBefore(clock.instant()) ? startsAt : dayBefore);
    }

    @Override
    public void remindOfReplies(String meetingId) {
        var meeting = meeting(meetingId);
        if (clock.instant().isBefore(meeting.startsAt())) {
            events.publishEvent(new RepliesDue(meeting.id(), meeting.committee(), null, clock.instant(), null));
        }
    }

    @Override
    public void planFollowUpMeeting(String meetingId) {
        followUps.getObject().plan(meeting(meetingId));
    }

    private Meeting meeting(String id) {
        return meetings.findById(MeetingId.of(id).value()).orElseThrow(NotFound::new);
    }
}
