package salaklang.attendance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salaklang.committee.SeatId;

/**
 * Who attends a meeting.
 *
 * @param attendees every seat, in the committee's order
 * @param participants who attended besides the members
 * @param presiding who presided, one after the other
 * @param quorum as it is now, or was when the meeting ended
 */
public record RollView(
        List<Attendee> attendees, List<ParticipantView> participants, List<PresidingView> presiding, Quorum quorum) {

    public Optional<Attendee> attendee(SeatId seat) {
        return attendees.stream().filter(one -> one.seat().equals(seat)).findFirst();
    }

    /** The members who are here now, in the committee's order, substitutes who count among them. */
    public List<Attendee> presentNow() {
        return attendees.stream().filter(Attendee::isPresent).toList();
    }

    /** Who presides, or presided last; null while that is not recorded. */
    public PresidingView presides() {
        return presiding.isEmpty() ? null : presiding.get(presiding.size() - 1);
    }

    public boolean isRecorded() {
        return attendees.stream().anyMatch(one -> one.presence() != null);
    }

    public long unrecorded() {
        return attendees.stream().filter(one -> one.presence() == null).count();
    }

    /** How many seats were filled in which way. */
    public Map<Presence, Long> counts() {
        var counts = new EnumMap<Presence, Long>(Presence.class);
        for (var presence : Presence.values()) {
            counts.put(
                    presence,
                    attendees.stream().filter(one -> one.presence() == presence).count());
        }
        return counts;
    }
}
