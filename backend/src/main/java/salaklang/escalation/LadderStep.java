package salaklang.escalation;

import java.util.Locale;

/**
 * A step of a ladder.
 *
 * @param number from 1 among the steps of its act, in the order of time
 * @param days before the due date for a reminder (0: on the day), after it for an escalation (from 1)
 * @param dayKind of a reminder always working days
 * @param target of a reminder always the officer
 */
record LadderStep(LadderAct act, int number, int days, DayKind dayKind, EscalationTarget target, Reach reach) {

    static LadderStep reminder(int number, int workingDaysBefore, Reach reach) {
        return new LadderStep(
                LadderAct.REMIND, number, workingDaysBefore, DayKind.WORKING, EscalationTarget.OFFICER, reach);
    }

    /** For comparing days of both kinds: five working days weigh as much as seven calendar days. */
    int weight() {
        return days * (dayKind == DayKind.WORKING ? 7 : 5);
    }

    /** By what it is for, not by its number: what has been taken stays taken when another version numbers otherwise. */
    String key() {
        return act == LadderAct.REMIND
                ? "remind-" + days
                : "escalate-" + target.name().toLowerCase(Locale.ROOT);
    }
}
