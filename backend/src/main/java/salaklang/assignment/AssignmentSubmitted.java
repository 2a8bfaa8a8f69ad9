package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** The unit has handed in its work. */
public record AssignmentSubmitted(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
