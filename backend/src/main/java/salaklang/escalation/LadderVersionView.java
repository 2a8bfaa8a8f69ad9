package salaklang.escalation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A province's own ladder from a day on, without its steps.
 *
 * @param recordedBy by position
 */
record LadderVersionView(int number, LocalDate validFrom, String legalBasis, Instant recordedAt, String recordedBy) {}
