package salaklang.processes.followup;

/** Names in {@code escalation-ladder.dmn}: who is told of work that is late, and when. */
public final class EscalationLadder {

    public static final String DECISION = "escalation-ladder";

    /** {@code NORMAL}, {@code URGENT}, {@code VERY_URGENT} or {@code MOST_URGENT}. */
    public static final String URGENCY = "urgency";

    /** {@code AGENCY}, {@code DISTRICT} or {@code LAO}. */
    public static final String UNIT_KIND = "unitKind";

    /** From 1, in the order of time. */
    public static final String STEP = "step";

    /** {@code OFFICER}, {@code AGENCY_HEAD}, {@code SECRETARY}, {@code VICE_GOVERNOR} or {@code GOVERNOR}. */
    public static final String TARGET = "target";

    /** After the due date, from 1. */
    public static final String DAYS_AFTER = "daysAfter";

    /** {@code WORKING} or {@code CALENDAR}. */
    public static final String DAY_KIND = "dayKind";

    /** {@code BELL}, {@code EMAIL}, {@code LINE} or {@code ALL}. The bell rings in any case. */
    public static final String CHANNELS = "channels";

    private EscalationLadder() {}
}
