package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/**
 * Who governs has said what is to be done about what had climbed to them.
 *
 * @param note their words
 */
public record AssignmentAnswered(AssignmentView assignment, Person by, Instant at, String note)
        implements AssignmentEvent {}
