package salaklang.meeting;

/** What a line of the agenda is. */
public enum AgendaItemKind {
    /** One of the official headings (ระเบียบวาระที่ 1, 2, 3 …). */
    HEADING,
    /** Adoption of the last meeting's minutes. */
    LAST_MINUTES,
    /** เรื่องสืบเนื่อง: filled from what became of earlier decisions. */
    MATTERS_ARISING,
    /** A matter brought before the meeting. */
    MATTER
}
