package salaklang.assignment;

/** What happened on an assignment's path. */
enum StepKind {
    OFFERED,
    ACCEPTED,
    RETURNED,
    REASSIGNED,
    REPORTED,
    SUBMITTED,
    SENT_BACK,
    VERIFIED,
    CANCELLED,
    REMINDED,
    OVERDUE
}
