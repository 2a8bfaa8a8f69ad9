package salaklang.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import salaklang.attendance.Attendee;
import salaklang.attendance.Quorum;
import salaklang.attendance.StayView;
import salaklang.minutes.Proceedings.QuorumTurn;

/** When a meeting lost its quorum, and when it had one again (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.79). */
final class QuorumTurns {

    private QuorumTurns() {}

    /** Between the opening and the end; nothing for a meeting that had a quorum all the time. */
    static List<QuorumTurn> of(List<Attendee> attendees, Quorum quorum, Instant openedAt, Instant closedAt) {
        if (openedAt == null) {
            return List.of();
        }
        var turns = new ArrayList<QuorumTurn>();
        boolean before = at(attendees, quorum, openedAt).isReached();
        for (var moment : moments(attendees, openedAt, closedAt)) {
            var now = at(attendees, quorum, moment);
            if (now.isReached() != before) {
                before = now.isReached();
                turns.add(new QuorumTurn(moment, before, now.present(), now.needed()));
            }
        }
        return turns;
    }

    private static List<Instant> moments(List<Attendee> attendees, Instant openedAt, Instant closedAt) {
        return attendees.stream()
                .flatMap(attendee -> attendee.stays().stream())
                .flatMap(QuorumTurns::ends)
                .filter(moment -> moment.isAfter(openedAt) && (closedAt == null || moment.isBefore(closedAt)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Instant> ends(StayView stay) {
        return stay.leftAt() == null ? Stream.of(stay.enteredAt()) : Stream.of(stay.enteredAt(), stay.leftAt());
    }

    private static Quorum at(List<Attendee> attendees, Quorum quorum, Instant moment) {
        long present = attendees.stream()
                .filter(attendee -> attendee.wasPresent(moment))
                .count();
        return new Quorum((int) present, quorum.members(), quorum.share());
    }
}
