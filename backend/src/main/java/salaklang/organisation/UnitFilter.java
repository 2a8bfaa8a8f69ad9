package salaklang.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import salaklang.identity.UnitCode;

/**
 * What the list of units is narrowed to.
 *
 * @param words in the name of the unit, of its district or of the office that it is a division of; empty for any
 */
record UnitFilter(String words, Optional<UnitGroups> group) {

    static UnitFilter of(String words, String group) {
        return new UnitFilter(words.strip(), UnitGroups.of(group));
    }

    List<UnitView> among(List<UnitView> all, Map<UnitCode, UnitView> byCode) {
        return all.stream()
                .filter(unit -> group.map(part -> part.holds(unit)).orElse(true))
                .filter(unit -> matches(unit)
                        || matches(byCode.get(unit.district()))
                        || matches(byCode.get(unit.code().office())))
                .toList();
    }

    private boolean matches(UnitView unit) {
        if (unit == null) {
            return false;
        }
        var wanted = words.toLowerCase(Locale.ROOT);
        return unit.nameTh().contains(wanted)
                || unit.shortTh().contains(wanted)
                || unit.nameEn().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
