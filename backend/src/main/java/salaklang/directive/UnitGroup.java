package salaklang.directive;

import java.util.function.Predicate;
import salaklang.organisation.UnitKind;
import salaklang.organisation.UnitView;

/** Units that are named together. */
public enum UnitGroup {
    AGENCIES(kind -> kind == UnitKind.AGENCY),
    DISTRICTS(kind -> kind == UnitKind.DISTRICT),
    LAOS(UnitKind::isLao),
    PAO(kind -> kind == UnitKind.PAO),
    CITY_MUNICIPALITIES(kind -> kind == UnitKind.CITY_MUNICIPALITY),
    TOWN_MUNICIPALITIES(kind -> kind == UnitKind.TOWN_MUNICIPALITY),
    SUBDISTRICT_MUNICIPALITIES(kind -> kind == UnitKind.SUBDISTRICT_MUNICIPALITY),
    SAOS(kind -> kind == UnitKind.SAO);

    private final Predicate<UnitKind> kinds;

    UnitGroup(Predicate<UnitKind> kinds) {
        this.kinds = kinds;
    }

    boolean holds(UnitView unit) {
        return kinds.test(unit.kind());
    }
}
