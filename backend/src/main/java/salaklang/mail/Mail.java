package salaklang.mail;

import java.time.Instant;
import java.util.UUID;
import salaklang.escalation.Channel;

/**
 * A mail or a LINE message as it is sent.
 *
 * @param id follows from the idempotency key, and so does the mail's Message-ID
 * @param channel e-mail or LINE
 * @param lease whoever holds it sends the mail; each attempt has its own
 * @param attempts those that failed
 * @param recipientAddress an e-mail address, or LINE's id of the person
 * @param html of a LINE message nothing
 * @param calendar null where there is none
 */
record Mail(
        UUID id,
        Channel channel,
        UUID lease,
        int attempts,
        String recipientName,
        String recipientAddress,
        String subject,
        String text,
        String html,
        MailCalendar calendar,
        Instant createdAt) {

    /** {@code name <address>}; a person's id at LINE is nobody's business. */
    String to() {
        return recipientName + " <" + (channel == Channel.LINE ? "LINE" : recipientAddress) + ">";
    }
}
