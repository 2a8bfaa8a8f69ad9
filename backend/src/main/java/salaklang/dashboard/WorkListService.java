package salaklang.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.CurrentUser;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.tally.ScopeKind;
import salaklang.web.Dates;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** The assignments behind a number of a dashboard. */
@Service
@Transactional(readOnly = true)
class WorkListService {

    static final int PAGE = 25;

    private final Work work;
    private final Programmes programmes;
    private final CommitteeRegister committees;
    private final Organisation organisation;
    private final DashboardAccess access;
    private final CurrentUser user;
    private final Dates dates;

    WorkListService(
            Work work,
            Programmes programmes,
            CommitteeRegister committees,
            Organisation organisation,
            DashboardAccess access,
            CurrentUser user,
            Dates dates) {
        this.work = work;
        this.programmes = programmes;
        this.committees = committees;
        this.organisation = organisation;
        this.access = access;
        this.user = user;
        this.dates = dates;
    }

    /**
     * What is asked for, as the address says it; null where it does not matter.
     *
     * @param fy a fiscal year in the Buddhist Era
     * @param from a month
     * @param to a month
     */
    record Asked(
            String measure,
            String committee,
            String unit,
            String district,
            String programme,
            String fy,
            String from,
            String to,
            String after) {

        Asked from(String after) {
            return new Asked(measure, committee, unit, district, programme, fy, from, to, after);
        }

        boolean hasPeriod() {
            return isGiven(fy) || isGiven(from) || isGiven(to);
        }

        static boolean isGiven(String text) {
            return text != null && !text.isBlank();
        }
    }

    /**
     * @param names of what it is narrowed to
     * @param back the dashboard that it belongs to, from the province on
     * @param isAll whether nothing came before it and nothing comes after it
     * @param next the key of the next page; null where there is none
     */
    record Page(
            Measure measure,
            List<String> names,
            Period period,
            String back,
            List<WorkRow> rows,
            Map<UnitCode, UnitView> units,
            boolean isAll,
            String next) {}

    /**
     * A page of it, the earliest due first; of a period, in the order of when it was given or ended. What is asked for by
     * several things is what all of them have in common: who sees one of them sees it.
     *
     * @throws NotFound to whom no dashboard shows it, and for a unit that is not in the district
     * @throws InvalidInput for a period of what is of today alone
     */
    public Page page(Asked asked) {
        return page(asked, PAGE);
    }

    /** As {@link #page(Asked)}, so many rows at a time. */
    Page page(Asked asked, int size) {
        var scopes = scopes(asked);
        var person = user.require();
        if (scopes.isEmpty()
                ? !DashboardAccess.seesProvince(person)
                : scopes.stream().noneMatch(one -> access.sees(person, one))) {
            throw new NotFound();
        }
        var measure = measure(asked.measure());
        var period = asked.hasPeriod() ? Period.of(asked.fy(), asked.from(), asked.to(), dates.today()) : null;
        if (period != null && !measure.isOfMonths()) {
            throw new InvalidInput("measure", "dashboard.error.no-period");
        }
        var names = new ArrayList<String>();
        var query = new WorkQuery(
                measure,
                Asked.isGiven(asked.committee()) ? committee(asked.committee(), names) : null,
                units(asked, names),
                Asked.isGiven(asked.programme()) ? programme(asked.programme(), names) : null,
                period,
                WorkQuery.Key.of(asked.after(), period != null));
        var found = work.list(query, size + 1);
        var rows = found.stream().limit(size).toList();
        return new Page(
                measure,
                names,
                period,
                scopes.stream()
                        .filter(one -> access.sees(person, one))
                        .findFirst()
                        .orElse(DashboardScope.PROVINCE)
                        .path(),
                rows,
                organisation.byCode(rows.stream().map(WorkRow::unit).collect(Collectors.toSet())),
                query.after() == null && found.size() <= size,
                found.size() > size ? WorkQuery.Key.after(rows.get(size - 1)) : null);
    }

    private static List<DashboardScope> scopes(Asked asked) {
        var given = new TreeMap<ScopeKind, String>();
        given.put(ScopeKind.UNIT, asked.unit());
        given.put(ScopeKind.DISTRICT, asked.district());
        given.put(ScopeKind.COMMITTEE, asked.committee());
        given.put(ScopeKind.PROGRAMME, asked.programme());
        return given.entrySet().stream()
                .filter(one -> Asked.isGiven(one.getValue()))
                .map(one -> DashboardScope.parse(one.getKey(), one.getValue()))
                .toList();
    }

    private static Measure measure(String text) {
        try {
            return Measure.valueOf(text);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFound();
        }
    }

    private CommitteeId committee(String text, List<String> names) {
        var id = CommitteeId.of(text);
        names.add(committees.require(id).name());
        return id;
    }

    private UUID programme(String text, List<String> names) {
        var id = UUID.fromString(text);
        names.add(programmes.require(id));
        return id;
    }

    /** A unit with its divisions, a district with all that lies in it, and of both what is in both. */
    private Collection<UnitCode> units(Asked asked, List<String> names) {
        Set<UnitCode> units = null;
        if (Asked.isGiven(asked.unit())) {
            var unit = organisation.require(UnitCode.of(asked.unit()));
            names.add(unit.name());
            units = organisation.everOf(unit.code());
        }
        if (Asked.isGiven(asked.district())) {
            var district = organisation.require(UnitCode.of(asked.district()));
            names.add(district.name());
            var within = organisation.everIn(district.code());
            if (units == null) {
                return within;
            }
            units.retainAll(within);
            if (units.isEmpty()) {
                throw new NotFound();
            }
        }
        return units;
    }
}
