package salaklang.escalation;

/** How urgent work is, in the degrees of official correspondence (ชั้นความเร็ว). */
public enum Urgency {
    /** ปกติ */
    NORMAL,
    /** ด่วน: sooner than usual, as far as possible. */
    URGENT,
    /** ด่วนมาก: promptly. */
    VERY_URGENT,
    /** ด่วนที่สุด: at once. */
    MOST_URGENT
}
