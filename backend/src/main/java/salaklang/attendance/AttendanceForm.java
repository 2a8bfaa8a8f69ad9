package salaklang.attendance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
 * @param versions what was on record when the form was shown, by the seat's id and of the participants
 */
record AttendanceForm(
        Map<String, String> presence,
        Map<String, String> substitute,
        Set<String> letters,
        String participants,
        Map<String, String> versions) {

    private static final String PARTICIPANTS = "participants";

    static AttendanceForm of(AttendancePage page) {
        var presence = new HashMap<String, String>();
        var substitute = new HashMap<String, String>();
        for (var row : page.rows()) {
            if (row.expected() != null) {
                presence.put(row.id(), row.expected().name());
                substitute.put(row.id(), row.words());
            }
        }
        return new AttendanceForm(presence, substitute, Set.of(), String.join("\n", page.others()), versions(page));
    }

    private static Map<String, String> versions(AttendancePage page) {
        var versions = new HashMap<String, String>();
        page.rows().forEach(row -> versions.put(row.id(), row.version()));
        versions.put(PARTICIPANTS, page.othersVersion());
        return versions;
    }

    /** The same words beside what is on record now. */
    AttendanceForm over(AttendancePage now) {
        return new AttendanceForm(presence, substitute, letters, participants, versions(now));
    }

    /** @param rest whether the seats that nobody marked are present */
    static AttendanceForm of(Map<String, String> typed, List<SeatRow> rows, boolean rest) {
        var presence = new HashMap<String, String>();
        var substitute = new HashMap<String, String>();
        var letters = new HashSet<String>();
        var versions = new HashMap<String, String>();
        versions.put(PARTICIPANTS, typed.getOrDefault("version-" + PARTICIPANTS, ""));
        for (var row : rows) {
            var marked = typed.getOrDefault("presence-" + row.id(), "");
            if (!marked.isBlank() || rest) {
                presence.put(row.id(), marked.isBlank() ? Presence.PRESENT.name() : marked);
            }
            substitute.put(row.id(), typed.getOrDefault("substitute-" + row.id(), ""));
            versions.put(row.id(), typed.getOrDefault("version-" + row.id(), ""));
            if (typed.containsKey("letter-" + row.id())) {
                letters.add(row.id());
            }
        }
        return new AttendanceForm(presence, substitute, letters, typed.getOrDefault(PARTICIPANTS, ""), versions);
    }

    /**
     * Seats that are as they were are not named, so that who recorded them and when stays as it was.
     *
     * @param now what is on record
     * @throws ListChanged where it would overwrite what was recorded since it was shown
     */
    AttendanceSheet sheet(AttendancePage now) {
        var seats = new HashMap<SeatId, SeatAttendance>();
        var changed = new LinkedHashSet<String>();
        for (var row : now.rows()) {
            var how = seat(row.id());
            if (how != null && !isAs(row, how)) {
                seats.put(row.attendee().seat(), how);
                if (!row.version().equals(versions.get(row.id()))) {
                    changed.add("seat-" + row.id());
                }
            }
        }
        var others = participants
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean same = others.equals(now.others());
        if (!same && !now.othersVersion().equals(versions.get(PARTICIPANTS))) {
            changed.add(PARTICIPANTS);
        }
        if (!changed.isEmpty()) {
            throw new ListChanged(changed);
        }
        return new AttendanceSheet(seats, same ? null : others, null);
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
