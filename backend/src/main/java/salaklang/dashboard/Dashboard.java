package salaklang.dashboard;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitView;
import salaklang.tally.MonthTally;
import salaklang.tally.ScopeKind;
import salaklang.tally.Standing;

/**
 * The state of a province, or of a part of it.
 *
 * @param name what it is the state of; null for the province
 * @param at to when the numbers are true
 * @param own the dashboards that are the person's own, the one at hand included
 * @param list the parameters by which the lists behind its numbers are asked for
 * @param months of the period, as far as it has come
 * @param years the fiscal years of the last four, the present one last
 * @param decisions what waits for the person; null for who decides nothing here
 * @param agencies by fair rank, the best first
 * @param locals local governments, the latest first
 * @param districts the map; empty where it would show one district or none
 * @param late the longest late
 * @param units the units named in it, by code
 */
record Dashboard(
        DashboardScope scope,
        String name,
        Instant at,
        List<OwnDashboard> own,
        Map<String, String> list,
        Standing standing,
        Period period,
        List<MonthTally> months,
        List<YearLine> years,
        WaitingDecisions decisions,
        List<StandingRow> agencies,
        List<StandingRow> locals,
        List<StandingRow> committees,
        List<StandingRow> programmes,
        List<DistrictTile> districts,
        List<WorkRow> late,
        Map<UnitCode, UnitView> units) {

    public boolean ofProvince() {
        return scope.kind() == ScopeKind.PROVINCE;
    }

    /** A directive to the unit or the district that it is about, from the province on; to nobody yet for any other. */
    public String directive() {
        return "/directives/new"
                + (scope.kind() == ScopeKind.UNIT || scope.kind() == ScopeKind.DISTRICT ? "?unit=" + scope.id() : "");
    }

    /** The list behind one of its numbers, from the province on. */
    public String work(String measure) {
        return Lists.path(measure, list);
    }

    /** As {@link #work(String)}, in a month. */
    public String work(String measure, YearMonth month) {
        var parameters = new HashMap<>(list);
        parameters.put("from", month.toString());
        parameters.put("to", month.toString());
        return Lists.path(measure, parameters);
    }

    /** As {@link #work(String)}, in a fiscal year. */
    public String work(String measure, int fiscalYear) {
        var parameters = new HashMap<>(list);
        parameters.put("fy", String.valueOf(fiscalYear));
        return Lists.path(measure, parameters);
    }

    /** The months that can be chosen, the latest first. */
    public List<YearMonth> choices() {
        var last = YearMonth.from(at.atZone(ZoneId.of("Asia/Bangkok")));
        var first = Period.ofFiscalYear(years.get(0).year()).from();
        return Stream.iterate(last, month -> !month.isBefore(first), month -> month.minusMonths(1))
                .toList();
    }

    /** What was verified in the period, and how much of it had been handed in by its due date. */
    public YearLine sum() {
        return YearLine.of(0, months);
    }

    /** The colour of the share on time. */
    public String tone() {
        return StandingRow.tone(standing.onTimePercent());
    }

    /** Those of one kind, by its name in an address. */
    public Compared compared(String kind) {
        var of = Compared.Kind.of(kind);
        return new Compared(
                of,
                switch (of) {
                    case AGENCIES -> agencies;
                    case LOCALS -> locals;
                    case COMMITTEES -> committees;
                    case PROGRAMMES -> programmes;
                });
    }

    /** Columns of the map. */
    public int columns() {
        return districts.stream().mapToInt(each -> each.tile().column()).max().orElse(1);
    }

    /**
     * A dashboard of a person's own.
     *
     * @param path from the province on
     */
    record OwnDashboard(String name, String path, boolean here) {}
}
