package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** The unit has taken it on. */
public record AssignmentAccepted(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
