package salaklang.committee;

/** Who may stand in for the holder of a seat. */
public enum Substitutes {
    NONE,
    /** Those on the seat's list. */
    LISTED,
    /** Whoever brings a letter. */
    ANY_WITH_LETTER
}
