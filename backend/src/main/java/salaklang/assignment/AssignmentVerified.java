package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** The secretary has accepted the work: done. */
public record AssignmentVerified(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
