package salaklang.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.recommendation.RecommendationId;

/**
 * A recommendation that waits for the governor or a vice governor.
 *
 * @param origin its meeting and item, such as {@code 2/2569 · 4.2}
 * @param units to how many units it would be assigned
 * @param firstDue the earliest due date it would set; null where it sets none
 * @param since when it was proposed
 */
record Decision(
        RecommendationId id,
        String title,
        String committee,
        String origin,
        int units,
        LocalDate firstDue,
        Instant since) {}
