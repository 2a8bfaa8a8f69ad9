package salaklang.escalation;

/** The ways in which somebody is told. What a person has switched off is left out of them, but never the bell. */
public enum Channel {
    BELL,
    EMAIL,
    LINE
}
