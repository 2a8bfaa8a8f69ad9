package salaklang.search;

/** What can be found, in the order in which the filter offers it. */
enum Kind {
    COMMITTEE,
    MEETING,
    AGENDA_ITEM,
    MINUTES,
    RECOMMENDATION,
    ASSIGNMENT,
    DIRECTIVE,
    REPORT,
    FILE
}
