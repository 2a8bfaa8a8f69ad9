package salaklang.decision;

import java.time.Instant;
import salaklang.committee.Majority;
import salaklang.meeting.AgendaItemId;

/**
 * A vote as others see it.
 *
 * @param outcome what is voted on; null where it is whether a member may stay
 * @param conflict the conflict of the member who asks to stay; null for a vote on an outcome
 * @param voted how many have voted so far
 * @param count null while it is open: until then nobody learns how it goes
 * @param present members there for the item when it closed or who had voted; null before
 * @param members all members without a conflict in the item when it closed; null before
 * @param casting the casting vote; null for none
 * @param castBy the position of who gave it
 * @param castOnBehalf recorded by the secretary for whoever presided
 * @param reason why it was broken off; null otherwise
 */
public record BallotView(
        BallotId id,
        AgendaItemId item,
        OutcomeId outcome,
        ConflictId conflict,
        BallotSecrecy secrecy,
        Majority majority,
        BallotState state,
        Instant openedAt,
        Instant closedAt,
        int voted,
        VoteCount count,
        Integer present,
        Integer members,
        Choice casting,
        String castBy,
        boolean castOnBehalf,
        Instant castAt,
        String reason) {

    public boolean isSecret() {
        return secrecy == BallotSecrecy.SECRET;
    }

    public boolean isOpen() {
        return state == BallotState.OPEN;
    }

    public boolean isTied() {
        return state == BallotState.TIED;
    }
}
