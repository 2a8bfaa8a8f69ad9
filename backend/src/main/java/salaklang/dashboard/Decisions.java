package salaklang.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.meeting.SecretMatter;
import salaklang.recommendation.RecommendationId;

/** What waits for a decision of the governor or a vice governor. */
@Repository
class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that has waited longest first. */
    List<Decision> waiting() {
        return jdbc.sql("""
                        select r.id, r.title, r.secret, c.name as committee, r.meeting_number || ' · ' || r.item_number as origin,
                               coalesce(p.units, 0) as units, p.first_due, coalesce(s.since, r.created_at) as since
                        from recommendation r
                        join committee c on c.id = r.committee_id
                        left join lateral (select count(distinct unit) as units, min(due_date) as first_due
                                           from planned_assignment where recommendation_id = r.id) p on true
                        left join lateral (select max(at) as since from recommendation_step
                                           where recommendation_id = r.id and kind = 'PROPOSED') s on true
                        where r.state = 'PROPOSED'
                        order by since, r.id
                        """).query((row, number) -> decision(row)).list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                new RecommendationId(row.getObject("id", UUID.class)),
                row.getBoolean("secret") ? SecretMatter.title() : row.getString("title"),
                row.getString("committee"),
                row.getString("origin"),
                row.getInt("units"),
                row.getObject("first_due", LocalDate.class),
                row.getTimestamp("since").toInstant());
    }
}
