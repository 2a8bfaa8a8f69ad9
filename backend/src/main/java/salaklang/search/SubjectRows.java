package salaklang.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What there is to find of a subject now, and who may find it: the same as the features' {@code …Access} let them see.
 *
 * <p>What is secret is not among it, but for the bare number of a secret meeting; neither are the papers of an item in
 * which somebody has a conflict of interest, for nobody. Whoever may read them finds the item and opens them there.
 */
@Component
class SubjectRows {

    private static final String COMMITTEES = """
            select 'COMMITTEE' as kind, c.id, c.id as owner, '/committees/' || c.id as path, c.name as title,
                coalesce(u.name_th || ' ' || u.short_th, '') as about, '' as body, coalesce(c.established_on, date '1900-01-01') as day,
                c.secretariat as unit, c.id as committee, array['all', 'c' || c.id] as readers, null::uuid as document
            from committee c left join unit u on (u.tenant_id, u.code) = (c.tenant_id, c.secretariat)
            where c.id in (:ids)
            union all
            select 'FILE', d.id, c.id, '/committees/' || c.id || '/orders', d.file_name,
                o.number || coalesce(' ' || o.about, '') || ' · ' || c.name, '', o.issued_on,
                c.secretariat, c.id, array['all', 'c' || c.id], d.id
            from committee c
            join appointment_order o on (o.tenant_id, o.committee_id) = (c.tenant_id, c.id)
            join document d on (d.tenant_id, d.id) = (o.tenant_id, o.document_id)
            where c.id in (:ids)
            """;

    private static final String MEETINGS = """
            with recursive here as (
                select m.*, c.name || coalesce(' ครั้งที่ ' || m.number || '/' || m.year_be, '') as called, c.secretariat,
                    (m.starts_at at time zone 'Asia/Bangkok')::date as day,
                    array['all', 'c' || c.id]
                        || array(select 'g' || a.account from attendance a
                            where (a.tenant_id, a.meeting_id) = (m.tenant_id, m.id)
                                and a.account is not null and a.presence in ('PRESENT', 'SUBSTITUTE'))
                        || array(select 'g' || i.substitute_account from invitation i
                            where (i.tenant_id, i.meeting_id) = (m.tenant_id, m.id)
                                and i.substitute_account is not null) as readers
                from meeting m join committee c on (c.tenant_id, c.id) = (m.tenant_id, m.committee_id)
                where m.id in (:ids)),
            line as (
                select i.tenant_id, i.id as here, i.id, i.carried_from
                from agenda_item i join here m on (m.tenant_id, m.id) = (i.tenant_id, i.meeting_id)
                union all
                select o.tenant_id, l.here, o.id, o.carried_from
                from line l join agenda_item o on (o.tenant_id, o.id) = (l.tenant_id, l.carried_from)),
            kept as (
                select l.here as id from line l
                join conflict_of_interest c on (c.tenant_id, c.item_id) = (l.tenant_id, l.id))
            select 'MEETING' as kind, m.id, m.id as owner, '/meetings/' || m.id as path, m.called as title,
                case when m.secrecy = 'SECRET' then '' else m.place end as about, '' as body, m.day,
                m.secretariat as unit, m.committee_id as committee, m.readers, null::uuid as document
            from here m
            union all
            select 'AGENDA_ITEM', i.id, m.id, '/meetings/' || m.id, i.title, m.called, coalesce(i.note, ''), m.day,
                coalesce(i.presenter, m.secretariat), m.committee_id, m.readers, null
            from here m join agenda_item i on (i.tenant_id, i.meeting_id) = (m.tenant_id, m.id)
            where m.secrecy <> 'SECRET' and i.kind = 'MATTER'
            union all
            select 'FILE', d.id, m.id, '/meetings/' || m.id, d.file_name, i.title || ' · ' || m.called, '', m.day,
                coalesce(i.presenter, m.secretariat), m.committee_id, m.readers, d.id
            from here m join agenda_item i on (i.tenant_id, i.meeting_id) = (m.tenant_id, m.id)
            join agenda_paper p on (p.tenant_id, p.item_id) = (i.tenant_id, i.id)
            join document d on (d.tenant_id, d.id) = (p.tenant_id, p.document_id)
            where m.secrecy <> 'SECRET' and i.id not in (select id from kept)
            """;

    private static final String MINUTES = """
            select 'MINUTES' as kind, r.id, r.id as owner, '/minutes/' || r.id as path,
                'รายงานการประชุม' || r.body_name || ' ครั้งที่ ' || r.number_be as title, r.place as about,
                coalesce((select string_agg(s.label || ' ' || s.text, E'\\n' order by s.ordinal) from minutes_section s
                    where (s.tenant_id, s.minutes_id) = (r.tenant_id, r.id)), '') as body,
                (r.starts_at at time zone 'Asia/Bangkok')::date as day, c.secretariat as unit,
                r.committee_id as committee,
                case when r.state = 'DRAFT' then array['admin', 'r' || c.id] else array['all', 'c' || c.id] end as readers,
                null::uuid as document
            from minutes r
            join meeting m on (m.tenant_id, m.id) = (r.tenant_id, r.meeting_id)
            join committee c on (c.tenant_id, c.id) = (r.tenant_id, r.committee_id)
            where r.id in (:ids) and m.secrecy <> 'SECRET' and r.superseded_by is null
            """;

