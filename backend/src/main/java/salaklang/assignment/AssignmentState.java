package salaklang.assignment;

public enum AssignmentState {
    OFFERED,
    /** The unit has returned it with a reason; the secretary decides. */
    RETURNED,
    IN_PROGRESS,
    /** Handed in, waits for the secretary's check. */
    SUBMITTED,
    DONE,
    CANCELLED;

    public boolean isOpen() {
        return this != DONE && this != CANCELLED;
    }

    /** It is the unit's turn. */
    public boolean waitsForUnit() {
        return this == OFFERED || this == IN_PROGRESS;
    }
}
