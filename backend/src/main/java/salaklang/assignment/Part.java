package salaklang.assignment;

/** What a unit has to do with a matter. */
public enum Part {
    /** Answers for the whole (หน่วยงานรับผิดชอบหลัก): its part is verified last. */
    LEAD,
    /** Does its share (หน่วยงานสนับสนุน). */
    SUPPORTING
}
