package salaklang.dashboard;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Stream.concat;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.dashboard.Dashboard.OwnDashboard;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitKind;
import salaklang.organisation.UnitView;
import salaklang.tally.MonthTally;
import salaklang.tally.ScopeKind;
import salaklang.tally.Standing;
import salaklang.tally.Tallies;
import salaklang.web.Dates;
import salaklang.web.NotFound;

/** Gathers the state of a province or of a part of it, by few queries whatever the number of assignments. */
@Service
@Transactional(readOnly = true)
class DashboardService {

    private static final int LATE_SHOWN = 8;
    private static final int DECISIONS_READ = 20;
    private static final int DECISIONS_LISTED = 100;
    private static final int YEARS = 4;

    private final Tallies tallies;
    private final Decisions decisions;
    private final Work work;
    private final Programmes programmes;
    private final KnownUnits units;
    private final StandingRows rows;
    private final CommitteeRegister committees;
    private final Organisation organisation;
    private final DashboardAccess access;
    private final CurrentUser user;
    private final Dates dates;
    private final Clock clock;

    DashboardService(
            Tallies tallies,
            Decisions decisions,
            Work work,
            Programmes programmes,
            KnownUnits units,
            StandingRows rows,
            CommitteeRegister committees,
            Organisation organisation,
            DashboardAccess access,
            CurrentUser user,
            Dates dates,
            Clock clock) {
        this.tallies = tallies;
        this.decisions = decisions;
        this.work = work;
        this.programmes = programmes;
        this.units = units;
        this.rows = rows;
        this.committees = committees;
        this.organisation = organisation;
        this.access = access;
        this.user = user;
        this.dates = dates;
        this.clock = clock;
    }

    /** The dashboards that are the person's own, from the province on. */
    public List<String> own() {
        return access.own(user.require()).stream().map(DashboardScope::path).toList();
    }

    List<DashboardScope> ownScopes() {
        return access.own(user.require());
    }

    /** What waits for the person who governs. */
    public Decided decisions() {
        var person = user.require();
        if (!person.governs()) {
            throw new NotFound();
        }
        var waiting = decisions.waiting(person, DECISIONS_LISTED);
        return new Decided(
                waiting.rows(),
                waiting.count(),
                organisation.byCode(waiting.units().distinct().toList()));
    }

    /**
     * @param count of all, also where not all are listed
     * @param units the units named in it
     */
    record Decided(List<Decision> waiting, int count, Map<UnitCode, UnitView> units) {}

    /** @throws NotFound to whom it is not shown, and where there is no such thing */
    public Dashboard read(DashboardScope scope, Period period) {
        var person = user.require();
        access.requireSees(person, scope);
        return switch (scope.kind()) {
            case PROVINCE -> province(person, period);
            case COMMITTEE -> committee(person, scope, period);
            case UNIT -> unit(person, scope, period);
            case DISTRICT -> district(person, scope, period);
            case PROGRAMME -> programme(person, scope, period);
        };
    }

    private Dashboard province(Person person, Period period) {
        var standings = tallies.parts();
        var byUnit = units(standings.get(ScopeKind.UNIT));
        var known = units.all(byUnit.keySet());
        return page(
                DashboardScope.PROVINCE,
                null,
                person,
                total(byUnit.values()),
                period,
                person.governs() ? decisions.waiting(person, DECISIONS_READ) : null,
                new Parts(
                        StandingRows.ofUnits(byUnit, known, Map.of()),
                        rows.ofCommittees(standings.get(ScopeKind.COMMITTEE), Map.of()),
                        known),
                programmes.rows(standings.get(ScopeKind.PROGRAMME)));
    }

    private Dashboard committee(Person person, DashboardScope scope, Period period) {
        var id = CommitteeId.of(scope.id());
        var found = committees.require(id);
        var byUnit = tallies.unitsOf(id);
        var known = units.all(byUnit.keySet());
        return page(
                scope,
                found.name(),
                person,
                total(byUnit.values()),
                period,
                null,
                new Parts(StandingRows.ofUnits(byUnit, known, scope.list()), List.of(), known),
                List.of());
    }

    private Dashboard unit(Person person, DashboardScope scope, Period period) {
        var code = UnitCode.of(scope.id());
        var known = organisation.byCode(List.of(code));
        var byCommittee = new LinkedHashMap<String, Standing>();
        tallies.committeesOf(code).forEach((id, standing) -> byCommittee.put(id.toString(), standing));
        return page(
                scope,
                KnownUnits.require(known, code).name(),
                person,
                tallies.standing(ScopeKind.UNIT, scope.id()),
                period,
                null,
                new Parts(List.of(), rows.ofCommittees(byCommittee, scope.list()), known),
                List.of());
    }

    private Dashboard district(Person person, DashboardScope scope, Period period) {
        var code = UnitCode.of(scope.id());
        var byUnit = units(tallies.standings(ScopeKind.UNIT));
        var known = units.all(byUnit.keySet());
        var name = KnownUnits.require(known, code).name();
        byUnit.keySet().removeIf(unit -> !code.equals(KnownUnits.districtOf(known.get(unit))));
        return page(
                scope,
                name,
                person,
                total(byUnit.values()),
                period,
                null,
                new Parts(StandingRows.ofUnits(byUnit, known, Map.of()), List.of(), known),
                List.of());
    }

