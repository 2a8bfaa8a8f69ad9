package salaklang.meeting;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.CurrentUser;

/** Plans the meetings that take up what others left open for lack of quorum. */
@Component
class FollowUpMeetings {

    private final Meetings meetings;
    private final MeetingNumbers numbers;
    private final LastMinutes lastMinutes;
    private final MeetingWorkflow workflow;
    private final CommitteeRegister committees;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUpMeetings(
            Meetings meetings,
            MeetingNumbers numbers,
            LastMinutes lastMinutes,
            MeetingWorkflow workflow,
            CommitteeRegister committees,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.numbers = numbers;
        this.lastMinutes = lastMinutes;
        this.workflow = workflow;
        this.committees = committees;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    void plan(Meeting adjourned) {
        int year = MeetingDay.yearBE(adjourned.followUpStartsAt(), clock.getZone());
        var meeting =
                meetings.save(Meeting.followUp(adjourned, year, committees.agendaHeadings(adjourned.committee())));
        numbers.settle(meeting.committee(), year);
        lastMinutes.settle(meeting.committee());
        workflow.start(meeting.id());
        events.publishEvent(new MeetingPlanned(
                meeting.id(),
                meeting.committee(),
                user.find().orElse(null),
                clock.instant(),
                meeting.number() + "/" + year));
    }
}
