package salaklang.minutes;

/** How much of the discussion is written down. What was decided, and who dissented why, always is. */
public enum RecordingStyle {
    /** What was said in short, and the resolution. */
    SUMMARY,
    /** Only the resolution. */
    RESOLUTIONS
}
