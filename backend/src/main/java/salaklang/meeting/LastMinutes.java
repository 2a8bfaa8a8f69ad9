package salaklang.meeting;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;

/** Puts on each agenda that is only planned the adoption of the minutes of the meeting before it. */
@Component
class LastMinutes {

    private static final Set<MeetingState> MINUTES_TO_COME =
            EnumSet.range(MeetingState.PLANNED, MeetingState.MINUTES_CIRCULATED);

    private final Meetings meetings;

    LastMinutes(Meetings meetings) {
        this.meetings = meetings;
    }

    /** After a meeting has come, gone or got another date or number. */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(CommitteeId committee) {
        Meeting before = null;
        for (var meeting : meetings.findByCommitteeIdAndStateInOrderByStartsAtAscIdAsc(committee, MINUTES_TO_COME)) {
            if (meeting.state() == MeetingState.PLANNED && meeting.adjournedFrom() == null) {
                meeting.adoptMinutesOf(before);
            }
            before = meeting;
        }
    }
}
