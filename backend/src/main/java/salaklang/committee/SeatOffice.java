package salaklang.committee;

/** The office a seat carries in its committee. */
public enum SeatOffice {
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    SECRETARY,
    ASSISTANT_SECRETARY
}
