package salaklang.minutes;

import java.time.Instant;

/**
 * A correction as others see it.
 *
 * @param wish what is to be written
 * @param answer what was written instead, or why it was declined; null while it is open
 */
public record CorrectionView(
        CorrectionId id,
        SectionId section,
        String sectionLabel,
        String wish,
        String reason,
        String askedBy,
        Instant askedAt,
        CorrectionState state,
        String answer,
        String answeredBy,
        Instant answeredAt) {

    public boolean isOpen() {
        return state == CorrectionState.OPEN;
    }
}
