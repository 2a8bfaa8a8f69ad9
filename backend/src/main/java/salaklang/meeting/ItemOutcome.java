package salaklang.meeting;

/**
 * What was said and decided about an item.
 *
 * @param note what was discussed
 * @param kind null while nothing is decided: then only the note is kept
 * @param text the words of the resolution or recommendation
 */
public record ItemOutcome(String note, OutcomeKind kind, String text) {}
