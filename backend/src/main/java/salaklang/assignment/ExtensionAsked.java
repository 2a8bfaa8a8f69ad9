package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** The unit asks for a later due date. */
public record ExtensionAsked(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
