package salaklang.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentSource;
import salaklang.assignment.AssignmentState;
import salaklang.committee.CommitteeId;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;
import salaklang.meeting.SecretMatter;
import salaklang.web.Total;

/**
 * Work by one query each. Every key and every state is a stream of its own, which an index gives in order of due date;
 * only as many rows of each are read as are shown or counted, however many there are.
 */
@Repository
class WorkItems {

    /** Beyond it a count only says that there are more. */
    static final int COUNTED = 100;

    private static final int DAYS_TO_ACCEPT = 3;
    private static final int DAYS_TO_REPORT = 30;
    private static final String COLUMNS =
            "a.id, a.recommendation_id, a.directive_id, a.committee_id, a.assigner, a.unit,"
                    + " a.title, a.expected, a.due_date, a.urgency, a.state, a.reported_percent, a.claimed_by,"
                    + " a.claimed_by_position, a.extension_to, a.secret";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Late first, or the latest first where it has ended. */
    List<WorkItem> list(Sight sight, Tab tab, WorkFilter filter, int limit) {
        var values = values(sight);
        var streams = streams(
                sight, tab, filter, COLUMNS, after(tab, filter, values) + order("a.", tab) + " limit " + limit, values);
        return streams.isEmpty()
                ? List.of()
                : jdbc.sql("select * from (" + String.join(" union all ", streams) + ") w " + order("w.", tab)
                                + " limit " + limit)
                        .params(values)
                        .query((row, number) -> item(row))
                        .list();
    }

    /** Those of these that the person looks at. */
    List<WorkItem> byId(Sight sight, Collection<AssignmentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var values = values(sight);
        values.put("ids", ids.stream().map(AssignmentId::toString).collect(Collectors.joining(",")));
        return jdbc.sql("select " + COLUMNS + " from assignment a"
                        + " where a.id = any (cast(string_to_array(:ids, ',') as uuid[]))" + within(sight, null, values)
                        + " order by a.due_date, a.id")
                .params(values)
                .query((row, number) -> item(row))
                .list();
    }

    /**
     * How many there are in each tab, and one more than {@link #COUNTED} where there are more; of a search that reads
     * row by row nothing.
     */
    Map<Tab, Integer> counts(Sight sight, Collection<Tab> tabs, WorkFilter filter) {
        var values = values(sight);
        var counts = new ArrayList<String>();
        if (filter.isSearch()) {
            return new EnumMap<>(Tab.class);
        }
        var most = " limit " + (COUNTED + 1);
        for (var tab : tabs) {
            var streams = streams(sight, tab, filter, "1 as one", most, values);
            if (!streams.isEmpty()) {
                counts.add(counted(streams, most) + " as " + tab);
            }
        }
        var found = new EnumMap<Tab, Integer>(Tab.class);
        if (!counts.isEmpty()) {
            jdbc.sql("select " + String.join(", ", counts)).params(values).query(row -> {
                for (var tab : tabs) {
                    found.put(tab, row.getInt(tab.name()));
                }
            });
        }
        return found;
    }

    /** How many there are, up to {@link Total#READ}. */
    int count(Sight sight, Tab tab, WorkFilter filter) {
        var values = values(sight);
        var most = " limit " + Total.READ;
        var streams = streams(sight, tab, filter, "1 as one", most, values);
        return streams.isEmpty()
                ? 0
                : jdbc.sql("select " + counted(streams, most))
                        .params(values)
                        .query(Integer.class)
                        .single();
    }

    private static String counted(List<String> streams, String most) {
        return "(select count(*) from (select 1 from (" + String.join(" union all ", streams) + ") w" + most + ") c)";
    }

    /** Who in these units has how much to do; what nobody has taken on first. */
    List<Load> load(Collection<UnitCode> units) {
        return jdbc.sql("""
                        select claimed_by, max(claimed_by_position) as position, count(*) as open,
                               count(*) filter (where due_date < :today) as late
                        from assignment
                        where unit = any (string_to_array(:units, ',')) and state in ('OFFERED', 'IN_PROGRESS')
                        group by claimed_by
                        order by claimed_by is not null, late desc, open desc, claimed_by
                        """)
                .param("today", today())
                .param("units", Keys.units(units).joined())
                .query((row, number) -> new Load(row.getString("position"), row.getInt("open"), row.getInt("late")))
                .list();
    }

    private List<String> streams(
            Sight sight, Tab tab, WorkFilter filter, String columns, String end, Map<String, Object> values) {
        var streams = new ArrayList<String>();
        for (var keys : drivers(sight, filter)) {
            var narrowing = narrowing(keys, filter, values);
            for (var branch : tab.branches()) {
                var where = " from assignment a where " + branch + narrowing;
                if (keys.isEverything()) {
                    streams.add("(select " + columns + where + end + ")");
                } else {
                    var name = "keys_" + keys.column();
                    values.put(name, keys.joined());
                    streams.add("(select s.* from unnest(string_to_array(:" + name
                            + ", ',')) k cross join lateral (select " + columns + where + " and a." + keys.column()
                            + " = cast(k as " + keys.type() + ")" + within(sight, keys, values) + end + ") s)");
                }
            }
        }
        return streams;
    }

