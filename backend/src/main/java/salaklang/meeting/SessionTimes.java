package salaklang.meeting;

import java.time.Instant;

/** When a meeting began and ended; null where it has not yet. */
public record SessionTimes(Instant openedAt, Instant closedAt) {}
