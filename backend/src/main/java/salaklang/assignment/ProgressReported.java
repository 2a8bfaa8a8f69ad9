package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** The unit has reported progress; the note is its text. */
public record ProgressReported(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
