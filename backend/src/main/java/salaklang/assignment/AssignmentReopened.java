package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** Finished work has been opened again. */
public record AssignmentReopened(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
