package salaklang.escalation;

import salaklang.organisation.UnitKind;

/** The kinds of unit that ladders tell apart. */
enum UnitClass {
    AGENCY,
    DISTRICT,
    LAO;

    static UnitClass of(UnitKind kind) {
        return switch (kind) {
            case AGENCY, DIVISION -> AGENCY;
            case DISTRICT -> DISTRICT;
            default -> LAO;
        };
    }
}
