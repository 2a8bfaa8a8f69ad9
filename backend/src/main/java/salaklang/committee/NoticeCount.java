package salaklang.committee;

/** How the days of a notice are counted. */
public enum NoticeCount {
    /** Neither the day of sending nor the day of the meeting counts. */
    CLEAR_DAYS,
    /** The day of sending does not count, the day of the meeting does. */
    DAYS_BEFORE,
    /** As {@link #CLEAR_DAYS}, and only days on which offices work. */
    WORKING_DAYS
}
