package salaklang.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail as it is sent.
 *
 * @param id follows from the idempotency key, and so does the mail's Message-ID
 * @param lease whoever holds it sends the mail; each attempt has its own
 * @param attempts those that failed
 * @param calendar null where there is none
 */
record Mail(
        UUID id,
        UUID lease,
        int attempts,
        String recipientName,
        String recipientAddress,
        String subject,
        String text,
        String html,
        MailCalendar calendar,
        Instant createdAt) {}
