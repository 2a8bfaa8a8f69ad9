package salaklang.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.UnitCode;

/** How far the parts of a matter are and what they have counted, each by one query. It does not check who asks. */
@Component
@Transactional(readOnly = true)
public class WorkProgress {

    private final JdbcClient database;
    private final Clock clock;

    WorkProgress(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In sequence. */
    public List<PartProgress> parts(AssignmentSource source) {
        return database.sql("""
                        select a.id, a.unit, a.state, a.due_date, a.part, a.required, a.sequence, a.last_reported_at, r.text,
                            case when a.state in ('SUBMITTED', 'DONE') then 100 else a.reported_percent end as percent,
                            a.state in ('OFFERED', 'RETURNED', 'IN_PROGRESS') and a.due_date < :today as late
                        from assignment a left join lateral (
                            select text from progress_report r
                            where r.tenant_id = a.tenant_id and r.assignment_id = a.id order by r.at desc limit 1) r on true
                        where a.source_id = :source
                        order by a.sequence, a.part, a.id
                        """)
                .param("source", source.id())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new PartProgress(
                        new AssignmentId(row.getObject("id", UUID.class)),
                        UnitCode.of(row.getString("unit")),
                        AssignmentState.valueOf(row.getString("state")),
                        row.getInt("percent"),
                        row.getObject("due_date", LocalDate.class),
                        row.getBoolean("late"),
                        Part.valueOf(row.getString("part")),
                        row.getBoolean("required"),
                        row.getInt("sequence"),
                        row.getString("text"),
                        row.getTimestamp("last_reported_at") == null
                                ? null
                                : row.getTimestamp("last_reported_at").toInstant()))
                .list();
    }

    /** What the units of a source count, each figure in its order; without those whose part was cancelled or declined. */
    public List<CountedFigure> figures(AssignmentSource source) {
        return database.sql("""
                        select a.id, a.unit, f.name, f.measure, f.target,
                            (select v.counted from progress_report r
                             join progress_report_figure v on v.tenant_id = r.tenant_id and v.report_id = r.id
                             where r.tenant_id = a.tenant_id and r.assignment_id = a.id and v.name = f.name
                             order by r.at desc limit 1) as counted
                        from assignment a
                        join assignment_figure f on f.tenant_id = a.tenant_id and f.assignment_id = a.id
                        where a.source_id = :source and a.state not in ('CANCELLED', 'DECLINED')
                        order by f.position, a.sequence, a.id
                        """)
                .param("source", source.id())
                .query((row, number) -> new CountedFigure(
                        new AssignmentId(row.getObject("id", UUID.class)),
                        UnitCode.of(row.getString("unit")),
                        row.getString("name"),
                        row.getString("measure"),
                        row.getBigDecimal("target"),
                        row.getBigDecimal("counted")))
                .list();
    }

    /** How the parts of each of these sources stand; one without any is left out. */
    public Map<UUID, Standing> standing(Collection<UUID> sources) {
        var standing = new HashMap<UUID, Standing>();
        if (sources.isEmpty()) {
            return standing;
        }
        database.sql("""
                        select source_id,
                            count(*) filter (where state = 'WAITING'
                                or state in ('OFFERED', 'RETURNED', 'IN_PROGRESS') and due_date >= :today) as open,
                            count(*) filter (where state = 'SUBMITTED') as submitted,
                            count(*) filter (where state in ('OFFERED', 'RETURNED', 'IN_PROGRESS') and due_date < :today)
                                as late,
                            count(*) filter (where state = 'DONE') as done,
                            count(*) filter (where state in ('CANCELLED', 'DECLINED')) as ended
                        from assignment where source_id in (:sources) group by source_id
                        """)
                .param("sources", sources)
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    standing.put(
                            row.getObject("source_id", UUID.class),
                            new Standing(
                                    row.getInt("open"),
                                    row.getInt("submitted"),
                                    row.getInt("late"),
                                    row.getInt("done"),
                                    row.getInt("ended")));
                });
        return standing;
    }

    /** The directives and letters in which one of these units has a part, also by what others split, the newest first. */
    public Set<UUID> directivesOf(Collection<UnitCode> units, int most) {
        return units.isEmpty()
                ? Set.of()
                : database.sql("""
                                select a.matter_id from assignment a where a.unit in (:units)
                                    and (a.directive_id is not null or a.parent_id is not null)
                                group by a.matter_id order by max(a.offered_at) desc limit :most
                                """)
                        .param("units", units.stream().map(UnitCode::value).toList())
                        .param("most", most)
                        .query(UUID.class)
                        .set();
    }

    /** Whether one of these units has a part in a matter, also by what others split. */
    public boolean hasPart(UUID matter, Collection<UnitCode> units) {
        return !units.isEmpty()
                && database.sql(
                                "select exists (select 1 from assignment where matter_id = :matter and unit in (:units))")
                        .param("matter", matter)
                        .param("units", units.stream().map(UnitCode::value).toList())
                        .query(Boolean.class)
                        .single();
    }
}
