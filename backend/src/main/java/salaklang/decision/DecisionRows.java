package salaklang.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.committee.Majority;
import salaklang.committee.SeatId;
import salaklang.document.DocumentId;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.OutcomeKind;

/** Reads all that is on record about the items of a meeting by one query, each row as the document that it is. */
@Repository
class DecisionRows {

    /** What a row is about. */
    enum Kind {
        NOTE,
        OUTCOME,
        BALLOT,
        MARK,
        CONFLICT,
        DISSENT,
        IN_HAND
    }

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DecisionRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The items of a meeting, each with those from which a lack of quorum carried it. */
    private static final String LINES = """
            with recursive line as (
                select i.tenant_id, i.id as here, i.id, i.carried_from from agenda_item i where i.meeting_id = :id
                union all
                select o.tenant_id, l.here, o.id, o.carried_from from line l
                join agenda_item o on o.tenant_id = l.tenant_id and o.id = l.carried_from)
            """;

    /** A conflict goes where its item goes, unless it is over. */
    private static final String CONFLICTS = """
            select 'CONFLICT' as kind, c.left_at::text as place,
                to_jsonb(c) || jsonb_build_object('item_id', l.here, 'carried', l.here <> l.id) as doc
            from line l join conflict_of_interest c on c.tenant_id = l.tenant_id and c.item_id = l.id
            where l.here = l.id or c.standing <> 'RAISED' and c.stayed_at is null and c.withdrawn_at is null
            """;

    /** The conflicts of interest in the items of a meeting, those among them that came with an item. */
    List<ConflictView> conflicts(MeetingId meeting) {
        return jdbc.sql(LINES + CONFLICTS + " order by place")
                .param("id", meeting.value())
                .query((row, number) -> conflict(document(row.getString("doc"))))
                .list();
    }

    /** The rows of each kind in the order in which they are shown; a kind without rows is left out. */
    Map<Kind, List<JsonNode>> of(MeetingId meeting) {
        var found = new EnumMap<Kind, List<JsonNode>>(Kind.class);
        jdbc.sql(LINES + """
                        select 'NOTE' as kind, '' as place, to_jsonb(n) as doc
                        from discussion_note n where n.meeting_id = :id
                        union all
                        select 'OUTCOME', lpad(o.position::text, 6, '0'), to_jsonb(o)
                        from item_outcome o where o.meeting_id = :id
                        union all
                        select 'BALLOT', b.opened_at::text, to_jsonb(b) from ballot b where b.meeting_id = :id
                        union all
                        select 'MARK', m.position, to_jsonb(m) from ballot_mark m
                        join ballot b on b.tenant_id = m.tenant_id and b.id = m.ballot_id where b.meeting_id = :id
                        union all
                        """ + CONFLICTS + """
                        union all
                        select 'DISSENT', d.at::text, to_jsonb(d) from dissent d where d.meeting_id = :id
                        union all
                        select 'IN_HAND', '', to_jsonb(h) from meeting_room h where h.meeting_id = :id
                        order by place
                        """).param("id", meeting.value()).query(row -> {
            found.computeIfAbsent(Kind.valueOf(row.getString("kind")), kind -> new ArrayList<>())
                    .add(document(row.getString("doc")));
        });
        return found;
    }

    static AgendaItemId item(JsonNode row) {
        return id(row, "item_id", AgendaItemId::new);
    }

    static NoteView note(JsonNode row) {
        return new NoteView(
                text(row, "text"), row.get("version").asInt(), text(row, "written_by"), at(row, "written_at"));
    }

    static OutcomeView outcome(JsonNode row) {
        return new OutcomeView(
                id(row, "id", OutcomeId::new),
                item(row),
                row.get("position").asInt(),
                OutcomeKind.valueOf(text(row, "kind")),
                text(row, "text"),
                OutcomeState.valueOf(text(row, "state")),
                id(row, "ballot_id", BallotId::new),
                at(row, "decided_at"),
                text(row, "decided_by"),
                text(row, "reason"));
    }

    static BallotView ballot(JsonNode row, int voted) {
        return new BallotView(
                id(row, "id", BallotId::new),
                item(row),
                id(row, "outcome_id", OutcomeId::new),
                id(row, "conflict_id", ConflictId::new),
                BallotSecrecy.valueOf(text(row, "secrecy")),
                Majority.valueOf(text(row, "majority")),
                BallotState.valueOf(text(row, "state")),
                at(row, "opened_at"),
                at(row, "closed_at"),
                voted,
                row.get("in_favour").isNull()
                        ? null
                        : new VoteCount(
                                row.get("in_favour").asInt(),
                                row.get("against").asInt(),
                                row.get("abstained").asInt()),
                number(row, "present"),
                number(row, "members"),
                text(row, "casting") == null ? null : Choice.valueOf(text(row, "casting")),
                text(row, "cast_by"),
                row.get("cast_on_behalf").asBoolean(),
                at(row, "cast_at"),
                text(row, "reason"));
    }

    static BallotId ballotOf(JsonNode mark) {
        return id(mark, "ballot_id", BallotId::new);
    }

    static VoteView vote(JsonNode row) {
        return new VoteView(
                id(row, "seat_id", SeatId::new),
                text(row, "position"),
                text(row, "choice") == null ? null : Choice.valueOf(text(row, "choice")),
                row.get("by_hand").asBoolean());
    }

    static ConflictView conflict(JsonNode row) {
        return new ConflictView(
                id(row, "id", ConflictId::new),
                item(row),
                id(row, "seat_id", SeatId::new),
                text(row, "position"),
                text(row, "reason"),
                row.get("declared").asBoolean(),
                text(row, "raised_by"),
                ConflictStanding.valueOf(text(row, "standing")),
                text(row, "answer"),
                at(row, "left_at"),
                at(row, "stayed_at"),
                at(row, "returned_at"),
                at(row, "withdrawn_at"),
                text(row, "withdrawn_by"),
                text(row, "withdrawn_reason"),
                row.get("carried").asBoolean());
    }

    static DissentView dissent(JsonNode row) {
        return new DissentView(
                item(row),
                id(row, "seat_id", SeatId::new),
                text(row, "position"),
                text(row, "text"),
                id(row, "document_id", DocumentId::new),
                text(row, "recorded_by"),
                at(row, "at"));
    }

    private JsonNode document(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(JsonNode row, String column) {
        return row.get(column).isNull() ? null : row.get(column).asText();
    }

    private static Integer number(JsonNode row, String column) {
        return row.get(column).isNull() ? null : row.get(column).asInt();
    }

    private static Instant at(JsonNode row, String column) {
        return row.get(column).isNull()
                ? null
                : OffsetDateTime.parse(row.get(column).asText()).toInstant();
    }

    private static <T> T id(JsonNode row, String column, Function<UUID, T> of) {
        return row.get(column).isNull()
                ? null
                : of.apply(UUID.fromString(row.get(column).asText()));
    }
}
