package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** The due date has passed without the work. */
public record AssignmentOverdue(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
