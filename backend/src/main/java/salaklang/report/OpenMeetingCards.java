package salaklang.report;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import salaklang.committee.RuleProfile;
import salaklang.meeting.MeetingCards;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.meeting.Secrecy;

/** Says on a meeting's page whether it is open to outsiders, and lets its secretary mark it. */
@Component
class OpenMeetingCards implements MeetingCards {

    /** It has not taken place. */
    private static final Set<MeetingState> NOT_MARKED = EnumSet.of(MeetingState.CANCELLED, MeetingState.ADJOURNED);

    private final JdbcClient database;

    OpenMeetingCards(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param activity null where the meeting is not marked
     * @param people how many took part, as far as it was entered
     */
    record Card(ActivityId activity, int people) {}

    @Override
    public String template() {
        return "report/parts";
    }

    @Override
    public Card content(MeetingView meeting, RuleProfile rules, boolean runs) {
        if (meeting.secrecy() == Secrecy.SECRET || NOT_MARKED.contains(meeting.state())) {
            return null;
        }
        return database.sql("""
                        select a.id, coalesce(sum(g.people), 0) as people
                        from report_activity a left join report_activity_group g on g.activity_id = a.id
                        where a.meeting_id = :meeting group by a.id
                        """)
                .param("meeting", meeting.id().value())
                .query((row, number) -> new Card(new ActivityId(row.getObject("id", UUID.class)), row.getInt("people")))
                .optional()
                .orElse(runs ? new Card(null, 0) : null);
    }
}
