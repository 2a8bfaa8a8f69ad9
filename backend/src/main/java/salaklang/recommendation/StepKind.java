package salaklang.recommendation;

/** What happened on a recommendation's path. */
enum StepKind {
    DRAFTED,
    PROPOSED,
    SENT_BACK,
    APPROVED,
    FULFILLED,
    /** Finished work of it has been opened again. */
    REOPENED,
    CLOSED,
    NOTED,
    DECLINED,
    SUPERSEDED;

    /** It lies between the secretary and the governor. */
    boolean isBeforeApproval() {
        return this == DRAFTED || this == PROPOSED || this == SENT_BACK;
    }
}
