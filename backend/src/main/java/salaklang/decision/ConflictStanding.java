package salaklang.decision;

/** How far a challenge of a member has come (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.15). */
public enum ConflictStanding {
    /** Somebody else has raised it: it has no effect until the member owns it or the meeting takes it up. */
    RAISED,
    /** The others decide whether the member may stay, who is outside meanwhile. */
    HEARD,
    /** The member is out of the item. */
    STANDS
}
