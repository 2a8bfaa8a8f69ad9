package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** It need not be done any more; the note is the reason. */
public record AssignmentCancelled(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
