package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** It has been offered again, perhaps to another unit; the note is the reason. */
public record AssignmentReassigned(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
