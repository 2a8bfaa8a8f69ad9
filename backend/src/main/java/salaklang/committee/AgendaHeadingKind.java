package salaklang.committee;

/** What stands under a heading of the agenda. */
public enum AgendaHeadingKind {
    CHAIR_INFORMS,
    ADOPTION_OF_MINUTES,
    MATTERS_ARISING,
    FOR_INFORMATION,
    FOR_CONSIDERATION,
    OTHER_MATTERS
}
