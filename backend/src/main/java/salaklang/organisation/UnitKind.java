package salaklang.organisation;

/** What kind of unit it is. To an agency or district work is assigned; a local organisation is asked to cooperate. */
public enum UnitKind {
    AGENCY,
    DISTRICT,
    PAO,
    CITY_MUNICIPALITY,
    TOWN_MUNICIPALITY,
    SUBDISTRICT_MUNICIPALITY,
    SAO;

    /** A local administrative organisation (องค์กรปกครองส่วนท้องถิ่น). */
    public boolean isLao() {
        return this != AGENCY && this != DISTRICT;
    }
}
