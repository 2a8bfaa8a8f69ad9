package salaklang.tally;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;
import salaklang.web.Dates;

/**
 * How the assignments of the province at hand stand, as of the last commit: what has been folded and what has not are read
 * together. Each call is one statement that reads no assignment.
 */
@Service
@Transactional(readOnly = true)
public class Tallies {

    static final Set<ScopeKind> PARTS = EnumSet.of(ScopeKind.COMMITTEE, ScopeKind.UNIT, ScopeKind.PROGRAMME);

    /** Each change as it counts in each scope. */
    private static final String CHANGES =
            "tally_change c cross join lateral tally_scopes(c.committee_id, c.unit, c.programme_id)";

    private final JdbcClient database;
    private final Dates dates;

    Tallies(JdbcClient database, Dates dates) {
        this.database = database;
        this.dates = dates;
    }

    /** Of each committee, unit, district or programme that has had work, by its id. */
    public Map<String, Standing> standings(ScopeKind kind) {
        return read(Scope.each(kind));
    }

    /** Of each unit, committee and programme that has had work, by its kind and its id. */
    public Map<ScopeKind, Map<String, Standing>> parts() {
        var parts = new EnumMap<ScopeKind, Map<String, Standing>>(ScopeKind.class);
        PARTS.forEach(kind -> parts.put(kind, new LinkedHashMap<>()));
        read(Scope.parts()).forEach((key, standing) -> {
            var kindAndId = key.split(" ", 2);
            parts.get(ScopeKind.valueOf(kindAndId[0])).put(kindAndId[1], standing);
        });
        return parts;
    }

    /** @param id ignored for the province */
    public Standing standing(ScopeKind kind, String id) {
        return read(Scope.one(kind, id)).getOrDefault("", Standing.NONE);
    }

    /** Of the whole province. */
    public Standing province() {
        return standing(ScopeKind.PROVINCE, "");
    }

    /** Of each unit in what a committee checks, by the unit's code. */
    public Map<UnitCode, Standing> unitsOf(CommitteeId committee) {
        return keyed(read(Scope.unitsOf(committee)), UnitCode::of);
    }

    /** Of a unit in what each committee checks. */
    public Map<CommitteeId, Standing> committeesOf(UnitCode unit) {
        return keyed(read(Scope.committeesOf(unit)), CommitteeId::of);
    }

    /**
     * @param months so many, the present one the last
     * @return each month, also those in which nothing happened, in order of time
     */
    public List<MonthTally> trend(ScopeKind kind, String id, int months) {
        var last = YearMonth.from(dates.today());
        return trend(kind, id, last.minusMonths(months - 1L), last);
    }

    /** From the one month to the other, both included. */
    public List<MonthTally> trend(ScopeKind kind, String id, YearMonth from, YearMonth to) {
        var scope = Scope.one(kind, id);
        var found = database
                .sql("""
                        select day, %s
                        from (
                          select measure, day, n from tally where %s and %s
                          union all
                          select measure, day, n from %s where %s and %s) counted
                        group by day
                        """.formatted(Months.SUMS, scope.where(), Months.WHICH, CHANGES, scope.where(), Months.WHICH))
                .param("id", scope.id())
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query((row, number) -> Months.month(row, "day"))
                .stream()
                .collect(toMap(MonthTally::month, Function.identity()));
        return Months.all(found, from, to);
    }

    private Map<String, Standing> read(Scope scope) {
        var horizon = Horizon.of(dates);
        var asked = database.sql("""
                        with seen as (
                          select cast(:today as date) as today, cast(:near as date) as near, cast(:risk as date) as risk),
                        as_of_today as (
                          select from tally_day d join seen s on (d.today, d.near, d.risk) = (s.today, s.near, s.risk)),
                        counted as (
                          select %1$s as key, %3$s from tally_standing
                          where %2$s and exists (select from as_of_today)
                          union all
                          select %1$s as key, %4$s from tally cross join seen
                          where %2$s and not exists (select from as_of_today)
                          group by 1
                          union all
                          select %1$s as key, %4$s from %5$s cross join seen where %2$s group by 1)
                        select key, %6$s from counted where key is not null group by key order by key
                        """.formatted(
                                scope.key(), scope.where(), Sums.COLUMNS, Sums.OF_DAYS, CHANGES, Sums.OF_STANDINGS))
                .param("today", horizon.today())
                .param("near", horizon.near())
                .param("risk", horizon.risk());
        if (scope.id() != null) {
            asked = asked.param("id", scope.id());
        }
        var standings = new LinkedHashMap<String, Standing>();
        asked.query(row -> {
            var standing = Sums.standing(row);
            if (!standing.equals(Standing.NONE)) {
                standings.put(row.getString("key"), standing);
            }
        });
        return standings;
    }

    private static <T> Map<T, Standing> keyed(Map<String, Standing> standings, Function<String, T> key) {
        var keyed = new LinkedHashMap<T, Standing>();
        standings.forEach((id, standing) -> keyed.put(key.apply(id), standing));
        return keyed;
    }
}
