package salaklang.notification;

import java.util.Set;
import salaklang.escalation.Channel;
import salaklang.identity.Traced;

/**
 * Something to tell.
 *
 * @param event why; the same event never tells the same recipient twice
 * @param kind what it says: {@code notification.text.<kind>} in the message files
 * @param path the page behind it, from the province on
 * @param channels by which it may be told; the bell always among them
 */
record NewNotice(
        Traced event, Recipient recipient, String kind, NoticeArguments arguments, String path, Set<Channel> channels) {

    NewNotice(Traced event, Recipient recipient, String kind, NoticeArguments arguments, String path) {
        this(event, recipient, kind, arguments, path, NoticeKinds.channels(kind));
    }

    String idempotencyKey() {
        return String.join(
                "|",
                event.action(),
                event.subjectId(),
                String.valueOf(event.at().toEpochMilli()),
                recipient.value());
    }
}
