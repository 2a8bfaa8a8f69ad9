package salaklang.attendance;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.meeting.MeetingPostponed;

/** A meeting that is put off begins anew: whoever came early has not come on the other day. */
@Component
class PostponedAttendance {

    private final Attendances attendances;
    private final Participants participants;
    private final QuorumChanges changes;
    private final Presidings presidings;
    private final Delegations delegations;

    PostponedAttendance(
            Attendances attendances,
            Participants participants,
            QuorumChanges changes,
            Presidings presidings,
            Delegations delegations) {
        this.attendances = attendances;
        this.participants = participants;
        this.changes = changes;
        this.presidings = presidings;
        this.delegations = delegations;
    }

    @EventListener
    void on(MeetingPostponed event) {
        var meeting = event.meeting();
        attendances.deleteAll(attendances.of(meeting));
        participants.deleteByMeetingId(meeting);
        changes.deleteByMeetingId(meeting);
        presidings.deleteByMeetingId(meeting);
        delegations.deleteByMeetingId(meeting);
    }
}
