package salaklang.processes.followup;

/** Names in {@code reminder-schedule.dmn}: when whoever has the work is reminded before its due date. */
public final class ReminderSchedule {

    public static final String DECISION = "reminder-schedule";

    /** {@code NORMAL}, {@code URGENT}, {@code VERY_URGENT} or {@code MOST_URGENT}. */
    public static final String URGENCY = "urgency";

    /** {@code AGENCY}, {@code DISTRICT} or {@code LAO}. */
    public static final String UNIT_KIND = "unitKind";

    /** From 1, in the order of time. */
    public static final String STEP = "step";

    /** 0 is the due date itself. */
    public static final String WORKING_DAYS_BEFORE = "workingDaysBefore";

    /** {@code BELL}, {@code EMAIL}, {@code LINE} or {@code ALL}. The bell rings in any case. */
    public static final String CHANNELS = "channels";

    private ReminderSchedule() {}
}
