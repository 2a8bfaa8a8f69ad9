package salaklang.attendance;

/** How somebody's coming was recorded. */
public enum CheckIn {
    /** By the secretary, on the list of all seats. */
    LIST,
    /** By joining by electronic media, identified as that requires. */
    EMEETING,
    /** By the member, who scanned the code shown in the room. */
    QR,
    /** By the secretary, for this one seat. */
    SECRETARY
}
