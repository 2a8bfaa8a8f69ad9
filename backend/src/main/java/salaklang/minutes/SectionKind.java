package salaklang.minutes;

/** A part of the minutes, in the order of the official form (ระเบียบงานสารบรรณ พ.ศ. 2526 ข้อ 25, แบบที่ 11). */
public enum SectionKind {
    /** ผู้มาประชุม: a line a person, its columns divided by a bar. */
    PRESENT,
    /** ผู้ไม่มาประชุม */
    ABSENT,
    /** ผู้เข้าร่วมประชุม */
    PARTICIPANTS,
    /** เริ่มประชุมเวลา */
    START,
    OPENING,
    /** An official heading of the agenda. */
    HEADING,
    /** A matter below it. */
    ITEM,
    /** เลิกประชุมเวลา */
    END;

    /** Whether its lines are persons. */
    public boolean isList() {
        return this == PRESENT || this == ABSENT || this == PARTICIPANTS;
    }

    /** Whether its text follows its label on the same line. */
    public boolean isLabelled() {
        return this == START || this == END;
    }
}
