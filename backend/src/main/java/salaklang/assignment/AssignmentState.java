package salaklang.assignment;

public enum AssignmentState {
    /** The parts before it come first. */
    WAITING,
    OFFERED,
    /** The unit has returned it with a reason; who assigned it decides. */
    RETURNED,
    IN_PROGRESS,
    /** Handed in, waits to be checked. */
    SUBMITTED,
    DONE,
    /** The unit refused, and who asked has accepted that. */
    DECLINED,
    CANCELLED;

    public boolean isOpen() {
        return !hasEnded();
    }

    public boolean hasEnded() {
        return this == DONE || this == DECLINED || this == CANCELLED;
    }

    /** It is the unit's turn. */
    public boolean waitsForUnit() {
        return this == OFFERED || this == IN_PROGRESS;
    }
}
