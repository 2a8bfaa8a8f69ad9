package salaklang.emeeting;

import java.util.EnumSet;
import java.util.List;
import salaklang.committee.SeatView;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.meeting.Secrecy;

/**
 * An electronic meeting as one person sees it.
 *
 * @param runs whether this person runs it
 * @param attends whether this person may join
 * @param seesEvidence whether this person sees from where others joined
 * @param own this person's connection that is open; null for none
 * @param recording null while there is none
 * @param seats all of the committee's, for those who run it
 */
record EMeetingFile(
        MeetingView meeting,
        boolean runs,
        boolean attends,
        boolean seesEvidence,
        boolean secondFactor,
        Arrangement arrangement,
        Recording recording,
        List<ConnectionView> connections,
        ConnectionView own,
        List<IncidentView> incidents,
        List<SeatView> seats) {

    public boolean isSecret() {
        return meeting.secrecy() == Secrecy.SECRET;
    }

    /** From the invitation to the end one may join and report troubles. */
    public boolean isOpen() {
        return isOpen(meeting);
    }

    static boolean isOpen(MeetingView meeting) {
        return EnumSet.of(MeetingState.INVITED, MeetingState.IN_SESSION).contains(meeting.state());
    }

    /** The way in may be set until the end. */
    public boolean isArrangeable() {
        return isOpen() || meeting.state() == MeetingState.PLANNED;
    }

    /** There is a recording only of what has begun. */
    public boolean isRecordable() {
        return !isSecret()
                && !EnumSet.of(MeetingState.PLANNED, MeetingState.INVITED, MeetingState.CANCELLED)
                        .contains(meeting.state());
    }

    /** Vouching is for those who are there themselves, and never enough for a secret meeting. */
    public boolean mayVouch() {
        return !isSecret() && isOpen() && own != null;
    }

    /** The seats for which nobody has joined. */
    public List<SeatView> notHere() {
        return seats.stream()
                .filter(seat -> connections.stream()
                        .noneMatch(each -> each.isHere() && seat.id().equals(each.seat())))
                .toList();
    }
}
