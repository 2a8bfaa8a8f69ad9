package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** An assignment has been handed over within the unit. */
public record AssignmentHandedOver(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
