package salaklang.escalation;

import java.time.Instant;
import java.util.Set;

/**
 * A moment at which something is to happen to work that is still open then.
 *
 * @param key unique within one due date, such as {@code remind-3} or {@code escalate-secretary}
 * @param at the start of office hours of a working day
 * @param number from 1 among the moments of its act
 * @param target whom it reaches; of a reminder the officer
 * @param channels the bell always among them
 */
public record LadderMoment(
        String key, Instant at, LadderAct act, int number, EscalationTarget target, Set<Channel> channels) {}
