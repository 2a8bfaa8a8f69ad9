package salaklang.notification;

import salaklang.identity.Traced;

/**
 * Something to tell.
 *
 * @param event why; the same event never tells the same recipient twice
 * @param kind what it says: {@code notification.text.<kind>} in the message files
 * @param path the page behind it, from the province on
 */
record NewNotice(Traced event, Recipient recipient, String kind, NoticeArguments arguments, String path) {

    String idempotencyKey() {
        return String.join(
                "|",
                event.action(),
                event.subjectId(),
                String.valueOf(event.at().toEpochMilli()),
                recipient.value());
    }
}
