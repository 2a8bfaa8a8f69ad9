package salaklang.local;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What had been done in the year before the story begins, so that a trend can be seen: a letter of each month that
 * agencies and districts answered, better every month. It is written as it would stand now, without the way that led there.
 */
@Component
@Profile("demo-case")
class DemoHistory {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    DemoHistory(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    void write(LocalDate today) {
        transaction.executeWithoutResult(status -> {
            letters(today);
            parts();
            steps();
        });
    }

    /** What the story's matters belong to. */
    void nameProgrammes(int fiscalYear) {
        transaction.executeWithoutResult(status -> {
            programme("โครงการเมืองสิ่งแวดล้อมยั่งยืน", fiscalYear, "recommendation_id is not null");
            programme("แผนจัดการขยะมูลฝอยของจังหวัด", fiscalYear, "directive_id is not null");
        });
    }

    private void programme(String name, int fiscalYear, String which) {
        database.sql("""
                        with made as (
                          insert into programme (id, name, fiscal_year_be, version)
                          values (gen_random_uuid(), :name, :year, 0) returning id)
                        update assignment set programme_id = (select id from made) where %s
                        """.formatted(which))
                .param("name", name)
                .param("year", fiscalYear)
                .update();
    }

    private void letters(LocalDate today) {
        database.sql("""
                        insert into directive (id, kind, number, year_be, title, text, letter_number, letter_date, letter_from,
                            urgency, assigner, issued_by, issued_by_position, issued_at, state, ended_at, version)
                        select gen_random_uuid(), 'LETTER',
                            row_number() over (partition by extract(year from month) order by month),
                            extract(year from month)::int + 543, 'รายงานผลการจัดการขยะมูลฝอยประจำเดือน',
                            'ให้หน่วยงานและอำเภอรายงานผลการจัดการขยะมูลฝอยในความรับผิดชอบประจำเดือน',
                            'มท 0810.5/ว ' || (100 + extract(month from month)::int), month + 1,
                            'กรมส่งเสริมการปกครองท้องถิ่น', 'NORMAL', 'agencies/po', 'demo', 'เลขานุการคณะกรรมการ',
                            (month + 2 + time '09:30') at time zone 'Asia/Bangkok', 'DONE',
                            (month + 40 + time '10:00') at time zone 'Asia/Bangkok', 0
                        from (select (date_trunc('month', cast(:today as date)) - make_interval(months => n))::date as month
                              from generate_series(2, 16) n) months
                        """).param("today", today).update();
        database.sql("""
                        insert into directive_count (kind, year_be, last_number)
                        select 'LETTER', year_be, max(number) from directive where kind = 'LETTER' group by year_be
                        """).update();
    }

    /** Some units are always better than others, and all of them better than a year ago. */
    private void parts() {
        database.sql("""
                        insert into assignment (id, directive_id, matter_id, assigner, unit, title, expected, due_date, part,
                            required, sequence, urgency, state, reported_percent, last_reported_at, submitted_at, extensions,
                            offered_at, watched_from, ended_at, version)
                        select gen_random_uuid(), d.id, d.id, d.assigner, u.code, d.title, 'รายงานปริมาณขยะและการคัดแยก',
                            due, 'LEAD', true, 1, 'NORMAL', 'DONE', 100, handed_in, handed_in, 0, d.issued_at, d.issued_at,
                            handed_in + interval '2 days', 0
                        from directive d
                        cross join unit u
                        cross join lateral (select (d.letter_date + 23) as due,
                            abs(hashtext(u.code || d.letter_number || d.year_be)) as luck,
                            extract(month from age(now(), d.issued_at)) + 12 * extract(year from age(now(), d.issued_at)) as ago) c
                        cross join lateral (select (due + case
                                when luck % 100 < 92 - 2 * ago - abs(hashtext(u.code)) % 22 then - (luck % 7)::int
                                else (1 + luck % 8)::int end + time '14:20') at time zone 'Asia/Bangkok' as handed_in) h
                        where d.kind = 'LETTER' and (u.kind = 'DISTRICT' and luck % 3 = 0 or u.kind = 'AGENCY' and luck % 5 = 0)
                        """).update();
    }

    private void steps() {
        database.sql("""
                        insert into assignment_step (id, assignment_id, kind, at, by_user, by_position, unit, note)
                        select gen_random_uuid(), a.id, kind, at, 'demo', position, a.unit, null
                        from assignment a
                        cross join lateral (values
                            ('OFFERED', a.offered_at, 'เลขานุการคณะกรรมการ'),
                            ('SUBMITTED', a.submitted_at, 'เจ้าหน้าที่ผู้รับผิดชอบ'),
                            ('VERIFIED', a.ended_at, 'เลขานุการคณะกรรมการ')) s (kind, at, position)
                        where a.state = 'DONE'
                        """).update();
        database.sql("""
                        insert into progress_report (id, assignment_id, kind, percent, text, unit, at, by_user, by_position)
                        select gen_random_uuid(), id, 'SUBMISSION', 100, 'รายงานปริมาณขยะและการคัดแยกของเดือนแล้ว', unit,
                            submitted_at, 'demo', 'เจ้าหน้าที่ผู้รับผิดชอบ'
                        from assignment where state = 'DONE'
                        """).update();
    }
}
