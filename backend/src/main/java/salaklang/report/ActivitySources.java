package salaklang.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.document.DocumentId;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingId;
import salaklang.meeting.OutcomeKind;
import salaklang.report.ActivityFacts.Use;

/** What meetings have on record of what a participation report tells, each by one query whatever their number. */
@Repository
class ActivitySources {

    private static final String HELD = """
            select a.id as activity, a.title, a.held_on, m.id as meeting, c.name,
                   m.number || '/' || m.year_be as number_be, m.starts_at, m.closed_at, coalesce(m.place, a.place) as place,
                   (select coalesce(sum(g.people), 0) from report_activity_group g where g.activity_id = a.id) as people
            from report_activity a
            left join meeting m on m.id = a.meeting_id and m.secrecy <> 'SECRET'
            left join committee c on c.id = m.committee_id
            """;
    private static final String TAKEN_PLACE = """
              and case when a.meeting_id is null then a.held_on <= :today
                  else m.state in ('HELD', 'MINUTES_DRAFTED', 'MINUTES_CIRCULATED', 'MINUTES_ADOPTED') end
            """;
    private static final String WHEN =
            "coalesce(m.starts_at, (a.held_on + coalesce(a.starts_at, time '00:00')) at time zone :zone)";
    private static final String OF_MEETINGS = " = any (cast(string_to_array(:meetings, ',') as uuid[]))";

    private final JdbcClient database;
    private final Clock clock;

    ActivitySources(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An activity, with its meeting.
     *
     * @param title null where it is a meeting, as is {@code heldOn}
     * @param meeting null where it is none, or a secret one
     * @param numberBE such as {@code 3/2569}
     */
    record Held(
            UUID activity,
            String title,
            LocalDate heldOn,
            int people,
            MeetingId meeting,
            String committee,
            String numberBE,
            Instant startsAt,
            Instant closedAt,
            String place) {}

    /**
     * A matter of an agenda, with one thing that it led to.
     *
     * @param kind null where it led to nothing
     * @param text null where the kind says it all
     */
    record Matter(UUID item, String title, OutcomeKind kind, String text) {}

    /** Those of a unit in a period that have taken place, the earliest first; never a secret meeting. */
    List<Held> held(UnitCode unit, Period period) {
        return database.sql(HELD + """
                        where a.unit = :unit
                          and coalesce(cast(m.starts_at at time zone :zone as date), a.held_on) between :from and :to
                        """ + TAKEN_PLACE + "order by " + WHEN + ", a.id")
                .param("unit", unit.value())
                .param("zone", clock.getZone().getId())
                .param("today", LocalDate.now(clock))
                .param("from", period.from())
                .param("to", period.to())
                .query((row, number) -> held(row))
                .list();
    }

    /**
     * Those of a unit from the latest on, also those to come; never a secret meeting, nor one that was called off.
     *
     * @param after only before this one; null for the latest
     */
    List<Held> page(UnitCode unit, ActivityId after, int limit) {
        return database.sql(HELD + """
                        where a.unit = :unit
                          and (a.meeting_id is null or m.state not in ('CANCELLED', 'ADJOURNED'))
                          and (cast(:after as uuid) is null or (%s, a.id) < (
                            select %s, a.id
                            from report_activity a left join meeting m on m.id = a.meeting_id where a.id = :after))
                        order by %s desc, a.id desc limit :limit
                        """.formatted(WHEN, WHEN, WHEN))
                .param("unit", unit.value())
                .param("zone", clock.getZone().getId())
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, number) -> held(row))
                .list();
    }

    Held activity(ActivityId id) {
        return database.sql(HELD + "where a.id = :id")
                .param("id", id.value())
                .query((row, number) -> held(row))
                .single();
    }

    private static Held held(ResultSet row) throws SQLException {
        var meeting = row.getObject("meeting", UUID.class);
        return new Held(
                row.getObject("activity", UUID.class),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getInt("people"),
                meeting == null ? null : new MeetingId(meeting),
                row.getString("name"),
                row.getString("number_be"),
                instant(row.getTimestamp("starts_at")),
                instant(row.getTimestamp("closed_at")),
                row.getString("place"));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /** The matters of each agenda in order, with what they led to. */
    Map<MeetingId, List<Matter>> matters(Collection<MeetingId> meetings) {
        return of(meetings, """
                select i.meeting_id, i.id, i.title, coalesce(o.kind, i.outcome) as kind,
                       case when o.kind is null then i.outcome_text else o.text end as text
                from agenda_item i
                left join item_outcome o on o.item_id = i.id and o.state = 'DECIDED'
                where i.kind = 'MATTER' and i.meeting_id""" + OF_MEETINGS + " order by i.heading, i.sub, o.position", row -> {
            var kind = row.getString("kind");
            return new Matter(
                    row.getObject("id", UUID.class),
                    row.getString("title"),
                    kind == null ? null : OutcomeKind.valueOf(kind),
                    row.getString("text"));
        });
    }

    /** What units reported last of the assignments that came of a meeting. */
    Map<MeetingId, List<Use>> uses(Collection<MeetingId> meetings) {
        return of(
                meetings,
                """
                select m.meeting_id, u.short_th, r.text,
                       case when a.state in ('SUBMITTED', 'DONE') then 100 else r.percent end as percent
                from recommendation m
                join assignment a on a.matter_id = m.id and not a.secret and a.state not in ('DECLINED', 'CANCELLED')
                join unit u on u.code = a.unit
                cross join lateral (
                    select text, percent from progress_report
                    where assignment_id = a.id and kind <> 'NOTHING' order by at desc limit 1) r
                where not m.secret and m.meeting_id""" + OF_MEETINGS + " order by m.item_number, a.due_date, a.id",
                row -> new Use(row.getString("short_th"), row.getString("text"), row.getInt("percent")));
    }

    /** The photos that units sent of what came of a meeting, those drawn anew alone. */
    List<DocumentId> evidence(MeetingId meeting) {
        return database.sql("""
                        select distinct d.id, d.stored_at
                        from recommendation m
                        join assignment a on a.matter_id = m.id and not a.secret
                        join progress_report r on r.assignment_id = a.id
                        join progress_report_document f on f.report_id = r.id
                        join document d on d.id = f.document_id and d.thumbnail
                        where not m.secret and m.meeting_id = :meeting
                        order by d.stored_at, d.id limit 60
                        """)
                .param("meeting", meeting.value())
                .query((row, number) -> new DocumentId(row.getObject("id", UUID.class)))
                .list();
    }

    private <T> Map<MeetingId, List<T>> of(Collection<MeetingId> meetings, String sql, RowOf<T> value) {
        return database
                .sql(sql)
                .param("meetings", joined(meetings))
                .query((row, number) ->
                        Map.entry(new MeetingId(row.getObject("meeting_id", UUID.class)), value.of(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static String joined(Collection<MeetingId> meetings) {
        return meetings.stream().map(MeetingId::toString).collect(joining(","));
    }

    private interface RowOf<T> {
        T of(ResultSet row) throws SQLException;
    }
}
