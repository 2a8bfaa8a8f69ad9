package salaklang.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.web.InvalidInput;

/** What the API says and is told of attendance. */
final class AttendanceBodies {

    private AttendanceBodies() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RollBody(
            List<SeatBody> seats, List<ParticipantBody> participants, PresidingView presiding, QuorumBody quorum) {

        static RollBody of(RollView roll) {
            return new RollBody(
                    roll.attendees().stream().map(SeatBody::of).toList(),
                    roll.participants().stream().map(ParticipantBody::of).toList(),
                    roll.presides(),
                    QuorumBody.of(roll.quorum()));
        }
    }

    /**
     * A seat and who attends for it.
     *
     * @param member whether the seat counts for quorum and vote
     * @param counted whether who came does
     * @param here whether somebody is there for it now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeatBody(
            UUID seat,
            String position,
            String name,
            SeatOffice office,
            boolean member,
            Presence presence,
            String substitute,
            String substituteName,
            boolean counted,
            boolean here,
            List<StayView> stays,
            String reason,
            CheckIn method) {

        static SeatBody of(Attendee one) {
            return new SeatBody(
                    one.seat().value(),
                    one.position(),
                    one.name(),
                    one.office(),
                    one.member(),
                    one.presence(),
                    one.substitute(),
                    one.substituteName(),
                    one.counted(),
                    one.isHere(),
                    one.stays(),
                    one.reason(),
                    one.method());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParticipantBody(String position, String name, UUID attendsFor) {

        static ParticipantBody of(ParticipantView one) {
            return new ParticipantBody(
                    one.position(),
                    one.name(),
                    one.attendsFor() == null ? null : one.attendsFor().value());
        }
    }

    record QuorumBody(int present, int members, int needed, boolean reached) {

        static QuorumBody of(Quorum quorum) {
            return new QuorumBody(quorum.present(), quorum.members(), quorum.needed(), quorum.isReached());
        }
    }

    /** @param seats those not named keep what they have */
    record SheetBody(List<SeatPresence> seats, List<String> participants, PresidesBody presiding) {

        AttendanceSheet sheet() {
            var filled = new HashMap<SeatId, SeatAttendance>();
            if (seats != null) {
                for (var seat : seats) {
                    if (seat == null || seat.seat() == null || seat.presence() == null) {
                        throw new InvalidInput("seats", "attendance.error.seat-presence");
                    }
                    filled.put(new SeatId(seat.seat()), seat.attendance());
                }
            }
            return new AttendanceSheet(filled, participants, presiding == null ? null : presiding.presides());
        }
    }

    /** @param letterShown whether the secretary has seen the substitute's letter */
    record SeatPresence(
            UUID seat,
            Presence presence,
            String substitute,
            String substituteName,
            boolean letterShown,
            String reason) {

        SeatAttendance attendance() {
            return new SeatAttendance(presence, substitute, substituteName, letterShown, null, reason);
        }
    }

    /**
     * Who presides.
     *
     * @param seat one of the committee's seats, or null where another position presides
     * @param reason needed unless the chair presides
     */
    record PresidesBody(
            UUID seat, String position, PresidingGround ground, String reason, Integer votes, Integer voters) {

        Presides presides() {
            return new Presides(seat == null ? null : new SeatId(seat), position, ground, reason, votes, voters);
        }
    }
}
