package salaklang.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitKind;
import salaklang.organisation.UnitView;
import salaklang.tally.Standing;
import salaklang.web.NotFound;

/** The units of the province as a dashboard needs them: those at work, and those dissolved that have left numbers. */
@Component
class KnownUnits {

    private final Organisation organisation;
    private final Places places;

    KnownUnits(Organisation organisation, Places places) {
        this.organisation = organisation;
        this.places = places;
    }

    /** @param also these as well where they are not at work any more */
    Map<UnitCode, UnitView> all(Collection<UnitCode> also) {
        return organisation.allAnd(also).stream()
                .collect(Collectors.toMap(UnitView::code, unit -> unit, (one, same) -> one, LinkedHashMap::new));
    }

    /** These and those of the codes that are not among them. */
    Map<UnitCode, UnitView> with(Map<UnitCode, UnitView> known, Stream<UnitCode> codes) {
        var all = new LinkedHashMap<>(known);
        all.putAll(organisation.byCode(
                codes.distinct().filter(code -> !known.containsKey(code)).toList()));
        return all;
    }

    /** @throws NotFound where there is no such unit */
    static UnitView require(Map<UnitCode, UnitView> known, UnitCode code) {
        var unit = known.get(code);
        if (unit == null) {
            throw new NotFound();
        }
        return unit;
    }

    /** The district in which a unit lies or which it is; null for an agency of the province. */
    static UnitCode districtOf(UnitView unit) {
        return unit == null ? null : unit.kind() == UnitKind.DISTRICT ? unit.code() : unit.district();
    }

    /** Every district of the province, also those without work. */
    List<DistrictTile> map(List<StandingRow> byUnit, Map<UnitCode, UnitView> known, Map<String, String> more) {
        var sums = byUnit.stream()
                .filter(row -> districtOf(known.get(UnitCode.of(row.code()))) != null)
                .collect(groupingBy(
                        row -> districtOf(known.get(UnitCode.of(row.code()))),
                        mapping(StandingRow::standing, reducing(Standing.NONE, Standing::plus))));
        var districts = known.values().stream()
                .filter(unit -> unit.kind() == UnitKind.DISTRICT)
                .map(UnitView::code)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        var tiles = places.tiles(districts);
        return TileLayout.read(tiles)
                .map(code -> {
                    var list = new TreeMap<>(more);
                    list.put("district", code.value());
                    var unit = known.get(code);
                    return new DistrictTile(
                            new StandingRow(
                                    unit.name(),
                                    unit.shortName(),
                                    code.value(),
                                    DashboardScope.of(code).path(),
                                    list,
                                    sums.getOrDefault(code, Standing.NONE)),
                            tiles.get(code));
                })
                .toList();
    }
}
