package salaklang.meeting;

/** How far a meeting is kept from others (ชั้นความลับ). */
public enum Secrecy {
    ORDINARY,
    SECRET
}
