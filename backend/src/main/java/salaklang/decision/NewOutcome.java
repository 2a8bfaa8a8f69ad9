package salaklang.decision;

import salaklang.meeting.OutcomeKind;

/**
 * What a meeting is to decide about an item.
 *
 * @param text the words of the resolution, recommendation or directive
 * @param seen how many outcomes the item had when this was written, so that nobody decides over another's decision;
 *     null where that does not matter
 */
public record NewOutcome(OutcomeKind kind, String text, Integer seen) {

    public static NewOutcome of(OutcomeKind kind, String text) {
        return new NewOutcome(kind, text, null);
    }
}
