package salaklang.minutes;

/** How minutes are adopted (รับรองรายงานการประชุม). */
public enum AdoptedBy {
    /** By the meeting itself, before it ended. */
    SAME_MEETING,
    /** By the resolution of a later meeting. */
    NEXT_MEETING,
    /** The closing day has passed without an objection. */
    CIRCULATION
}
