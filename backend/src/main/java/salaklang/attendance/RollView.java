package salaklang.attendance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salaklang.committee.SeatId;

/**
 * Who attends a meeting.
 *
 * @param attendees every seat, in the committee's order
 * @param participants who attended besides the members
 * @param presiding who presided, one after the other
 * @param quorum as it is now, or was when the meeting ended; for a follow-up meeting that of the carried items
 * @param changes from when on there was a quorum in session, and from when on there was none
 * @param delegation whom the chair has asked to preside; null for nobody
 * @param followUp whether the reduced quorum is enough for carried items; null for a meeting that takes up no other
 * @param recusal who stays out of the item in hand
 */
public record RollView(
        List<Attendee> attendees,
        List<ParticipantView> participants,
        List<PresidingView> presiding,
        Quorum quorum,
        List<QuorumChangeView> changes,
        DelegationView delegation,
        FollowUpRule followUp,
        Recusal recusal) {

    public Optional<Attendee> attendee(SeatId seat) {
        return attendees.stream().filter(one -> one.seat().equals(seat)).findFirst();
    }

    /** The members who are here now, in the committee's order, substitutes who count among them. */
    public List<Attendee> presentNow() {
        return attendees.stream().filter(Attendee::isPresent).toList();
    }

    /** Who presides; null while that is not recorded, and after whoever did has left. */
    public PresidingView presides() {
        var last = lastPresided();
        return last == null || last.until() != null ? null : last;
    }

    /** Who presides, or presided last. */
    public PresidingView lastPresided() {
        return presiding.isEmpty() ? null : presiding.get(presiding.size() - 1);
    }

    /** Who is next in line to preside over the item in hand. */
    public Succession succession() {
        return Succession.of(attendees, delegation, recusal.seats());
    }

    /** Who would be next in line if nobody stayed out of the item in hand. */
    Succession usualSuccession() {
        return Succession.of(attendees, delegation, Set.of());
    }

    /** Whether a seat presides over nothing now: nobody is there for it in person, or it stays out of the item in hand. */
    boolean keepsFromPresiding(SeatId seat) {
        return seat != null
                && (recusal.seats().contains(seat)
                        || attendee(seat).filter(Succession::inPerson).isEmpty());
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
