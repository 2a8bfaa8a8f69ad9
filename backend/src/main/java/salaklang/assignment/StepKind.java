package salaklang.assignment;

/** What happened on an assignment's path. */
enum StepKind {
    /** It was assigned, and waits for its turn. */
    ORDERED,
    OFFERED,
    ACCEPTED,
    CLAIMED,
    HANDED_OVER,
    RETURNED,
    DECLINED,
    REASSIGNED,
    SPLIT,
    REPORTED,
    NOTHING_REPORTED,
    EXTENSION_ASKED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    SUBMITTED,
    SENT_BACK,
    VERIFIED,
    REOPENED,
    CANCELLED,
    REMINDED,
    OVERDUE,
    ESCALATED,
    /** Who governs has said what is to be done about it. */
    ANSWERED
}
