package salaklang.assignment;

/** What a unit said with a report. */
public enum ReportKind {
    PROGRESS,
    /** It looked, and nothing happened in the period: an answer, unlike silence. */
    NOTHING,
    SUBMISSION
}
