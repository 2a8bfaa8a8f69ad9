package salaklang.meeting;

/** What an agenda item led to. */
public enum OutcomeKind {
    /** Nothing to act on. */
    NONE,
    RESOLUTION,
    RECOMMENDATION
}
