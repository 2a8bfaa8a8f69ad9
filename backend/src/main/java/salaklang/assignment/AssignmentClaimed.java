package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** Somebody of the unit has taken the assignment on. */
public record AssignmentClaimed(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