    /** By the narrower of what is looked at and what is asked for. */
    private static List<Keys> drivers(Sight sight, WorkFilter filter) {
        if (sight.units().isEmpty() && !sight.keys().isEmpty()) {
            if (filter.units() != null) {
                return List.of(Keys.units(filter.units()));
            }
            if (filter.committee() != null) {
                return List.of(Keys.committees(List.of(filter.committee())));
            }
        }
        return sight.keys();
    }

    /** What is asked for may lie outside what is looked at. */
    private static String within(Sight sight, Keys driver, Map<String, Object> values) {
        if (sight.everything() || sight.keys().contains(driver)) {
            return "";
        }
        var seen = new ArrayList<>(List.of("false"));
        for (var keys : sight.keys()) {
            var name = "seen_" + keys.column();
            values.put(name, keys.joined());
            seen.add("a." + keys.column() + " = any (cast(string_to_array(:" + name + ", ',') as " + keys.type()
                    + "[]))");
        }
        return " and (" + String.join(" or ", seen) + ")";
    }

    private String narrowing(Keys driver, WorkFilter filter, Map<String, Object> values) {
        var sql = new StringBuilder();
        if (filter.committee() != null && !driver.equals(Keys.committees(List.of(filter.committee())))) {
            values.put("committee", filter.committee().value());
            sql.append(" and a.committee_id = :committee");
        }
        if (filter.units() != null && !driver.equals(Keys.units(filter.units()))) {
            values.put("wanted", Keys.units(filter.units()).joined());
            sql.append(" and a.unit = any (string_to_array(:wanted, ','))");
        }
        if (filter.urgency() != null) {
            sql.append(" and a.urgency = '").append(filter.urgency()).append('\'');
        }
        if (filter.source() != null) {
            sql.append(condition(filter.source()));
        }
        if (filter.late()) {
            sql.append(" and a.due_date < :today and a.state in ('OFFERED', 'RETURNED', 'IN_PROGRESS')");
        }
        if (filter.thisWeek()) {
            values.put("sunday", today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            sql.append(" and a.due_date between :today and :sunday");
        }
        if (filter.words() != null) {
            var words = filter.words().strip();
            var like = hasCase(words) ? "ilike" : "like";
            values.put("words", "%" + escaped(words) + "%");
            sql.append(" and not a.secret and (a.title %s :words or a.expected %s :words)".formatted(like, like));
        }
        return sql.toString();
    }

    private static String after(Tab tab, WorkFilter filter, Map<String, Object> values) {
        if (filter.after() == null) {
            return "";
        }
        values.put("afterDay", filter.after().dueDate());
        values.put("afterId", filter.after().id());
        return " and (a.due_date, a.id) " + (tab.latestFirst() ? "<" : ">") + " (:afterDay, :afterId)";
    }

    private static String order(String row, Tab tab) {
        var direction = tab.latestFirst() ? " desc" : "";
        return " order by " + row + "due_date" + direction + ", " + row + "id" + direction;
    }

    private Map<String, Object> values(Sight sight) {
        var now = clock.instant();
        var values = new HashMap<String, Object>();
        values.put("me", sight.person().userId());
        values.put("today", today());
        values.put("acceptedBy", Timestamp.from(now.minus(DAYS_TO_ACCEPT, ChronoUnit.DAYS)));
        values.put("reportedBy", Timestamp.from(now.minus(DAYS_TO_REPORT, ChronoUnit.DAYS)));
        return values;
    }

    private static String condition(AssignmentSource.Kind source) {
        return switch (source) {
            case RECOMMENDATION -> " and a.recommendation_id is not null";
            case DIRECTIVE -> " and a.recommendation_id is null and a.directive_id is not null";
            case ASSIGNMENT -> " and a.recommendation_id is null and a.parent_id is not null";
        };
    }

    /** Thai has none, and is found much quicker so. */
    private static boolean hasCase(String words) {
        return !words.toLowerCase(Locale.ROOT).equals(words.toUpperCase(Locale.ROOT));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static WorkItem item(ResultSet row) throws SQLException {
        var secret = row.getBoolean("secret");
        var committee = row.getObject("committee_id", UUID.class);
        var assigner = row.getString("assigner");
        var state = AssignmentState.valueOf(row.getString("state"));
        return new WorkItem(
                new AssignmentId(row.getObject("id", UUID.class)),
                source(row),
                committee == null ? null : new CommitteeId(committee),
                assigner == null ? null : UnitCode.of(assigner),
                UnitCode.of(row.getString("unit")),
                secret ? SecretMatter.title() : row.getString("title"),
                secret ? null : row.getString("expected"),
                row.getObject("due_date", LocalDate.class),
                Urgency.valueOf(row.getString("urgency")),
                state,
                state == AssignmentState.SUBMITTED || state == AssignmentState.DONE
                        ? 100
                        : row.getInt("reported_percent"),
                row.getString("claimed_by"),
                row.getString("claimed_by_position"),
                row.getObject("extension_to", LocalDate.class));
    }

    private static AssignmentSource.Kind source(ResultSet row) throws SQLException {
        if (row.getString("recommendation_id") != null) {
            return AssignmentSource.Kind.RECOMMENDATION;
        }
        return row.getString("directive_id") != null
                ? AssignmentSource.Kind.DIRECTIVE
                : AssignmentSource.Kind.ASSIGNMENT;
    }
}
