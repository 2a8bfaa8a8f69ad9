package salaklang.emeeting;

import java.time.Instant;
import java.util.UUID;

/**
 * A trouble, as others see it.
 *
 * @param resolution how it was resolved; null while it is not
 */
record IncidentView(
        UUID id,
        String what,
        String reportedBy,
        Instant reportedAt,
        String resolution,
        String resolvedBy,
        Instant resolvedAt) {}
