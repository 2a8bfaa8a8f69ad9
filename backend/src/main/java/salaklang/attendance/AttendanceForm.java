package salaklang.attendance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salaklang.committee.SeatId;
import salaklang.web.NotFound;

/**
 * What is typed on the attendance page, as it was typed.
 *
 * @param presence by the seat's id
 * @param substitute who stands in, or why nobody came, by the seat's id
 * @param letters the seats whose substitute's letter the secretary has seen
 */
record AttendanceForm(
        Map<String, String> presence, Map<String, String> substitute, Set<String> letters, String participants) {

    static AttendanceForm of(AttendancePage page) {
        var presence = new HashMap<String, String>();
        var substitute = new HashMap<String, String>();
        for (var row : page.rows()) {
            if (row.expected() != null) {
                presence.put(row.id(), row.expected().name());
                substitute.put(row.id(), row.words());
            }
        }
        return new AttendanceForm(
                presence,
                substitute,
                Set.of(),
                String.join(
                        "\n",
                        page.roll().participants().stream()
                                .filter(one -> one.attendsFor() == null)
                                .map(ParticipantView::position)
                                .toList()));
    }

    /** @param rest whether the seats that nobody marked are present */
    static AttendanceForm of(Map<String, String> typed, List<SeatRow> rows, boolean rest) {
        var presence = new HashMap<String, String>();
        var substitute = new HashMap<String, String>();
        var letters = new HashSet<String>();
        for (var row : rows) {
            var marked = typed.getOrDefault("presence-" + row.id(), "");
            if (!marked.isBlank() || rest) {
                presence.put(row.id(), marked.isBlank() ? Presence.PRESENT.name() : marked);
            }
            substitute.put(row.id(), typed.getOrDefault("substitute-" + row.id(), ""));
            if (typed.containsKey("letter-" + row.id())) {
                letters.add(row.id());
            }
        }
        return new AttendanceForm(presence, substitute, letters, typed.getOrDefault("participants", ""));
    }

    /** Seats that are as they were are not named, so that who recorded them and when stays as it was. */
    AttendanceSheet sheet(List<SeatRow> rows) {
        var seats = new HashMap<SeatId, SeatAttendance>();
        for (var row : rows) {
            var how = seat(row.id());
            if (how != null && !isAs(row, how)) {
                seats.put(row.attendee().seat(), how);
            }
        }
        return new AttendanceSheet(seats, participants.lines().toList(), null);
    }

    /** As typed for one seat; null where nothing is marked. */
    SeatAttendance seat(String id) {
        try {
            var how = presence.get(id);
            var words = substitute.get(id);
            return how == null
                    ? null
                    : new SeatAttendance(Presence.valueOf(how), words, null, letters.contains(id), null, words);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private static boolean isAs(SeatRow row, SeatAttendance how) {
        return row.attendee().presence() == how.presence()
                && (how.presence() == Presence.PRESENT || plain(row.words()).equals(plain(how.substitute())));
    }

    private static String plain(String words) {
        return words == null ? "" : words.strip();
    }
}
