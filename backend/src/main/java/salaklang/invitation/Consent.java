package salaklang.invitation;

/** Whether the chair consents to a meeting called at short notice. */
enum Consent {
    ASKED,
    GIVEN,
    REFUSED
}
