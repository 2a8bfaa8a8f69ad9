package salaklang.decision;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.AgendaItemView;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.meeting.MeetingViewers;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Who runs the committee records its decisions; who attends for a member votes, declares and dissents. */
@Component
class DecisionAccess {

    private final MeetingRecord meetings;
    private final MeetingViewers viewers;
    private final CommitteeRegister committees;

    DecisionAccess(MeetingRecord meetings, MeetingViewers viewers, CommitteeRegister committees) {
        this.meetings = meetings;
        this.viewers = viewers;
        this.committees = committees;
    }

    boolean runs(Person person, MeetingView meeting) {
        return committees.runs(person, meeting.committee());
    }

    /** @throws NotFound to whom the meeting is not visible */
    MeetingView requireSees(Person person, MeetingId id) {
        return requireSees(person, meetings.require(id));
    }

    private MeetingView requireSees(Person person, MeetingView meeting) {
        viewers.requireSees(person, meeting);
        return meeting;
    }

    /**
     * The meeting in session, held until the act is through, so that it does not close over it.
     *
     * @throws NotFound to whom the meeting is not visible
     */
    MeetingView holdInSession(Person person, MeetingId id) {
        return requireInSession(requireSees(person, meetings.hold(id)));
    }

    /**
     * As {@link #holdInSession}, for who runs it.
     *
     * @throws AccessDeniedException to those who may only look on
     */
    MeetingView requireRuns(Person person, MeetingId id) {
        var meeting = requireSees(person, meetings.hold(id));
        if (!runs(person, meeting)) {
            throw new AccessDeniedException("Only those who run the committee may do this");
        }
        return requireInSession(meeting);
    }

    static MeetingView requireInSession(MeetingView meeting) {
        if (meeting.state() != MeetingState.IN_SESSION) {
            throw new WrongState("meeting", meeting.state());
        }
        return meeting;
    }

    /** @throws NotFound where the meeting has no such item */
    AgendaItemView requireItem(MeetingView meeting, AgendaItemId id) {
        var item = meetings.item(id);
        if (!item.meeting().equals(meeting.id())) {
            throw new NotFound();
        }
        return item;
    }

    /** An item on which something can be decided: a heading with items below it is only their heading. */
    AgendaItemView requireDecidable(MeetingView meeting, AgendaItemId id) {
        var item = requireItem(meeting, id);
        if (item.isHeading()
                && meetings.agenda(meeting.id()).stream()
                        .anyMatch(other -> !other.isHeading() && other.heading() == item.heading())) {
            throw new InvalidInput("item", "decision.error.only-heading");
        }
        return item;
    }
}
