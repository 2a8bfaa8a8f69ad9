package salaklang.decision;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;

/** What was discussed about each item, saved as it is typed. */
@Repository
class Notes {

    private static final RowMapper<NoteView> VIEW = (row, number) -> new NoteView(
            row.getString("text"),
            row.getInt("version"),
            row.getString("written_by"),
            row.getTimestamp("written_at").toInstant());

    private final JdbcClient jdbc;
    private final Clock clock;

    Notes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<NoteView> find(AgendaItemId item) {
        return jdbc.sql("select text, version, written_by, written_at from discussion_note where item_id = :item")
                .param("item", item.value())
                .query(VIEW)
                .optional();
    }

    Map<AgendaItemId, NoteView> of(MeetingId meeting) {
        var found = new HashMap<AgendaItemId, NoteView>();
        jdbc.sql("select item_id, text, version, written_by, written_at from discussion_note where meeting_id = :id")
                .param("id", meeting.value())
                .query(row -> {
                    found.put(new AgendaItemId(row.getObject("item_id", UUID.class)), VIEW.mapRow(row, 0));
                });
        return found;
    }

    /** @return false where the note is no longer at that version: then nothing is written */
    boolean save(MeetingId meeting, AgendaItemId item, int version, String text, Person by) {
        var sql = version == 0 ? """
                  insert into discussion_note (item_id, meeting_id, text, version, written_by, written_at)
                  values (:item, :meeting, :text, 1, :by, :at) on conflict do nothing
                  """ : """
                  update discussion_note set text = :text, version = version + 1, written_by = :by, written_at = :at
                  where item_id = :item and meeting_id = :meeting and version = :version
                  """;
        return jdbc.sql(sql)
                        .param("item", item.value())
                        .param("meeting", meeting.value())
                        .param("text", text)
                        .param("version", version)
                        .param("by", by.displayName())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
