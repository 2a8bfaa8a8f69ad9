package salaklang.dashboard;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitView;
import salaklang.tally.ScopeKind;
import salaklang.tally.Standing;

/** How units or committees stand, a row for each, the worst first. */
@Component
class StandingRows {

    private static final Comparator<StandingRow> WORST_FIRST = comparing(
                    (StandingRow row) -> row.standing().late())
            .thenComparing(row -> row.standing().open())
            .reversed()
            .thenComparing(StandingRow::name);

    private final CommitteeRegister committees;

    StandingRows(CommitteeRegister committees) {
        this.committees = committees;
    }

    /**
     * Of the known ones among the units.
     *
     * @param more the parameters of the lists behind their numbers, beside the unit
     */
    static List<StandingRow> ofUnits(
            Map<UnitCode, Standing> byUnit, Map<UnitCode, UnitView> known, Map<String, String> more) {
        return byUnit.entrySet().stream()
                .filter(entry -> known.containsKey(entry.getKey()))
                .map(entry -> row(known.get(entry.getKey()), entry.getValue(), more))
                .sorted(WORST_FIRST)
                .toList();
    }

    /**
     * @param standings by the committees' ids
     * @param more the parameters of the lists behind their numbers, beside the committee
     */
    List<StandingRow> ofCommittees(Map<String, Standing> standings, Map<String, String> more) {
        var names = committees.names(
                standings.keySet().stream().map(CommitteeId::of).toList());
        return names.entrySet().stream()
                .map(each -> row(
                        each.getKey(),
                        each.getValue(),
                        standings.get(each.getKey().toString()),
                        more))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static StandingRow row(UnitView unit, Standing standing, Map<String, String> more) {
        var code = unit.code().value();
        return new StandingRow(
                unit.name(),
                unit.shortName(),
                code,
                new DashboardScope(ScopeKind.UNIT, code).path(),
                with("unit", code, more),
                standing);
    }

    private static StandingRow row(CommitteeId committee, String name, Standing standing, Map<String, String> more) {
        return new StandingRow(
                name,
                name,
                null,
                DashboardScope.of(committee).path(),
                with("committee", committee.toString(), more),
                standing);
    }

    private static Map<String, String> with(String name, String value, Map<String, String> more) {
        var list = new TreeMap<>(more);
        list.put(name, value);
        return list;
    }
}
