package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** The due date stays, although the unit asked for a later one. */
public record ExtensionRefused(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
