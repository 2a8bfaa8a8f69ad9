package salaklang.dashboard;

import java.time.Instant;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingState;

/**
 * A secretary's next meeting, and what has been made ready for it.
 *
 * @param number such as {@code 3/2569}
 * @param matters agenda items that somebody has put on it
 * @param seats how many seats the committee has
 * @param arising decisions of earlier meetings that it will hear of
 */
record NextMeeting(
        MeetingId id,
        String committee,
        String number,
        Instant startsAt,
        String place,
        MeetingState state,
        int matters,
        int seats,
        int arising) {

    public boolean invited() {
        return state != MeetingState.PLANNED;
    }
}
