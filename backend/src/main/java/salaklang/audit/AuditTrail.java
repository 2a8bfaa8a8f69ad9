package salaklang.audit;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.course.Actors;
import salaklang.identity.OnBehalfOf;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;

/** Writes every change down, in the transaction of the change, and lets it be read. */
@Service
class AuditTrail implements Actors {

    /** Of what belongs to a secret meeting; asked of each line shown, for the trail itself is never touched again. */
    private static final String SECRET = """
            case when subject_id !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then false
                 else case subject
                     when 'meeting' then exists (
                         select from meeting where id = cast(subject_id as uuid) and secrecy = 'SECRET')
                     when 'minutes' then exists (
                         select from minutes join meeting on meeting.id = minutes.meeting_id
                         where minutes.id = cast(subject_id as uuid) and secrecy = 'SECRET')
                     when 'recommendation' then exists (
                         select from recommendation where id = cast(subject_id as uuid) and secret)
                     when 'assignment' then exists (
                         select from assignment where id = cast(subject_id as uuid) and secret)
                     else false end
            end""";

    private static final int MOST_ACTS = 1_000;

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Traced event) {
        var by = event.by();
        var source = Source.ofThisThread(by);
        jdbc.sql("""
                        insert into audit_entry (at, action, subject, subject_id, note,
                                                 user_id, user_name, position, units, on_behalf_of, source, ip)
                        values (:at, :action, :subject, :subjectId, :note,
                                :userId, :userName, :position, :units, :onBehalfOf, :source, :ip)
                        """)
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("action", event.action())
                .param("subject", event.subject())
                .param("subjectId", event.subjectId())
                .param("note", event.note())
                .param("userId", by == null ? null : by.userId())
                .param("userName", by == null ? null : by.userName())
                .param("position", by == null ? null : by.displayName())
                .param(
                        "units",
                        by == null
                                ? ""
                                : by.units().stream().map(UnitCode::value).collect(joining(" ")))
                .param("onBehalfOf", by == null || by.onBehalfOf() == null ? null : principal(by.onBehalfOf()))
                .param("source", source.kind().name())
                .param("ip", source.ip())
                .update();
    }

    private static String principal(OnBehalfOf principal) {
        return principal.displayName() + " (" + principal.userName() + ")";
    }

    /**
     * The newest first.
     *
     * @param subject only of this kind; null for all
     * @param subjectId only of this one; null for all
     * @param before only older than this entry; null for the newest
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> read(String subject, String subjectId, Long before, int limit) {
        return jdbc.sql("""
                        select *, %s as secret from audit_entry
                        where (cast(:subject as text) is null or subject = :subject)
                          and (cast(:subjectId as text) is null or subject_id = :subjectId)
                          and (cast(:before as bigint) is null or id < :before)
                        order by id desc limit :limit
                        """.formatted(SECRET))
                .param("subject", subject)
                .param("subjectId", subjectId)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    /** The trail says of a timer that nobody acted. */
    @Override
    @Transactional(readOnly = true)
    public List<Act> of(String subject, String id) {
        return jdbc.sql("""
                        select at, position from audit_entry
                        where subject_id = :id and subject = :subject and position is not null
                        order by id desc limit :most
                        """)
                .param("id", id)
                .param("subject", subject)
                .param("most", MOST_ACTS)
                .query((row, number) -> new Act(row.getTimestamp("at").toInstant(), row.getString("position")))
                .list();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("action"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("note"),
                row.getString("user_id"),
                row.getString("user_name"),
                row.getString("position"),
                row.getString("units"),
                row.getString("on_behalf_of"),
                Source.Kind.valueOf(row.getString("source")),
                row.getString("ip"),
                row.getBoolean("secret"));
    }
}
