package salaklang.dashboard;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitKind;
import salaklang.organisation.UnitView;
import salaklang.web.Dates;
import salaklang.web.NotFound;

/** Adds up the state of the province, by few queries whatever the number of assignments. */
@Service
class DashboardService {

    private static final Comparator<UnitStanding> WORST_FIRST = comparing(
                    (UnitStanding standing) -> standing.numbers().late())
            .thenComparing(standing -> standing.numbers().open())
            .reversed();

    private final Cells cells;
    private final Decisions decisions;
    private final Work work;
    private final Organisation organisation;
    private final CurrentUser user;
    private final Dates dates;
    private final Clock clock;

    DashboardService(
            Cells cells,
            Decisions decisions,
            Work work,
            Organisation organisation,
            CurrentUser user,
            Dates dates,
            Clock clock) {
        this.cells = cells;
        this.decisions = decisions;
        this.work = work;
        this.organisation = organisation;
        this.user = user;
        this.dates = dates;
        this.clock = clock;
    }

    /** @param district only of this district and the local organisations in it; null for all */
    @Transactional(readOnly = true)
    public Dashboard read(UnitCode district) {
        var scope = DashboardScope.of(user.require());
        var known = known();
        var looksAt = district == null ? null : district(known, scope, district);
        var units = looksAt == null ? scope.units() : within(known, district);
        var counted = cells.count(units, dates.today(), Near.lastDay(dates));
        addUnknown(known, counted);
        var standings = standings(counted, known);
        var late = work.late(units, dates.today());
        return new Dashboard(
                clock.instant(),
                scope.wholeProvince(),
                looksAt,
                total(counted),
                scope.wholeProvince() && looksAt == null ? decisions.waiting() : List.of(),
                of(standings, unit -> unit.kind() == UnitKind.AGENCY || unit.kind() == UnitKind.DISTRICT),
                of(standings, unit -> unit.kind().isLao()),
                committees(counted),
                scope.wholeProvince() && looksAt == null ? districts(standings, known) : List.of(),
                late,
                known);
    }

    private Map<UnitCode, UnitView> known() {
        return organisation.all().stream()
                .collect(Collectors.toMap(UnitView::code, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** A unit that is dissolved may still have work. */
    private void addUnknown(Map<UnitCode, UnitView> known, List<Cell> counted) {
        var unknown = counted.stream()
                .map(Cell::unit)
                .filter(code -> !known.containsKey(code))
                .collect(Collectors.toSet());
        known.putAll(organisation.byCode(unknown));
    }

    private static UnitView district(Map<UnitCode, UnitView> known, DashboardScope scope, UnitCode code) {
        var found = known.get(code);
        if (found == null || found.kind() != UnitKind.DISTRICT || !scope.wholeProvince()) {
            throw new NotFound();
        }
        return found;
    }

    private static Set<UnitCode> within(Map<UnitCode, UnitView> known, UnitCode district) {
        return known.values().stream()
                .filter(unit -> unit.code().equals(district) || district.equals(unit.district()))
                .map(UnitView::code)
                .collect(Collectors.toSet());
    }

    private static Numbers total(Collection<Cell> counted) {
        return counted.stream().map(Cell::numbers).reduce(Numbers.NONE, Numbers::plus);
    }

    private static List<UnitStanding> standings(List<Cell> counted, Map<UnitCode, UnitView> known) {
        var byUnit = counted.stream().collect(groupingBy(Cell::unit, sum(Cell::numbers)));
        return byUnit.entrySet().stream()
                .filter(entry -> known.containsKey(entry.getKey()))
                .map(entry -> new UnitStanding(known.get(entry.getKey()), entry.getValue()))
                .sorted(WORST_FIRST.thenComparing(
                        standing -> standing.unit().code().value()))
                .toList();
    }

    private static List<UnitStanding> of(List<UnitStanding> standings, Predicate<UnitView> which) {
        return standings.stream()
                .filter(standing -> which.test(standing.unit()))
                .toList();
    }

    private static List<CommitteeStanding> committees(List<Cell> counted) {
        var byCommittee = counted.stream().collect(groupingBy(Cell::committee));
        var standings = new ArrayList<CommitteeStanding>();
        byCommittee.forEach((id, ofIt) ->
                standings.add(new CommitteeStanding(id, ofIt.get(0).committeeName(), total(ofIt))));
        standings.sort(
                comparing((CommitteeStanding standing) -> standing.numbers().open())
                        .reversed()
                        .thenComparing(CommitteeStanding::name));
        return standings;
    }

    /** Those that have work, in their official order. */
    private static List<DistrictStanding> districts(List<UnitStanding> standings, Map<UnitCode, UnitView> known) {
        return standings.stream()
                .filter(standing -> districtOf(standing.unit()) != null)
                .collect(groupingBy(standing -> districtOf(standing.unit()), sum(UnitStanding::numbers)))
                .entrySet()
                .stream()
                .map(entry -> new DistrictStanding(known.get(entry.getKey()), entry.getValue()))
                .filter(standing -> Objects.nonNull(standing.district()))
                .sorted(comparing(standing -> standing.district().code().value()))
                .toList();
    }

    private static UnitCode districtOf(UnitView unit) {
        return unit.kind() == UnitKind.DISTRICT ? unit.code() : unit.district();
    }

    private static <T> Collector<T, ?, Numbers> sum(Function<T, Numbers> numbers) {
        return mapping(numbers, reducing(Numbers.NONE, Numbers::plus));
    }
}
