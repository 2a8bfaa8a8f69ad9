package salaklang.mail;

import java.util.List;

/**
 * One mail to one person, in words of that person's language.
 *
 * @param key the idempotency key: within a province the same key is sent once, however often it is handed in
 * @param queue what must be told in order, such as {@code meeting:<id>}: a later mail of the same queue to the same
 *     address waits for the earlier one
 * @param paragraphs the text, without greeting and without the link
 * @param link where it leads, or null
 * @param calendar what the reader's calendar takes up, or null
 */
public record MailMessage(
        String key,
        String queue,
        MailRecipient to,
        String subject,
        List<String> paragraphs,
        MailLink link,
        MailCalendar calendar,
        List<MailFile> files) {

    public MailMessage {
        paragraphs = List.copyOf(paragraphs);
        files = List.copyOf(files);
    }

    /** Words and a link, and nothing attached. */
    public static MailMessage of(
            String key, String queue, MailRecipient to, String subject, List<String> paragraphs, MailLink link) {
        return new MailMessage(key, queue, to, subject, paragraphs, link, null, List.of());
    }
}
