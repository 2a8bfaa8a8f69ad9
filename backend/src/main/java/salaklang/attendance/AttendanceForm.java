package salaklang.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salaklang.committee.SeatId;
import salaklang.web.NotFound;

/**
 * What is typed on the attendance page, as it was typed.
 *
 * @param presence by the seat's id
 * @param substitute by the seat's id
 * @param presiding a seat's id, {@code other}, or empty for not yet
 */
record AttendanceForm(
        Map<String, String> presence,
        Map<String, String> substitute,
        String presiding,
        String presidingPosition,
        String presidingReason,
        String participants) {

    private static final String OTHER = "other";

    static AttendanceForm of(RollView roll) {
        var presence = new HashMap<String, String>();
        var substitute = new HashMap<String, String>();
        for (var seat : roll.attendees()) {
            if (seat.presence() != null) {
                presence.put(seat.seat().toString(), seat.presence().name());
                substitute.put(seat.seat().toString(), seat.substitute());
            }
        }
        var presiding = roll.presides();
        return new AttendanceForm(
                presence,
                substitute,
                presiding == null
                        ? ""
                        : presiding.seat() == null ? OTHER : presiding.seat().toString(),
                presiding == null || presiding.seat() != null ? "" : presiding.position(),
                presiding == null ? "" : presiding.reason(),
                String.join(
                        "\n",
                        roll.participants().stream()
                                .filter(one -> one.attendsFor() == null)
                                .map(ParticipantView::position)
                                .toList()));
    }

    /** @param rest whether the seats that nobody marked are present */
    static AttendanceForm of(Map<String, String> typed, List<Attendee> seats, boolean rest) {
        var presence = new HashMap<String, String>();
        var substitute = new HashMap<String, String>();
        for (var seat : seats) {
            var id = seat.seat().toString();
            var marked = typed.getOrDefault("presence-" + id, "");
            if (!marked.isBlank() || rest) {
                presence.put(id, marked.isBlank() ? Presence.PRESENT.name() : marked);
            }
            substitute.put(id, typed.getOrDefault("substitute-" + id, ""));
        }
        return new AttendanceForm(
                presence,
                substitute,
                typed.getOrDefault("presiding", ""),
                typed.getOrDefault("presidingPosition", ""),
                typed.getOrDefault("presidingReason", ""),
                typed.getOrDefault("participants", ""));
    }

    AttendanceSheet sheet() {
        try {
            var seats = new HashMap<SeatId, SeatAttendance>();
            presence.forEach((seat, how) -> seats.put(
                    SeatId.of(seat),
                    new SeatAttendance(Presence.valueOf(how), substitute.get(seat), null, true, null, null)));
            return new AttendanceSheet(seats, participants.lines().toList(), chosen());
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private Presides chosen() {
        if (presiding.isBlank()) {
            return null;
        }
        return new Presides(
                presiding.equals(OTHER) ? null : SeatId.of(presiding),
                presidingPosition,
                null,
                presidingReason,
                null,
                null);
    }
}
