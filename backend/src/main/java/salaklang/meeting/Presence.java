package salaklang.meeting;

/** How a seat was filled in a meeting. */
public enum Presence {
    PRESENT,
    /** Somebody attended for the member (มาประชุมแทน). */
    SUBSTITUTE,
    /** Absent with a reason (ลา). */
    EXCUSED,
    ABSENT;

    /** Whether it counts towards the quorum. */
    public boolean isPresent() {
        return this == PRESENT || this == SUBSTITUTE;
    }
}
