package salaklang.attendance;

/** By what a substitute stands in. */
public enum Authority {
    /** On the seat's list of substitutes. */
    LISTED,
    /** By a letter that is kept with the reply to the invitation. */
    LETTER,
    /** By a letter that the secretary has seen. */
    LETTER_SHOWN
}
