package salaklang.recommendation;

/** What happened on a recommendation's path. */
enum StepKind {
    DRAFTED,
    PROPOSED,
    SENT_BACK,
    APPROVED,
    FULFILLED,
    CLOSED,
    NOTED,
    DECLINED,
    SUPERSEDED
}
