package salaklang.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import salaklang.escalation.Urgency;
import salaklang.web.InvalidInput;

/**
 * A unit's place in the whole.
 *
 * @param lead it answers for the whole, or for its own part where all do; otherwise it supports
 * @param required the whole waits for it
 * @param sequence from 1; it begins when those of lower numbers have ended
 */
@Embeddable
public record PlannedTerms(
        @Column(name = "lead") boolean lead,
        @Column(name = "required") boolean required,
        @Column(name = "sequence") int sequence,

        @Enumerated(EnumType.STRING) @Column(name = "urgency")
        Urgency urgency) {

    /** Each unit answers for its own part, and all begin at once. */
    public static final PlannedTerms USUAL = new PlannedTerms(true, true, 1, Urgency.NORMAL);

    private static final int LAST = 99;

    /** What is not said is as usual. */
    static PlannedTerms of(Boolean lead, Boolean required, Integer sequence, Urgency urgency) {
        if (sequence != null && (sequence < 1 || sequence > LAST)) {
            throw new InvalidInput("sequence", "recommendation.error.sequence", LAST);
        }
        return new PlannedTerms(
                lead == null || lead,
                required == null || required,
                sequence == null ? USUAL.sequence : sequence,
                urgency == null ? USUAL.urgency : urgency);
    }
}
