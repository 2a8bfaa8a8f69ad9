package salaklang.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import salaklang.escalation.Channel;

/**
 * A mail as its administrator sees it: everything but its words.
 *
 * @param recipientAddress an e-mail address; of a LINE message only that it is one
 * @param sequence its place in the order of all mails of the province
 * @param nextAttemptAt when it is tried next, where it waits
 * @param lastError what the mail server said last, or null
 * @param sentAt null until it is sent
 */
record MailRow(
        UUID id,
        long sequence,
        Channel channel,
        String recipientName,
        String recipientAddress,
        String subject,
        MailState state,
        int attempts,
        Instant nextAttemptAt,
        String lastError,
        Instant createdAt,
        Instant sentAt) {

    static MailRow of(ResultSet row) throws SQLException {
        return new MailRow(
                row.getObject("id", UUID.class),
                row.getLong("sequence"),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient_name"),
                Channel.LINE.name().equals(row.getString("channel")) ? "LINE" : row.getString("recipient_address"),
                row.getString("subject"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("next_attempt_at").toInstant(),
                row.getString("last_error"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("sent_at")));
    }

    /** {@code name <address>} */
    String to() {
        return recipientName + " <" + recipientAddress + ">";
    }

    private static Instant instant(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
