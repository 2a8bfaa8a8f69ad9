package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** A unit has split its part among others. */
public record AssignmentSplit(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
