package salaklang.assignment;

import java.time.Instant;
import java.util.Set;
import salaklang.escalation.Channel;
import salaklang.identity.Person;

/**
 * The unit has been reminded of the due date.
 *
 * @param by who reminded, or null where the schedule did
 * @param channels by which to tell at most
 */
public record AssignmentReminded(AssignmentView assignment, Set<Channel> channels, Person by, Instant at, String note)
        implements AssignmentEvent {}
