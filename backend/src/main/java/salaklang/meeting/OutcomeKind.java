package salaklang.meeting;

/** What an agenda item led to. */
public enum OutcomeKind {
    /** Nothing to act on. */
    NONE,
    /** มติรับทราบ */
    TAKE_NOTE,
    /** มติเห็นชอบ */
    ENDORSE,
    /** มติอนุมัติ */
    APPROVE,
    /** Another resolution, in its own words. */
    RESOLUTION,
    /** ข้อเสนอแนะ */
    RECOMMENDATION,
    /** ข้อสั่งการ of who presides. */
    DIRECTIVE,
    /** เลื่อนพิจารณา to another meeting. */
    POSTPONED;

    /** Whether somebody may have to act on it. */
    public boolean leadsToWork() {
        return switch (this) {
            case ENDORSE, APPROVE, RESOLUTION, RECOMMENDATION, DIRECTIVE -> true;
            default -> false;
        };
    }

    /** Whether it is a resolution (มติที่ประชุม) of whatever kind. */
    public boolean isResolution() {
        return this == TAKE_NOTE || this == ENDORSE || this == APPROVE || this == RESOLUTION;
    }

    /** Whether it says nothing without words of its own. */
    public boolean needsText() {
        return this == RESOLUTION || this == RECOMMENDATION || this == DIRECTIVE;
    }

    /** To go on to the next item, or to put one off, no quorum is needed. */
    public boolean needsQuorum() {
        return this != NONE && this != POSTPONED;
    }
}
