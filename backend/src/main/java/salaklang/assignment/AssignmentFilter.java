package salaklang.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What a list of assignments is narrowed to: one state, or several that mean something together. */
enum AssignmentFilter {
    /** It is the unit's turn. */
    TODO(AssignmentState::waitsForUnit),
    /** Neither verified nor cancelled. */
    OPEN(AssignmentState::isOpen),
    OFFERED(state -> state == AssignmentState.OFFERED),
    RETURNED(state -> state == AssignmentState.RETURNED),
    IN_PROGRESS(state -> state == AssignmentState.IN_PROGRESS),
    SUBMITTED(state -> state == AssignmentState.SUBMITTED),
    DONE(state -> state == AssignmentState.DONE),
    CANCELLED(state -> state == AssignmentState.CANCELLED),
    /** Past the due date and not handed in. */
    LATE(AssignmentFilter::isAwaited),
    /** Not handed in and the due date still to come. */
    ON_TIME(AssignmentFilter::isAwaited),
    ALL(state -> true);

    private final List<AssignmentState> states;

    AssignmentFilter(Predicate<AssignmentState> includes) {
        this.states = Arrays.stream(AssignmentState.values()).filter(includes).toList();
    }

    List<AssignmentState> states() {
        return states;
    }

    private static boolean isAwaited(AssignmentState state) {
        return AssignmentRecord.AWAITED.contains(state);
    }
}
