package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** The secretary has sent the work back; the note is the reason. */
public record AssignmentSentBack(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
