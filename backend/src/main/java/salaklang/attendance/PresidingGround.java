package salaklang.attendance;

/** Why somebody presides over a meeting (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.81). */
public enum PresidingGround {
    CHAIR,
    /** The chair has delegated it (มอบหมาย). */
    DELEGATED,
    VICE_CHAIR,
    /** The members present elected one of themselves. */
    ELECTED
}
