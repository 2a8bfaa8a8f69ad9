package salaklang.attendance;

import java.time.Instant;

/** From when to when somebody was in the meeting; {@code leftAt} is null while they are. */
public record StayView(Instant enteredAt, Instant leftAt, CheckIn method) {

    /** Whether this was so at a moment; whoever leaves at a moment is gone by then. */
    public boolean covers(Instant moment) {
        return !enteredAt.isAfter(moment) && (leftAt == null || leftAt.isAfter(moment));
    }
}
