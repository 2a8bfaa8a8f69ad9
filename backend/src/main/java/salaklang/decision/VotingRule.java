package salaklang.decision;

import salaklang.committee.Majority;

/**
 * When a motion carries (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.82): by the majority, each member with one vote;
 * on a tie whoever presides has one more, the casting vote.
 *
 * @param castingVote whether the one who presides decides a tie
 */
record VotingRule(Majority majority, boolean castingVote) {

    /** For letting a challenged member stay (ม.15): two thirds of the others, and nobody's vote counts twice. */
    static final VotingRule TO_STAY = new VotingRule(Majority.TWO_THIRDS_OF_PRESENT, false);

    /**
     * The result as the votes stand.
     *
     * @param present the members who are there for the item; whoever has voted counts as one of them
     */
    BallotState result(VoteCount count, int present) {
        if (isEnough(count, present)) {
            return BallotState.CARRIED;
        }
        return canBeCast(count, present) ? BallotState.TIED : BallotState.FALLEN;
    }

    /** The result of a tie once the casting vote is given, which counts beside the presiding member's own vote. */
    BallotState cast(VoteCount count, int present, Choice casting) {
        return casting == Choice.FOR && canBeCast(count, present) ? BallotState.CARRIED : BallotState.FALLEN;
    }

    /** A casting vote breaks a tie of a plain majority; it never stands for the third that two thirds lack. */
    private boolean canBeCast(VoteCount count, int present) {
        return castingVote
                && majority != Majority.TWO_THIRDS_OF_PRESENT
                && count.isTied()
                && isEnough(count.with(Choice.FOR), present);
    }

    private boolean isEnough(VoteCount count, int present) {
        return switch (majority) {
            case OF_VOTES -> count.inFavour() > count.against();
            case OF_PRESENT -> count.inFavour() * 2 > present;
            case TWO_THIRDS_OF_PRESENT -> present > 0 && count.inFavour() * 3 >= present * 2;
        };
    }
}
