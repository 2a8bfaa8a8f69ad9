package salaklang.invitation;

/** Why something is said to the invited. */
public enum Occasion {
    SENT,
    /** The meeting has another date, and the new letter is still to come. */
    CHANGED,
    WITHDRAWN,
    REMINDED
}
