package salaklang.attendance;

import salaklang.meeting.MeetingId;

/** Knows who stays out of the item that a meeting has in hand. */
public interface Recusals {

    /** {@link Recusal#NONE} where nobody does. */
    Recusal now(MeetingId meeting);
}
