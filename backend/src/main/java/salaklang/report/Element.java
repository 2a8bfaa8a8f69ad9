package salaklang.report;

/** What a participation report must have. The numbers are those of the elements that the OIT list asks for. */
enum Element {
    ITEM,
    ACTIVITIES,
    TITLE,
    DATE_AND_TIME,
    PLACE,
    /** (1) */
    ISSUES,
    /** (2) */
    PARTICIPANTS,
    /** (3) */
    OUTCOME,
    /** (4) */
    USE,
    /** Those on the photos must have been told. */
    PHOTO_NOTICE,
    /** There is a person's name in it. */
    NAME
}
