package salaklang.assignment;

import java.time.Instant;
import java.util.Set;
import salaklang.escalation.Channel;
import salaklang.escalation.EscalationTarget;
import salaklang.identity.Person;

/**
 * A late assignment has climbed a step of the ladder.
 *
 * @param number of the step, from 1
 * @param target who is told
 * @param channels by which to tell at most
 */
public record AssignmentEscalated(
        AssignmentView assignment,
        int number,
        EscalationTarget target,
        Set<Channel> channels,
        Person by,
        Instant at,
        String note)
        implements AssignmentEvent {}
