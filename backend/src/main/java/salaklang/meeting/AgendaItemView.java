package salaklang.meeting;

/**
 * An agenda item as others see it.
 *
 * @param number as printed, such as {@code 4.2}
 * @param outcomeText the words of the resolution or recommendation; null for none
 */
public record AgendaItemView(
        AgendaItemId id, MeetingId meeting, String number, String title, OutcomeKind outcome, String outcomeText) {}
