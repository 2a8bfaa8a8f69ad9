package salaklang.meeting;

import static salaklang.processes.meeting.CommitteeMeeting.HOLD_MEETING;
import static salaklang.processes.meeting.CommitteeMeeting.MEETING_CANCELLED;
import static salaklang.processes.meeting.CommitteeMeeting.MEETING_ID;
import static salaklang.processes.meeting.CommitteeMeeting.MEETING_POSTPONED;
import static salaklang.processes.meeting.CommitteeMeeting.OPEN_MEETING;
import static salaklang.processes.meeting.CommitteeMeeting.PROCESS;
import static salaklang.processes.meeting.CommitteeMeeting.QUORUM_PRESENT;
import static salaklang.processes.meeting.CommitteeMeeting.SEND_INVITATION;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeRegister;
import salaklang.processes.meeting.MeetingSteps;
import salaklang.web.NotFound;
import salaklang.workflow.Processes;

/** The process of a meeting, and what it asks. */
@Component("meetingSteps")
class MeetingWorkflow implements MeetingSteps {

    private final Processes processes;
    private final Meetings meetings;
    private final CommitteeRegister committees;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingWorkflow(
            Processes processes,
            Meetings meetings,
            CommitteeRegister committees,
            ApplicationEventPublisher events,
            Clock clock) {
        this.processes = processes;
        this.meetings = meetings;
        this.committees = committees;
        this.events = events;
        this.clock = clock;
    }

    void start(MeetingId meeting) {
        processes.start(PROCESS, meeting.value(), Map.of(MEETING_ID, meeting.toString()));
    }

    void invited(MeetingId meeting) {
        complete(meeting, SEND_INVITATION);
    }

    void opened(MeetingId meeting, boolean quorum) {
        processes.complete(PROCESS, meeting.value(), OPEN_MEETING, Map.of(QUORUM_PRESENT, quorum));
    }

    void held(MeetingId meeting) {
        complete(meeting, HOLD_MEETING);
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
        return Date.from(Notice.deadline(meeting.startsAt(), rules, clock.getZone()));
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

    private void complete(MeetingId meeting, String userTask) {
        processes.complete(PROCESS, meeting.value(), userTask, Map.of());
    }

    private Meeting meeting(String id) {
        return meetings.findById(MeetingId.of(id).value()).orElseThrow(NotFound::new);
    }
}
