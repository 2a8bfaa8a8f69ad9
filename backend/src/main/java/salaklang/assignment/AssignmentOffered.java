package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** A unit has been asked; it is in its inbox. */
public record AssignmentOffered(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
