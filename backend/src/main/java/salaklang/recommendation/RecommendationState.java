package salaklang.recommendation;

public enum RecommendationState {
    /** The secretary names units, what is expected and when. */
    DRAFT,
    /** Waits for the governor or a vice governor. */
    PROPOSED,
    SENT_BACK,
    /** Approved and assigned; the units are at work. */
    IN_PROGRESS,
    /** Every assignment is verified; the next meeting hears of it. */
    FULFILLED,
    /** Reported back to a meeting: closed. */
    CLOSED,
    /** Nobody has to act on it. */
    NOTED,
    DECLINED,
    SUPERSEDED;

    public boolean isOpen() {
        return this == DRAFT || this == PROPOSED || this == SENT_BACK || this == IN_PROGRESS || this == FULFILLED;
    }
}
