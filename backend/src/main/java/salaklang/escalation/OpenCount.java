package salaklang.escalation;

import java.time.LocalDate;
import salaklang.organisation.UnitKind;

/** How much work of one urgency, kind of unit and due date is open. */
public record OpenCount(Urgency urgency, UnitKind kind, LocalDate dueDate, long count) {}
