package salaklang.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How far up the ladder work has come. */
enum Stage {
    /** Its due date is today or later. */
    IN_TIME,
    /** It is late, and nobody has been told by a step yet. */
    LATE,
    OFFICER,
    AGENCY_HEAD,
    SECRETARY,
    VICE_GOVERNOR,
    GOVERNOR;

    /** At a moment, by all that is to happen around a due date. */
    static Stage at(Instant now, LocalDate today, LocalDate due, List<LadderMoment> moments) {
        if (!due.isBefore(today)) {
            return IN_TIME;
        }
        return moments.stream()
                .filter(moment ->
                        moment.act() == LadderAct.ESCALATE && !moment.at().isAfter(now))
                .reduce((one, later) -> later)
                .map(moment -> valueOf(moment.target().name()))
                .orElse(LATE);
    }
}
