package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** The unit has got a later due date. */
public record ExtensionGranted(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
