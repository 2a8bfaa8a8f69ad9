package salaklang.decision;

/** Where one outcome of an item stands. */
public enum OutcomeState {
    /** Put to the vote, or reopened. */
    OPEN,
    DECIDED,
    /** The vote did not carry it. */
    FALLEN,
    WITHDRAWN
}
