package salaklang.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import salaklang.identity.UnitCode;

/**
 * One unit's part as approved.
 *
 * @param assignment the id the assignment is to have
 * @param expected what is to be done or handed in
 */
public record AssignmentOrder(UUID assignment, UnitCode unit, String expected, LocalDate dueDate, PlannedTerms terms) {}
