package salaklang.decision;

/** The votes of a ballot, counted. */
public record VoteCount(int inFavour, int against, int abstained) {

    public VoteCount {
        if (inFavour < 0 || against < 0 || abstained < 0) {
            throw new IllegalArgumentException("Fewer than no votes");
        }
    }

    /** How many voted, those who abstained among them. */
    public int total() {
        return inFavour + against + abstained;
    }

    /** As many for as against, and at least one of each. */
    public boolean isTied() {
        return inFavour == against && inFavour > 0;
    }

    VoteCount with(Choice choice) {
        return switch (choice) {
            case FOR -> new VoteCount(inFavour + 1, against, abstained);
            case AGAINST -> new VoteCount(inFavour, against + 1, abstained);
            case ABSTAIN -> new VoteCount(inFavour, against, abstained + 1);
        };
    }
}
