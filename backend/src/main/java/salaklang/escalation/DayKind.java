package salaklang.escalation;

/** How days after the due date are counted. A calendar day on which nobody works counts as the next that somebody does. */
enum DayKind {
    WORKING,
    CALENDAR
}
