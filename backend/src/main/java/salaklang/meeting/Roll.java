package salaklang.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** Who came to one meeting, seat by seat. */
final class Roll {

    private final Meeting meeting;
    private final List<Attendance> lines;

    /** @param lines the meeting's own list, which this changes */
    Roll(Meeting meeting, List<Attendance> lines) {
        this.meeting = meeting;
        this.lines = lines;
    }

    void call(List<SeatView> seats, Map<SeatId, SeatAttendance> filled) {
        if (!seats.stream().map(SeatView::id).toList().containsAll(filled.keySet())) {
            throw new NotFound();
        }
        for (int ordinal = 0; ordinal < seats.size(); ordinal++) {
            var seat = seats.get(ordinal);
            var how = filled.get(seat.id());
            if (how != null) {
                line(seat.id()).record(ordinal, seat.position(), how.presence(), substitute(seat, how));
            }
        }
    }

    /** How it was filled, or null while that is not recorded. */
    Presence presence(SeatId seat) {
        return lines.stream()
                .filter(line -> line.seat().equals(seat))
                .map(Attendance::presence)
                .findFirst()
                .orElse(null);
    }

    int present() {
        return (int) lines.stream().filter(line -> line.presence().isPresent()).count();
    }

    List<SeatId> missing(Collection<SeatId> seats) {
        return seats.stream().filter(seat -> presence(seat) == null).toList();
    }

    List<Attendance> inOrder() {
        return lines.stream()
                .sorted(Comparator.comparingInt(Attendance::ordinal))
                .toList();
    }

    /** Nobody stands in for an expert, who is appointed by name. */
    private static String substitute(SeatView seat, SeatAttendance how) {
        if (how.presence() != Presence.SUBSTITUTE) {
            return null;
        }
        if (seat.basis() == SeatBasis.EXPERT) {
            throw new InvalidInput("seat-" + seat.id(), "meeting.error.expert-substitute", seat.position());
        }
        if (how.substitute() == null || how.substitute().isBlank()) {
            throw new InvalidInput("seat-" + seat.id(), "meeting.error.substitute", seat.position());
        }
        return how.substitute().strip();
    }

    private Attendance line(SeatId seat) {
        return lines.stream()
                .filter(line -> line.seat().equals(seat))
                .findFirst()
                .orElseGet(() -> {
                    var line = new Attendance(meeting, seat);
                    lines.add(line);
                    return line;
                });
    }
}
