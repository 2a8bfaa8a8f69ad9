package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** The unit has reported that there is nothing to report. */
public record NothingReported(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
