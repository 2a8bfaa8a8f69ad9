package salaklang.invitation;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.NoticeCount;
import salaklang.committee.RuleProfile;
import salaklang.meeting.MeetingCards;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;

/** The letter and how many answered, on the page of a meeting, by one query. */
@Component
class InvitationCards implements MeetingCards {

    /**
     * What the card shows.
     *
     * @param unanswered how many have not answered
     * @param open whether answers still come in
     */
    record Card(
            String number,
            Instant sentAt,
            int noticeDays,
            int noticeRequired,
            NoticeCount noticeCount,
            String urgentReason,
            String consentBy,
            int attending,
            int excused,
            int substitutes,
            int unanswered,
            boolean open) {}

    private final JdbcClient jdbc;

    InvitationCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String template() {
        return "invitation/parts";
    }

    @Override
    @Transactional(readOnly = true)
    public Card content(MeetingView meeting, RuleProfile rules, boolean runs) {
        return meeting.state() == MeetingState.PLANNED
                ? null
                : card(meeting.id().value(), meeting.state() == MeetingState.INVITED);
    }

    private Card card(UUID meeting, boolean open) {
        return jdbc.sql("""
                        select l.*, r.* from invitation_letter l, (
                            select count(*) filter (where reply = 'ATTENDING') as attending,
                                count(*) filter (where reply = 'EXCUSED') as excused,
                                count(*) filter (where reply = 'SUBSTITUTE') as substitutes,
                                count(*) filter (where reply is null) as unanswered
                            from invitation where meeting_id = :meeting) r
                        where l.meeting_id = :meeting order by l.sequence desc limit 1
                        """)
                .param("meeting", meeting)
                .query((row, number) -> new Card(
                        row.getString("number"),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getInt("notice_days"),
                        row.getInt("notice_required"),
                        NoticeCount.valueOf(row.getString("notice_count")),
                        row.getString("urgent_reason"),
                        row.getString("consent_by"),
                        row.getInt("attending"),
                        row.getInt("excused"),
                        row.getInt("substitutes"),
                        row.getInt("unanswered"),
                        open))
                .optional()
                .orElse(null);
    }
}