    private static final String RECOMMENDATIONS = """
            select 'RECOMMENDATION' as kind, r.id, r.id as owner, '/recommendations/' || r.id as path, r.title,
                c.name || ' ครั้งที่ ' || r.meeting_number as about, r.text as body,
                (r.meeting_at at time zone 'Asia/Bangkok')::date as day, c.secretariat as unit,
                r.committee_id as committee,
                array['all', 'r' || c.id] || case when r.decided_at is null then array[]::text[] else
                    array['c' || c.id] || array(select distinct 'u' || a.unit from assignment a
                        where (a.tenant_id, a.recommendation_id) = (r.tenant_id, r.id)) end as readers,
                null::uuid as document
            from recommendation r join committee c on (c.tenant_id, c.id) = (r.tenant_id, r.committee_id)
            where r.id in (:ids) and not r.secret and r.state <> 'SUPERSEDED'
            """;

    private static final String ASSIGNMENTS = """
            with here as (
                select a.*, coalesce(u.name_th || ' ' || u.short_th, '') as unit_name,
                    (a.offered_at at time zone 'Asia/Bangkok')::date as day,
                    array['all', 'u' || a.unit]
                        || case when a.committee_id is null then array['u' || a.assigner]
                            else array['r' || a.committee_id] end
                        || case when a.unit like 'laos/%' and u.district is not null then array['u' || u.district]
                            else array[]::text[] end
                        || case when a.parent_id is null then array[]::text[] else
                            array(select distinct 'r' || o.committee_id from assignment o
                                where (o.tenant_id, o.matter_id) = (a.tenant_id, a.matter_id)
                                    and o.committee_id is not null) end as readers
                from assignment a left join unit u on (u.tenant_id, u.code) = (a.tenant_id, a.unit)
                where a.id in (:ids) and not a.secret and a.state <> 'CANCELLED')
            select 'ASSIGNMENT' as kind, a.id, a.id as owner, '/assignments/' || a.id as path, a.title,
                a.unit_name as about, case when a.expected = a.title then '' else a.expected end as body, a.day, a.unit,
                a.committee_id as committee, a.readers, null::uuid as document
            from here a
            union all
            select 'REPORT', p.id, a.id, '/assignments/' || a.id, a.title, a.unit_name,
                p.text || coalesce(' ' || p.delay_text, ''), (p.at at time zone 'Asia/Bangkok')::date, a.unit,
                a.committee_id, a.readers, null
            from here a join progress_report p on (p.tenant_id, p.assignment_id) = (a.tenant_id, a.id)
            union all
            select 'FILE', d.id, a.id, '/assignments/' || a.id, d.file_name, a.title, '',
                (p.at at time zone 'Asia/Bangkok')::date, a.unit, a.committee_id, a.readers, d.id
            from here a join progress_report p on (p.tenant_id, p.assignment_id) = (a.tenant_id, a.id)
            join progress_report_document e on (e.tenant_id, e.report_id) = (p.tenant_id, p.id)
            join document d on (d.tenant_id, d.id) = (e.tenant_id, e.document_id)
            """;

    private static final String DIRECTIVES = """
            with here as (
                select d.*, (d.issued_at at time zone 'Asia/Bangkok')::date as day,
                    case d.kind when 'DIRECTIVE' then 'ข้อสั่งการที่ ' || d.number || '/' || d.year_be
                        else 'หนังสือที่ ' || d.letter_number || ' ' || d.letter_from end as about,
                    array['all', 'u' || d.assigner, 'p' || d.issued_by]
                        || array(select distinct unnest(array['u' || a.unit, 'u' || u.district]) from assignment a
                            left join unit u on (u.tenant_id, u.code) = (a.tenant_id, a.unit) and a.unit like 'laos/%'
                            where (a.tenant_id, a.matter_id) = (d.tenant_id, d.id)) as readers
                from directive d where d.id in (:ids) and d.state <> 'CANCELLED')
            select 'DIRECTIVE' as kind, d.id, d.id as owner, '/directives/' || d.id as path, d.title, d.about,
                d.text as body, d.day, d.assigner as unit, null::uuid as committee, d.readers, null::uuid as document
            from here d
            union all
            select 'FILE', f.id, d.id, '/directives/' || d.id, f.file_name, d.title, '', d.day, d.assigner, null,
                d.readers, f.id
            from here d join directive_document e on (e.tenant_id, e.directive_id) = (d.tenant_id, d.id)
            join document f on (f.tenant_id, f.id) = (e.tenant_id, e.document_id)
            """;

    private static final Map<Subject.Kind, String> OF = Map.of(
            Subject.Kind.COMMITTEE, COMMITTEES,
            Subject.Kind.MEETING, MEETINGS,
            Subject.Kind.MINUTES, MINUTES,
            Subject.Kind.RECOMMENDATION, RECOMMENDATIONS,
            Subject.Kind.ASSIGNMENT, ASSIGNMENTS,
            Subject.Kind.DIRECTIVE, DIRECTIVES);

    private final JdbcClient database;

    SubjectRows(JdbcClient database) {
        this.database = database;
    }

    /** What is to be found of these subjects of a kind, files without their text, by one query. */
    List<Entry> of(Subject.Kind kind, Collection<UUID> ids) {
        return database.sql(OF.get(kind))
                .param("ids", ids)
                .query((row, number) -> entry(kind, row))
                .list();
    }

    static boolean knows(Subject.Kind kind) {
        return OF.containsKey(kind);
    }

    private static Entry entry(Subject.Kind kind, ResultSet row) throws SQLException {
        return new Entry(
                Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                new Subject(kind, row.getObject("owner", UUID.class)),
                row.getString("path"),
                row.getString("title"),
                row.getString("about"),
                row.getString("body"),
                row.getObject("day", LocalDate.class),
                row.getString("unit"),
                row.getObject("committee", UUID.class),
                Readers.withHeads(
                        Arrays.stream((String[]) row.getArray("readers").getArray())
                                .filter(Objects::nonNull)
                                .toList()),
                row.getObject("document", UUID.class));
    }
}
