package salaklang.attendance;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.web.InvalidInput;

/**
 * Who presides: the chair; where the chair is away or cannot, whom the chair has delegated, or else the vice chairs in their
 * order; where none of them is here, one whom the members present elect (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.81).
 * Whoever stays out of the item in hand for a conflict of interest cannot preside over it (ม.13-16).
 *
 * @param ground on which ground the next in line presides
 * @param candidates who may: one, or for an election every member who is here
 */
public record Succession(PresidingGround ground, List<Attendee> candidates) {

    /**
     * Who is next in line.
     *
     * @param attendees every seat, in the committee's order, in which vice chairs follow their rank
     * @param delegation the chair's, or null for none
     * @param recused the seats that stay out of the item in hand
     */
    static Succession of(List<Attendee> attendees, DelegationView delegation, Set<SeatId> recused) {
        var here = attendees.stream()
                .filter(one -> inPerson(one) && !recused.contains(one.seat()))
                .toList();
        var chair = office(here, SeatOffice.CHAIR);
        if (!chair.isEmpty()) {
            return new Succession(PresidingGround.CHAIR, chair.subList(0, 1));
        }
        if (delegation != null) {
            var delegate = here.stream()
                    .filter(one -> one.seat().equals(delegation.seat()))
                    .toList();
            if (delegation.seat() == null || !delegate.isEmpty()) {
                return new Succession(PresidingGround.DELEGATED, delegate);
            }
        }
        var viceChairs = office(here, SeatOffice.VICE_CHAIR);
        if (!viceChairs.isEmpty()) {
            return new Succession(PresidingGround.VICE_CHAIR, viceChairs.subList(0, 1));
        }
        return new Succession(
                PresidingGround.ELECTED,
                here.stream().filter(Attendee::isPresent).toList());
    }

    /** The one who is next in line; null for an election, and for a delegate without a seat. */
    public Attendee next() {
        return ground == PresidingGround.ELECTED || candidates.isEmpty() ? null : candidates.get(0);
    }

    /** Whether it is known without an election who it is. */
    boolean isCertain() {
        return ground != PresidingGround.ELECTED;
    }

    /** Whether the same one is next in line. */
    boolean leadsTo(Succession other) {
        return ground == other.ground && Objects.equals(next(), other.next());
    }

    /**
     * @param seat null for the delegate without a seat
     * @throws InvalidInput with the reason, for anybody else than the next in line
     */
    void require(SeatId seat) {
        boolean inLine = seat == null
                ? ground == PresidingGround.DELEGATED && candidates.isEmpty()
                : candidates.stream().anyMatch(one -> one.seat().equals(seat));
        if (inLine) {
            return;
        }
        var next = next();
        throw switch (ground) {
            case CHAIR -> new InvalidInput("presiding", "attendance.error.line-chair", next.position());
            case DELEGATED -> new InvalidInput("presiding", "attendance.error.line-delegated");
            case VICE_CHAIR -> new InvalidInput("presiding", "attendance.error.line-vice-chair", next.position());
            case ELECTED -> new InvalidInput("presiding", "attendance.error.line-elected");
        };
    }

    /** Somebody's substitute attends and votes for them, but carries no office. */
    static boolean inPerson(Attendee one) {
        return one.presence() == Presence.PRESENT && one.isHere();
    }

    private static List<Attendee> office(List<Attendee> here, SeatOffice office) {
        return here.stream()
                .filter(one -> one.office() == office)
                .sorted(Comparator.comparingInt(Attendee::ordinal))
                .toList();
    }
}
