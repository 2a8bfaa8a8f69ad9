package salaklang.committee;

/** On what ground somebody sits in a seat. */
public enum SeatBasis {
    EX_OFFICIO,
    REPRESENTATIVE,
    EXPERT
}
