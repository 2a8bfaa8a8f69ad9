package salaklang.assignment;

/** The causes of delay to choose from. */
public enum DelayCause {
    BUDGET,
    PROCUREMENT,
    OTHER_AGENCY,
    STAFF,
    LEGAL,
    DISASTER,
    SCOPE,
    OTHER
}
