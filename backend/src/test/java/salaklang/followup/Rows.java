package salaklang.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.assignment.AssignmentId;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingId;
import salaklang.recommendation.RecommendationId;
import salaklang.tenancy.CurrentTenant;

/** Puts records of a province into the database as they would be at some moment, without the way that led there. */
public final class Rows {

    private final String province;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Rows(String province, JdbcClient jdbc, TransactionTemplate transaction) {
        this.province = province;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A unit that no other test knows. */
    public UnitCode unit(String kind, UnitCode district) {
        var code = UnitCode.of((kind.equals("AGENCY") ? "agencies/" : kind.equals("DISTRICT") ? "districts/" : "laos/")
                + "t-" + UUID.randomUUID().toString().substring(0, 8));
        run(
                """
                insert into unit (id, code, kind, name_th, name_en, short_th, district, position, active, version)
                values (gen_random_uuid(), ?, ?, ?, 'A unit of a test', ?, ?, 900, true, 0)
                """,
                code.value(),
                kind,
                "หน่วยงานทดสอบ " + code,
                "ทดสอบ " + code,
                district == null ? null : district.value());
        return code;
    }

    public UnitCode division(UnitCode office) {
        var code = UnitCode.of(office + ".t-" + UUID.randomUUID().toString().substring(0, 8));
        run("""
                insert into unit (id, code, kind, name_th, name_en, short_th, parent, position, active, version)
                values (gen_random_uuid(), ?, 'DIVISION', ?, 'A division of a test', ?, ?, 900, true, 0)
                """, code.value(), "กลุ่มงานทดสอบ " + code, "กลุ่มงาน " + code, office.value());
        return code;
    }

    public CommitteeId committee(UnitCode secretariat) {
        var id = CommitteeId.next();
        run("""
                insert into committee (id, name, kind, secretariat, state, version)
                values (?, ?, 'COMMITTEE', ?, 'ACTIVE', 0)
                """, id.value(), "คณะกรรมการทดสอบ " + id, secretariat.value());
        return id;
    }

    public void seat(CommitteeId committee, UnitCode unit) {
        run("""
                insert into seat (id, committee_id, position, office, basis, unit, rank, counts, substitutes,
                                  substitute_counts, version)
                values (gen_random_uuid(), ?, 'ผู้แทนหน่วยงานทดสอบ', 'MEMBER', 'REPRESENTATIVE', ?, 1, true,
                        'ANY_WITH_LETTER', true, 0)
                """, committee.value(), unit.value());
    }

    public MeetingId meeting(CommitteeId committee, Instant startsAt, String state) {
        var id = new MeetingId(UUID.randomUUID());
        run("""
                insert into meeting (id, committee_id, number, year_be, starts_at, place, state, version)
                values (?, ?, (select count(*) + 1 from meeting where committee_id = ?), 2569, ?, 'ห้องประชุม', ?, 0)
                """, id.value(), committee.value(), committee.value(), startsAt.atOffset(ZoneOffset.UTC), state);
        return id;
    }

    /** Minutes of a meeting that the governor chaired and has not signed; the chair's seat lists substitutes. */
    public UUID lockedMinutes(CommitteeId committee, MeetingId meeting) {
        var minutes = UUID.randomUUID();
        var seat = UUID.randomUUID();
        var file = UUID.randomUUID();
        var sha256 = "0".repeat(64);
        run("""
                insert into seat (id, committee_id, position, office, basis, rank, counts, substitutes, substitute_counts,
                                  version)
                values (?, ?, 'ผู้ว่าราชการจังหวัด', 'CHAIR', 'EX_OFFICIO', 1, true, 'LISTED', true, 0)
                """, seat, committee.value());
        run("""
                insert into document (id, file_name, media_type, size, sha256, stored_at, stored_by, version)
                values (?, 'minutes.pdf', 'application/pdf', 1, ?, now(), 'secretary', 0)
                """, file, sha256);
        run("""
                insert into minutes (id, meeting_id, committee_id, edition, style, state, body_name, number_be, starts_at,
                                     place, presiding_name, presiding_seat_id, taker_name, drafted_at, adopted_by,
                                     adopted_at, locked_at, pdf_id, docx_id, sha256, version)
                values (?, ?, ?, 1, 'SUMMARY', 'LOCKED', 'คณะกรรมการทดสอบ', '1/2569', now(), 'ห้องประชุม', 'ผู้ว่าราชการจังหวัด',
                        ?, 'เลขานุการ', now(), 'SAME_MEETING', now(), now(), ?, ?, ?, 0)
                """, minutes, meeting.value(), committee.value(), seat, file, file, sha256);
        return minutes;
    }

    /** An item of the agenda with its planned time. */
    public void item(MeetingId meeting, int sub, int minutes) {
        run("""
                insert into agenda_item (id, meeting_id, kind, heading, heading_kind, sub, title, late, minutes, version)
                values (gen_random_uuid(), ?, 'MATTER', 4, 'FOR_CONSIDERATION', ?, 'เรื่องทดสอบ', false, ?, 0)
                """, meeting.value(), sub, minutes);
    }

    public RecommendationId recommendation(CommitteeId committee, MeetingId meeting, String title, String state) {
        var id = RecommendationId.next();
        run("""
                insert into recommendation (id, committee_id, meeting_id, meeting_number, meeting_at, item_id,
                                            outcome_id, item_number, kind, title, text, state, created_at, version)
                values (?, ?, ?, '1/2569', now(), gen_random_uuid(), gen_random_uuid(), '4.1', 'RECOMMENDATION', ?, ?, ?, now(), 0)
                """, id.value(), committee.value(), meeting.value(), title, title, state);
        return id;
    }

    public RecommendationId recommendation(CommitteeId committee) {
        return recommendation(
                committee,
                meeting(committee, Instant.now().minusSeconds(86_400), "HELD"),
                "เรื่องทดสอบ",
                "IN_PROGRESS");
    }

    public AssignmentId assignment(
            CommitteeId committee, RecommendationId recommendation, UnitCode unit, String state, LocalDate due) {
        return assignment(committee, recommendation, unit, state, due, null);
    }

    public AssignmentId assignment(
            CommitteeId committee,
            RecommendationId recommendation,
            UnitCode unit,
            String state,
            LocalDate due,
            Instant submittedAt) {
        var id = AssignmentId.next();
        run(
                """
                insert into assignment (id, recommendation_id, committee_id, unit, title, expected, due_date, state,
                                        reported_percent, submitted_at, offered_at, version, matter_id, watched_from,
                                        part, required, sequence, urgency, extensions)
                values (?, ?, ?, ?, 'งานทดสอบ', 'ผลงาน', ?, ?, 0, ?, now(), 0, ?, now(),
                        'LEAD', true, 1, 'NORMAL', 0)
                """,
                id.value(),
                recommendation.value(),
                committee.value(),
                unit.value(),
                due,
                state,
                submittedAt == null ? null : submittedAt.atOffset(ZoneOffset.UTC),
                recommendation.value());
        return id;
    }

    private void run(String sql, Object... values) {
        CurrentTenant.run(
                province,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql(sql).params(values).update()));
    }
}
