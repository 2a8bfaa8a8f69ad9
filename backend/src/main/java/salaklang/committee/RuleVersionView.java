package salaklang.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The rules of a committee from a day on.
 *
 * @param validFrom null for the first version, which holds from the beginning
 * @param recordedBy by position
 */
record RuleVersionView(UUID id, LocalDate validFrom, Instant recordedAt, String recordedBy, RuleProfile rules) {}
