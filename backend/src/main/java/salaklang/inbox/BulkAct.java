package salaklang.inbox;

/** What can be done with many at once. */
enum BulkAct {
    REMIND,
    VERIFY
}
