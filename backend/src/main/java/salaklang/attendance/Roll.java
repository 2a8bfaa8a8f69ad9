package salaklang.attendance;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.committee.Share;

/** The seats of a committee beside what is on record of them for one meeting. */
final class Roll {

    private Roll() {}

    /** Every seat of today, whether or not anything is recorded of it. */
    static List<Attendee> of(List<SeatView> seats, List<Attendance> recorded) {
        Map<SeatId, Attendance> lines =
                recorded.stream().collect(toMap(Attendance::seat, Function.identity(), (one, same) -> one));
        var roll = new ArrayList<Attendee>();
        for (int ordinal = 0; ordinal < seats.size(); ordinal++) {
            var seat = seats.get(ordinal);
            var line = lines.get(seat.id());
            roll.add(line == null ? unrecorded(seat, ordinal) : line.view());
        }
        return roll;
    }

    static Quorum quorum(List<Attendee> attendees, Share share) {
        int present = (int) attendees.stream().filter(Attendee::isPresent).count();
        int members = (int) attendees.stream().filter(Attendee::member).count();
        return new Quorum(present, members, share);
    }

    /** Of those for whom a substitute came who does not count. */
    static List<ParticipantView> inPlaceWithoutCounting(List<Attendee> attendees) {
        return attendees.stream()
                .filter(one -> one.presence() == Presence.SUBSTITUTE && !one.counted())
                .map(one -> new ParticipantView(one.substitute(), one.substituteName(), one.seat()))
                .toList();
    }

    private static Attendee unrecorded(SeatView seat, int ordinal) {
        return new Attendee(
                seat.id(),
                ordinal,
                seat.position(),
                seat.holder() == null ? null : seat.holder().name(),
                seat.office(),
                seat.counts(),
                null,
                null,
                null,
                false,
                null,
                List.of(),
                null,
                null);
    }
}
