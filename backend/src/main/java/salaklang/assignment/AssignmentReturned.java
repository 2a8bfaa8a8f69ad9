package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** The unit has returned it; the note is the reason. */
public record AssignmentReturned(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
