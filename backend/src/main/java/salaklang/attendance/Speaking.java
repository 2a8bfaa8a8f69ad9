package salaklang.attendance;

import java.util.Objects;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatView;
import salaklang.identity.Person;
import salaklang.invitation.SeatReply;

/** For which seats somebody comes by themselves, and as what; for whom else they act says nothing of it. */
@Component
class Speaking {

    private final CommitteeRegister committees;

    Speaking(CommitteeRegister committees) {
        this.committees = committees;
    }

    boolean speaksFor(Person by, SeatView seat, SeatReply reply) {
        return committees.speaksFor(by.asThemselves(), seat) || isNamed(by, reply);
    }

    /** The holder, or who has the office, comes for himself, whoever a unit sends as its representative too; others stand in. */
    Presence as(Person by, SeatView seat, SeatReply reply) {
        if (committees.isOwn(by.asThemselves(), seat)) {
            return Presence.PRESENT;
        }
        if (isNamed(by, reply) || seat.lists(by)) {
            return Presence.SUBSTITUTE;
        }
        return seat.basis() == SeatBasis.REPRESENTATIVE ? Presence.PRESENT : Presence.SUBSTITUTE;
    }

    /** Whether they come by right: others of a unit stand in by a letter, which the secretary sees. */
    boolean comesByRight(Person by, SeatView seat, SeatReply reply) {
        return as(by, seat, reply) == Presence.PRESENT || isNamed(by, reply) || seat.lists(by);
    }

    SeatAttendance coming(Person by, SeatView seat, SeatReply reply) {
        return as(by, seat, reply) == Presence.SUBSTITUTE
                ? new SeatAttendance(
                        Presence.SUBSTITUTE, by.displayName(), by.displayName(), false, by.userName(), null)
                : SeatAttendance.present();
    }

    private static boolean isNamed(Person by, SeatReply reply) {
        return reply != null
                && reply.substitute() != null
                && Objects.equals(reply.substitute().account(), by.userName());
    }
}
