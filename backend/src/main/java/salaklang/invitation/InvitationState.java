package salaklang.invitation;

import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.web.WrongState;

/** When what may be done with invitations. */
final class InvitationState {

    private InvitationState() {}

    /** From the invitation until the meeting opens. */
    static void requireOpen(MeetingView meeting) {
        require(meeting, MeetingState.INVITED);
    }

    /** Before the invitation goes out. */
    static void requirePlanned(MeetingView meeting) {
        require(meeting, MeetingState.PLANNED);
    }

    private static void require(MeetingView meeting, MeetingState state) {
        if (meeting.state() != state) {
            throw new WrongState("meeting", meeting.state());
        }
    }
}
