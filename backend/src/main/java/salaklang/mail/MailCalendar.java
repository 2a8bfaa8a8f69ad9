package salaklang.mail;

/**
 * An iCalendar object that the reader's calendar takes up: it goes as an alternative of the text, so that it shows as an
 * invitation, and as the file {@code invite.ics} beside it.
 *
 * @param method as in the object itself
 * @param object the whole {@code VCALENDAR} (RFC 5545)
 */
public record MailCalendar(Method method, String object) {

    /** What the reader's calendar does with it (RFC 5546): put it in or bring it up to date, or take it out. */
    public enum Method {
        REQUEST,
        CANCEL
    }
}
