package salaklang.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.meeting.FollowUpPlan;
import salaklang.web.InvalidInput;

/** What the API says and is told of attendance. */
final class AttendanceBodies {

    private AttendanceBodies() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RollBody(
            List<SeatBody> seats,
            List<ParticipantBody> participants,
            PresidingView presiding,
            List<PresidingView> presidedBefore,
            Line next,
            DelegationView delegation,
            QuorumBody quorum,
            List<QuorumChangeView> quorumChanges,
            FollowUpRule followUp) {

        static RollBody of(RollView roll) {
            return new RollBody(
                    roll.attendees().stream().map(SeatBody::of).toList(),
                    roll.participants().stream().map(ParticipantBody::of).toList(),
                    roll.presides(),
                    roll.presiding().stream().filter(one -> one.until() != null).toList(),
                    Line.of(roll.succession()),
                    roll.delegation(),
                    QuorumBody.of(roll.quorum()),
                    roll.changes(),
                    roll.followUp());
        }
    }

    /** Who may preside next, and on what ground. */
    record Line(PresidingGround ground, List<UUID> seats) {

        static Line of(Succession line) {
            return new Line(
                    line.ground(),
                    line.candidates().stream().map(one -> one.seat().value()).toList());
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

    /**
     * @param letterShown whether the secretary has seen the substitute's letter
     * @param at when they came, only where a single seat is recorded; null for now
     */
    record SeatPresence(
            UUID seat,
            Presence presence,
            String substitute,
            String substituteName,
            boolean letterShown,
            String reason,
            Instant at) {

        SeatAttendance attendance() {
            return new SeatAttendance(presence, substitute, substituteName, letterShown, null, reason);
        }
    }

    /**
     * Who presides.
     *
     * @param seat one of the committee's seats, or null for whom the chair has delegated and who has none
     * @param votes how many voted for them; only where the members elect
     */
    record PresidesBody(UUID seat, String reason, Integer votes, Integer voters) {

        Presides presides() {
            return new Presides(seat == null ? null : new SeatId(seat), reason, votes, voters);
        }
    }

    /** @param seat null for somebody without a seat, who is named by position */
    record DelegationBody(UUID seat, String position, String name, String orderNumber, LocalDate orderDate) {

        DelegationView delegation() {
            return new DelegationView(
                    seat == null ? null : new SeatId(seat), position, name, orderNumber, orderDate, null);
        }
    }

    /** @param at null for now */
    record Moment(Instant at) {}

    /** @param time such as {@code 09:00}, in Thailand */
    record FollowUpBody(LocalDate date, LocalTime time, String place) {

        FollowUpPlan plan() {
            return date == null && time == null && place == null ? null : new FollowUpPlan(date, time, place);
        }
    }
}
