package salaklang.meeting;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import salaklang.committee.AgendaHeadingKind;
import salaklang.committee.CommitteeView;

/**
 * Everything about one meeting, as one person sees it.
 *
 * @param runs whether this person runs it
 * @param noticeDeadline the last moment for an invitation in time
 * @param noticeDays the days of notice by the committee's rules: of the invitation sent, or were it sent now
 * @param noticeRequired the days that these rules ask for
 */
record MeetingFile(
        MeetingView meeting,
        CommitteeView committee,
        boolean runs,
        String reason,
        List<AgendaLine> agenda,
        List<SeatLine> seats,
        List<String> participants,
        Presiding presiding,
        Quorum quorum,
        Instant invitedAt,
        Instant openedAt,
        Instant closedAt,
        Instant noticeDeadline,
        int noticeDays,
        int noticeRequired,
        List<MatterArising> mattersArising,
        List<Missing> missing) {

    public boolean is(String state) {
        return meeting.state().name().equals(state);
    }

    public boolean noticeInTime() {
        return noticeDays >= noticeRequired;
    }

    public boolean attendanceRecorded() {
        return seats.stream().anyMatch(seat -> seat.presence() != null);
    }

    /** How many seats were filled in which way. */
    public Map<Presence, Long> counts() {
        var counts = new EnumMap<Presence, Long>(Presence.class);
        for (var presence : Presence.values()) {
            counts.put(
                    presence,
                    seats.stream().filter(seat -> seat.presence() == presence).count());
        }
        return counts;
    }

    public long unrecorded() {
        return seats.stream().filter(seat -> seat.presence() == null).count();
    }

    /** What led to something to be done. */
    public List<AgendaLine> outcomes() {
        return agenda.stream().filter(AgendaLine::leadsToWork).toList();
    }

    /** Still without the decision that closing takes. */
    public List<AgendaLine> undecided() {
        return agenda.stream()
                .filter(line -> line.needsOutcome() && line.outcome() == null)
                .toList();
    }

    /** The heading under which a new matter goes when nobody says where. */
    public int considered() {
        return agenda.stream()
                .filter(line -> line.isTop() && line.headingKind() == AgendaHeadingKind.FOR_CONSIDERATION)
                .mapToInt(AgendaLine::heading)
                .findFirst()
                .orElse(1);
    }

    /** Attendance may be recorded. */
    public boolean attending() {
        return meeting.state() == MeetingState.INVITED || meeting.state() == MeetingState.IN_SESSION;
    }

    /** It has been held, and something of it is on record. */
    public boolean held() {
        return switch (meeting.state()) {
            case HELD, MINUTES_DRAFTED, MINUTES_CIRCULATED, MINUTES_ADOPTED -> true;
            default -> false;
        };
    }
}
