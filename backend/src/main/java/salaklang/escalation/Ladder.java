package salaklang.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import salaklang.calendar.WorkingDays;
import salaklang.organisation.UnitKind;

/**
 * The reminders and the escalation ladder of the province at hand. Its own version of today holds, else the decision
 * tables. Both are kept in memory, so that asking costs no query.
 */
@Service
public class Ladder {

    private final LadderBook book;
    private final StandardLadder standard;
    private final WorkingDays workingDays;
    private final Clock clock;

    Ladder(LadderBook book, StandardLadder standard, WorkingDays workingDays, Clock clock) {
        this.book = book;
        this.standard = standard;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** What is to happen around a due date to work that is open at the moment, in the order of time. */
    public List<LadderMoment> moments(Urgency urgency, UnitKind kind, LocalDate dueDate) {
        return plan(new PlanKey(urgency, UnitClass.of(kind))).moments(dueDate, workingDays);
    }

    /** The number of the version of today; 0 where the province has none of its own. */
    public int version() {
        return inForce().map(RecordedLadder::number).orElse(0);
    }

    /**
     * Reads the versions and the holidays of the province at hand again: for whoever asks because of a change, which
     * another replica may have made a moment ago.
     */
    public void readAnew() {
        book.readAnew();
        workingDays.readAnew();
    }

    StepPlan plan(PlanKey key) {
        return inForce().map(version -> version.plans().get(key)).orElseGet(() -> standard.plan(key));
    }

    private Optional<RecordedLadder> inForce() {
        return book.inForce(LocalDate.now(clock));
    }
}
