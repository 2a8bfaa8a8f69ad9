package salaklang.decision;

import java.time.Instant;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.OutcomeKind;

/**
 * One outcome of an item as others see it.
 *
 * @param position its place among the outcomes of the item, from 1 on
 * @param text null only for a kind that says all by itself
 * @param ballot the vote that decided it; null where nobody objected, and while it is open
 * @param decidedBy the position of who recorded the decision
 * @param reason why it was last reopened or withdrawn; null once it is decided again
 */
public record OutcomeView(
        OutcomeId id,
        AgendaItemId item,
        int position,
        OutcomeKind kind,
        String text,
        OutcomeState state,
        BallotId ballot,
        Instant decidedAt,
        String decidedBy,
        String reason) {

    public boolean isDecided() {
        return state == OutcomeState.DECIDED;
    }

    public boolean isOpen() {
        return state == OutcomeState.OPEN;
    }

    /** Decided either way. */
    public boolean isClosed() {
        return state == OutcomeState.DECIDED || state == OutcomeState.FALLEN;
    }
}
