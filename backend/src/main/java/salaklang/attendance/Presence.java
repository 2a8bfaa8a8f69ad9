package salaklang.attendance;

import salaklang.web.Toned;

/** How a seat was filled in a meeting. */
public enum Presence implements Toned {
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

    @Override
    public String tone() {
        return switch (this) {
            case PRESENT -> "ok";
            case SUBSTITUTE -> "wait";
            case EXCUSED -> "idle";
            case ABSENT -> "soon";
        };
    }
}
