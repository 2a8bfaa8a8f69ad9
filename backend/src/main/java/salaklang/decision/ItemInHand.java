package salaklang.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;

/** Which item a meeting has in hand. */
@Repository
class ItemInHand {

    private final JdbcClient jdbc;

    ItemInHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AgendaItemId> of(MeetingId meeting) {
        return jdbc.sql("select item_id from meeting_room where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query(UUID.class)
                .optional()
                .map(AgendaItemId::new);
    }

    void set(MeetingId meeting, AgendaItemId item) {
        jdbc.sql("""
                        insert into meeting_room (meeting_id, item_id) values (:meeting, :item)
                        on conflict (tenant_id, meeting_id) do update set item_id = excluded.item_id
                        """)
                .param("meeting", meeting.value())
                .param("item", item.value())
                .update();
    }
}
