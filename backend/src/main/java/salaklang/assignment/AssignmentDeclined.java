package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** A unit’s refusal has been accepted: the assignment has ended without being done. */
public record AssignmentDeclined(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
