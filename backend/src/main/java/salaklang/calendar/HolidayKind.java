package salaklang.calendar;

/** Why offices are closed on a day. */
enum HolidayKind {
    /** A public holiday of every year (วันหยุดราชการประจำปี). */
    NATIONAL,
    /** Declared by the cabinet for once (วันหยุดราชการเพิ่มเป็นกรณีพิเศษ). */
    ADDITIONAL,
    /** Of this province or its region only. */
    LOCAL,
    /** The working day after a holiday that falls on a weekend (วันหยุดชดเชย). */
    SUBSTITUTION
}
