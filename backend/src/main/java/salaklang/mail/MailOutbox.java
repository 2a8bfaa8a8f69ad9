package salaklang.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.escalation.Channel;

/** The mails kept: those that wait, those sent and those given up. */
@Repository
class MailOutbox {

    /** Longer than any attempt takes. Who holds a lease longer has died, and another sends the mail. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int LONGEST_ERROR = 500;

    private final JdbcClient jdbc;
    private final Documents documents;

    MailOutbox(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /**
     * Whether it is new; nothing happens where its key has been handed in before.
     *
     * @param notBefore when it may be sent first
     */
    boolean put(UUID id, Channel channel, MailMessage message, MailBody body, Instant notBefore, Instant now) {
        var calendar = Optional.ofNullable(message.calendar());
        var isNew = jdbc.sql("""
                        insert into mail (id, channel, idempotency_key, queue, recipient_name, recipient_address, subject,
                            body_text, body_html, calendar_method, calendar, state, next_attempt_at, created_at)
                        values (:id, :channel, :key, :queue, :name, :address, :subject,
                            :text, :html, :method, :calendar, 'WAITING', :notBefore, :now)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("channel", channel.name())
                        .param("key", message.key())
                        .param("queue", message.queue())
                        .param("name", line(message.to().name()))
                        .param("address", line(message.to().address()))
                        .param("subject", line(message.subject()))
                        .param("text", body.text())
                        .param("html", body.html())
                        .param(
                                "method",
                                calendar.map(each -> each.method().name()).orElse(null))
                        .param("calendar", calendar.map(MailCalendar::object).orElse(null))
                        .param("notBefore", notBefore.atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (isNew) {
            for (var position = 0; position < message.files().size(); position++) {
                attach(id, position, message.files().get(position));
            }
        }
        return isNew;
    }

    private void attach(UUID mail, int position, MailFile file) {
        jdbc.sql("""
                        insert into mail_file (mail_id, position, file_name, media_type, document_id, content)
                        values (:mail, :position, :name, :type, :document, :content)
                        """)
                .param("mail", mail)
                .param("position", position)
                .param("name", line(file.fileName()))
                .param("type", file.mediaType())
                .param(
                        "document",
                        file.document() == null ? null : file.document().value())
                .param("content", file.content())
                .update();
    }

    /**
     * Takes the next mail whose turn it is, for {@link #LEASE}. Of a queue to one address only the earliest has its turn;
     * what another replica is taking at this moment is passed over.
     */
    Optional<Mail> take(Channel channel, Instant now) {
        return jdbc.sql("""
                        update mail set lease = :lease, leased_until = :until
                        where id = (
                            select m.id from mail m
                            where m.state = 'WAITING' and m.channel = :channel and m.next_attempt_at <= :now
                              and (m.leased_until is null or m.leased_until <= :now)
                              and not exists (
                                select 1 from mail e
                                where e.state = 'WAITING' and e.channel = m.channel and e.queue = m.queue
                                  and e.recipient_address = m.recipient_address and e.sequence < m.sequence)
                            order by m.sequence limit 1
                            for update skip locked)
                        returning *
                        """)
                .param("lease", UUID.randomUUID())
                .param("channel", channel.name())
                .param("until", now.plus(LEASE).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> mail(row))
                .optional();
    }

    /** What it carries, read in the transaction that is open. */
    List<MailFile> files(UUID mail) {
        return jdbc.sql("select * from mail_file where mail_id = :mail order by position")
                .param("mail", mail)
                .query((row, number) -> file(row))
                .list();
    }

    /** False where the lease has passed to another meanwhile */
    boolean sent(Mail mail, Instant now) {
        return jdbc.sql("""
                        update mail set state = 'SENT', sent_at = :now, last_error = null, lease = null, leased_until = null
                        where id = :id and lease = :lease and state = 'WAITING'
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", mail.id())
                        .param("lease", mail.lease())
                        .update()
                == 1;
    }

    /** The attempt failed through the mail itself; another comes later. */
    boolean failedUntil(Mail mail, String error, Instant nextAttempt) {
        return failed(mail, MailState.WAITING, 1, error, nextAttempt);
    }

    /** The attempt failed, and was the last one. */
    boolean givenUp(Mail mail, String error, Instant now) {
        return failed(mail, MailState.FAILED, 1, error, now);
    }

    /** No attempt was made, for the mail server is away: its turn stays as it is. */
    boolean putBack(Mail mail, String error, Instant now) {
        return failed(mail, MailState.WAITING, 0, error, now);
    }

    private boolean failed(Mail mail, MailState state, int attempts, String error, Instant nextAttempt) {
        return jdbc.sql("""
                        update mail set state = :state, attempts = attempts + :attempts, last_error = :error,
                            next_attempt_at = :next, lease = null, leased_until = null
                        where id = :id and lease = :lease and state = 'WAITING'
                        """)
                        .param("state", state.name())
                        .param("attempts", attempts)
                        .param("error", error.substring(0, Math.min(LONGEST_ERROR, error.length())))
                        .param("next", nextAttempt.atOffset(ZoneOffset.UTC))
                        .param("id", mail.id())
                        .param("lease", mail.lease())
                        .update()
                == 1;
    }

    /** What waits for an address is not sent to it. */
    void cancel(Channel channel, String address) {
        jdbc.sql("""
                        update mail set state = 'CANCELLED', lease = null, leased_until = null
                        where state = 'WAITING' and channel = :channel and recipient_address = :address
                        """).param("channel", channel.name()).param("address", address).update();
    }

    /** Its turn is now, and its attempts are counted anew. Nothing happens to one that has been sent or cancelled. */
    boolean resend(UUID id, Instant now) {
        return jdbc.sql("""
                        update mail set state = 'WAITING', attempts = 0, next_attempt_at = :now
                        where id = :id and state in ('WAITING', 'FAILED')
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<MailRow> find(UUID id) {
        return jdbc.sql("select * from mail where id = :id")
                .param("id", id)
                .query((row, number) -> MailRow.of(row))
                .optional();
    }

    /**
     * The newest first.
     *
     * @param after only older than this place; null for the newest
     */
    List<MailRow> list(MailState state, Long after, int limit) {
        return jdbc.sql("""
                        select * from mail where state = :state and sequence < coalesce(:after, 9223372036854775807)
                        order by sequence desc limit :limit
                        """)
                .param("state", state.name())
                .param("after", after, Types.BIGINT)
                .param("limit", limit)
                .query((row, number) -> MailRow.of(row))
                .list();
    }

    private static Mail mail(ResultSet row) throws SQLException {
        var method = row.getString("calendar_method");
        return new Mail(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getObject("lease", UUID.class),
                row.getInt("attempts"),
                row.getString("recipient_name"),
                row.getString("recipient_address"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                method == null
                        ? null
                        : new MailCalendar(MailCalendar.Method.valueOf(method), row.getString("calendar")),
                row.getTimestamp("created_at").toInstant());
    }

    private MailFile file(ResultSet row) throws SQLException {
        var document = row.getObject("document_id", UUID.class);
        var content = document == null
                ? row.getBytes("content")
                : documents.content(new DocumentId(document)).bytes();
        return MailFile.of(row.getString("file_name"), row.getString("media_type"), content);
    }

    /** A header of a mail is one line: nobody smuggles in another one. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
