package salaklang.decision;

import java.util.List;
import java.util.Map;
import salaklang.committee.SeatId;
import salaklang.meeting.AgendaItemId;

/**
 * All that is on record about one item.
 *
 * @param outcomes by position, those withdrawn left out
 * @param recorded how many outcomes there ever were, those withdrawn among them
 * @param ballots in the order in which they were opened
 * @param votes who voted in each ballot; what they voted only where the vote was open
 */
public record ItemDecisions(
        AgendaItemId item,
        NoteView note,
        List<OutcomeView> outcomes,
        int recorded,
        List<BallotView> ballots,
        Map<BallotId, List<VoteView>> votes,
        List<ConflictView> conflicts,
        List<DissentView> dissents) {

    /** Nothing on record yet. */
    public static ItemDecisions none(AgendaItemId item) {
        return new ItemDecisions(item, NoteView.NONE, List.of(), 0, List.of(), Map.of(), List.of(), List.of());
    }

    /** Without the notes, and without the reasons of any conflict but the member's own. */
    ItemDecisions forMember(SeatId own) {
        var others = conflicts.stream()
                .map(one -> one.seat().equals(own) ? one : one.withoutReasons())
                .toList();
        return new ItemDecisions(item, NoteView.NONE, outcomes, recorded, ballots, votes, others, dissents);
    }

    /** The ballot that decided an outcome; null where nobody objected. */
    public BallotView ballot(OutcomeView outcome) {
        return ballots.stream()
                .filter(ballot -> ballot.id().equals(outcome.ballot()))
                .findFirst()
                .orElse(null);
    }

    /** @return null where the item has no such outcome */
    public OutcomeView outcome(OutcomeId id) {
        return outcomes.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /** @return null where the item has no such conflict */
    public ConflictView conflict(ConflictId id) {
        return conflicts.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /** The vote that is being taken or waits for the casting vote; null for none. */
    public BallotView pending() {
        return ballots.stream()
                .filter(ballot -> ballot.state().isPending())
                .findFirst()
                .orElse(null);
    }

    /** Whether the others may still be asked if a challenged member stays: what they said once is final (ม.15). */
    public boolean mayAskToStay(ConflictView conflict) {
        return pending() == null
                && ballots.stream()
                        .noneMatch(ballot -> conflict.id().equals(ballot.conflict())
                                && VotingService.FINAL.contains(ballot.state()));
    }

    public List<VoteView> votesOf(BallotView ballot) {
        return votes.getOrDefault(ballot.id(), List.of());
    }
}