    private Dashboard programme(Person person, DashboardScope scope, Period period) {
        var name = programmes.require(UUID.fromString(scope.id()));
        return page(
                scope,
                name,
                person,
                tallies.standing(ScopeKind.PROGRAMME, scope.id()),
                period,
                null,
                new Parts(List.of(), List.of(), Map.of()),
                List.of());
    }

    private Dashboard page(
            DashboardScope scope,
            String name,
            Person person,
            Standing standing,
            Period period,
            WaitingDecisions decisions,
            Parts parts,
            List<StandingRow> programmes) {
        var until = period.until(clock);
        var thisYear = Period.fiscalYearOf(dates.today());
        var first = Period.ofFiscalYear(thisYear - YEARS + 1).from();
        var begin = period.from().isBefore(first) ? period.from() : first;
        var all = tallies.trend(scope.kind(), scope.id(), begin, YearMonth.now(clock));
        var list = scope.list();
        var shown = opensParts(person, scope) ? parts : parts.unlinked();
        var late = standing.late() == 0 ? List.<WorkRow>of() : work.list(query(scope), LATE_SHOWN);
        return new Dashboard(
                scope,
                name,
                clock.instant(),
                own(person, scope),
                list,
                standing,
                period,
                all.stream()
                        .filter(month -> !month.month().isBefore(period.from())
                                && !month.month().isAfter(until))
                        .toList(),
                IntStream.rangeClosed(thisYear - YEARS + 1, thisYear)
                        .mapToObj(year -> YearLine.of(year, within(all, Period.ofFiscalYear(year))))
                        .toList(),
                decisions,
                FairRank.rank(shown.ofKind(unit -> unit.kind() == UnitKind.AGENCY), StandingRow::standing),
                shown.ofKind(unit -> unit.kind().isLao() || scope.kind() == ScopeKind.DISTRICT),
                shown.committees(),
                programmes,
                scope.kind() == ScopeKind.PROVINCE || scope.kind() == ScopeKind.COMMITTEE
                        ? units.map(parts.byUnit(), parts.units(), list)
                        : List.of(),
                late,
                units.with(
                        parts.units(),
                        concat(
                                late.stream().map(WorkRow::unit),
                                decisions == null ? Stream.empty() : decisions.units())));
    }

    /** Whoever sees all opens the parts as well, and a district those of its local governments; others see their numbers. */
    private static boolean opensParts(Person person, DashboardScope scope) {
        return DashboardAccess.seesProvince(person) || scope.kind() == ScopeKind.DISTRICT;
    }

    /** @param byUnit a row for each unit that has work */
    private record Parts(List<StandingRow> byUnit, List<StandingRow> committees, Map<UnitCode, UnitView> units) {

        Parts unlinked() {
            return new Parts(
                    byUnit.stream().map(StandingRow::unlinked).toList(),
                    committees.stream().map(StandingRow::unlinked).toList(),
                    units);
        }

        List<StandingRow> ofKind(Predicate<UnitView> which) {
            return byUnit.stream()
                    .filter(row -> which.test(units.get(UnitCode.of(row.code()))))
                    .toList();
        }
    }

    private static List<MonthTally> within(List<MonthTally> months, Period period) {
        return months.stream()
                .filter(month ->
                        !month.month().isBefore(period.from()) && !month.month().isAfter(period.to()))
                .toList();
    }

    private List<OwnDashboard> own(Person person, DashboardScope here) {
        var own = access.own(person);
        if (own.size() < 2 || !own.contains(here)) {
            return List.of();
        }
        var names = access.names(own);
        return own.stream()
                .map(scope -> new OwnDashboard(names.get(scope), scope.path(), scope.equals(here)))
                .collect(toList());
    }

    private WorkQuery query(DashboardScope scope) {
        return switch (scope.kind()) {
            case PROVINCE -> WorkQuery.of(Measure.LATE, null, null, null);
            case COMMITTEE -> WorkQuery.of(Measure.LATE, CommitteeId.of(scope.id()), null, null);
            case UNIT -> WorkQuery.of(Measure.LATE, null, organisation.everOf(UnitCode.of(scope.id())), null);
            case DISTRICT -> WorkQuery.of(Measure.LATE, null, organisation.everIn(UnitCode.of(scope.id())), null);
            case PROGRAMME -> WorkQuery.of(Measure.LATE, null, null, UUID.fromString(scope.id()));
        };
    }

    private static Map<UnitCode, Standing> units(Map<String, Standing> standings) {
        var units = new LinkedHashMap<UnitCode, Standing>();
        standings.forEach((code, standing) -> units.put(UnitCode.of(code), standing));
        return units;
    }

    private static Standing total(Collection<Standing> standings) {
        return standings.stream().reduce(Standing.NONE, Standing::plus);
    }
}
