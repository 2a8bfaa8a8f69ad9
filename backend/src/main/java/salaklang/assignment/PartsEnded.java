package salaklang.assignment;

import java.time.Instant;
import salaklang.identity.Person;

/** Every required part that this assignment waits for has ended: its unit can hand in the whole. */
public record PartsEnded(AssignmentView assignment, Person by, Instant at, String note) implements AssignmentEvent {}
