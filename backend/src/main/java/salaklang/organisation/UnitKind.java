package salaklang.organisation;

/**
 * What kind of unit it is. To an agency or district work is assigned; a local organisation is asked to cooperate. A
 * division (กลุ่มงาน, ฝ่าย) is given work by the agency or district of which it is one, and by nobody else.
 */
public enum UnitKind {
    AGENCY,
    DISTRICT,
    PAO,
    CITY_MUNICIPALITY,
    TOWN_MUNICIPALITY,
    SUBDISTRICT_MUNICIPALITY,
    SAO,
    DIVISION;

    /** The group of the realm in which units of this kind are; a division is with its office. */
    String root() {
        return switch (this) {
            case AGENCY -> "agencies";
            case DISTRICT -> "districts";
            case DIVISION -> throw new IllegalStateException("A division is with its office");
            default -> "laos";
        };
    }

    /** A local administrative organisation (องค์กรปกครองส่วนท้องถิ่น). */
    public boolean isLao() {
        return this != AGENCY && this != DISTRICT && this != DIVISION;
    }
}
