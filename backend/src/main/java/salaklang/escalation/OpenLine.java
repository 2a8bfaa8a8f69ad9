package salaklang.escalation;

import java.time.LocalDate;
import salaklang.organisation.UnitKind;

/**
 * Open work by name.
 *
 * @param subject what is to be done
 * @param unit the unit that has it, by name
 * @param path its page, from {@code /} on
 */
public record OpenLine(String subject, String unit, String path, Urgency urgency, UnitKind kind, LocalDate dueDate) {}
